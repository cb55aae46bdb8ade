// Layers one after another. Shapes flow from left to right:
//
//     sequential(inputs<2>, dense<4>, tanh, dense<1>, sigmoid)
//     pipeline<dense_layer<2, 4>, activation_layer<tanh, 4>, dense_layer<4, 1>, activation_layer<sigmoid, 1>>
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/layer/activation.hpp"
#include "constgrad/layer/dense.hpp"
#include "constgrad/layer/missing_part.hpp"
#include "constgrad/layer/softmax.hpp"
#include "constgrad/network/hana.hpp"
#include "constgrad/network/pipeline.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The first argument of sequential(…): the number of inputs.
template <std::size_t Size>
struct inputs_description {
  static constexpr bool is_input = true;
};

/// The number of inputs, of which a network has at least one; after that message 1, so that no second error follows.
template <std::size_t Size>
constexpr std::size_t checked_inputs() {
  static_assert(Size > 0, "a network has at least one input");
  return Size > 0 ? Size : 1;
}

template <std::size_t Size>
inline constexpr inputs_description<checked_inputs<Size>()> inputs{};

/// The layer that a description becomes after so many outputs: what it says itself, or the activation by a function. A layer
/// that already has its number of inputs is used unchanged.
template <class Description, std::size_t Inputs>
struct layer_after_outputs {};
template <class Description, std::size_t Inputs>
  requires requires { typename Description::template layer_after<Inputs>; }
struct layer_after_outputs<Description, Inputs> {
  using type = typename Description::template layer_after<Inputs>;
};
template <class Rule, std::size_t Inputs>
struct layer_after_outputs<differentiable<Rule>, Inputs> {
  using type = activation_layer<differentiable<Rule>, Inputs>;
};
template <class Layer, std::size_t Inputs>
  requires requires { Layer::inputs; } || requires { Layer::outputs; }
struct layer_after_outputs<Layer, Inputs> {
  using type = Layer;
};

/// Whether a description is one.
template <class Description>
concept describes_layer = requires { typename layer_after_outputs<Description, 1>::type; };

/// Whether a description is an activation, with which a network can't begin.
template <class>
inline constexpr bool is_activation = false;
template <class Rule>
inline constexpr bool is_activation<differentiable<Rule>> = true;
template <>
inline constexpr bool is_activation<softmax_description> = true;

/// How many inputs a description expects after so many outputs: as many, unless it is a layer itself.
template <std::size_t Size, class Description>
constexpr std::size_t expected_inputs() {
  if constexpr (requires { Description::inputs; })
    return Description::inputs;
  else
    return Size;
}

/// Whether layer Number, described so, can follow Size outputs.
template <std::size_t Number, std::size_t Size, class Description>
concept valid_description =
    describes_layer<Description> && (Number > 1 || !is_activation<Description>) &&
    (Size > 1 || !std::is_same_v<Description, softmax_description>) &&
    expected_inputs<Size, Description>() == Size &&
    is_layer<typename layer_after_outputs<Description, Size>::type>;

/// The same, else the build stops with a message.
template <std::size_t Number, std::size_t Size, class Description>
inline constexpr bool can_follow = [] {
  if constexpr (valid_description<Number, Size, Description>) {
    return true;
  } else if constexpr (!describes_layer<Description>) {
    return fail_build<SHAPE_MISMATCH, [] {
      constexpr bool is_rule = requires(double x) { Description::value(x); };
      return message{} << "layer " << Number << " after " << Size << " outputs is no layer: "
                       << (is_rule ? "write differentiable<rule>{} for its rule"
                                   : "write dense<N>, softmax or a function such as tanh");
    }>();
  } else if constexpr (expected_inputs<Size, Description>() != Size) {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << "layer " << Number << " expects " << expected_inputs<Size, Description>()
                       << " inputs, but got " << Size;
    }>();
  } else if constexpr (Number == 1 && is_activation<Description>) {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << "layer 1 is an activation of the " << Size
                       << " inputs themselves: begin with dense<N>";
    }>();
  } else if constexpr (!is_layer<typename layer_after_outputs<Description, Size>::type>) {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << "layer " << Number
                       << (is_activation<Description> ? " is no activation: its rule has no "
                                                      : " is no layer: it has no ")
                       << missing_part<typename layer_after_outputs<Description, Size>::type>;
    }>();
  } else {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << "layer " << Number
                       << " is the softmax of one output, which is always 1: end in sigmoid";
    }>();
  }
}();

/// The result for a layer that cannot be at its position: the architecture without it.
template <class Before, std::size_t Number, std::size_t Size, class Description>
struct misplaced_layer {
  using others = Before;
};

/// Appends one layer: the step of the fold.
struct append_layer {
  template <std::size_t Size, class Description>
  constexpr auto operator()(inputs_description<Size>, Description) const {
    if constexpr (valid_description<1, Size, Description>)
      return pipeline<typename layer_after_outputs<Description, Size>::type>{};
    else
      return misplaced_layer<inputs_description<Size>, 1, Size, Description>{};
  }

  template <class... Layers, class Description>
  constexpr auto operator()(pipeline<Layers...>, Description) const {
    constexpr std::size_t width = pipeline<Layers...>::outputs, number = sizeof...(Layers) + 1;
    if constexpr (valid_description<number, width, Description>)
      return pipeline<Layers..., typename layer_after_outputs<Description, width>::type>{};
    else
      return misplaced_layer<pipeline<Layers...>, number, width, Description>{};
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
constexpr pipeline<Layers...> checked_pipeline(pipeline<Layers...> all) {
  return all;
}
template <std::size_t Size>
constexpr pipeline<dense_layer<Size, 1>> checked_pipeline(inputs_description<Size>) {
  return {};
}
template <class Before, std::size_t Number, std::size_t Size, class Description>
constexpr auto checked_pipeline(misplaced_layer<Before, Number, Size, Description>) {
  static_cast<void>(can_follow<Number, Size, Description>); // which stops the build
  return checked_pipeline(Before{});
}

/// Whether these are inputs<N> and at least one thing more.
template <class... Descriptions>
inline constexpr bool begins_with_inputs = false;
template <std::size_t Size, class Second, class... More>
inline constexpr bool begins_with_inputs<inputs_description<Size>, Second, More...> = true;

/// The architecture of inputs<N> and the layers after it: dense<N>, softmax, or a function object such as tanh,
/// which is applied to every output of the layer before. The first layer is dense. Anything else stops the build
/// with a message.
template <class... Descriptions>
constexpr auto sequential(Descriptions... layers) {
  if constexpr (begins_with_inputs<Descriptions...>) {
    return checked_pipeline(
        boost::hana::fold_left(boost::hana::make_basic_tuple(layers...), append_layer{}));
  } else {
    static_assert(begins_with_inputs<Descriptions...>,
                  "sequential begins with inputs<N> and has at least one layer after it");
    return pipeline<dense_layer<1, 1>>{};
  }
}

} // namespace constgrad
