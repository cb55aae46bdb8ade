#include <constgrad/math/atan_in_double.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;

// atan x by mpmath, rounded once.
constexpr point atan_points[] = {{0x1.3333333333333p-2, 0x1.2a73a661eaf06p-2},
                                 {-0x1.8p-7, -0x1.7ffb80184c30ap-7},
                                 {0x1.8p0, 0x1.f730bd281f69bp-1},
                                 {0x1.6p2, 0x1.6414d44094c7cp0},
                                 {0x1.4p-11, 0x1.3ffffd65555f2p-11},
                                 {-0x1.05p7, -0x1.902986bda0f8ep0},
                                 {0x1.6666666666666p-1, 0x1.38b112d7bd4adp-1}};

constexpr law atan_in_double_laws[] = {
    {"to 2^-46 it is atan x, of small and large x",
     [] { return hits(atan_points, 1 << 7, cg::math::atan_in_double); }},
    {"of 0, 1 and infinity",
     [] {
       constexpr point ends[] = {{0, 0},
                                 {-0.0, -0.0},
                                 {numbers<double>::infinity, 0x1.921fb54442d18p0},
                                 {-numbers<double>::infinity, -0x1.921fb54442d18p0}};
       const auto judged = takes(ends, cg::math::atan_in_double);
       return judged ? cg::claim::within(64, cg::math::atan_in_double(given(1.0)),
                                         0x1.921fb54442d18p-1)
                     : judged;
     }},
};
static_assert(all_hold<atan_in_double_laws>);
