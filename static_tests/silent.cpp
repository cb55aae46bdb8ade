// What a user does with networks and parameters as values, which no compiler has anything to say about.
#include <constgrad.hpp>
#include <constgrad/ostream.hpp>

#include <iostream>
#include <utility>

namespace cg = constgrad;

int main() {
  const auto architecture =
      cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
  constexpr cg::data_set<double, 2, 1, 4> data{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                               {{{0}, {1}, {1}, {0}}}};
  auto net = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});

  const auto [value, gradient] =
      cg::value_and_gradient(net, cg::mean_squared_error, data.inputs[1], data.targets[1]);
  net.parameters = net.parameters - 0.5 * gradient;
  net.parameters += -gradient * 2.0 + gradient;
  net.parameters -= gradient;
  net.parameters *= 0.5;
  std::cout << value << net << net.parameters.layer<1>().weights << cg::as<float>(net);

  cg::trainer training{net, cg::mean_squared_error, cg::adam{.learning_rate = 0.1}};
  cg::train(training, data, cg::epochs{3}, cg::batches_of<2>);
  const auto trained =
      cg::train(training.network, data, cg::mean_squared_error, cg::momentum{.learning_rate = 0.1},
                cg::epochs{3}, cg::validated_on{data},
                cg::early_stopping{.patience = 2, .restore_best_weights = true});
  // Of more than 128 parameters an update is a loop in a constant, too.
  const auto larger = cg::train(
      cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<64>, cg::relu, cg::dense<1>),
                             cg::he_normal, cg::seed{0}),
      data, cg::mean_squared_error, cg::gradient_descent{.learning_rate = 0.1}, cg::epochs{2});
  std::cout << larger.history.last.loss;
  auto moved = std::move(net);
  std::swap(moved, net);
  std::cout << cg::claim::equal(trained.network.parameters, moved.parameters)
            << cg::confusion_matrix(trained.network, data) << trained.history.size();
}
