// How near a computed number is to the exact one, judged with the 128 digits of `wide`.
#pragma once

#include <constgrad/math/wide.hpp>
#include <constgrad/math/ziv_test.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

/// f(x) = first + second + third, the value computed with 60 decimal digits by mpmath.
struct precise_point {
  double x, first, second, third;

  constexpr constgrad::math::wide value() const {
    using constgrad::math::wide;
    return wide{first} + (wide{second} + wide{third});
  }
};

/// |exact - (high + low)|.
constexpr double distance(const constgrad::math::wide& exact, double high, double low = 0) {
  using constgrad::math::wide;
  return __builtin_fabs((exact - wide{high} - wide{low}).rounded<double>());
}

/// |exact - x| in units of the last place of the doubles around the exact number.
constexpr double ulps_off(const constgrad::math::wide& exact, double x) {
  const auto off = exact - constgrad::math::wide{x};
  const int exponent = exact.exponent < -1022 ? -1022 : exact.exponent;
  return constgrad::math::wide{off.significand, off.exponent - exponent + 52, false}
      .rounded<double>();
}

/// The claim that `quick` is nowhere farther from the exact number than the error it names.
template <std::size_t Size, class Quick, class Exact>
constexpr constgrad::verdict keeps_its_error(const double (&arguments)[Size], Quick quick,
                                             Exact exact) {
  for (const double x : arguments) {
    const auto [high, low, error] = quick(given(x));
    const double off = distance(exact(x), high, low);
    if (!(off <= error)) {
      return {false, constgrad::message{} << "at " << x << " it is " << off << " off, not at most "
                                          << error};
    }
  }
  return {};
}

/// The claim that the one double that a float's quick way gives is nowhere farther from the exact number than the units
/// that it names.
template <class Function, std::size_t Size>
constexpr constgrad::verdict keeps_its_units(const precise_point (&points)[Size]) {
  for (const precise_point& known : points) {
    const auto [value, error] = Function::quick(given(static_cast<float>(known.x)));
    const double off = ulps_off(known.value(), value);
    if (!(off <= error)) {
      return {false, constgrad::message{} << "at " << known.x << " it is " << off
                                          << " units off, not at most " << error};
    }
  }
  return {};
}

/// The claim that a quick way decides at every x, and that the careful one gives the same there.
template <class Function, class T, std::size_t Size, class Careful>
constexpr constgrad::verdict ways_agree(const T (&arguments)[Size], Careful careful) {
  for (const T x : arguments) {
    const auto [high, low, error] = Function::quick(given(x));
    const T lower = static_cast<T>(high + (low - error)),
            upper = static_cast<T>(high + (low + error)), expected = careful(given(x));
    if (lower != expected || upper != expected) {
      return {false, constgrad::message{} << "at " << x << ", where the careful way gives "
                                          << expected << ", the quick one gives " << lower << " to "
                                          << upper};
    }
  }
  return {};
}

/// The claim that a function of 128 digits is within 2^-digits of every value, relatively.
template <std::size_t Size, class F>
constexpr constgrad::verdict agrees(const precise_point (&points)[Size], int digits, F f) {
  for (const precise_point& place : points) {
    const constgrad::math::wide exact = place.value(), off = f(given(place.x)) - exact;
    if (off.significand != 0 && off.exponent >= exact.exponent - digits) {
      return {false, constgrad::message{} << "at " << place.x << " only "
                                          << exact.exponent - off.exponent << " digits are right"};
    }
  }
  return {};
}

/// f(x) = high + first + second + third, the value computed with 400 decimal digits by mpmath.
struct precise_pair {
  double x, high, first, second, third;
};

/// The claim that a function gives these sums: high exactly, what is added to it within 2^-120, relatively.
template <std::size_t Size, class F>
constexpr constgrad::verdict agrees(const precise_pair (&points)[Size], F f) {
  for (const auto& [x, high, first, second, third] : points) {
    const constgrad::math::wide_pair sum = f(given(x));
    const constgrad::math::wide exact = precise_point{x, first, second, third}.value(),
                                off = sum.low - exact;
    if (sum.high != high || (off.significand != 0 && off.exponent >= exact.exponent - 120)) {
      return {false, constgrad::message{} << "at " << x << " only " << exact.exponent - off.exponent
                                          << " digits are right"};
    }
  }
  return {};
}
