// constgrad, as its users write it; every step has the bits of the same step in a constant.
#include "benchmarks/run_time/networks/job.hpp"

#include <constgrad/function.hpp>
#include <constgrad/network/backpropagation.hpp>
#include <constgrad/network/categorical_cross_entropy.hpp>
#include <constgrad/network/network.hpp>
#include <constgrad/network/sequential.hpp>
#include <constgrad/network/squared_error.hpp>

namespace library {

namespace cg = constgrad;

/// What a user writes for a job.
template <class Job>
constexpr auto architecture() {
  const auto last = [](auto... layers) {
    if constexpr (Job::output == output_function::sigmoid)
      return cg::sequential(cg::inputs<Job::inputs>, layers..., cg::dense<Job::outputs>,
                            cg::sigmoid);
    else
      return cg::sequential(cg::inputs<Job::inputs>, layers..., cg::dense<Job::outputs>,
                            cg::softmax);
  };
  if constexpr (Job::hidden == 0)
    return last();
  else if constexpr (Job::function == hidden_function::tanh)
    return last(cg::dense<Job::hidden>, cg::tanh);
  else
    return last(cg::dense<Job::hidden>, cg::sigmoid);
}

template <class Job>
constexpr auto loss() {
  if constexpr (Job::output == output_function::sigmoid)
    return cg::squared_error;
  else
    return cg::categorical_cross_entropy;
}

template <class T, class... Layers>
cg::network<T, Layers...> empty(cg::architecture<Layers...>);

template <class T, class Job>
struct network final : contestant<T> {
  using net_type = decltype(empty<T>(architecture<Job>()));
  using loss_type = decltype(loss<Job>());
  alignas(64) net_type net; // columns that begin with a cache line are read faster
  alignas(64) decltype(net_type::parameters) gradient;
  const start<T, Job>& data;

  explicit network(const start<T, Job>& from) : data{from} {
    const T* parameters = from.parameters.data();
    cg::for_each_parameter([&](auto, auto& part) { each(part, [&](T& x) { x = *parameters++; }); },
                           net.parameters);
  }

  /// f of every element, row by row.
  template <class Part, class F>
  static void each(Part& part, F f) {
    if constexpr (requires { part(0, 0); }) {
      for (std::size_t row = 0; row < part.rows(); ++row) {
        for (std::size_t column = 0; column < part.columns(); ++column) f(part(row, column));
      }
    } else {
      for (auto& x : part) f(x);
    }
  }

  template <std::size_t Samples>
  static auto judge(const T* targets, T scale) {
    return cg::judged_by<loss_type, Job::outputs, Samples, T>{targets, scale};
  }

  T step_by_sample() override {
    T loss = 0;
    for (std::size_t k = 0; k < batch; ++k) {
      loss += cg::descend(net, static_cast<T>(learning_rate), data.inputs.data() + k * Job::inputs,
                          judge<1>(data.targets.data() + k * Job::outputs, T(1)));
    }
    return loss;
  }

  T step_by_batch() override {
    cg::for_each_parameter(
        [](auto, auto& part) {
          for (T& x : part.elements) x = 0;
        },
        gradient);
    const T loss = cg::add_gradient<batch>(
        net, data.inputs.data(), judge<batch>(data.targets.data(), T(1) / batch), gradient);
    cg::for_each_parameter(
        [](auto, auto& part, const auto& slopes) {
          constexpr T rate = static_cast<T>(learning_rate);
          for (std::size_t i = 0; i < std::size(part.elements); ++i) {
            part.elements[i] -= rate * slopes.elements[i];
          }
        },
        net.parameters, gradient);
    return loss;
  }

  void predict(T* outputs) override {
    for (std::size_t k = 0; k < batch; ++k) {
      net.template predict_samples<1>(data.inputs.data() + k * Job::inputs,
                                      outputs + k * Job::outputs);
    }
  }

  void write_parameters(T* out) const override {
    cg::for_each_parameter([&](auto, auto& part) { each(part, [&](const T& x) { *out++ = x; }); },
                           net.parameters);
  }
};

} // namespace library

static const bool entered =
    compete<library::network, double>("constgrad") && compete<library::network, float>("constgrad");
