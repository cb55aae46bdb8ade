#include <constgrad/function/square.hpp>
#include <constgrad/number/interval.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law square_laws[] = {
    {"square(x) = x²",
     [] { return holds_if(cg::square(given(-3.0)) == 9 && cg::square(given(0.5f)) == 0.25f); }},
    {"its derivative is 2x",
     [] {
       return holds_if(cg::square.derivative(given(-3.0)) == -6 &&
                       cg::square.derivative(given(0.5f)) == 1);
     }},
    // (x + h)² - (x - h)² = 4xh: the central difference of a square is exact, so == decides.
    {"the limit says so, exactly",
     [] {
       for (double x : {-5.0, -0.25, 0.0, 1.0, 7.0}) {
         const double h = 1,
                      limit = (cg::square(given(x) + h) - cg::square(given(x) - h)) / (2 * h);
         if (cg::square.derivative(given(x)) != limit) return holds_if(false);
       }
       return cg::verdict{};
     }},
    // x · x would be [-2, 4]: it does not know that both are the same.
    {"of an interval it is narrower than the product",
     [] {
       const cg::interval<double> x{given(-1.0), 2};
       return holds_if(
           same_set(cg::square(x), cg::interval<double>{0, 4}) &&
           same_set(cg::square.derivative(x), cg::interval<double>{-2, 4}) &&
           same_set(cg::square(cg::interval<float>{given(-3.0f), 1}), cg::interval<float>{0, 9}));
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::square.value_and_derivative(given(1.5));
       return holds_if(value == 2.25 && derivative == 3);
     }},
    {"it is x · x",
     [] {
       for (double x : {-2.5, -0.5, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::square, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"of small integers value and derivative are ints, and not cut off",
     [] {
       const auto [value, derivative] = cg::square.value_and_derivative(given(short{300}));
       const auto [one, two] = cg::square.value_and_derivative(given(true));
       return holds_if(value == 90000 && derivative == 600 && one == 1 && two == 2);
     }},
};
static_assert(all_hold<square_laws>);
