// A step that would make a number infinite or NaN is refused: all is as before it, and the exception says where.
#include "runtime_tests/catch.hpp"

#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

#include <cstddef>
#include <cstring>
#include <limits>
#include <string>

namespace cg = constgrad;

/// A number that the optimizer of the compiler knows nothing about.
template <class T>
static T at_run_time(T x) {
  asm volatile("" : "+m"(x));
  return x;
}

/// A slope that is finite, but not times the rate of the optimizers here, 16, even where it is
/// halved in a batch of two.
template <class T>
inline constexpr T large_slope = std::numeric_limits<T>::max() / 4;
static constexpr double rate = 16;

// Two inputs, a hidden layer of two units as they are, one output; |output - target| has the slopes of its sign.
static constexpr auto layers =
    cg::sequential(cg::inputs<2>, cg::dense<2>, cg::identity, cg::dense<1>);

/// Unit 2 of the hidden layer is `second` times the first input, and is not read; else the parameters are 1/2.
template <class T>
static auto network_with(T second) {
  return cg::with_parameters(
      layers,
      cg::layer_parameters{cg::matrix<T, 2, 2>{{{T(0.5), T(0.5)}, {at_run_time(second), T(0)}}},
                           cg::vector<T, 2>{T(0), T(0)}},
      cg::layer_parameters{cg::matrix<T, 1, 2>{{{T(0.5), T(0)}}}, cg::vector<T, 1>{T(0.5)}});
}

/// Four samples; number `bad` has the first input 1, which reaches unit 2, the others 0.
template <class T>
static cg::data_set<T, 2, 1, 4> samples(std::size_t bad) {
  cg::data_set<T, 2, 1, 4> data{};
  for (std::size_t i = 0; i < 4; ++i) {
    data.inputs[i] = {T(i == bad ? 1 : 0), T(1)};
    data.targets[i] = {T(-1 - int(i))};
  }
  return data;
}

/// A step of each of these is infinite, where the slope of a single weight is large_slope, and in layer 3 alone.
template <class T, class Optimizer, class... Options>
static void judge(const Optimizer& optimizer, std::size_t batch, const Options&... options) {
  for (const std::size_t bad : {0u, 1u, 3u}) {
    CAPTURE(bad, batch);
    const auto data = samples<T>(bad);
    cg::trainer training{network_with<T>(large_slope<T>), cg::mean_absolute_error, optimizer};
    // What is expected: the same steps as far as they go, one by one.
    auto expected = training;
    const std::size_t good_steps = bad / batch;
    const auto take = [&]<std::size_t First, std::size_t Count>() {
      cg::data_set<T, 2, 1, Count> part{};
      for (std::size_t i = 0; i < Count; ++i) {
        part.inputs[i] = data.inputs[First + i];
        part.targets[i] = data.targets[First + i];
      }
      if constexpr (Count == 2)
        expected.template train_epoch<2>(part);
      else
        expected.template train_epoch<1>(part);
    };
    if (batch == 2) {
      if (good_steps == 1) take.template operator()<0, 2>();
    } else {
      if (good_steps >= 1) take.template operator()<0, 1>();
      if (good_steps >= 2) take.template operator()<1, 1>();
      if (good_steps >= 3) take.template operator()<2, 1>();
    }
    try {
      cg::train(training, data, cg::epochs{3}, options...);
      FAIL("nothing was thrown");
    } catch (const cg::training_stopped& stopped) {
      CHECK(stopped.epoch == 1);
      CHECK(stopped.sample == good_steps * batch);
      CHECK(stopped.place.layer == 3);
      CHECK(std::strcmp(stopped.place.part, "weights") == 0);
      CHECK(stopped.place.is_matrix);
      CHECK(stopped.place.row == 0);
      CHECK(stopped.place.column == 1);
      CHECK(std::strstr(stopped.what(), "layer 3 weights(0, 1)") != nullptr);
    }
    CHECK(training.network == expected.network);
    CHECK(training.steps == good_steps);
    CHECK(training.history.size() == 0);
    // What the optimizer remembers is seen in the steps after it.
    const auto good = samples<T>(7);
    training.train_epoch(good);
    expected.train_epoch(good);
    CHECK(training.network == expected.network);
    CHECK(training.steps == expected.steps);
  }
}

template <class T, class Optimizer>
static void judge_batches(const Optimizer& optimizer) {
  judge<T>(optimizer, 1);
  judge<T>(optimizer, 2, cg::batches_of<2>);
  judge<T>(optimizer, 2, cg::batches_of_size{at_run_time(2)});
}

