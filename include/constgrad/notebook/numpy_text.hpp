// How NumPy prints the notebook's results: as arrays of one number.
#pragma once

#include "constgrad/diagnostic/print.hpp"

namespace constgrad::notebook {

/// What print(np.array([x])) prints: "[0.85916839]". The fewest digits that read back as x, but at most
/// eight after the point, correctly rounded; scientific from 1e8 on and below 1e-4.
template <floating_point T>
constexpr message numpy_text(T x) {
  message out;
  out << '[';
  if (write_sign(out, x)) {
    const T magnitude = x < 0 ? -x : x;
    const bool is_scientific = x != 0 && (magnitude >= T(1e8) || magnitude < T(1e-4));
    decimal digits = shortest_decimal(x);
    const int before_point = is_scientific ? 1 : digits.exponent;
    if (digits.count - before_point > 8) {
      digits = exact_decimal(x);
      digits.round_to(before_point + 8);
    }
    while (digits.count > 0 && digits.at(digits.count) == 0) --digits.count;
    if (is_scientific) {
      write_scientific(out, digits, digits.count - 1, true);
    } else {
      write_fixed(out, digits, digits.count - digits.exponent, true);
    }
  }
  return out << ']';
}

} // namespace constgrad::notebook
