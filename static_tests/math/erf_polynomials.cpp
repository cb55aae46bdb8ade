#include <constgrad/math/erf_polynomials.hpp>

#include <constgrad/math/wide_erf.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::wide;

/// The polynomial around i / 8 at t.
constexpr double value(int i, double t) {
  const auto& [c0, c1, c2, c3, c4, c5, c6, c7] = cg::math::erf_polynomials[i];
  return c0 + t * (c1 + t * (c2 + t * (c3 + t * (c4 + t * (c5 + t * (c6 + t * c7))))));
}

/// Whether those from First to Last are erf to 2^-43 at both ends and between.
template <int First, int Last>
constexpr cg::verdict are_erf() {
  for (int i = First; i <= Last; ++i) {
    for (const double t : {-0.0625, -0.03, 0.01, 0.0625}) {
      if ((i == 0 && t < 0) || (i == 32 && t > 0)) continue;
      const double x = i * 0.125 + t;
      const wide exact = cg::math::precise_erf(x).value();
      if (!(distance(exact, value(i, given(t))) <= 0x1p-43 * exact.rounded<double>()))
        return {false, cg::message{} << "not at " << x};
    }
  }
  return {};
}

constexpr law erf_polynomials_laws[] = {
    {"0 to 7 are erf", are_erf<0, 7>},
    {"8 to 15 are erf", are_erf<8, 15>},
    {"16 to 23 are erf", are_erf<16, 23>},
    {"24 to 32 are erf", are_erf<24, 32>},
    {"the first is odd",
     [] {
       const auto& first = cg::math::erf_polynomials[0];
       return holds_if(first.c0 == 0 && first.c2 == 0 && first.c4 == 0 && first.c6 == 0);
     }},
};
static_assert(all_hold<erf_polynomials_laws>);
