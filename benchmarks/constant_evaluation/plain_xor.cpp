// A thousand epochs of plain_xor.hpp.
#include "plain_xor.hpp"

constexpr plain_xor train(int epochs) {
  plain_xor trained;
  for (int epoch = 0; epoch < epochs; ++epoch) trained.epoch();
  return trained;
}

constexpr plain_xor trained = train(1000);
static_assert(trained.output_bias == 0x1.539c7a5fe70b4p-1); // the other one has the same bits
