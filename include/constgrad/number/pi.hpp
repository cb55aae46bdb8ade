// The number π as every type has it.
#pragma once

#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/interval.hpp"

namespace constgrad {

/// π: the nearest double, or what converts from it. There is none among the integers.
template <class Number>
inline constexpr Number pi = [] {
  static_assert(!other_built_in<Number>, "pi is a double or float, no integer or long double");
  return 0x1.921fb54442d18p1;
}();

/// Of a number that carries derivatives, a constant.
template <carries_derivatives Number>
inline constexpr Number pi<Number>{pi<decltype(Number::value)>};

/// The nearest float.
template <>
inline constexpr float pi<float> = 0x1.921fb6p1f;

/// The doubles on both sides of π.
template <>
inline constexpr interval<double> pi<interval<double>>{0x1.921fb54442d18p1, 0x1.921fb54442d19p1};

/// The floats on both sides of π.
template <>
inline constexpr interval<float> pi<interval<float>>{0x1.921fb4p1f, 0x1.921fb6p1f};

} // namespace constgrad