TEMPLATE_TEST_CASE("a step that is not finite is refused, by every optimizer", "[training]", double,
                   float) {
  judge_batches<TestType>(cg::gradient_descent{.learning_rate = rate});
  judge_batches<TestType>(cg::gradient_descent{.learning_rate = rate, .weight_decay = 1e-30});
  judge_batches<TestType>(cg::momentum{.learning_rate = rate});
  judge_batches<TestType>(cg::nesterov{.learning_rate = rate});
  judge_batches<TestType>(cg::clipped(cg::gradient_descent{.learning_rate = rate},
                                      cg::clip_by_value{double(large_slope<TestType>) / 2}));
  judge_batches<TestType>(
      cg::scheduled(cg::momentum{.learning_rate = rate}, cg::step_decay{1000, 0.5}));
}

/// An optimizer of someone else: its step is the gradient to the third power.
struct cubic {
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return 1; }
  template <class T>
  constexpr void update(std::size_t, double, std::size_t n, T* weights, const T* gradient, T*,
                        T*) const {
    for (std::size_t i = 0; i < n; ++i) weights[i] -= gradient[i] * gradient[i] * gradient[i];
  }
  constexpr cg::precondition validate() const { return {}; }
};

TEMPLATE_TEST_CASE("by one of someone else", "[training]", double, float) {
  judge_batches<TestType>(cubic{});
}

/// Of these the square of the slope overflows, in what they remember: the weights would be NaN, or
/// what is remembered inf.
template <class T, class Optimizer, class... Options>
static void judge_squares(const Optimizer& optimizer, const Options&... options) {
  const T slope = sizeof(T) == 4 ? T(1e20) : T(1e160);
  cg::trainer training{network_with<T>(slope), cg::mean_absolute_error, optimizer};
  const auto good = samples<T>(7), bad = samples<T>(1);
  training.train_epoch(good);
  const auto before = training;
  CHECK_THROWS_AS(cg::train(training, bad, cg::epochs{1}, options...), cg::training_stopped);
  auto expected = before;
  if constexpr (sizeof...(Options) == 0) {
    cg::data_set<T, 2, 1, 1> first{};
    first.inputs[0] = bad.inputs[0];
    first.targets[0] = bad.targets[0];
    expected.train_epoch(first);
  }
  CHECK(training.network == expected.network);
  CHECK(training.steps == expected.steps);
  training.train_epoch(good);
  expected.train_epoch(good);
  CHECK(training.network == expected.network);
}

TEMPLATE_TEST_CASE("squares that overflow are refused", "[training]", double, float) {
  judge_squares<TestType>(cg::rms_prop{});
  judge_squares<TestType>(cg::adam{});
  judge_squares<TestType>(cg::adam{.weight_decay = 1e-10});
  judge_squares<TestType>(cg::adam_w{});
  judge_squares<TestType>(
      cg::clipped(cg::adam_w{}, cg::clip_by_value{sizeof(TestType) == 4 ? 1e38 : 1e300}),
      cg::batches_of<2>);
  judge_squares<TestType>(cg::rms_prop{}, cg::batches_of<2>);
  judge_squares<TestType>(cg::rms_prop{}, cg::batches_of_size{2});
  judge_squares<TestType>(cg::adam{}, cg::batches_of<4>);
  judge_squares<TestType>(cg::scheduled(cg::adam_w{}, cg::warm_up{10}), cg::batches_of<2>);
}

TEST_CASE("what is remembered is named, where the weight itself would stay finite", "[training]") {
  // v = .001 · (2e20)² is no float, and so the step is 2e20 · 0.1 / inf = 0.
  cg::trainer training{
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<float, 1, 1>{{{0}}}, cg::vector{0.0f}}),
      cg::mean_squared_error, cg::adam{.learning_rate = 0.1}};
  const cg::data_set<float, 1, 1, 1> data{{{{at_run_time(1e10f)}}}, {{{1e10f}}}};
  try {
    cg::train(training, data, cg::epochs{1});
    FAIL("nothing was thrown");
  } catch (const cg::training_stopped& stopped) {
    CHECK(std::string{stopped.what()} ==
          "training stopped in epoch 1 at sample 0: the step would make what the optimizer "
          "remembers of layer 1 weights(0, 0) inf; a smaller learning rate or smaller inputs may "
          "help");
  }
}

/// An optimizer of someone else that takes no step, and remembers the square of the gradient in one of two moments.
template <std::size_t Moment>
struct remembers_squares {
  static constexpr std::size_t moments = 2;
  constexpr double rate(std::size_t) const { return 1; }
  template <class T>
  constexpr void update(std::size_t, double, std::size_t n, T*, const T* gradient, T* first,
                        T* second) const {
    for (std::size_t i = 0; i < n; ++i)
      (Moment == 1 ? first : second)[i] = gradient[i] * gradient[i];
  }
  constexpr cg::precondition validate() const { return {}; }
};

