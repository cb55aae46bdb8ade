// What an optimizer remembers from step to step, and which number a step would make infinite.
//
//     m, v     its moments, arrays of the layout of the parameters
#pragma once

#include "constgrad/layer/parameter.hpp"
#include "constgrad/network/layer_view.hpp"
#include "constgrad/network/number_array.hpp"
#include "constgrad/training/finite.hpp"
#include "constgrad/training/training_stopped.hpp"

#include <cstddef>

namespace constgrad {

/// The arrays of numbers that a step of an optimizer with so many moments, 0 to 2, changes.
template <class T, std::size_t Count, storage Storage, std::size_t Moments>
struct optimizer_state {
  number_array<T, (Moments > 0 ? Count : 0), Storage> first_moments{};
  number_array<T, (Moments > 1 ? Count : 0), Storage> second_moments{};

  /// Whether all of them are finite.
  constexpr bool is_finite() const {
    return all_finite(first_moments.elements, Moments > 0 ? Count : 0) &&
           all_finite(second_moments.elements, Moments > 1 ? Count : 0);
  }
};

/// A number that is not finite, and where it is: among the parameters, or among what the optimizer remembers of them.
template <class T>
struct not_finite {
  T number{};
  parameter_place place{};
  bool is_remembered = false;
};

/// Looks for the first number that is not finite among the parameters of a pipeline, or among moments of their layout.
template <class Pipeline, class T>
constexpr not_finite<T> first_not_finite(const T* numbers) {
  not_finite<T> found{};
  visit_parameters<Pipeline, T>([&]<class View>(const parameter_name& name, std::size_t place) {
    constexpr parameter_shape shape = parameter_shape::of<View>();
    for (std::size_t i = 0; i < View::size() && found.place.layer == 0; ++i) {
      if (all_finite(numbers + place + i, 1)) continue;
      found.number = numbers[place + i];
      found.place = {name, shape.is_matrix, i % shape.rows, i / shape.rows};
    }
  });
  return found;
}

} // namespace constgrad
