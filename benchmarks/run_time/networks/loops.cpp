// Plain loops as in a textbook: weights row by row, one sample after another, functions of <cmath>.
#include "benchmarks/run_time/networks/job.hpp"

#include <algorithm>
#include <cmath>

namespace loops {

template <class T, std::size_t Inputs, std::size_t Outputs>
struct layer {
  std::vector<T> weights = std::vector<T>(Outputs * Inputs), bias = std::vector<T>(Outputs);

  void forward(const T* x, T* y) const {
    for (std::size_t o = 0; o < Outputs; ++o) {
      T sum = bias[o];
      for (std::size_t i = 0; i < Inputs; ++i) sum += weights[o * Inputs + i] * x[i];
      y[o] = sum;
    }
  }

  void backward(const T* dy, T* dx) const {
    for (std::size_t i = 0; i < Inputs; ++i) dx[i] = 0;
    for (std::size_t o = 0; o < Outputs; ++o) {
      for (std::size_t i = 0; i < Inputs; ++i) dx[i] += weights[o * Inputs + i] * dy[o];
    }
  }

  /// this += factor · dE/dparameters, which is a step or adds to a gradient.
  void add(T factor, const T* dy, const T* x) {
    for (std::size_t o = 0; o < Outputs; ++o) {
      const T slope = factor * dy[o];
      for (std::size_t i = 0; i < Inputs; ++i) weights[o * Inputs + i] += slope * x[i];
      bias[o] += slope;
    }
  }

  void add(T factor, const layer& other) {
    for (std::size_t i = 0; i < Outputs * Inputs; ++i) weights[i] += factor * other.weights[i];
    for (std::size_t o = 0; o < Outputs; ++o) bias[o] += factor * other.bias[o];
  }

  void clear() {
    std::fill(weights.begin(), weights.end(), T(0));
    std::fill(bias.begin(), bias.end(), T(0));
  }

  const T* read(const T* from) {
    std::copy_n(from, weights.size(), weights.begin());
    std::copy_n(from + weights.size(), bias.size(), bias.begin());
    return from + weights.size() + bias.size();
  }

  T* write(T* to) const {
    return std::copy(bias.begin(), bias.end(), std::copy(weights.begin(), weights.end(), to));
  }
};

template <class T, class Job>
struct network final : contestant<T> {
  layer<T, Job::inputs, Job::hidden> first, first_gradient;
  layer<T, Job::last_inputs, Job::outputs> last, last_gradient;
  const start<T, Job>& data;
  T hidden[Job::hidden + 1], output[Job::outputs], d_output[Job::outputs],
      d_hidden[Job::last_inputs];

  explicit network(const start<T, Job>& from) : data{from} {
    last.read(first.read(from.parameters.data()));
  }

  const T* forward(const T* x) {
    const T* seen = x;
    if constexpr (Job::hidden != 0) {
      first.forward(x, hidden);
      for (std::size_t i = 0; i < Job::hidden; ++i) {
        hidden[i] = Job::function == hidden_function::tanh ? std::tanh(hidden[i])
                                                           : 1 / (1 + std::exp(-hidden[i]));
      }
      seen = hidden;
    }
    last.forward(seen, output);
    if constexpr (Job::output == output_function::sigmoid) {
      for (T& o : output) o = 1 / (1 + std::exp(-o));
    } else {
      const T largest = *std::max_element(output, output + Job::outputs);
      T sum = 0;
      for (T& o : output) sum += o = std::exp(o - largest);
      for (T& o : output) o /= sum;
    }
    return seen;
  }

  /// Fills d_output by the logits; the loss.
  T judge(const T* target) {
    T loss = 0;
    for (std::size_t i = 0; i < Job::outputs; ++i) {
      const T error = output[i] - target[i];
      if constexpr (Job::output == output_function::sigmoid) {
        loss += error * error;
        d_output[i] = 2 * error * output[i] * (1 - output[i]);
      } else {
        if (target[i] != 0) loss -= target[i] * std::log(output[i]);
        d_output[i] = error;
      }
    }
    return loss;
  }

  void backward() {
    if constexpr (Job::hidden != 0) {
      last.backward(d_output, d_hidden);
      for (std::size_t i = 0; i < Job::hidden; ++i) {
        d_hidden[i] *= Job::function == hidden_function::tanh ? 1 - hidden[i] * hidden[i]
                                                              : hidden[i] * (1 - hidden[i]);
      }
    }
  }

  T step_by_sample() override {
    T loss = 0;
    for (std::size_t k = 0; k < batch; ++k) {
      const T* x = data.inputs.data() + k * Job::inputs;
      const T* seen = forward(x);
      loss += judge(data.targets.data() + k * Job::outputs);
      backward();
      last.add(static_cast<T>(-learning_rate), d_output, seen);
      if constexpr (Job::hidden != 0) first.add(static_cast<T>(-learning_rate), d_hidden, x);
    }
    return loss;
  }

  T step_by_batch() override {
    T loss = 0;
    first_gradient.clear();
    last_gradient.clear();
    for (std::size_t k = 0; k < batch; ++k) {
      const T* x = data.inputs.data() + k * Job::inputs;
      const T* seen = forward(x);
      loss += judge(data.targets.data() + k * Job::outputs);
      backward();
      last_gradient.add(1, d_output, seen);
      if constexpr (Job::hidden != 0) first_gradient.add(1, d_hidden, x);
    }
    const T factor = static_cast<T>(-learning_rate / batch);
    if constexpr (Job::hidden != 0) first.add(factor, first_gradient);
    last.add(factor, last_gradient);
    return loss;
  }

  void predict(T* outputs) override {
    for (std::size_t k = 0; k < batch; ++k) {
      forward(data.inputs.data() + k * Job::inputs);
      std::copy_n(output, Job::outputs, outputs + k * Job::outputs);
    }
  }

  void write_parameters(T* out) const override { last.write(first.write(out)); }
};

} // namespace loops

static const bool entered =
    compete<loops::network, double>("loops") && compete<loops::network, float>("loops");
