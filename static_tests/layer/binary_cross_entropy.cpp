#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/number/interval_function.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

#include <limits>

namespace cg = constgrad;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double ln_2 = 0.69314718055994530942;

static constexpr cg::vector chances{0.8, 0.1, 0.4}, scores{-2.5, 0.75, 1.5},
    answers{1.0, 0.0, 0.25};

/// The loss of one output, and its slope.
static constexpr double surprise(double p, double t) {
  return cg::binary_cross_entropy(cg::vector{p}, cg::vector{t});
}
static constexpr double surprise_slope(double p, double t) {
  return cg::binary_cross_entropy.gradient(cg::vector{p}, cg::vector{t})[0];
}
static constexpr double surprise_of_logit(double x, double t) {
  return cg::binary_cross_entropy_with_logits(cg::vector{x}, cg::vector{t});
}
static constexpr double surprise_slope_of_logit(double x, double t) {
  return cg::binary_cross_entropy_with_logits.gradient(cg::vector{x}, cg::vector{t})[0];
}

static constexpr cg::expression chance = cg::symbol("p"), answer = cg::symbol("t"),
                                score = cg::symbol("x");
using cg::claim::same_for_all_reals, cg::surprise_by_logit, cg::surprise_by_probability;

// The figures beside exact ones: by mpmath with 60 digits, of the doubles, by PyTorch's formulas
// -(t log p + (1 - t) log(1 - p)) and its slope (p - t) / (p (1 - p)), with p = 1 / (1 + e^-x) for logits.
constexpr law binary_cross_entropy_laws[] = {
    {"who expects what happens is not surprised, and an even chance has one bit: ln 2",
     [] {
       return holds_if(surprise(given(1.0), 1) == 0 && surprise(given(0.0), 0) == 0 &&
                       surprise(given(0.5), 1) == ln_2 && surprise(given(0.5), 0) == ln_2 &&
                       surprise(given(0.5), 0.25) == ln_2 && surprise(given(0.25), 1) == 2 * ln_2 &&
                       surprise(given(0.75), 0) == 2 * ln_2);
     }},
    {"slopes, exactly: -1/p for yes, 1/(1 - p) for no",
     [] {
       return holds_if(surprise_slope(given(0.25), 1) == -4 &&
                       surprise_slope(given(0.75), 0) == 4 && surprise_slope(given(1.0), 1) == -1 &&
                       surprise_slope(given(0.0), 0) == 1 && surprise_slope(given(0.5), 0.5) == 0 &&
                       surprise_slope(given(0.25), 0.5) == 0.5 / 0.75 - 2);
     }},
    {"of fractions the slopes are exact: the mean of (p - t) / (p (1 - p))",
     [] {
       const cg::vector<cg::rational, 2> o{{{4, 5}, {1, 3}}}, wanted{{{1, 1}, {1, 4}}};
       return cg::claim::equal(
           cg::binary_cross_entropy.gradient(o, wanted),
           cg::vector<cg::rational, 2>{{cg::rational{-5, 8}, cg::rational{3, 16}}});
     }},
    {"for all real numbers it is the formula, and the slope is the derivative",
     [] {
       return holds_if(
           same_for_all_reals(surprise_by_probability::value(chance, answer),
                              -(answer * cg::log(chance) + (1 - answer) * cg::log(1 - chance))) &&
           same_for_all_reals(surprise_by_probability::derivative(chance, answer),
                              (chance - answer) / (chance * (1 - chance))) &&
           term_is_derived<surprise_by_probability>());
     }},
    // A logarithm, a product and a sum of terms of one sign: 1.5 ulps each, and the mean.
    {"a mean over the outputs, 2 ulps off at most, and its slopes",
     [] {
       const auto value = cg::claim::within(2, cg::binary_cross_entropy(given(chances), answers),
                                            0x1.41174496b4eb5p-2);
       return value
                  ? cg::claim::within(2, cg::binary_cross_entropy.gradient(given(chances), answers),
                                      cg::vector{-0x1.aaaaaaaaaaaaap-2, 0x1.7b425ed097b42p-2,
                                                 0x1.aaaaaaaaaaaacp-3})
                  : value;
     }},
    {"dual numbers derive the same slopes, to the last bit",
     [] { return gradient_is_derived(cg::binary_cross_entropy, chances, answers, 0); }},
    {"a small chance of what did not happen keeps its digits: -log(1 - p) = p + p²/2 + …",
     [] {
       return holds_if(surprise(given(0x1p-80), 0) == 0x1p-80 &&
                       surprise_slope(given(0x1p-80), 0) == 1);
     }},
    {"what is excluded and happens is infinitely surprising, and the slope points away from it",
     [] {
       return holds_if(surprise(given(0.0), 1) == infinity && surprise(given(1.0), 0) == infinity &&
                       surprise(given(0.0), 0.5) == infinity &&
                       surprise_slope(given(0.0), 1) == -infinity &&
                       surprise_slope(given(1.0), 0) == infinity);
     }},
    {"one by one and together, beside and in place: the same bits",
     [] {
       const auto of_chances = ways_agree(cg::binary_cross_entropy, chances, answers);
       return of_chances ? ways_agree(cg::binary_cross_entropy_with_logits, scores, answers)
                         : of_chances;
     }},
    {"it needs probabilities, of logits it needs logits, and both classify",
     [] {
       using cg::binary_cross_entropy, cg::binary_cross_entropy_with_logits;
       return holds_if(
           binary_cross_entropy.accepts(cg::output_kind::probability) &&
           !binary_cross_entropy.accepts(cg::output_kind::any) && binary_cross_entropy.classifies &&
           binary_cross_entropy_with_logits.accepts(cg::output_kind::any) &&
           !binary_cross_entropy_with_logits.accepts(cg::output_kind::probability) &&
           binary_cross_entropy_with_logits.classifies &&
           reads(binary_cross_entropy.name, "binary cross-entropy") &&
           reads(binary_cross_entropy_with_logits.name, "binary cross-entropy with logits"));
     }},

    {"of logits: at 0 the surprise is ln 2, the slope one half, whatever the answer",
     [] {
       return holds_if(surprise_of_logit(given(0.0), 1) == ln_2 &&
                       surprise_of_logit(given(0.0), 0) == ln_2 &&
                       surprise_of_logit(given(0.0), 0.25) == ln_2 &&
                       surprise_slope_of_logit(given(0.0), 1) == -0.5 &&
                       surprise_slope_of_logit(given(0.0), 0) == 0.5 &&
                       surprise_slope_of_logit(given(0.0), 0.25) == 0.25);
     }},
    {"±1000 do not overflow, and neither does the greatest number: a line or nothing",
     [] {
       constexpr double most = std::numeric_limits<double>::max();
       return holds_if(surprise_of_logit(given(1000.0), 0) == 1000 &&
                       surprise_of_logit(given(1000.0), 1) == 0 &&
                       surprise_of_logit(given(-1000.0), 1) == 1000 &&
                       surprise_of_logit(given(-1000.0), 0) == 0 &&
                       surprise_of_logit(given(1000.0), 0.25) == 750 &&
                       surprise_of_logit(given(most), 0) == most &&
                       surprise_of_logit(given(-most), 0) == 0 &&
                       surprise_slope_of_logit(given(1000.0), 0) == 1 &&
                       surprise_slope_of_logit(given(1000.0), 1) == 0 &&
                       surprise_slope_of_logit(given(-1000.0), 1) == -1 &&
                       surprise_slope_of_logit(given(-1000.0), 0) == 0 &&
                       surprise_slope_of_logit(given(1000.0), 0.25) == 0.75);
     }},
    {"infinite logits too: certain, and right or wrong",
     [] {
       return holds_if(surprise_of_logit(given(infinity), 1) == 0 &&
                       surprise_of_logit(given(infinity), 0) == infinity &&
                       surprise_of_logit(given(-infinity), 0) == 0 &&
                       surprise_of_logit(given(-infinity), 1) == infinity &&
                       surprise_slope_of_logit(given(-infinity), 1) == -1);
     }},
    // softplus(40) - 40 and s(40) - 1 are 0 in doubles. softplus is at most 0.51 ulp off, s correctly rounded.
    {"nothing is cancelled: at 40 the surprise that it is yes is e^-40 to the last digit",
     [] {
       const auto values = cg::claim::within(
           1,
           cg::vector{surprise_of_logit(given(40.0), 1), surprise_of_logit(given(-40.0), 0),
                      surprise_of_logit(given(1.5), 1), surprise_of_logit(given(1.5), 0)},
           cg::vector{0x1.39792499b1a24p-58, 0x1.39792499b1a24p-58, 0x1.9c7e908f5420fp-3,
                      0x1.b38fd211ea842p+0});
       return values ? cg::claim::equal(cg::vector{surprise_slope_of_logit(given(40.0), 1),
                                                   surprise_slope_of_logit(given(-40.0), 0),
                                                   surprise_slope_of_logit(given(1.5), 1),
                                                   surprise_slope_of_logit(given(1.5), 0)},
                                        cg::vector{-0x1.39792499b1a24p-58, 0x1.39792499b1a24p-58,
                                                   -0x1.759b8355a1bb0p-3, 0x1.a2991f2a97914p-1})
                     : values;
     }},
    // Two functions with the same derivative that are equal at 0 are equal.
    {"for all real numbers it is softplus(x) - t x, with the slope s(x) - t",
     [] {
       const cg::expression textbook = cg::softplus(score) - answer * score,
                            slope = surprise_by_logit::derivative(score, answer);
       return holds_if(term_is_derived<surprise_by_logit>() &&
                       same_for_all_reals(slope, cg::differentiate(textbook, score)) &&
                       same_for_all_reals(slope, cg::sigmoid(score) - answer) &&
                       same_for_all_reals(surprise_by_logit::value(cg::expression{0}, answer),
                                          cg::softplus(cg::expression{0})));
     }},
    {"for all real numbers it has the slope of the surprise by probability of p = s(x)",
     [] {
       const cg::expression squeezed = surprise_by_probability::value(cg::sigmoid(score), answer);
       return holds_if(same_for_all_reals(cg::differentiate(squeezed, score),
                                          surprise_by_logit::derivative(score, answer)));
     }},
    {"a mean over the outputs, 2 ulps off at most, and its slopes",
     [] {
       const auto value = cg::claim::within(
           2, cg::binary_cross_entropy_with_logits(given(scores), answers), 0x1.ae43f8df3e05ap+0);
       return value ? cg::claim::within(
                          2, cg::binary_cross_entropy_with_logits.gradient(given(scores), answers),
                          cg::vector{-0x1.3b70be923b9fap-2, 0x1.cfa714a2eda90p-3,
                                     0x1.8376d438ca170p-3})
                    : value;
     }},
    {"dual numbers derive the same slopes, to the last bit",
     [] { return gradient_is_derived(cg::binary_cross_entropy_with_logits, scores, answers, 0); }},
    // s(x) is rounded, and log and log1p enlarge that where p is near 1: here by less than 2.
    {"fused and unfused are 2 ulps apart at most",
     [] {
       return cg::claim::within(2, cg::binary_cross_entropy_with_logits(given(scores), answers),
                                cg::binary_cross_entropy(cg::sigmoid(given(scores)), answers));
     }},
    {"the gradient is the derivative, exactly, in a field where nothing is rounded",
     [] {
       const auto of_chances = gradient_is_derived_exactly(cg::binary_cross_entropy);
       return of_chances ? gradient_is_derived_exactly(cg::binary_cross_entropy_with_logits)
                         : of_chances;
     }},
    {"floats stay floats",
     [] {
       return holds_if(
           cg::claim::equal(
               cg::binary_cross_entropy(given(cg::vector{0.5f, 0.5f}), cg::vector{1.0f, 0.0f}),
               0.69314718055994530942f) &&
           cg::claim::equal(cg::binary_cross_entropy_with_logits.gradient(
                                given(cg::vector{0.0f, -1000.0f}), cg::vector{1.0f, 1.0f}),
                            cg::vector{-0.25f, -0.5f}));
     }},
    {"intervals enclose the real surprise",
     [] {
       using real = cg::interval<double>;
       const cg::vector<real, 1> at{{real{given(0.25), 0.5}}}, yes{{real{1}}};
       const real value = cg::binary_cross_entropy(at, yes),
                  logits = cg::binary_cross_entropy_with_logits(
                      cg::vector<real, 1>{{real{given(0.0)}}}, yes);
       return holds_if(value.lower <= ln_2 && value.upper >= 2 * ln_2 && value.lower > 0.69 &&
                       value.upper < 1.39 && logits.lower <= ln_2 && logits.upper >= ln_2);
     }},
};
static_assert(all_hold<binary_cross_entropy_laws>);
