// The notebook's givens, and its figures with more digits than a double has.
#pragma once

#include <constgrad/linear_algebra/vector.hpp>

inline constexpr constgrad::vector input_vector{1.54, 1.32}, weights{1.56, -0.45};
inline constexpr double bias = 0.0, target = 0.0;

// Computed for the real numbers 1.54, 1.32, 1.56, -0.45 with interval arithmetic.
inline constexpr double real_prediction = 0.859168388587622605, real_error = 0.738170319948252077,
                        real_derivative = 1.718336777175245210,
                        real_new_prediction = 0.0428586667092109923,
                        real_bias_gradient = 0.003516279427781203408;
