#include <constgrad/math/normal_tail.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;

// ½ e^(y²/2) erfc(y/√2), by Sollya.
constexpr point factors[] = {{1, 0x1.0bdb2e039df32p-2},
                             {4, 0x1.82b4bb8c94dcep-4},
                             {9.5, 0x1.5452972f76b07p-5},
                             {38, 0x1.57c6c7a33032fp-7}};

constexpr law normal_tail_laws[] = {
    {"the factor of the tail is at most 3 ulp off",
     [] { return hits(factors, 3, [](double y) { return cg::math::normal_tail_factor(y); }); }},
    {"a number times e^(-y²/2), of either sign of y, also where it is subnormal",
     [] {
       using cg::math::times_gaussian, cg::math::wide;
       for (const double y : {0.0, 0.3, -1.7, 5.123456789, -20.3, 34.6, 34.7, -38.5}) {
         const double exact =
             (wide{-3.0} * wide_exp(-(wide{y} * wide{y} * wide{0.5}))).rounded<double>();
         const auto judged = cg::claim::within(2, times_gaussian(given(-3.0), given(y)), exact);
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<normal_tail_laws>);
