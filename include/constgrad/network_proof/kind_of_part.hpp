// That what a proof is given is of the kind that it judges, or a sentence that says what was given instead.
//
//     proof::loss_gradient<tanh>     "proof::loss_gradient expects a loss, such as huber, but got a function"
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/layer/loss_rule.hpp"
#include "constgrad/layer/missing_part.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/pipeline.hpp"
#include "constgrad/network/sequential.hpp"
#include "constgrad/network/shape_checks.hpp"
#include "constgrad/proof/verdict.hpp"
#include "constgrad/training/optimizer.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::proof {

template <class>
inline constexpr bool is_network = false;
template <class T, class Pipeline, storage Storage>
inline constexpr bool is_network<network<T, Pipeline, Storage>> = true;

template <class>
inline constexpr bool is_pipeline = false;
template <class... Layers>
inline constexpr bool is_pipeline<pipeline<Layers...>> = true;

template <class>
inline constexpr bool is_differentiable = false;
template <class Rule>
inline constexpr bool is_differentiable<differentiable<Rule>> = true;

/// Whether a type has all functions of a loss that a training calls.
template <class Loss>
concept is_loss = loss_function<Loss> && has_value_of_all<Loss> && has_gradient_of_all<Loss> &&
                  requires(const double* numbers, double* slopes) {
                    Loss::value_and_gradient(numbers, numbers, slopes, 1);
                  };

/// Whether a type has all functions of a differentiable function of one variable.
template <class Function>
concept is_function = is_differentiable<Function> || requires(const Function& f, double x) {
  f.value_and_derivative(x);
  f.derivative(x);
  f(x);
};

/// What a type is, in words, and which proof judges such: "a network: take proof::backward".
template <class Given>
constexpr const char* kind_of() {
  if constexpr (std::is_arithmetic_v<Given>)
    return "a number";
  else if constexpr (is_network<Given> || is_pipeline<Given>)
    return "a network: take proof::backward<decltype(net)>";
  else if constexpr (is_differentiable<Given>)
    return "a function: take proof::activation<f>";
  else if constexpr (is_loss<Given>)
    return "a loss: take proof::loss_gradient<loss>";
  else if constexpr (optimizer<Given>)
    return "an optimizer: take proof::step<optimizer, formula>";
  else if constexpr (is_layer<Given>)
    return "a layer: take proof::layer<decltype(layer)>";
  else if constexpr (describes_layer<Given>)
    return "a description of a layer: write its type, such as dense_layer<3, 2>";
  else if constexpr (requires(double x) { Given::value(x); })
    return "a rule: write differentiable<rule>{}";
  else if constexpr (is_loss_rule<Given>)
    return "a rule: write loss<rule>{}";
  else
    return "something else";
}

/// The verdict on what is of another kind than a proof expects.
template <class Given>
constexpr verdict wrong_kind(const char* expected) {
  return {false, message{} << expected << ", but got " << kind_of<Given>()};
}

/// The verdicts on what is no layer, function, loss, optimizer, formula of its step, or network.
template <class Given>
constexpr verdict no_layer() {
  if constexpr (!is_network<Given> && (requires { Given::inputs; } || requires { Given::outputs; }))
    return {false, message{} << "the layer has no " << missing_part<Given>};
  else
    return wrong_kind<Given>("proof::layer expects the type of a layer, such as dense_layer<3, 2>");
}
template <class Given>
constexpr verdict no_function() {
  return wrong_kind<Given>(
      "proof::activation expects a function with its derivative, such as tanh");
}
template <class Given>
constexpr verdict no_loss() {
  return wrong_kind<Given>("proof::loss_gradient expects a loss, such as huber");
}
template <class Given>
constexpr verdict no_optimizer() {
  return wrong_kind<Given>(
      "proof::step expects an optimizer, such as gradient_descent{.learning_rate = 0.5}");
}
template <class Given>
constexpr verdict no_network() {
  return wrong_kind<Given>("proof::backward expects the type of a network, decltype(net)");
}
constexpr verdict no_formula() {
  return {false,
          message{} << "proof::step expects as its second a formula of intervals: [](const auto& "
                       "rate, auto& w, "
                       "const auto& g, auto& m, auto& v, std::size_t step) { w = w - rate * g; }"};
}

} // namespace constgrad::proof
