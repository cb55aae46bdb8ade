// What every layer is: a stateless type that goes forward on the way in and backward on the way out.
//
//     before<Rest>::forward<Samples>(x, last, parameters, …)     computes y, then Rest::forward of it
//     before<Rest>::propagate<Samples>(x, dx, last, slot, …)     computes y, then Rest::propagate, which fills
//                                                                dy = dE/dy; then dx and its own gradient from it
//
// Each layer calls the rest of the network, so what it must remember for the way back waits in its own local
// variables. The samples of a batch lie one after another.
#pragma once

#include <cstddef>

namespace constgrad {

/// What comes after the last layer: last(output), or last(output, d_output), which returns E and fills dE/doutput.
struct end_of_network {
  template <std::size_t, class T, class Last>
  static constexpr void forward(const T* y, const Last& last) {
    last(y);
  }
  template <std::size_t, class T, class Last>
  static constexpr T propagate(T* y, T* dy, const Last& last) {
    return last(y, dy);
  }
};

/// The parameters of a layer that has none.
struct no_parameters {
  friend constexpr bool operator==(no_parameters, no_parameters) = default;
};

/// Where the gradient of a layer goes: beside the parameters it belongs to.
template <class Parameters>
struct gradient_slot {
  const Parameters& parameters;
  Parameters& gradient;
};

template <class Parameters>
gradient_slot(const Parameters&, Parameters&) -> gradient_slot<Parameters>;

/// Where the step of a layer goes: straight into the parameters,  parameters -= rate · gradient.
template <class Parameters, class T>
struct descent_slot {
  Parameters& parameters;
  T rate;
};

template <class Parameters, class T>
descent_slot(Parameters&, T) -> descent_slot<Parameters, T>;

} // namespace constgrad
