#include <constgrad/number/dual.hpp>
#include <constgrad/number/pi.hpp>

#include "static_tests/number/ends.hpp"

namespace cg = constgrad;
using cg::math::uint128, cg::math::wide;

/// π = 3.243f6a88… in base 16, its first 128 binary digits.
static constexpr wide first_digits{uint128{0xc90fdaa22168c234} << 64 | 0xc4c6628b80dc1cd1, 1,
                                   false};

constexpr law pi_laws[] = {
    {"π is the nearest number of every type",
     [] {
       return holds_if(given(cg::pi<double>) == first_digits.rounded<double>() &&
                       given(cg::pi<float>) == first_digits.rounded<float>() &&
                       cg::pi<cg::dual<double, 1>>.value == cg::pi<double>);
     }},
    {"π is between neighbours, where the type has a place for both",
     [] {
       const auto pi = given(cg::pi<cg::interval<double>>);
       const auto of_floats = given(cg::pi<cg::interval<float>>);
       return holds_if(pi.lower == 0x1.921fb54442d18p1 && pi.upper == 0x1.921fb54442d19p1 &&
                       (first_digits - wide{pi.lower}).rounded<double>() > 0 &&
                       (first_digits - wide{pi.upper}).rounded<double>() < 0 &&
                       cg::ulps_between(of_floats.lower, of_floats.upper) == 1 &&
                       of_floats.lower < pi.lower && pi.upper < of_floats.upper);
     }},
    {"of an interval that carries derivatives it is that interval",
     [] {
       using real = cg::interval<double>;
       return holds_if(same_set(cg::pi<cg::dual<real, 1>>.value, cg::pi<real>) &&
                       same_set(cg::pi<cg::dual<cg::dual<real, 1>, 1>>.value.value, cg::pi<real>));
     }},
    // The first digits of π as decimals have them.
    {"π is 3.14159265358979323846…",
     [] {
       return holds_if(given(cg::pi<double>) == 3.14159265358979323846 &&
                       given(cg::pi<float>) == 3.14159265358979323846f);
     }},
};
static_assert(all_hold<pi_laws>);
