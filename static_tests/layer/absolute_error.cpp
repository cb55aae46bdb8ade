#include <constgrad/layer/absolute_error.hpp>
#include <constgrad/number/dual.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

#include <limits>

namespace cg = constgrad;

// Differences 0.5, -1, 0, 2.5.
static constexpr cg::vector outputs{1.5, -0.5, 1.0, 3.0}, targets{1.0, 0.5, 1.0, 0.5};

constexpr law absolute_error_laws[] = {
    {"the mean of |d|, exactly",
     [] { return cg::claim::equal(cg::mean_absolute_error(given(outputs), targets), 1.0); }},
    {"its slopes are 1/n on one side, -1/n on the other, and 0 at the corner",
     [] {
       return cg::claim::equal(cg::mean_absolute_error.gradient(given(outputs), targets),
                               cg::vector{0.25, -0.25, 0.0, 0.25});
     }},
    {"dual numbers derive the same slopes, at the corner too; of fractions exactly",
     [] {
       const cg::vector<cg::rational, 3> o{{{4, 5}, {1, 10}, {1, 4}}}, t{{{1, 1}, {0, 1}, {1, 4}}};
       return holds_if(gradient_is_derived(cg::mean_absolute_error, outputs, targets, 0) &&
                       gradient_is_derived(cg::mean_absolute_error, o, t, 0) &&
                       cg::mean_absolute_error(o, t) == cg::rational{1, 10});
     }},
    {"one by one and together, beside and in place: the same bits",
     [] {
       return ways_agree(cg::mean_absolute_error, cg::vector{0.8, 0.1}, cg::vector{1.0, 0.0});
     }},
    {"an infinite output has an infinite error, and what is no number is no number",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(
           cg::mean_absolute_error(cg::vector{given(infinity)}, cg::vector{1.0}) == infinity &&
           cg::mean_absolute_error(cg::vector{given(-infinity)}, cg::vector{1.0}) == infinity);
     }},
    {"of an interval on one side of the target it is decided, across it is not",
     [] {
       using real = cg::interval<double>;
       constexpr auto of = [](real o) {
         return cg::mean_absolute_error(cg::vector{o}, cg::vector{real{1}});
       };
       constexpr auto across = [] {
         return cg::mean_absolute_error(cg::vector{real{0, 2}}, cg::vector{real{1}});
       };
       return holds_if(same_set(of(real{given(-1.0), 0.5}), real{0.5, 2}) &&
                       same_set(of(real{given(2.0), 4}), real{1, 3}) && !is_constant<across>);
     }},
    {"the gradient is the derivative, exactly, in a field where nothing is rounded",
     [] { return gradient_is_derived_exactly(cg::mean_absolute_error); }},
    {"floats stay floats",
     [] {
       return cg::claim::equal(
           cg::mean_absolute_error(given(cg::vector{1.5f, 1.0f}), cg::vector{1.0f, 2.0f}), 0.75f);
     }},
    {"at the corner the slope is 0, and stays it: so it has no slope of its own",
     [] {
       const auto o = cg::dual<double, 1>::variable(given(3.0), 0);
       const auto slope = cg::absolute_difference::derivative(o, 3.0);
       return holds_if(slope.value == 0 && slope.partials[0] == 0);
     }},
    {"it takes any outputs, and says who it is",
     [] {
       return holds_if(cg::mean_absolute_error.accepts(cg::output_kind::distribution) &&
                       !cg::mean_absolute_error.classifies &&
                       reads(cg::mean_absolute_error.name, "mean absolute error"));
     }},
};
static_assert(all_hold<absolute_error_laws>);
