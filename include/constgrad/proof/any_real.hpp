// Any real number: it can be computed with, and never compared.
//
//     [](auto x) { return x == 0 ? 1 : x; }     is no formula, and does not compile
#pragma once

#include "constgrad/expression/expression_function.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/pi.hpp"

#include <concepts>

namespace constgrad {
namespace proof {

/// What a comparison of any real number gives. Two formulas that differ are equal for some real numbers, and a
/// branch would be taken as if for none: so it stops the build.
struct branch {
  template <std::same_as<bool> Answer>
  constexpr operator Answer() const {
    static_assert(!std::same_as<Answer, bool>,
                  "a formula for all reals has no branch: any real number cannot be compared");
    return false;
  }
};

/// A formula, as a number that represents all values that the formula can have.
struct any_real : by_lookup::functions_of<any_real> {
  expression formula{};

  constexpr any_real() = default;
  template <std::convertible_to<expression> Number>
  constexpr any_real(const Number& number) : formula{number} {}

  friend constexpr any_real operator+(const any_real& a, const any_real& b) {
    return a.formula + b.formula;
  }
  friend constexpr any_real operator-(const any_real& a, const any_real& b) {
    return a.formula - b.formula;
  }
  friend constexpr any_real operator*(const any_real& a, const any_real& b) {
    return a.formula * b.formula;
  }
  friend constexpr any_real operator/(const any_real& a, const any_real& b) {
    return a.formula / b.formula;
  }
  friend constexpr any_real operator-(const any_real& a) { return -a.formula; }
  constexpr any_real& operator+=(const any_real& b) { return *this = *this + b; }
  constexpr any_real& operator-=(const any_real& b) { return *this = *this - b; }
  constexpr any_real& operator*=(const any_real& b) { return *this = *this * b; }
  constexpr any_real& operator/=(const any_real& b) { return *this = *this / b; }

  friend constexpr any_real power(const any_real& x, std::int64_t n) { return power(x.formula, n); }

  friend constexpr branch operator==(const any_real&, const any_real&) { return {}; }
  friend constexpr branch operator!=(const any_real&, const any_real&) { return {}; }
  friend constexpr branch operator<(const any_real&, const any_real&) { return {}; }
  friend constexpr branch operator>(const any_real&, const any_real&) { return {}; }
  friend constexpr branch operator<=(const any_real&, const any_real&) { return {}; }
  friend constexpr branch operator>=(const any_real&, const any_real&) { return {}; }
};

/// f(x) for a function object that has a name.
template <class Function, std::same_as<any_real> Number>
  requires supports_apply<expression, Function>
constexpr any_real apply_function(const Function& f, const Number& x) {
  return apply_function(f, x.formula);
}

} // namespace proof

template <>
inline constexpr proof::any_real pi<proof::any_real> = pi<expression>;

} // namespace constgrad
