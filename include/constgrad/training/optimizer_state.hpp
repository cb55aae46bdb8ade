// What a step reads and writes beside the weights: the gradient, and the moments that an optimizer
// remembers. And a copy of what it changes, by which it can be taken back.
//
//     save()        a step        is_finite()? or else restore()
#pragma once

#include "constgrad/network/network.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/training/finite.hpp"
#include "constgrad/training/training_stopped.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A number that is not finite, and where it is: among the parameters, or among what the optimizer remembers of them.
template <class T>
struct not_finite {
  T number{};
  parameter_place place{};
  bool is_remembered = false;
};

/// For so many moments, 0 to 2.
template <class T, class Parameters, std::size_t Moments>
struct optimizer_state {
  using first_type = std::conditional_t<(Moments > 0), Parameters, no_parameters>;
  using second_type = std::conditional_t<(Moments > 1), Parameters, no_parameters>;

  Parameters gradient{};
  first_type first_moments{};
  second_type second_moments{};

  /// Keeps all that a step changes. Without moments the gradient's place is free for the weights.
  void save(const Parameters& weights, std::size_t steps) {
    steps_before = steps;
    if constexpr (Moments == 0)
      gradient = weights;
    else
      before = {weights, first_moments, second_moments};
  }

  /// Takes back what was changed since.
  void restore(Parameters& weights, std::size_t& steps) {
    steps = steps_before;
    if constexpr (Moments == 0) {
      weights = gradient;
    } else {
      weights = before.weights;
      first_moments = before.first;
      second_moments = before.second;
    }
  }

  /// Whether all weights and moments are finite.
  constexpr bool is_finite(const Parameters& weights) const {
    bool finite = true;
    const auto look_at = [&finite](auto, const auto& part) {
      finite = all_finite(part.elements, element_count(part.elements)) && finite;
    };
    for_each_parameter(look_at, weights);
    if constexpr (Moments > 0) for_each_parameter(look_at, first_moments);
    if constexpr (Moments > 1) for_each_parameter(look_at, second_moments);
    return finite;
  }

  /// The first number that is not finite, of the weights, the first moments, the second.
  not_finite<T> first_not_finite(const Parameters& weights) const {
    not_finite<T> found{};
    const auto look_for = [&found](const parameter_name& name, const auto& part) {
      constexpr bool is_matrix = !is_bias<decltype(part)>;
      const std::size_t count = element_count(part.elements);
      std::size_t rows = count;
      if constexpr (is_matrix) rows = part.rows();
      for (std::size_t i = 0; i < count && found.place.layer == 0; ++i) {
        if (all_finite(part.elements + i, 1)) continue;
        found.number = part.elements[i];
        found.place = {name.layer, name.part, is_matrix, i % rows, i / rows};
      }
    };
    for_each_parameter(look_for, weights);
    found.is_remembered = found.place.layer == 0;
    if constexpr (Moments > 0) for_each_parameter(look_for, first_moments);
    if constexpr (Moments > 1) for_each_parameter(look_for, second_moments);
    return found;
  }

  std::size_t steps_before = 0; ///< when they were saved

private:
  struct changes {
    Parameters weights{};
    first_type first{};
    second_type second{};
  };
  std::conditional_t<(Moments > 0), changes, no_parameters> before{};
};

} // namespace constgrad
