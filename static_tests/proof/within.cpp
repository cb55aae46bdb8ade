#include <constgrad/proof/within.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;
namespace proof = constgrad::proof;

static_assert(proof::within<1, 0.1 + 0.2, 0.3>);
static_assert(proof::within<0, 0.5, 0.5>);
static_assert(proof::within<1, cg::vector{0.1 + 0.2, 1.0}, cg::vector{0.3, 1.0}>);

constexpr law within_laws[] = {
    {"as far as claimed is within, a step more is not, on both sides",
     [] {
       return holds_if(cg::claim::within(2, given(1.0), 0x1.0000000000002p0) &&
                       !cg::claim::within(1, given(1.0), 0x1.0000000000002p0) &&
                       cg::claim::within(1, given(1.0), 0x1.fffffffffffffp-1) &&
                       !cg::claim::within(0, given(1.0), 0x1.fffffffffffffp-1));
     }},
    {"the sentence has both numbers, their distance and the claim",
     [] {
       return holds_if(cg::claim::within(1, given(1.0), 0x1.0000000000003p0).reason ==
                       "got 1.0, expected 1.0000000000000007, 3 ulps apart, at most 1 claimed");
     }},
    {"nan is within nothing, however far",
     [] {
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       constexpr auto any = std::numeric_limits<std::int64_t>::max();
       return holds_if(!cg::claim::within(any, given(nan), nan) &&
                       !cg::claim::within(any, given(1.0), nan) &&
                       !cg::claim::within(any, given(nan), 1.0));
     }},
    {"nothing is a negative number of ulps apart",
     [] { return holds_if(!cg::claim::within(-1, given(1.0), 1.0)); }},
    {"every element of a vector counts",
     [] {
       const cg::vector v = given(cg::vector{1.0, 2.0});
       return holds_if(
           cg::claim::within(0, v, cg::vector{1.0, 2.0}) &&
           cg::claim::within(1, v, cg::vector{1.0, 3.0}).reason ==
               "element 1: got 2.0, expected 3.0, 2251799813685248 ulps apart, at most 1 claimed");
     }},
};
static_assert(all_hold<within_laws>);
