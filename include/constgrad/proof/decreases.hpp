// A step that lowers an error, as real numbers and not only as rounded ones.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/number/interval_set.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>

namespace constgrad {
namespace claim {

/// The parameters as intervals: doubles are the real numbers that they are.
template <class T, std::size_t N>
constexpr vector<interval<double>, N> as_intervals(const vector<T, N>& parameters) {
  vector<interval<double>, N> reals{};
  for (std::size_t i = 0; i < N; ++i) reals[i] = parameters[i];
  return reals;
}

/// The claim that error(to) < error(from), for all real parameters in `from` and `to`. The error is
/// a generic callable of a vector of numbers; it is computed in intervals.
template <class Error, class T, class U, std::size_t N>
constexpr verdict decreases(const Error& error, const vector<T, N>& from, const vector<U, N>& to) {
  const interval<double> before = error(as_intervals(from)), after = error(as_intervals(to));
  if (strictly_precedes(after, before) && !before.is_empty() && !after.is_empty()) return {};
  return {false, message{} << "the error is in " << before << " before and in " << after
                           << " after the step"};
}

} // namespace claim

namespace proof {

/// Proves that a step from one vector of parameters to another lowers the error, a generic callable,
/// in real numbers. When it does not, the compiler says
/// "the error is in [0.25, 0.25] before and in [1, 1] after the step".
template <auto Error, value From, value To>
inline constexpr bool decreases =
    holds<[] { return claim::decreases(Error, From.held, To.held); }>();

} // namespace proof
} // namespace constgrad
