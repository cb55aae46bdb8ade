// Categorical cross-entropy of logits: softmax and -Σ t log p in one.
//
//     pᵢ = e^xᵢ / Σⱼ e^xⱼ
//     E = -Σ tᵢ log pᵢ = Σ tᵢ (m - xᵢ) + Σ tᵢ · log(1 + r)     ∂E/∂xᵢ = pᵢ Σⱼ tⱼ - tᵢ
//
// with m the greatest logit and r = Σ e^(xⱼ - m) over all the others. No power is greater than 1, so nothing
// overflows; for t >= 0 no term is negative, so nothing cancels; and log(1 + r) keeps its digits where the greatest
// logit is far ahead and r is small. Only the slope of the greatest logit could cancel, where p is near 1. But all
// slopes together are 0, so that it is what the others leave.
#pragma once

#include "constgrad/function/exp.hpp"
#include "constgrad/function/log1p.hpp"
#include "constgrad/layer/loss.hpp"
#include "constgrad/layer/output_kind.hpp"

#include <cstddef>

namespace constgrad {

/// What the value and the slopes are made of.
template <class T>
struct logit_sums {
  std::size_t top = 0;        // the place of m, the first of equals
  T rest = T(0);              // r
  T weight = T(0);            // Σ t
  T weighted_distance = T(0); // Σ t (m - x)

  /// The powers e^(x - m) are written to `into` if that is an array; it may be that of the logits.
  template <class U>
  constexpr logit_sums(const T* given_logits, const U* given_targets, T* into,
                       std::size_t how_many) {
    for (std::size_t i = 1; i < how_many; ++i) {
      if (given_logits[top] < given_logits[i]) top = i;
    }
    const T greatest = given_logits[top];
    for (std::size_t i = 0; i < how_many; ++i) {
      const T distance = greatest - given_logits[i], power = exp(-distance);
      if (i != top) rest += power;
      weight += given_targets[i];
      if (!(given_targets[i] == U(0)))
        weighted_distance += given_targets[i] * distance; // a logit may be -infinity
      if (into != nullptr) into[i] = power;
    }
  }

  constexpr T value() const { return weighted_distance + weight * log1p(rest); }

  /// The powers become the slopes.
  template <class U>
  constexpr void differentiate(const U* target, T* powers, std::size_t n) const {
    const T sum = T(1) + rest;
    T others = T(0);
    for (std::size_t i = 0; i < n; ++i) {
      if (i == top) continue;
      powers[i] = weight * (powers[i] / sum) - target[i];
      others += powers[i];
    }
    powers[top] = -others;
  }
};

/// The rule of categorical_cross_entropy_with_logits.
struct categorical_cross_entropy_with_logits_rule : of_logits {
  static constexpr fixed_string name = "categorical cross-entropy with logits";
  static constexpr std::size_t least_outputs = 2; ///< the softmax of a single logit is always 1

  template <class T, class U>
  static constexpr T value(const T* output, const U* target, std::size_t n) {
    if constexpr (requires { cross_entropy_of_box(output, n, n); }) { // intervals
      T sum = T(0);
      for (std::size_t i = 0; i < n; ++i) sum += T(target[i]) * cross_entropy_of_box(output, n, i);
      return sum;
    } else
      return logit_sums<T>{output, target, nullptr, n}.value();
  }

  template <class T, class U>
  static constexpr void gradient(const T* output, const U* target, T* d_output, std::size_t n) {
    if constexpr (requires { softmax_of_box(output, d_output, n); }) {
      T weight = T(0);
      for (std::size_t i = 0; i < n; ++i) weight += target[i];
      T* const shares = new T[n]; // since d_output may be output
      softmax_of_box(output, shares, n);
      for (std::size_t i = 0; i < n; ++i) d_output[i] = weight * shares[i] - target[i];
      delete[] shares;
    } else
      logit_sums<T>{output, target, d_output, n}.differentiate(target, d_output, n);
  }

  template <class T, class U>
  static constexpr T value_and_gradient(const T* output, const U* target, T* d_output,
                                        std::size_t n) {
    if constexpr (requires { softmax_of_box(output, d_output, n); }) {
      const T error = value(output, target, n);
      gradient(output, target, d_output, n);
      return error;
    } else {
      const logit_sums<T> sums{output, target, d_output, n};
      sums.differentiate(target, d_output, n);
      return sums.value();
    }
  }
};

/// -Σ t log pᵢ of the logits x with p = softmax(x), which it squeezes itself, for any targets t: PyTorch's
/// CrossEntropyLoss of one sample, with probabilities or one-hot. Finite for all logits whose differences are.
inline constexpr loss<categorical_cross_entropy_with_logits_rule>
    categorical_cross_entropy_with_logits{};

} // namespace constgrad
