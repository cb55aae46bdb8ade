// That a function object's value and derivative belong together: in every piece, at every corner, and in each of the forms
// that a network calls.
//
//     f'(x)  =  derivative(x)  =  value_and_derivative(x).derivative  =  derivative_from_value(f(x))
#pragma once

#include "constgrad/function/differentiable.hpp"
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

/// How a derivative is asked for; by all forms at once as 3 f₁ + 5 f₂ - 7 f₃, which is right if each of them is.
enum class function_form { derivative, both, from_value, all };

/// Whether a function can compute its slope from its value.
template <class Function>
inline constexpr bool tells_from_value =
    requires(const trial_number<>& y) { Function::derivative_from_value(y); };

/// The variable of a function.
template <class Function, function_form Form>
struct of_one_variable {
  static constexpr std::size_t variables = 1;
  static constexpr bool tells_place = true;
  static constexpr double low(std::size_t) { return -4; }
  static constexpr double high(std::size_t) { return 4; }
  static constexpr bool differentiates(std::size_t) { return true; }
  static constexpr void name(message& words, std::size_t) { words << 'x'; }

  template <class Number>
  static constexpr Number value(const Number* x) {
    return Function{}(*x);
  }
  template <class Number>
  static constexpr Number gradient(const Number* x, Number* slope) {
    if constexpr (Form == function_form::both) {
      const auto [f, f_prime] = Function{}.value_and_derivative(*x);
      *slope = f_prime;
      return f;
    } else {
      const Number f = Function{}(*x);
      if constexpr (Form == function_form::derivative) *slope = Function{}.derivative(*x);
      if constexpr (Form == function_form::from_value) *slope = Function::derivative_from_value(f);
      if constexpr (Form == function_form::all) {
        const auto [same, f_prime] = Function{}.value_and_derivative(*x);
        *slope = 3 * Function{}.derivative(*x);
        if constexpr (tells_from_value<Function>)
          *slope += 5 * f_prime - 7 * Function::derivative_from_value(f);
        else
          *slope -= 2 * f_prime;
        return f + 2 * (same - f);
      }
      return f;
    }
  }
};

} // namespace proof

namespace claim {

/// Judges all pieces that are found from so many random places, and numbers at which a formula may make exceptions.
template <class Subject, std::uint64_t Prime>
constexpr verdict pieces_of_function(std::uint64_t trials) {
  for (std::uint64_t trial = 0; trial < trials; ++trial)
    if (const verdict judged = proof::judge_pieces<Subject, Prime>(trial); !judged) return judged;
  for (const double x : {0.0, 0.5, 1.0, -1.0, 2.0}) {
    proof::place<Subject, Prime> at{7};
    at.z[0] = x;
    if (const verdict judged = at.judge(); !judged) return judged;
  }
  return {};
}

/// Judges the forms of a derivative together; and where that fails, one by one.
template <class Function, std::uint64_t Prime>
constexpr verdict forms_of_function(std::uint64_t trials) {
  using proof::function_form, proof::of_one_variable;
  if (pieces_of_function<of_one_variable<Function, function_form::all>, Prime>(trials)) return {};
  const auto judge = [=]<function_form Form>(std::integral_constant<function_form, Form>,
                                             const char* name) {
    const verdict judged = pieces_of_function<of_one_variable<Function, Form>, Prime>(trials);
    return judged ? judged : verdict{false, message{} << name << judged.reason.characters};
  };
  verdict judged =
      judge(std::integral_constant<function_form, function_form::derivative>{}, "derivative: ");
  if (judged)
    judged = judge(std::integral_constant<function_form, function_form::both>{},
                   "value_and_derivative: ");
  if constexpr (proof::tells_from_value<Function>)
    if (judged)
      judged = judge(std::integral_constant<function_form, function_form::from_value>{},
                     "derivative_from_value: ");
  return judged;
}

/// Judges the functions of doubles or floats by the formula's.
template <class T, class Function>
constexpr verdict function_of_doubles(const Function& f, const char* type, double unit) {
  using number = proof::trial_number<proof::golden_prime, true>;
  for (int i = -20; i <= 20; ++i) {
    const double x = i < -14 || i > 14 ? 2 * i : i * 0.28125; // short enough for floats
    proof::branch_log log;
    number z = x;
    z.log = &log;
    z.slope = 1, z.real_slope = 1;
    const number y = f(z);
    if (log.is_undefined || log.has_tie) continue;
    const auto judge = [&](const char* form, T got, double expected) {
      if (proof::nearly_equal(static_cast<double>(got), expected, expected, unit)) return verdict{};
      return verdict{false, message{} << form << " of the " << type << ' ' << x << " is " << got
                                      << ", by the formula " << expected};
    };
    const T at = static_cast<T>(x), value = f(at);
    const auto [both_value, both_slope] = f.value_and_derivative(at);
    T many[]{at, at};
    Function::each(many, many, std::size_t{2});
    verdict judged = judge("value", value, y.real);
    if (judged) judged = judge("derivative", f.derivative(at), y.real_slope);
    if (judged) judged = judge("value_and_derivative.value", both_value, y.real);
    if (judged) judged = judge("value_and_derivative.derivative", both_slope, y.real_slope);
    if constexpr (requires { f.derivative_from_value(at); })
      if (judged)
        judged = judge("derivative_from_value", f.derivative_from_value(value), y.real_slope);
    if (judged) judged = judge("each", many[1], y.real);
    if (!judged) return judged;
  }
  return {};
}

} // namespace claim

namespace proof {

/// The verdicts on a function, of which each is judged in a constant of its own.
template <class Function>
struct function_claims {
  static constexpr std::size_t steps = 4;

  template <std::size_t Step>
  static constexpr verdict judge() {
    if constexpr (Step == 0)
      return claim::forms_of_function<Function, golden_prime>(2);
    else if constexpr (Step == 1)
      return claim::forms_of_function<Function, mersenne_prime>(1);
    else if constexpr (Step == 2)
      return claim::function_of_doubles<double>(Function{}, "double", 0x1p-40);
    else
      return claim::function_of_doubles<float>(Function{}, "float", 0x1p-16);
  }
};

} // namespace proof
} // namespace constgrad
