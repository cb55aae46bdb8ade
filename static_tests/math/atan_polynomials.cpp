#include <constgrad/math/atan_polynomials.hpp>

#include <constgrad/math/wide_atan.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::wide;

/// The polynomial around i / 16 at t.
constexpr double value(int i, double t) {
  const auto& [c0, c1, c2, c3, c4, c5, c6, c7] = cg::math::atan_polynomials[i];
  return c0 + t * (c1 + t * (c2 + t * (c3 + t * (c4 + t * (c5 + t * (c6 + t * c7))))));
}

constexpr law atan_polynomials_laws[] = {
    {"each is atan to 2^-46.9 at both ends and between",
     [] {
       for (int i = 0; i <= 16; ++i) {
         for (const double t : {-0.03125, -0.015, 0.005, 0.03125}) {
           if (i == 0 && t < 0) continue;
           const double x = i * 0.0625 + t;
           const wide exact = cg::math::precise_atan(x).value();
           if (!(distance(exact, value(i, given(t))) <= 0x1.12p-47 * exact.rounded<double>()))
             return cg::verdict{false, cg::message{} << "not at " << x};
         }
       }
       return cg::verdict{};
     }},
    {"the first is odd",
     [] {
       const auto& first = cg::math::atan_polynomials[0];
       return holds_if(first.c0 == 0 && first.c2 == 0 && first.c4 == 0 && first.c6 == 0);
     }},
};
static_assert(all_hold<atan_polynomials_laws>);
