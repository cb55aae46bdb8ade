// That a loss and its gradient belong together: of one to five outputs, in every piece, at every corner, and in each of the
// forms that a training calls.
//
//     ∂E/∂o  =  gradient(o, t)  =  the slopes of value_and_gradient(o, t), also where they take the place of the outputs
#pragma once

#include "constgrad/layer/loss_rule.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/network_proof/pieces.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {
namespace proof {

/// How a gradient is asked for; in all ways at once as 3 g₁ - 7 g₂ + 5 g₃, which is right if each of them is.
enum class loss_form { both, in_place, gradient, all };

/// The outputs and targets of a loss: z = (o₁, …, oₙ, t₁, …, tₙ).
template <class Loss, std::size_t Outputs, loss_form Form>
struct outputs_and_targets {
  static constexpr std::size_t variables = 2 * Outputs;
  static constexpr bool tells_place = true;
  static constexpr bool differentiates(std::size_t i) { return i < Outputs; }

  /// Outputs are probabilities where the loss asks for them.
  static constexpr bool any = Loss::accepts(output_kind::any);
  static constexpr double low(std::size_t) { return any ? -3 : 0; }
  static constexpr double high(std::size_t) { return any ? 3 : 1; }
  static constexpr void name(message& words, std::size_t i) {
    words << (i < Outputs ? 'o' : 't');
    if (Outputs > 1) words << '[' << i % Outputs << ']';
  }

  template <class Number>
  static constexpr Number value(const Number* z) {
    return Loss::value(z, z + Outputs, Outputs);
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g) {
    const Number* const targets = z + Outputs;
    if constexpr (Form == loss_form::gradient) {
      Loss::gradient(z, targets, g, Outputs);
      return Loss::value(z, targets, Outputs);
    } else if constexpr (Form == loss_form::both) {
      return Loss::value_and_gradient(z, targets, g, Outputs);
    } else if constexpr (Form == loss_form::in_place) {
      for (std::size_t i = 0; i < Outputs; ++i) g[i] = z[i];
      return Loss::value_and_gradient(static_cast<const Number*>(g), targets, g, Outputs);
    } else {
      Number in_place[Outputs], alone[Outputs];
      const Number f = form<loss_form::both>::gradient(z, g),
                   same = form<loss_form::in_place>::gradient(z, in_place + 0);
      Loss::gradient(z, targets, alone + 0, Outputs);
      for (std::size_t i = 0; i < Outputs; ++i) g[i] = 3 * g[i] - 7 * in_place[i] + 5 * alone[i];
      return f + 2 * (same - f);
    }
  }

private:
  template <loss_form Other>
  using form = outputs_and_targets<Loss, Outputs, Other>;
};

/// Targets by which a loss may tell samples apart: 0, ½, 1, -1, 2, the output itself, one-hot, and one less than the output.
inline constexpr std::size_t chosen_targets = 8;
template <class Number>
constexpr Number chosen_target(std::size_t which, std::size_t i, const Number& output) {
  constexpr double numbers[]{0, 0.5, 1, -1, 2};
  return which < 5    ? Number{numbers[which]}
         : which == 5 ? output
         : which == 6 ? Number{i == 0 ? 1 : 0}
                      : output - Number{1};
}

} // namespace proof

