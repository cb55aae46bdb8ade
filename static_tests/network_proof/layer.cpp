// Layers: those of the library are right, and each of a test's own that is wrong is refused.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network/own_layers.hpp"
#include "static_tests/network_proof/spoiled_layers.hpp"

#include <cstddef>
#include <cstdint>

namespace cg = constgrad;
using cg::claim::layer;
using large = cg::dense_layer<33, 30>; // of more than 1,024 inputs and parameters

struct sign_of_input {
  static constexpr void spoil(const auto&, auto*, auto*, auto* dx, const auto&, auto*) {
    dx[0] = -dx[0];
  }
};
struct doubled_second_input {
  static constexpr void spoil(const auto&, auto*, auto*, auto* dx, const auto&, auto*) {
    dx[1] *= 2;
  }
};
struct added_to_input {
  static constexpr void spoil(const auto&, auto*, auto*, auto* dx, const auto&, auto* before) {
    dx[0] += before[1];
  }
};
struct transposed {
  static constexpr void spoil(const auto& p, auto*, auto* dy, auto* dx, const auto&, auto*) {
    for (std::size_t i = 0; i < 2; ++i) dx[i] = p.weights(i, 0) * dy[0] + p.weights(i, 1) * dy[1];
  }
};
struct exchanged_weights {
  static constexpr void spoil(const auto&, auto*, auto*, auto*, const auto& dp, auto*) {
    const auto first = dp.weights(0, 1);
    dp.weights(0, 1) = dp.weights(1, 0);
    dp.weights(1, 0) = first;
  }
};
struct forgotten_bias {
  static constexpr void spoil(const auto&, auto*, auto* dy, auto*, const auto& dp, auto*) {
    dp.bias[1] -= dy[1];
  }
};
struct overwritten_bias {
  static constexpr void spoil(const auto&, auto*, auto*, auto*, const auto& dp, auto* before) {
    dp.bias[0] -= before[0];
  }
};
struct bias_downwards {
  static constexpr void spoil(const auto&, auto*, auto* dy, auto*, const auto& dp, auto*) {
    dp.bias[0] -= 2 * dy[0];
  }
};
struct halved_last_weight {
  static constexpr void spoil(const auto&, auto* x, auto* dy, auto*, const auto& dp, auto*) {
    dp.weights(1, 1) -= x[1] * dy[1] / 2;
  }
};
struct accumulated_output {
  static constexpr void spoil_forward(auto*, auto* y) { y[0] += y[1]; }
};
/// A slope that is 1 + Number times its own, which is equal modulo a prime of that number.
template <std::uint64_t Number>
struct too_large_by {
  template <class T>
  static constexpr void spoil(const auto&, const T*, const T* dy, T*, const auto& dp, T*) {
    dp.bias[0] += T(Number) * dy[0];
  }
};

constexpr law layer_laws[] = {
    {"dense layers",
     [] {
       return holds_if(layer<two_by_two>() && layer<cg::dense_layer<1, 3>>() &&
                       layer<cg::dense_layer<4, 1>>());
     }},
    {"one of many inputs and outputs", [] { return layer<cg::dense_layer<12, 17>>(); }},
    {"softmax",
     [] { return holds_if(layer<cg::softmax_layer<2>>() && layer<cg::softmax_layer<3>>()); }},
    {"layers of activations",
     [] { return layer<cg::activation_layer<cg::differentiable<cg::relu_rule>, 5>>(); }},
    {"a frozen layer", [] { return layer<cg::frozen_layer<two_by_two, "bias">>(); }},
    {"layers in a layer", [] { return layer<cg::pipeline<two_by_two, cg::softmax_layer<2>>>(); }},
    {"a layer with a sum around it, one that is used twice, dropout, one that sees the whole batch",
     [] {
       return holds_if(layer<decltype(residual(cg::dense<2>))::layer_after<2>>() &&
                       layer<decltype(applied_twice(cg::dense<2>))::layer_after<2>>() &&
                       layer<dropout_layer<2>>() && layer<centering_layer<2>>());
     }},
    {"layers of a test's own", [] { return layer<spoiled<two_by_two, unspoiled>>(); }},
    {"a sign in dx",
     [] { return wrong_dense<sign_of_input>("input[0]: backward gives -1 times the derivative"); }},
    {"a factor in dx",
     [] {
       return wrong_dense<doubled_second_input>("input[1]: backward gives 2 times the derivative");
     }},
    {"a dx that is added to",
     [] { return wrong_dense<added_to_input>("input[0]: backward gives "); }},
    {"W for Wᵀ", [] { return wrong_dense<transposed>("input[0]: backward gives "); }},
    {"the transposed gradient",
     [] { return wrong_dense<exchanged_weights>("weights(1, 0): backward gives "); }},
    {"a forgotten bias",
     [] { return wrong_dense<forgotten_bias>("bias[1]: backward gives 0 times the derivative"); }},
    {"a gradient that is overwritten",
     [] {
       return wrong_dense<overwritten_bias>(
           "bias[0]: backward sets the gradient, to which it should add: write +=");
     }},
    {"one that goes down",
     [] { return wrong_dense<bias_downwards>("bias[0]: backward gives -1 times the derivative"); }},
    {"half of the last weight's",
     [] {
       return wrong_dense<halved_last_weight>(
           "weights(1, 1): backward gives 1/2 times the derivative");
     }},
    {"an output that backward does not take into account",
     [] { return wrong_dense<accumulated_output>("input[0]: backward gives "); }},
    {"a large layer", [] { return layer<large>(); }},
    {"a slope of a large layer that is equal modulo the prime",
     [] {
       return wrong_layer<spoiled<large, too_large_by<cg::proof::golden_prime>>>(
           "bias[0]: backward gives ");
     }},
    {"modulo the prime that is not used, as where it is too large by 2^61",
     [] {
       return wrong_layer<spoiled<large, too_large_by<cg::proof::mersenne_prime>>>(
           "bias[0]: backward gives ");
     }},
};
static_assert(all_hold<layer_laws>);
