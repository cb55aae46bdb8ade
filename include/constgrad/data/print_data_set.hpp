// The samples of a data set as text: input -> target.
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/linear_algebra/print.hpp"

#include <cstddef>

namespace constgrad {

/// As {0.0, 1.0} -> {1.0}.
template <std::size_t Capacity, class T, std::size_t Inputs, std::size_t Outputs>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const sample<T, Inputs, Outputs>& shown) {
  return out << shown.input << " -> " << shown.target;
}

/// A line for each sample.
template <std::size_t Capacity, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const data_set<T, Inputs, Outputs, Samples>& data) {
  for (std::size_t i = 0; i < data.size(); ++i) out << data[i] << '\n';
  return out;
}

} // namespace constgrad
