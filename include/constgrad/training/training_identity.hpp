// Whether two trainings are the same one: what each of them is, part by part, in checksums.
//
//     a checkpoint fits a training if all parts are equal: the network that it began with, its data, loss, optimizer, …
#pragma once

#include "constgrad/data/checksum.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/training/clip_gradient.hpp"
#include "constgrad/training/options.hpp"
#include "constgrad/training/order.hpp"
#include "constgrad/training/sample_weights.hpp"

#include <cstddef>

namespace constgrad {

/// The parts of a training by their names, each as text.
using training_identity = std::map<std::string, std::string>;

/// All numbers of a data set.
template <class Data>
std::string text_of_data(const Data& data) {
  checksum sum;
  sum.add(data.size());
  for (std::size_t i = 0; i < data.size(); ++i) {
    sum.add(data.inputs.elements[i].elements + 0, Data::input_size());
    sum.add(data.targets.elements[i].elements + 0, Data::target_size());
  }
  return sum.text();
}

inline std::string text_of_weights(const unweighted&) { return "none"; }
template <class T, std::size_t Samples, class Held>
std::string text_of_weights(const sample_weights<T, Samples, Held>& of_samples) {
  checksum sum;
  for (std::size_t i = 0; i < of_samples.size(); ++i) sum.add(of_samples[i]);
  return sum.text();
}

inline std::string text_of_validation(const in_order&) { return "none"; }
template <class Data, class Weights, class Held>
std::string text_of_validation(const validated_on<Data, Weights, Held>& validation) {
  return text_of_data(validation.data) + ' ' + text_of_weights(validation.weights);
}

inline std::string text_of_order(const in_order&) { return "that of the data"; }
inline std::string text_of_order(const reshuffled& random) {
  return "by seed " + std::to_string(random.start.value);
}

template <class Never>
std::string text_of_end(const Never&) {
  return "none";
}
inline std::string text_of_end(const early_stopping& asked) {
  checksum sum;
  sum.add(asked.patience.value);
  sum.add(asked.least_gain);
  sum.add(asked.restore_best_weights);
  return sum.text();
}

/// What a loss gives for outputs between 0 and 1 and, if it does not expect such, for larger ones.
template <class T, std::size_t Outputs, class Loss>
std::string text_of_loss(const Loss& judge) {
  checksum sum;
  for (const int size : {1, Loss::classifies ? 1 : 8}) {
    vector<T, Outputs> output{}, target{};
    for (std::size_t i = 0; i < Outputs; ++i)
      output[i] = static_cast<T>(size * static_cast<int>(i + 1)) /
                  static_cast<T>(Outputs * (Outputs + 1) / 2 + (Outputs == 1 ? 3 : 0));
    target[0] = T(1);
    sum.add(judge(output, target));
    sum.add(judge.gradient(output, target).elements + 0, Outputs);
  }
  return sum.text();
}

/// What an optimizer makes of weights, gradients and moments of any sizes in its first steps, and of long and short gradients if
/// it clips them.
template <class T, class Pipeline, class Optimizer>
std::string text_of_updates(const Optimizer& optimizer) {
  constexpr T sizes[]{T(0x1p-30), T(0.375), T(-3), T(0x1p20)};
  checksum sum;
  for (std::size_t step = 1; step <= 3; ++step)
    for (const T moment : sizes)
      for (const T weight : sizes) {
        T weights[4]{weight, weight, weight, weight}, first[4]{moment, moment, moment, moment},
            second[4];
        for (T& each : second) each = moment * moment;
        optimizer.update(step, 0.125, 4, +weights, sizes + 0, first + 0, second + 0);
        for (const T* changed : {weights, first, second}) sum.add(changed, 4);
      }
  if constexpr (requires { optimizer.clip; }) {
    for (const T size : sizes) {
      std::vector<T> gradient(parameter_count<Pipeline>, size);
      try {
        clip_gradient<Pipeline>(optimizer.clip, gradient.data());
        sum.add(gradient.data(), gradient.size());
      } catch (const invalid_argument&) {
        sum.add(size); // the limit is 0 beside so long a gradient
      }
    }
  }
  return sum.text();
}

/// The learning rates of all steps up to one. What a schedule does later is not part of it: so a training can go on by another
/// schedule that agrees with the old one so far.
class rates_so_far {
public:
  template <class Optimizer>
  std::string text(const Optimizer& optimizer, std::size_t up_to) {
    for (; steps < up_to; ++steps) sum.add(optimizer.rate(steps + 1));
    return sum.text();
  }

private:
  checksum sum{};
  std::size_t steps = 0;
};

} // namespace constgrad
