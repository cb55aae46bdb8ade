#include <constgrad/function.hpp>
#include <constgrad/layer/absolute_error.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy_with_logits.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/huber.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <ratio>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using cg::dense, cg::inputs, cg::sequential, cg::softmax, cg::sigmoid;
using cg::claim::backward;
using proof::residue;

// XOR's network and a classifier of irises.
constexpr auto xor_layers = sequential(inputs<2>, dense<4>, cg::tanh, dense<1>, sigmoid);
constexpr auto iris_layers = sequential(inputs<4>, dense<8>, cg::tanh, dense<3>, softmax);
using xor_network = cg::network<
    double,
    cg::pipeline<cg::dense_layer<2, 4>, cg::activation_layer<cg::differentiable<cg::tanh_rule>, 4>,
                 cg::dense_layer<4, 1>,
                 cg::activation_layer<cg::differentiable<cg::sigmoid_rule>, 1>>>;
static_assert(proof::backward<xor_network>);
static_assert(proof::backward<const xor_network, cg::binary_cross_entropy, cg::mean_squared_error>);
static_assert(proof::backward<decltype(iris_layers), cg::categorical_cross_entropy>);

/// The claim that backpropagation is right with a function between two layers, and behind them.
static constexpr cg::verdict right_with(auto f) {
  return backward(sequential(inputs<2>, dense<3>, f, dense<2>, f), cg::squared_error);
}

/// The claim that it is right with a function between two layers alone.
static constexpr cg::verdict right_between(auto f) {
  return backward(sequential(inputs<2>, dense<3>, f, dense<1>), cg::squared_error);
}

/// The claim that it is right with a loss of any outputs, of one and of three.
static constexpr cg::verdict right_of(auto loss) {
  if (const cg::verdict one = backward(sequential(inputs<2>, dense<1>), loss); !one) return one;
  return backward(sequential(inputs<1>, dense<2>, cg::tanh, dense<3>), loss);
}

/// Whether a claim fails with a message that begins with these words.
static constexpr cg::verdict refuted_from(const cg::verdict& judged, const char* words) {
  for (std::size_t i = 0; words[i] != '\0'; ++i) {
    if (judged || words[i] != judged.reason.characters[i]) return refuted(judged, words);
  }
  return {};
}

/// x³ with a derivative that a test gives it.
struct cube_rule {
  static constexpr auto value(const auto& x) { return x * x * x; }
};
struct right_cube : cube_rule {
  static constexpr auto derivative(const auto& x) { return 3 * (x * x); }
};
struct cube_of_wrong_sign : cube_rule {
  static constexpr auto derivative(const auto& x) { return -3 * (x * x); }
};
struct cube_without_three : cube_rule {
  static constexpr auto derivative(const auto& x) { return x * x; }
};
struct cube_without_x : cube_rule {
  static constexpr auto derivative(const auto& x) { return 3 * x; }
};
/// Wrong for numbers below 0 only.
struct cube_wrong_below_0 : cube_rule {
  static constexpr auto derivative(const auto& x) { return x > 0 ? 3 * (x * x) : x - x; }
};

/// A layer whose gradients Spoil changes on the way back: spoil(p, dx, dp).
template <class Layer, class Spoil>
struct spoiled : Layer {
  template <class T>
  static constexpr void backward(const auto& p, const T* x, const T* y, const T* dy, T* dx,
                                 const auto& dp) {
    Layer::backward(p, x, y, dy, dx, dp);
    Spoil::spoil(p, dx, dp);
  }
};

struct nothing_changed {
  static constexpr void spoil(const auto&, auto*, const auto&) {}
};
struct sign_changed {
  static constexpr void spoil(const auto&, auto* dx, const auto&) { dx[0] = -dx[0]; }
};
struct second_doubled {
  static constexpr void spoil(const auto&, auto* dx, const auto&) { dx[1] *= 2; }
};
/// dx = W dy for dx = Wᵀ dy, where W has two rows and columns: dy is the gradient by the bias.
struct matrix_transposed {
  static constexpr void spoil(const auto& p, auto* dx, const auto& dp) {
    const auto& w = p.weights;
    const auto& dy = dp.bias;
    for (std::size_t i = 0; i < 2; ++i) dx[i] = w(i, 0) * dy[0] + w(i, 1) * dy[1];
  }
};
struct gradient_transposed {
  static constexpr void spoil(const auto&, auto*, const auto& dp) {
    const auto& w = dp.weights;
    const auto first = w(0, 1);
    w(0, 1) = w(1, 0);
    w(1, 0) = first;
  }
};
template <std::size_t I>
struct bias_forgotten {
  static constexpr void spoil(const auto&, auto*, const auto& dp) { dp.bias[I] = 0; }
};
template <std::size_t I>
struct bias_counted_from_1 {
  static constexpr void spoil(const auto&, auto*, const auto& dp) { dp.bias[I] += 1; }
};
template <std::size_t Row, std::size_t Column>
struct weight_halved {
  static constexpr void spoil(const auto&, auto*, const auto& dp) { dp.weights(Row, Column) /= 2; }
};

