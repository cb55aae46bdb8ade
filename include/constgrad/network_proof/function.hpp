// That a function object's value and derivative belong together: in every piece, at every corner, and in each of the forms
// that a network calls.
//
//     f'(x)  =  derivative(x)  =  value_and_derivative(x).derivative  =  derivative_from_value(f(x))
#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/network_proof/layer.hpp"
#include "constgrad/network_proof/pieces.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/trial_function.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

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
  static constexpr bool tells_place = true, differentiates_all = true;
  static constexpr double low = -4, high = 4;
  static constexpr bool differentiates(std::size_t, std::size_t) { return true; }
  static constexpr void name(message& words, std::size_t, std::size_t) { words << 'x'; }

  template <class Number>
  static constexpr Number value(const Number* x, std::size_t) {
    return Function{}(*x);
  }
  template <class Number>
  static constexpr Number gradient(const Number* x, Number* slope, std::size_t) {
    if constexpr (Form == function_form::derivative) {
      *slope = Function{}.derivative(*x);
      return Function{}(*x);
    } else if constexpr (Form == function_form::from_value) {
      const Number f = Function{}(*x);
      *slope = Function::derivative_from_value(f);
      return f;
    } else {
      const auto [f, f_prime] = Function{}.value_and_derivative(*x);
      *slope = f_prime;
      if constexpr (Form == function_form::all) {
        *slope = 3 * Function{}.derivative(*x);
        if constexpr (tells_from_value<Function>)
          *slope += 5 * f_prime - 7 * Function::derivative_from_value(f);
        else
          *slope -= 2 * f_prime;
      }
      return f;
    }
  }
};

} // namespace proof

namespace claim {

/// Judges all pieces that are found from two random places, and numbers at which a formula may make exceptions. Of all of them,
/// or of 24 random ones, at least one must have a value.
constexpr verdict pieces_of_function(const proof::subject<>& of) {
  proof::branch_log log;
  for (std::uint64_t trial = 0; trial < 2; ++trial)
    if (const verdict judged = judge_pieces(proof::place<>{of, trial, log}, log, trial); !judged)
      return judged;
  proof::place<> at{of, 7, log};
  bool has_value = false;
  for (const double x : {0.0, 0.5, 1.0, -1.0, 2.0}) {
    at.put(0, x);
    if (const verdict judged = at.judge(); !judged) return judged;
    has_value = has_value || !log.is_undefined;
  }
  return has_value ? verdict{} : at_random_places(of, 1);
}

/// Judges the functions of a double or a float by the formula's value and slope.
template <class T, class Function>
constexpr verdict function_at(const Function& f, const char* type, double x, double value,
                              double slope, double unit) {
  const auto judge = [&](const char* form, T got, double expected) {
    if (proof::nearly_equal(static_cast<double>(got), expected, expected, unit)) return verdict{};
    return verdict{false, message{} << form << " of the " << type << ' ' << x << " is " << got
                                    << ", by the formula " << expected};
  };
  const T at = static_cast<T>(x), alone = f(at);
  const auto [both_value, both_slope] = f.value_and_derivative(at);
  T many[]{at, at};
  Function::each(many, many, std::size_t{2});
  verdict judged = judge("value", alone, value);
  if (judged) judged = judge("derivative", f.derivative(at), slope);
  if (judged) judged = judge("value_and_derivative.value", both_value, value);
  if (judged) judged = judge("value_and_derivative.derivative", both_slope, slope);
  if constexpr (requires { f.derivative_from_value(at); })
    if (judged) judged = judge("derivative_from_value", f.derivative_from_value(alone), slope);
  if (judged) judged = judge("each", many[1], value);
  return judged;
}

/// Judges the functions of doubles and floats by the formula's, at 41 numbers that are short enough for both.
template <class Function>
constexpr verdict function_of_doubles(const Function& f) {
  for (int i = -20; i <= 20; ++i) {
    proof::branch_log log;
    proof::trial_number<> z = i < -14 || i > 14 ? 2 * i : i * 0.28125;
    z.log = &log, z.slope = 1, z.real_slope = 1;
    const proof::trial_number<> y = f(z);
    if (log.is_undefined || log.has_tie) continue;
    verdict judged = function_at<double>(f, "double", z.real, y.real, y.real_slope, 0x1p-40);
    if (judged) judged = function_at<float>(f, "float", z.real, y.real, y.real_slope, 0x1p-16);
    if (!judged) return judged;
  }
  return {};
}

} // namespace claim

namespace proof {

/// The verdicts on a function, of which each is judged in a constant of its own.
template <class Function>
struct function_claims {
  static constexpr std::size_t steps = 2;

  /// Whether the function and its derivative take the numbers of a trial.
  static constexpr bool takes_numbers() {
    return requires(const trial_number<>& z) {
      Function{}(z);
      Function{}.derivative(z);
    };
  }

  template <std::size_t Step>
  static constexpr verdict judge() {
    using enum function_form;
    if constexpr (Step == 1) {
      return claim::function_of_doubles(Function{});
    } else if constexpr (tells_from_value<Function>) {
      const form_of_gradient forms[]{{"", form<all>},
                                     {"derivative: ", form<derivative>},
                                     {"value_and_derivative: ", form<both>},
                                     {"derivative_from_value: ", form<from_value>}};
      return judge_forms(forms, 4, &claim::pieces_of_function);
    } else {
      const form_of_gradient forms[]{{"", form<all>},
                                     {"derivative: ", form<derivative>},
                                     {"value_and_derivative: ", form<both>}};
      return judge_forms(forms, 3, &claim::pieces_of_function);
    }
  }

private:
  template <function_form Form>
  static constexpr const subject<>* form = &subject_of<of_one_variable<Function, Form>>;
};

} // namespace proof
} // namespace constgrad
