// std::numeric_limits of numbers that are made of others: those of what they are made of.
#pragma once

#include "constgrad/math/numeric_limits.hpp"

namespace constgrad {

/// The limits of T as a Number, which converts from T.
template <class Number, class T>
struct limits_of : std::numeric_limits<T> {
  using of = std::numeric_limits<T>;
  static constexpr Number(min)() noexcept { return (of::min)(); }
  static constexpr Number(max)() noexcept { return (of::max)(); }
  static constexpr Number lowest() noexcept { return of::lowest(); }
  static constexpr Number epsilon() noexcept { return of::epsilon(); }
  static constexpr Number round_error() noexcept { return of::round_error(); }
  static constexpr Number denorm_min() noexcept { return of::denorm_min(); }
  static constexpr Number infinity() noexcept(noexcept(of::infinity())) { return of::infinity(); }
  static constexpr Number quiet_NaN() noexcept(noexcept(of::quiet_NaN())) {
    return of::quiet_NaN();
  }
  static constexpr Number signaling_NaN() noexcept(noexcept(of::signaling_NaN())) {
    return of::signaling_NaN();
  }
};

} // namespace constgrad
