// Functions of a test's own, and what is claimed of them.
#pragma once

#include <constgrad/network_proof/parts.hpp>

#include "static_tests/proof/refuted.hpp"

/// x², with a derivative or another form of it that is right but for a mistake.
struct square_value {
  static constexpr auto value(const auto& x) { return x * x; }
};
struct right_square : square_value {
  static constexpr auto derivative(const auto& x) { return x + x; }
};

/// x for x > 0, else x / 10, with the slope told from the value: right for Slope = 10.
template <int Slope>
struct leaky {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return 0 < x ? x : x / Number(10);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(1) : Number(1) / Number(10);
  }
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return 0 < y ? Number(1) : Number(1) / Number(Slope);
  }
};
/// The claims about functions of a test's own.
template <class Rule>
constexpr constgrad::verdict right_function() {
  return constgrad::claim::activation(constgrad::differentiable<Rule>{});
}
template <class Rule>
constexpr constgrad::verdict wrong_function(const char* words) {
  return refuted_from(right_function<Rule>(), words);
}
