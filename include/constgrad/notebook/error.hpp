// The notebook's error of one prediction, and its derivative.
#pragma once

#include "constgrad/function/square.hpp"

#include <type_traits>

namespace constgrad::notebook {

/// error = (prediction - target)², the squared error. The notebook calls it mse: the mean over one.
template <class T>
constexpr T squared_error(T prediction, std::type_identity_t<T> target) {
  return square(prediction - target);
}

/// d error / d prediction = 2 (prediction - target).
template <class T>
constexpr T squared_error_derivative(T prediction, std::type_identity_t<T> target) {
  return 2 * (prediction - target);
}

} // namespace constgrad::notebook
