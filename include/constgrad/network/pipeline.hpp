// Layers one after another, as a layer: the way through all of them, and back.
//
//     forward     x → y₁ = f₁(x) → y₂ = f₂(y₁) → … → y
//     backward    dx ← dy₁ = (∂f₂/∂y₁)ᵀ dy₂ ← … ← dy
//
// A pipeline stores the outputs of all layers but the last, and has memory for their slopes.
#pragma once

#include "constgrad/layer/in_parts.hpp"
#include "constgrad/layer/initialize_layer.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network/workspace.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// One of several things, at its place among them.
template <std::size_t Index, class Thing>
struct indexed : Thing {};

/// The parameters of the layers of a pipeline, in their order.
template <class T, class Indices, class... Layers>
struct pipeline_parameters;

template <class T, std::size_t... Index, class... Layers>
struct pipeline_parameters<T, std::index_sequence<Index...>, Layers...>
    : indexed<Index, typename Layers::template parameters<T>>... {
  /// Those of layer 1, 2, …
  template <std::size_t Number>
  constexpr auto layer() const {
    return layer_of<Number - 1>(*this);
  }

private:
  template <std::size_t Place, class Parameters>
  static constexpr Parameters layer_of(const indexed<Place, Parameters>& found) {
    return found;
  }
};

/// Where in the memory of a pipeline everything lies, for so many samples. What takes 16 numbers or more begins at a
/// multiple of 16, where a machine reads it fastest.
template <std::size_t Samples, class... Layers>
struct pipeline_memory {
  static constexpr std::size_t size = sizeof...(Layers);
  std::size_t input[size]{};        ///< of each layer, but the first, whose input is not remembered
  std::size_t input_slopes[size]{}; ///< dx of each layer
  std::size_t memory[size]{};       ///< of each layer's own
  std::size_t total = 0;

  constexpr pipeline_memory() {
    constexpr std::size_t widths[]{Layers::inputs...}, own[]{memory_of<Layers, Samples>...};
    for (std::size_t i = 0; i < size; ++i) {
      if (i > 0) input[i] = reserve(widths[i] * Samples);
      memory[i] = reserve(own[i]);
    }
    for (std::size_t i = 0; i < size; ++i) input_slopes[i] = reserve(widths[i] * Samples);
  }

private:
  constexpr std::size_t reserve(std::size_t count) {
    if (count >= 16) total = whole_lines(total);
    const std::size_t first = total;
    total += count;
    return first;
  }
};

/// The type of layer Place, counted from 0.
template <std::size_t Place, class Layer>
constexpr Layer layer_at(const indexed<Place, Layer>*) {
  return {};
}

template <class Indices, class... Layers>
struct pipeline_of;

template <std::size_t... Index, class... Layers>
struct pipeline_of<std::index_sequence<Index...>, Layers...> {
private:
  struct all_layers : indexed<Index, Layers>... {};

public:
  static constexpr std::size_t size = sizeof...(Layers), last = size - 1;
  template <std::size_t Place>
  using layer_type = decltype(layer_at<Place>(static_cast<const all_layers*>(nullptr)));

  static constexpr std::size_t inputs = layer_type<0>::inputs, outputs = layer_type<last>::outputs,
                               steps = (steps_of<Layers> + ...);
  static constexpr output_kind range = range_of<layer_type<last>>;
  static constexpr bool sees_whole_batch = (constgrad::sees_whole_batch<Layers> || ...),
                        draws_random = (constgrad::draws_random<Layers> || ...);

  /// Where the parameters of a layer begin, in the array of all.
  template <std::size_t Place>
  static constexpr std::size_t first_parameter_of =
      (0 + ... + (Index < Place ? parameter_count<Layers> : 0));

  template <class T>
  using parameters = pipeline_parameters<T, std::index_sequence<Index...>, Layers...>;

  template <std::size_t Samples>
  static constexpr pipeline_memory<Samples, Layers...> places{};
  template <std::size_t Samples>
  static constexpr std::size_t memory_for = places<Samples>.total;

  /// The layers' parameters, under the names that they have inside of this pipeline.
  template <class T, class Make>
  static constexpr parameters<T> make_parameters(const Make& make) {
    return {part<Index, T>{
        constgrad::make_parameters<Layers, T>([&make]<class View>(const parameter_name& name) {
          return make.template operator()<View>(name.inside(Index + 1));
        })}...};
  }

  /// The layers' parameters in the array that begins with `first`.
  template <class T>
  static constexpr parameters<T> parameters_at(T* first) {
    return {part<Index, T>{constgrad::parameters_at<Layers>(first + first_parameter_of<Index>)}...};
  }

  /// Fills the parameters of each layer as it says.
  template <class T, class Initializer>
  static constexpr void initialize_at(T* first, numpy_random& random, const Initializer& draw) {
    (initialize_layer<Layers>(first + first_parameter_of<Index>, random, draw), ...);
  }

