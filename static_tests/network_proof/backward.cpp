#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using cg::dense, cg::inputs, cg::sequential, cg::softmax, cg::sigmoid;
using cg::claim::backward;

// XOR's network and a classifier of irises.
constexpr auto iris_layers = sequential(inputs<4>, dense<8>, cg::tanh, dense<3>, softmax);
using xor_network = cg::network<
    double,
    cg::pipeline<cg::dense_layer<2, 4>, cg::activation_layer<cg::differentiable<cg::tanh_rule>, 4>,
                 cg::dense_layer<4, 1>,
                 cg::activation_layer<cg::differentiable<cg::sigmoid_rule>, 1>>>;
static_assert(proof::backward<xor_network>);
static_assert(proof::backward<const xor_network, cg::binary_cross_entropy>);
static_assert(proof::backward<decltype(iris_layers), cg::categorical_cross_entropy>);

/// x² with a slope that is -1 times its own.
struct downwards_rule {
  static constexpr auto value(const auto& x) { return x * x; }
  static constexpr auto derivative(const auto& x) { return -2 * x; }
};
/// A squared error without its 2, of the only output.
struct forgotten_2 {
  static constexpr auto value(const auto& o, const auto& t) { return (o - t) * (o - t); }
  static constexpr auto derivative(const auto& o, const auto& t) { return o - t; }
};

constexpr law backward_laws[] = {
    {"one neuron", [] { return backward(sequential(inputs<1>, dense<1>), cg::squared_error); }},
    {"layers of which some are frozen",
     [] {
       return backward(
           sequential(inputs<2>, cg::frozen<"bias">(dense<2>), cg::tanh, cg::frozen(dense<2>)),
           cg::mean_squared_error);
     }},
    {"the layer of an activation is named",
     [] {
       return refuted(
           backward(sequential(inputs<2>, dense<2>, cg::differentiable<downwards_rule>{}),
                    cg::squared_error),
           "layer 2 derivative: x: backward gives -1 times the derivative at x = "
           "0.04575870931604342");
     }},
    {"and the loss",
     [] {
       return refuted(backward(sequential(inputs<2>, dense<2>), cg::loss<forgotten_2>{}),
                      "the loss: value_and_gradient: o: backward gives 1/2 times the derivative at "
                      "o = 0.03431903198703257, t = 0.0");
     }},
};
static_assert(all_hold<backward_laws>);
