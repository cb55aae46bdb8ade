// What the ends of an interval ought to be, and how many are.
#pragma once

#include "constgrad/number/interval_set.hpp"

#include "real.hpp"
#include "table.hpp"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace accuracy {

using constgrad::interval;

template <floating_point T>
T rounded(mpfr_srcptr x, mpfr_rnd_t direction) {
  if constexpr (std::same_as<T, float>)
    return mpfr_get_flt(x, direction);
  else
    return mpfr_get_d(x, direction);
}

/// The tightest ends around values: empty, until there is one.
template <floating_point T>
struct tightest_ends {
  T lower = std::numeric_limits<T>::infinity(), upper = -lower;

  /// One value more: compute(y, direction) is y, rounded once, or twice in the same direction,
  /// which gives the same. NaN is none.
  template <class Compute>
  void include(Compute compute) {
    static real y{64};
    compute(static_cast<mpfr_ptr>(y), MPFR_RNDD);
    if (mpfr_nan_p(static_cast<mpfr_srcptr>(y)) == 0)
      lower = std::min(lower, rounded<T>(y, MPFR_RNDD));
    compute(static_cast<mpfr_ptr>(y), MPFR_RNDU);
    if (mpfr_nan_p(static_cast<mpfr_srcptr>(y)) == 0)
      upper = std::max(upper, rounded<T>(y, MPFR_RNDU));
  }
};

inline void print_head_of_enclosures() {
  std::printf("| %-14s | %-6s | %10s | %10s | %12s | %8s |\n", "judged", "type", "intervals",
              "tightest", "furthest out", "failures");
  std::puts("| -------------- | ------ | ---------: | ---------: | -----------: | -------: |");
}

/// Judges one interval after the other: no end is inside of the tightest, and none is further out.
template <floating_point T>
class enclosures {
public:
  explicit enclosures(const char* judged) : name{judged} {}

  void operator()(const interval<T>& got, const tightest_ends<T>& expected) {
    ++count;
    const std::uint64_t off = std::max(numbers_down(expected.lower, got.lower),
                                       numbers_down(-expected.upper, -got.upper));
    furthest = std::max(furthest, off);
    tightest += off == 0;
    if (off == 0 || ++failures > 5) return;
    std::fprintf(stderr, "%s of a %s: [%a, %a], expected [%a, %a]\n", name, name_of<T>,
                 static_cast<double>(got.lower), static_cast<double>(got.upper),
                 static_cast<double>(expected.lower), static_cast<double>(expected.upper));
  }

  /// Prints a row, and whether there was no failure.
  bool report() const {
    std::printf("| %-14s | %-6s | %10lld | %10lld | %12llu | %8lld |\n", name, name_of<T>, count,
                tightest, static_cast<unsigned long long>(furthest), failures);
    std::fflush(stdout);
    return failures == 0;
  }

private:
  /// How many numbers lie from one end down to another; what is above encloses nothing.
  static std::uint64_t numbers_down(T from, T to) {
    return to <= from ? constgrad::ulps_between(to, from) : ~std::uint64_t{0};
  }

  const char* name;
  std::uint64_t furthest = 0;
  long long count = 0, tightest = 0, failures = 0;
};

} // namespace accuracy
