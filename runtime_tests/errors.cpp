// What a wrong argument does at run time; at compile time it stops the build.
#include "runtime_tests/catch.hpp"

#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof/residue.hpp>
#include <constgrad/random/numpy_random.hpp>
#include <constgrad/training.hpp>

#include <cstring>
#include <limits>
#include <span>
#include <vector>

/// A number that the optimizer knows nothing about.
template <class T>
static T at_run_time(T x) {
  asm volatile("" : "+m"(x));
  return x;
}

/// y = w x + b
static auto line(double w, double b) {
  return constgrad::with_parameters(
      constgrad::sequential(constgrad::inputs<1>, constgrad::dense<1>),
      constgrad::layer_parameters{constgrad::matrix<double, 1, 1>{{{w}}}, constgrad::vector{b}});
}

/// Two points, on which a line is trained.
template <class Optimizer, class... Options>
static void train_line(const Optimizer& optimizer, const Options&... options) {
  const constgrad::data_set<double, 1, 1, 2> points{{{{1}, {2}}}, {{{0}, {1}}}};
  static_cast<void>(constgrad::train(line(at_run_time(0.5), 0), points, constgrad::squared_error,
                                     optimizer, constgrad::epochs{1}, options...));
}

/// What a misuse at run time throws, word for word.
struct misuse {
  const char* says;
  void (*of)();
};

static constexpr double nan_number = std::numeric_limits<double>::quiet_NaN(),
                        infinite = std::numeric_limits<double>::infinity();

