#include <constgrad/number/dual.hpp>
#include <constgrad/number/formula_number.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/number/variable.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law formula_number_laws[] = {
    {"formulas run on all numbers but the machine's own",
     [] {
       return holds_if(cg::formula_number<cg::dual<double, 2>> &&
                       cg::formula_number<cg::interval<float>> &&
                       cg::formula_number<cg::rational> && !cg::formula_number<double> &&
                       !cg::formula_number<float>);
     }},
    {"dual numbers and variables carry derivatives",
     [] {
       return holds_if(cg::carries_derivatives<cg::dual<double, 2>> &&
                       cg::carries_derivatives<cg::variable<float>> &&
                       !cg::carries_derivatives<double> &&
                       !cg::carries_derivatives<cg::interval<double>> &&
                       !cg::carries_derivatives<cg::rational>);
     }},
};
static_assert(all_hold<formula_number_laws>);
