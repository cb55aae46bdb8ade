// Values known without any computation: those that IEEE 754 and annex F of the C standard prescribe.
#pragma once

#include "nearly.hpp"
#include "results.hpp"

#include <cstdio>
#include <limits>

namespace accuracy {

/// The numbers that such values are about, of one type.
template <floating_point T>
struct numbers {
  using limits = std::numeric_limits<T>;
  static constexpr T infinity = limits::infinity(), nan = limits::quiet_NaN(), max = limits::max(),
                     min = limits::min(), denorm_min = limits::denorm_min();
};

/// A function's value.
template <floating_point T>
struct known_value {
  T argument, value;
};

/// Whether the function takes all of Function::known<T>, to the sign of every zero.
template <class Function, floating_point T>
bool takes_known_values() {
  bool all = true;
  for (const auto& [argument, expected] : Function::template known<T>) {
    const T got = Function::value(argument);
    if (same(got, expected)) continue;
    std::fprintf(stderr, "%s of a %s, %a, is %a, expected %a\n", Function::name, name_of<T>,
                 static_cast<double>(argument), static_cast<double>(got),
                 static_cast<double>(expected));
    all = false;
  }
  return all;
}

} // namespace accuracy
