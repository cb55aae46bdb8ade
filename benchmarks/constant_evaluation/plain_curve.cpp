// The floor of a larger network, 1-8-8-1 with tanh, by hand: raw arrays, plain loops and nothing from the library but its
// tanh. The same updates as in library_curve.cpp, to the last bits.
#include "constgrad/math/tanh.hpp"

#ifndef EPOCHS
#define EPOCHS 100
#endif

struct plain_curve {
  static constexpr int size = 8, samples = 16;
  double first[size]{}, first_bias[size]{}, second[size][size]{}, second_bias[size]{}, last[size]{},
      last_bias = 0;

  constexpr plain_curve() {
    for (int j = 0; j < size; ++j) {
      first[j] = 0.25 * j - 1;
      last[j] = 0.5 - 0.125 * j;
      for (int k = 0; k < size; ++k) second[j][k] = 0.125 * ((3 * j + 5 * k) % 8) - 0.5;
    }
  }

  /// One epoch of gradient descent on (y - x²)², sample by sample.
  constexpr void epoch() {
    constexpr double learning_rate = 0.015625;
    for (int sample = 0; sample < samples; ++sample) {
      const double x = 0.125 * sample - 1;
      double h[size], g[size], dg[size], y = last_bias;
      for (int j = 0; j < size; ++j) h[j] = constgrad::math::tanh(first_bias[j] + first[j] * x);
      for (int k = 0; k < size; ++k) {
        double sum = second_bias[k];
        for (int j = 0; j < size; ++j) sum += second[j][k] * h[j];
        g[k] = constgrad::math::tanh(sum);
        y += last[k] * g[k];
      }
      const double dy = 2 * (y - x * x);
      for (int k = 0; k < size; ++k) {
        dg[k] = last[k] * dy * ((1 - g[k]) * (1 + g[k]));
        last[k] -= learning_rate * (dy * g[k]);
        second_bias[k] -= learning_rate * dg[k];
      }
      last_bias -= learning_rate * dy;
      for (int j = 0; j < size; ++j) {
        double sum = 0;
        for (int k = 0; k < size; ++k) {
          sum += second[j][k] * dg[k];
          second[j][k] -= learning_rate * (dg[k] * h[j]);
        }
        const double dh = sum * ((1 - h[j]) * (1 + h[j]));
        first[j] -= learning_rate * (dh * x);
        first_bias[j] -= learning_rate * dh;
      }
    }
  }
};

/// After so many times 25 epochs, each time a constant with a limit of its own.
template <int Times>
constexpr plain_curve trained = [] {
  plain_curve network = trained<Times - 1>;
  for (int epoch = 0; epoch < 25; ++epoch) network.epoch();
  return network;
}();
template <>
constexpr plain_curve trained<0>{};

// the other one has the same bits
static_assert(EPOCHS != 100 || trained<EPOCHS / 25>.last_bias == 0x1.977298b2316e2p-2);
