// A fraction of two integers, such as std::ratio<1, 3>, as a number of any kind.
//
//     fraction<T, n, d> = n / d        of doubles and floats rounded once
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/wide.hpp"

#include <cstdint>

namespace constgrad {

/// n / d for positive n and d: of doubles and floats the nearest, also where these hold neither n nor d, as a float does
/// not hold 16777217; of other numbers what their division gives.
template <class T, std::intmax_t Numerator, std::intmax_t Denominator>
inline constexpr T fraction = [] {
  if constexpr (Numerator <= 0 || Denominator <= 0) {
    return T(0); // of what uses it the build stops, with a message that names the fraction
  } else if constexpr (floating_point<T>) {
    constexpr std::uint64_t n = Numerator, d = Denominator;
    return (math::wide{n, 127, false} / math::wide{d, 127, false}).template rounded<T>();
  } else {
    return T(Numerator) / T(Denominator);
  }
}();

} // namespace constgrad
