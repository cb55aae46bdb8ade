// The shortest decimal digits that distinguish a floating-point number from its neighbours.
#pragma once

#include "constgrad/diagnostic/decimal.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <cstdint>
#include <initializer_list>

namespace constgrad {

/// The fewest digits that a correct reader reads back as x, a finite number: those between the midpoints
/// to x's neighbours; the nearest to x if several are as short (Steele and White 1990).
template <floating_point T>
constexpr decimal shortest_decimal(T x) {
  const auto [m, e] = parts_of(x);
  const decimal exact{m, e};
  if (m == 0) return exact;
  const decimal above{2 * m + 1, e - 1};
  const bool at_power_of_two = m == std::uint64_t{1} << (std::numeric_limits<T>::digits - 1);
  // At the least normal number the neighbours are equally far: `below` is then only closer than need be.
  const decimal below = at_power_of_two ? decimal{4 * m - 1, e - 2} : decimal{2 * m - 1, e - 1};
  const bool ends_belong = m % 2 == 0; // a tie is read to the even m

  for (int kept = 1; kept < exact.count; ++kept) {
    // Below a power of two the neighbour is nearer: there the nearest digits may be too far off while
    // the next greater ones are not.
    decimal nearest = exact, greater = exact;
    nearest.round_to(kept);
    greater.cut_to(kept, true);
    for (const decimal* candidate : {&nearest, &greater}) {
      const bool read_as_x = ends_belong ? !(*candidate < below) && !(above < *candidate)
                                         : below < *candidate && *candidate < above;
      if (read_as_x) return *candidate;
    }
  }
  return exact;
}

} // namespace constgrad
