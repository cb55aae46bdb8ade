// Layers: those of the library are right, and each of a test's own that is wrong is refused.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network/own_layers.hpp"
#include "static_tests/proof/refuted.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace cg = constgrad;
using cg::claim::layer;
using two_by_two = cg::dense_layer<2, 2>;
using large = cg::dense_layer<33, 30>; // of more than 1,024 inputs and parameters

/// A layer whose gradients Spoil changes on the way back: spoil(p, x, dy, dx, dp).
template <class Layer, class Spoil>
struct spoiled {
  static constexpr std::size_t inputs = Layer::inputs, outputs = Layer::outputs;
  template <class T>
  using parameters = typename Layer::template parameters<T>;
  static constexpr const char* names[]{"weights", "bias"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    Layer::forward(p, x, y);
    if constexpr (requires { Spoil::spoil_forward(x, y); }) Spoil::spoil_forward(x, y);
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T* y, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    T before[2]{dp.bias[0], dx[0]};
    Layer::backward(p, x, y, dy, dx, dp);
    if constexpr (requires { Spoil::spoil(p, x, dy, dx, dp, before); })
      Spoil::spoil(p, x, dy, dx, dp, before);
  }
};

struct nothing {};
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
struct wrong_for_large_slopes {
  static constexpr void spoil(const auto&, auto*, auto* dy, auto* dx, const auto&, auto*) {
    if (dy[0] > 3) dx[0] *= 2;
  }
};
struct wrong_for_large_weights {
  static constexpr void spoil(const auto& p, auto*, auto*, auto* dx, const auto&, auto*) {
    if (p.weights(0, 1) > 5 && p.weights(0, 1) < 6) dx[0] *= 2;
  }
};
struct wrong_for_two_inputs_alike {
  static constexpr void spoil(const auto&, auto* x, auto*, auto* dx, const auto&, auto*) {
    if (x[0] == x[1]) dx[0] *= 2;
  }
};
struct wrong_of_doubles {
  template <class T>
  static constexpr void spoil(const auto&, const T*, const T*, T* dx, const auto&, T*) {
    if constexpr (std::same_as<T, double>) dx[0] *= 2;
  }
};
struct wrong_of_floats {
  template <class T>
  static constexpr void spoil(const auto&, const T*, const T* dy, T*, const auto& dp, T*) {
    if constexpr (std::same_as<T, float>) dp.bias[0] += dy[0];
  }
};

/// A dense layer whose functions of several samples Spoil changes.
template <class Spoil>
struct spoiled_samples : two_by_two {
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const parameters<const T>& p, const T* x, T* y) {
    two_by_two::forward_samples<Samples>(p, x, y);
    if constexpr (requires { Spoil::template spoil_forward<Samples>(y); })
      Spoil::template spoil_forward<Samples>(y);
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const parameters<const T>& p, const T* x, const T* y,
                                         const T* dy, T* dx, const parameters<T>& dp) {
    two_by_two::backward_samples<Samples>(p, x, y, dy, dx, dp);
    if constexpr (requires { Spoil::template spoil<Samples>(dy, dx, dp); })
      Spoil::template spoil<Samples>(dy, dx, dp);
  }
};
struct later_inputs_times_3 {
  template <std::size_t Samples>
  static constexpr void spoil(auto*, auto* dx, const auto&) {
    for (std::size_t i = 2; i < 2 * Samples; ++i) dx[i] *= 3;
  }
};
struct bias_of_a_batch_times_7 {
  template <std::size_t Samples>
  static constexpr void spoil(auto*, auto*, const auto& dp) {
    dp.bias[0] *= 7;
  }
};
struct last_output_of_three {
  template <std::size_t Samples>
  static constexpr void spoil_forward(auto* y) {
    if (Samples == 3) y[5] += 1;
  }
};
struct only_of_32 {
  template <std::size_t Samples>
  static constexpr void spoil(auto* dy, auto*, const auto& dp) {
    if (Samples == 32) dp.bias[0] += dy[0];
  }
};
struct only_of_31_floats {
  template <std::size_t Samples, class T>
  static constexpr void spoil(const T*, T* dx, const auto&) {
    if (Samples == 31 && std::same_as<T, float>) dx[61] += 1;
  }
};

/// A dense layer that leaves out its bias where dx is not needed.
struct careless_where_spared : two_by_two {
  template <class T, class Slopes>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T* y, const T* dy,
                                 Slopes dx, const parameters<T>& dp) {
    two_by_two::backward(p, x, y, dy, dx, dp);
    if constexpr (!cg::is_needed<Slopes>) dp.bias[1] -= dy[1];
  }
};

/// yᵢ = xᵢ for xᵢ > 0, else a xᵢ: with a slope of a that is right for Mistake = 0.
template <int Mistake>
struct parametric_relu {
  static constexpr std::size_t inputs = 2, outputs = 2;
  template <class T>
  struct parameters {
    cg::weight_vector<T, 1> slope;
  };
  static constexpr const char* names[]{"slope"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    for (std::size_t i = 0; i < 2; ++i) y[i] = x[i] > 0 ? x[i] : p.slope[0] * x[i];
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    for (std::size_t i = 0; i < 2; ++i) {
      dx[i] = x[i] > 0 ? dy[i] : p.slope[0] * dy[i];
      if (Mistake == 1 || !(x[i] > 0)) dp.slope[0] += x[i] * dy[i];
      if (Mistake == 2 && x[i] > 3) dx[i] *= 2;
      if (Mistake == 3 && x[i] == 3) dx[i] *= 2;
    }
  }
};

