// Powers with a whole exponent, by repeated squaring.
//
//     x^(2k) = (x²)^k        x^(2k+1) = x · x^(2k)        x^-n = 1 / x^n
#pragma once

#include <cstdint>
#include <limits>

namespace constgrad {

/// x², for every number. Where a number has an sqr(x) of its own, that one: an interval knows that
/// x and x are the same.
template <class T>
constexpr T squared(const T& x) {
  if constexpr (requires { sqr(x); })
    return sqr(x);
  else
    return x * x;
}

/// x^n for every number; x^0 = 1, also for x = 0. A negative power of 0 is what 1 / 0 is for that
/// number. Where a number has a pown(x, n) of its own, that one: an interval's is the tightest.
template <class T>
constexpr T power(const T& x, std::int64_t n) {
  if constexpr (requires { pown(x, n); }) return pown(x, n);
  if (n == (std::numeric_limits<std::int64_t>::min)()) return power(squared(x), n / 2);
  if (n < 0) return T{1} / power(x, -n);
  if (n == 0) return T{1};
  if (n == 1) return x;
  const T half = squared(power(x, n / 2));
  return n % 2 == 0 ? half : half * x;
}

} // namespace constgrad
