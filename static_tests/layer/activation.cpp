#include <constgrad/function/relu.hpp>
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/activation.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/layer/layer_harness.hpp"

namespace cg = constgrad;

template <class Rule, std::size_t Size>
using layer_of = cg::activation_layer<cg::differentiable<Rule>, Size>;

/// A function of one's own, of inputs from -1 to 1.
struct half_of_square_rule {
  static constexpr bool gives_probabilities = true;
  static constexpr auto value(cg::floating_point auto x) { return x * x / 2; }
  static constexpr auto derivative(cg::floating_point auto x) { return x; }
};

constexpr law activation_laws[] = {
    {"as many outputs as inputs, and nothing to train",
     [] {
       using layer = layer_of<cg::tanh_rule, 3>;
       return holds_if(layer::inputs == 3 && layer::outputs == 3 &&
                       cg::parameter_count<layer> == 0 &&
                       std::is_same_v<layer::parameters<double>, cg::no_parameters>);
     }},
    {"sigmoid gives probabilities, and who says so; of other functions nothing is known",
     [] {
       return holds_if(layer_of<cg::sigmoid_rule, 1>::range == cg::output_kind::probability &&
                       layer_of<half_of_square_rule, 1>::range == cg::output_kind::probability &&
                       layer_of<cg::tanh_rule, 1>::range == cg::output_kind::any &&
                       layer_of<cg::relu_rule, 1>::range == cg::output_kind::any);
     }},
    {"forward: the function of every output of every sample",
     [] {
       return holds_if(outputs_of<layer_of<cg::square_rule, 2>, 2>(
                           cg::vector{3.0, -2.0, 0.5, 4.0}) == cg::vector{9.0, 4.0, 0.25, 16.0} &&
                       outputs_of<layer_of<cg::relu_rule, 1>, 3>(cg::vector{1.5, -2.0, 0.0}) ==
                           cg::vector{1.5, 0.0, 0.0});
     }},
    // E = y₀ + 2y₁ + 4y₂ + 8y₃ of y = x², whose slopes 2x are 6, -4, 1, 8.
    {"backward: what comes back times the slope at the input",
     [] {
       const auto [error, dx] = way_back<layer_of<cg::square_rule, 2>, 2>(
           cg::vector{3.0, -2.0, 0.5, 4.0}, cg::vector{1.0, 2.0, 4.0, 8.0});
       return holds_if(error == 146 && dx == cg::vector{6.0, -8.0, 4.0, 64.0});
     }},
    {"or taken from the output: relu's slopes are 1, 0, 0, 1",
     [] {
       const auto [error, dx] = way_back<layer_of<cg::relu_rule, 2>, 2>(
           cg::vector{1.5, -2.0, -0.25, 4.0}, cg::vector{10.0, 20.0, 30.0, 40.0});
       return holds_if(error == 175 && dx == cg::vector{10.0, 0.0, 0.0, 40.0});
     }},
    // s(0) = ½, s'(0) = ½ (1 - ½); tanh 0 = 0, tanh' 0 = 1.
    {"sigmoid's and tanh's slopes at 0 are a quarter and 1",
     [] {
       const auto s = way_back<layer_of<cg::sigmoid_rule, 1>, 1>(cg::vector{0.0}, cg::vector{6.0});
       const auto t = way_back<layer_of<cg::tanh_rule, 1>, 1>(cg::vector{0.0}, cg::vector{6.0});
       return holds_if(s.error == 3 && s.dx[0] == 1.5 && t.error == 0 && t.dx[0] == 6);
     }},
    // By mpmath, 60 digits: s'(1.5) and 1 - tanh²(0.5). y (1 - y) rounds y, 1 - y and the product.
    {"elsewhere too, but for the roundings of y and of the formula",
     [] {
       const auto s = way_back<layer_of<cg::sigmoid_rule, 1>, 1>(cg::vector{1.5}, cg::vector{1.0});
       const auto t = way_back<layer_of<cg::tanh_rule, 1>, 1>(cg::vector{0.5}, cg::vector{1.0});
       const auto judged = cg::claim::within(3, s.dx[0], 0x1.3173b1efa6ef5p-3);
       return judged ? cg::claim::within(1, t.dx[0], 0x1.92a946fa34394p-1) : judged;
     }},
    {"fractions stay exact, by either way",
     [] {
       using exact = cg::rational;
       const auto r = way_back<layer_of<cg::relu_rule, 2>, 1>(
           cg::vector<exact, 2>{{{1, 3}, {-1, 3}}}, cg::vector<exact, 2>{{5, 7}});
       const auto q = way_back<layer_of<cg::square_rule, 2>, 1>(
           cg::vector<exact, 2>{{{1, 3}, {-1, 2}}}, cg::vector<exact, 2>{{{3, 4}, 7}});
       return holds_if(r.error == exact{5, 3} && r.dx == cg::vector<exact, 2>{{5, 0}} &&
                       q.error == exact{11, 6} && q.dx == cg::vector<exact, 2>{{{1, 2}, -7}});
     }},
};
static_assert(all_hold<activation_laws>);

// What a sample costs in a constant: 50 steps for each output, and 50.
static_assert(cg::steps_of<cg::activation_layer<decltype(cg::tanh), 3>> == 200);
