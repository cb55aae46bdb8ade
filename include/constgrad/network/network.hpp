// A network: the layers of an architecture with their parameters, and its prediction.
//
//     net(x) = layer n (… layer 2 (layer 1 (x)))
#pragma once

#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/fits.hpp"
#include "constgrad/network/hana.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/network/sequential.hpp"
#include "constgrad/number/formula_number.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// What comes after the last layer of a network that predicts: the output is copied out.
template <class T, std::size_t Size>
struct copy_output {
  T* out;
  constexpr void operator()(const T* y) const {
    for (std::size_t i = 0; i < Size; ++i) out[i] = y[i];
  }
};

/// A network of numbers T, which are no integers. Its output is a function of its input and parameters, nothing else.
template <class T, class... Layers>
struct network {
  using value_type = T;
  using architecture_type = architecture<Layers...>;
  static constexpr std::size_t inputs = architecture_type::inputs,
                               outputs = architecture_type::outputs;
  network_parameters<T, Layers...> parameters{};

  friend constexpr bool operator==(const network&, const network&) = default;

  /// The output for one input. Another size, or another type of number, stops the build with a sentence.
  template <class Input>
  constexpr vector<T, outputs> operator()(const Input& input) const {
    if constexpr (takes_input<T, architecture_type, Input>()) {
      vector<T, outputs> output;
      predict_samples<1>(input.elements, output.elements);
      return output;
    } else {
      return {};
    }
  }

  /// The outputs for so many inputs, each one after another, in place.
  template <std::size_t Samples>
  constexpr void predict_samples(const T* input, T* output) const {
    boost::hana::unpack(parameters.layers, [&](const auto&... of_layers) {
      architecture_type::walk::template forward<Samples>(
          input, copy_output<T, outputs * Samples>{output}, of_layers...);
    });
  }

  // Last, so that a compiler knows the members by then and says no more.
  static_assert(!integer<T>, "a network of integers cannot learn: write 1.0 for 1");
  static_assert(!std::is_same_v<T, long double>,
                "float and double are supported, long double is not: write initialize<double>");
};

/// The same network of other numbers: as<interval<double>>(net) encloses what real numbers would predict from the
/// parameters that net has, as<float>(net) rounds them. Every parameter is converted for itself.
template <class U, class T, class... Layers>
constexpr network<U, Layers...> as(const network<T, Layers...>& net) {
  network<U, Layers...> other{};
  for_each_parameter(
      [](auto, auto& converted, const auto& given) {
        const T* next = given.elements;
        for (U& converted_number : converted.elements) converted_number = static_cast<U>(*next++);
      },
      other.parameters, net.parameters);
  return other;
}

} // namespace constgrad
