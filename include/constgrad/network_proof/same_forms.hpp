// That all forms of a layer compute the same: several samples together as one after another, doubles and floats as exact
// numbers, and backward without dx as with it.
//
// Whether it is as in a training is a parameter: what depends on none clang evaluates once more, to look for overflow.
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad::claim {

/// Short numbers k / parts for a layer, -15 <= k <= 15: inputs, parameters and slopes, exact as floats.
template <class T, std::size_t Count>
struct short_numbers {
  T elements[Count + 1]{};

  constexpr short_numbers(std::uint64_t stream, int parts) {
    const T unit = T(1) / static_cast<T>(parts);
    for (std::size_t i = 0; i < Count; ++i)
      elements[i] =
          static_cast<T>(static_cast<int>(proof::pseudo_random(i, stream) % 31) - 15) * unit;
  }
};

/// What so many samples of a layer are tried with.
template <class Layer, std::size_t Samples, class T>
struct layer_trial {
  short_numbers<T, Samples * Layer::inputs> x{600, 8};
  short_numbers<T, parameter_count<Layer>> p{601, 16};
  short_numbers<T, Samples * Layer::outputs> dy{602, 8};

  constexpr proof::layer_run<Layer, Samples, T> run(bool is_training, bool one_by_one) const {
    return {x.elements, p.elements, dy.elements, T(1), is_training, one_by_one};
  }
};

/// "outputs", "slopes of the inputs", or "slopes of the parameters": which differs first, as a verdict.
template <class Run, class Reference, class Differ>
constexpr verdict same_run(const Run& got, const Reference& expected, const Differ& differs) {
  for (std::size_t i = 0; i < Run::outputs; ++i)
    if (differs(got.y[i], expected.y[i]))
      return {false,
              message{} << "output[" << i << "] is " << got.y[i] << ", but " << expected.y[i]};
  for (std::size_t i = 0; i < Run::inputs; ++i)
    if (differs(got.dx[i], expected.dx[i]))
      return {false, message{} << "the slope of input[" << i << "] is " << got.dx[i] << ", but "
                               << expected.dx[i]};
  for (std::size_t i = 0; i < Run::parameters; ++i)
    if (differs(got.dp[i], expected.dp[i]))
      return {false, message{} << "the slope of parameter " << i << " is " << got.dp[i] << ", but "
                               << expected.dp[i]};
  return {};
}

/// Judges a run of numbers T by one of numbers U: exactly, or up to so much.
template <class Run, class Reference>
constexpr verdict runs_agree(const Run& got, const Reference& expected, double unit,
                             const char* words) {
  const auto as_double = []<class Number>(const Number& number) {
    if constexpr (requires { number.real; })
      return number.real;
    else
      return static_cast<double>(number);
  };
  const verdict judged = same_run(got, expected, [&]<class A, class B>(const A& a, const B& b) {
    if constexpr (std::is_same_v<A, proof::trial_number<>> && std::is_same_v<A, B>)
      return !is_identical(a, b);
    else
      return !proof::nearly_equal(as_double(a), as_double(b), as_double(b), unit);
  });
  if (judged) return judged;
  return {false, message{} << words << ": " << judged.reason.characters << " as it should be"};
}

/// Judges so many samples together, of numbers T, by the same, of numbers U, one after another.
template <class Layer, std::size_t Samples, class T, class U>
constexpr verdict samples_agree(bool is_training, double unit, const char* words) {
  const layer_trial<Layer, Samples, T> of_t;
  const layer_trial<Layer, Samples, U> of_u;
  return runs_agree(of_t.run(is_training, false), of_u.run(is_training, true), unit, words);
}

/// Judges a sample of doubles, and of floats, by one of exact numbers.
template <class Layer>
constexpr verdict doubles_agree(bool is_training) {
  const auto exact = layer_trial<Layer, 1, proof::trial_number<>>{}.run(is_training, false);
  const verdict judged = runs_agree(layer_trial<Layer, 1, double>{}.run(is_training, false), exact,
                                    0x1p-36, "doubles");
  if (!judged) return judged;
  return runs_agree(layer_trial<Layer, 1, float>{}.run(is_training, false), exact, 0x1p-12,
                    "floats");
}

/// Judges two samples of doubles together, as in a training or not, and three the other way, also of floats, by doubles one
/// after another.
template <class Layer>
constexpr verdict batches_agree(bool is_training) {
  const verdict judged = samples_agree<Layer, 2, double, double>(is_training, 0x1p-36,
                                                                 "two samples of doubles together");
  if (!judged) return judged;
  const auto expected = layer_trial<Layer, 3, double>{}.run(!is_training, true);
  const verdict three = runs_agree(layer_trial<Layer, 3, double>{}.run(!is_training, false),
                                   expected, 0x1p-36, "three samples of doubles together");
  if (!three) return three;
  return runs_agree(layer_trial<Layer, 3, float>{}.run(!is_training, false), expected, 0x1p-12,
                    "three samples of floats together");
}

/// Judges 32 samples of doubles together, and 31 of floats, by doubles one after another.
template <class Layer>
constexpr verdict longer_batches_agree(bool is_training) {
  const verdict judged = samples_agree<Layer, 32, double, double>(is_training, 0x1p-36,
                                                                  "32 samples of doubles together");
  if (!judged) return judged;
  return samples_agree<Layer, 31, float, double>(is_training, 0x1p-12,
                                                 "31 samples of floats together");
}

/// Judges backward where dx is not needed, as in the first layer of a network: dp is the same.
template <class Layer>
constexpr verdict spared_slopes_agree() {
  using slopes = typename Layer::template parameters<double>;
  using context = layer_context<typename Layer::template parameters<const double>, double>;
  if constexpr (has_plain_functions<Layer> &&
                has_backward_of_one<Layer, not_needed, context, double, slopes>) {
    constexpr std::size_t parameters = parameter_count<Layer>;
    const layer_trial<Layer, 1, double> trial;
    const auto& [x, p, dy] = trial;
    const proof::layer_run<Layer, 1, double> all{x.elements, p.elements, dy.elements, 0.0, false};
    double dp[parameters + 1]{}, memory[memory_of<Layer> + 1]{}, y[Layer::outputs]{};
    const context of{parameters_at<Layer>(p.elements + 0), memory, nullptr, false};
    Layer::forward(of, x.elements + 0, y + 0);
    Layer::backward(of, x.elements + 0, static_cast<const double*>(y), dy.elements + 0,
                    not_needed{}, parameters_at<Layer>(dp + 0));
    for (std::size_t i = 0; i < parameters; ++i) {
      if (dp[i] == all.dp[i]) continue;
      message words;
      proof::name_parameter<Layer>(words, i);
      return {false, words << ": where dx is not needed, the slope is " << dp[i] << ", else "
                           << all.dp[i]};
    }
  }
  return {};
}

} // namespace constgrad::claim
