// The floor: a network for exclusive or by hand, with raw arrays, plain loops and nothing from the library but its
// tanh and sigmoid. The same updates as in library_xor.hpp, to the last bits.
#pragma once

#include "constgrad/math/sigmoid.hpp"
#include "constgrad/math/tanh.hpp"

struct plain_xor {
  double hidden[2][4]{{0.1, -0.6, 0.9, 0.3}, {-0.7, 0.4, 0.8, -0.2}}, hidden_bias[4]{};
  double output[4]{1, -0.5, 0.75, -0.25}, output_bias = 0;

  /// One epoch of gradient descent, sample by sample; returns the sum of (y - t)².
  constexpr double epoch() {
    constexpr double inputs[4][2]{{0, 0}, {0, 1}, {1, 0}, {1, 1}}, targets[4]{0, 1, 1, 0},
        learning_rate = 0.3;
    double error = 0;
    for (int sample = 0; sample < 4; ++sample) {
      const double* x = inputs[sample];
      double h[4], sum = output_bias;
      for (int j = 0; j < 4; ++j) {
        h[j] = constgrad::math::tanh(hidden_bias[j] + hidden[0][j] * x[0] + hidden[1][j] * x[1]);
        sum += output[j] * h[j];
      }
      const double y = constgrad::math::sigmoid(sum), difference = y - targets[sample],
                   dy = 2 * difference * (y * (1 - y));
      error += difference * difference;
      for (int j = 0; j < 4; ++j) {
        const double dh = output[j] * dy * ((1 - h[j]) * (1 + h[j]));
        output[j] -= learning_rate * (dy * h[j]);
        hidden[0][j] -= learning_rate * (dh * x[0]);
        hidden[1][j] -= learning_rate * (dh * x[1]);
        hidden_bias[j] -= learning_rate * dh;
      }
      output_bias -= learning_rate * dy;
    }
    return error;
  }
};
