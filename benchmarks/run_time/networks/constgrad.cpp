// constgrad, as its users write it; every step has the bits of the same step in a constant.
#include "benchmarks/run_time/networks/job.hpp"

#include <constgrad/function.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/sequential.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/trainer.hpp>

#include <algorithm>

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

/// f of every number of a parameter, row by row.
template <class Part, class F>
void by_rows(Part part, F f) {
  if constexpr (requires { part(0, 0); }) {
    for (std::size_t row = 0; row < part.rows(); ++row) {
      for (std::size_t column = 0; column < part.columns(); ++column) f(part(row, column));
    }
  } else {
    for (auto& x : part) f(x);
  }
}

template <class T, class Job>
struct network final : contestant<T> {
  using net_type = cg::network<T, decltype(architecture<Job>())>;
  using trainer_type = cg::trainer<net_type, decltype(loss<Job>()), cg::gradient_descent>;
  alignas(64) trainer_type training{net_type{}, loss<Job>(),
                                    cg::gradient_descent{.learning_rate = learning_rate}};
  cg::data_set<T, Job::inputs, Job::outputs, batch> data;

  explicit network(const start<T, Job>& from) {
    const T* parameters = from.parameters.data();
    cg::for_each_parameter(
        [&](const auto&, auto part) { by_rows(part, [&](T& x) { x = *parameters++; }); },
        training.network.parameters);
    for (std::size_t k = 0; k < batch; ++k) {
      std::copy_n(from.inputs.data() + k * Job::inputs, Job::inputs, data.inputs[k].elements);
      std::copy_n(from.targets.data() + k * Job::outputs, Job::outputs, data.targets[k].elements);
    }
  }

  T step_by_sample() override { return training.template train_epoch<1>(data).loss * batch; }
  T step_by_batch() override { return training.template train_epoch<batch>(data).loss * batch; }

  void predict(T* outputs) override {
    for (std::size_t k = 0; k < batch; ++k) {
      const auto output = training.network(data.inputs[k]);
      std::copy_n(output.elements, Job::outputs, outputs + k * Job::outputs);
    }
  }

  void write_parameters(T* out) const override {
    cg::for_each_parameter(
        [&](const auto&, auto part) { by_rows(part, [&](const T& x) { *out++ = x; }); },
        training.network.parameters);
  }
};

} // namespace library

static const bool entered =
    compete<library::network, double>("constgrad") && compete<library::network, float>("constgrad");
