// That a loss and its gradient belong together: of one to five outputs, in every piece, at every corner, and in each of the
// forms that a training calls.
//
//     ∂E/∂o  =  gradient(o, t)  =  the slopes of value_and_gradient(o, t), also where they take the place of the outputs
#pragma once

#include "constgrad/layer/loss_rule.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/network_proof/loss_targets.hpp"
#include "constgrad/network_proof/pieces.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_function.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// How a gradient is asked for; in all ways at once as 3 g₁ - 7 g₂ + 5 g₃, which is right if each of them is.
enum class loss_form { both, in_place, gradient, all };

/// The outputs and targets of a loss: z = (o₁, …, oₙ, t₁, …, tₙ).
template <class Loss, loss_form Form>
struct outputs_and_targets {
  static constexpr std::size_t variables = 2;
  static constexpr bool tells_place = true, differentiates_all = false;
  static constexpr bool differentiates(std::size_t i, std::size_t n) { return i < n / 2; }

  /// Outputs are probabilities where the loss asks for them.
  static constexpr bool any = Loss::accepts(output_kind::any);
  static constexpr double low = any ? -3 : 0, high = any ? 3 : 1;
  static constexpr void name(message& words, std::size_t i, std::size_t n) {
    words << (i < n / 2 ? 'o' : 't');
    if (n > 2) words << '[' << i % (n / 2) << ']';
  }

  template <class Number>
  static constexpr Number value(const Number* z, std::size_t n) {
    return Loss::value(z, z + n / 2, n / 2);
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t n) {
    const std::size_t outputs = n / 2;
    const Number* const targets = z + outputs;
    if constexpr (Form == loss_form::gradient) {
      Loss::gradient(z, targets, g, outputs);
      return Loss::value(z, targets, outputs);
    } else if constexpr (Form == loss_form::both) {
      return Loss::value_and_gradient(z, targets, g, outputs);
    } else if constexpr (Form == loss_form::in_place) {
      for (std::size_t i = 0; i < outputs; ++i) g[i] = z[i];
      return Loss::value_and_gradient(static_cast<const Number*>(g), targets, g, outputs);
    } else {
      list<Number> in_place(outputs), alone(outputs);
      const Number f = form<loss_form::both>::gradient(z, g, n),
                   same = form<loss_form::in_place>::gradient(z, in_place.begin(), n);
      Loss::gradient(z, targets, alone.begin(), outputs);
      const Number three = 3, seven = 7, five = 5;
      for (std::size_t i = 0; i < outputs; ++i)
        g[i] = three * g[i] - seven * in_place[i] + five * alone[i];
      return f + 2 * (same - f);
    }
  }

private:
  template <loss_form Other>
  using form = outputs_and_targets<Loss, Other>;
};

} // namespace proof

namespace claim {

/// Judges a loss of so many outputs at random places: with any targets; of up to three outputs with each of the chosen ones
/// for all; and of three outputs and more with another one for each.
constexpr verdict loss_at_places(const proof::subject<>& loss) {
  proof::branch_log log;
  const std::size_t outputs = loss.variables / 2;
  for (std::size_t which = 0; which <= proof::chosen_targets; ++which) {
    if (outputs <= 3 || which == proof::chosen_targets)
      if (const verdict judged = place_of_loss(loss, {which}, log).judge(); !judged) return judged;
    if (outputs >= 3 && which % 4 == 0 && which < proof::chosen_targets)
      if (const verdict judged = place_of_loss(loss, {which, true}, log).judge(); !judged)
        return judged;
  }
  return {};
}

/// Judges all forms of a loss of so many outputs at places, or in pieces that are found from one.
template <class Loss>
constexpr verdict forms_of_loss(std::size_t outputs, bool in_pieces, std::size_t which) {
  using enum proof::loss_form;
  const auto judge = [=](const proof::subject<>& form) {
    proof::branch_log log;
    const proof::subject<> loss = form.of_size(2 * outputs);
    return in_pieces ? judge_pieces(place_of_loss(loss, {which}, log), log, which)
                     : loss_at_places(loss);
  };
  const proof::form_of_gradient forms[]{
      {"", &proof::subject_of<proof::outputs_and_targets<Loss, all>>},
      {"value_and_gradient: ", &proof::subject_of<proof::outputs_and_targets<Loss, both>>},
      {"gradient: ", &proof::subject_of<proof::outputs_and_targets<Loss, gradient>>},
      {"value_and_gradient in place of the outputs: ",
       &proof::subject_of<proof::outputs_and_targets<Loss, in_place>>}};
  return judge_forms(forms, 4, judge);
}

/// Judges the functions of doubles or floats by the formula's.
template <class T, class Loss, std::size_t Outputs>
constexpr verdict loss_of_doubles(const char* type, double unit) {
  using number = proof::trial_number<>;
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
      exact_target[i] = proof::chosen_target(trial, i, exact_output[i]);
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
    if constexpr (Step < 5)
      return Step + 1 >= fewest ? forms_of_loss<Loss>(Step + 1, false, 0) : verdict{};
    else if constexpr (Step == 5)
      return forms_of_loss<Loss>(fewest, true, chosen_targets);
    else if constexpr (Step == 6)
      return forms_of_loss<Loss>(fewest, true, 5); // o = t
    else if constexpr (Step == 7)
      return pieces_of_two();
    else if constexpr (Step == 8)
      return claim::loss_of_doubles<double, Loss, fewest + 1>("double", 0x1p-40);
    else
      return claim::loss_of_doubles<float, Loss, 3>("float", 0x1p-16);
  }

private:
  /// In one form, for there are many pieces: with two outputs, or one more than the fewest, and targets of 1.
  static constexpr verdict pieces_of_two() {
    const subject<> loss = subject_of<outputs_and_targets<Loss, loss_form::both>>.of_size(
        2 * fewest_outputs<Loss> + 2);
    branch_log log;
    return judge_pieces(place_of_loss(loss, {2}, log), log, 2);
  }
};

} // namespace proof
} // namespace constgrad