namespace claim {

/// Judges a loss at random places and those of the chosen targets: of one or two outputs with each for all outputs, and of
/// more with another for each.
template <class Subject, std::uint64_t Prime>
constexpr verdict loss_at_places() {
  constexpr std::size_t outputs = Subject::variables / 2;
  constexpr bool is_mixed = outputs > 2;
  for (std::size_t which = 0; which <= proof::chosen_targets; which += is_mixed ? 4 : 1) {
    proof::place<Subject, Prime> at{which};
    if (which < proof::chosen_targets)
      for (std::size_t i = 0; i < outputs; ++i) {
        const std::size_t chosen = is_mixed ? (which + i) % proof::chosen_targets : which;
        at.z[outputs + i] = proof::chosen_target(chosen, i, at.z[i]);
      }
    if (const verdict judged = at.judge(); !judged) return judged;
  }
  return {};
}

/// And in all pieces that are found from a random place, or from one with a chosen target.
template <class Subject, std::uint64_t Prime>
constexpr verdict pieces_of_loss(std::size_t which) {
  constexpr std::size_t outputs = Subject::variables / 2;
  proof::place<Subject, Prime> at{which};
  if (which < proof::chosen_targets)
    for (std::size_t i = 0; i < outputs; ++i)
      at.z[outputs + i] = proof::chosen_target(which, i, at.z[i]);
  return proof::judge_pieces(at, which);
}

/// Judges a loss of so many outputs in all ways at once, in pieces or not; and where that fails, in one after another.
template <class Loss, std::uint64_t Prime, std::size_t Outputs, bool InPieces>
constexpr verdict forms_of_loss(std::size_t which) {
  using proof::loss_form;
  const auto judge = [which]<loss_form Form>(std::integral_constant<loss_form, Form>,
                                             const char* name) {
    using subject = proof::outputs_and_targets<Loss, Outputs, Form>;
    const verdict judged =
        InPieces ? pieces_of_loss<subject, Prime>(which) : loss_at_places<subject, Prime>();
    return judged ? judged : verdict{false, message{} << name << judged.reason.characters};
  };
  if (judge(std::integral_constant<loss_form, loss_form::all>{}, "")) return {};
  verdict judged =
      judge(std::integral_constant<loss_form, loss_form::both>{}, "value_and_gradient: ");
  if (judged)
    judged = judge(std::integral_constant<loss_form, loss_form::gradient>{}, "gradient: ");
  if (judged)
    judged = judge(std::integral_constant<loss_form, loss_form::in_place>{},
                   "value_and_gradient in place of the outputs: ");
  return judged;
}

/// Judges the functions of doubles or floats by the formula's.
template <class T, class Loss, std::size_t Outputs>
constexpr verdict loss_of_doubles(const char* type, double unit) {
  using number = proof::trial_number<proof::golden_prime, true>;
  constexpr bool any = Loss::accepts(output_kind::any);
  for (std::uint64_t trial = 0; trial < proof::chosen_targets; ++trial) {
    T output[Outputs], target[Outputs], slopes[Outputs], alone[Outputs];
    number exact_output[Outputs], exact_target[Outputs], exact_slopes[Outputs]{};
    proof::branch_log log;
    for (std::size_t i = 0; i < Outputs; ++i) {
      // Short enough for floats: k/64 between 0 and 1, or between -4 and 4.
      const auto k = static_cast<int>(proof::pseudo_random(i, 500 + trial) % 62 + 1);
      const double o = any ? (k - 32) / 8.0 : k / 64.0;
      exact_output[i] = o, output[i] = static_cast<T>(o);
      exact_target[i] = proof::chosen_target(trial % proof::chosen_targets, i, exact_output[i]);
      target[i] = static_cast<T>(exact_target[i].real);
      exact_output[i].log = &log;
    }
    const number* const by_formula = exact_output;
    const number* const targets = exact_target;
    const number value = Loss::value(by_formula, targets, Outputs);
    Loss::gradient(by_formula, targets, exact_slopes + 0, Outputs);
    if (log.is_undefined) continue;
    const auto same = [&](T got, const number& expected) {
      return proof::nearly_equal(static_cast<double>(got), expected.real, expected.real, unit);
    };
    const auto differs = [&](const char* form, T got, const number& expected) {
      return verdict{false, message{} << form << " of the " << type << " output " << output[0]
                                      << " and target " << target[0] << " gives " << got
                                      << ", by the formula " << expected.real};
    };
    const T* const read_output = output;
    const T* const read_target = target;
    const T got = Loss::value(read_output, read_target, Outputs),
            beside = Loss::value_and_gradient(read_output, read_target, slopes + 0, Outputs);
    Loss::gradient(read_output, read_target, alone + 0, Outputs);
    if (!same(got, value)) return differs("value", got, value);
    if (!same(beside, value)) return differs("value_and_gradient", beside, value);
    for (std::size_t i = 0; i < Outputs; ++i) {
      if (!same(slopes[i], exact_slopes[i]))
        return differs("value_and_gradient", slopes[i], exact_slopes[i]);
      if (!same(alone[i], exact_slopes[i])) return differs("gradient", alone[i], exact_slopes[i]);
    }
  }
  return {};
}

} // namespace claim

namespace proof {

/// The fewest outputs that a loss can judge.
template <class Loss>
inline constexpr std::size_t fewest_outputs = [] {
  if constexpr (requires { Loss::least_outputs; })
    return Loss::least_outputs;
  else
    return std::size_t{1};
}();

/// The verdicts on a loss of one, two, three, four or five outputs, on its pieces, and on its functions of doubles and
/// floats; each is judged in a constant of its own.
template <class Loss>
struct loss_claims {
  static constexpr std::size_t steps = 10;

  template <std::size_t Step>
  static constexpr verdict judge() {
    constexpr std::size_t fewest = fewest_outputs<Loss>;
    using claim::forms_of_loss;
    if constexpr (Step < 5 && Step + 1 >= fewest)
      return forms_of_loss<Loss, (Step % 2 == 0 ? golden_prime : mersenne_prime), Step + 1, false>(
          0);
    else if constexpr (Step == 5)
      return forms_of_loss<Loss, golden_prime, fewest, true>(chosen_targets);
    else if constexpr (Step == 6)
      return forms_of_loss<Loss, mersenne_prime, fewest, true>(5); // o = t
    else if constexpr (Step == 7)
      return claim::pieces_of_loss<outputs_and_targets<Loss, fewest + 1, loss_form::both>,
                                   golden_prime>(2);
    else if constexpr (Step == 8)
      return claim::loss_of_doubles<double, Loss, fewest + 1>("double", 0x1p-40);
    else if constexpr (Step == 9)
      return claim::loss_of_doubles<float, Loss, 3>("float", 0x1p-16);
    else
      return {};
  }
};

} // namespace proof
} // namespace constgrad
