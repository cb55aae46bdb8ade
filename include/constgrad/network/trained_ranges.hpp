// Which of a network's parameters training changes: ranges of the one array that they lie in.
//
//     [begin, end) of all weights and biases that are not frozen
#pragma once

#include "constgrad/layer/parameter.hpp"

#include <cstddef>

namespace constgrad {

/// A part of an array.
struct index_range {
  std::size_t begin = 0, end = 0;

  friend constexpr bool operator==(const index_range&, const index_range&) = default;
};

/// At most Count ranges, in order, of which none touches the next.
template <std::size_t Count>
struct index_ranges {
  index_range elements[Count]{};
  std::size_t size = 0;

  /// Lengthens the last one if the new one begins where it ends.
  constexpr void add(index_range more) {
    if (size > 0 && elements[size - 1].end == more.begin)
      elements[size - 1].end = more.end;
    else
      elements[size++] = more;
  }
  constexpr const index_range* begin() const { return elements; }
  constexpr const index_range* end() const { return elements + size; }
};

/// The parameters of a layer or pipeline for which chooses(name, role) is true.
template <class Layer, class Choose>
constexpr auto parameter_ranges(const Choose& chooses) {
  index_ranges<part_count<Layer> + 1> found{};
  visit_parameters<Layer, double>([&]<class View>(const parameter_name& name, std::size_t place) {
    if (chooses(name, View::has_role)) found.add({place, place + View::size()});
  });
  return found;
}

/// Whether training changes a parameter: if it is not frozen, and no state.
constexpr bool is_trained(const parameter_name& name, role of) {
  return !name.is_frozen && of != role::state;
}

/// Those that training changes.
template <class Layer>
inline constexpr auto trained_ranges = parameter_ranges<Layer>(is_trained);

/// The others.
template <class Layer>
inline constexpr auto untrained_ranges = parameter_ranges<Layer>(
    [](const parameter_name& name, role of) { return !is_trained(name, of); });

/// Those that a layer itself changes, if they are not frozen: as gradient they have what they become.
template <class Layer>
inline constexpr auto state_ranges = parameter_ranges<Layer>(
    [](const parameter_name& name, role of) { return !name.is_frozen && of == role::state; });

} // namespace constgrad
