#include <constgrad/function/relu.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/network/sequential.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::inputs, cg::dense, cg::sigmoid, cg::softmax, cg::sequential;

template <class Rule, std::size_t Size>
using applied = cg::activation_layer<cg::differentiable<Rule>, Size>;

static constexpr auto of_xor = sequential(inputs<2>, dense<4>, cg::tanh, dense<1>, sigmoid);
static constexpr auto of_classes =
    sequential(inputs<4>, dense<8, cg::bias::fixed>, cg::relu, cg::relu, dense<3>, softmax);
static constexpr auto of_one_layer = sequential(inputs<5>, dense<2>);

// Every layer's inputs are the outputs of the one before.
static_assert(
    std::is_same_v<decltype(of_xor),
                   const cg::architecture<cg::dense_layer<2, 4>, applied<cg::tanh_rule, 4>,
                                          cg::dense_layer<4, 1>, applied<cg::sigmoid_rule, 1>>>);
static_assert(
    std::is_same_v<decltype(of_classes),
                   const cg::architecture<cg::dense_layer<4, 8, cg::bias::fixed>,
                                          applied<cg::relu_rule, 8>, applied<cg::relu_rule, 8>,
                                          cg::dense_layer<8, 3>, cg::softmax_layer<3>>>);
static_assert(
    std::is_same_v<decltype(of_one_layer), const cg::architecture<cg::dense_layer<5, 2>>>);

// The last layer's outputs are the network's, and the walk goes through every layer once.
static_assert(std::is_same_v<decltype(of_xor)::last_layer, applied<cg::sigmoid_rule, 1>>);
static_assert(std::is_same_v<decltype(of_classes)::last_layer, cg::softmax_layer<3>>);
static_assert(std::is_same_v<decltype(of_one_layer)::last_layer, cg::dense_layer<5, 2>>);
static_assert(std::is_same_v<decltype(sequential(inputs<1>, dense<2>, sigmoid, softmax))::walk,
                             cg::dense_layer<1, 2>::before<applied<cg::sigmoid_rule, 2>::before<
                                 cg::softmax_layer<2>::before<cg::end_of_network>>>>);

// An architecture is a type: it holds nothing, and is a template argument.
template <auto Architecture>
inline constexpr std::size_t layers_of_argument = Architecture.size;
static_assert(std::is_empty_v<decltype(of_xor)>);

// What describes a layer, and what does not: a number, inputs<N>, a layer that knows its size already.
static_assert(cg::describes_layer<cg::dense_description<3>> &&
              cg::describes_layer<cg::softmax_description> &&
              cg::describes_layer<cg::differentiable<cg::tanh_rule>> &&
              !cg::describes_layer<double> && !cg::describes_layer<cg::inputs_description<2>> &&
              !cg::describes_layer<cg::dense_layer<2, 3>>);

constexpr law sequential_laws[] = {
    {"an architecture knows its layers, inputs and outputs",
     [] {
       return holds_if(of_xor.size == 4 && of_xor.inputs == 2 && of_xor.outputs == 1 &&
                       of_classes.size == 5 && of_classes.inputs == 4 && of_classes.outputs == 3 &&
                       of_one_layer.size == 1 && of_one_layer.inputs == 5 &&
                       of_one_layer.outputs == 2 && layers_of_argument<of_classes> == 5);
     }},
    {"only the first layer has to be dense",
     [] {
       return holds_if(cg::can_follow<1, 2, cg::dense_description<1>> &&
                       cg::can_follow<2, 3, cg::dense_description<1>> &&
                       cg::can_follow<2, 3, cg::softmax_description> &&
                       cg::can_follow<3, 1, cg::differentiable<cg::sigmoid_rule>>);
     }},
};
static_assert(all_hold<sequential_laws>);

// A fixed bias is known by the layer's number, also where another layer is derived from it.
struct of_fixed_bias : cg::dense_layer<2, 3, cg::bias::fixed> {};
using fixed_in_the_middle =
    cg::architecture<cg::dense_layer<2, 2>, of_fixed_bias, cg::softmax_layer<3>>;
static_assert(!is_bias_fixed(fixed_in_the_middle{}, 1) && is_bias_fixed(fixed_in_the_middle{}, 2) &&
              !is_bias_fixed(fixed_in_the_middle{}, 3));