/// Backpropagation through a dense layer, a spoiled one of two inputs and outputs, and a third.
template <class Layer, class Spoil>
static constexpr cg::verdict in_the_middle() {
  return backward(
      cg::pipeline<cg::dense_layer<2, 2>, spoiled<Layer, Spoil>, cg::dense_layer<2, 1>>{},
      cg::squared_error);
}
using two_by_two = cg::dense_layer<2, 2>;

/// And through one that is the first of two.
template <class Layer, class Spoil>
using first_of_two = cg::pipeline<spoiled<Layer, Spoil>, cg::dense_layer<Layer::outputs, 2>>;
template <class Layer, class Spoil>
static constexpr cg::verdict in_front() {
  return backward(first_of_two<Layer, Spoil>{}, cg::squared_error);
}

/// A loss (o - t)² whose slope is 2 (o - t) times what Mistake::factor(o, t) says.
template <class Mistake>
struct mistaken_term {
  static constexpr auto value(const auto& output, const auto& target) {
    return (output - target) * (output - target);
  }
  static constexpr auto derivative(const auto& output, const auto& target) {
    return 2 * Mistake::factor(output, target) * (output - target);
  }
};
template <class Mistake>
struct mistaken_rule : cg::of_any_outputs,
                       cg::elementwise_loss<mistaken_term<Mistake>, cg::reduction::sum> {
  static constexpr cg::fixed_string name = "mistaken loss";
};
template <class Mistake>
constexpr cg::loss<mistaken_rule<Mistake>> with{};

struct no_mistake {
  static constexpr int factor(const auto&, const auto&) { return 1; }
};
struct forgotten_two {
  static constexpr residue factor(const auto&, const auto&) { return 0.5; }
};
struct wrong_just_below {
  static constexpr int factor(const auto& o, const auto& t) { return t < o && o < t + 1 ? 3 : 1; }
};
struct wrong_just_above {
  static constexpr int factor(const auto& o, const auto& t) { return o < t && t < o + 1 ? 3 : 1; }
};
struct wrong_for_others {
  static constexpr int factor(const auto& o, const auto& t) {
    return t == 0 || t == 1 || (o - 1 < t && t < o + 1) ? 1 : 7;
  }
};
template <int Target>
struct wrong_for {
  static constexpr int factor(const auto&, const auto& t) { return t == Target ? 5 : 1; }
};
/// It gives back another error than the loss of the output.
struct another_value_rule : cg::squared_error_rule {
  template <class T, class U>
  static constexpr T value_and_gradient(const T* output, const U* target, T* d_output,
                                        std::size_t n) {
    return 2 * cg::squared_error_rule::value_and_gradient(output, target, d_output, n);
  }
};

