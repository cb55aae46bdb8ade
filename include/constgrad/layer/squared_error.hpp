// Squared errors: the sum, its half, and the mean.
//
//     E = Σ (o - t)²            ∂E/∂o = 2 (o - t)
//     E = ½ Σ (o - t)²          ∂E/∂o = o - t
//     E = Σ (o - t)² / n        ∂E/∂o = 2 (o - t) / n
#pragma once

#include "constgrad/layer/elementwise_loss.hpp"
#include "constgrad/layer/loss.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/number/power.hpp"

namespace constgrad {

/// (o - t)²
struct squared_difference {
  template <class T, class U>
  static constexpr T value(const T& output, const U& target) {
    return squared(output - target);
  }
  template <class T, class U>
  static constexpr T derivative(const T& output, const U& target) {
    return T(2) * (output - target);
  }
  // Most trainings in a constant use this loss, so it is written as one difference without a call.
  template <floating_point T>
  static constexpr T value_and_derivative(const T& output, T target, T& slope) {
    const T difference = output - target;
    return slope = 2 * difference, difference * difference;
  }
};

/// ½ (o - t)²
struct half_squared_difference {
  template <class T, class U>
  static constexpr T value(const T& output, const U& target) {
    return squared(output - target) / T(2);
  }
  template <class T, class U>
  static constexpr T derivative(const T& output, const U& target) {
    return output - target;
  }
  template <floating_point T>
  static constexpr T value_and_derivative(const T& output, T target, T& slope) {
    return slope = output - target, slope * slope / 2;
  }
};

/// The rule of squared_error.
struct squared_error_rule : of_any_outputs, elementwise_loss<squared_difference, reduction::sum> {
  static constexpr fixed_string name = "squared error";
};

/// The rule of half_squared_error.
struct half_squared_error_rule : of_any_outputs,
                                 elementwise_loss<half_squared_difference, reduction::sum> {
  static constexpr fixed_string name = "half squared error";
};

/// The rule of mean_squared_error.
struct mean_squared_error_rule : of_any_outputs,
                                 elementwise_loss<squared_difference, reduction::mean> {
  static constexpr fixed_string name = "mean squared error";
};

/// Σ (o - t)²; each slope 2 (o - t) has the one rounding of the difference. Of one output it is the
/// notebook's error.
inline constexpr loss<squared_error_rule> squared_error{};

/// ½ Σ (o - t)², whose slope is the difference itself: the error of Mazur's worked example.
inline constexpr loss<half_squared_error_rule> half_squared_error{};

/// Σ (o - t)² / n over n outputs, the mean squared error (MSE): Keras's and PyTorch's.
inline constexpr loss<mean_squared_error_rule> mean_squared_error{};

} // namespace constgrad
