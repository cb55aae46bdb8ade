// Layers one after another. Shapes flow from left to right:
//
//     sequential(inputs<2>, dense<4>, tanh, dense<1>, sigmoid)
//     architecture<dense_layer<2, 4>, activation_layer<tanh, 4>, dense_layer<4, 1>, activation_layer<sigmoid, 1>>
#pragma once

#include "constgrad/diagnostic/speak.hpp"
#include "constgrad/network/activation.hpp"
#include "constgrad/network/dense.hpp"
#include "constgrad/network/hana.hpp"
#include "constgrad/network/softmax.hpp"

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

/// Whether a description can stand first: a dense one can.
template <class Description>
concept begins_network = requires { Description::begins; };

/// Whether layer Number, described so after Size outputs, can stand there.
template <std::size_t Number, std::size_t Size, class Description>
concept can_stand = describes_layer<Description> && (Number > 1 || begins_network<Description>) &&
                    (Size > 1 || !std::is_same_v<Description, softmax_description>);

/// The same, else the build stops with a sentence.
template <std::size_t Number, std::size_t Size, class Description>
inline constexpr bool can_follow = [] {
  if constexpr (can_stand<Number, Size, Description>) {
    return true;
  } else if constexpr (!describes_layer<Description>) {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{}
             << "layer " << Number << " after " << Size
             << " outputs is no layer: write dense<N>, softmax or a function such as tanh";
    }>();
  } else if constexpr (Number == 1 && !begins_network<Description>) {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer 1 is an activation of the " << Size
                        << " inputs themselves: begin with dense<N>";
    }>();
  } else {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer " << Number
                        << " is the softmax of one output, which is always 1: end in sigmoid";
    }>();
  }
}();

/// What layers become when one of them cannot stand where it does: the architecture without it.
template <class Before, std::size_t Number, std::size_t Size, class Description>
struct misplaced_layer {
  using others = Before;
};

/// Appends one layer: the step of the fold.
struct append_layer {
  template <std::size_t Size, class Description>
  constexpr auto operator()(inputs_description<Size>, Description description) const {
    if constexpr (can_stand<1, Size, Description>)
      return architecture<decltype(layer_after<Size>(description))>{};
    else
      return misplaced_layer<inputs_description<Size>, 1, Size, Description>{};
  }

  template <class... Layers, class Description>
  constexpr auto operator()(architecture<Layers...>, Description description) const {
    constexpr std::size_t width = architecture<Layers...>::outputs, number = sizeof...(Layers) + 1;
    if constexpr (can_stand<number, width, Description>)
      return architecture<Layers..., decltype(layer_after<width>(description))>{};
    else
      return misplaced_layer<architecture<Layers...>, number, width, Description>{};
  }

  /// Of several misplaced layers the first is reported.
  template <class Before, std::size_t Number, std::size_t Size, class First, class Description>
  constexpr auto operator()(misplaced_layer<Before, Number, Size, First>, Description next) const {
    using all = decltype((*this)(Before{}, next));
    if constexpr (requires { typename all::others; })
      return misplaced_layer<Before, Number, Size, First>{};
    else
      return misplaced_layer<all, Number, Size, First>{};
  }
};

/// What the fold has made, as an architecture.
template <class... Layers>
constexpr architecture<Layers...> checked_architecture(architecture<Layers...> all) {
  return all;
}
template <std::size_t Size>
constexpr architecture<dense_layer<Size, 1>> checked_architecture(inputs_description<Size>) {
  return {};
}
template <class Before, std::size_t Number, std::size_t Size, class Description>
constexpr auto checked_architecture(misplaced_layer<Before, Number, Size, Description>) {
  static_cast<void>(can_follow<Number, Size, Description>); // which stops the build
  return checked_architecture(Before{});
}

/// Whether these are inputs<N> and at least one thing more.
template <class... Descriptions>
inline constexpr bool begins_with_inputs = false;
template <std::size_t Size, class Second, class... More>
inline constexpr bool begins_with_inputs<inputs_description<Size>, Second, More...> = true;

/// The architecture of inputs<N> and the layers after it: dense<N>, softmax, or a function object such as tanh,
/// which is applied to every output of the layer before. The first layer is dense. Anything else stops the build
/// with a sentence.
template <class... Descriptions>
constexpr auto sequential(Descriptions... layers) {
  if constexpr (begins_with_inputs<Descriptions...>) {
    return checked_architecture(
        boost::hana::fold_left(boost::hana::make_tuple(layers...), append_layer{}));
  } else {
    static_assert(begins_with_inputs<Descriptions...>,
                  "sequential begins with inputs<N> and has at least one layer after it");
    return architecture<dense_layer<1, 1>>{};
  }
}

} // namespace constgrad
