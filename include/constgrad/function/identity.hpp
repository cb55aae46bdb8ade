#pragma once

#include "constgrad/function/differentiable.hpp"

namespace constgrad {

/// The rule of identity: x' = 1.
struct identity_rule final {
  static constexpr bool exact_of_integers = true;
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x;
  }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(1);
  }
  template <class Number>
  static constexpr Number derivative_from_value(const Number&) {
    return Number(1);
  }
};

/// x itself, what a layer without an activation function has; exact, and so is its derivative 1.
inline constexpr differentiable<identity_rule> identity{};

} // namespace constgrad
