// The gradient of one neuron's squared error with respect to its weights, in three ways.
#pragma once

#include "constgrad/function.hpp"
#include "constgrad/notebook.hpp"

#include <cstddef>

namespace constgrad {

constexpr auto error_of(const auto& input, const auto& weights) {
  return square(sigmoid(dot(input, weights) + 0.5) - 1.0);
}

template <std::size_t N>
constexpr double by_hand(const vector<double, N>& input, const vector<double, N>& weights) {
  return notebook::compute_gradients(input, weights, 0.5, 1.0).d_error_wrt_weights[0];
}

template <std::size_t N>
constexpr double forwards(const vector<double, N>& input, const vector<double, N>& weights) {
  return gradient([&](const auto& w) { return error_of(input, w); }, weights)[0];
}

template <std::size_t N>
constexpr double backwards(const vector<double, N>& input, const vector<double, N>& weights) {
  tape<double, 2 * N + 8> room;
  return gradient(room, [&](const auto& w) { return error_of(input, w); }, weights)[0];
}

/// Eight numbers of which the first is given.
constexpr vector<double, 8> eight(double first) {
  return {first, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
}

} // namespace constgrad