  // The two functions call those of each layer without another between, and all places are constants: what an evaluator
  // counts is the layers' own work.
  template <std::size_t Samples, class Context, class T>
  static constexpr void forward_samples(const Context& p, const T* x, T* y) {
    (layer_for<Layers, Samples>::forward(static_cast<argument<Samples, Index, Context, T>>(p),
                                         Index == 0 ? x : p.memory + input<Samples, Index>,
                                         Index == last ? y
                                                       : p.memory + input<Samples, after<Index>>),
     ...);
  }

  template <std::size_t Samples, class Context, class T, class Slopes, class Gradient>
  static constexpr void backward_samples(const Context& p, const T* x, const T* y, const T* dy,
                                         Slopes dx, const Gradient& dp) {
    (layer_for<layer_type<last - Index>, Samples>::backward(
         static_cast<argument<Samples, last - Index, Context, T>>(p),
         Index == last ? x : p.memory + input<Samples, last - Index>,
         Index == 0 ? y : p.memory + input<Samples, after<last - Index>>,
         Index == 0 ? dy : p.memory + input_slopes<Samples, after<last - Index>>,
         static_cast<slopes_of<last - Index, Samples, T, Slopes>>(
             Index == last && is_needed<Slopes> ? static_cast<T*>(dx)
                                                : p.memory + input_slopes<Samples, last - Index>),
         static_cast<gradient_for<last - Index, T, Gradient>>(dp)),
     ...);
  }

private:
  template <std::size_t Place, class T>
  using part = indexed<Place, typename layer_type<Place>::template parameters<T>>;

  /// What a layer gets as p that asks for more than its parameters.
  template <std::size_t Samples, std::size_t Place, class T>
  struct context : layer_context<typename layer_type<Place>::template parameters<const T>, T> {
    template <class Context>
    constexpr explicit context(const Context& p)
        : layer_context<typename layer_type<Place>::template parameters<const T>, T>{
              static_cast<const part<Place, const T>&>(p), p.memory + own_memory<Samples, Place>,
              p.random, p.is_training} {}
  };
  /// And what any layer gets: without a copy its parameters, if it asks for nothing else.
  template <std::size_t Samples, std::size_t Place, class Context, class T>
  using argument = std::conditional_t<needs_context<layer_type<Place>>, context<Samples, Place, T>,
                                      const part<Place, const T>&>;

  /// What a layer gets as dp: its part of the whole gradient, or what takes it part by part.
  template <std::size_t Place, class T>
  struct nothing_to_learn : layer_type<Place>::template parameters<T> {
    template <class Parts>
    constexpr explicit nothing_to_learn(const Parts&) {}
  };
  template <std::size_t Place, class T, class Gradient>
  struct gradient_of_layer {
    using type = const part<Place, T>&;
  };
  template <std::size_t Place, class T, class Take, std::size_t First>
  struct gradient_of_layer<Place, T, in_parts<Take, First>> {
    using type =
        std::conditional_t<parameter_count<layer_type<Place>> == 0, nothing_to_learn<Place, T>,
                           in_parts<Take, First + first_parameter_of<Place>>>;
  };
  template <std::size_t Place, class T, class Gradient>
  using gradient_for = typename gradient_of_layer<Place, T, Gradient>::type;

  /// Where in the memory the input of a layer lies, its slopes, and what the layer itself remembers.
  template <std::size_t Samples, std::size_t Place>
  static constexpr std::size_t input = places<Samples>.input[Place];
  template <std::size_t Samples, std::size_t Place>
  static constexpr std::size_t input_slopes = places<Samples>.input_slopes[Place];
  template <std::size_t Samples, std::size_t Place>
  static constexpr std::size_t own_memory = places<Samples>.memory[Place];

  /// The place of the next layer; of the last it is not used.
  template <std::size_t Place>
  static constexpr std::size_t after = Place == last ? 0 : Place + 1;

  /// What a layer gets as dx: the first of a network nothing, if it accepts that.
  template <std::size_t Place, std::size_t Samples, class T, class Slopes>
  using slopes_of = std::conditional_t<
      Place == 0 && !is_needed<Slopes> &&
          spares_input_slopes<layer_type<Place>, Samples, context<Samples, Place, T>, T,
                              typename layer_type<Place>::template parameters<T>>,
      not_needed, T*>;
};

/// Layers one after another, of which each has as many inputs as the one before has outputs.
template <class... Layers>
struct pipeline : pipeline_of<std::index_sequence_for<Layers...>, Layers...> {};

template <class... Layers>
inline constexpr bool learns_in_parts<pipeline<Layers...>> = (learns_in_parts<Layers> && ...);

} // namespace constgrad
