// A refused step takes back what layers of their own change as well: the random numbers that they draw, and their states;
// and it does so for numbers on the heap.
#include "runtime_tests/catch.hpp"

#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

#include "static_tests/network/own_layers.hpp"
#include "static_tests/training/partly_trained.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

namespace cg = constgrad;

static constexpr double most = std::numeric_limits<double>::max();

/// A number that the optimizer of the compiler knows nothing about.
static double at_run_time(double x) {
  asm volatile("" : "+m"(x));
  return x;
}

/// Takes the samples one by one, as far as they are good.
template <class Trainer>
static void take_first(Trainer& training, const cg::data_set<double, 1, 1, 4>& data,
                       std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const cg::data_set<double, 1, 1, 1> one{{data.inputs[i]}, {data.targets[i]}};
    training.train_epoch(one);
  }
}

/// Trains with dropout from eight seeds, until a step is refused; then with good samples, as if it had not been tried.
/// Returns how often it was refused for a parameter, and how often for the loss.
static cg::vector<int, 2> judge_random(const cg::data_set<double, 1, 1, 4>& data, double rate) {
  using layers = cg::pipeline<cg::dense_layer<1, 2>, dropout_layer<2>, cg::dense_layer<2, 1>>;
  cg::network<double, layers> net{};
  net.parameters.layer<1>().weights = cg::matrix{{{0.5}, {0.25}}};
  net.parameters.layer<3>().weights = cg::matrix{{{0.5, -0.5}}};
  const cg::data_set<double, 1, 1, 4> good{{{{3}, {1}, {2}, {1}}}, {{{1}, {2}, {-1}, {4}}}};
  cg::vector<int, 2> refused{};
  for (const std::int64_t start : {0, 1, 2, 3, 4, 5, 6, 7}) {
    CAPTURE(start, rate);
    cg::trainer training{net, cg::mean_absolute_error, cg::momentum{.learning_rate = rate},
                         cg::seed{start}};
    auto expected = training;
    try {
      training.train_epoch(data);
      continue;
    } catch (const cg::training_stopped& stopped) {
      ++refused[stopped.place.layer == 0];
      CHECK(stopped.sample == training.steps);
      take_first(expected, data, stopped.sample);
    }
    CHECK(training.network == expected.network);
    CHECK(training.steps == expected.steps);
    training.train_epoch(good);
    expected.train_epoch(good);
    CHECK(training.network == expected.network);
    CHECK(training.is_finite());
  }
  return refused;
}

TEST_CASE("the random numbers of a refused step are drawn again by the next", "[training]") {
  // A large input has slopes that are too much for a large rate; or the outputs are, after steps that are large.
  const double large = at_run_time(most / 16);
  const cg::data_set<double, 1, 1, 4> steps{{{{0}, {large}, {large}, {0}}},
                                            {{{-1}, {1}, {1}, {1}}}},
      outputs{{{{1}, {2}, {large}, {large}}}, {{{-1}, {-2}, {1}, {2}}}};
  CHECK(judge_random(steps, 256)[0] >= 4);
  CHECK(judge_random(outputs, 256)[1] >= 4);
}

/// Throws a number the third time that it is asked for a rate.
struct failing_schedule {
  static inline std::size_t count = 0;
  double operator()(double rate, std::size_t) const {
    if (++count == 3) throw 7;
    return rate;
  }
};

TEST_CASE("what a schedule throws once comes out of layers that draw random numbers",
          "[training]") {
  using layers = cg::pipeline<cg::dense_layer<1, 2>, dropout_layer<2>>;
  const cg::data_set<double, 1, 2, 4> data{};
  cg::trainer training{cg::network<double, layers>{}, cg::mean_absolute_error,
                       cg::scheduled(cg::momentum{.learning_rate = 0.5}, failing_schedule{}),
                       cg::seed{1}};
  failing_schedule::count = 0;
  CHECK_THROWS_AS(training.train_epoch(data), int);
}

TEST_CASE("a state that would become infinite is refused, and stays", "[training]") {
  using layers = cg::pipeline<cg::frozen_layer<cg::dense_layer<1, 1>>, summing_layer>;
  cg::network<double, layers> net{};
  net.parameters.layer<1>().weights(0, 0) = 1;
  cg::trainer training{net, cg::squared_error, cg::adam{}};
  const double large = at_run_time(most / 4 * 3);
  const cg::data_set<double, 1, 1, 4> data{{{{1}, {2}, {large}, {large}}}, {{{0}, {0}, {0}, {0}}}};
  try {
    training.train_epoch<2>(data); // the outputs are 0 · x, and right
    FAIL("nothing was thrown");
  } catch (const cg::training_stopped& stopped) {
    CHECK(stopped.sample == 2);
    CHECK(std::string{stopped.what()} == "training stopped in epoch 1 at sample 2: the step would "
                                         "make layer 2 sum(0) inf; a smaller "
                                         "learning rate or smaller inputs may help");
  }
  CHECK(training.steps == 1);
  CHECK(training.network.parameters.layer<2>().sum[0] == 3);
}

/// The same parameters on the heap.
template <class Pipeline>
static auto on_heap(const cg::network<double, Pipeline>& net) {
  cg::network<double, Pipeline, cg::storage::on_heap> copied{};
  for (std::size_t i = 0; i < net.parameters.count; ++i)
    copied.parameters.numbers.elements[i] = net.parameters.numbers.elements[i];
  return copied;
}

TEST_CASE("numbers on the heap are taken back as those in place are", "[training]") {
  const auto net =
      cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<5>, cg::relu, cg::dense<1>),
                             cg::glorot_uniform, cg::seed{1});
  const double large = at_run_time(most / 16);
  const cg::data_set<double, 1, 1, 4> data{{{{0}, {0}, {0}, {large}}}, {{{1}, {2}, {3}, {0}}}},
      good{{{{3}, {1}, {2}, {1}}}, {{{1}, {2}, {-1}, {4}}}};
  const auto judge = [&](const auto& optimizer) {
    cg::trainer in_place{net, cg::mean_absolute_error, optimizer};
    cg::trainer elsewhere{on_heap(net), cg::mean_absolute_error, optimizer};
    const auto stop_of = [&](auto& training) {
      try {
        cg::train(training, data, cg::epochs{1});
      } catch (const cg::training_stopped& stopped) {
        return std::string{stopped.what()};
      }
      return std::string{"nothing was thrown"};
    };
    const std::string reason = stop_of(in_place);
    CHECK(reason.find("in epoch 1 at sample 3: the step would make layer ") != std::string::npos);
    CHECK(stop_of(elsewhere) == reason);
    CHECK(elsewhere.steps == 3);
    CHECK(elsewhere.network == on_heap(in_place.network));
    in_place.train_epoch(good);
    elsewhere.train_epoch(good);
    CHECK(elsewhere.network == on_heap(in_place.network));
  };
  judge(cg::gradient_descent{.learning_rate = 64});
}
