#include <constgrad/function/relu.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/network/network.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"
#include "static_tests/network/flatten_parameters.hpp"
#include "static_tests/network/own_layers.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::inputs, cg::dense, cg::sigmoid, cg::softmax, cg::sequential;

// z = (½ x₀ - x₁ + 1, 2x₀ + ¼ x₁ - 3), o = (max(0, z₀) + 2 max(0, z₁) - ½, -3 max(0, z₀) + ½ max(0, z₁))
static constexpr auto corner = [] {
  auto net =
      network_of(sequential(inputs<2>, dense<2>, cg::relu, dense<2>), cg::vector<double, 12>{});
  net.parameters.layer<1>() =
      cg::layer_parameters{cg::matrix{{{0.5, -1.0}, {2.0, 0.25}}}, cg::vector{1.0, -3.0}};
  net.parameters.layer<3>() =
      cg::layer_parameters{cg::matrix{{{1.0, 2.0}, {-3.0, 0.5}}}, cg::vector{-0.5, 0.0}};
  return net;
}();

// Numbers that are not exact: two inputs, two units with tanh, one output with sigmoid.
static constexpr auto smooth =
    network_of(sequential(inputs<2>, dense<2>, cg::tanh, dense<1>, sigmoid),
               cg::vector{0.15, -0.45, 0.25, 0.8, 0.35, -0.6, 1.4, -0.7, 0.3});
static constexpr cg::vector smooth_input{0.9, -0.4};

/// What smooth predicts, written down on its own; every sum begins with the bias.
static constexpr auto smooth_formula(const auto& x) {
  const auto first = cg::tanh(0.35 + 0.15 * x[0] + 0.25 * x[1]),
             second = cg::tanh(-0.6 + -0.45 * x[0] + 0.8 * x[1]);
  return cg::sigmoid(0.3 + 1.4 * first + -0.7 * second);
}

constexpr law network_laws[] = {
    {"a layer that drops outputs in a training drops none in a prediction",
     [] {
       const cg::network<double, cg::pipeline<dropout_layer<2>>> net{};
       return cg::claim::equal(net(given(cg::vector{3.0, -5.0})), cg::vector{3.0, -5.0});
     }},
    // z = (1½, 1⅛), (-5, -1½), (2, 5¼)
    {"a prediction is layer after layer",
     [] {
       return holds_if(corner(given(cg::vector{2.0, 0.5})) == cg::vector{3.25, -3.9375} &&
                       corner(given(cg::vector{0.0, 6.0})) == cg::vector{-0.5, 0.0} &&
                       corner(given(cg::vector{4.0, 1.0})) == cg::vector{12.0, -3.375});
     }},
    {"with the bits of the formula",
     [] { return cg::claim::equal(smooth(given(smooth_input))[0], smooth_formula(smooth_input)); }},
    {"a distribution over classes, where the last layer is softmax",
     [] {
       constexpr auto net =
           network_of(sequential(inputs<1>, dense<2>, softmax), cg::vector{3.0, 3.0, -1.0, -1.0});
       return cg::claim::equal(net(cg::vector{given(5.0)}), cg::vector{0.5, 0.5});
     }},
    {"many samples have the bits of each one",
     [] {
       const cg::vector x = given(cg::vector{0.9, -0.4, -2.0, 0.7, 0.1, 0.3});
       cg::vector<double, 3> y{};
       smooth.predict_samples<3>(x.elements, y.elements);
       bool same = true;
       for (std::size_t k = 0; k < 3; ++k) {
         same = same && y[k] == smooth(cg::vector{x[2 * k], x[2 * k + 1]})[0];
       }
       const cg::vector both = given(cg::vector{2.0, 0.5, 4.0, 1.0});
       cg::vector<double, 4> outputs{};
       corner.predict_samples<2>(both.elements, outputs.elements);
       return holds_if(same && outputs == cg::vector{3.25, -3.9375, 12.0, -3.375});
     }},
    {"networks are equal if their parameters are",
     [] {
       auto other = given(smooth);
       other.parameters.layer<3>().bias[0] = 0;
       return holds_if(given(smooth) == smooth && other != smooth);
     }},
    {"as floats: rounded once, and back again where nothing was lost",
     [] {
       const auto rounded = cg::as<float>(given(smooth));
       return holds_if(rounded.parameters.layer<1>().weights(1, 0) == -0.45f &&
                       rounded.parameters.layer<3>().bias[0] == 0.3f &&
                       cg::as<float>(corner)(cg::vector{given(4.0f), 1.0f}) ==
                           cg::vector{12.0f, -3.375f} &&
                       cg::as<double>(cg::as<float>(given(corner))) == corner);
     }},
    {"as floats no parameter becomes infinite: it throws",
     [] {
       return holds_if(!is_constant<[] {
         auto large = smooth;
         large.parameters.template layer<1>().weights(1, 0) = -1e39;
         cg::as<float>(large);
       }>);
     }},
    {"as intervals: around what real numbers would predict, and so around the rounded prediction",
     [] {
       using real = cg::interval<double>;
       const auto net = cg::as<real>(given(smooth));
       const real output = net(cg::vector<real, 2>{{smooth_input[0], smooth_input[1]}})[0];
       return holds_if(contains(output, smooth(smooth_input)[0]) && width(output) > 0 &&
                       width(output) < 0x1p-50);
     }},
    {"as dual numbers: with the slope by an input",
     [] {
       using slope = cg::dual<double, 2>;
       const cg::vector<slope, 2> x{
           {slope::variable(given(smooth_input[0]), 0), slope::variable(smooth_input[1], 1)}};
       const slope output = cg::as<slope>(smooth)(x)[0], expected = smooth_formula(x);
       return holds_if(output == expected && output.partials[0] == expected.partials[0] &&
                       output.partials[1] == expected.partials[1] && output.partials[1] != 0);
     }},
    // ½ (⅓ · ¾ + ⅕)² - ⅔
    {"of fractions it is exact",
     [] {
       using exact = cg::rational;
       constexpr auto net = network_of(sequential(inputs<1>, dense<1>, cg::square, dense<1>),
                                       cg::vector<exact, 4>{{{1, 3}, {1, 5}, {1, 2}, {-2, 3}}});
       return cg::claim::equal(net(cg::vector<exact, 1>{{{given(3), 4}}})[0], exact{-1357, 2400});
     }},
};
static_assert(all_hold<network_laws>);

static_assert(corner.inputs == 2 && corner.outputs == 2 && smooth.outputs == 1);
static_assert(std::is_same_v<decltype(smooth)::value_type, double>);
static_assert(std::is_same_v<
              decltype(corner)::pipeline_type,
              std::remove_const_t<decltype(sequential(inputs<2>, dense<2>, cg::relu, dense<2>))>>);

// A network is a template argument.
template <auto Net>
inline constexpr auto predicted_by_argument = Net(cg::vector{4.0, 1.0});
static_assert(predicted_by_argument<corner> == cg::vector{12.0, -3.375});
