#include <constgrad/layer/huber.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

#include <limits>

namespace cg = constgrad;
using half = std::ratio<1, 2>;

// Differences 0.5, -0.25, 3, -2.
static constexpr cg::vector huber_outputs{1.5, 0.25, 4.0, -1.5}, huber_targets{1.0, 0.5, 1.0, 0.5};

/// PyTorch's definition, case by case: ½ d² where |d| <= δ, else δ (|d| - ½ δ).
static constexpr double by_cases(double d, double delta) {
  const double size = d < 0 ? -d : d;
  return size <= delta ? 0.5 * d * d : delta * (size - 0.5 * delta);
}

constexpr law huber_laws[] = {
    // 0.125 + 0.03125 + 2.5 + 1.5; with ½: 0.125 + 0.03125 + 1.375 + 0.875.
    {"squares near the target, a straight line further off, exactly",
     [] {
       return holds_if(cg::huber(given(huber_outputs), huber_targets) == 4.15625 / 4 &&
                       cg::huber_of<half>(given(huber_outputs), huber_targets) == 2.40625 / 4);
     }},
    {"the slope is the difference, kept between -δ and δ",
     [] {
       return holds_if(cg::huber.gradient(given(huber_outputs), huber_targets) ==
                           cg::vector{0.125, -0.0625, 0.25, -0.25} &&
                       cg::huber_of<half>.gradient(given(huber_outputs), huber_targets) ==
                           cg::vector{0.125, -0.0625, 0.125, -0.125} &&
                       cg::huber_of<std::ratio<2>>.gradient(given(huber_outputs), huber_targets) ==
                           cg::vector{0.125, -0.0625, 0.5, -0.5});
     }},
    {"it is PyTorch's definition by cases, which meet at δ",
     [] {
       for (double d = -3; d <= 3; d += 0.25) {
         const cg::vector o{given(d)}, t{0.0};
         if (cg::huber(o, t) != by_cases(d, 1) || cg::huber_of<half>(o, t) != by_cases(d, 0.5))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"dual numbers derive the same slopes; of fractions exactly, with δ = 1/3",
     [] {
       const cg::vector<cg::rational, 3> o{{{4, 5}, {1, 10}, {2, 1}}}, t{{{1, 1}, {1, 1}, {1, 4}}};
       return holds_if(gradient_is_derived(cg::huber, huber_outputs, huber_targets, 0) &&
                       gradient_is_derived(cg::huber_of<std::ratio<1, 3>>, o, t, 0) &&
                       cg::huber_of<std::ratio<1, 3>>.gradient(o, t)[1] == cg::rational{-1, 9});
     }},
    {"one by one and together, beside and in place: the same bits",
     [] { return ways_agree(cg::huber, cg::vector{0.8, 7.1}, cg::vector{1.0, 0.3}); }},
    {"an infinite output has an infinite error",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(cg::huber(cg::vector{given(infinity)}, cg::vector{1.0}) == infinity &&
                       cg::huber(cg::vector{given(-infinity)}, cg::vector{1.0}) == infinity);
     }},
    {"the gradient is the derivative, exactly, in a field where nothing is rounded",
     [] { return gradient_is_derived_exactly(cg::huber); }},
    {"floats stay floats, and δ is rounded once",
     [] {
       using third = std::ratio<1, 3>;
       return holds_if(
           cg::huber(given(cg::vector{1.5f, 3.0f}), cg::vector{1.0f, 1.0f}) == 0.8125f &&
           cg::huber_of<third>.gradient(given(cg::vector{9.0f}), cg::vector{0.0f})[0] == 1.0f / 3);
     }},
    {"it takes any outputs, and says who it is",
     [] {
       return holds_if(cg::huber.accepts(cg::output_kind::any) && !cg::huber.classifies &&
                       reads(cg::huber.name, "Huber loss"));
     }},
};
static_assert(all_hold<huber_laws>);