/// Every message of an invalid_argument, also those about the numbers that a training is set up with; but that of a step
/// in a constant, which stops the build.
static const misuse misuses[]{
    // numbers
    {"rational: division by zero", [] { constgrad::rational{1, at_run_time(0)}; }},
    {"rational: the fraction does not fit 64 bits",
     [] { constgrad::rational{at_run_time(std::numeric_limits<std::int64_t>::max())} + 1; }},
    {"a fraction is never infinite or NaN",
     [] { static_cast<void>(std::numeric_limits<constgrad::rational>::infinity()); }},
    {"a number is no fraction of 64-bit integers",
     [] { constgrad::expression{at_run_time(1e-300)}; }},
    {"interval: the lower end is not below the upper, or not a number",
     [] { constgrad::interval<double>{at_run_time(2.0), 1}; }},
    {"interval: the comparison is undecided, for the intervals overlap",
     [] {
       const constgrad::interval<double> a{at_run_time(0.0), 2}, b{1, 3};
       static_cast<void>(a < b);
     }},
    {"width: the interval is empty",
     [] { width(constgrad::interval<double>{at_run_time(1.0)} / 0); }},
    {"midpoint: the interval is empty",
     [] { midpoint(constgrad::interval<double>{at_run_time(1.0)} / 0); }},
    {"power: a negative power of an integer is no integer: write 2.0 for 2",
     [] { constgrad::power(at_run_time(2), -1); }},
    {"clamp: the upper end is below the lower",
     [] { constgrad::clamp(at_run_time(0.5), 1.0, at_run_time(0.0)); }},
    {"residue: division by zero",
     [] { constgrad::proof::residue<>{1} / constgrad::proof::residue<>{0}; }},
    {"residue: only a finite number has one",
     [] { constgrad::proof::residue<>{at_run_time(infinite)}; }},
    {"an integer does not fit the type of the vector's elements",
     [] { constgrad::as<signed char>(constgrad::vector{at_run_time(1000), 1}); }},
    {"transform: in and out differ in length",
     [] {
       const double in[]{1, 2, 3};
       double out[2]{};
       constgrad::transform(constgrad::square, in, out);
     }},
    // formulas
    {"the name of a symbol has at most 8 characters", [] { constgrad::symbol("abcdefghi"); }},
    {"a symbol needs a name", [] { constgrad::symbol(""); }},
    {"only a symbol can stand for a value",
     [] {
       const constgrad::expression x = constgrad::symbol("x");
       constgrad::evaluate<double>(x, {{x + 1, 2.0}});
     }},
    {"evaluate: a symbol of the formula has no value",
     [] { constgrad::evaluate<double>(constgrad::symbol("x")); }},
    {"these numbers have no such function",
     [] {
       const constgrad::expression x = constgrad::symbol("x");
       constgrad::evaluate<constgrad::rational>(constgrad::exp(x), {{x, constgrad::rational{1}}});
     }},
    {"expression: the formula has too many nodes",
     [] {
       constgrad::formula::expression_builder builder;
       using constgrad::formula::node_kind;
       for (std::int64_t name = 1; name <= 10'000; ++name)
         builder.put({node_kind::symbol, name, 0});
     }},
    {"expression: the formula has too many terms",
     [] {
       constgrad::formula::like_terms terms;
       for (std::int64_t i = 0; i <= 256; ++i)
         terms.add(i, 1, [](std::int64_t a, std::int64_t b) { return a <=> b; });
     }},
    // tapes
    {"variables of two tapes in one operation",
     [] {
       constgrad::tape<double, 4> one, other;
       constgrad::variable<double>{1.0, one} + constgrad::variable<double>{1.0, other};
     }},
    {"an operand is not on the tape: it is from before clear()",
     [] {
       constgrad::tape<double, 4> tape;
       const constgrad::variable<double> x{1.0, tape};
       tape.clear();
       x* x;
     }},
    {"the tape is full: tape<T, Capacity> needs room for every derivative",
     [] {
       constgrad::tape<double, 3> tape;
       const constgrad::variable<double> x{at_run_time(1.5), tape}, square = x * x;
       square* x;
     }},
    {"the tape is full: tape<T, Capacity> needs room for every result",
     [] {
       constgrad::tape<double, 1> tape;
       const constgrad::variable<double> x{1.0, tape}, y{1.0, tape};
     }},
    {"nothing stands at that place of the tape: it is from before clear()",
     [] {
       constgrad::tape<double, 2> tape;
       tape.read_backwards(constgrad::place_on_tape{3});
     }},
    {"no slope is known of that place: it is from before clear(), or the tape has not been read "
     "since",
     [] {
       constgrad::tape<double, 2> tape;
       const constgrad::variable<double> x{1.0, tape};
       tape.slope(x);
     }},
    {"the variable stands on another tape",
     [] {
       constgrad::tape<double, 2> one, other;
       const constgrad::variable<double> x{1.0, one};
       other.read_backwards(x);
     }},
    // random numbers
    {"a seed is from 0 to 2^32 - 1", [] { constgrad::numpy_random{at_run_time(-1)}; }},
    {"uniform(low, high) needs a finite high - low",
     [] { constgrad::numpy_random{0}.uniform(0, at_run_time(infinite)); }},
    {"randint(n) draws from 0 to n - 1 and needs n >= 1",
     [] { constgrad::numpy_random{0}.randint(at_run_time(0)); }},
    {"randint(low, high) draws from low to high - 1 and needs low < high",
     [] { constgrad::numpy_random{0}.randint(3, at_run_time(3)); }},
    {"choice expects at least one element to choose",
     [] { constgrad::numpy_random{0}.choice(at_run_time(0)); }},
    {"choice expects one probability for each element",
     [] { constgrad::numpy_random{0}.choice(3, {.5, .5}); }},
    {"choice expects probabilities from 0 to 1",
     [] { constgrad::numpy_random{0}.choice(2, {1.5, -.5}); }},
    {"choice expects probabilities whose sum is 1",
     [] { constgrad::numpy_random{0}.choice(2, {.5, .4}); }},
    {"choice without replacement expects as many elements that are possible as it is to choose",
     [] { constgrad::numpy_random{0}.choice<4>(3, constgrad::without_replacement); }},
    // networks and data
    {"uniform expects a limit that is a finite number of the network and does not vanish",
     [] {
       constgrad::initialize<double>(
           constgrad::sequential(constgrad::inputs<1>, constgrad::dense<1>),
           constgrad::uniform{at_run_time(infinite)}, constgrad::seed{0});
     }},
    {"normal expects a finite standard deviation, with room for 16 of it, which does not vanish",
     [] {
       constgrad::initialize<double>(
           constgrad::sequential(constgrad::inputs<1>, constgrad::dense<1>),
           constgrad::normal{at_run_time(infinite)}, constgrad::seed{0});
     }},
    {"one_hot expects labels from 0 to one less than the classes",
     [] { constgrad::one_hot<3>(at_run_time(3)); }},
    {"a threshold must be a number, not NaN",
     [] {
       const constgrad::data_set<double, 1, 1, 1> data{{{{1}}}, {{{1}}}};
       constgrad::accuracy(line(1, 0), constgrad::threshold{at_run_time(nan_number)}, data);
     }},
    {"confusion_matrix: an output or a target is NaN and has no class",
     [] {
       const constgrad::data_set<double, 1, 1, 1> data{{{{at_run_time(nan_number)}}}, {{{1}}}};
       constgrad::confusion_matrix(line(1, 0), constgrad::threshold{0.5}, data);
     }},
    {"the weight of a sample is a finite number of at least 0",
     [] {
       const constgrad::vector weights{1.0, at_run_time(-1.0)};
       constgrad::sample_weights{weights};
     }},
    {"the target of a sample is NaN, which is no class",
     [] {
       const constgrad::data_set<double, 1, 1, 1> data{{{{1}}}, {{{at_run_time(nan_number)}}}};
       constgrad::weights_of_classes(data, constgrad::vector{1.0, 2.0});
     }},
    // trainings
    {"gradient descent expects a learning rate greater than 0",
     [] { train_line(constgrad::gradient_descent{.learning_rate = at_run_time(-0.5)}); }},
    {"gradient descent expects a weight decay of at least 0",
     [] {
       train_line(
           constgrad::gradient_descent{.learning_rate = 0.5, .weight_decay = at_run_time(-0.5)});
     }},
    {"Adam expects a learning rate greater than 0",
     [] { constgrad::check_optimizer(constgrad::adam{.learning_rate = at_run_time(-0.5)}); }},
    {"Adam expects a beta_1 of at least 0 and below 1",
     [] { constgrad::check_optimizer(constgrad::adam{.beta_1 = at_run_time(1.0)}); }},
    {"Adam expects a beta_2 of at least 0 and below 1",
     [] { constgrad::check_optimizer(constgrad::adam{.beta_2 = at_run_time(1.0)}); }},
    {"Adam expects an epsilon greater than 0",
     [] { constgrad::check_optimizer(constgrad::adam{.epsilon = at_run_time(0.0)}); }},
    {"Adam expects a weight decay of at least 0",
     [] { constgrad::check_optimizer(constgrad::adam{.weight_decay = at_run_time(-0.5)}); }},
    {"AdamW expects a learning rate greater than 0",
     [] { constgrad::check_optimizer(constgrad::adam_w{.learning_rate = at_run_time(-0.5)}); }},
    {"AdamW expects a beta_1 of at least 0 and below 1",
     [] { constgrad::check_optimizer(constgrad::adam_w{.beta_1 = at_run_time(1.0)}); }},
    {"AdamW expects a beta_2 of at least 0 and below 1",
     [] { constgrad::check_optimizer(constgrad::adam_w{.beta_2 = at_run_time(1.0)}); }},
    {"AdamW expects an epsilon greater than 0",
     [] { constgrad::check_optimizer(constgrad::adam_w{.epsilon = at_run_time(0.0)}); }},
    {"AdamW expects a weight decay of at least 0",
     [] { constgrad::check_optimizer(constgrad::adam_w{.weight_decay = at_run_time(-0.5)}); }},
    {"RMSProp expects a learning rate greater than 0",
     [] { constgrad::check_optimizer(constgrad::rms_prop{.learning_rate = at_run_time(-0.5)}); }},
    {"RMSProp expects a smoothing of at least 0 and below 1",
     [] { constgrad::check_optimizer(constgrad::rms_prop{.smoothing = at_run_time(1.0)}); }},
    {"RMSProp expects an epsilon greater than 0",
     [] { constgrad::check_optimizer(constgrad::rms_prop{.epsilon = at_run_time(0.0)}); }},
    {"RMSProp expects a weight decay of at least 0",
     [] { constgrad::check_optimizer(constgrad::rms_prop{.weight_decay = at_run_time(-0.5)}); }},
    {"momentum expects a learning rate greater than 0",
     [] { constgrad::check_optimizer(constgrad::momentum{.learning_rate = at_run_time(-0.5)}); }},
    {"momentum expects a momentum of at least 0 and below 1",
     [] {
       constgrad::check_optimizer(
           constgrad::momentum{.learning_rate = 0.5, .momentum = at_run_time(1.0)});
     }},
    {"momentum expects a weight decay of at least 0",
     [] {
       constgrad::check_optimizer(
           constgrad::momentum{.learning_rate = 0.5, .weight_decay = at_run_time(-0.5)});
     }},
    {"Nesterov's momentum expects a learning rate greater than 0",
     [] { constgrad::check_optimizer(constgrad::nesterov{.learning_rate = at_run_time(-0.5)}); }},
    {"Nesterov's momentum expects a momentum of at least 0 and below 1",
     [] {
       constgrad::check_optimizer(
           constgrad::nesterov{.learning_rate = 0.5, .momentum = at_run_time(1.0)});
     }},
    {"Nesterov's momentum expects a weight decay of at least 0",
     [] {
       constgrad::check_optimizer(
           constgrad::nesterov{.learning_rate = 0.5, .weight_decay = at_run_time(-0.5)});
     }},
    {"step_decay expects a factor greater than 0",
     [] {
       constgrad::check_optimizer(constgrad::scheduled(
           constgrad::adam{}, constgrad::step_decay{.every = 2, .factor = at_run_time(-0.5)}));
     }},
    {"step_decay expects at least 1 step of the same rate",
     [] {
       constgrad::check_optimizer(constgrad::scheduled(
           constgrad::adam{},
           constgrad::step_decay{.every = at_run_time(std::size_t{0}), .factor = 0.5}));
     }},
    {"exponential_decay expects a factor greater than 0",
     [] {
       constgrad::check_optimizer(constgrad::scheduled(
           constgrad::adam{}, constgrad::exponential_decay{.factor = at_run_time(-0.5)}));
     }},
    {"cosine_decay expects a last rate of at least 0",
     [] {
       constgrad::check_optimizer(constgrad::scheduled(
           constgrad::adam{}, constgrad::cosine_decay{.steps = 9, .last = at_run_time(-0.5)}));
     }},
    {"cosine_decay expects at least 1 step",
     [] {
       constgrad::check_optimizer(constgrad::scheduled(
           constgrad::adam{}, constgrad::cosine_decay{.steps = at_run_time(std::size_t{0})}));
     }},
    {"warm_up expects at least 1 step",
     [] {
       constgrad::check_optimizer(constgrad::scheduled(
           constgrad::adam{}, constgrad::warm_up{.steps = at_run_time(std::size_t{0})}));
     }},
    {"clip_by_value expects a limit greater than 0",
     [] {
       constgrad::check_optimizer(
           constgrad::clipped(constgrad::adam{}, constgrad::clip_by_value{at_run_time(-0.5)}));
     }},
    {"clip_by_norm expects a limit greater than 0",
     [] {
       constgrad::check_optimizer(
           constgrad::clipped(constgrad::adam{}, constgrad::clip_by_norm{at_run_time(-0.5)}));
     }},
    {"the learning rate of a schedule vanishes after so many steps",
     [] { constgrad::exponential_decay{.factor = 0.5}(0.1, at_run_time(std::size_t{5000})); }},
    {"clip_by_norm: the limit is 0 beside so long a gradient",
     [] { constgrad::clip_by_norm{at_run_time(1e-300)}.factor(1e300); }},
    {"training expects finite numbers",
     [] { train_line(constgrad::gradient_descent{.learning_rate = at_run_time(infinite)}); }},
    {"a row has 3 numbers, but 4 are no whole number of rows",
     [] { constgrad::row_array<double, 3>{std::vector<double>(at_run_time(std::size_t{4}))}; }},
    {"data_set got 2 inputs, but 3 targets",
     [] {
       constgrad::data_set<double, 1, 1>{std::vector<double>(at_run_time(std::size_t{2})),
                                         std::vector<double>(3)};
     }},
    {"data_set expects at least 1 sample, but got 0",
     [] { constgrad::data_set<double, 1, 1>{at_run_time(std::size_t{0})}; }},
    {"split expects from 1 to 2 samples in the first part, but got 3",
     [] {
       static_cast<void>(constgrad::split(constgrad::data_set<double, 1, 1>{3}, at_run_time(3)));
     }},
    {"as: a number does not fit the type of integers that it is converted to",
     [] { static_cast<void>(constgrad::as<int>(constgrad::vector{at_run_time(1e10)})); }},
    {"as: a number does not fit the type of integers that it is converted to",
     [] {
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       static_cast<void>(constgrad::as<int>(constgrad::vector{at_run_time(nan)}));
     }},
    {"as: a number does not fit the type of integers that it is converted to",
     [] { static_cast<void>(constgrad::as<int>(constgrad::vector{at_run_time(0x1p31)})); }},
    {"as: a number does not fit the type of integers that it is converted to",
     [] { static_cast<void>(constgrad::as<int>(constgrad::vector{at_run_time(-0x1p31 - 1)})); }},
    {"as: a number does not fit the type of integers that it is converted to",
     [] { static_cast<void>(constgrad::as<unsigned>(constgrad::vector{at_run_time(-1.0)})); }},
    {"as<float>: a number is beyond the greatest float",
     [] { static_cast<void>(constgrad::as<float>(constgrad::vector{at_run_time(1e39)})); }},
    {"history: fewer records than that are kept",
     [] { static_cast<void>(constgrad::history<double>{}[at_run_time(std::size_t{0})]); }},
    {"early_stopping expects a least_gain of at least 0, which must be finite and not become 0 as "
     "a number "
     "of the network",
     [] {
       train_line(constgrad::gradient_descent{.learning_rate = 0.5},
                  constgrad::early_stopping{.patience = 1, .least_gain = at_run_time(-1.0)});
     }},
};

TEST_CASE("every misuse at run time throws, and says its sentence", "[errors]") {
  for (const misuse& each : misuses) {
    CAPTURE(each.says);
    try {
      each.of();
      FAIL("nothing was thrown");
    } catch (const constgrad::invalid_argument& error) {
      CHECK(std::strcmp(error.what(), each.says) == 0);
    }
  }
}

TEST_CASE("randint refuses a range without numbers, and says why", "[random]") {
  constgrad::numpy_random random{0};
  for (const std::int64_t n :
       {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min()}) {
    CAPTURE(n);
    try {
      random.randint(n);
      FAIL("nothing was thrown");
    } catch (const std::exception& error) {
      CHECK(std::strstr(error.what(), "needs n >= 1") != nullptr);
    }
  }
}

TEST_CASE("randint(low, high) and choice refuse what NumPy refuses, and say why", "[random]") {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN(),
                   infinity = std::numeric_limits<double>::infinity();
  const auto says = [](auto refused, const char* words) {
    constgrad::numpy_random random{0};
    try {
      refused(random);
      FAIL("nothing was thrown");
    } catch (const constgrad::invalid_argument& error) {
      CHECK(std::strstr(error.what(), words) != nullptr);
    }
    CHECK(random.rand() == constgrad::numpy_random{0}.rand());
  };
  constexpr auto without = constgrad::without_replacement;
  says([](auto& random) { random.randint(3, 3); }, "needs low < high");
  says([](auto& random) { random.choice(0); }, "at least one element");
  says([](auto& random) { random.template choice<4>(3, without); }, "as many elements");
  says([](auto& random) { random.template choice<3>(3, {.5, .5, 0}, without); },
       "as many elements");
  says([](auto& random) { random.choice(3, {.5, .5}); }, "one probability for each");
  says([](auto& random) { random.choice(2, {1.5, -.5}); }, "from 0 to 1");
  says([](auto& random) { random.choice(2, {.5, nan}); }, "from 0 to 1");
  says([](auto& random) { random.choice(2, {.5, infinity}); }, "from 0 to 1");
  says([](auto& random) { random.choice(2, {.5, .4}); }, "whose sum is 1");
}

TEST_CASE("a seed that NumPy would refuse is refused", "[random]") {
  CHECK_THROWS_AS(constgrad::numpy_random{-1}, constgrad::invalid_argument);
  CHECK_THROWS_AS(constgrad::numpy_random{std::int64_t{1} << 32}, constgrad::invalid_argument);
}

TEST_CASE("after a call that throws, the generator continues with the same state as before it",
          "[random]") {
  constgrad::numpy_random refused{0}, fresh{0};
  CHECK_THROWS_AS(refused.randint(0), constgrad::invalid_argument);
  CHECK(refused.rand() == fresh.rand());
}

TEST_CASE("transform refuses lengths that differ, and writes nothing", "[function]") {
  const double in[]{1, 2, 3};
  double out[]{7, 7};
  CHECK_THROWS_AS(constgrad::transform(constgrad::square, in, out), constgrad::invalid_argument);
  CHECK(out[0] == 7);
  float many[300]{};
  CHECK_THROWS_AS(constgrad::transform(constgrad::sigmoid, std::span<const float>{many, 299}, many),
                  constgrad::invalid_argument);
}

TEST_CASE("transform reads and writes std::vector", "[function]") {
  const std::vector<double> in{-1.0, 2.0, 3.0};
  std::vector<double> out(3);
  constgrad::transform(constgrad::square, in, out);
  CHECK(out == std::vector<double>{1.0, 4.0, 9.0});
  out.pop_back();
  CHECK_THROWS_AS(constgrad::transform(constgrad::square, in, out), constgrad::invalid_argument);
}

TEST_CASE("a symbol's name is not too long", "[number]") {
  CHECK_THROWS_AS(constgrad::symbol("abcdefghi"), constgrad::invalid_argument);
}

TEST_CASE("a collection of terms refuses more than it has room for", "[number]") {
  constgrad::formula::like_terms terms;
  const auto upwards = [](std::int64_t a, std::int64_t b) { return a <=> b; };
  for (std::int64_t i = 0; i < 256; ++i) terms.add(i, 1, upwards);
  CHECK_THROWS_AS(terms.add(256, 1, upwards), constgrad::invalid_argument);
}

TEST_CASE("a residue is divided by 0, or made of what is no number", "[proof]") {
  using residue = constgrad::proof::residue<>;
  CHECK_THROWS_AS(residue{1} / residue{0}, constgrad::invalid_argument);
  CHECK_THROWS_AS(residue{std::numeric_limits<double>::infinity()}, constgrad::invalid_argument);
}

TEST_CASE("an interval refuses ends without a real number between, and says so", "[number]") {
  using set = constgrad::interval<double>;
  const double infinity = at_run_time(std::numeric_limits<double>::infinity()),
               nan = at_run_time(std::numeric_limits<double>::quiet_NaN());
  CHECK_THROWS_AS(set(nan), constgrad::invalid_argument);
  CHECK_THROWS_AS(set(0, nan), constgrad::invalid_argument);
  CHECK_THROWS_AS(set(nan, 0), constgrad::invalid_argument);
  CHECK_THROWS_AS(set(infinity), constgrad::invalid_argument);
  CHECK_THROWS_AS(set(-infinity, -infinity), constgrad::invalid_argument);
  CHECK_THROWS_AS(constgrad::interval<float>(at_run_time(2.0f), 1), constgrad::invalid_argument);
  try {
    set{at_run_time(2.0), 1};
    FAIL("nothing was thrown");
  } catch (const std::exception& error) {
    CHECK(std::strstr(error.what(), "the lower end is not below the upper") != nullptr);
  }
}

TEST_CASE("a comparison of intervals that overlap throws, and says why", "[number]") {
  const constgrad::interval<double> a{at_run_time(0.0), 2}, b{1, 3};
  CHECK_THROWS_AS(a < b, constgrad::invalid_argument);
  CHECK_THROWS_AS(a > b, constgrad::invalid_argument);
  CHECK_THROWS_AS(a <= b, constgrad::invalid_argument);
  CHECK_THROWS_AS(a >= b, constgrad::invalid_argument);
  CHECK(a < b + 2);
  try {
    static_cast<void>(a < b);
    FAIL("nothing was thrown");
  } catch (const std::exception& error) {
    CHECK(std::strstr(error.what(), "undecided") != nullptr);
  }
}

TEST_CASE("the empty interval has neither midpoint nor width", "[number]") {
  const auto none = constgrad::interval<double>{at_run_time(1.0)} / 0;
  CHECK(none.is_empty());
  CHECK_THROWS_AS(midpoint(none), constgrad::invalid_argument);
  CHECK_THROWS_AS(width(none), constgrad::invalid_argument);
}

TEST_CASE("a fraction that does not fit throws, and so does a division by 0", "[number]") {
  using constgrad::rational;
  const rational most{at_run_time(std::numeric_limits<std::int64_t>::max())}, zero{at_run_time(0)};
  CHECK_THROWS_AS(most + 1, constgrad::invalid_argument);
  CHECK_THROWS_AS(most * most, constgrad::invalid_argument);
  CHECK_THROWS_AS(-(-most - 1), constgrad::invalid_argument);
  CHECK_THROWS_AS(most / zero, constgrad::invalid_argument);
  CHECK_THROWS_AS(rational(1, at_run_time(0)), constgrad::invalid_argument);
  CHECK(most - most == zero);
}

TEST_CASE("a tape refuses more operations than it has room for", "[number]") {
  constgrad::tape<double, 2> tape;
  const constgrad::variable<double> x{at_run_time(1.5), tape}, square = x * x;
  CHECK(tape.length() == 2);
  CHECK_THROWS_AS(square * x, constgrad::invalid_argument);
  tape.read_backwards(square.place);
  CHECK(tape.slope(x.place) == 3);
  CHECK_THROWS_AS(tape.read_backwards(3), constgrad::invalid_argument);
}

/// Of four samples the third is so far off that its squared error is infinite.
static const constgrad::data_set<double, 1, 1, 4> third_is_off{{{{1}, {2}, {1}, {-1}}},
                                                               {{{2}, {1}, {1e200}, {0.5}}}};

/// Where a training of it stops in its first epoch.
template <class... Options>
static constgrad::training_stopped stop_of(const Options&... options) {
  try {
    static_cast<void>(constgrad::train(
        line(at_run_time(0.5), 0), third_is_off, constgrad::squared_error,
        constgrad::gradient_descent{.learning_rate = 0.25}, constgrad::epochs{1}, options...));
  } catch (const constgrad::training_stopped& stopped) {
    return stopped;
  }
  FAIL("nothing was thrown");
  throw; // never reached
}

TEST_CASE("a training stops at an infinite loss, and says where", "[training]") {
  CHECK(std::strcmp(stop_of().what(),
                    "training stopped in epoch 1 at sample 2: the loss is inf; a smaller learning "
                    "rate or smaller inputs may help") == 0);
  CHECK(stop_of().epoch == 1);
  CHECK(stop_of(constgrad::batches_of<3>).sample == 0);
  CHECK(stop_of(constgrad::batches_of<2>).sample == 2);
}

TEST_CASE("in another order it says which sample of the data set it was", "[training]") {
  const constgrad::reshuffled order{constgrad::seed{3}}; // NumPy's, 3 1 0 2
  CHECK(stop_of(order).sample == 2);
  CHECK(stop_of(order, constgrad::batches_of<2>).sample == 0);
  CHECK(stop_of(order, constgrad::batches_of<4>).sample == 3);
}

TEST_CASE("the epoch that it says is one of the data, whatever the batches", "[training]") {
  const auto stops_in_sixth_epoch = [](auto batch) {
    const constgrad::data_set<double, 1, 1, 4> fine{{{{1}, {2}, {1}, {-1}}},
                                                    {{{2}, {1}, {1}, {0.5}}}};
    constgrad::trainer training{line(at_run_time(0.5), 0), constgrad::squared_error,
                                constgrad::gradient_descent{.learning_rate = 0x1p-10}};
    for (int i = 0; i < 5; ++i) training.template train_epoch<batch()>(fine);
    try {
      training.template train_epoch<batch()>(third_is_off);
    } catch (const constgrad::training_stopped& stopped) {
      return stopped.epoch == 6 && std::strstr(stopped.what(), "in epoch 6 ") != nullptr;
    }
    return false;
  };
  CHECK(stops_in_sixth_epoch(std::integral_constant<std::size_t, 1>{}));
  CHECK(stops_in_sixth_epoch(std::integral_constant<std::size_t, 2>{}));
  CHECK(stops_in_sixth_epoch(std::integral_constant<std::size_t, 3>{}));
  CHECK(stops_in_sixth_epoch(std::integral_constant<std::size_t, 4>{}));
}

TEST_CASE("a learning rate that is too large ends in a loss that is no number", "[training]") {
  const constgrad::data_set<double, 1, 1, 2> data{{{{1}, {2}}}, {{{0}, {1}}}};
  constgrad::trainer training{line(at_run_time(0.5), 0), constgrad::squared_error,
                              constgrad::gradient_descent{.learning_rate = 1e10}};
  try {
    constgrad::train(training, data, constgrad::epochs{1000});
    FAIL("nothing was thrown");
  } catch (const constgrad::training_stopped& stopped) {
    CHECK(stopped.epoch == training.epochs);
    CHECK(stopped.epoch > 1);
    CHECK(training.history.size() == stopped.epoch - 1);
    const auto [input, target] = data[stopped.sample];
    const double loss = constgrad::squared_error(training.network(input), target);
    CHECK(loss - loss != 0);
    CHECK(std::strstr(stopped.what(), constgrad::shortest(loss).characters) != nullptr);
  }
}

TEST_CASE("what has stopped has the parameters that gave the loss", "[training]") {
  const constgrad::data_set<double, 1, 1, 2> before{{{{1}, {2}}}, {{{2}, {1}}}};
  const auto stopped_after = [&](const auto& optimizer) {
    constgrad::trainer training{line(at_run_time(0.5), 0), constgrad::squared_error, optimizer},
        sooner = training;
    CHECK_THROWS_AS(training.train_epoch(third_is_off), constgrad::training_stopped);
    sooner.train_epoch(before);
    CHECK(training.network == sooner.network);
    CHECK(training.steps == sooner.steps);
  };
  stopped_after(constgrad::gradient_descent{.learning_rate = 0.25});
  stopped_after(constgrad::gradient_descent{.learning_rate = 0.25, .weight_decay = 0.5});
  stopped_after(constgrad::adam{.learning_rate = 0.25});
}

TEST_CASE("a weight of a sample that is no finite number of at least 0 is refused", "[training]") {
  using limits = std::numeric_limits<double>;
  for (const double weight :
       {-1.0, -limits::denorm_min(), limits::infinity(), limits::quiet_NaN()}) {
    CAPTURE(weight);
    const constgrad::vector both{1.0, weight};
    CHECK_THROWS_AS(constgrad::sample_weights{both}, constgrad::invalid_argument);
  }
  const constgrad::data_set<double, 1, 1, 1> unknown{{{{1}}}, {{{limits::quiet_NaN()}}}};
  CHECK_THROWS_AS(constgrad::weights_of_classes(unknown, constgrad::vector{1.0, 2.0}),
                  constgrad::invalid_argument);
}

TEST_CASE("a least gain that is no finite number of at least 0 is refused", "[training]") {
  using limits = std::numeric_limits<double>;
  for (const double gain : {-1.0, limits::infinity(), limits::quiet_NaN()}) {
    CAPTURE(gain);
    CHECK_THROWS_AS(constgrad::train(line(0, 0), third_is_off, constgrad::squared_error,
                                     constgrad::gradient_descent{.learning_rate = 0.5},
                                     constgrad::epochs{1},
                                     constgrad::early_stopping{.patience = 1, .least_gain = gain}),
                    constgrad::invalid_argument);
  }
}

TEST_CASE("a sample of weight 0 stops no training", "[training]") {
  const constgrad::vector weights{1.0, 1.0, 0.0, 1.0}, all{1.0, 1.0, 0.5, 1.0};
  CHECK(stop_of(constgrad::sample_weights{all}).sample == 2);
  const auto trained =
      constgrad::train(line(at_run_time(0.5), 0), third_is_off, constgrad::squared_error,
                       constgrad::gradient_descent{.learning_rate = 0.25}, constgrad::epochs{3},
                       constgrad::sample_weights{weights}, constgrad::batches_of<4>);
  CHECK(trained.history.last.epoch == 3);
  CHECK(trained.history.last.loss < 10);
}

TEST_CASE("a loss that is NaN is never the best", "[training]") {
  using limits = std::numeric_limits<double>;
  const constgrad::data_set<double, 1, 1, 1> missing{{{{1}}}, {{{limits::quiet_NaN()}}}};
  const constgrad::data_set<double, 1, 1, 2> points{{{{1}, {2}}}, {{{2}, {4}}}};
  const auto trained = [&](auto... options) {
    return constgrad::train(line(at_run_time(0.5), 0), points, constgrad::squared_error,
                            constgrad::gradient_descent{.learning_rate = 0.125},
                            constgrad::epochs{20}, options...);
  };
  const constgrad::early_stopping best{.patience = 3, .restore_best_weights = true},
      last{.patience = 3};
  const auto left = trained(best, constgrad::validated_on{missing});
  CHECK(left.history.last.epoch == 4);
  CHECK(left.network == trained(last, constgrad::validated_on{missing}).network);
}

TEST_CASE("an optimizer whose numbers make no sense is refused", "[training]") {
  const double rate = at_run_time(-0.5);
  const auto train_with = [](const auto& optimizer) {
    static_cast<void>(constgrad::train(line(0.5, 0), third_is_off, constgrad::squared_error,
                                       optimizer, constgrad::epochs{0}));
  };
  CHECK_THROWS_AS(train_with(constgrad::adam{.learning_rate = rate}), constgrad::invalid_argument);
  try {
    train_with(constgrad::gradient_descent{.learning_rate = rate});
    FAIL("nothing was thrown");
  } catch (const std::exception& error) {
    CHECK(std::strcmp(error.what(), "gradient descent expects a learning rate greater than 0") ==
          0);
  }
}

TEST_CASE("a network of floats refuses what is no float", "[training]") {
  const auto floats = constgrad::as<float>(line(0.5, 0));
  const double tiny = at_run_time(1e-50);
  try {
    constgrad::trainer{floats, constgrad::squared_error, constgrad::adam{.epsilon = tiny}};
    FAIL("nothing was thrown");
  } catch (const std::exception& error) {
    CHECK(std::strcmp(error.what(), "Adam expects an epsilon greater than 0 as a float") == 0);
  }
  CHECK_THROWS_AS(
      (constgrad::trainer{floats, constgrad::squared_error,
                          constgrad::gradient_descent{.learning_rate = at_run_time(1e50)}}),
      constgrad::invalid_argument);
  constgrad::trainer{line(0.5, 0), constgrad::squared_error, constgrad::adam{.epsilon = tiny}};
  const constgrad::data_set<float, 1, 1, 1> data{{{{1}}}, {{{1}}}};
  constgrad::trainer training{floats, constgrad::squared_error, constgrad::adam{}};
  CHECK_THROWS_AS(constgrad::train(training, data, constgrad::epochs{1},
                                   constgrad::early_stopping{.patience = 1, .least_gain = tiny}),
                  constgrad::invalid_argument);
}

TEST_CASE("a function that is called after every epoch can end the training", "[training]") {
  const constgrad::data_set<double, 1, 1, 2> data{{{{1}, {2}}}, {{{0}, {1}}}};
  std::size_t calls = 0;
  const auto trained =
      constgrad::train(line(at_run_time(0.5), 0), data, constgrad::squared_error,
                       constgrad::gradient_descent{.learning_rate = 0.1}, constgrad::epochs{9},
                       [&calls](const auto& done) { return done.epoch == ++calls && calls < 4; });
  CHECK(calls == 4);
  CHECK(trained.history.last.epoch == 4);
  CHECK(trained.history.size() == 4);
}
