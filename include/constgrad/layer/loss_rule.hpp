// What a loss consists of: the rule that defines it, and defaults for what the rule leaves out.
//
//     struct log_cosh_rule {                                     // E = Σ log cosh(oᵢ - tᵢ) / n
//       static constexpr auto value(const auto& o, const auto& t) { … }
//       static constexpr auto derivative(const auto& o, const auto& t) { return tanh(o - t); }
//     };
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/layer/elementwise_loss.hpp"
#include "constgrad/layer/output_kind.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Whether a rule judges one output: value(o, t), derivative(o, t).
template <class Rule>
concept has_value_of_one = requires(const double& number) { Rule::value(number, number); };
template <class Rule>
concept has_derivative_of_one =
    requires(const double& number) { Rule::derivative(number, number); };

/// Whether it judges all of them: value(output, target, n), gradient(output, target, d_output, n).
template <class Rule>
concept has_value_of_all = requires(const double* numbers) { Rule::value(numbers, numbers, 1); };
template <class Rule>
concept has_gradient_of_all = requires(const double* numbers, double* slopes) {
  Rule::gradient(numbers, numbers, slopes, 1);
};

/// Whether a rule has all that a loss is made of.
template <class Rule>
concept is_loss_rule = (has_value_of_one<Rule> && has_derivative_of_one<Rule>) ||
                       (has_value_of_all<Rule> && has_gradient_of_all<Rule>);

/// value_and_gradient of a rule that has both apart.
template <class Rule>
struct value_then_gradient {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* output, const U* target, T* d_output,
                                        std::size_t n) {
    const T value = Rule::value(output, target, n);
    Rule::gradient(output, target, d_output, n);
    return value;
  }
};

/// The name of a loss whose rule has none.
struct unnamed_loss {
  static constexpr fixed_string name = "the loss";
};

/// Something that is added to a rule, unless the rule has it.
template <class>
struct not_added {};
template <class Addition, bool IsThere>
using unless = std::conditional_t<IsThere, not_added<Addition>, Addition>;

/// A rule with what it leaves out: it is of any outputs, and its name is "the loss".
template <class Rule>
struct with_defaults : Rule, unless < of_any_outputs, requires {
  Rule::accepts(output_kind::any);
} >, unless<unnamed_loss, requires { Rule::name; }>,
    unless<value_then_gradient<Rule>, requires(const double* numbers, double* slopes) {
      Rule::value_and_gradient(numbers, numbers, slopes, 1);
    }>{};

/// In place of a rule that has not what it takes, which stops the build, so that no second error follows.
struct refused_loss_rule : of_any_outputs, unnamed_loss {
  template <class T, class U>
  static constexpr T value(const T*, const U*, std::size_t) {
    return T(0);
  }
  template <class T, class U>
  static constexpr void gradient(const T*, const U*, T* d_output, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) d_output[i] = T(0);
  }
  template <class T, class U>
  static constexpr T value_and_gradient(const T* output, const U* target, T* d_output,
                                        std::size_t n) {
    gradient(output, target, d_output, n);
    return T(0);
  }
};

/// The rule of all outputs that a loss goes by: of a rule of one output the mean.
template <class Rule>
struct completed_rule {
  using type = refused_loss_rule;
};
template <class Rule>
  requires(has_value_of_all<Rule> && has_gradient_of_all<Rule>)
struct completed_rule<Rule> {
  using type = with_defaults<Rule>;
};
template <class Rule>
  requires(has_value_of_one<Rule> && has_derivative_of_one<Rule>)
struct completed_rule<Rule> {
  using type = with_defaults<elementwise_loss<Rule, reduction::mean>>;
};
template <class Rule>
using completed_loss_rule = typename completed_rule<Rule>::type;

} // namespace constgrad
