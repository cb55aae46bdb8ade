// The network of plain_curve.cpp as the library writes it.
#include "constgrad/function/tanh.hpp"
#include "constgrad/network.hpp"
#include "constgrad/training.hpp"

#ifndef EPOCHS
#define EPOCHS 100
#endif

namespace cg = constgrad;

constexpr auto curve = [] {
  cg::data_set<double, 1, 1, 16> samples{};
  for (std::size_t i = 0; i < 16; ++i) {
    const double x = 0.125 * static_cast<double>(i) - 1;
    samples.inputs[i][0] = x;
    samples.targets[i][0] = x * x;
  }
  return samples;
}();

constexpr auto net = [] {
  cg::matrix<double, 8, 1> first{};
  cg::matrix<double, 8, 8> second{};
  cg::matrix<double, 1, 8> last{};
  for (std::size_t j = 0; j < 8; ++j) {
    first(j, 0) = 0.25 * static_cast<double>(j) - 1;
    last(0, j) = 0.5 - 0.125 * static_cast<double>(j);
    for (std::size_t k = 0; k < 8; ++k)
      second(k, j) = 0.125 * static_cast<double>((3 * j + 5 * k) % 8) - 0.5;
  }
  return cg::with_parameters(
      cg::sequential(cg::inputs<1>, cg::dense<8>, cg::tanh, cg::dense<8>, cg::tanh, cg::dense<1>),
      cg::layer_parameters{first, cg::vector<double, 8>{}},
      cg::layer_parameters{second, cg::vector<double, 8>{}},
      cg::layer_parameters{last, cg::vector{0.0}});
}();

constexpr cg::training_run run{net, curve, cg::squared_error,
                               cg::gradient_descent{.learning_rate = 0.015625}};
constexpr auto& trained = cg::after<run, EPOCHS>.network;
// the other one has the same bits
static_assert(EPOCHS != 100 || trained.parameters.layer<5>().bias[0] == 0x1.977298b2316e2p-2);
