#include <constgrad/function/sqrt.hpp>
#include <constgrad/network_proof/step.hpp>
#include <constgrad/number.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/adam_w.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>
#include <constgrad/training/nesterov.hpp>
#include <constgrad/training/rms_prop.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;
using cg::claim::step;

// The formulas, as their papers have them; β, ε and λ are those below.
constexpr auto descent_formula = [](const auto& rate, auto& w, const auto& g, auto&, auto&,
                                    std::size_t) { w = w - rate * (g + 0.125 * w); };
constexpr auto momentum_formula = [](const auto& rate, auto& w, const auto& g, auto& m, auto&,
                                     std::size_t) {
  m = 0.75 * m + g + 0.125 * w;
  w = w - rate * m;
};
constexpr auto nesterov_formula = [](const auto& rate, auto& w, const auto& g, auto& m, auto&,
                                     std::size_t) {
  const auto slope = g + 0.125 * w;
  m = 0.75 * m + slope;
  w = w - rate * (slope + 0.75 * m);
};
constexpr auto rms_formula = [](const auto& rate, auto& w, const auto& g, auto& v, auto&,
                                std::size_t) {
  const auto slope = g + 0.125 * w;
  v = 0.75 * v + 0.25 * (slope * slope);
  w = w - rate * slope / (cg::sqrt(v) + 0.5);
};
template <bool IsDecoupled>
struct adam_formula {
  template <class Real>
  constexpr void operator()(const Real& rate, Real& w, const Real& given_slope, Real& m, Real& v,
                            std::size_t step) const {
    const Real one{1.0};
    Real kept_1 = one, kept_2 = one;
    for (std::size_t i = 0; i < step; ++i) kept_1 = kept_1 * 0.75, kept_2 = kept_2 * 0.5;
    const Real slope = IsDecoupled ? given_slope : given_slope + 0.125 * w;
    if (IsDecoupled) w = w - rate * 0.125 * w;
    m = 0.75 * m + 0.25 * slope;
    v = 0.5 * v + 0.5 * (slope * slope);
    w = w - rate * (m / (one - kept_1)) / (cg::sqrt(v / (one - kept_2)) + 0.25);
  }
};
constexpr cg::gradient_descent descends{.learning_rate = 0.5, .weight_decay = 0.125};
constexpr cg::momentum goes_on{.learning_rate = 0.5, .momentum = 0.75, .weight_decay = 0.125};
constexpr cg::nesterov looks_ahead{.learning_rate = 0.5, .momentum = 0.75, .weight_decay = 0.125};
constexpr cg::rms_prop divides{
    .learning_rate = 0.5, .smoothing = 0.75, .epsilon = 0.5, .weight_decay = 0.125};
constexpr cg::adam adapts{
    .learning_rate = 0.5, .beta_1 = 0.75, .beta_2 = 0.5, .epsilon = 0.25, .weight_decay = 0.125};
constexpr cg::adam_w decays{
    .learning_rate = 0.5, .beta_1 = 0.75, .beta_2 = 0.5, .epsilon = 0.25, .weight_decay = 0.125};
static_assert(cg::proof::step<goes_on, momentum_formula>);

/// An optimizer of a test's own: Mistake::update changes one weight.
template <class Mistake>
struct mistaken {
  static constexpr std::size_t moments = 1;
  constexpr double rate(std::size_t) const { return 0.5; }
  template <class T>
  constexpr void update(std::size_t step, double rate, std::size_t n, T* w, const T* g,
                        std::type_identity_t<T>* m, std::type_identity_t<T>*) const {
    for (std::size_t i = 0; i < n; ++i)
      Mistake::update(step, static_cast<T>(rate), i, w[i], g[i], m[i]);
  }
};
/// v ← ¾ v + g + λ w, w ← w - η v
struct no_mistake {
  template <class T>
  static constexpr void update(std::size_t, T rate, std::size_t, T& w, T g, T& m) {
    m = T(0.75) * m + g + T(0.125) * w;
    w -= rate * m;
  }
};
struct upwards {
  template <class T>
  static constexpr void update(std::size_t, T rate, std::size_t, T& w, T g, T& m) {
    m = T(0.75) * m + g + T(0.125) * w;
    w += rate * m;
  }
};
struct forgets_momentum {
  template <class T>
  static constexpr void update(std::size_t, T rate, std::size_t, T& w, T g, T& m) {
    m = g + T(0.125) * w;
    w -= rate * m;
  }
};
struct forgets_decay {
  template <class T>
  static constexpr void update(std::size_t, T rate, std::size_t, T& w, T g, T& m) {
    m = T(0.75) * m + g;
    w -= rate * m;
  }
};
struct forgets_rate {
  template <class T>
  static constexpr void update(std::size_t, T, std::size_t, T& w, T g, T& m) {
    m = T(0.75) * m + g + T(0.125) * w;
    w -= m;
  }
};
struct decays_wrong_way {
  template <class T>
  static constexpr void update(std::size_t, T rate, std::size_t, T& w, T g, T& m) {
    m = T(0.75) * m + g - T(0.125) * w;
    w -= rate * m;
  }
};
struct wrong_from_step_5 {
  template <class T>
  static constexpr void update(std::size_t step, T rate, std::size_t i, T& w, T g, T& m) {
    no_mistake::update(step, step < 5 ? rate : 2 * rate, i, w, g, m);
  }
};
struct skips_weight_3 {
  template <class T>
  static constexpr void update(std::size_t step, T rate, std::size_t i, T& w, T g, T& m) {
    if (i != 3) no_mistake::update(step, rate, i, w, g, m);
  }
};
struct skips_zero_slopes {
  template <class T>
  static constexpr void update(std::size_t step, T rate, std::size_t i, T& w, T g, T& m) {
    if (g != 0) no_mistake::update(step, rate, i, w, g, m);
  }
};
struct by_place {
  template <class T>
  static constexpr void update(std::size_t step, T rate, std::size_t i, T& w, T g, T& m) {
    no_mistake::update(step, i == 1 ? 2 * rate : rate, i, w, g, m);
  }
};
struct wrong_of_floats {
  template <class T>
  static constexpr void update(std::size_t step, T rate, std::size_t i, T& w, T g, T& m) {
    no_mistake::update(step, rate * T(sizeof(T) == sizeof(float) ? 1.001 : 1), i, w, g, m);
  }
};

