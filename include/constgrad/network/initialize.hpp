// The parameters that training starts from.
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/layer/dense.hpp"
#include "constgrad/layer/initialize_layer.hpp"
#include "constgrad/network/initializer.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// A network of these layers: weights drawn by the initializer, layer after layer, from NumPy's generator
/// with this seed; every bias 0. The same numbers on every machine and compiler.
///
/// A network of up to 64 KB has its numbers in itself, a larger one on the heap. Which of both can be said as well:
///
///     initialize<float>(architecture, he_normal, seed{1})                          // as it is best at run time
///     initialize<float, storage::in_place>(architecture, he_normal, seed{1})       // a large constant
template <class T, storage Storage, class... Layers, initializer Initializer>
constexpr network<T, pipeline<Layers...>, Storage> initialize(pipeline<Layers...>,
                                                              const Initializer& draw, seed start) {
  network<T, pipeline<Layers...>, Storage> net{};
  numpy_random random{start};
  pipeline<Layers...>::initialize_at(net.parameters.numbers.elements + 0, random, draw);
  return net;
}
template <class T, class... Layers, initializer Initializer>
constexpr network<T, pipeline<Layers...>> initialize(pipeline<Layers...> layers,
                                                     const Initializer& draw, seed start) {
  return initialize<T, storage_for<T, parameter_count<pipeline<Layers...>>>>(layers, draw, start);
}

/// The network that initialize would return.
template <class T, class... Arguments>
constexpr network<T, pipeline<dense_layer<1, 1>>> network_of(const Arguments&...) {
  return {};
}
template <class T, class... Layers, class... Arguments>
constexpr network<T, pipeline<Layers...>> network_of(pipeline<Layers...>, const Arguments&...) {
  return {};
}

/// Anything else.
template <class T = double, class... Arguments>
constexpr auto initialize(const Arguments&... arguments) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "initialize<double>(…) takes an architecture, an initializer such as "
                "glorot_uniform, and seed{n}; an initializer is called as draw(random, weights), "
                "and fills weights, a matrix_view");
  return network_of<T>(arguments...);
}

/// The layers that have parameters: the place of the first, second, …, counted from 0.
template <class... Layers>
inline constexpr auto layers_with_parameters = [] {
  struct {
    std::size_t elements[sizeof...(Layers)]{}, size = 0;
  } found;
  std::size_t place = 0;
  for (const bool has_any : {(parameter_count<Layers> != 0)...}) {
    if (has_any) found.elements[found.size++] = place;
    ++place;
  }
  return found;
}();

/// The type of number of given parameters of a layer; else there is no such type.
template <class Given>
struct number_of_parameters {};
template <class First, class... Rest>
struct number_of_parameters<layer_parameters<First, Rest...>> {
  using type = element_type<First>;
};
template <std::size_t Number, class Layer, class T>
struct number_of_parameters<layer_view<Number, Layer, T>> {
  using type = std::remove_const_t<T>;
};

/// A network of these layers with given parameters: for each layer that has any, in turn,
/// layer_parameters{weights, bias}, or what else the layer has, or the parameters of such a layer of another network.
/// Shapes that do not fit stop the build with a message.
template <class... Layers, class First, class... Others>
  requires requires { typename number_of_parameters<First>::type; }
constexpr auto with_parameters(pipeline<Layers...>, const First& first, const Others&... others) {
  network<typename number_of_parameters<First>::type, pipeline<Layers...>> net{};
  constexpr auto& places = layers_with_parameters<Layers...>;
  if constexpr (has_size<"with_parameters", places.size, "layer_parameters",
                         1 + sizeof...(Others)>())
    [&net]<std::size_t... Index>(std::index_sequence<Index...>, const auto&... to_give) {
      ((net.parameters.template layer<1 + places.elements[Index]>() = to_give), ...);
    }(std::make_index_sequence<places.size>{}, first, others...);
  return net;
}

/// Anything else.
template <class... Layers, class... Arguments>
constexpr network<double, pipeline<Layers...>> with_parameters(pipeline<Layers...>,
                                                               const Arguments&...) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "with_parameters takes an architecture, and layer_parameters{weights, bias} for "
                "each layer that has parameters");
  return {};
}

} // namespace constgrad
