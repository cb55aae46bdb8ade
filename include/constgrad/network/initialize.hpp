// The parameters that training starts from.
#pragma once

#include "constgrad/network/initializer.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// A network of this architecture: weights drawn by the initializer, layer after layer, from NumPy's generator
/// with this seed; every bias 0. The same numbers on every machine and compiler.
template <class T, class... Layers, initializer Initializer>
constexpr network<T, Layers...> initialize(architecture<Layers...>, const Initializer& draw,
                                           seed start) {
  network<T, Layers...> net{};
  numpy_random random{start};
  for_each_parameter(
      [&](auto, auto& to_fill) {
        if constexpr (requires { to_fill.rows(); }) draw(random, to_fill);
      },
      net.parameters);
  return net;
}

/// The network that initialize would return.
template <class T, class... Arguments>
constexpr network<T, dense_layer<1, 1>> network_of(const Arguments&...) {
  return {};
}
template <class T, class... Layers, class... Arguments>
constexpr network<T, Layers...> network_of(architecture<Layers...>, const Arguments&...) {
  return {};
}

/// Anything else.
template <class T = double, class... Arguments>
constexpr auto initialize(const Arguments&... arguments) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "initialize<double>(…) takes an architecture, an initializer such as "
                "glorot_uniform, and seed{n}");
  return network_of<T>(arguments...);
}

/// Gives layer Number its parameters, of its shape and of the first layer's type of number; else the build stops: "layer
/// 3 expects 1 x 4 weights, but got 1 x 2", rows by columns.
template <std::size_t Number, class T, std::size_t Inputs, std::size_t Outputs, class U,
          std::size_t Columns, std::size_t Rows>
constexpr void give_parameters(dense_parameters<T, Inputs, Outputs>& layer,
                               const dense_parameters<U, Columns, Rows>& given) {
  if constexpr (Inputs != Columns || Outputs != Rows) {
    speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer " << Number << " expects " << Outputs << " x " << Inputs
                        << " weights, but got " << Rows << " x " << Columns;
    }>();
  } else if constexpr (!std::is_same_v<T, U>) {
    speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer " << Number
                        << " expects the same type of number as the layers before it";
    }>();
  } else {
    layer = given;
  }
}
template <std::size_t Number, class Layer, class Given>
constexpr void give_parameters(Layer&, const Given&) {
  speak<SHAPE_MISMATCH, [] {
    return sentence{} << "layer " << Number << " expects dense_parameters{weights, bias}";
  }>();
}

/// The number of the layer that is the first, second, … with any parameters, for a place from 0 on.
template <class... Layers>
constexpr std::size_t layer_with_parameters(std::size_t place) {
  std::size_t number = 0, found = 0;
  for (const bool has_any : {(Layers::parameter_count != 0)...}) {
    ++number;
    if (has_any && found++ == place) break;
  }
  return number;
}

/// A network of this architecture with given parameters: for each dense layer in turn
/// dense_parameters{weights, bias}. Shapes that do not fit stop the build with a sentence.
template <class... Layers, class T, std::size_t Inputs, std::size_t Outputs, class... More>
constexpr network<T, Layers...> with_parameters(architecture<Layers...>,
                                                const dense_parameters<T, Inputs, Outputs>& first,
                                                const More&... more) {
  network<T, Layers...> net{};
  if constexpr (has_size<"with_parameters", (0 + ... + (Layers::parameter_count != 0)),
                         "dense_parameters", 1 + sizeof...(More)>())
    [&]<std::size_t... Place>(std::index_sequence<Place...>, const auto&... given) {
      (give_parameters<layer_with_parameters<Layers...>(Place)>(
           net.parameters.template layer<layer_with_parameters<Layers...>(Place)>(), given),
       ...);
    }(std::make_index_sequence<1 + sizeof...(More)>{}, first, more...);
  return net;
}

/// Anything else.
template <class... Layers, class... Arguments>
constexpr network<double, Layers...> with_parameters(architecture<Layers...>, const Arguments&...) {
  static_assert(sizeof...(Layers) == 0, "with_parameters takes an architecture and "
                                        "dense_parameters{weights, bias} for each dense layer");
  return {};
}

} // namespace constgrad