constexpr law backward_laws[] = {
    {"one neuron", [] { return backward(sequential(inputs<1>, dense<1>), cg::squared_error); }},
    {"layers of any width",
     [] {
       return backward(sequential(inputs<3>, dense<1>, sigmoid, dense<4>, cg::tanh, dense<2>),
                       cg::squared_error);
     }},
    {"dense layers in a row",
     [] {
       return backward(sequential(inputs<2>, dense<3>, dense<4>, dense<2>), cg::squared_error);
     }},
    {"more parameters than go along in one run",
     [] { return backward(sequential(inputs<8>, dense<9>, dense<2>), cg::squared_error); }},
    {"a network instead of its architecture",
     [] { return backward(xor_layers, cg::mean_squared_error); }},
    {"frozen parameters are constants",
     [] {
       return backward(sequential(inputs<2>, cg::frozen<"bias">(dense<2>), cg::tanh, dense<3>,
                                  cg::frozen(dense<2>)),
                       cg::squared_error);
     }},

    // Mistakes.
    {"x³ has the derivative 3x²", [] { return right_between(cg::differentiable<right_cube>{}); }},
    {"and not -3x²",
     [] {
       return refuted(right_between(cg::differentiable<cube_of_wrong_sign>{}),
                      "layer 1 weights(0, 0): backward gives -1 times the derivative");
     }},
    {"nor x²",
     [] {
       return refuted(right_between(cg::differentiable<cube_without_three>{}),
                      "layer 1 weights(0, 0): backward gives 1/3 times the derivative");
     }},
    {"nor 3x",
     [] {
       return refuted_from(right_between(cg::differentiable<cube_without_x>{}),
                           "layer 1 weights(0, 0): backward gives ");
     }},
    {"nor anything else on one side of 0",
     [] { return holds_if(!right_between(cg::differentiable<cube_wrong_below_0>{})); }},
    {"layers of a test's own are right",
     [] {
       return holds_if(in_the_middle<two_by_two, nothing_changed>() &&
                       in_front<two_by_two, nothing_changed>());
     }},
    {"a wrong sign in dE/dx",
     [] {
       return refuted(in_the_middle<cg::softmax_layer<2>, sign_changed>(),
                      "layer 1 weights(0, 0): backward gives -1 times the derivative");
     }},
    {"a wrong factor in dE/dx",
     [] {
       return refuted(in_the_middle<cg::softmax_layer<2>, second_doubled>(),
                      "layer 1 weights(1, 0): backward gives 2 times the derivative");
     }},
    {"W for Wᵀ",
     [] {
       return refuted_from(in_the_middle<two_by_two, matrix_transposed>(),
                           "layer 1 weights(0, 0): backward gives ");
     }},
    {"the transposed gradient",
     [] {
       return refuted_from(in_the_middle<two_by_two, gradient_transposed>(),
                           "layer 2 weights(1, 0): backward gives ");
     }},
    {"a forgotten bias",
     [] {
       return refuted(in_the_middle<two_by_two, bias_forgotten<0>>(),
                      "layer 2 bias[0]: backward gives 0 times the derivative");
     }},
    {"the last one",
     [] {
       return refuted(in_front<two_by_two, bias_forgotten<1>>(),
                      "layer 1 bias[1]: backward gives 0 times the derivative");
     }},
    {"what a layer adds to the gradient of a frozen bias is not taken, but what it forgets of "
     "others",
     [] {
       using biased = cg::frozen_layer<cg::dense_layer<2, 2>, "bias">;
       using weighted = cg::frozen_layer<cg::dense_layer<2, 2>, "weights">;
       return holds_if(in_front<biased, bias_counted_from_1<1>>() &&
                       refuted(in_front<weighted, bias_forgotten<1>>(),
                               "layer 1 bias[1]: backward gives 0 times the derivative"));
     }},
    {"parameter 64, the last of the first run",
     [] {
       return refuted(in_front<cg::dense_layer<8, 9>, weight_halved<0, 7>>(),
                      "layer 1 weights(0, 7): backward gives 1/2 times the derivative");
     }},
    {"parameter 65, the first of the second",
     [] {
       return refuted(in_front<cg::dense_layer<8, 9>, weight_halved<1, 7>>(),
                      "layer 1 weights(1, 7): backward gives 1/2 times the derivative");
     }},
    {"losses of a test's own are right", [] { return right_of(with<no_mistake>); }},
    {"a loss without its 2",
     [] {
       return refuted(right_of(with<forgotten_two>),
                      "layer 1 weights(0, 0): backward gives 1/2 times the derivative");
     }},
    {"a slope that is wrong near the target, on either side",
     [] {
       return holds_if(refuted_from(right_of(with<wrong_just_below>), "layer 1 ") &&
                       refuted_from(right_of(with<wrong_just_above>), "layer 1 "));
     }},
    {"a slope that is wrong for the target 1, or 0",
     [] {
       return holds_if(refuted(right_of(with<wrong_for<1>>),
                               "layer 1 weights(0, 0): backward gives 5 times the derivative") &&
                       refuted(right_of(with<wrong_for<0>>),
                               "layer 1 weights(0, 0): backward gives 5 times the derivative"));
     }},
    {"another error than the loss of the output",
     [] {
       return refuted_from(right_of(cg::loss<another_value_rule>{}), "backward gives the error ");
     }},
    {"and for targets that are neither, nor near",
     [] {
       return refuted(right_of(with<wrong_for_others>),
                      "layer 1 weights(0, 0): backward gives 7 times the derivative");
     }},
    {"the first run that does not hold is found",
     [] {
       using proof::runs_that_hold;
       using one = cg::pipeline<cg::dense_layer<2, 1>>;
       return holds_if(runs_that_hold<one, with<no_mistake>> == 4 &&
                       runs_that_hold<one, with<forgotten_two>> == 0 &&
                       runs_that_hold<one, with<wrong_for<1>>> == 2 &&
                       runs_that_hold<one, with<wrong_for<0>>> == 3 &&
                       runs_that_hold<first_of_two<cg::dense_layer<8, 9>, weight_halved<0, 7>>,
                                      cg::squared_error> == 0 &&
                       runs_that_hold<first_of_two<cg::dense_layer<8, 9>, weight_halved<1, 7>>,
                                      cg::squared_error> == 4 &&
                       runs_that_hold<first_of_two<cg::dense_layer<8, 9>, nothing_changed>,
                                      cg::squared_error> == 8);
     }},
    {"a small ratio is told, else both numbers",
     [] {
       const residue x = given(1234567890123456789), y = 1111111111111111111;
       const auto judge = [](const residue& got, const residue& expected) {
         return cg::claim::judge_derivative(got, expected, got + got);
       };
       return holds_if(
           judge(x, x) && judge(0, 0) &&
           refuted(judge(-x / 2, x), "backward gives -1/2 times the derivative") &&
           refuted(judge(0, x), "backward gives 0 times the derivative") &&
           refuted(judge(x, y), "backward gives 1234567890123456789, the derivative is "
                                "1111111111111111111 modulo 2^61 - 1") &&
           refuted(judge(1, 0), "backward gives 1, the derivative is 0 modulo 2^61 - 1"));
     }},
    {"a gradient that is set, and not added to, is told of",
     [] {
       const residue x = given(1234567890123456789);
       return refuted(cg::claim::judge_derivative(x, x, x),
                      "backward sets the gradient, to which it should add: write +=")
                  ? cg::verdict{}
                  : holds_if(false);
     }},

    // Every function, every loss.
    {"tanh", [] { return right_with(cg::tanh); }},
    {"sigmoid", [] { return right_with(cg::sigmoid); }},
    {"relu", [] { return right_with(cg::relu); }},
    {"leaky_relu", [] { return right_with(cg::leaky_relu); }},
    {"elu", [] { return right_with(cg::elu); }},
    {"silu", [] { return right_with(cg::silu); }},
    {"gelu", [] { return right_with(cg::gelu); }},
    {"softplus", [] { return right_with(cg::softplus); }},
    {"identity", [] { return right_with(cg::identity); }},
    {"square", [] { return right_with(cg::square); }},
    {"exp and log", [] { return holds_if(right_with(cg::exp) && right_with(cg::log)); }},
    {"expm1 and log1p", [] { return holds_if(right_with(cg::expm1) && right_with(cg::log1p)); }},
    {"sqrt and erf", [] { return holds_if(right_with(cg::sqrt) && right_with(cg::erf)); }},
    {"softmax, last and between others",
     [] {
       return backward(sequential(inputs<2>, dense<3>, softmax, dense<2>, softmax),
                       cg::squared_error);
     }},
    {"squared error", [] { return right_of(cg::squared_error); }},
    {"half of it", [] { return right_of(cg::half_squared_error); }},
    {"the mean", [] { return right_of(cg::mean_squared_error); }},
    {"mean absolute error", [] { return right_of(cg::mean_absolute_error); }},
    {"Huber's loss, near and far", [] { return right_of(cg::huber); }},
    {"with δ = ½", [] { return right_of(cg::huber_of<std::ratio<1, 2>>); }},
    {"binary cross-entropy",
     [] { return backward(sequential(inputs<2>, dense<3>, sigmoid), cg::binary_cross_entropy); }},
    {"of logits", [] { return right_of(cg::binary_cross_entropy_with_logits); }},
    {"categorical cross-entropy",
     [] { return backward(iris_layers, cg::categorical_cross_entropy); }},
    {"of logits",
     [] {
       return backward(sequential(inputs<1>, dense<2>, cg::tanh, dense<3>),
                       cg::categorical_cross_entropy_with_logits);
     }},
};
static_assert(all_hold<backward_laws>);
