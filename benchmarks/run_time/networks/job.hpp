// What the benchmark of networks measures: the jobs, and what every contestant is asked to do.
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <type_traits>
#include <vector>

/// The function of the hidden layer; the last layer is a sigmoid with a squared error, or softmax with
/// cross-entropy.
enum class hidden_function { sigmoid, tanh };
enum class output_function { sigmoid, softmax };

/// A network with one hidden layer, or with none where Hidden is 0.
template <std::size_t Inputs, std::size_t Hidden, std::size_t Outputs, hidden_function Function,
          output_function Output>
struct job {
  static constexpr std::size_t inputs = Inputs, hidden = Hidden, outputs = Outputs;
  static constexpr hidden_function function = Function;
  static constexpr output_function output = Output;
  /// What the last layer sees.
  static constexpr std::size_t last_inputs = Hidden == 0 ? Inputs : Hidden;
  static constexpr std::size_t first_size = Hidden * Inputs + Hidden,
                               size = first_size + Outputs * last_inputs + Outputs;
  /// The multiplications and additions of matrices in a step of training, forward, dE/dx and dE/dW, and in a
  /// prediction.
  static constexpr std::size_t train_flops = Hidden == 0
                                                 ? 4 * Inputs * Outputs
                                                 : 4 * Hidden * Inputs + 6 * Outputs * Hidden,
                               predict_flops = 2 * (size - Hidden - Outputs);

  static std::string name() {
    const std::string middle = Hidden == 0 ? "" : std::to_string(Hidden) + "-";
    return std::to_string(Inputs) + "-" + middle + std::to_string(Outputs);
  }
};

/// The samples of a batch, and of one measured turn.
inline constexpr std::size_t batch = 32;
inline constexpr double learning_rate = 0.01;

/// 32 samples, one after another, and where training starts: for each layer the weights row by row, then the bias.
template <class T, class Job>
struct start {
  std::vector<T> inputs, targets, parameters;

  start() : inputs(batch * Job::inputs), targets(batch * Job::outputs), parameters(Job::size) {
    std::mt19937_64 random{1};
    std::normal_distribution<double> normal;
    for (T& x : inputs) x = static_cast<T>(normal(random));
    for (std::size_t k = 0; k < batch; ++k) {
      if constexpr (Job::outputs == 1) {
        targets[k] = static_cast<T>(k % 2);
      } else {
        targets[k * Job::outputs + k % Job::outputs] = 1;
      }
    }
    for (T& parameter : parameters) parameter = static_cast<T>(normal(random) / 10);
  }
};

template <class T, class Job>
const start<T, Job>& the_start() {
  static const start<T, Job> one;
  return one;
}

/// A network of one library, trained on the samples of a start.
template <class T>
struct contestant {
  contestant() = default;
  contestant(const contestant&) = delete;
  contestant& operator=(const contestant&) = delete;
  virtual ~contestant() = default;
  /// A step of gradient descent on each sample in turn; the sum of the losses before each step.
  virtual T step_by_sample() = 0;
  /// One step by the mean gradient of all samples; the sum of the losses.
  virtual T step_by_batch() = 0;
  /// The outputs for every sample, one sample at a time.
  virtual void predict(T* outputs) = 0;
  /// As in start.
  virtual void write_parameters(T* out) const = 0;
};

/// A network that takes part: its job, "64-32-10 float", the library, and how it is made.
template <class T>
struct entry {
  std::string job, library;
  std::size_t parameters;
  std::function<std::unique_ptr<contestant<T>>()> make;
};

/// All of them; each library's file enters its own before main begins.
template <class T>
std::vector<entry<T>>& entries() {
  static std::vector<entry<T>> all;
  return all;
}

template <class T, class Turn>
void measure(const std::string& name, const entry<T>& one, std::size_t flops, Turn turn) {
  benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
    const auto network = one.make();
    for (auto _ : state) turn(*network);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(batch));
    state.counters["flops"] = static_cast<double>(flops);
  });
}

/// Enters a library for one job.
template <template <class, class> class Network, class T, class Job>
void compete_in(const std::string& library) {
  const std::string number = std::is_same_v<T, double> ? "double" : "float";
  const std::string job = Job::name() + "/" + number;
  const entry<T> one{job, library, Job::size, []() -> std::unique_ptr<contestant<T>> {
                       return std::make_unique<Network<T, Job>>(the_start<T, Job>());
                     }};
  entries<T>().push_back(one);
  measure(job + "/batch=1/" + library, one, Job::train_flops,
          [](contestant<T>& network) { benchmark::DoNotOptimize(network.step_by_sample()); });
  measure(job + "/batch=32/" + library, one, Job::train_flops,
          [](contestant<T>& network) { benchmark::DoNotOptimize(network.step_by_batch()); });
  measure(job + "/predict/" + library, one, Job::predict_flops, [](contestant<T>& network) {
    T outputs[batch * Job::outputs];
    network.predict(outputs);
    benchmark::DoNotOptimize(outputs);
  });
}

/// Enters a library for every job.
template <template <class, class> class Network, class T>
bool compete(const std::string& library) {
  using enum hidden_function;
  compete_in<Network, T, job<2, 0, 1, sigmoid, output_function::sigmoid>>(library);
  compete_in<Network, T, job<2, 4, 1, tanh, output_function::sigmoid>>(library);
  compete_in<Network, T, job<4, 8, 3, tanh, output_function::softmax>>(library);
  compete_in<Network, T, job<64, 32, 10, sigmoid, output_function::softmax>>(library);
  compete_in<Network, T, job<784, 128, 10, sigmoid, output_function::softmax>>(library);
  return true;
}
