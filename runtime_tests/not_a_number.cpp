// A NaN is never hidden: it goes through every loss, slope and layer of a training, wherever it stands.
// At run time only, since no compiler takes what computes a NaN as a constant.
#include "runtime_tests/catch.hpp"

#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

#include <cstddef>
#include <limits>
#include <vector>

namespace cg = constgrad;

/// NaN, of which the optimizer knows nothing.
template <class T>
static T nan() {
  T x = std::numeric_limits<T>::quiet_NaN();
  asm volatile("" : "+m"(x));
  return x;
}

/// Requires that a loss and its slope are NaN for a NaN in any place of the outputs or the targets. What the others are
/// must not matter: targets of 0 and 1 exclude terms of the cross-entropies.
template <class T, class Loss>
static void judge_loss(const Loss& loss) {
  const cg::vector<T, 3> probabilities{T(0.25), T(0.5), T(0.25)};
  for (const cg::vector<T, 3>& targets :
       {cg::vector<T, 3>{0, 0, 0}, cg::vector<T, 3>{1, 1, 1}, cg::vector<T, 3>{0, 1, 0},
        cg::vector<T, 3>{T(0.25), T(0.5), T(0.25)}}) {
    for (std::size_t place = 0; place < 3; ++place) {
      for (const bool in_target : {false, true}) {
        CAPTURE(place, in_target, targets[0], targets[1]);
        cg::vector<T, 3> output = probabilities, target = targets, slope{}, both{};
        (in_target ? target : output)[place] = nan<T>();
        CHECK(cg::is_nan(loss(output, target)));
        slope = loss.gradient(output, target);
        CHECK(cg::is_nan(slope[place]));
        CHECK(cg::is_nan(
            Loss::value_and_gradient(output.elements, target.elements, both.elements, 3)));
        CHECK(cg::is_nan(both[place]));
      }
    }
  }
}

TEMPLATE_TEST_CASE("a NaN in an output or a target makes the loss and its slope NaN", "[network]",
                   double, float) {
  judge_loss<TestType>(cg::squared_error);
  judge_loss<TestType>(cg::half_squared_error);
  judge_loss<TestType>(cg::mean_squared_error);
  judge_loss<TestType>(cg::mean_absolute_error);
  judge_loss<TestType>(cg::huber);
  judge_loss<TestType>(cg::huber_of<std::ratio<1, 1000>>);
  judge_loss<TestType>(cg::binary_cross_entropy);
  judge_loss<TestType>(cg::binary_cross_entropy_with_logits);
  judge_loss<TestType>(cg::categorical_cross_entropy);
  judge_loss<TestType>(cg::categorical_cross_entropy_with_logits);
}

TEST_CASE("the loss of numbers that carry derivatives is NaN too, and so is its slope",
          "[network]") {
  const auto judge = [](const auto& loss) {
    for (const cg::vector<double, 2>& target : {cg::vector{0.0, 1.0}, cg::vector{1.0, 0.0}}) {
      for (std::size_t place = 0; place < 2; ++place) {
        CAPTURE(place, target[0]);
        cg::vector<double, 2> output{0.25, 0.75};
        output[place] = nan<double>();
        const auto f = [&](const auto& x) { return loss(x, target); };
        cg::tape<double, 64> tape;
        const auto forward = cg::value_and_gradient(f, output),
                   reverse = cg::value_and_gradient(tape, f, output);
        CHECK(cg::is_nan(forward.value));
        CHECK(cg::is_nan(forward.gradient[place]));
        CHECK(cg::is_nan(reverse.value));
        CHECK(cg::is_nan(reverse.gradient[place]));
      }
    }
  };
  judge(cg::mean_squared_error);
  judge(cg::mean_absolute_error);
  judge(cg::huber);
  judge(cg::binary_cross_entropy);
  judge(cg::binary_cross_entropy_with_logits);
  judge(cg::categorical_cross_entropy);
  judge(cg::categorical_cross_entropy_with_logits);
}

