#include <constgrad/math/precise_sin_cos.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::precise_sine;

// sin x and cos x with 159 digits.
constexpr precise_point sines[] = {
    {0x1.6p2, -0x1.693c94e0ab057p-1, 0x1.49447d34a5e8bp-56, 0x1.db6d69c94e599p-113},
    {-1, -0x1.aed548f090ceep-1, -0x1.06374f484e288p-59, 0x1.879aec35ddd9ap-113},
    {0x1.921fb54442d18p1, 0x1.1a62633145c07p-53, -0x1.f1976b7ed8fbdp-109, 0x1.b8bb67f5fb7f8p-163},
    {0x1.7e43c8800759cp996, -0x1.a2c16b010e385p-1, -0x1.b900a1f54ecd2p-55, -0x1.9a0554e9718a7p-110},
    {0x1.fffffffffffffp1023, 0x1.452fc98b34e97p-8, -0x1.27bb193d960dfp-62, 0x1.4897bcc9f11cbp-117}};
constexpr precise_point cosines[] = {
    {0x1.6p2, 0x1.6ad6c3c07d448p-1, 0x1.598876a8e32fap-57, -0x1.39281faf5552dp-114},
    {-1, 0x1.14a280fb5068cp-1, -0x1.b71edcc9344bcp-55, -0x1.c85acbb918aedp-109},
    {0x1.921fb54442d18p0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110, 0x1.9fa81376bfe7p-166},
    {0x1.6ac5b262ca1ffp849, -0x1.14ae72e6ba22fp-61, 0x1.73eef1477d90ep-118, 0x1.4fade1e51055dp-173},
    {0x1.7e43c8800759cp996, -0x1.2699022adc4c1p-1, 0x1.edd5594b5c574p-56, -0x1.0b3c89b8d065bp-111}};
// sin x as x + rest, also where a double has no more digits for it; and ±1 + rest of a cosine.
constexpr precise_pair small_sines[] = {
    {0x1.8p-2, 0x1.8p-2, -0x1.1dfb55137bd86p-7, 0x1.1528ceb44931cp-61, -0x1.a27aecdf00aadp-116},
    {0x1.8p-40, 0x1.8p-40, -0x1.2p-121, 0x1.0333333333333p-204, 0x1.99999992a83a8p-259}};

constexpr law precise_sin_cos_laws[] = {
    {"the sine, to 120 digits",
     [] { return agrees(sines, 120, [](double x) { return precise_sine<0>(x).value(); }); }},
    {"the cosine, to 120 digits",
     [] { return agrees(cosines, 120, [](double x) { return precise_sine<1>(x).value(); }); }},
    {"what sin x differs by from a small x, to 120 digits",
     [] { return agrees(small_sines, [](double x) { return precise_sine<0>(x); }); }},
    {"a value next to 1 or -1 is that and a rest",
     [] {
       const auto top = precise_sine<1>(given(0x1p-40)), bottom = precise_sine<1>(given(3.25)),
                  sine = precise_sine<0>(given(4.75));
       return holds_if(top.high == 1 && top.low.negative && top.low.exponent == -82 &&
                       bottom.high == -1 && !bottom.low.negative && sine.high == -1);
     }},
};
static_assert(all_hold<precise_sin_cos_laws>);
