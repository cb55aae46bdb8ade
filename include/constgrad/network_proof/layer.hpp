// That a layer's backward is the derivative of its forward, for itself.
//
//     ⟨dy, J (u, v)⟩ = ⟨dx, u⟩ + ⟨dp, v⟩        J the derivative of forward by inputs and parameters
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/pieces.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// The inputs and parameters of a layer: F = Σ dyᵢ yᵢ with random dy.
template <class Layer, std::size_t Samples, bool IsTraining>
struct inputs_and_parameters {
  static constexpr std::size_t inputs = Samples * Layer::inputs, outputs = Samples * Layer::outputs,
                               variables = inputs + parameter_count<Layer>;
  static constexpr bool is_same_run = true, differentiates_all = trains_all<Layer>;
  static constexpr double low = -2, high = 2;
  static constexpr bool differentiates(std::size_t i, std::size_t) {
    return i < inputs || is_trained_at<Layer>(i - inputs);
  }
  static constexpr void name(message& words, std::size_t i, std::size_t) {
    if (i < inputs)
      words << "input[" << i << ']';
    else
      name_parameter<Layer>(words, i - inputs);
  }

  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    const slopes<Number> dy;
    return dy.times(run<Number>{z, z + inputs, nullptr, before<Number>, IsTraining}.y);
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t) {
    const slopes<Number> dy;
    const run<Number> found{z, z + inputs, dy.elements, before<Number>, IsTraining};
    for (std::size_t i = 0; i < inputs; ++i) g[i] = found.dx[i];
    for (std::size_t i = inputs; i < variables; ++i) g[i] = found.dp[i - inputs] - before<Number>;
    return dy.times(found.y);
  }

  /// What a slope that is added to was before; of an input, which is set, 0.
  template <class Number>
  static constexpr Number left_over(std::size_t i) {
    return i < inputs ? Number{} : before<Number>;
  }

private:
  template <class Number>
  static constexpr Number before{3};
  template <class Number>
  using run = layer_run<Layer, Samples, Number>;

  /// dy
  template <class Number>
  struct slopes {
    Number elements[outputs];

    constexpr slopes() {
      for (std::size_t i = 0; i < outputs; ++i)
        elements[i] = between_signs<Number::is_watched>(i, stream::slopes);
    }
    constexpr Number times(const Number* y) const {
      Number f = elements[0] * y[0];
      for (std::size_t i = 1; i < outputs; ++i) f += elements[i] * y[i];
      return f;
    }
  };
};

/// How many comparisons a layer makes at a random place, those of backward included.
template <class Type>
inline constexpr std::size_t comparisons_of = [] {
  branch_log log;
  return place<>{subject_of<Type>, 0, log}.compared(~std::size_t{1}).seen.size();
}();

} // namespace proof

namespace claim {

/// Judges a gradient at so many random places, of which it looks for those where there is a value.
template <bool IsWatched>
constexpr verdict at_random_places(const proof::subject<IsWatched>& of, std::size_t count) {
  std::size_t judged_at = 0;
  proof::branch_log log;
  for (std::uint64_t trial = 0; trial < 24 && judged_at < count; ++trial) {
    proof::place<IsWatched> at{of, trial, log};
    if (trial % 2 == 1) at.make_positive();
    if (const verdict judged = at.judge(); !judged) return judged;
    judged_at += log.is_undefined ? 0 : 1;
  }
  if (judged_at == 0)
    return {false, message{} << "the value is defined at none of 24 random places"};
  return {};
}

/// Judges a layer on both sides of comparison k, and of the one after it.
constexpr verdict beyond_comparison(const proof::subject<>& of, std::size_t k) {
  proof::branch_log log;
  return judge_pieces(proof::place<>{of, 0, log}, log, 0, {k, k, k + 1});
}

} // namespace claim
} // namespace constgrad
