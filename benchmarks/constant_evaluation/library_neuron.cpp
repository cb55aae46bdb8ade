// The neuron of plain_neuron.cpp as the library writes it.
#include "constgrad/notebook.hpp"

#ifndef UPDATES
#define UPDATES 1000
#endif

namespace notebook = constgrad::notebook;

/// From zero weights, over the tutorial's eight samples in cyclic order.
constexpr auto train(std::size_t updates) {
  notebook::neural_network<double, 2> network{0.1, constgrad::vector{0.0, 0.0}, 0};
  for (std::size_t update = 0; update < updates; ++update) {
    network.update_params(network.compute_gradients(notebook::input_vectors[update % 8],
                                                    notebook::targets[update % 8]));
  }
  return network;
}

constexpr auto trained = train(UPDATES);
static_assert(trained.weights[0] > 0 && trained.weights[1] > 0 && trained.bias < 0);
