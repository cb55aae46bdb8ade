// How far an output is from its target, as an object that has its gradient.
//
//     loss(output, target)             E
//     loss.gradient(output, target)    (∂E/∂o₁, …, ∂E/∂oₙ)
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/layer/loss_rule.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/number/formula_number.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A loss, made of a rule, which judges every output for itself, for the mean over all of them,
///
///     value(o, t)                                         E
///     derivative(o, t)                                    ∂E/∂o
///
/// or all together, on arrays of n numbers
///
///     value(output, target, n)                            E
///     gradient(output, target, d_output, n)               d_output = ∂E/∂output
///     value_and_gradient(output, target, d_output, n)     both, where they share work
///
/// where d_output may be output itself. Terms are added from the first to the last. A rule may have a `name`, and ask
/// something of the last layer, as of_logits does. A target may be of another type than the output that it is a constant
/// for: the output a dual number, the target a double. For outputs that are doubles or floats themselves it is converted to
/// their type first.
///
/// A loss does not throw. If the target class has a predicted probability of 0, the loss is infinite
/// and its slope is -infinity; if an output or target is NaN, the loss is NaN. Training stops on either.
template <class Rule>
struct loss : completed_loss_rule<Rule> {
  using rule = completed_loss_rule<Rule>;
  using rule::gradient;
  static_assert(has_value_of_one<Rule> || has_value_of_all<Rule>,
                "the rule of a loss has no function value(o, t), nor value(output, target, n)");
  static_assert(is_loss_rule<Rule> || !(has_value_of_one<Rule> || has_value_of_all<Rule>),
                "the rule of a loss has no function derivative(o, t), nor gradient(output, target, "
                "d_output, n), beside its value");

  /// E.
  template <class T, std::size_t N, std::convertible_to<T> U>
  constexpr T operator()(const vector<T, N>& output, const vector<U, N>& target) const {
    static_assert(!other_built_in<T>,
                  "a loss needs real numbers, doubles or floats: write 1.0 for 1");
    static_assert(keeps_digits<U>);
    if constexpr (floating_point<T> && !std::is_same_v<T, U>)
      return (*this)(output, as<T>(target));
    else
      return rule::value(output.elements, target.elements, N);
  }

  /// ∂E/∂output.
  template <class T, std::size_t N, std::convertible_to<T> U>
  constexpr vector<T, N> gradient(vector<T, N> output, const vector<U, N>& target) const {
    static_assert(!other_built_in<T>,
                  "a loss needs real numbers, doubles or floats: write 1.0 for 1");
    static_assert(keeps_digits<U>);
    if constexpr (floating_point<T> && !std::is_same_v<T, U>) {
      return gradient(output, as<T>(target));
    } else {
      rule::gradient(output.elements, target.elements, output.elements, N);
      return output;
    }
  }

  /// Anything else, as sizes that differ, stops the build with a message.
  template <class Output, class Target>
  constexpr auto operator()(const Output& output, const Target& target) const {
    refuse(output, target);
    if constexpr (is_vector<Output>)
      return output[0];
    else
      return 0.0;
  }
  template <class... Others>
    requires(sizeof...(Others) != 2)
  constexpr double operator()(const Others&...) const {
    static_assert(
        sizeof...(Others) == 2,
        "a loss compares two vectors, an output and its target: loss(net(input), target)");
    return 0;
  }
  template <class Output, class Target>
    requires(is_vector<Output> || is_vector<Target>)
  constexpr Output gradient(const Output& output, const Target& target) const {
    refuse(output, target);
    return output;
  }

private:
  template <class Output, class Target>
  static constexpr void refuse(const Output&, const Target&) {
    if constexpr (!is_vector<Output> || !is_vector<Target>)
      static_assert(
          is_vector<Output> && is_vector<Target>,
          "a loss compares two vectors, an output and its target: loss(net(input), target)");
    else if constexpr (has_size<rule::name, Output::size(), "targets", Target::size()>())
      static_assert(sizeof(Output) == 0,
                    "the output and the target have different types of number: as<float> or "
                    "as<double> converts either");
  }
};

} // namespace constgrad
