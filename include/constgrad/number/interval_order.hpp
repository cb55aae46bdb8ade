// The order of intervals, for branches: an answer is given only where it is the same for all their numbers.
//
//     [1, 2] < [3, 4] is true,  [3, 4] < [1, 2] is false,  [1, 3] < [2, 4] throws
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"

namespace constgrad {

template <class T>
struct interval;

/// The base of intervals that has their comparisons. Where the answer is not the same for all numbers of a and
/// b, or there are none, they throw.
template <class T>
struct interval_order {
  friend constexpr bool operator==(const interval<T>& a, const interval<T>& b) {
    if (a.lower == a.upper && b.lower == b.upper && a.lower == b.lower) return true;
    if (certainly_less(a, b) || certainly_less(b, a)) return false;
    throw invalid_argument{"interval: the comparison is undecided, for the intervals overlap"};
  }
  friend constexpr bool operator<(const interval<T>& a, const interval<T>& b) {
    if (certainly_less(a, b)) return true;
    if (a.lower >= b.upper && !a.is_empty() && !b.is_empty()) return false;
    throw invalid_argument{"interval: the comparison is undecided, for the intervals overlap"};
  }
  friend constexpr bool operator>(const interval<T>& a, const interval<T>& b) { return b < a; }
  friend constexpr bool operator<=(const interval<T>& a, const interval<T>& b) { return !(b < a); }
  friend constexpr bool operator>=(const interval<T>& a, const interval<T>& b) { return !(a < b); }

private:
  static constexpr bool certainly_less(const interval<T>& a, const interval<T>& b) {
    return a.upper < b.lower && !a.is_empty() && !b.is_empty();
  }
};

} // namespace constgrad
