// The data set of the tutorial that the notebook follows.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"

namespace constgrad::notebook {

/// Eight points of the plane, two numbers each. No line separates their two classes: the best gets six
/// of eight right. (Déborah Mesquita, "Python AI: How to Build a Neural Network & Make Predictions",
/// Real Python, 2021.)
inline constexpr vector<vector<double, 2>, 8> input_vectors{
    {{3, 1.5}, {2, 1}, {4, 1.5}, {3, 4}, {3.5, 0.5}, {2, 0.5}, {5.5, 1}, {1, 1}}};

/// The class of each point, 0 or 1.
inline constexpr vector<double, 8> targets{0, 1, 0, 1, 0, 1, 1, 0};

} // namespace constgrad::notebook
