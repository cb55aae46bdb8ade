#include <constgrad/diagnostic/shortest.hpp>

#include "static_tests/diagnostic/digits.hpp"

namespace cg = constgrad;

// Each as Python's repr has it.
constexpr law shortest_laws[] = {
    {"the shortest digits that read back: at the ends of the interval only for an even significand",
     [] {
       return holds_if(
           is(cg::shortest_decimal(given(0.1)), "1", 0) &&
           is(cg::shortest_decimal(given(0.1f)), "1", 0) &&
           is(cg::shortest_decimal(given(0.1 + 0.2)), "30000000000000004", 0) &&
           is(cg::shortest_decimal(given(5e-324)), "5", -323) &&
           is(cg::shortest_decimal(given(9007199254740992.0)), "9007199254740992", 16) &&
           is(cg::shortest_decimal(given(2e23)), "2", 24) && // odd, 2e23 is no tie
           is(cg::shortest_decimal(given(9.5367431640625e-07)), "95367431640625", -6) &&
           is(cg::shortest_decimal(given(1e23)), "1", 24) && // even, 1e23 is the tie
           is(cg::shortest_decimal(given(0x1.fffffffffffffp1023)), "17976931348623157", 309) &&
           is(cg::shortest_decimal(given(0x1p-1022)), "22250738585072014", -307));
     }},
    {"a digit fewer would be the neighbour below or above",
     [] {
       return holds_if(
           is(cg::shortest_decimal(given(0x1.3333333333334p-2)), "30000000000000004", 0) &&
           is(cg::shortest_decimal(given(0x1.9999999999999p-4)), "9999999999999999", -1) &&
           is(cg::shortest_decimal(given(0x1.9999999999999p-3)), "19999999999999998", 0));
     }},
    // 1.780059086805761e-307 would do if the gap below were as wide as the gap above.
    {"below a power of two the neighbour is half as far: a digit fewer would be too low",
     [] {
       return holds_if(is(cg::shortest_decimal(given(0x1p-1019)), "17800590868057611", -306) &&
                       is(cg::shortest_decimal(given(0x1p-1018)), "35601181736115222", -306));
     }},
    {"below a power of two the neighbour is nearer: the nearest short digits may belong to it",
     [] {
       return holds_if(is(cg::shortest_decimal(given(0x1p-44)), "5684341886080802", -13) &&
                       is(cg::shortest_decimal(given(0x1p-24f)), "59604645", -7) &&
                       is(cg::shortest_decimal(given(0x1p87)), "15474250491067253", 27));
     }},
};
static_assert(all_hold<shortest_laws>);
