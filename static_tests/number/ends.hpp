// Known intervals: what an operation must give, to both ends.
#pragma once

#include <constgrad/number/interval.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <limits>
#include <type_traits>

/// a ∘ b = result, computed by hand or with Python's fractions.
template <constgrad::floating_point T>
struct known_of_two {
  constgrad::interval<T> a, b, result;
};

/// f(x) = result, computed by hand or with mpmath's 60 decimal digits, and rounded outwards.
template <constgrad::floating_point T>
struct known_of_one {
  constgrad::interval<T> x, result;
};

/// The claim that an interval has these very ends, and that none is -0.
template <constgrad::floating_point T>
constexpr constgrad::verdict
has_ends(const constgrad::interval<T>& got,
         const std::type_identity_t<constgrad::interval<T>>& expected) {
  const bool same = got.lower == expected.lower && got.upper == expected.upper &&
                    !(got.lower == 0 && constgrad::has_sign(got.lower)) &&
                    !(got.upper == 0 && constgrad::has_sign(got.upper));
  if (same) return {};
  return {false, constgrad::message{} << "got " << got << ", not " << expected};
}

/// The claim that an operation gives all of these results.
template <constgrad::floating_point T, std::size_t Size, class Operation>
constexpr constgrad::verdict gives(const known_of_two<T> (&cases)[Size], Operation operation) {
  for (const auto& [a, b, result] : cases) {
    const constgrad::verdict judged = has_ends(operation(given(a), given(b)), result);
    if (!judged) {
      return {false, constgrad::message{} << "of " << a << " and " << b << ' ' << judged.reason};
    }
  }
  return {};
}
template <constgrad::floating_point T, std::size_t Size, class Function>
constexpr constgrad::verdict gives(const known_of_one<T> (&cases)[Size], Function f) {
  for (const auto& [x, result] : cases) {
    const constgrad::verdict judged = has_ends(f(given(x)), result);
    if (!judged) return {false, constgrad::message{} << "of " << x << ' ' << judged.reason};
  }
  return {};
}

/// The ends that such intervals are about.
template <constgrad::floating_point T>
struct ends_of {
  using limits = std::numeric_limits<T>;
  using set = constgrad::interval<T>;
  static constexpr T infinity = limits::infinity(), nan = limits::quiet_NaN(), max = limits::max(),
                     tiny = limits::denorm_min();
  static constexpr set none = set::empty(), all = set::entire();
};
