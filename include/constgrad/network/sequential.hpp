// Layers one after another. Shapes flow from left to right:
//
//     sequential(inputs<2>, dense<4>, tanh, dense<1>, sigmoid)
//     architecture<dense_layer<2, 4>, activation_layer<tanh, 4>, dense_layer<4, 1>, activation_layer<sigmoid, 1>>
#pragma once

#include "constgrad/diagnostic/speak.hpp"
#include "constgrad/network/activation.hpp"
#include "constgrad/network/dense.hpp"
#include "constgrad/network/softmax.hpp"

#include <boost/hana/fold_left.hpp>
#include <boost/hana/tuple.hpp>

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// What a user writes first in sequential(…): so many numbers go in.
template <std::size_t Size>
struct inputs_description {
  static_assert(Size > 0, "a network has at least one input");
  static constexpr bool is_input = true;
};

template <std::size_t Size>
inline constexpr inputs_description<Size> inputs{};

/// The layers of a network, their shapes known, without parameters. It holds nothing.
template <class... Layers>
struct architecture;

template <class First, class... Layers>
struct architecture<First, Layers...> {
  static constexpr std::size_t size = 1 + sizeof...(Layers), inputs = First::inputs;
  using last_layer = typename architecture<Layers...>::last_layer;
  static constexpr std::size_t outputs = last_layer::outputs;
  /// All layers, each before the rest.
  using walk = typename First::template before<typename architecture<Layers...>::walk>;
};

template <class Last>
struct architecture<Last> {
  static constexpr std::size_t size = 1, inputs = Last::inputs, outputs = Last::outputs;
  using last_layer = Last;
  using walk = typename Last::template before<end_of_network>;
};

/// A layer with a bias that training leaves as it is.
template <class Layer>
concept has_fixed_bias = requires { requires !Layer::bias_learns; };

/// Whether layer `number`, counted from 1, is one.
template <class... Layers>
constexpr bool is_bias_fixed(architecture<Layers...>, std::size_t number) {
  constexpr bool fixed[]{has_fixed_bias<Layers>...};
  return fixed[number - 1];
}

/// The layer that a description becomes after so many outputs.
template <std::size_t Inputs, std::size_t Outputs, bias Bias>
constexpr dense_layer<Inputs, Outputs, Bias> layer_after(dense_description<Outputs, Bias>) {
  return {};
}
template <std::size_t Inputs, class Rule>
constexpr activation_layer<differentiable<Rule>, Inputs> layer_after(differentiable<Rule>) {
  return {};
}
template <std::size_t Inputs>
constexpr softmax_layer<Inputs> layer_after(softmax_description) {
  return {};
}

/// Whether layer_after knows the description.
template <class Description>
concept describes_layer = requires(Description description) { layer_after<1>(description); };

/// Whether layer Number, described so after Size outputs, can stand there; else the build stops with a sentence.
template <std::size_t Number, std::size_t Size, class Description>
inline constexpr bool can_follow = [] {
  if constexpr (!describes_layer<Description>) {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{}
             << "layer " << Number << " after " << Size
             << " outputs is no layer: write dense<N>, softmax or a function such as tanh";
    }>();
  } else if constexpr (Number == 1 && !requires { Description::begins; }) {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer 1 is an activation of the " << Size
                        << " inputs themselves: begin with dense<N>";
    }>();
  } else if constexpr (Size == 1 && std::is_same_v<Description, softmax_description>) {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer " << Number
                        << " is the softmax of one output, which is always 1: end in sigmoid";
    }>();
  } else {
    return true;
  }
}();

/// Appends one layer: the step of the fold.
struct append_layer {
  template <std::size_t Size, class Description>
    requires can_follow<1, Size, Description>
  constexpr auto operator()(inputs_description<Size>, Description description) const {
    return architecture<decltype(layer_after<Size>(description))>{};
  }

  template <class... Layers, class Description>
    requires can_follow<sizeof...(Layers) + 1, architecture<Layers...>::outputs, Description>
  constexpr auto operator()(architecture<Layers...>, Description description) const {
    constexpr std::size_t width = architecture<Layers...>::outputs;
    return architecture<Layers..., decltype(layer_after<width>(description))>{};
  }
};

/// The architecture of inputs<N> and the layers after it: dense<N>, softmax, or a function object such as tanh,
/// which is applied to every output of the layer before. The first layer is dense.
template <class First, class... Descriptions>
constexpr auto sequential(First first, Descriptions... layers) {
  static_assert(
      requires { First::is_input; } && sizeof...(Descriptions) > 0,
      "sequential begins with inputs<N> and has at least one layer after it");
  return boost::hana::fold_left(boost::hana::make_tuple(layers...), first, append_layer{});
}

} // namespace constgrad
