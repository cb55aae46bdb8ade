// Derivatives of formulas over residues, exactly: what backpropagation is judged by.
//
//     e' = e for e = e^x     (log x)' = 1/x     (√x)' = 1 / 2√x     (erf x)' = 2/√π e^(-x²)
//
// and the rules for + - * /. Every other function is differentiated as the formula that defines it, so that
// s' = s (1 - s) is found and not presupposed.
#pragma once

#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/pi.hpp"
#include "constgrad/proof/residue.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// A residue and its N partial derivatives.
template <std::size_t N>
struct free_dual : by_lookup::functions_of<free_dual<N>> {
  residue value{};
  std::uint64_t partials[N]{}; ///< representatives: calls would cost more than what is computed

  constexpr free_dual() = default;

  /// A constant: all of its derivatives are 0.
  template <std::convertible_to<residue> Constant>
  constexpr free_dual(const Constant& constant) : value(constant) {}

  /// The i-th variable: ∂xᵢ/∂xᵢ = 1.
  static constexpr free_dual variable(const residue& x, std::size_t i) {
    free_dual result{x};
    result.partials[i] = 1;
    return result;
  }

  /// The derivative by the i-th variable.
  constexpr residue partial(std::size_t i) const { return partials[i]; }

  constexpr free_dual& operator+=(const free_dual& b) {
    for (std::size_t i = 0; i < N; ++i) partials[i] = (partials[i] + b.partials[i]) % modulus;
    value += b.value;
    return *this;
  }
  constexpr free_dual& operator-=(const free_dual& b) {
    for (std::size_t i = 0; i < N; ++i)
      partials[i] = (partials[i] + modulus - b.partials[i]) % modulus;
    value -= b.value;
    return *this;
  }
  /// (ab)' = a'b + ab'
  constexpr free_dual& operator*=(const free_dual& b) {
    const math::uint128 left = value.representative, right = b.value.representative;
    for (std::size_t i = 0; i < N; ++i)
      partials[i] =
          static_cast<std::uint64_t>((partials[i] * right + left * b.partials[i]) % modulus);
    value *= b.value;
    return *this;
  }
  /// (a/b)' = (a' - (a/b) b') / b. Throws invalid_argument if b is 0.
  constexpr free_dual& operator/=(const free_dual& b) {
    const residue reciprocal = b.value.inverse();
    value *= reciprocal;
    const math::uint128 by = reciprocal.representative, minus_quotient = (-value).representative;
    for (std::size_t i = 0; i < N; ++i)
      partials[i] = static_cast<std::uint64_t>((partials[i] + minus_quotient * b.partials[i]) %
                                               modulus * by % modulus);
    return *this;
  }

  friend constexpr free_dual operator+(free_dual a, const free_dual& b) { return a += b; }
  friend constexpr free_dual operator-(free_dual a, const free_dual& b) { return a -= b; }
  friend constexpr free_dual operator*(free_dual a, const free_dual& b) { return a *= b; }
  friend constexpr free_dual operator/(free_dual a, const free_dual& b) { return a /= b; }
  friend constexpr free_dual operator-(const free_dual& a) { return free_dual{} -= a; }

  // A branch is decided by the value alone, and its derivative is that of the branch which is taken.
  friend constexpr bool operator==(const free_dual& a, const free_dual& b) {
    return a.value == b.value;
  }
  friend constexpr bool operator<(const free_dual& a, const free_dual& b) {
    return a.value < b.value;
  }
  friend constexpr bool operator>(const free_dual& a, const free_dual& b) { return b < a; }
  friend constexpr bool operator<=(const free_dual& a, const free_dual& b) { return !(b < a); }
  friend constexpr bool operator>=(const free_dual& a, const free_dual& b) { return !(a < b); }

private:
  static constexpr std::uint64_t modulus = residue::modulus;
};

/// A function that is more than a formula of + - * / and others: it has a name, or tells its slope from
/// its value.
template <class Function>
concept more_than_a_formula = requires { Function::rule::name; } || requires(const residue& y) {
  Function::rule::derivative_from_value(y);
};

/// f(x): with a name by the definition, or for exp, log, sqrt and erf by the derivatives above; without a
/// name by the slope that the function tells from its value y, as leaky_relu does: y > 0 where x > 0.
/// Residues know no such thing, so the slope is asked for as backpropagation asks for it, and whether it is
/// the derivative is for proof::derivative to say. Functions without either are run as formulas, and do not
/// come here.
template <more_than_a_formula Function, std::size_t N>
constexpr free_dual<N> apply_function(const Function& f, const free_dual<N>& x) {
  using rule = typename Function::rule;
  if constexpr (requires { rule::definition(x); }) {
    return rule::definition(x);
  } else {
    free_dual<N> result{f(x.value)};
    math::uint128 slope;
    if constexpr (requires { rule::name; })
      slope = f.derivative(x.value).representative;
    else
      slope = rule::derivative_from_value(result.value).representative;
    for (std::size_t i = 0; i < N; ++i)
      result.partials[i] = static_cast<std::uint64_t>(slope * x.partials[i] % residue::modulus);
    return result;
  }
}

} // namespace proof

/// A constant.
template <std::size_t N>
inline constexpr proof::free_dual<N> pi<proof::free_dual<N>>{pi<proof::residue>};

} // namespace constgrad