TEMPLATE_TEST_CASE("softmax of a NaN is NaN, and so is its slope", "[network]", double, float) {
  constexpr std::size_t samples = 2, size = 3;
  using layer = cg::softmax_layer<size>;
  for (std::size_t place = 0; place < samples * size; ++place) {
    CAPTURE(place);
    TestType x[samples * size]{1, 2, 3, 4, 5, 6}, y[samples * size]{};
    x[place] = nan<TestType>();
    layer::forward_samples<samples>({}, x, y);
    for (std::size_t i = 0; i < samples * size; ++i)
      CHECK(cg::is_nan(y[i]) == (i / size == place / size)); // the other sample is as it was
    layer::forward({}, x + place / size * size, y);
    for (std::size_t i = 0; i < size; ++i) CHECK(cg::is_nan(y[i]));
  }
}

/// A slope that is NaN comes back from the loss: all slopes of its sample are NaN.
TEST_CASE("the slope of softmax at a NaN is NaN", "[network]") {
  using layer = cg::of_samples<cg::softmax_layer<3>, 2>;
  for (std::size_t place = 0; place < 6; ++place) {
    CAPTURE(place);
    const double x[6]{1, 2, 3, 1, 2, 3};
    double y[6]{}, dy[6]{1, 1, 1, 1, 1, 1}, dx[6]{};
    dy[place] = nan<double>();
    const cg::layer_context<cg::no_parameters, double> p{{}, nullptr, nullptr, true};
    layer::forward(p, x, y);
    layer::backward(p, x, y, dy, dx, cg::no_parameters{});
    for (std::size_t i = 0; i < 6; ++i) CHECK(cg::is_nan(dx[i]) == (i / 3 == place / 3));
  }
}

/// Every sample but number `bad` is 1 2 with target 1; that one has a NaN in its input or its target.
template <class Optimizer, class Activation>
static void judge_training(const Optimizer& optimizer, const Activation& activation,
                           std::size_t bad, bool in_target) {
  const auto net =
      cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<3>, activation, cg::dense<1>),
                             cg::he_uniform, cg::seed{1});
  cg::data_set<double, 2, 1, 4> data{};
  for (std::size_t i = 0; i < 4; ++i) {
    data.inputs[i] = {1, 2};
    data.targets[i] = {1};
  }
  if (in_target)
    data.targets[bad][0] = nan<double>();
  else
    data.inputs[bad][1] = nan<double>();
  const auto stops = [&](const auto& loss, std::size_t sample, const auto&... options) {
    cg::trainer training{net, loss, optimizer};
    try {
      cg::train(training, data, cg::epochs{2}, options...);
      FAIL("nothing was thrown");
    } catch (const cg::training_stopped& stopped) {
      CHECK(stopped.epoch == 1);
      CHECK(stopped.sample == sample);
      for (const double w : training.network.parameters.template layer<1>().weights)
        CHECK(w - w == 0);
    }
  };
  stops(cg::mean_squared_error, bad);
  stops(cg::mean_absolute_error, bad);
  stops(cg::huber, bad);
  stops(cg::mean_absolute_error, bad / 2 * 2, cg::batches_of<2>);
  stops(cg::mean_squared_error, 0, cg::batches_of<4>);
}

TEST_CASE("one missing number stops the training, whatever the activation", "[training]") {
  for (const std::size_t bad : {0u, 1u, 3u}) {
    for (const bool in_target : {false, true}) {
      CAPTURE(bad, in_target);
      judge_training(cg::gradient_descent{.learning_rate = 0.05}, cg::tanh, bad, in_target);
      judge_training(cg::gradient_descent{.learning_rate = 0.05}, cg::sigmoid, bad, in_target);
      judge_training(cg::adam{}, cg::silu, bad, in_target);
      judge_training(cg::clipped(cg::momentum{.learning_rate = 0.05}, cg::clip_by_norm{1}),
                     cg::softplus, bad, in_target);
    }
  }
}

/// Of numbers whose derivatives carry derivatives: all four are NaN.
template <class F>
static void judge_twice(const F& f) {
  using dual = cg::dual<double, 1>;
  const auto y = f(cg::dual<dual, 1>::variable(dual::variable(nan<double>(), 0), 0));
  CHECK(cg::is_nan(y.value.value));
  CHECK(cg::is_nan(y.value.partials[0]));
  CHECK(cg::is_nan(y.partials[0].value));
  CHECK(cg::is_nan(y.partials[0].partials[0]));
}

