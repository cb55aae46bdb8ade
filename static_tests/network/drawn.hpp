// What an initializer gives after a seed.
#pragma once

#include <constgrad/network/initializer.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

/// The weights of the first layer after np.random.seed(start).
template <class T, std::size_t Outputs, std::size_t Inputs>
constexpr auto drawn(const constgrad::initializer auto& initializer, int start) {
  constgrad::numpy_random random{given(start)};
  constgrad::matrix<T, Outputs, Inputs> weights{};
  initializer(random, constgrad::matrix_view<T, Outputs, Inputs>{weights.elements + 0});
  return weights;
}
