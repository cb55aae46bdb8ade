#include <constgrad/layer/output_kind.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

namespace cg = constgrad;

/// Which of any, probability and distribution it fits, as three digits.
template <class Needs>
static constexpr int what_fits() {
  return 100 * Needs::accepts(given(cg::output_kind::any)) +
         10 * Needs::accepts(given(cg::output_kind::probability)) +
         Needs::accepts(given(cg::output_kind::distribution));
}

constexpr law output_kind_laws[] = {
    {"a distance is taken of any outputs, and classifies nothing",
     [] {
       return holds_if(what_fits<cg::of_any_outputs>() == 111 && !cg::of_any_outputs::classifies);
     }},
    {"probabilities and distributions are each judged by a loss of their own",
     [] {
       return holds_if(what_fits<cg::of_probabilities>() == 10 &&
                       what_fits<cg::of_a_distribution>() == 1 &&
                       cg::of_probabilities::classifies && cg::of_a_distribution::classifies);
     }},
    {"what has been squeezed is no logit",
     [] { return holds_if(what_fits<cg::of_logits>() == 100 && cg::of_logits::classifies); }},
    {"each says what it needs",
     [] {
       return holds_if(reads(cg::of_any_outputs::needs, "any outputs") &&
                       reads(cg::of_probabilities::needs, "probabilities: end in sigmoid") &&
                       reads(cg::of_a_distribution::needs, "a distribution: end in softmax") &&
                       reads(cg::of_logits::needs, "logits: leave out sigmoid and softmax"));
     }},
};
static_assert(all_hold<output_kind_laws>);