/// The greater of three numbers: dx = dy for it, for IsRight of the first of equals.
template <bool IsRight>
struct maximum_layer {
  static constexpr std::size_t inputs = 3, outputs = 1;
  template <class>
  using parameters = cg::no_parameters;

  template <class T>
  static constexpr void forward(cg::no_parameters, const T* x, T* y) {
    y[0] = x[0];
    for (std::size_t i = 1; i < 3; ++i)
      if (y[0] < x[i]) y[0] = x[i];
  }
  template <class T>
  static constexpr void backward(cg::no_parameters, const T* x, const T*, const T* dy, T* dx,
                                 cg::no_parameters) {
    std::size_t top = 0;
    for (std::size_t i = 1; i < 3; ++i)
      if (x[top] < x[i]) top = IsRight || i < 2 ? i : top;
    for (std::size_t i = 0; i < 3; ++i) dx[i] = i == top ? dy[0] : T(0);
  }
};

/// A memory that all samples share.
struct shared_memory {
  static constexpr std::size_t inputs = 1, outputs = 1, memory = 1;
  template <class>
  using parameters = cg::no_parameters;

  template <class T>
  static constexpr void forward(const auto& p, const T* x, T* y) {
    y[0] = x[0] * x[0];
    p.memory[0] = x[0];
  }
  template <class T>
  static constexpr void backward(const auto& p, const T*, const T*, const T* dy, T* dx,
                                 cg::no_parameters) {
    dx[0] = 2 * p.memory[0] * dy[0];
  }
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const auto& p, const T* x, T* y) {
    for (std::size_t k = 0; k < Samples; ++k) forward(p, x + k, y + k);
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const auto& p, const T* x, const T* y, const T* dy, T* dx,
                                         cg::no_parameters none) {
    for (std::size_t k = 0; k < Samples; ++k) backward(p, x + k, y + k, dy + k, dx + k, none);
  }
};

template <class Layer>
static constexpr cg::verdict wrong(const char* words) {
  return refuted_from(layer<Layer>(), words);
}
template <class Spoil>
static constexpr cg::verdict wrong_dense(const char* words) {
  return wrong<spoiled<two_by_two, Spoil>>(words);
}

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
    {"layers of a test's own",
     [] {
       return holds_if(layer<spoiled<two_by_two, nothing>>() && layer<spoiled_samples<nothing>>() &&
                       layer<parametric_relu<0>>() && layer<maximum_layer<true>>());
     }},

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
    {"wrong where a weight is large",
     [] {
       return wrong_dense<wrong_for_large_weights>(
           "input[0]: backward gives 2 times the derivative");
     }},
    {"wrong where two inputs are equal",
     [] {
       return wrong_dense<wrong_for_two_inputs_alike>(
           "input[0]: backward gives 2 times the derivative, at a corner");
     }},
    {"of doubles",
     [] {
       return wrong_dense<wrong_of_doubles>(
           "doubles: the slope of input[0] is 2.6875, but 1.34375 as it should be");
     }},
    {"of floats",
     [] {
       return wrong_dense<wrong_of_floats>(
           "floats: the slope of parameter 4 is -0.75, but 0.125 as it should be");
     }},
    {"slopes of later samples",
     [] {
       return wrong<spoiled_samples<later_inputs_times_3>>(
           "two samples together: the slope of input[2] is -3.609375, but -1.203125 as it should "
           "be");
     }},
    {"the gradient of a batch",
     [] {
       return wrong<spoiled_samples<bias_of_a_batch_times_7>>(
           "two samples together: the slope of parameter 4 is 4.375, but 0.625 as it should be");
     }},
    {"outputs of three samples",
     [] {
       return wrong<spoiled_samples<last_output_of_three>>(
           "three samples together: output[5] is 1.734375, but 0.734375 as it should be");
     }},
    {"32 samples alone",
     [] {
       return wrong<spoiled_samples<only_of_32>>("32 samples of doubles together: the slope of "
                                                 "parameter 4 is 5.125, but 6.0 as it should be");
     }},
    {"31 samples of floats alone",
     [] {
       return wrong<spoiled_samples<only_of_31_floats>>(
           "31 samples of floats together: the slope of input[61] is 0.890625, but -0.109375 as it "
           "should be");
     }},
    {"where dx is not needed",
     [] {
       return wrong<careless_where_spared>(
           "bias[1]: where dx is not needed, the slope is 0.0, else -1.375");
     }},
    {"a parameter where it has no part",
     [] { return wrong<parametric_relu<1>>("slope[0]: backward gives "); }},
    {"a piece of an input",
     [] { return wrong<parametric_relu<2>>("input[1]: backward gives 2 times the derivative"); }},
    {"a single number",
     [] {
       return wrong<parametric_relu<3>>(
           "input[0]: backward gives 2 times the derivative, at a corner");
     }},
    {"the greatest of three, unless it is the last",
     [] { return wrong<maximum_layer<false>>("input[1]: backward gives "); }},
    {"a large layer", [] { return layer<large>(); }},
    {"a slope of a large layer that is equal modulo the prime",
     [] {
       return wrong<spoiled<large, too_large_by<cg::proof::golden_prime>>>(
           "bias[0]: backward gives ");
     }},
    {"modulo the prime that is not used, as where it is too large by 2^61",
     [] {
       return wrong<spoiled<large, too_large_by<cg::proof::mersenne_prime>>>(
           "bias[0]: backward gives ");
     }},
    {"a memory that samples share",
     [] {
       return wrong<shared_memory>(
           "two samples together: the slope of input[0] is -3.0625, but -1.53125 as it should be");
     }},
};
static_assert(all_hold<layer_laws>);
