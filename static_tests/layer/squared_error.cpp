#include <constgrad/layer/squared_error.hpp>
#include <constgrad/notebook/error.hpp>
#include <constgrad/number/interval_set.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

namespace cg = constgrad;

// Differences 0.5, -1, 2, -0.25.
static constexpr cg::vector at{1.5, -0.5, 3.0, 0.25}, wanted{1.0, 0.5, 1.0, 0.5};
static constexpr cg::vector<cg::rational, 3> exact{{{4, 5}, {1, 10}, {2, 5}}},
    exact_wanted{{{1, 1}, {0, 1}, {1, 4}}};

/// A number that is not exact in binary, and 1, as doubles.
static constexpr cg::vector rough{0.8, 0.1, 0.4}, rough_wanted{1.0, 0.0, 0.25};

constexpr law squared_error_laws[] = {
    // 0.25 + 1 + 4 + 0.0625
    {"the sum, its half, the mean of squared differences, exactly",
     [] {
       return holds_if(cg::squared_error(given(at), wanted) == 5.3125 &&
                       cg::half_squared_error(given(at), wanted) == 2.65625 &&
                       cg::mean_squared_error(given(at), wanted) == 1.328125);
     }},
    {"and their slopes: 2d, d, 2d/n",
     [] {
       return holds_if(cg::squared_error.gradient(given(at), wanted) ==
                           cg::vector{1.0, -2.0, 4.0, -0.5} &&
                       cg::half_squared_error.gradient(given(at), wanted) ==
                           cg::vector{0.5, -1.0, 2.0, -0.25} &&
                       cg::mean_squared_error.gradient(given(at), wanted) ==
                           cg::vector{0.25, -0.5, 1.0, -0.125});
     }},
    // 1/25 + 1/100 + 9/400 = 29/400
    {"of fractions they are exact, and so are the slopes that dual numbers derive",
     [] {
       return holds_if(cg::squared_error(exact, exact_wanted) == cg::rational{29, 400} &&
                       cg::half_squared_error(exact, exact_wanted) == cg::rational{29, 800} &&
                       cg::mean_squared_error(exact, exact_wanted) == cg::rational{29, 1200} &&
                       gradient_is_derived(cg::squared_error, exact, exact_wanted, 0) &&
                       gradient_is_derived(cg::half_squared_error, exact, exact_wanted, 0) &&
                       gradient_is_derived(cg::mean_squared_error, exact, exact_wanted, 0));
     }},
    {"for all real numbers they are these formulas, and the slope is the derivative",
     [] {
       constexpr cg::expression o = cg::symbol("o"), t = cg::symbol("t");
       return holds_if(cg::squared_difference::value(o, t) == power(o - t, 2) &&
                       cg::half_squared_difference::value(o, t) == power(o - t, 2) / 2 &&
                       term_is_derived<cg::squared_difference>() &&
                       term_is_derived<cg::half_squared_difference>());
     }},
    {"the gradient is the derivative, exactly, in a field where nothing is rounded",
     [] { return gradient_is_derived_exactly(cg::mean_squared_error); }},
    {"one by one and together, beside and in place: the same bits",
     [] {
       return holds_if(ways_agree(cg::squared_error, rough, rough_wanted) &&
                       ways_agree(cg::half_squared_error, rough, rough_wanted) &&
                       ways_agree(cg::mean_squared_error, rough, rough_wanted));
     }},
    {"of one output the sum and the mean are the notebook's error",
     [] {
       const cg::vector p{given(0.859168388587622605)}, t{0.0};
       const double error = cg::notebook::squared_error(p[0], t[0]),
                    slope = cg::notebook::squared_error_derivative(p[0], t[0]);
       return holds_if(cg::squared_error(p, t) == error && cg::mean_squared_error(p, t) == error &&
                       cg::squared_error.gradient(p, t)[0] == slope &&
                       cg::mean_squared_error.gradient(p, t)[0] == slope);
     }},
    // The outputs before the first step: .75136506955231575, .77292846532146253.
    {"half of the sum is the total error that Mazur prints, 0.298371109",
     [] {
       const cg::vector o = given(cg::vector{.75136506955231575, .77292846532146253});
       return cg::claim::within(1, cg::half_squared_error(o, cg::vector{0.01, 0.99}),
                                .29837110876000272);
     }},
    // ((-1/5)² + (1/10)² + (3/20)²) / 3: by mpmath of the doubles, with 60 digits. Three roundings each.
    {"of doubles the mean and its slopes are 2 ulps off at most",
     [] {
       const auto value = cg::claim::within(2, cg::mean_squared_error(given(rough), rough_wanted),
                                            0x1.8bf258bf258bep-6);
       return value ? cg::claim::within(2,
                                        cg::mean_squared_error.gradient(given(rough), rough_wanted),
                                        cg::vector{-0x1.111111111111p-3, 0x1.1111111111111p-4,
                                                   0x1.999999999999bp-4})
                    : value;
     }},
    {"floats stay floats",
     [] {
       return cg::claim::equal(
           cg::mean_squared_error(given(cg::vector{1.5f, 1.0f}), cg::vector{1.0f, 2.0f}), 0.625f);
     }},
    {"of an interval the squares are not negative, with their slopes and without",
     [] {
       using real = cg::interval<double>;
       const cg::vector<real, 1> o{{real{-1, given(2.0)}}}, t{{real{0}}};
       real slope = 0;
       const real value = cg::squared_error.value_and_gradient(o.elements, t.elements, &slope, 1);
       return holds_if(same_set(cg::squared_error(o, t), real{0, 4}) &&
                       same_set(cg::half_squared_error(o, t), real{0, 2}) &&
                       same_set(value, real{0, 4}) && same_set(slope, real{-2, 4}));
     }},
    {"they take any outputs, and say who they are",
     [] {
       return holds_if(cg::mean_squared_error.accepts(cg::output_kind::probability) &&
                       !cg::mean_squared_error.classifies && !cg::squared_error.classifies &&
                       !cg::half_squared_error.classifies &&
                       reads(cg::squared_error.name, "squared error") &&
                       reads(cg::half_squared_error.name, "half squared error") &&
                       reads(cg::mean_squared_error.name, "mean squared error"));
     }},
};
static_assert(all_hold<squared_error_laws>);
