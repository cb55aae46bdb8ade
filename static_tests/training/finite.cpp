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

/// The claim that of the numbers -x and x only those below the bound are.
template <class T>
static constexpr bool is_below(T bound, T x, bool below) {
  const T both[]{given(x), -x};
  return cg::all_below(bound, both, 1) == below && cg::all_below(bound, both + 1, 1) == below;
}

constexpr law finite_laws[] = {
    {"an infinity or a NaN of either sign is seen, wherever it stands; the greatest number is "
     "finite",
     [] { return holds_if(are_seen<double>() && are_seen<float>()); }},
    {"below a bound is what is below it, without its sign",
     [] {
       return holds_if(is_below(2.0, 2.0, false) && is_below(2.0, 2 - 0x1p-52, true) &&
                       is_below(0x1p-1074, 0.0, true) && is_below(0x1p-1074, 0x1p-1074, false) &&
                       is_below(0.1f, 0.1f, false) && is_below(0.1f, 0.09999999f, true) &&
                       is_below(2.0, std::numeric_limits<double>::infinity(), false) &&
                       is_below(2.0, std::numeric_limits<double>::quiet_NaN(), false));
     }},
    {"no numbers are all finite, and fractions are",
     [] {
       const double infinite = std::numeric_limits<double>::infinity();
       const cg::rational fraction{given(1), 3};
       return holds_if(cg::all_finite(&infinite, 0) && cg::all_finite(&fraction, 1));
     }},
    {"a product of two safe factors takes no finite number beyond the greatest",
     [] {
       using cg::safe_factor;
       return holds_if((std::numeric_limits<double>::max)() +
                               given(safe_factor<double>) * safe_factor<double> ==
                           (std::numeric_limits<double>::max)() &&
                       (std::numeric_limits<float>::max)() +
                               given(safe_factor<float>) * safe_factor<float> ==
                           (std::numeric_limits<float>::max)() &&
                       safe_factor<double> > 1e100 && safe_factor<float> > 1e10f);
     }},
};
static_assert(all_hold<finite_laws>);
