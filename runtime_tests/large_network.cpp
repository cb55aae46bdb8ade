// A network whose numbers are too many for the stack, written as any other: it owns them on the heap, with the same bits.
#include <constgrad/layer.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

#include "runtime_tests/catch.hpp"

#include <constgrad/function/relu.hpp>
#include <constgrad/function/tanh.hpp>

namespace cg = constgrad;
using cg::inputs, cg::dense, cg::sequential;

namespace {

/// Samples of so many numbers, of which each has its own place in 0 … 9.
template <std::size_t Inputs, std::size_t Classes>
cg::data_set<float, Inputs, Classes, 40> some_samples() {
  cg::data_set<float, Inputs, Classes, 40> data{};
  cg::numpy_random random{cg::seed{5}};
  for (std::size_t i = 0; i < 40; ++i) {
    for (float& pixel : data.inputs[i]) pixel = static_cast<float>(random.uniform(0, 1));
    data.targets[i][i % Classes] = 1;
  }
  return data;
}

} // namespace

TEST_CASE("784-1024-1024-10 is trained as a beginner writes it", "[network]") {
  constexpr auto architecture =
      sequential(inputs<784>, dense<1024>, cg::relu, dense<1024>, cg::relu, dense<10>);
  auto net = cg::initialize<float>(architecture, cg::he_normal, cg::seed{1});
  const auto data = some_samples<784, 10>();
  const auto trained =
      train(net, data, cg::categorical_cross_entropy_with_logits, cg::adam{}, cg::epochs{3},
            cg::batches_of<32>, cg::early_stopping{.patience = 5, .restore_best_weights = true});
  CHECK(trained.history.last.loss < trained.history[0].loss);
  CHECK(trained.history.last.accuracy > 0.5);
  CHECK(trained.network != net);
  CHECK(sizeof net < 64);
}

TEST_CASE("numbers on the heap end in the same bits as numbers in place", "[network]") {
  constexpr auto architecture =
      sequential(inputs<6>, dense<8>, cg::tanh, cg::frozen<"bias">(dense<5>), cg::relu, dense<3>);
  const auto data = some_samples<6, 3>();
  const auto judge = [&](const auto& optimizer) {
    const auto in_place =
        cg::initialize<float, cg::storage::in_place>(architecture, cg::glorot_uniform, cg::seed{2});
    const auto on_heap =
        cg::initialize<float, cg::storage::on_heap>(architecture, cg::glorot_uniform, cg::seed{2});
    const auto first =
        train(in_place, data, cg::mean_squared_error, optimizer, cg::epochs{4}, cg::batches_of<7>);
    const auto second =
        train(on_heap, data, cg::mean_squared_error, optimizer, cg::epochs{4}, cg::batches_of<7>);
    CHECK(first.history == second.history);
    for (std::size_t i = 0; i < first.network.parameters.count; ++i)
      REQUIRE(first.network.parameters.numbers.elements[i] ==
              second.network.parameters.numbers.elements[i]);
    CHECK(first.network(data.inputs[3]) == second.network(data.inputs[3]));
    CHECK(on_heap != second.network);
  };
  judge(cg::gradient_descent{.learning_rate = 0.25});
  judge(cg::momentum{.learning_rate = 0.125});
  judge(cg::clipped(cg::adam{}, cg::clip_by_norm{0.5}));
}

TEST_CASE("a network on the heap is copied with its numbers, and moved without", "[network]") {
  auto net = cg::initialize<double, cg::storage::on_heap>(sequential(inputs<2>, dense<2>),
                                                          cg::glorot_uniform, cg::seed{3});
  const auto before = net;
  net.parameters.layer<1>().weights(0, 1) += 1;
  CHECK(net != before);
  auto moved = std::move(net);
  CHECK(moved.parameters - before.parameters == moved.parameters - before.parameters);
  const auto moved_by = moved.parameters - before.parameters;
  CHECK(moved_by.layer<1>().weights(0, 1) == 1);
  net = before; // what was moved from can be assigned to
  CHECK(net == before);
  net = std::move(moved);
  CHECK(net != before);
  auto& same = net;
  net = same;
  CHECK(net != before);
}
