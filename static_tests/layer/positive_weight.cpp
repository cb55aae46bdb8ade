#include <constgrad/layer/positive_weight.hpp>

#include <constgrad/network/initialize.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

#include <limits>

namespace cg = constgrad;

using one = std::ratio<1>;
using three = std::ratio<3>;
using one_half = std::ratio<1, 2>;
template <class Weight>
static constexpr auto of_chance = cg::binary_cross_entropy_with_pos_weight<Weight>;
template <class Weight>
static constexpr auto of_logit = cg::binary_cross_entropy_with_logits_and_pos_weight<Weight>;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr cg::vector chances{0.8, 0.1, 0.4}, scores{-2.5, 0.75, 1.5},
    answers{1.0, 0.0, 0.25}, yes{1.0, 1.0, 1.0}, no{0.0, 0.0, 0.0};

static constexpr cg::expression chance = cg::symbol("p"), answer = cg::symbol("t"),
                                score = cg::symbol("x");
using cg::claim::same_for_all_reals;

/// The claim that two pairs of values are equal.
static constexpr cg::verdict both(const cg::verdict& first, const cg::verdict& second) {
  return first ? second : first;
}

constexpr law positive_weight_laws[] = {
    {"the weight as a number is the nearest to the fraction",
     [] {
       using three_elevenths = std::ratio<3, 11>; // 1 / (11 / 3) rounds otherwise
       return holds_if(cg::positive_weight<three_elevenths, double> == given(3.0) / 11 &&
                       cg::positive_weight<three_elevenths, float> == given(3.0f) / 11);
     }},
    {"w = 1 is the loss without a weight, bit for bit",
     [] {
       return holds_if(of_chance<one>(given(chances), answers) ==
                           cg::binary_cross_entropy(given(chances), answers) &&
                       of_chance<one>.gradient(given(chances), answers) ==
                           cg::binary_cross_entropy.gradient(given(chances), answers) &&
                       of_logit<one>(given(scores), answers) ==
                           cg::binary_cross_entropy_with_logits(given(scores), answers) &&
                       of_logit<one>.gradient(given(scores), answers) ==
                           cg::binary_cross_entropy_with_logits.gradient(given(scores), answers));
     }},
    {"of a yes it is w times the loss, of a no the loss itself",
     [] {
       using cg::binary_cross_entropy, cg::binary_cross_entropy_with_logits;
       return holds_if(
           of_chance<one_half>(given(chances), yes) == binary_cross_entropy(chances, yes) / 2 &&
           of_logit<one_half>(given(scores), yes) ==
               binary_cross_entropy_with_logits(scores, yes) / 2 &&
           of_logit<one_half>.gradient(given(scores), yes) ==
               0.5 * binary_cross_entropy_with_logits.gradient(scores, yes) &&
           of_chance<one_half>(given(chances), no) == binary_cross_entropy(chances, no) &&
           of_logit<three>(given(scores), no) == binary_cross_entropy_with_logits(scores, no) &&
           of_logit<three>.gradient(given(scores), no) ==
               binary_cross_entropy_with_logits.gradient(scores, no));
     }},
    // l = -(w t log s(x) + (1 - t) log(1 - s(x))), mean: by Python's decimal with 40 digits, as PyTorch's
    // documentation of BCEWithLogitsLoss has it.
    {"it is PyTorch's formula",
     [] {
       return both(
           cg::claim::within(2, of_logit<three>(given(scores), answers), 0x1.b77ead500a28ep+1),
           cg::claim::within(
               2, of_logit<three>.gradient(given(scores), answers),
               cg::vector{-0x1.d9291ddb596f7p-1, 0x1.cfa714a2eda90p-3, 0x1.45323e552f228p-3}));
     }},
    {"for all real numbers it is the textbook's formula, and the slope is the derivative",
     [] {
       using cg::weighted_surprise_by_logit, cg::weighted_surprise_by_probability;
       const cg::expression textbook =
           3 * answer * cg::softplus(-score) + (1 - answer) * cg::softplus(score);
       return holds_if(
           same_for_all_reals(
               weighted_surprise_by_probability<three>::value(chance, answer),
               -(3 * answer * cg::log(chance) + (1 - answer) * cg::log(1 - chance))) &&
           same_for_all_reals(weighted_surprise_by_logit<three>::derivative(score, answer),
                              cg::differentiate(textbook, score)) &&
           term_is_derived<weighted_surprise_by_probability<three>>() &&
           term_is_derived<weighted_surprise_by_logit<three>>() &&
           term_is_derived<weighted_surprise_by_logit<one_half>>());
     }},
    {"the gradient is the derivative, exactly, in a field where nothing is rounded",
     [] {
       return both(gradient_is_derived_exactly(of_chance<three>),
                   gradient_is_derived_exactly(of_logit<std::ratio<2, 7>>));
     }},
    {"dual numbers derive the same slopes, to the last bit",
     [] { return gradient_is_derived(of_logit<one_half>, scores, answers, 0); }},
    {"one by one and together, beside and in place: the same bits",
     [] {
       return both(ways_agree(of_chance<three>, chances, answers),
                   ways_agree(of_logit<three>, scores, answers));
     }},
    {"a fraction is rounded once, in floats too",
     [] {
       using tenth = std::ratio<1, 10>;
       return holds_if(
           of_logit<tenth>.gradient(given(cg::vector{-1000.0}), cg::vector{1.0})[0] == -0.1 &&
           of_logit<tenth>.gradient(given(cg::vector{-1000.0f}), cg::vector{1.0f})[0] == -0.1f);
     }},
    {"certain and right costs nothing, certain and wrong as much as without a weight: all",
     [] {
       const auto value = [](double x, double t) {
         return of_logit<three>(cg::vector{given(x)}, cg::vector{t});
       };
       return holds_if(value(infinity, 1) == 0 && value(-infinity, 1) == infinity &&
                       value(-infinity, 0) == 0 && value(infinity, 0) == infinity &&
                       value(-1000, 1) == 3000 && value(1000, 0) == 1000 &&
                       of_chance<three>(cg::vector{given(1.0)}, cg::vector{1.0}) == 0 &&
                       of_chance<three>(cg::vector{given(0.0)}, cg::vector{1.0}) == infinity);
     }},
    {"one needs probabilities, the other logits; both classify, and say who they are",
     [] {
       return holds_if(
           of_chance<three>.accepts(cg::output_kind::probability) &&
           !of_chance<three>.accepts(cg::output_kind::any) &&
           of_logit<three>.accepts(cg::output_kind::any) &&
           !of_logit<three>.accepts(cg::output_kind::probability) && of_chance<three>.classifies &&
           of_logit<three>.classifies &&
           reads(of_chance<three>.name, "binary cross-entropy with pos_weight") &&
           reads(of_logit<three>.name, "binary cross-entropy with logits and pos_weight"));
     }},
};
static_assert(all_hold<positive_weight_laws>);

// Through a network.
using of_logits = decltype(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::tanh, cg::dense<2>));
using of_chances = decltype(cg::sequential(cg::inputs<2>, cg::dense<2>, cg::sigmoid));
static_assert(cg::proof::backward<of_logits, of_logit<three>, of_logit<one_half>>);
static_assert(cg::proof::backward<of_chances, of_chance<three>>);
