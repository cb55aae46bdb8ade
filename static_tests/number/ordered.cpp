#include <constgrad/number.hpp>
#include <constgrad/proof/any_real.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law ordered_laws[] = {
    {"numbers that a branch can tell apart have an order",
     [] {
       return holds_if(cg::ordered<double> && cg::ordered<float> && cg::ordered<int> &&
                       cg::ordered<cg::rational> && cg::ordered<cg::interval<double>> &&
                       cg::ordered<cg::dual<double, 2>> && cg::ordered<cg::variable<float>>);
     }},
    {"formulas have none, nor what is made of them",
     [] {
       return holds_if(!cg::ordered<cg::expression> && !cg::ordered<cg::dual<cg::expression, 1>> &&
                       !cg::ordered<cg::proof::any_real> &&
                       !cg::ordered<cg::dual<cg::proof::any_real, 1>>);
     }},
};
static_assert(all_hold<ordered_laws>);
