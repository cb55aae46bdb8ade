// Where operations on intervals are tried: the same operands in every run.
#pragma once

#include "constgrad/number/interval.hpp"

#include "arguments.hpp"

#include <utility>

namespace accuracy {

using constgrad::bits_of, constgrad::floating_point, constgrad::interval;

/// Draws numbers and intervals of every kind.
template <floating_point T>
class random_intervals {
public:
  /// Every exponent as often as every other, subnormal numbers too; few digits; what functions are
  /// active at; the largest and the smallest; 0.
  T number() {
    const double scale = std::ldexp(1, static_cast<int>(random() % 90) - 80);
    switch (random() % 8) {
    case 0:
    case 1:
      return pattern();
    case 2:
      return static_cast<T>(small(scale));
    case 3:
      return static_cast<T>(small(1));
    case 4:
      return static_cast<T>(small(40));
    case 5:
      return static_cast<T>(small(750));
    case 6:
      return static_cast<T>(static_cast<int>(random() >> 56) - 128) / 4;
    default:
      return special();
    }
  }

  /// Points, narrow and wide ones, around 0, from or to 0, unbounded, and 0 itself.
  interval<T> operand() {
    const T x = number();
    switch (random() % 8) {
    case 0:
      return x;
    case 1:
      return from_to(x, near(x));
    case 2:
      return from_to(-std::abs(x), std::abs(number()));
    case 3:
      return from_to(0, x);
    case 4:
      return unbounded(x);
    default:
      return from_to(x, number());
    }
  }

  /// Of a size like that of x, so that a sum or difference cancels.
  interval<T> operand_like(const interval<T>& x) {
    const T from = near(random() % 2 != 0 ? x.lower : -x.upper);
    return from_to(from, near(random() % 2 != 0 ? x.upper : -x.lower));
  }

private:
  T pattern() {
    const T x = std::bit_cast<T>(static_cast<bits_of<T>>(random()));
    return constgrad::math::is_finite(x) ? x : std::numeric_limits<T>::max();
  }
  double small(double most) {
    return most * static_cast<double>(static_cast<std::int64_t>(random())) * 0x1p-63;
  }
  T special() {
    using limits = std::numeric_limits<T>;
    constexpr T numbers[] = {0,  limits::denorm_min(),    limits::min(),  limits::max(),
                             1,  limits::max() / 2,       T{0.5},         limits::epsilon(),
                             -1, -limits::denorm_min(),   -limits::min(), -limits::max(),
                             -2, limits::denorm_min() * 3};
    return numbers[random() % std::size(numbers)];
  }

  /// A few numbers further, up or down.
  T near(T x) {
    if (!constgrad::math::is_finite(x)) return number();
    for (std::uint64_t steps = random() % 4; steps != 0; --steps) {
      x = constgrad::math::next_above(x);
    }
    if (random() % 2 != 0) x = constgrad::math::next_below(x);
    return constgrad::math::is_finite(x) ? x : std::numeric_limits<T>::max();
  }

  interval<T> unbounded(T x) {
    constexpr T endless = std::numeric_limits<T>::infinity();
    switch (random() % 5) {
    case 0:
      return interval<T>::entire();
    case 1:
      return random() % 8 != 0 ? interval<T>{0} : interval<T>::empty();
    case 2:
      return {-endless, x};
    default:
      return {x, endless};
    }
  }
  static interval<T> from_to(T x, T y) { return x < y ? interval<T>{x, y} : interval<T>{y, x}; }

  std::mt19937_64 random{20'261'123};
};

} // namespace accuracy
