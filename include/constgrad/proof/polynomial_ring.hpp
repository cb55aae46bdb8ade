// What a polynomial is evaluated on to see that it is 0: residues, and bounds for degrees and for coefficients.
//
// A polynomial with whole coefficients below a prime p is 0 if it is 0 modulo p at more points than its degree has
// in each variable.
#pragma once

#include "constgrad/math/wide.hpp"

#include <cstdint>

namespace constgrad::proof {

/// A whole number modulo a prime below 2^61.
template <std::uint64_t Prime>
struct modular {
  std::uint64_t representative = 0;

  static constexpr modular of(std::int64_t n) {
    const auto magnitude = static_cast<std::uint64_t>(n);
    return n < 0 ? -modular{(0 - magnitude) % Prime} : modular{magnitude % Prime};
  }
  friend constexpr modular operator+(modular a, modular b) {
    return {(a.representative + b.representative) % Prime};
  }
  friend constexpr modular operator*(modular a, modular b) {
    return {static_cast<std::uint64_t>(math::uint128{a.representative} * b.representative % Prime)};
  }
  friend constexpr modular operator-(modular a) { return {(Prime - a.representative) % Prime}; }
  constexpr bool is_zero() const { return representative == 0; }
};

/// The degree in one variable, at most: of a constant 0, of 0 itself -1.
struct degree_bound {
  static constexpr std::int64_t most = 1'000'000'000;

  std::int64_t degree = -1;

  static constexpr degree_bound of(std::int64_t n) { return {n == 0 ? -1 : 0}; }
  friend constexpr degree_bound operator+(degree_bound a, degree_bound b) {
    return a.degree < b.degree ? b : a;
  }
  friend constexpr degree_bound operator*(degree_bound a, degree_bound b) {
    if (a.degree < 0 || b.degree < 0) return {};
    return {a.degree + b.degree < most ? a.degree + b.degree : most};
  }
  friend constexpr degree_bound operator-(degree_bound a) { return a; }
  constexpr bool is_zero() const { return degree < 0; }
};

/// The sum of all coefficients' magnitudes, at most; from 2^121 on that.
struct coefficient_bound {
  static constexpr math::uint128 most = math::uint128{1} << 121;

  math::uint128 sum = 0;

  static constexpr coefficient_bound of(std::int64_t n) {
    const auto magnitude = static_cast<std::uint64_t>(n);
    return {n < 0 ? 0 - magnitude : magnitude};
  }
  friend constexpr coefficient_bound operator+(coefficient_bound a, coefficient_bound b) {
    return {a.sum + b.sum < most ? a.sum + b.sum : most};
  }
  friend constexpr coefficient_bound operator*(coefficient_bound a, coefficient_bound b) {
    if (a.sum == 0 || b.sum == 0) return {};
    return {a.sum < most / b.sum ? a.sum * b.sum : most};
  }
  friend constexpr coefficient_bound operator-(coefficient_bound a) { return a; }
  constexpr bool is_zero() const { return sum == 0; }
};

} // namespace constgrad::proof
