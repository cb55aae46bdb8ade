#include <constgrad/math/quadrant.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::quadrant_of, cg::math::quarter_of;

/// x = n π/2 + y, with y = first + second + third, by mpmath with 2600 bits.
struct angle {
  unsigned quadrant;
  precise_point y;
};
// The last ones: closest of all doubles to a multiple of π/2; the largest number of all.
constexpr angle angles[] = {
    {0, {0.75, 0.75, 0, 0}},
    {0, {-0x1.8f5c28f5c28f5p-1, -0x1.8f5c28f5c28f5p-1, 0, 0}},
    {1, {0.8, -0x1.8aa5d0eeec097p-1, 0x1.cb3b399d747f2p-55, 0x1.f1976b7ed8fbcp-110}},
    {3, {-1, 0x1.243f6a8885a31p-1, -0x1.cb3b399d747f2p-55, -0x1.f1976b7ed8fbcp-110}},
    {3, {-2, -0x1.b7812aeef4b9fp-2, 0x1.a62633145c06ep-58, 0x1.cd129024e088ap-115}},
    {0, {0x1.6p2, -0x1.90fdaa22168c2p-1, -0x1.a62633145c06ep-56, -0x1.cd129024e088ap-113}},
    {3, {130.5, 0x1.fb83ade561212p-4, -0x1.bcc51f33ac75dp-59, -0x1.5f412efd33138p-113}},
    {0, {-0x1.8p60, 0x1.9b2fc05912cc5p-4, -0x1.b1c8b99e2cf82p-59, -0x1.6d50b6879a5d8p-117}},
    {3,
     {-0x1.921fb54442d18p0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110,
      0x1.4cf98e804177dp-164}},
    {2,
     {0x1.921fb54442d18p1, -0x1.1a62633145c07p-53, 0x1.f1976b7ed8fbcp-109,
      -0x1.4cf98e804177dp-163}},
    {3, {1e300, -0x1.39e51e3b9d3d4p-1, 0x1.be718ff3ea04ap-57, -0x1.9289ad9f71986p-111}},
    {1,
     {0x1.6ac5b262ca1ffp849, 0x1.14ae72e6ba22fp-61, -0x1.73eef1477d90ep-118,
      -0x1.4fa06a8459ee2p-173}},
    {2,
     {0x1.fffffffffffffp1023, -0x1.453020ff06b39p-8, -0x1.afad1027849e8p-62,
      0x1.10f79465b86b6p-120}}};

constexpr law quadrant_laws[] = {
    {"the quadrant and what is left, to 122 digits",
     [] {
       for (const auto& [quadrant, known] : angles) {
         const auto [got, y] = quadrant_of(given(known.x));
         const cg::math::wide off = y - known.value();
         if (got != quadrant ||
             (off.significand != 0 && off.exponent >= known.value().exponent - 122))
           return cg::verdict{false, cg::message{} << "not at " << known.x};
       }
       return cg::verdict{};
     }},
    {"how many multiples of π/2 are in x",
     [] {
       return holds_if(quarter_of(given(0.0)) == 0 && quarter_of(given(-0.0)) == 0 &&
                       quarter_of(given(1.57)) == 0 && quarter_of(given(1.58)) == 1 &&
                       quarter_of(given(3.0)) == 1 && quarter_of(given(4.0)) == 2 &&
                       quarter_of(given(6.0)) == 3 && quarter_of(given(7.0)) == 0 &&
                       quarter_of(given(-0x1p-1074)) == 3 && quarter_of(given(-1.58)) == 2 &&
                       quarter_of(given(-4.0)) == 1);
     }},
};
static_assert(all_hold<quadrant_laws>);
