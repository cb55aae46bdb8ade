// Losses that judge every output for itself: what is wrong in a piece, or at a single target, is refused.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <ratio>

namespace cg = constgrad;
using cg::claim::loss_gradient;

/// (o - t)², whose slope is 2 (o - t) times Mistake::factor(o, t).
template <class Mistake>
struct mistaken_term {
  static constexpr auto value(const auto& o, const auto& t) { return (o - t) * (o - t); }
  template <class Number>
  static constexpr Number derivative(const Number& o, const Number& t) {
    return 2 * Number(Mistake::factor(o, t)) * (o - t);
  }
};
template <class Mistake>
struct mistaken_rule : cg::of_any_outputs,
                       cg::elementwise_loss<mistaken_term<Mistake>, cg::reduction::sum> {
  static constexpr cg::fixed_string name = "mistaken loss";
};
struct no_mistake {
  static constexpr int factor(const auto&, const auto&) { return 1; }
};
struct forgotten_2 {
  static constexpr double factor(const auto&, const auto&) { return 0.5; }
};
struct wrong_near_above {
  static constexpr int factor(const auto& o, const auto& t) { return t < o && o < t + 1 ? 3 : 1; }
};
struct wrong_near_below {
  static constexpr int factor(const auto& o, const auto& t) { return o < t && t < o + 1 ? 3 : 1; }
};
struct wrong_from_1_to_3 {
  static constexpr int factor(const auto& o, const auto& t) {
    return o - t > 1 && o - t < 3 ? 9 : 1;
  }
};
struct wrong_for_outputs_to_2 {
  static constexpr int factor(const auto& o, const auto&) { return o > 0 && o < 2 ? 9 : 1; }
};
struct wrong_for_outputs_to_1 {
  static constexpr int factor(const auto& o, const auto&) { return o > 0 && o < 1 ? 9 : 1; }
};
struct wrong_for_soft_targets {
  static constexpr int factor(const auto&, const auto& t) { return t > 0 && t < 1 ? 9 : 1; }
};
template <class At>
struct wrong_for_target {
  static constexpr int factor(const auto&, const auto& t) {
    return int{At::den} * t == int{At::num} ? 5 : 1;
  }
};
struct wrong_for_others {
  static constexpr int factor(const auto& o, const auto& t) {
    return t == 0 || t == 1 || (o - 1 < t && t < o + 1) ? 1 : 7;
  }
};

/// |o - t| with a slope at the corner that is on neither side.
struct steep_corner {
  template <class Number>
  static constexpr Number value(const Number& o, const Number& t) {
    return o < t ? t - o : o - t;
  }
  template <class Number>
  static constexpr Number derivative(const Number& o, const Number& t) {
    return Number(o == t ? 3 : o < t ? -1 : 1);
  }
};
/// -log p with the slope of another logarithm.
struct wrong_of_probabilities : cg::of_probabilities {
  static constexpr auto value(const auto& p, const auto& t) { return -(t * cg::log(p)); }
  static constexpr auto derivative(const auto& p, const auto& t) { return -(t / (1 - p)); }
};

template <class Rule>
static constexpr cg::verdict wrong(const char* words) {
  return refuted_from(loss_gradient(cg::loss<Rule>{}), words);
}
template <class Mistake>
static constexpr cg::verdict wrong_slope(const char* words) {
  return wrong<mistaken_rule<Mistake>>(words);
}

constexpr law mistaken_term_laws[] = {
    {"a loss of a test's own", [] { return loss_gradient(cg::loss<mistaken_rule<no_mistake>>{}); }},
    {"a forgotten 2",
     [] {
       return wrong_slope<forgotten_2>(
           "value_and_gradient: o: backward gives 1/2 times the derivative");
     }},
    {"wrong a little above the target",
     [] {
       return wrong_slope<wrong_near_above>(
           "value_and_gradient: o: backward gives 3 times the derivative");
     }},
    {"wrong a little below it",
     [] {
       return wrong_slope<wrong_near_below>(
           "value_and_gradient: o: backward gives 3 times the derivative");
     }},
    {"wrong for 1 < o - t < 3",
     [] {
       return wrong_slope<wrong_from_1_to_3>(
           "value_and_gradient: o: backward gives 9 times the derivative");
     }},
    {"wrong for 0 < o < 2",
     [] {
       return wrong_slope<wrong_for_outputs_to_2>(
           "value_and_gradient: o: backward gives 9 times the derivative");
     }},
    {"wrong for 0 < o < 1",
     [] {
       return wrong_slope<wrong_for_outputs_to_1>(
           "value_and_gradient: o: backward gives 9 times the derivative");
     }},
    {"wrong for soft targets",
     [] {
       return wrong_slope<wrong_for_soft_targets>(
           "value_and_gradient: o: backward gives 9 times the derivative");
     }},
    {"wrong for the target 0",
     [] {
       return wrong_slope<wrong_for_target<std::ratio<0>>>(
           "value_and_gradient: o: backward gives 5 times the derivative");
     }},
    {"wrong for the target 1",
     [] {
       return wrong_slope<wrong_for_target<std::ratio<1>>>(
           "value_and_gradient: o: backward gives 5 times the derivative");
     }},
    {"for ½",
     [] {
       return wrong_slope<wrong_for_target<std::ratio<1, 2>>>(
           "value_and_gradient: o: backward gives 5 times the derivative");
     }},
    {"for -1",
     [] {
       return wrong_slope<wrong_for_target<std::ratio<-1>>>(
           "value_and_gradient: o: backward gives 5 times the derivative");
     }},
    {"for 3/7",
     [] {
       return wrong_slope<wrong_for_target<std::ratio<3, 7>>>(
           "value_and_gradient: o: backward gives 5 times the derivative");
     }},
    {"for targets that are neither 0 nor 1, nor near",
     [] {
       return wrong_slope<wrong_for_others>(
           "value_and_gradient: o: backward gives 7 times the derivative");
     }},
    {"a corner",
     [] {
       return wrong<steep_corner>("value_and_gradient: o: backward gives 3 times the derivative");
     }},
    {"of probabilities",
     [] { return wrong<wrong_of_probabilities>("value_and_gradient: o: backward gives "); }},
};
static_assert(all_hold<mistaken_term_laws>);
