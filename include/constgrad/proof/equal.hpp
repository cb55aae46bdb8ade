// Exact equality.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/number/interval_set.hpp"
#include "constgrad/proof/elementwise.hpp"

#include <concepts>
#include <type_traits>
#include <utility>

namespace constgrad {
namespace claim {

/// "got 0.30000000000000004, expected 0.3, 1 ulp apart".
template <floating_point T>
constexpr message difference(T got, T expected) {
  message words;
  words << "got " << got << ", expected " << expected;
  if (got != got || expected != expected) return words << ", and nan equals nothing";
  const auto ulps = ulps_between(got, expected);
  return words << ", " << ulps << (ulps == 1 ? " ulp apart" : " ulps apart");
}

/// Equality as == has it; of intervals as sets.
template <class T>
constexpr bool are_equal(const T& got, const T& expected) {
  return got == expected;
}
template <floating_point T>
constexpr bool are_equal(const interval<T>& got, const interval<T>& expected) {
  return same_set(got, expected);
}

/// Judges two integers by their values, whatever their types, two floating-point numbers, or two
/// numbers of one type: fractions, intervals, formulas.
struct judge_equal {
  template <class T, class U>
  constexpr verdict operator()(const T& got, const U& expected) const {
    if constexpr (floating_point<T> && floating_point<U>) {
      const std::common_type_t<T, U> left = got, right = expected;
      if (left == right) return {};
      return {false, difference(left, right)};
    } else if constexpr (std::integral<T> && std::integral<U>) {
      if (std::cmp_equal(+got, +expected)) return {}; // + makes an int of a bool or a character
      return {false, message{} << "got " << +got << ", expected " << +expected};
    } else if constexpr (std::same_as<T, U>) {
      if (are_equal(got, expected)) return {};
      return {false, message{} << "got " << got << ", expected " << expected};
    } else {
      constexpr bool both_integers = std::integral<T> && std::integral<U>;
      static_assert(both_integers,
                    "an integer is compared with an integer, a double or float with another: "
                    "write 2.0 for 2");
      return {}; // so that no second error follows
    }
  }
};

/// The claim that two numbers, or two vectors element by element, are equal as == has it: exactly.
template <class T, class U>
constexpr verdict equal(const T& got, const U& expected) {
  return for_each_element(got, expected, judge_equal{});
}

} // namespace claim

namespace proof {

/// Proves that two constants, numbers or vectors, are equal, exactly. When they are not, the compiler
/// says "got …, expected …, … ulps apart", and names the first element that differs.
template <value Got, value Expected>
inline constexpr bool equal = holds<[] { return claim::equal(Got.held, Expected.held); }>();

} // namespace proof
} // namespace constgrad