TEST_CASE("the second derivatives by a NaN are NaN where a branch decides", "[function]") {
  judge_twice(cg::relu);
  judge_twice(cg::abs);
  judge_twice(cg::heaviside);
  judge_twice(cg::leaky_relu);
  judge_twice([](const auto& x) { return cg::max(x, 1); });
  judge_twice([](const auto& x) { return cg::min(1, x); });
  judge_twice([](const auto& x) { return cg::clamp(x, -1, 1); });
  CHECK(cg::is_nan(cg::heaviside.derivative(cg::dual<double, 1>{nan<double>()}).value));
}

TEST_CASE("infinite slopes that cancel are NaN in reverse mode and 0 in forward mode",
          "[function]") {
  const auto judge = [](auto f, double at) {
    cg::tape<double, 8> tape;
    CHECK(cg::gradient(f, cg::vector{at})[0] == 0);
    CHECK(cg::is_nan(cg::gradient(tape, f, cg::vector{at})[0]));
  };
  judge([](const auto& x) { return cg::sqrt(x[0] - x[0]); }, 2.0);
  judge([](const auto& x) { return x[0] / x[0]; }, 1e-320);
}

TEMPLATE_TEST_CASE("clipping hides no NaN", "[training]", double, float) {
  for (std::size_t place = 0; place < 3; ++place) {
    CAPTURE(place);
    TestType by_value[]{-5, 1, 5}, by_norm[]{-5, 1, 5};
    by_value[place] = by_norm[place] = nan<TestType>();
    cg::clip_by_value{2}.apply(1, 3, by_value);
    const cg::clip_by_norm clip{2};
    clip.apply(clip.factor(clip.sum(0, 3, by_norm)), 3, by_norm);
    CHECK(cg::is_nan(by_value[place]));
    CHECK(cg::is_nan(by_norm[place]));
  }
}

TEST_CASE("a NaN in a column makes its mean, its deviation and all of it NaN", "[training]") {
  for (std::size_t place = 0; place < 4; ++place) {
    CAPTURE(place);
    cg::data_set<double, 2, 1, 4> data{};
    for (std::size_t i = 0; i < 4; ++i) data.inputs[i] = {double(i), double(i)};
    data.inputs[place][1] = nan<double>();
    const cg::standardization fitted{data};
    CHECK(cg::is_nan(fitted.mean[1]));
    CHECK(cg::is_nan(fitted.deviation[1]));
    CHECK(fitted.mean[0] == 1.5);
    const auto z = fitted(data);
    for (std::size_t i = 0; i < 4; ++i) {
      CHECK(cg::is_nan(z.inputs[i][1]));
      CHECK(!cg::is_nan(z.inputs[i][0]));
    }
    data.inputs[place][1] = std::numeric_limits<double>::infinity();
    CHECK(cg::is_nan(cg::standardization{data}.deviation[1]));
  }
}

TEST_CASE("the mean loss of data with a NaN is NaN", "[training]") {
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<double, 1, 1>{{{2}}}, cg::vector{0.0}});
  for (std::size_t place = 0; place < 3; ++place) {
    cg::data_set<double, 1, 1, 3> data{{{{1}, {2}, {3}}}, {{{2}, {3}, {4}}}};
    data.targets[place][0] = nan<double>();
    CHECK(cg::is_nan(cg::mean_loss(net, cg::mean_absolute_error, data)));
    CHECK(cg::is_nan(cg::mean_loss(net, cg::mean_squared_error, data)));
  }
}

/// Of a line through 0, with losses of 1.9 · 2^1022 each: two can be added, three not.
TEST_CASE("a rest whose losses overflow together has a finite mean", "[training]") {
  const std::vector<double> inputs{0x1.6p511, 0x1.6p511, 0x1.6p511}, targets{0, 0, 0};
  const auto line = constgrad::with_parameters(
      constgrad::sequential(constgrad::inputs<1>, constgrad::dense<1>),
      constgrad::layer_parameters{constgrad::matrix<double, 1, 1>{{{1}}}, constgrad::vector{0.0}});
  constgrad::trainer training{line, constgrad::squared_error,
                              constgrad::gradient_descent{0x1p-1040}};
  const auto record = training.train_epoch<4>(constgrad::data_set<double, 1, 1>{inputs, targets});
  CHECK(record.loss == 0x1.e4p1022);
}
