// One step of an optimizer on the parameters of a network, by a gradient of the same layout.
//
//     w ← update(w, its gradient, its moments)        for every parameter that is trained
//     s ← its gradient                                for a state, which the layer itself has changed
#pragma once

#include "constgrad/network/trained_ranges.hpp"

#include <cstddef>
#include <utility>

namespace constgrad {

/// The step of this number, counted from 1, at this rate. The arrays of moments that the optimizer does not remember are
/// not looked at.
template <class Pipeline, class Optimizer, class T>
constexpr void update_parameters(const Optimizer& optimizer, std::size_t step, double rate,
                                 T* parameters, const T* gradient, T* first, T* second) {
  constexpr const auto& trained = trained_ranges<Pipeline>;
  constexpr std::size_t moments = Optimizer::moments;
  [&]<std::size_t... Index>(std::index_sequence<Index...>) {
    (optimizer.update(step, rate, trained.elements[Index].end - trained.elements[Index].begin,
                      parameters + trained.elements[Index].begin,
                      gradient + trained.elements[Index].begin,
                      first + (moments > 0 ? trained.elements[Index].begin : 0),
                      second + (moments > 1 ? trained.elements[Index].begin : 0)),
     ...);
  }(std::make_index_sequence<trained.size>{});
  if constexpr (state_ranges<Pipeline>.size > 0)
    for (const index_range& range : state_ranges<Pipeline>)
      for (std::size_t i = range.begin; i < range.end; ++i) parameters[i] = gradient[i];
}

} // namespace constgrad
