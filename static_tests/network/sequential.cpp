#include <constgrad/function/relu.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/network/sequential.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;
using cg::inputs, cg::dense, cg::sigmoid, cg::softmax, cg::sequential;

template <class Rule, std::size_t Size>
using applied = cg::activation_layer<cg::differentiable<Rule>, Size>;

static constexpr auto of_xor = sequential(inputs<2>, dense<4>, cg::tanh, dense<1>, sigmoid);
static constexpr auto of_classes =
    sequential(inputs<4>, cg::frozen<"bias">(dense<8>), cg::relu, cg::relu, dense<3>, softmax);
static constexpr auto of_one_layer = sequential(inputs<5>, dense<2>);

// Every layer's inputs are the outputs of the one before.
static_assert(
    std::is_same_v<decltype(of_xor),
                   const cg::pipeline<cg::dense_layer<2, 4>, applied<cg::tanh_rule, 4>,
                                      cg::dense_layer<4, 1>, applied<cg::sigmoid_rule, 1>>>);
static_assert(
    std::is_same_v<decltype(of_classes),
                   const cg::pipeline<cg::frozen_layer<cg::dense_layer<4, 8>, "bias">,
                                      applied<cg::relu_rule, 8>, applied<cg::relu_rule, 8>,
                                      cg::dense_layer<8, 3>, cg::softmax_layer<3>>>);
static_assert(std::is_same_v<decltype(of_one_layer), const cg::pipeline<cg::dense_layer<5, 2>>>);

// A layer whose inputs are known stands for itself.
static_assert(
    std::is_same_v<
        decltype(sequential(inputs<2>, cg::dense_layer<2, 3>{}, cg::tanh, dense<1>)),
        cg::pipeline<cg::dense_layer<2, 3>, applied<cg::tanh_rule, 3>, cg::dense_layer<3, 1>>>);

// An architecture is a type: it holds nothing, and is a template argument.
template <auto Architecture>
inline constexpr std::size_t layers_of_argument = Architecture.size;
static_assert(std::is_empty_v<decltype(of_xor)>);

// What describes a layer, and what does not: a number and inputs<N>.
static_assert(cg::describes_layer<cg::dense_description<3>> &&
              cg::describes_layer<cg::softmax_description> &&
              cg::describes_layer<cg::differentiable<cg::tanh_rule>> &&
              cg::describes_layer<cg::dense_layer<2, 3>> &&
              cg::describes_layer<cg::frozen_description<cg::dense_description<3>>> &&
              !cg::describes_layer<double> && !cg::describes_layer<cg::inputs_description<2>>);

constexpr law sequential_laws[] = {
    {"an architecture has the number of its layers, inputs and outputs",
     [] {
       return holds_if(of_xor.size == 4 && of_xor.inputs == 2 && of_xor.outputs == 1 &&
                       of_classes.size == 5 && of_classes.inputs == 4 && of_classes.outputs == 3 &&
                       of_one_layer.size == 1 && of_one_layer.inputs == 5 &&
                       of_one_layer.outputs == 2 && layers_of_argument<of_classes> == 5);
     }},
    {"a layer with a given number of inputs is accepted if it matches",
     [] {
       using layer = cg::dense_layer<3, 2>;
       return holds_if(cg::expected_inputs<3, layer>() == 3 &&
                       cg::expected_inputs<4, layer>() == 3 &&
                       cg::expected_inputs<4, cg::dense_description<2>>() == 4 &&
                       cg::valid_description<1, 3, layer> && cg::valid_description<2, 3, layer> &&
                       !cg::valid_description<2, 4, layer>);
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

// Also what is a layer by half, of which the message says what it lacks.
struct with_inputs_alone {
  static constexpr std::size_t inputs = 2;
};
struct with_outputs_alone {
  static constexpr std::size_t outputs = 2;
};
static_assert(cg::describes_layer<with_inputs_alone> && cg::describes_layer<with_outputs_alone>);

// A network does not begin with an activation, and softmax needs two numbers.
using tanh_description = cg::differentiable<cg::tanh_rule>;
static_assert(cg::is_activation<tanh_description> && cg::is_activation<cg::softmax_description> &&
              !cg::is_activation<cg::dense_description<3>>);
static_assert(cg::valid_description<1, 2, cg::dense_description<3>> &&
              cg::valid_description<2, 1, tanh_description> &&
              cg::valid_description<2, 2, cg::softmax_description>);
static_assert(!cg::valid_description<1, 2, tanh_description> &&
              !cg::valid_description<1, 2, cg::softmax_description> &&
              !cg::valid_description<2, 1, cg::softmax_description>);
