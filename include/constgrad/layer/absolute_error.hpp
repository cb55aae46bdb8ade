// The mean absolute error, which an outlier pulls no harder than any other sample.
//
//     E = Σ |o - t| / n         ∂E/∂o = sign(o - t) / n
#pragma once

#include "constgrad/layer/elementwise_loss.hpp"
#include "constgrad/layer/loss.hpp"
#include "constgrad/layer/output_kind.hpp"

namespace constgrad {

/// |o - t| = sign(o - t) · (o - t). The slope is -1 or 1, and 0 at the corner o = t, where there is none; of NaN it is
/// NaN.
struct absolute_difference {
  template <class T, class U>
  static constexpr T value(const T& output, const U& target) {
    return derivative(output, target) * (output - target);
  }
  template <class T, class U>
  static constexpr T derivative(const T& output, const U& target) {
    const T difference = output - target;
    return difference < T(0)    ? T(-1)
           : T(0) < difference  ? T(1)
           : difference == T(0) ? T(0)
                                : difference;
  }
};

/// The rule of mean_absolute_error.
struct mean_absolute_error_rule : of_any_outputs,
                                  elementwise_loss<absolute_difference, reduction::mean> {
  static constexpr fixed_string name = "mean absolute error";
};

/// Σ |o - t| / n over n outputs, the mean absolute error (MAE), PyTorch's L1Loss.
inline constexpr loss<mean_absolute_error_rule> mean_absolute_error{};

} // namespace constgrad
