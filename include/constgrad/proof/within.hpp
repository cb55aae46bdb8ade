// Equality up to rounding.
#pragma once

#include "constgrad/proof/equal.hpp"

#include <concepts>
#include <cstdint>
#include <utility>

namespace constgrad {
namespace claim {

/// Judges two floating-point numbers of one type by their distance. Infinity counts as the next after the
/// largest number.
struct judge_within {
  std::int64_t ulps;

  template <class T, class U>
  constexpr verdict operator()(T got, U expected) const {
    static_assert(floating_point<T> && std::same_as<T, U>,
                  "within compares two doubles or two floats: an ulp belongs to a type");
    if (std::cmp_less_equal(ulps_between(got, expected), ulps)) return {}; // no ulps reach a NaN
    return {false, difference(got, expected) << ", at most " << ulps << " claimed"};
  }
};

/// The claim that two floating-point numbers of one type, or the elements of two vectors, are at most
/// `ulps` units in the last place apart: so many steps from one representable number to the next.
template <class T, class U>
constexpr verdict within(std::int64_t ulps, const T& got, const U& expected) {
  return for_each_element(got, expected, judge_within{ulps});
}

} // namespace claim

namespace proof {

/// Proves that two constants are at most `Ulps` units in the last place apart, each element of a
/// vector for itself. When they are not, the compiler says "got …, expected …, … ulps apart".
template <std::int64_t Ulps, value Got, value Expected>
inline constexpr bool within = holds<[] { return claim::within(Ulps, Got.held, Expected.held); }>();

} // namespace proof
} // namespace constgrad
