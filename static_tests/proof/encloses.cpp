#include <constgrad/number/real_literal.hpp>
#include <constgrad/proof/encloses.hpp>

#include "static_tests/proof/refuted.hpp"

#include <limits>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using namespace cg::literals;
using cg::claim::encloses;
using set = cg::interval<double>;
using float_set = cg::interval<float>;

static_assert(proof::encloses<0.1_real, 0.1_rational>);
static_assert(proof::encloses<0.1_real, 0.1>);
static_assert(proof::encloses<set{1, 2}, set{1.5}>);

constexpr double infinite = std::numeric_limits<double>::infinity(),
                 not_a_number = std::numeric_limits<double>::quiet_NaN();

constexpr law encloses_laws[] = {
    {"a fraction is in an interval, exactly: a third is between two doubles",
     [] {
       const cg::rational third{given(1L), 3};
       const set around = third, below = around.lower, above = around.upper;
       return holds_if(encloses(around, third) && !encloses(below, third) &&
                       !encloses(above, third) && encloses(set{given(-1.0), 1}, cg::rational{1}));
     }},
    {"so is a whole number, however large",
     [] {
       const set two_to_53 = given(0x1p53);
       return holds_if(encloses(two_to_53, 9007199254740992) &&
                       !encloses(two_to_53, 9007199254740993) &&
                       encloses(set{given(-3.0), -2}, -2) && !encloses(set{given(-3.0), -2}, 2));
     }},
    {"a double at an end, and between",
     [] {
       const set x{given(0.5), 2};
       return holds_if(encloses(x, 0.5) && encloses(x, 1.25) && encloses(x, 2.0) &&
                       !encloses(x, 0x1.fffffffffffffp-2) && !encloses(x, 0x1.0000000000001p1));
     }},
    {"a double in an interval of floats is not rounded to one",
     [] {
       const float_set x = given(0.1f);
       return holds_if(encloses(x, 0.1f) && !encloses(x, 0.1) && encloses(x, 0x1.99999ap-4) &&
                       encloses(set{given(0.0), 1}, 0.1f));
     }},
    {"infinity is no number, and nan none either",
     [] {
       return holds_if(encloses(set::entire(), given(1e308)) &&
                       !encloses(set::entire(), given(infinite)) &&
                       !encloses(set::entire(), given(-infinite)) &&
                       !encloses(set::entire(), given(not_a_number)) &&
                       !encloses(set{0, 1}, given(not_a_number)));
     }},
    {"a number that an interval gives is in the other where the whole interval is",
     [] {
       return holds_if(
           encloses(set{given(1.0), 2}, set{1, 2}) && !encloses(set{given(1.0), 2}, set{1, 3}) &&
           !encloses(set{given(1.0), 2}, set{0, 2}) && encloses(set::entire(), 0.1_real));
     }},
    {"nothing is in the empty set, and the empty set gives no number",
     [] {
       return holds_if(
           !encloses(set::empty(), given(0.0)) && !encloses(set::empty(), set{given(0.0)}) &&
           !encloses(set::empty(), cg::rational{given(0)}) &&
           !encloses(set{given(0.0), 1}, set::empty()) && !encloses(set::empty(), set::empty()));
     }},
    {"the sentence has the number and the interval: of a fraction",
     [] {
       return refuted(encloses(set{given(1.5)}, 1.54_rational), "77/50 is not in [1.5, 1.5]");
     }},
    {"of a double",
     [] { return refuted(encloses(set{given(1.0), 2}, 2.5), "2.5 is not in [1.0, 2.0]"); }},
    {"of an interval",
     [] {
       return refuted(encloses(set{given(1.0), 2}, set{0, 3}), "[0.0, 3.0] is not in [1.0, 2.0]");
     }},
    {"and of the empty set",
     [] { return refuted(encloses(set::empty(), given(7)), "7 is not in [empty]"); }},
};
static_assert(all_hold<encloses_laws>);
