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
// 1 / (1 + e^x): around 0 by its own series, also where that takes over.
constexpr precise_point tail_points[] = {
    {0x1p-52, 0x1.fffffffffffffp-2, 0x1.5555555555555p-162, 0x1.5555555555555p-216},
    {0x1.fp-31, 0x1.fffffffc2p-2, 0x1.3652aaaaaaaabp-96, -0x1.55c9d35d9999ap-150},
    {-0x1.fp-31, 0x1.00000001fp-1, -0x1.3652aaaaaaaabp-96, 0x1.55c9d35d9999ap-150},
    {0x1.2p-30, 0x1.fffffffb8p-2, 0x1.e6p-96, -0x1.ec13333333333p-159},
    {-0x1.2p-30, 0x1.000000024p-1, -0x1.e6p-96, 0x1.ec13333333333p-159},
    {-1.0, 0x1.764d4f5d5a2bdp-1, -0x1.35dae23bc734ap-56, 0x1.1a74f9932bd06p-112},
    {3.5, 0x1.e040681ccad94p-6, -0x1.c7fdc579bdb49p-63, -0x1.6ab122792f29p-118},
    {40.0, 0x1.39792499b1a24p-58, 0x1.1aa9dba73f8d7p-113, -0x1.3744bd7387c03p-167},
    {-40.0, 0x1p0, -0x1.39792499b1a24p-58, -0x1.1aa9dba73f8d7p-113}};
constexpr precise_point tanh_points[] = {
    {1e-30, 0x1.4484bfeebc2ap-100, -0x1.5ba775b76bdebp-301, 0x1.b4d5532ef8976p-357},
    {-0.1, -0x1.983d7795f413ap-4, -0x1.0562af1da747bp-58, -0x1.2c8577b1a1569p-114},
    {0.5, 0x1.d9353d7568af3p-2, 0x1.944a3b887196cp-56, 0x1.1a74f9932bd06p-111},
    {3.0, 0x1.fd77d111a0bp-1, -0x1.df50f574f4805p-57, 0x1.7961282bbea32p-111},
    {-18.0, -0x1.ffffffffffffcp-1, 0x1.6d875fbbc0c4dp-56, 0x1.121f3d57cd1d7p-111}};

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
    {"the logistic tail to 121 digits",
     [] { return agrees(tail_points, 121, cg::math::wide_logistic_tail); }},
    {"tanh x to 119 digits", [] { return agrees(tanh_points, 119, cg::math::wide_tanh); }},
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
