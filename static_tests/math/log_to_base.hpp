// What holds of the logarithm to any base. A base states the function's `way`, `value` and `slope`, and what is known of them.
#pragma once

#include <constgrad/math/enclosure.hpp>
#include <constgrad/math/log_to_base.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/known_bracket.hpp"

template <class Base>
struct log_to_base_claims {
  using way = typename Base::way;

  /// Of a float the quick way keeps its error, where it is farthest off.
  static constexpr constgrad::verdict of_float_keeps_its_error() {
    return keeps_its_units<way>(Base::farthest_of_float);
  }
  /// Both ways are right to their errors, and the function is correctly rounded.
  static constexpr constgrad::verdict is_correctly_rounded() {
    for (const precise_point& known : Base::points) {
      const double x = given(known.x), nearest = known.value().template rounded<double>();
      if (way::covers(x)) {
        const auto [high, low, error] = way::quick(x);
        if (!(distance(known.value(), high, low) <= error))
          return {false, constgrad::message{} << "the quick way, at " << x};
      }
      if (Base::value(x) != nearest || way::careful(x) != nearest)
        return {false, constgrad::message{} << "not at " << x};
    }
    return agrees(Base::points, 120, [](double x) { return way::accurate(x).value(); });
  }
  /// At the ends and of exact arguments.
  static constexpr constgrad::verdict takes_special_values() {
    const auto judged =
        takes(Base::template special_values<double>, [](double x) { return Base::value(x); });
    return judged
               ? takes(Base::template special_values<float>, [](float x) { return Base::value(x); })
               : judged;
  }
  /// The quick way covers what log's does.
  static constexpr constgrad::verdict covers_what_log_does() {
    return holds_if(way::covers(given(0x1p-1022)) && !way::covers(given(0x1p-1023)) &&
                    way::covers(given(0x1p-149f)) && !way::covers(given(0.0f)) &&
                    given(way::defined_from) == 0);
  }
  /// Of a float it is correctly rounded.
  static constexpr constgrad::verdict of_float_is_correctly_rounded() {
    return hits(Base::float_points, 0, [](float x) { return Base::value(x); });
  }
  /// It has the tightest enclosure, which is a number where the logarithm is whole.
  static constexpr constgrad::verdict has_the_tightest_enclosure() {
    return encloses(Base::brackets, 0, [](double x) { return constgrad::math::enclosure<way>(x); });
  }
  /// Its derivative is log_b e / x, infinite at 0 and next to it.
  static constexpr constgrad::verdict has_its_slope() {
    const auto judged = takes(Base::slopes, [](double x) { return Base::slope(x); });
    return judged ? takes(Base::float_slopes, [](float x) { return Base::slope(x); }) : judged;
  }
};