/// Right but for an error in weight 2 of one step, of numbers of one type: so many hundredths of 2^-42 or, of floats, 2^-16.
template <class Type, std::size_t Step, int Hundredths>
struct error_in_step {
  template <class T>
  static constexpr void update(std::size_t step, T rate, std::size_t i, T& w, T g, T& m) {
    no_mistake::update(step, rate, i, w, g, m);
    if (step == Step && i == 2 && std::is_same_v<T, Type>)
      w +=
          static_cast<T>(Hundredths * (std::is_same_v<T, float> ? 0.01 * 0x1p-16 : 0.01 * 0x1p-42));
  }
};
/// The claim that such an error is seen.
template <class Type, std::size_t Step, int Hundredths>
static constexpr bool is_seen() {
  return !step(mistaken<error_in_step<Type, Step, Hundredths>>{}, momentum_formula);
}

/// The claim that one of those is refuted in these words.
template <class Mistake>
static constexpr cg::verdict refuted_as(const char* words) {
  return refuted(step(mistaken<Mistake>{}, momentum_formula), words);
}

constexpr law step_laws[] = {
    {"gradient descent", [] { return step(given(descends), descent_formula); }},
    {"momentum", [] { return step(given(goes_on), momentum_formula); }},
    {"Nesterov's momentum", [] { return step(given(looks_ahead), nesterov_formula); }},
    {"RMSProp", [] { return step(given(divides), rms_formula); }},
    {"Adam", [] { return step(given(adapts), adam_formula<false>{}); }},
    {"AdamW", [] { return step(given(decays), adam_formula<true>{}); }},
    {"and none is another",
     [] {
       return holds_if(
           !step(given(adapts), adam_formula<true>{}) &&
           !step(given(decays), adam_formula<false>{}) && !step(given(goes_on), nesterov_formula) &&
           !step(given(looks_ahead), momentum_formula) && !step(given(divides), descent_formula));
     }},
    {"an optimizer of a test's own is right",
     [] { return step(mistaken<no_mistake>{}, momentum_formula); }},
    {"a step upwards",
     [] {
       return refuted_as<upwards>(
           "step 1: of doubles weight 0 becomes 1.4375, by the formula 0.5625");
     }},
    {"no momentum",
     [] {
       return refuted_as<forgets_momentum>(
           "step 2: of doubles weight 0 becomes 0.40234375, by the formula 0.07421875");
     }},
    {"no weight decay",
     [] {
       return refuted_as<forgets_decay>(
           "step 1: of doubles weight 0 becomes 0.625, by the formula 0.5625");
     }},
    {"no learning rate",
     [] {
       return refuted_as<forgets_rate>(
           "step 1: of doubles weight 0 becomes 0.125, by the formula 0.5625");
     }},
    {"a weight decay of the wrong sign",
     [] {
       return refuted_as<decays_wrong_way>(
           "step 1: of doubles weight 0 becomes 0.6875, by the formula 0.5625");
     }},
    {"wrong from step 5 on",
     [] {
       return refuted_as<wrong_from_step_5>(
           "step 5: of doubles weight 0 becomes -0.6719951629638672, by the formula "
           "-0.32114315032958984");
     }},
    {"a weight that is left out",
     [] {
       return refuted_as<skips_weight_3>(
           "step 1: of doubles weight 3 becomes 2.0, by the formula 1.875");
     }},
    {"slopes of 0 that are left out",
     [] {
       return refuted_as<skips_zero_slopes>(
           "step 1: of doubles weight 3 becomes 2.0, by the formula 1.875");
     }},
    {"a step that depends on a weight's place",
     [] {
       return refuted_as<by_place>("step 1: a weight alone becomes -0.34375, among others -0.1875");
     }},
    {"six steps are tried",
     [] { return holds_if(is_seen<double, 6, 1000>() && !is_seen<double, 7, 1000>()); }},
    {"doubles may be rounded to 2^-42 of what they are plus 1, floats to 2^-16: -0.814 to 1.814 of "
     "it",
     [] {
       return holds_if(!is_seen<double, 6, 162>() && is_seen<double, 6, 165>() &&
                       !is_seen<float, 6, 162>() && is_seen<float, 6, 165>());
     }},
    {"wrong for floats",
     [] {
       return refuted_as<wrong_of_floats>(
           "step 1: of floats weight 0 becomes 0.5620625019073486, by the formula 0.5625");
     }},
};
static_assert(all_hold<step_laws>);
