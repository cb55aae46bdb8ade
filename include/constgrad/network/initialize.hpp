// The parameters that training starts from.
#pragma once

#include "constgrad/network/initializer.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"

#include <cstddef>
#include <type_traits>

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

/// True if what is given for layer Number are parameters of its shape: "layer 3 expects 1 x 4 weights, but got
/// 1 x 2", rows by columns. And of the first layer's type of number.
template <std::size_t Number, class Expected, class Given>
inline constexpr bool parameters_fit = speak<SHAPE_MISMATCH, [] {
  return sentence{} << "layer " << Number << " expects dense_parameters{weights, bias}";
}>();
template <std::size_t Number, class T, std::size_t Inputs, std::size_t Outputs, class U,
          std::size_t Columns, std::size_t Rows>
inline constexpr bool parameters_fit<Number, dense_parameters<T, Inputs, Outputs>,
                                     dense_parameters<U, Columns, Rows>> = [] {
  if constexpr (Inputs != Columns || Outputs != Rows) {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer " << Number << " expects " << Outputs << " x " << Inputs
                        << " weights, but got " << Rows << " x " << Columns;
    }>();
  } else if constexpr (!std::is_same_v<T, U>) {
    return speak<SHAPE_MISMATCH, [] {
      return sentence{} << "layer " << Number
                        << " expects the same type of number as the layers before it";
    }>();
  } else {
    return true;
  }
}();

/// Gives the layers from Number on their parameters: the first of those given is for the first that has any.
template <std::size_t Number, class Parameters, class First, class... More>
constexpr void give_parameters(Parameters& all, const First& first, const More&... more) {
  auto& layer = all.template layer<Number>();
  using expected = std::remove_reference_t<decltype(layer)>;
  if constexpr (std::is_empty_v<expected>) {
    give_parameters<Number + 1>(all, first, more...);
  } else {
    if constexpr (parameters_fit<Number, expected, First>) layer = first;
    if constexpr (sizeof...(More) > 0) give_parameters<Number + 1>(all, more...);
  }
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
    give_parameters<1>(net.parameters, first, more...);
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
