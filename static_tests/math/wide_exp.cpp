#include <constgrad/math/wide_exp.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/ln_2_digits.hpp"

namespace cg = constgrad;
using cg::math::wide;

// e^x: where the reduction does nothing, next to its seams, and where the result is no double any more.
constexpr precise_point exp_points[] = {
    {-0.0001, 0x1.fff2e4b97d31dp-1, 0x1.8cfe23004545bp-60, -0x1.fc59b7d8e287p-114},
    {0.34, 0x1.67aaa532108bdp0, 0x1.70f56fb21aa89p-54, 0x1.ff9a1a191f4f2p-109},
    {-0.3465, 0x1.6a10b883d5676p-1, 0x1.f96832aedbf43p-56, 0x1.0e7330cf26074p-111},
    {0.347, 0x1.6a316dcd4ccp0, -0x1.1d3f3dd83f6a3p-54, 0x1.0d0548181812fp-113},
    {1.0, 0x1.5bf0a8b145769p1, 0x1.4d57ee2b1013ap-53, -0x1.618713a31d3e2p-109},
    {-1.0, 0x1.78b56362cef38p-2, -0x1.ca8a4270fadf5p-57, -0x1.837912b3fd2aap-111},
    {-600.25, 0x1.03fcf33f2b267p-866, -0x1.f1506a1308554p-930, -0x1.981c05d81b8bp-985},
    {709.5, 0x1.81e9b4b52d0c9p1023, -0x1.40367ff946b15p964, 0x1.a5ae1bad0a4f2p908}};
// e^x - 1: where the 1 is never added, and beyond.
constexpr precise_point expm1_points[] = {
    {1e-30, 0x1.4484bfeebc2ap-100, 0x1.9b604aaaca627p-201, 0x1.ae45196db902bp-255},
    {-0x1p-20, -0x1.fffff00000555p-21, -0x1.5500000111111p-75, 0x1.c71c6b46b4784p-131},
    {0.25, 0x1.22d78f0fa061ap-2, -0x1.89843c4964554p-56, -0x1.acb13bc778e9bp-112},
    {-0.34, -0x1.2725ae35e2895p-2, -0x1.8c96f48120669p-57, -0x1.4c991a7d746ecp-117},
    {0.36, 0x1.bbbab4bfb9d7ep-2, -0x1.1ba027c5f9cd3p-58, -0x1.a38b8ec549a58p-112},
    {-5.0, -0x1.fc8cd803fe559p-1, -0x1.3c7747b6dd6cbp-57, -0x1.23511cf3df94p-111},
    {30.0, 0x1.370470aec26edp43, -0x1.85e0eff0462d6p-11, 0x1.65660a51081dfp-67}};
// Around 0, e^x as 1 + low and e^x - 1 as x + low.
constexpr precise_pair exp_pairs[] = {
    {-0x1.3333333333333p-2, 0x1p0, -0x1.0966f2c7907f6p-2, -0x1.0a730392f0d98p-59,
     0x1.069fae034fb2ap-113},
    {0x1.fffffffffffffp-53, 0x1p0, 0x1p-52, -0x1.5555555555556p-158, 0x1.5555555555556p-212},
    {0x1p-300, 0x1p0, 0x1p-300, 0x1p-601, 0x1.5555555555555p-903}};
constexpr precise_pair expm1_pairs[] = {
    {-0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.4e62035d159e8p-5, -0x1.0a730392f0d98p-59,
     0x1.069fae034fb2ap-113},
    {0x1p-7, 0x1p-7, 0x1.00ab00222d862p-15, -0x1.b38fa87192ec6p-69, 0x1.937b1c91eed71p-123},
    {0x1.23456789abcdfp-20, 0x1.23456789abcdfp-20, 0x1.4b66e40ef5965p-41, -0x1.5acbc0b97081bp-98,
     0x1.779d735f77094p-152},
    {-0x1.0000000000001p-51, -0x1.0000000000001p-51, 0x1.0000000000001p-103, 0x1.5555555555553p-157,
     -0x1.5555555555562p-211},
    {0x1.8p-300, 0x1.8p-300, 0x1.2p-600, 0x1.2p-901, 0x0p0}};

constexpr law wide_exp_laws[] = {
    {"e^x to 122 digits",
     [] { return agrees(exp_points, 122, [](double x) { return cg::math::wide_exp(wide{x}); }); }},
    {"beyond the doubles e^x and e^-x still have the product 1",
     [] {
       for (const double x : {745.5, 1400.0}) {
         const wide up = cg::math::wide_exp(wide{given(x)}),
                    down = cg::math::wide_exp(wide{given(-x)});
         if (up.exponent < 1024 || distance(up * down, 1) > 0x1p-121) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"from ±2048 on it is e^±1400, of which no double is left",
     [] {
       const auto exponent_of = [](double x) {
         return cg::math::wide_exp(wide{given(x)}).exponent;
       };
       return holds_if(exponent_of(1024) == 1477 && exponent_of(-2047.5) == -2954 &&
                       exponent_of(2047.5) == 2953 && exponent_of(2048) == 2019 &&
                       exponent_of(1.7976931348623157e308) == 2019 && exponent_of(-2048) == -2020 &&
                       exponent_of(-1e9) == -2020 && exponent_of(0) == 0);
     }},
    {"e^x - 1 to 120 digits",
     [] {
       return agrees(expm1_points, 120, [](double x) { return cg::math::wide_expm1(wide{x}); });
     }},
    {"around 0, e^x - 1 and what e^x - 1 exceeds x by, to 120 digits",
     [] {
       const auto judged = agrees(exp_pairs, cg::math::precise_exp);
       return judged ? agrees(expm1_pairs, cg::math::precise_expm1) : judged;
     }},
    {"from ½ ln 2 on, both are one number",
     [] {
       using cg::math::precise_exp, cg::math::precise_expm1;
       for (const double x : {0.36, -0.36, 30.0, -5.0}) {
         const auto power = precise_exp(given(x)), less_1 = precise_expm1(given(x));
         if (power.high != 0 || less_1.high != 0 ||
             (power.low - cg::math::wide_exp(wide{x})).significand != 0 ||
             (less_1.low - cg::math::wide_expm1(wide{x})).significand != 0) {
           return holds_if(false);
         }
       }
       return holds_if(precise_exp(given(0.34)).high == 1 &&
                       precise_expm1(given(-0.34)).high == -0.34);
     }},
    {"the argument has 128 digits, too",
     [] {
       const wide tiny{0x1p-100},
           power = cg::math::wide_exp(wide{given(1.0)} + tiny),
           rest = power - exp_points[4].value() - exp_points[4].value() * tiny;
       return holds_if(exp_points[4].x == 1 && rest.exponent < -121);
     }},
    {"the parts of ln 2 are its first 116 binary digits and the next 128",
     [] {
       const auto digits = ln_2_digits();
       const wide high = given(cg::math::wide_ln_2_high), low = given(cg::math::wide_ln_2_low);
       return holds_if(high.significand == digits.leading(0) >> 12 << 12 && high.exponent == -1 &&
                       !high.negative && low.exponent == -118 && !low.negative &&
                       low.significand == digits.leading(116) << 1);
     }},
};
static_assert(all_hold<wide_exp_laws>);
