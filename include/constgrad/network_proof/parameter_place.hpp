// A parameter of a layer by its place in the array of all: its name, and whether it is trained.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network/trained_ranges.hpp"

#include <cstddef>

namespace constgrad::proof {

/// Where element i of a parameter is: (row, column) of a matrix, [i] of a vector.
template <class View>
constexpr message position(std::size_t i) {
  if constexpr (requires { View::rows(); })
    return message{} << '(' << i % View::rows() << ", " << i / View::rows() << ')';
  else
    return message{} << '[' << i << ']';
}

/// Writes the name of the parameter at a place in a layer's array: "weights(0, 1)"; of layers in layers with numbers.
template <class Layer>
constexpr void name_parameter(message& words, std::size_t at) {
  visit_parameters<Layer, double>([&]<class View>(const parameter_name& name, std::size_t place) {
    if (at < place || at - place >= View::size()) return;
    if (name.layer != 0)
      words << name;
    else
      words << name.part;
    words << position<View>(at - place).characters;
  });
}

/// Whether all parameters of a layer are trained.
template <class Layer>
inline constexpr bool trains_all = [] {
  std::size_t sum_of_ranges = 0;
  for (const index_range& range : trained_ranges<Layer>) sum_of_ranges += range.end - range.begin;
  return sum_of_ranges == parameter_count<Layer>;
}();

/// Whether the parameter at a place is trained: by others nothing is differentiated.
template <class Layer>
constexpr bool is_trained_at(std::size_t at) {
  for (const index_range& range : trained_ranges<Layer>)
    if (range.begin <= at && at < range.end) return true;
  return false;
}

} // namespace constgrad::proof
