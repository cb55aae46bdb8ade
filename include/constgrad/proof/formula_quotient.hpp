// What a formula can be rewritten as: the same, unless it divides by 0, or a quotient without further bars.
//
//     a/b + c/d = (ad + cb) / bd        a/b · c/d = ac / bd        (a/b)^-n = b^n / a^n
#pragma once

#include "constgrad/expression/expression.hpp"
#include "constgrad/number/rational.hpp"

#include <cstdint>

namespace constgrad::proof {

/// A formula, or none where it would divide by 0.
struct guarded {
  expression formula = 0;
  bool undefined = false;

  constexpr guarded() = default;
  constexpr guarded(const expression& f) : formula(f) {}
  constexpr guarded(const rational& x) : formula(x) {}

  friend constexpr guarded operator+(const guarded& a, const guarded& b) {
    return a.with(b, a.formula + b.formula);
  }
  friend constexpr guarded operator*(const guarded& a, const guarded& b) {
    return a.with(b, a.formula * b.formula);
  }
  friend constexpr guarded power(const guarded& x, std::int64_t n) {
    if (n >= 0 || !x.formula.is(0)) return x.with(x, power(x.formula, n));
    guarded none;
    none.undefined = true;
    return none;
  }

private:
  constexpr guarded with(const guarded& b, const expression& f) const {
    guarded result{f};
    result.undefined = undefined || b.undefined;
    return result;
  }
};

/// A formula as a quotient of two without a bar.
struct quotient {
  expression above = 0, below = 1;

  constexpr quotient() = default;
  constexpr quotient(const expression& a, const expression& b) : above(a), below(b) {}
  constexpr quotient(const rational& x) : above(x.numerator), below(x.denominator) {}

  friend constexpr quotient operator+(const quotient& a, const quotient& b) {
    if (a.below == b.below) return {a.above + b.above, a.below};
    return {a.above * b.below + b.above * a.below, a.below * b.below};
  }
  friend constexpr quotient operator*(const quotient& a, const quotient& b) {
    return {a.above * b.above, a.below * b.below};
  }
  friend constexpr quotient power(const quotient& x, std::int64_t n) {
    if (n < 0) return {power(x.below, -n), power(x.above, -n)};
    return {power(x.above, n), power(x.below, n)};
  }
};

} // namespace constgrad::proof
