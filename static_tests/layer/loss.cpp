#include <constgrad/function/gradient.hpp>
#include <constgrad/layer/loss.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

namespace cg = constgrad;

/// Σ i (oᵢ - tᵢ): every place counts for itself.
struct weighted_difference_rule {
  static constexpr cg::fixed_string name = "weighted difference";

  template <class T, class U>
  static constexpr T value(const T* output, const U* target, std::size_t n) {
    T sum = T(0);
    for (std::size_t i = 0; i < n; ++i) sum += T(static_cast<int>(i)) * (output[i] - target[i]);
    return sum;
  }
  template <class T, class U>
  static constexpr void gradient(const T*, const U*, T* d_output, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) d_output[i] = T(static_cast<int>(i));
  }
};
inline constexpr cg::loss<weighted_difference_rule> weighted_difference{};

/// A loss as a template argument.
template <cg::loss Loss>
static constexpr double of_five_and_three = Loss(cg::vector{0.0, 5.0}, cg::vector{0.0, 3.0});

constexpr law loss_laws[] = {
    {"of vectors it is what the rule makes of their elements",
     [] {
       return cg::claim::equal(
           weighted_difference(given(cg::vector{8.0, 4.0, 3.0}), cg::vector{1.0, 2.0, 0.5}), 7.0);
     }},
    {"the gradient is a vector of the output's size, and the output is not changed",
     [] {
       const cg::vector output = given(cg::vector{8.0, 4.0, 3.0});
       const cg::vector gradient = weighted_difference.gradient(output, cg::vector{1.0, 2.0, 0.5});
       return holds_if(gradient == cg::vector{0.0, 1.0, 2.0} &&
                       output == cg::vector{8.0, 4.0, 3.0});
     }},
    {"a target is a constant for dual numbers and variables",
     [] {
       const cg::vector at = given(cg::vector{8.0, 4.0, 3.0}), target{1.0, 2.0, 0.5};
       const auto f = [&](const auto& output) { return weighted_difference(output, target); };
       cg::tape<double, 32> tape;
       return holds_if(cg::gradient(f, at) == cg::vector{0.0, 1.0, 2.0} &&
                       cg::gradient(tape, f, at) == cg::vector{0.0, 1.0, 2.0});
     }},
    {"a target of another precision, or a whole number, is rounded to the output's first",
     [] {
       const cg::vector output = given(cg::vector{0.1f, 2.0f});
       const cg::vector target{0.1, 2.0}, doubles{0.5, 4.0};
       return holds_if(cg::squared_error(output, target) == 0 &&
                       cg::squared_error.gradient(output, target) == cg::vector{0.0f, 0.0f} &&
                       cg::squared_error(given(doubles), cg::vector{1, 2}) == 4.25);
     }},
    {"of exact numbers it is exact",
     [] {
       const cg::vector<cg::rational, 2> output{{{1, 3}, {1, 7}}}, target{{{1, 2}, {1, 5}}};
       return cg::claim::equal(weighted_difference(output, target), cg::rational{-2, 35});
     }},
    {"it is a template argument",
     [] { return cg::claim::equal(of_five_and_three<weighted_difference>, 2.0); }},
    {"it has its rule's name",
     [] { return holds_if(reads(weighted_difference.name, "weighted difference")); }},
};
static_assert(all_hold<loss_laws>);
