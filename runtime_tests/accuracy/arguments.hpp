// Where a function is tried: the same arguments in every run.
#pragma once

#include "real.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <span>

namespace accuracy {

inline constexpr double infinity = std::numeric_limits<double>::infinity(),
                        max = std::numeric_limits<double>::max(),
                        min = std::numeric_limits<double>::min(),
                        denorm_min = std::numeric_limits<double>::denorm_min();

/// From `low` up to `high`.
struct range {
  double low, high;
};

/// Hands arguments to a visitor, a function of one double.
class argument_generator {
public:
  /// Evenly spread over a range.
  template <class Visitor>
  void uniform(long count, range within, Visitor&& visit) {
    for (; count > 0; --count) visit(within.low + (within.high - within.low) * unit());
  }

  /// Of both signs, every power of two between `smallest` and `largest` as often as every other.
  template <class Visitor>
  void geometric(long count, double smallest, double largest, Visitor&& visit) {
    const auto first = std::bit_cast<std::uint64_t>(smallest),
               last = std::bit_cast<std::uint64_t>(largest);
    for (; count > 0; --count) {
      const double x = std::bit_cast<double>(first + random() % (last - first + 1));
      visit((random() & 1) != 0 ? -x : x);
    }
  }

  /// Every pattern of 64 bits, as likely as every other.
  template <class Visitor>
  void bit_patterns(long count, Visitor&& visit) {
    for (; count > 0; --count) visit(std::bit_cast<double>(random()));
  }

  /// ±m · 2^e with few digits: where a result is exact, or a tie but for a series' next term.
  template <class Visitor>
  void of_few_digits(long count, Visitor&& visit) {
    for (; count > 0; --count) {
      const auto m = static_cast<int>((random() >> 44) >> random() % 20);
      const double x = std::ldexp(m, static_cast<int>(random() % 80) - 70);
      visit((random() & 1) != 0 ? -x : x);
    }
  }

  /// m · 2^e with up to 12 digits, and up to 300 steps beside it: where the terms of a series are short, and cancel.
  template <class Visitor>
  void near_short(long count, Visitor&& visit) {
    for (; count > 0; --count) {
      const auto m = static_cast<int>(1 + random() % 4095);
      const double x = std::ldexp(m, static_cast<int>(random() % 2086) - 1074);
      const std::uint64_t bits = std::bit_cast<std::uint64_t>(x) + random() % 601 - 300;
      visit(std::bit_cast<double>((random() & 1) != 0 ? bits : bits ^ std::uint64_t{1} << 63));
    }
  }

  /// On both sides of x, every power of two up to 2^45 steps away as often as every other.
  template <class Visitor>
  void near(long count, double x, Visitor&& visit) {
    const auto middle = std::bit_cast<std::uint64_t>(x);
    for (; count > 0; --count) {
      const std::uint64_t steps = (random() >> 19) >> random() % 45;
      visit(std::bit_cast<double>((random() & 1) != 0 ? middle - steps : middle + steps));
    }
  }

  /// Near `place(r)` for random r.
  template <class Place, class Visitor>
  void near_any(long count, Place place, Visitor&& visit) {
    for (; count > 0; --count) near(1, place(random()), visit);
  }

private:
  double unit() { return static_cast<double>(random() >> 11) * 0x1p-53; }

  std::mt19937_64 random{20'240'229};
};

/// The double whose value is next to a tie, or to a double, near f(x), and its neighbours: those next to the inverse of that
/// tie, or of that double, computed by MPFR with more than a double's digits.
template <class Function, class Visitor>
void next_to_a_tie(double x, Visitor&& visit) {
  static real y{80};
  const auto value = static_cast<double>(Function::nearly(static_cast<long double>(x))),
             after = std::nextafter(value, infinity);
  if (!std::isfinite(value) || !std::isfinite(after) || value == 0) return;
  for (const bool tie : {true, false}) {
    y = tie ? (static_cast<long double>(value) + after) / 2 : static_cast<long double>(value);
    Function::inverse(y);
    const double nearest = mpfr_get_d(y, MPFR_RNDN);
    if (!std::isfinite(nearest)) continue;
    for (const double beside :
         {std::nextafter(nearest, -infinity), nearest, std::nextafter(nearest, infinity)}) {
      visit(beside);
    }
  }
}

/// At least `count` doubles for a function: where it is active, where it or its method changes
/// (`edges`), where its range reduction passes from one interval to the next (`seam`), around zero,
/// everywhere, near short numbers, and where the value is next to a tie (`inverse`). What is below the function's domain loses its sign.
template <class Function, class Visitor>
void for_each_double(long count, Visitor&& visit) {
  const auto within_domain = [&](double x) { visit(x < Function::lowest ? -x : x); };
  const auto share = [&](long percent, std::size_t parts = 1) {
    return count * percent / 100 / static_cast<long>(parts) + 1;
  };
  argument_generator arguments;
  for (const range active : Function::active) {
    arguments.uniform(share(30, std::size(Function::active)), active, within_domain);
  }
  for (const double edge : Function::edges) {
    arguments.near(share(10, std::size(Function::edges)), edge, within_domain);
  }
  arguments.near_any(share(20), Function::seam, within_domain);
  arguments.geometric(share(20), 0x1p-60, 0x1p10, within_domain);
  arguments.geometric(share(10), denorm_min, max, within_domain);
  arguments.of_few_digits(share(5), within_domain);
  arguments.bit_patterns(share(5), within_domain);
  arguments.near_short(share(10), within_domain);
  if constexpr (requires(real& y) { Function::inverse(y); }) {
    for (const range active : Function::active) {
      arguments.uniform(share(2, std::size(Function::active)), active,
                        [&](double x) { next_to_a_tie<Function>(x, within_domain); });
    }
  }
}

/// Every stride-th of all 2^32 floats. An odd stride lets all last bits occur.
template <class Visitor>
void for_each_float(std::uint64_t stride, Visitor&& visit) {
  for (std::uint64_t bits = 0; bits <= std::numeric_limits<std::uint32_t>::max(); bits += stride) {
    visit(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
  }
}

} // namespace accuracy
