#include <constgrad/math/wide_atan.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::wide;

constexpr precise_point wide_atan_points[] = {
    {0x1.3333333333333p-2, 0x1.2a73a661eaf06p-2, -0x1.2f6c1b5c5f02cp-56, -0x1.5843df5d52ea3p-110},
    {-0x1p0, -0x1.921fb54442d18p-1, -0x1.1a62633145c07p-55, 0x1.f1976b7ed8fbcp-111},
    {0x1.05p7, 0x1.902986bda0f8ep0, -0x1.0197ed1ed343p-56, -0x1.5f5c95a7799aep-111},
    {-0x1.8p60, -0x1.921fb54442d18p0, -0x1.17b7b8869b15cp-54, -0x1.b1def4eb3e2cdp-109},
    {0x1.7e43c8800759cp996, 0x1.921fb54442d18p0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110},
    {numbers<double>::infinity, 0x1.921fb54442d18p0, 0x1.1a62633145c07p-54,
     -0x1.f1976b7ed8fbcp-110},
    {0x1.6666666666666p-1, 0x1.38b112d7bd4adp-1, 0x1.9d8e548ac1608p-56, 0x1.ad89117032289p-110}};
// atan x as x + low, up to 2^-4.
constexpr precise_pair atan_pairs[] = {
    {0x1.fffffffffffffp-5, 0x1.fffffffffffffp-5, -0x1.54891a6042c7p-14, -0x1.3cd0751bf9ca4p-68,
     0x1.761aa8b315652p-122},
    {-0x1.921fb54442d18p-8, -0x1.921fb54442d18p-8, 0x1.4ab9e4c4111c8p-24, 0x1.476d0fc52e3aap-80,
     0x1.acf1864714efcp-137},
    {0x1.8p-40, 0x1.8p-40, -0x1.2p-120, 0x1.84ccccccccccdp-200, -0x1.99999ad207507p-255},
    {0x1.1p-200, 0x1.1p-200, -0x1.996aaaaaaaaabp-602, 0x1.5555555555555p-656,
     0x1.5555555555555p-710}};

constexpr law wide_atan_laws[] = {
    {"atan x to 122 digits",
     [] {
       return agrees(wide_atan_points, 122,
                     [](double x) { return cg::math::precise_atan(x).value(); });
     }},
    {"what atan x differs by from x around 0, to 120 digits",
     [] { return agrees(atan_pairs, cg::math::precise_atan); }},
    {"from 2^-4 on it is one number",
     [] {
       return holds_if(cg::math::precise_atan(given(0x1p-4)).high == 0 &&
                       cg::math::precise_atan(given(-0x1p-4)).high == 0);
     }},
};
static_assert(all_hold<wide_atan_laws>);