TEMPLATE_TEST_CASE("what is remembered is found in either moment", "[training]",
                   remembers_squares<1>, remembers_squares<2>) {
  // The slopes are 1e200 and 1.
  cg::trainer training{
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<double, 1, 1>{{{0}}}, cg::vector{0.0}}),
      cg::mean_absolute_error, TestType{}};
  const cg::data_set<double, 1, 1, 1> data{{{{at_run_time(1e200)}}}, {{{-1}}}};
  try {
    training.train_epoch(data);
    FAIL("nothing was thrown");
  } catch (const cg::training_stopped& stopped) {
    CHECK(std::strstr(stopped.what(), "remembers of layer 1 weights(0, 0) inf") != nullptr);
  }
}

TEST_CASE("a bias is named by its row", "[training]") {
  // The second output is 1.7975e308, its target a little more: the bias would become 1.7975e308 + 1e308 / 2.
  cg::trainer training{
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<2>),
                          cg::layer_parameters{cg::matrix<double, 2, 1>{{{0}, {0}}},
                                               cg::vector{0.0, at_run_time(1.7975e308)}}),
      cg::mean_absolute_error, cg::gradient_descent{.learning_rate = 1e308}};
  const cg::data_set<double, 1, 2, 1> data{{{{0}}}, {{{0, 1.79765e308}}}};
  try {
    training.train_epoch(data);
    FAIL("nothing was thrown");
  } catch (const cg::training_stopped& stopped) {
    CHECK(stopped.place.layer == 1);
    CHECK(std::string{stopped.place.part} == "bias");
    CHECK(!stopped.place.is_matrix);
    CHECK(stopped.place.row == 1);
    CHECK(std::strstr(stopped.what(), "layer 1 bias(1) inf") != nullptr);
  }
}

TEST_CASE("a loss after refusable steps is reported as what came first", "[training]") {
  // Sample 0 would make weight (0, 0) infinite; the next samples would have an infinite or NaN loss.
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<double, 1, 1>{{{0}}}, cg::vector{0.0}});
  const cg::data_set<double, 1, 1, 3> data{{{{at_run_time(1e200)}, {1}, {2}}},
                                           {{{1e150}, {1}, {2}}}};
  const auto stops = [&](const auto& optimizer) {
    cg::trainer training{net, cg::mean_squared_error, optimizer};
    try {
      cg::train(training, data, cg::epochs{1});
      FAIL("nothing was thrown");
    } catch (const cg::training_stopped& stopped) {
      CHECK(stopped.sample == 0);
      CHECK(stopped.place.layer == 1);
    }
    CHECK(training.network == net);
    CHECK(training.steps == 0);
  };
  stops(cg::gradient_descent{.learning_rate = 0.1});
  stops(cg::momentum{.learning_rate = 0.1});
  stops(cg::adam{});
}

TEST_CASE("the last samples of an epoch, a smaller batch, are checked too", "[training]") {
  const auto data = samples<double>(3);
  cg::data_set<double, 2, 1, 4> in_threes = data;
  cg::trainer training{network_with<double>(large_slope<double>), cg::mean_absolute_error,
                       cg::gradient_descent{.learning_rate = rate}};
  try {
    cg::train(training, in_threes, cg::epochs{1}, cg::batches_of<3>);
    FAIL("nothing was thrown");
  } catch (const cg::training_stopped& stopped) {
    CHECK(stopped.sample == 3);
    CHECK(stopped.place.layer == 3);
  }
  CHECK(training.steps == 1);
  CHECK(training.is_finite());
}

/// The samples from the first to the last, of which none is asked for that there is not.
struct order_of_four {
  std::size_t operator()(std::size_t place) const {
    REQUIRE(place < 4);
    return place;
  }
};

TEST_CASE("steps are taken again by the samples that there are", "[training]") {
  cg::trainer training{network_with<double>(large_slope<double>), cg::mean_absolute_error,
                       cg::gradient_descent{.learning_rate = rate}};
  CHECK_THROWS_AS(training.train_epoch<3>(samples<double>(3), order_of_four{}),
                  cg::training_stopped);
  CHECK(training.steps == 1);
}

/// The rate as it is; counts how often it is asked for, and throws a number at a chosen time.
struct counting_schedule {
  static inline std::size_t count = 0, fails_at = 0;
  double operator()(double of_optimizer, std::size_t) const {
    if (++count == fails_at) throw 7;
    return of_optimizer;
  }
};

