#include <constgrad/math/wide_softplus.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::precise_softplus;

// log(1 + e^x) with 159 digits: both sides of -5, where the series takes over, and of 1, from where x is apart.
constexpr precise_point wide_softplus_points[] = {
    {-100.25, 0x1.4acd31e167ebbp-145, -0x1.1e6a6d01602c6p-200, -0x1.9bc4f78ca5b36p-255},
    {-20.0, 0x1.1b48655a5141ep-29, -0x1.f4c9913ea3902p-84, -0x1.2535d8870a8f9p-138},
    {-4.86, 0x1.f9fa3a2f2e044p-8, 0x1.5306c4cac2a3dp-62, 0x1.3d610f1f3471cp-120},
    {-1.3, 0x1.ed95d71a2d858p-3, 0x1.51a6b4ccfa28fp-57, -0x1.0da11140099a1p-111},
    {-1e-09, 0x1.62e42feb581cp-1, -0x1.ab61519916d9dp-55, 0x1.0fef9785b7e3bp-109},
    {0.3, 0x1.b56e0cf4511afp-1, 0x1.bd5e6bdfad249p-55, 0x1.ed33d60264e4cp-109},
    {1.0, 0x1.5031eafefb049p0, 0x1.d0189442c189fp-56, -0x1.1dbd6c0131e7dp-110},
    {4.8, 0x1.33b97bff7e50bp2, -0x1.c246dcdb0c147p-52, 0x1.cdf1285de7e78p-106},
    {37.5, 0x1.2cp5, 0x1.dd5c566301ec7p-55, 0x1.992f7b8433d6cp-109}};

constexpr law wide_softplus_laws[] = {
    {"log(1 + e^x) to 120 digits",
     [] {
       return agrees(wide_softplus_points, 120,
                     [](double x) { return precise_softplus(x).value(); });
     }},
    {"above 1 it is x and what is added to it",
     [] {
       return holds_if(precise_softplus(given(1.5)).high == 1.5 &&
                       precise_softplus(given(1.0)).high == 0 &&
                       precise_softplus(given(40.0)).low.exponent == -58);
     }},
};
static_assert(all_hold<wide_softplus_laws>);
