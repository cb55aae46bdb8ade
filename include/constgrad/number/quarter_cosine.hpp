// The cosine from its top to its zero, which is how a learning rate is let down softly.
//
//     cos y = 1 - y²/(1·2) (1 - y²/(3·4) (1 - …))        sin y = y (1 - y²/(2·3) (1 - y²/(4·5) (1 - …)))
#pragma once

#include "constgrad/number/pi.hpp"

namespace constgrad {

/// Taylor's series from the innermost factor, with n = last, outwards by twos: cos y for an even `last`,
/// sin y / y for an odd one.
constexpr double alternating_series(double y_squared, int last) {
  double sum = 1;
  for (int n = last; n > 1; n -= 2) sum = 1 - y_squared / (n * (n - 1)) * sum;
  return sum;
}

/// cos(x · π/2) for 0 <= x <= 1, from 1 at 0 to 0 at 1, both exactly; at most 3 ulp off by its roundings.
/// The terms left out are below 2^-58 of the sum. It uses + - * / alone, hence the same bits everywhere.
constexpr double quarter_cosine(double x) {
  constexpr double half_pi = pi<double> / 2;
  if (x <= 0.5) {
    const double y = half_pi * x;
    return alternating_series(y * y, 16);
  }
  const double y = half_pi * (1 - x); // cos y = sin(π/2 - y), and 1 - x is exact here
  return y * alternating_series(y * y, 17);
}

} // namespace constgrad
