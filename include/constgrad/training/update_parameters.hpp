// One step of an optimizer on all parameters of a network, by a gradient of the same shape.
//
//     part ← update(part, its gradient, its moments)        for every part that is not fixed
#pragma once

#include "constgrad/network/network.hpp"
#include "constgrad/training/finite.hpp"
#include "constgrad/training/gradient_descent.hpp"
#include "constgrad/training/optimizer_state.hpp"
#include "constgrad/training/schedule.hpp"

#include <cstddef>

namespace constgrad {

/// Whether an optimizer's step can go straight into the weights, without the gradient in between:
/// it is gradient descent itself, of whatever rate. What is derived from it may update otherwise.
template <class Optimizer>
inline constexpr bool can_descend_directly = false;
template <>
inline constexpr bool can_descend_directly<gradient_descent> = true;
template <class Optimizer, class Schedule>
inline constexpr bool can_descend_directly<scheduled<Optimizer, Schedule>> =
    can_descend_directly<Optimizer>;

/// The step of this number, counted from 1, at this rate. The gradient of a fixed bias is 0, but an optimizer's weight
/// decay is not: it is left out.
template <class Optimizer, class Network, class T, class Parameters, std::size_t Moments>
constexpr void update_parameters(const Optimizer& optimizer, std::size_t step, double rate,
                                 Network& net, optimizer_state<T, Parameters, Moments>& state) {
  const auto update_part = [&](const parameter_name& which, auto& part, const auto& slopes,
                               auto&... remembered) {
    if (is_bias<decltype(part)> &&
        is_bias_fixed(typename Network::architecture_type{}, which.layer))
      return;
    T* both[]{remembered.elements..., nullptr, nullptr};
    optimizer.update(step, rate, element_count(part.elements), part.elements, slopes.elements,
                     both[0], both[1]);
  };
  if constexpr (Moments == 0)
    for_each_parameter(update_part, net.parameters, state.gradient);
  else if constexpr (Moments == 1)
    for_each_parameter(update_part, net.parameters, state.gradient, state.first_moments);
  else
    for_each_parameter(update_part, net.parameters, state.gradient, state.first_moments,
                       state.second_moments);
}

/// The same of an optimizer without moments, block by block. The old weights take the place of the gradient. Whether
/// the new ones are finite.
template <class Optimizer, class Network, class T, class Parameters>
bool update_and_keep_old(const Optimizer& optimizer, std::size_t step, double rate, Network& net,
                         optimizer_state<T, Parameters, 0>& state) {
  state.steps_before = step - 1;
  bool finite = true;
  const auto update_part = [&](const parameter_name& which, auto& part, auto& slopes) {
    if (is_bias<decltype(part)> &&
        is_bias_fixed(typename Network::architecture_type{}, which.layer)) {
      slopes = part;
      return;
    }
    constexpr std::size_t most = 256;
    const std::size_t size = element_count(part.elements);
    T old[most], *const none = nullptr;
    for (std::size_t begin = 0; begin < size; begin += most) {
      const std::size_t left = size - begin, count = left < most ? left : most;
      T *const moved = part.elements + begin, *const gradients = slopes.elements + begin;
      for (std::size_t i = 0; i < count; ++i) old[i] = moved[i];
      optimizer.update(step, rate, count, moved, gradients, none, none);
      for (std::size_t i = 0; i < count; ++i) gradients[i] = old[i];
      finite = all_finite(moved, count) && finite;
    }
  };
  for_each_parameter(update_part, net.parameters, state.gradient);
  return finite;
}

/// Whether a step of plain gradient descent leaves every finite weight finite, by a look at the gradient alone.
template <class Optimizer, class T, class Parameters, std::size_t Moments>
constexpr bool stays_finite(const Optimizer& optimizer, double rate,
                            const optimizer_state<T, Parameters, Moments>& state) {
  if constexpr (can_descend_directly<Optimizer> && floating_point<T>) {
    bool is_safe = optimizer.is_plain() && rate < double(safe_factor<T>);
    for_each_parameter(
        [&is_safe](auto, const auto& part) {
          is_safe =
              is_safe && all_below(safe_factor<T>, part.elements, element_count(part.elements));
        },
        state.gradient);
    return is_safe;
  } else {
    return false;
  }
}

} // namespace constgrad
