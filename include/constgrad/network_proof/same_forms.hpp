// That all forms of a layer compute the same: several samples together as one after another, doubles and floats as exact
// numbers, and backward without dx as with it.
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::claim {

/// Short numbers for a layer: inputs, parameters and slopes, exact as floats.
template <class T, std::size_t Count>
struct short_numbers {
  T elements[Count + 1]{};
  constexpr short_numbers(std::uint64_t stream, std::size_t parts) {
    for (std::size_t i = 0; i < Count; ++i)
      elements[i] = static_cast<T>(
          static_cast<double>(static_cast<int>(proof::pseudo_random(i, stream) % 31) - 15) /
          static_cast<double>(parts));
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

/// Judges so many samples together, of numbers T, by the same, of numbers U, one after another.
template <class Layer, std::size_t Samples, class T, class U>
constexpr verdict samples_agree(double unit, const char* words, bool is_training) {
  constexpr std::size_t inputs = Samples * Layer::inputs, outputs = Samples * Layer::outputs;
  const short_numbers<T, inputs> x{600, 8};
  const short_numbers<T, parameter_count<Layer>> p{601, 16};
  const short_numbers<T, outputs> dy{602, 8};
  const short_numbers<U, inputs> x_exact{600, 8};
  const short_numbers<U, parameter_count<Layer>> p_exact{601, 16};
  const short_numbers<U, outputs> dy_exact{602, 8};
  const auto leftover = []<class Number>(std::size_t i, Number) {
    return Number(static_cast<int>(i % 5));
  };
  const proof::layer_run<Layer, Samples, T> got{x.elements, p.elements, dy.elements,
                                                [&](std::size_t i) { return leftover(i, T(0)); },
                                                is_training};
  const proof::layer_run<Layer, Samples, U> expected{
      x_exact.elements,  p_exact.elements,
      dy_exact.elements, [&](std::size_t i) { return leftover(i, U(0)); },
      is_training,       true};
  const auto as_double = []<class Number>(const Number& number) {
    if constexpr (requires { number.real; })
      return number.real;
    else
      return static_cast<double>(number);
  };
  const verdict judged = same_run(got, expected, [&](const T& a, const U& b) {
    if constexpr (requires { a.value == b.value; })
      return a.value != b.value;
    else
      return !proof::nearly_equal(as_double(a), as_double(b), as_double(b), unit);
  });
  if (judged) return judged;
  return {false, message{} << words << ": " << judged.reason.characters << " as it should be"};
}

/// Judges backward where dx is not needed, as in the first layer of a network: dp is the same.
template <class Layer>
constexpr verdict spared_slopes_agree() {
  using slopes = typename Layer::template parameters<double>;
  using context = layer_context<typename Layer::template parameters<const double>, double>;
  if constexpr (has_plain_functions<Layer> &&
                has_backward_of_one<Layer, not_needed, context, double, slopes>) {
    constexpr std::size_t parameters = parameter_count<Layer>;
    const short_numbers<double, Layer::inputs> x{600, 8};
    const short_numbers<double, parameters> p{601, 16};
    const short_numbers<double, Layer::outputs> dy{602, 8};
    const proof::layer_run<Layer, 1, double> all{x.elements, p.elements, dy.elements,
                                                 [](std::size_t) { return 0.0; }, false};
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
