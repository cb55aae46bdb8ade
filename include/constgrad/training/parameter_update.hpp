// One step of an optimizer on the parameters of a network, by a gradient of the same layout.
//
//     w ← update(w, its gradient, its moments)        for every parameter that is trained
//     s ← its gradient                                for a state, which the layer itself has changed
#pragma once

#include "constgrad/network/trained_ranges.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// The trained parameters of a pipeline, range by range.
template <class Pipeline, class Ranges = std::make_index_sequence<trained_ranges<Pipeline>.size>>
struct parameter_update;

template <class Pipeline, std::size_t... Index>
struct parameter_update<Pipeline, std::index_sequence<Index...>> {
  /// The step of this number, counted from 1, at this rate. Of moments that it does not remember the optimizer gets null.
  template <class Optimizer, class T>
  static constexpr void apply(const Optimizer& optimizer, [[maybe_unused]] std::size_t step,
                              [[maybe_unused]] double rate, T* parameters, const T* gradient,
                              [[maybe_unused]] T* first, [[maybe_unused]] T* second) {
    (optimizer.update(step, rate, size<Index>, parameters + begin<Index>, gradient + begin<Index>,
                      Optimizer::moments > 0 ? first + begin<Index> : nullptr,
                      Optimizer::moments > 1 ? second + begin<Index> : nullptr),
     ...);
    if constexpr (state_ranges<Pipeline>.size > 0)
      for (const index_range& range : state_ranges<Pipeline>)
        for (std::size_t i = range.begin; i < range.end; ++i) parameters[i] = gradient[i];
  }

private:
  template <std::size_t Range>
  static constexpr std::size_t begin = trained_ranges<Pipeline>.elements[Range].begin;
  template <std::size_t Range>
  static constexpr std::integral_constant<
      std::size_t, trained_ranges<Pipeline>.elements[Range].end - begin<Range>>
      size{};
};

/// The step on a part of the parameters, by a part of their gradient, of an optimizer that remembers nothing.
template <class T, class Optimizer>
struct part_update {
  Optimizer optimizer; ///< a copy, in which the step changes no number
  T* parameters;
  std::size_t step = 0;
  double rate = 0;

  template <std::size_t N>
  constexpr void operator()(std::size_t place, const T (&gradient)[N]) const {
    optimizer.update(step, rate, std::integral_constant<std::size_t, N>{}, parameters + place,
                     gradient, static_cast<T*>(nullptr), static_cast<T*>(nullptr));
  }
};

} // namespace constgrad
