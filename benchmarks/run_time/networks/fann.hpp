// FANN, whose numbers are of the type that its header was included for: incremental training sample by sample, batch
// training for a batch. It has no softmax and no cross-entropy: its last layer is always a sigmoid, and its error
// the squared one, so that its jobs are easier where there are several outputs.
#pragma once

#include "benchmarks/run_time/networks/job.hpp"

#include <algorithm>

namespace fann_library {

template <class T, class Job>
struct network final : contestant<T> {
  static_assert(std::is_same_v<T, fann_type>);
  const start<T, Job>& data;
  fann* ann;
  fann_train_data* samples;

  explicit network(const start<T, Job>& from)
      : data{from},
        ann{Job::hidden == 0 ? fann_create_standard(2, Job::inputs, Job::outputs)
                             : fann_create_standard(3, Job::inputs, Job::hidden, Job::outputs)},
        samples{fann_create_train(batch, Job::inputs, Job::outputs)} {
    fann_set_activation_function_output(ann, FANN_SIGMOID);
    fann_set_activation_steepness_output(ann, T(0.5)); // FANN's sigmoid is that of 2 x times this
    if constexpr (Job::hidden != 0) {
      constexpr bool tanh = Job::function == hidden_function::tanh;
      fann_set_activation_function_hidden(ann, tanh ? FANN_SIGMOID_SYMMETRIC : FANN_SIGMOID);
      fann_set_activation_steepness_hidden(ann, tanh ? T(1) : T(0.5));
    }
    fann_set_train_error_function(ann, FANN_ERRORFUNC_LINEAR);
    fann_set_learning_rate(ann, static_cast<float>(learning_rate));
    fann_randomize_weights(ann, T(-0.1), T(0.1));
    for (std::size_t k = 0; k < batch; ++k) {
      std::copy_n(from.inputs.data() + k * Job::inputs, Job::inputs, samples->input[k]);
      std::copy_n(from.targets.data() + k * Job::outputs, Job::outputs, samples->output[k]);
    }
  }
  ~network() override {
    fann_destroy_train(samples);
    fann_destroy(ann);
  }

  T step_by_sample() override {
    fann_set_training_algorithm(ann, FANN_TRAIN_INCREMENTAL);
    for (std::size_t k = 0; k < batch; ++k) fann_train(ann, samples->input[k], samples->output[k]);
    return static_cast<T>(fann_get_MSE(ann));
  }

  T step_by_batch() override {
    fann_set_training_algorithm(ann, FANN_TRAIN_BATCH);
    return static_cast<T>(fann_train_epoch(ann, samples));
  }

  void predict(T* outputs) override {
    for (std::size_t k = 0; k < batch; ++k) {
      std::copy_n(fann_run(ann, samples->input[k]), Job::outputs, outputs + k * Job::outputs);
    }
  }

  void write_parameters(T*) const override {}
};

} // namespace fann_library
