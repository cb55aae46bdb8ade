// The floor: one neuron trained in a constant by hand, with raw arrays, plain loops, one function and
// nothing from the library. The same updates as in library_neuron.cpp, to the last bits.
#include <bit>
#include <cstdint>

#ifndef UPDATES
#define UPDATES 1000
#endif

struct neuron {
  double weights[2]{}, bias = 0;
};

/// From zero weights, over the tutorial's eight samples in cyclic order.
constexpr neuron train(int updates) {
  constexpr double inputs[8][2]{{3, 1.5},   {2, 1},   {4, 1.5}, {3, 4},
                                {3.5, 0.5}, {2, 0.5}, {5.5, 1}, {1, 1}},
      targets[8]{0, 1, 0, 1, 0, 1, 1, 0}, learning_rate = 0.1;
  neuron trained;
  for (int update = 0; update < updates; ++update) {
    const double* input = inputs[update % 8];
    double sum = trained.bias;
    for (int i = 0; i < 2; ++i) sum += trained.weights[i] * input[i];

    // z = e^-sum: -sum = k · ln 2 + r, thirteen terms of the series of e^r, and k into the exponent.
    const double shifted = -sum * 0x1.71547652b82fep0 + 0x1.8p52, k = shifted - 0x1.8p52,
                 r = (-sum - k * 0x1.62e42fefa38p-1) - k * 0x1.ef35793c7673p-45;
    // clang-format off
    const double series = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 +
        r * (1.0 / 720 + r * (1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880 + r * (1.0 / 3628800 +
        r * (1.0 / 39916800 + r * (1.0 / 479001600 + r * (1.0 / 6227020800)))))))))))));
    // clang-format on
    const double z = std::bit_cast<double>(std::bit_cast<std::uint64_t>(series) +
                                           (std::bit_cast<std::uint64_t>(shifted) << 52));
    const double prediction = 1 / (1 + z);

    const double step =
        learning_rate * 2 * (prediction - targets[update % 8]) * prediction * (1 - prediction);
    for (int i = 0; i < 2; ++i) trained.weights[i] -= step * input[i];
    trained.bias -= step;
  }
  return trained;
}

constexpr neuron trained = train(UPDATES);
static_assert(trained.weights[0] > 0 && trained.weights[1] > 0 && trained.bias < 0);
