#include <constgrad/number/rational.hpp>
#include <constgrad/training/finite.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

/// The claim that among ordinary numbers this one, wherever it stands, decides.
template <class T>
static constexpr bool is_seen(T x, bool finite) {
  for (std::size_t place = 0; place < 19; ++place) {
    T numbers[19]{T(1),
                  T(-2),
                  T(0),
                  T(-0.0),
                  (std::numeric_limits<T>::max)(),
                  std::numeric_limits<T>::lowest(),
                  std::numeric_limits<T>::denorm_min()};
    numbers[place] = given(x);
    if (cg::all_finite(numbers, 19) != finite) return false;
    if (!cg::all_finite(numbers, place)) return false;
  }
  return true;
}

template <class T>
static constexpr bool are_seen() {
  using limits = std::numeric_limits<T>;
  return is_seen<T>(limits::infinity(), false) && is_seen<T>(-limits::infinity(), false) &&
         is_seen<T>(limits::quiet_NaN(), false) && is_seen<T>(-limits::quiet_NaN(), false) &&
         is_seen<T>((limits::max)(), true) && is_seen<T>(limits::lowest(), true) &&
         is_seen<T>(limits::denorm_min(), true) && is_seen<T>(T(0), true);
}

constexpr law finite_laws[] = {
    {"an infinity or a NaN of either sign is seen, wherever it stands; the greatest number is "
     "finite",
     [] { return holds_if(are_seen<double>() && are_seen<float>()); }},
    {"no numbers are all finite, and fractions are",
     [] {
       const double infinite = std::numeric_limits<double>::infinity();
       const cg::rational fraction{given(1), 3};
       return holds_if(cg::all_finite(&infinite, 0) && cg::all_finite(&fraction, 1));
     }},
};
static_assert(all_hold<finite_laws>);