TEST_CASE("steps that are finite are taken once", "[training]") {
  cg::trainer training{
      network_with<double>(0), cg::mean_absolute_error,
      cg::scheduled(cg::gradient_descent{.learning_rate = 0x1p-4}, counting_schedule{})};
  counting_schedule::count = 0;
  training.train_epoch(samples<double>(0));
  CHECK(counting_schedule::count == 4);
}

TEST_CASE("what a schedule throws once comes out, after the steps before it", "[training]") {
  cg::trainer training{
      network_with<double>(0), cg::mean_absolute_error,
      cg::scheduled(cg::gradient_descent{.learning_rate = 0x1p-4}, counting_schedule{})};
  auto expected = training;
  expected.train_epoch(cg::data_set<double, 2, 1, 2>{
      {samples<double>(0).inputs[0], samples<double>(0).inputs[1]},
      {samples<double>(0).targets[0], samples<double>(0).targets[1]}});
  counting_schedule::count = 0;
  counting_schedule::fails_at = 3;
  CHECK_THROWS_AS(training.train_epoch(samples<double>(0)), int);
  counting_schedule::fails_at = 0;
  CHECK(training.steps == 2);
  CHECK(training.network == expected.network);
}

TEST_CASE("a gradient whose squares overflow is clipped to its limit", "[training]") {
  // The slopes are 1e200 and 1: the step is (1, 1e-200) up to rounding.
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<double, 1, 1>{{{0}}}, cg::vector{0.0}});
  const cg::data_set<double, 1, 1, 1> data{{{{at_run_time(1e200)}}}, {{{-1}}}};
  cg::trainer training{net, cg::mean_absolute_error,
                       cg::clipped(cg::gradient_descent{.learning_rate = 1}, cg::clip_by_norm{1})};
  training.train_epoch(data);
  const double weight = training.network.parameters.layer<1>().weights(0, 0);
  CHECK(-1 <= weight);
  CHECK(weight < -0.999999);
  const double bias = training.network.parameters.layer<1>().bias[0];
  CHECK(-1e-190 < bias);
  CHECK(bias < 0);
}

TEST_CASE("steps as large as they can be are taken", "[training]") {
  // w = 0 - 1 · max, in a batch and sample by sample; the next step goes back.
  const double most = std::numeric_limits<double>::max();
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::frozen<"bias">(cg::dense<1>)),
                          cg::layer_parameters{cg::matrix<double, 1, 1>{{{0}}}, cg::vector{0.0}});
  const cg::data_set<double, 1, 1, 1> data{{{{at_run_time(1.0)}}}, {{{-most}}}};
  const auto weight_after = [&](auto batch, const auto& optimizer) {
    cg::trainer training{net, cg::mean_absolute_error, optimizer};
    training.template train_epoch<batch.value>(data);
    return training.network.parameters.template layer<1>().weights(0, 0);
  };
  CHECK(weight_after(cg::batches_of<1>, cg::gradient_descent{.learning_rate = most}) == -most);
  CHECK(weight_after(cg::batches_of<2>, cg::gradient_descent{.learning_rate = most}) == -most);
  CHECK(weight_after(cg::batches_of<1>, cg::momentum{.learning_rate = most}) == -most);
}

/// The rate is 2^-125 in the first step of floats, and 2^-(125 + 5 k) in step 1 + k.
static constexpr auto vanishing = cg::scheduled(cg::gradient_descent{.learning_rate = 0x1p-125},
                                                cg::exponential_decay{.factor = 0x1p-5});
/// The rate is 2^(100 + 20 k).
static constexpr auto exploding = cg::scheduled(cg::gradient_descent{.learning_rate = 0x1p100},
                                                cg::step_decay{.every = 1, .factor = 0x1p20});

/// Trains by slopes of 1 and -1 until the rate of a step is refused, after so many steps and `Samples` steps an epoch.
template <std::size_t Samples, class T, class Optimizer>
static void judge_rate(const Optimizer& optimizer, std::size_t good_steps, const char* words) {
  CAPTURE(Samples, good_steps);
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<T, 1, 1>{{{0}}}, cg::vector<T, 1>{T(0)}});
  cg::data_set<T, 1, 1, Samples> data{};
  for (std::size_t i = 0; i < Samples; ++i) data.targets[i] = {std::numeric_limits<T>::max()};
  cg::trainer training{net, cg::mean_absolute_error, optimizer};
  T bias = 0;
  for (std::size_t step = 1; step <= good_steps; ++step) bias += T(optimizer.rate(step));
  try {
    cg::train(training, data, cg::epochs{100});
    FAIL("nothing was thrown");
  } catch (const cg::invalid_argument& refused) {
    CHECK(std::string{refused.what()} == words);
  }
  CHECK(training.steps == good_steps);
  CHECK(training.history.last.epoch == good_steps / Samples);
  CHECK(training.network.parameters.template layer<1>().bias[0] == bias);
  CHECK(training.is_finite());
}

