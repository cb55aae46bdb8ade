// One network predicts in many threads at once, with the bits of one thread: in place, on the heap, sample by sample, and in blocks.
#include "runtime_tests/catch.hpp"

#include <constgrad.hpp>

#include <cstddef>
#include <thread>
#include <vector>

namespace cg = constgrad;

static constexpr std::size_t threads = 8, samples = 200, block = 25;

/// Inputs that differ in all their numbers.
template <std::size_t N>
static std::vector<cg::vector<double, N>> any_inputs() {
  std::vector<cg::vector<double, N>> inputs(samples);
  cg::numpy_random random{1};
  for (auto& input : inputs)
    for (double& number : input) number = random.randn();
  return inputs;
}

/// Compares what each thread computes of all inputs with what one computes.
template <class Network>
static void judge(const Network& net) {
  constexpr std::size_t outputs = Network::outputs;
  const auto inputs = any_inputs<Network::inputs>();
  std::vector<cg::vector<double, outputs>> expected;
  for (const auto& input : inputs) expected.push_back(net(input));
  std::vector<std::vector<cg::vector<double, outputs>>> found(threads);
  std::vector<std::vector<double>> in_blocks(threads, std::vector<double>(samples * outputs));
  {
    std::vector<std::jthread> running;
    for (std::size_t t = 0; t < threads; ++t)
      running.emplace_back([&, t] {
        for (const auto& input : inputs) found[t].push_back(net(input));
        for (std::size_t i = 0; i < samples; i += block)
          net.template predict_samples<block>(inputs[i].elements + 0,
                                              in_blocks[t].data() + i * outputs);
      });
  }
  for (std::size_t t = 0; t < threads; ++t) {
    CHECK(found[t] == expected);
    bool is_same = true;
    for (std::size_t i = 0; i < samples * outputs; ++i)
      is_same = is_same && in_blocks[t][i] == expected[i / outputs].elements[i % outputs];
    CHECK(is_same);
  }
}

TEST_CASE("one network predicts in many threads", "[threads]") {
  judge(cg::initialize<double>(
      cg::sequential(cg::inputs<4>, cg::dense<8>, cg::tanh, cg::dense<3>, cg::softmax),
      cg::glorot_uniform, cg::seed{1}));
  judge(cg::initialize<double>(
      cg::sequential(cg::inputs<100>, cg::dense<200>, cg::gelu, cg::dense<5>, cg::sigmoid),
      cg::glorot_uniform, cg::seed{1})); // on the heap
}

TEST_CASE("threads train networks of their own", "[threads]") {
  const auto train = [](int start) {
    return cg::train(
        cg::initialize<double>(cg::sequential(cg::inputs<4>, cg::dense<5>, cg::tanh, cg::dense<3>),
                               cg::glorot_uniform, cg::seed{start}),
        cg::iris, cg::categorical_cross_entropy_with_logits, cg::adam{}, cg::epochs{3},
        cg::batches_of<8>, cg::reshuffled{cg::seed{start}});
  };
  std::vector<decltype(train(0))> found(threads);
  {
    std::vector<std::jthread> running;
    for (std::size_t t = 0; t < threads; ++t)
      running.emplace_back([&, t] { found[t] = train(static_cast<int>(t)); });
  }
  for (std::size_t t = 0; t < threads; ++t) CHECK(found[t] == train(static_cast<int>(t)));
}
