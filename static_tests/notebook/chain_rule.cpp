#include <constgrad/function.hpp>
#include <constgrad/notebook/chain_rule.hpp>
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/notebook/step.hpp>
#include <constgrad/proof/identity.hpp>

#include "static_tests/law.hpp"
#include "static_tests/notebook/cells.hpp"

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;

// The notebook's cell stands at the weights after its own step.
constexpr cg::vector new_weights = nb::subtract_derivative(
    weights,
    nb::squared_error_derivative(nb::make_prediction(input_vector, weights, bias), target));
constexpr auto chain = nb::bias_gradient(input_vector, new_weights, bias, target);
static_assert(proof::prints_as<chain.d_error_wrt_bias, "0.00351628">);
static_assert(proof::within<64, chain.d_error_wrt_bias,
                            real_bias_gradient>); // s² s(-z), each with layer_1's error
static_assert(proof::equal<chain.d_layer_1_wrt_bias, 1.0>);

/// The error of a neuron with two inputs as a function of one of its parameters alone, and the
/// slope that the chain rule says: of any inputs, weights, bias and target.
enum class parameter { weight_1, weight_2, the_bias };

/// By dual numbers, which know of the error only how it is computed.
template <parameter P>
struct slope_by_dual_number {
  template <class Number>
  constexpr Number operator()(const Number& x_1, const Number& x_2, const Number& w_1,
                              const Number& w_2, const Number& b, const Number& t) const {
    const auto error_at = [&](const auto& p) {
      using dual = std::remove_cvref_t<decltype(p)>;
      const cg::vector<dual, 2> in{x_1, x_2},
          by{P == parameter::weight_1 ? p : dual{w_1}, P == parameter::weight_2 ? p : dual{w_2}};
      return nb::squared_error(nb::make_prediction(in, by, P == parameter::the_bias ? p : dual{b}),
                               t);
    };
    return cg::derivative(error_at, P == parameter::weight_1   ? w_1
                                    : P == parameter::weight_2 ? w_2
                                                               : b);
  }
};

/// By the chain rule as it is written.
template <parameter P>
struct slope_by_chain_rule {
  template <class Number>
  constexpr Number operator()(const Number& x_1, const Number& x_2, const Number& w_1,
                              const Number& w_2, const Number& b, const Number& t) const {
    const auto [over_bias, over_weights] =
        nb::compute_gradients(cg::vector{x_1, x_2}, cg::vector{w_1, w_2}, b, t);
    return P == parameter::the_bias ? over_bias : over_weights[P == parameter::weight_2];
  }
};

template <parameter P>
static constexpr cg::verdict is_the_slope() {
  return cg::claim::identity(slope_by_chain_rule<P>{}, slope_by_dual_number<P>{});
}

/// (E(p + h) - E(p - h)) / 2h with h = 2^-17, for E a function of one parameter: it knows the prediction
/// and the error, and nothing of the chain rule.
constexpr double slope(auto error_at, double parameter) {
  constexpr double h = 0x1p-17;
  return (error_at(parameter + h) - error_at(parameter - h)) / (2 * h);
}

/// Equal up to the difference quotient's own h² and rounding.
constexpr bool agrees(double a, double b) { return a - b < 0x1p-32 && b - a < 0x1p-32; }

constexpr law chain_rule_laws[] = {
    // layer_1 = 0, prediction = ½, s' = ¼: every factor is exact in binary.
    {"an exact case: ∂E/∂b = 2(½ - 1) · ¼ = -¼, ∂E/∂w = -¼ · input",
     [] {
       const auto input = given(cg::vector{2.0, -4.0});
       const auto factors = nb::bias_gradient(input, cg::vector{2.0, 1.0}, 0.0, 1.0);
       const auto gradient = nb::compute_gradients(input, cg::vector{2.0, 1.0}, 0.0, 1.0);
       return holds_if(factors.d_error_wrt_prediction == -1 &&
                       factors.d_prediction_wrt_layer_1 == 0.25 &&
                       factors.d_layer_1_wrt_bias == 1 && factors.d_error_wrt_bias == -0.25 &&
                       gradient.d_error_wrt_bias == -0.25 &&
                       gradient.d_error_wrt_weights == cg::vector{-0.5, 1.0});
     }},
    {"the bias gradient is the derivative of the error, for all real numbers",
     [] { return is_the_slope<parameter::the_bias>(); }},
    {"so is the first weight's", [] { return is_the_slope<parameter::weight_1>(); }},
    {"and the second's", [] { return is_the_slope<parameter::weight_2>(); }},
    {"the bias gradient is the slope of the error over the bias",
     [] {
       for (double b : {-2.0, -0.25, 0.0, 1.0}) {
         const auto error_at = [](double at) {
           return nb::squared_error(nb::make_prediction(given(input_vector), weights, at), 0.75);
         };
         const auto factors = nb::bias_gradient(given(input_vector), weights, b, 0.75);
         if (!agrees(factors.d_error_wrt_bias, slope(error_at, b))) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"the weights' gradient is the slope of the error over each weight",
     [] {
       const auto gradient = nb::compute_gradients(given(input_vector), weights, -1.5, 0.25);
       const auto over_first = [](double w) {
         return nb::squared_error(
             nb::make_prediction(given(input_vector), cg::vector{w, -0.45}, -1.5), 0.25);
       };
       const auto over_second = [](double w) {
         return nb::squared_error(
             nb::make_prediction(given(input_vector), cg::vector{1.56, w}, -1.5), 0.25);
       };
       return holds_if(agrees(gradient.d_error_wrt_weights[0], slope(over_first, 1.56)) &&
                       agrees(gradient.d_error_wrt_weights[1], slope(over_second, -0.45)));
     }},
    {"both functions give the same bias gradient",
     [] {
       return cg::claim::equal(
           nb::compute_gradients(given(input_vector), weights, 0.5, 1.0).d_error_wrt_bias,
           nb::bias_gradient(given(input_vector), weights, 0.5, 1.0).d_error_wrt_bias);
     }},
    {"a saturated neuron still has a gradient, where s (1 - s) would be 0",
     [] {
       const auto far = nb::bias_gradient(given(cg::vector{1.0}), cg::vector{50.0}, 0.0, 0.0);
       return cg::claim::within(2, far.d_error_wrt_bias, 2 * 1.92874984796391778230e-22);
     }},
};
static_assert(all_hold<chain_rule_laws>);
