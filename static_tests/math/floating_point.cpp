#include <constgrad/math/floating_point.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law floating_point_laws[] = {
    {"powers of two, from the smallest normal double to the largest",
     [] {
       return holds_if(cg::power_of_two(given(0)) == 1 && cg::power_of_two(given(1)) == 2 &&
                       cg::power_of_two(given(-3)) == 0.125 &&
                       cg::power_of_two(given(-1022)) == std::numeric_limits<double>::min() &&
                       cg::power_of_two(given(1023)) == 0x1p1023);
     }},
    {"the sign bit, of zero and of floats as well",
     [] {
       return holds_if(cg::has_sign(given(-1.0)) && !cg::has_sign(given(1.0)) &&
                       cg::has_sign(given(-0.0)) && !cg::has_sign(given(0.0)) &&
                       cg::has_sign(given(-1.0f)) && !cg::has_sign(given(1.0f)) &&
                       !cg::has_sign(given(2.0)) && !cg::has_sign(given(2.0f)));
     }},
    {"the parts of a number: significand and exponent, of floats and of subnormal numbers as well",
     [] {
       const auto one = cg::parts_of(given(1.0)), tiny = cg::parts_of(given(5e-324)),
                  negative = cg::parts_of(given(-1.5f)), least = cg::parts_of(given(0x1p-149f)),
                  normal = cg::parts_of(given(0x1p-1022));
       return holds_if(one.m == std::uint64_t{1} << 52 && one.e == -52 && tiny.m == 1 &&
                       tiny.e == -1074 && negative.m == 0xc00000 && negative.e == -23 &&
                       least.m == 1 && least.e == -149 && normal.m == std::uint64_t{1} << 52 &&
                       normal.e == -1074);
     }},
    {"neighbours are one step apart, across the powers of two and across zero",
     [] {
       return holds_if(cg::ulps_between(given(1.0), 0x1.0000000000001p0) == 1 &&
                       cg::ulps_between(given(1.0), 0x1.fffffffffffffp-1) == 1 &&
                       cg::ulps_between(given(-5e-324), 5e-324) == 2 &&
                       cg::ulps_between(given(1.0f), 0x1.000002p0f) == 1 &&
                       cg::ulps_between(given(1.0), 2.0) == std::uint64_t{1} << 52);
     }},
    {"the distance is the same from both ends, and 0 from a number to itself, or from -0 to 0",
     [] {
       return holds_if(cg::ulps_between(given(-2.0), 3.0) == cg::ulps_between(given(3.0), -2.0) &&
                       cg::ulps_between(given(0.1), 0.1) == 0 &&
                       cg::ulps_between(given(-0.0), 0.0) == 0);
     }},
    {"nan is as far from everything as can be, from itself too",
     [] {
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       constexpr auto farthest = std::numeric_limits<std::uint64_t>::max();
       return holds_if(cg::ulps_between(given(nan), nan) == farthest &&
                       cg::ulps_between(given(nan), 1.0) == farthest &&
                       cg::ulps_between(given(1.0), nan) == farthest);
     }},
};
static_assert(all_hold<floating_point_laws>);
static_assert(cg::floating_point<double> && cg::floating_point<float>);
static_assert(!cg::floating_point<long double> && !cg::floating_point<int>);
