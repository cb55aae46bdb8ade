// One sample of a data set, and how many there are.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// One sample of a data set, which it refers to: shown the input, a network should answer the target.
template <class T, std::size_t Inputs, std::size_t Outputs>
struct sample {
  const vector<T, Inputs>& input;
  const vector<T, Outputs>& target;
};

/// In place of a number of samples: one that is known at run time.
inline constexpr std::size_t run_time_size = ~std::size_t{0};

template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples = run_time_size>
struct data_set;

/// Whether the number of samples is part of the type.
template <class Data>
concept fixed_size = requires { typename std::bool_constant<(Data::size() > 0)>; };

} // namespace constgrad
