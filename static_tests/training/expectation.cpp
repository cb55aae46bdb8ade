#include <constgrad/training/expectation.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

constexpr law expectation_laws[] = {
    {"where all are met, one that is met is returned",
     [] {
       const cg::expectation none = cg::first_unmet({});
       return holds_if(none.is_met && none.given == 0 && none.words[0] == '\0' &&
                       cg::first_unmet({{true, "a", given(1.0)}, {true, "b", 2.0}}).is_met);
     }},
    {"else the first that is not",
     [] {
       const auto unmet =
           cg::first_unmet({{true, "a", 1.0}, {false, "b", given(2.0)}, {false, "c", 3.0}});
       return holds_if(!unmet.is_met && unmet.words[0] == 'b' && unmet.given == 2);
     }},
    {"what is infinite is refused",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       const auto unmet = cg::first_unmet({{true, "a", 1.0}, {true, "b", given(infinity)}});
       return holds_if(!unmet.is_met && unmet.given == infinity &&
                       (cg::sentence{} << unmet.words) == "training expects finite numbers");
     }},
    {"0 is in [0, 1), 1 and nan are not",
     [] {
       return holds_if(cg::is_below_1(given(0.0)) && cg::is_below_1(given(0x1.fffffffffffffp-1)) &&
                       !cg::is_below_1(given(1.0)) && !cg::is_below_1(given(-5e-324)) &&
                       !cg::is_below_1(given(std::numeric_limits<double>::quiet_NaN())));
     }},
};
static_assert(all_hold<expectation_laws>);