TEST_CASE("a learning rate that vanishes or overflows later stops the training before that step",
          "[training]") {
  const char* const vanishes =
      "every step expects a learning rate of at least 0, which does not vanish as a float";
  const char* const overflows = "training expects finite numbers as a float";
  judge_rate<1, float>(vanishing, 5, vanishes); // 2^-145 is a float, 2^-150 would be 0
  judge_rate<3, float>(vanishing, 5, vanishes); // in the middle of an epoch
  judge_rate<1, float>(exploding, 2, overflows);
  judge_rate<4, float>(exploding, 2, overflows);
  judge_rate<1, double>(cg::scheduled(cg::gradient_descent{.learning_rate = 0x1p-1072},
                                      cg::exponential_decay{.factor = 0.5}),
                        3, "the learning rate of a schedule vanishes after so many steps");
  const auto of_adam =
      cg::scheduled(cg::adam{.learning_rate = 0x1p-125}, cg::exponential_decay{.factor = 0x1p-5});
  cg::trainer training{network_with<float>(0), cg::mean_absolute_error, of_adam};
  CHECK_THROWS_AS(cg::train(training, samples<float>(0), cg::epochs{2}), cg::invalid_argument);
  CHECK(training.steps == 5);
}

TEST_CASE("steps before one with a bad rate are refused as if it had not been", "[training]") {
  // The second step would be infinite, the rate of the third too large for a float: the second is what is refused.
  const auto net = cg::with_parameters(
      cg::sequential(cg::inputs<1>, cg::dense<1>),
      cg::layer_parameters{cg::matrix<float, 1, 1>{{{0}}}, cg::vector<float, 1>{0.0f}});
  const cg::data_set<float, 1, 1, 3> data{{{{0}, {at_run_time(0x1p20f)}, {0}}},
                                          {{{0x1p127f}, {0x1p127f}, {0x1p127f}}}};
  cg::trainer training{net, cg::mean_absolute_error, exploding};
  CHECK_THROWS_AS(cg::train(training, data, cg::epochs{1}), cg::training_stopped);
  CHECK(training.steps == 1);
  CHECK(training.is_finite());
}

/// Trains on losses of 1.5 · 2^1023 (or 2^127), of which two are too much for a sum.
template <class T, std::size_t Samples, class... Options>
static void judge_large_losses(const Options&... options) {
  const T large = std::numeric_limits<T>::max() / 4 * 3;
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<T, 1, 1>{{{0}}}, cg::vector<T, 1>{T(0)}});
  cg::data_set<T, 1, 1, Samples> data{};
  for (std::size_t i = 0; i < Samples; ++i) data.targets[i] = {at_run_time(large)};
  cg::trainer training{net, cg::mean_absolute_error, cg::gradient_descent{.learning_rate = 1}};
  cg::train(training, data, cg::epochs{3}, cg::validated_on{data}, options...);
  CHECK(training.history.last.epoch == 3);
  CHECK(training.history.last.loss == large);
  CHECK(training.history.last.validation_loss == large);
  CHECK(cg::mean_loss(training.network, cg::mean_absolute_error, data) == large);
  // A loss of its own that is infinite still stops it.
  data.targets[Samples - 1] = {std::numeric_limits<T>::infinity()};
  const auto before = training.network;
  const std::size_t steps = training.steps;
  CHECK_THROWS_AS(
      cg::train(training, data, cg::epochs{1}, cg::batches_of<Samples>, cg::validated_on{data}),
      cg::training_stopped);
  CHECK(training.network == before);
  CHECK(training.steps == steps);
}

TEMPLATE_TEST_CASE("finite losses have a finite mean, however large their sum", "[training]",
                   double, float) {
  judge_large_losses<TestType, 4>();
  judge_large_losses<TestType, 4>(cg::batches_of<2>);
  judge_large_losses<TestType, 8>(cg::batches_of<3>);
  judge_large_losses<TestType, 64>(cg::batches_of<64>);
  cg::vector<TestType, 4> ones{1, 1, 1, 1};
  judge_large_losses<TestType, 4>(cg::sample_weights{ones});
  judge_large_losses<TestType, 4>(cg::sample_weights{ones}, cg::batches_of<4>);
}
