#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/is_nan.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

static constexpr double nan_double = std::numeric_limits<double>::quiet_NaN();

constexpr law is_nan_laws[] = {
    {"numbers are not NaN, NaN is",
     [] {
       return holds_if(!cg::is_nan(given(0.0)) && !cg::is_nan(given(-1.5f)) &&
                       !cg::is_nan(given(7)) && !cg::is_nan(cg::rational{given(1), 3}) &&
                       cg::is_nan(given(nan_double)));
     }},
    {"an interval is not, though it is not known to be equal to itself; nor is the empty one",
     [] {
       return holds_if(!cg::is_nan(cg::interval{given(1.0), 2.0}) &&
                       !cg::is_nan(cg::interval<double>::empty()));
     }},
    {"a dual number is, if its value is",
     [] {
       using number = cg::dual<double, 1>;
       number x{given(1.0)};
       x.partials[0] = nan_double;
       return holds_if(!cg::is_nan(x) && cg::is_nan(number{given(nan_double)}) &&
                       cg::is_nan(cg::dual<number, 1>{number{given(nan_double)}}));
     }},
};
static_assert(all_hold<is_nan_laws>);
