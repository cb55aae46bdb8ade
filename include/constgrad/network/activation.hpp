// An activation as a layer: a function applied to every output of the layer before, in place.
//
//     forward    yᵢ = f(xᵢ)
//     backward   dE/dxᵢ = dE/dyᵢ · f'(xᵢ)
#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/sigmoid.hpp" // the one that gives probabilities
#include "constgrad/network/layer.hpp"
#include "constgrad/network/output_range.hpp"

#include <cstddef>

namespace constgrad {

/// Whether the values of a function are probabilities: its rule says so, as sigmoid's does. Of any other nothing is
/// known.
template <class Function>
concept gives_probabilities = requires { requires Function::rule::gives_probabilities; };

/// The layer of a function such as tanh between Size inputs and as many outputs. It has no parameters.
template <class Function, std::size_t Size>
struct activation_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  static constexpr output_range range =
      gives_probabilities<Function> ? output_range::probability : output_range::any;
  static constexpr std::size_t parameter_count = 0;
  template <class T>
  using parameters = no_parameters;

  template <class Rest>
  struct before {
    template <std::size_t Samples, class T, class Last, class... More>
    static constexpr void forward(T* x, const Last& last, const no_parameters&,
                                  const More&... more) {
      Function::template each<Size * Samples>(x, x);
      Rest::template forward<Samples>(x, last, more...);
    }

    /// The slope is taken from y where f' has a formula in y, such as y (1 - y); else it is kept from the way in.
    /// (The rule's own formula, since every call costs a constant.)
    template <std::size_t Samples, class T, class Last, class Slot, class... Slots>
    static constexpr T propagate(T* x, T* dx, const Last& last, const Slot&, const Slots&... more) {
      constexpr std::size_t count = Size * Samples;
      if constexpr (requires { Function::derivative_from_value(*x); }) {
        Function::template each<count>(x, x);
        const T error = Rest::template propagate<Samples>(x, dx, last, more...);
        for (std::size_t i = 0; i < count; ++i)
          dx[i] *= Function::rule::derivative_from_value(x[i]);
        return error;
      } else {
        T slopes[count];
        Function::each_with_derivative(x, slopes, count);
        const T error = Rest::template propagate<Samples>(x, dx, last, more...);
        for (std::size_t i = 0; i < count; ++i) dx[i] *= slopes[i];
        return error;
      }
    }
  };
};

} // namespace constgrad
