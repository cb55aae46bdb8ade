// Trainings that are kept in a file: stopped anywhere, also by a signal that no program survives, and run again, they end in the
// bits of one that was never stopped; and a file of another training is refused.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad.hpp>
#include <constgrad/data/saved_network.hpp>
#include <constgrad/training/checkpoint_file.hpp>
#include <constgrad/training/stop_on_interrupt.hpp>

#include "static_tests/network/own_layers.hpp"

#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <random>
#include <string>
#include <type_traits>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace cg = constgrad;

/// Another one in every process, as tests run beside each other.
static const std::string file =
    "training_of_a_test_" + std::to_string(std::random_device{}()) + ".checkpoint";

/// Removes it at the begin and at the end, and at the end what killed programs have left of it.
struct cleanup {
  cleanup() { std::remove(file.c_str()); }
  ~cleanup() {
    for (const auto& each : std::filesystem::directory_iterator{"."})
      if (each.path().filename().string().starts_with(file)) std::filesystem::remove(each.path());
  }
};

enum class ending { none, exception, interrupt, kill };
static ending planned = ending::none; ///< how a training ends
static std::size_t at_step = 0;       ///< in which step

/// An optimizer in one of whose steps the training ends, before it or in the midst of it.
template <class Optimizer>
struct ends_in_step : Optimizer {
  template <class T>
  void update(std::size_t step, double rate, std::size_t n, T* weights, const T* gradient,
              std::type_identity_t<T>* first, std::type_identity_t<T>* second) const {
    Optimizer::update(step, rate, n, weights, gradient, first, second);
    if (planned == ending::none || step != at_step || n == 4)
      return; // of 4 weights it is only tried
    if (planned == ending::exception) throw std::runtime_error{"stopped"};
    std::raise(planned == ending::kill ? SIGKILL : SIGINT);
  }
};
template <class Optimizer>
ends_in_step(Optimizer) -> ends_in_step<Optimizer>;

/// Doubles, a schedule, an order of its own, and an early stop with the best weights.
struct irises {
  static constexpr std::size_t steps_per_epoch = 13;

  template <class... Options>
  static auto train(const Options&... options) {
    constexpr auto architecture =
        cg::sequential(cg::inputs<4>, cg::dense<5>, cg::tanh, cg::dense<3>);
    static const auto parts = cg::split<100>(cg::iris);
    return cg::train(cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1}),
                     parts.first, cg::categorical_cross_entropy_with_logits,
                     cg::scheduled(ends_in_step{cg::adam{.learning_rate = 0.05}},
                                   cg::cosine_decay{.steps = 156}),
                     cg::epochs{12}, cg::batches_of<8>, cg::reshuffled{cg::seed{3}},
                     cg::validated_on{parts.second},
                     cg::early_stopping{.patience = 4, .restore_best_weights = true}, options...);
  }
};

/// Floats, a data set and batches of any size, and clipping.
struct floats {
  static constexpr std::size_t steps_per_epoch = 10;

  template <class... Options>
  static auto train(const Options&... options) {
    constexpr auto architecture =
        cg::sequential(cg::inputs<4>, cg::dense<7>, cg::relu, cg::dense<3>, cg::softmax);
    static const cg::data_set<float, 4, 3> data{cg::as<float>(cg::iris)};
    return cg::train(
        cg::initialize<float>(architecture, cg::he_normal, cg::seed{1}), data,
        cg::mean_squared_error,
        cg::clipped(ends_in_step{cg::momentum{.learning_rate = 0.05}}, cg::clip_by_norm{0.5}),
        cg::epochs{10}, cg::batches_of_size{16}, options...);
  }
};

/// A layer that draws random numbers, and weights of samples.
struct random_layer {
  static constexpr std::size_t steps_per_epoch = 4;

  template <class... Options>
  static auto train(const Options&... options) {
    using layers = cg::pipeline<cg::dense_layer<1, 6>, dropout_layer<6>, cg::dense_layer<6, 1>>;
    static constexpr cg::data_set<double, 1, 1, 4> data{{{{3}, {1}, {2}, {1}}},
                                                        {{{1}, {2}, {-1}, {4}}}};
    cg::network<double, layers> net{};
    net.parameters.layer<1>().weights = cg::matrix{{{0.5}, {0.25}, {1.5}, {0.75}, {-0.5}, {-1.0}}};
    net.parameters.layer<3>().weights = cg::matrix{{{0.5, -0.5, 0.25, 1.0, 0.125, -1.0}}};
    cg::trainer training{net, cg::mean_absolute_error,
                         ends_in_step{cg::rms_prop{.learning_rate = 0.01}}, cg::seed{5}};
    cg::train(training, data, cg::epochs{8}, cg::sample_weights{cg::vector{1.0, 2.0, 0.5, 1.0}},
              options...);
    return cg::trained_network<cg::network<double, layers>>{training.network, training.history};
  }
};

/// Trains in another process, which ends itself, or is ended after so many microseconds if that is not 0. Returns whether the signal
/// was what ended it.
template <class Training>
static bool is_killed(double seconds, unsigned microseconds) {
  const pid_t child = fork();
  if (child == 0) {
    try {
      Training::train(cg::checkpoint_file{file, seconds});
    } catch (...) {
      std::_Exit(1);
    }
    std::_Exit(0);
  }
  if (microseconds != 0) {
    usleep(microseconds);
    kill(child, SIGKILL);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status)) CHECK(WEXITSTATUS(status) == 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

/// Stops a training once, in the step and in the way that are planned.
template <class Training>
static void stop(double seconds) {
  const cg::stop_on_interrupt ctrl_c;
  if (planned == ending::kill)
    CHECK(is_killed<Training>(seconds, 0));
  else if (planned == ending::exception)
    CHECK_THROWS_AS(Training::train(cg::checkpoint_file{file, seconds}), std::runtime_error);
  else
    Training::train(cg::checkpoint_file{file, seconds}, ctrl_c);
  CHECK(cg::stop_on_interrupt::is_asked() == (planned == ending::interrupt));
}

TEMPLATE_TEST_CASE("a training that was stopped ends in the bits of one that was not",
                   "[checkpoint]", irises, floats, random_layer) {
  const auto undisturbed = TestType::train();
  CHECK(undisturbed.history.last.epoch >= 5);
  std::mt19937 random{7};
  for (int place = 0; place < 50; ++place)
    for (const ending how : {ending::exception, ending::interrupt, ending::kill}) {
      const cleanup files;
      at_step = 1 + random() % (undisturbed.history.last.epoch * TestType::steps_per_epoch);
      const double seconds = place % 3 == 0 ? 0 : place % 3 == 1 ? 0.0005 : 100;
      CAPTURE(at_step, seconds, static_cast<int>(how));
      planned = how;
      stop<TestType>(seconds);
      planned = ending::none;
      for (int times = 0; times < 2; ++times) { // the second time there is nothing left to do
        const auto resumed = TestType::train(cg::checkpoint_file{file});
        CHECK(resumed.network == undisturbed.network);
        CHECK(resumed.history == undisturbed.history);
      }
    }
}

TEST_CASE("killed again and again at any moment, also while it writes", "[checkpoint]") {
  const auto undisturbed = irises::train();
  std::mt19937 random{11};
  int kills = 0;
  for (int round = 0; round < 10; ++round) {
    const cleanup files;
    for (int tries = 0;
         tries < 200 && is_killed<irises>(0, 200 + static_cast<unsigned>(random() % 8000)); ++tries)
      ++kills;
    const auto resumed = irises::train(cg::checkpoint_file{file});
    CHECK(resumed.network == undisturbed.network);
    CHECK(resumed.history == undisturbed.history);
  }
  CHECK(kills >= 50);
}

/// A training of two numbers whose parts can be changed, and what it throws of the file that it finds.
template <class Architecture, class Loss, class Optimizer, class Batches, class... Options>
static std::string error_with(Architecture architecture, double first_input, Loss loss,
                              Optimizer optimizer, Batches batches, std::size_t count,
                              const Options&... options) {
  const cg::data_set<double, 1, 1, 4> data{{{{first_input}, {1}, {2}, {3}}},
                                           {{{0}, {1}, {2}, {3}}}};
  return error_of([&] {
    return cg::train(cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1}), data,
                     loss, optimizer, cg::epochs{count}, batches, cg::checkpoint_file{file},
                     options...);
  });
}

TEST_CASE("the checkpoint of another training is refused, and says what differs", "[checkpoint]") {
  const cleanup files;
  constexpr auto net = cg::sequential(cg::inputs<1>, cg::dense<2>, cg::tanh, cg::dense<1>);
  constexpr cg::data_set<double, 1, 1, 1> held{{{{1}}}, {{{1}}}}, other{{{{1}}}, {{{2}}}};
  const cg::reshuffled order{cg::seed{1}};
  const cg::early_stopping end{.patience = 9};
  const cg::validated_on validation{held};
  const cg::sample_weights weights{cg::vector{1.0, 2.0, 1.0, 1.0}};
  const cg::adam adam{};
  const auto decaying = [&](std::size_t every) {
    return cg::scheduled(adam, cg::step_decay{.every = every, .factor = 0.5});
  };
  constexpr auto mse = cg::mean_squared_error;
  const std::string differs = file + " is the checkpoint of another training: it differs in ";

  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 3, order, end, validation,
                   weights) == "nothing");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 3, order, end, validation,
                   weights) == "nothing");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of_size{2}, 3, order, end, validation,
                   cg::sample_weights{std::vector{1.0, 2.0, 1.0, 1.0}}) == "nothing");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 2, order, end, validation,
                   weights) == file + " has 3 epochs, but only 2 are asked for");
  CHECK(error_with(cg::sequential(cg::inputs<1>, cg::dense<2>, cg::relu, cg::dense<1>), 0, mse,
                   decaying(4), cg::batches_of<2>, 3, order, end, validation,
                   weights) == differs + "the network that it begins with");
  CHECK(error_with(cg::sequential(cg::inputs<1>, cg::dense<3>, cg::tanh, cg::dense<1>), 0, mse,
                   decaying(4), cg::batches_of<2>, 3, order, end, validation,
                   weights) == differs + "the network that it begins with");
  CHECK(error_with(net, 0.5, mse, decaying(4), cg::batches_of<2>, 3, order, end, validation,
                   weights) == differs + "the data");
  CHECK(error_with(net, 0, cg::mean_absolute_error, decaying(4), cg::batches_of<2>, 3, order, end,
                   validation, weights) == differs + "the loss");
  CHECK(error_with(net, 0, mse, cg::adam{.epsilon = 1e-7}, cg::batches_of<2>, 3, order, end,
                   validation, weights) == differs + "the optimizer");
  CHECK(error_with(net, 0, mse, decaying(3), cg::batches_of<2>, 3, order, end, validation,
                   weights) == differs + "the optimizer's learning rates");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<3>, 3, order, end, validation,
                   weights) == differs + "the batch size");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 3, end, validation, weights) ==
        differs + "the order of the samples");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 3, cg::reshuffled{cg::seed{2}}, end,
                   validation, weights) == differs + "the order of the samples");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 3, order,
                   cg::early_stopping{.patience = 8}, validation,
                   weights) == differs + "the early stop");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 3, order, end,
                   cg::validated_on{other}, weights) == differs + "the validation");
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 3, order, end, validation) ==
        differs + "the weights of the samples");
  // A schedule that agrees up to now may go on: six steps are made.
  CHECK(error_with(net, 0, mse, decaying(4), cg::batches_of<2>, 4, order, end, validation,
                   weights) == "nothing");
}

TEST_CASE("optimizers differ by every number of theirs", "[checkpoint]") {
  using layers = cg::pipeline<cg::dense_layer<3, 2>>;
  const auto text = [](const auto& optimizer) {
    return cg::text_of_updates<float, layers>(optimizer);
  };
  const std::string texts[]{text(cg::gradient_descent{.learning_rate = 1}),
                            text(cg::gradient_descent{.learning_rate = 1, .weight_decay = 0.1}),
                            text(cg::momentum{.learning_rate = 1}),
                            text(cg::momentum{.learning_rate = 1, .momentum = 0.8}),
                            text(cg::nesterov{.learning_rate = 1}),
                            text(cg::rms_prop{}),
                            text(cg::rms_prop{.epsilon = 1e-7}),
                            text(cg::adam{}),
                            text(cg::adam_w{}),
                            text(cg::adam{.beta_1 = 0.8}),
                            text(cg::adam{.beta_2 = 0.99}),
                            text(cg::adam{.epsilon = 1e-7}),
                            text(cg::adam{.weight_decay = 1e-3}),
                            text(cg::clipped(cg::adam{}, cg::clip_by_norm{1})),
                            text(cg::clipped(cg::adam{}, cg::clip_by_norm{2})),
                            text(cg::clipped(cg::adam{}, cg::clip_by_value{1}))};
  for (const std::string& one : texts)
    for (const std::string& other : texts) CHECK((one == other) == (&one == &other));
  CHECK(text(cg::adam{}) == text(cg::adam{.learning_rate = 1})); // which is judged step by step
}

TEST_CASE("a checkpoint is refused where it is damaged or lies", "[checkpoint]") {
  const cleanup files;
  constexpr auto net = cg::sequential(cg::inputs<1>, cg::dense<1>);
  const auto error = [&] {
    return error_with(net, 0, cg::mean_squared_error, cg::adam{}, cg::batches_of<2>, 3);
  };
  CHECK(error() == "nothing");
  const std::string bytes = cg::read_file(file);
  std::mt19937 random{5};
  for (int i = 0; i < 200; ++i) {
    const std::size_t place = random() % bytes.size();
    std::string damaged = bytes;
    damaged[place] = static_cast<char>(damaged[place] ^ (1 << i % 8));
    cg::write_file(file, i % 2 == 0 ? damaged : bytes.substr(0, place));
    CAPTURE(i, place);
    CHECK(error() != "nothing");
  }
  const auto error_after = [&](const char* name, const cg::tensor& array) {
    cg::tensors all = cg::read_safetensors(bytes, file);
    all.arrays[name] = array;
    all.metadata["checksum"] = cg::checksum_of(all);
    cg::write_file(file, cg::write_safetensors(all));
    return error();
  };
  CHECK(error_after("history.size", {"U64", {1}, cg::as_bytes(65)}) ==
        file + ": history.size is 65, but at most 64");
  CHECK(error_after("epoch.next", {"U64", {1}, cg::as_bytes(4)}) ==
        file + ": epoch.next is 4, but at most 3");
  // Fewer bytes than the shape says, of an integer.
  CHECK(error_after("steps", {"U64", {1}, ""}) ==
        file + ": \"steps\": its shape is of another size than its 0 bytes");
  CHECK(error_after("random.state", {"U32", {624}, "1234"}) ==
        file + ": \"random.state\": its shape is of another size than its 4 bytes");
  // Counts that would be counted up to.
  const std::uint64_t huge = ~std::uint64_t{0};
  CHECK(error_after("epoch.done", {"U64", {1}, cg::as_bytes(huge)}) ==
        file + " has 18446744073709551615 epochs, but only 3 are asked for");
  CHECK(error_after("steps", {"U64", {1}, cg::as_bytes(huge)}) ==
        file + " has 18446744073709551615 steps in 3 epochs and 0 samples, but expected 6");
  CHECK(error_after("steps", {"F64", {1}, cg::as_bytes(4)}) ==
        file + ": steps holds numbers F64, but expected U64");
  CHECK(error_after("steps", {"U64", {2}, cg::as_bytes(4) + cg::as_bytes(4)}) ==
        file + ": steps has the shape [2], but the network expects [1]");
  cg::save(file, cg::initialize<double>(net, cg::glorot_uniform, cg::seed{1}));
  CHECK(error() == file + ": expected the format constgrad checkpoint 1, but found constgrad 1");
}

TEST_CASE("a checkpoint is written every so many seconds, which make sense", "[checkpoint]") {
  constexpr cg::data_set<double, 1, 1, 1> data{{{{1}}}, {{{1}}}};
  constexpr auto net = cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>),
                                              cg::glorot_uniform, cg::seed{1});
  const auto error = [&](double seconds) {
    const cleanup files;
    return error_of([&] {
      return cg::train(net, data, cg::mean_squared_error, cg::adam{}, cg::epochs{1},
                       cg::checkpoint_file{file, seconds});
    });
  };
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const std::string refused = file + ": expected seconds of at least 0 that are finite, but found ";
  CHECK(error(0) == "nothing");
  CHECK(error(1e300) == "nothing");
  CHECK(error(-1) == refused + "-1.0");
  CHECK(error(infinity) == refused + "inf");
  CHECK(error(std::numeric_limits<double>::quiet_NaN()) == refused + "nan");
}

/// Asks a training to stop when it is asked for the second time in an epoch, if it ever is.
struct stop_at_second_question {
  static constexpr cg::option_kind kind = cg::option_kind::stop;
  static inline int questions = 0;
  static bool is_asked() { return ++questions > 2; }
};

TEST_CASE("a training that is asked to stop between two epochs has written the last",
          "[checkpoint]") {
  const cleanup files;
  constexpr cg::data_set<double, 1, 1, 1> data{{{{1}}}, {{{1}}}};
  constexpr auto net = cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>),
                                              cg::glorot_uniform, cg::seed{1});
  stop_at_second_question::questions = 0;
  const auto trained = cg::train(net, data, cg::mean_squared_error, cg::adam{}, cg::epochs{9},
                                 cg::checkpoint_file{file, 1000}, stop_at_second_question{});
  CHECK(trained.history.last.epoch < 9);
  const auto kept = cg::read_safetensors(cg::read_file(file), file);
  CHECK(cg::number_in<std::uint64_t>(kept.arrays.at("epoch.done").bytes, 0) ==
        trained.history.last.epoch);
}

TEST_CASE("a program that ignores Ctrl+C goes on to", "[checkpoint]") {
  const auto before = std::signal(SIGINT, SIG_IGN);
  {
    const cg::stop_on_interrupt ctrl_c;
    std::raise(SIGINT);
    CHECK(!cg::stop_on_interrupt::is_asked());
  }
  CHECK(std::signal(SIGINT, before) == SIG_IGN);
}

TEST_CASE("a checkpoint that can't be written stops a training before its first step",
          "[checkpoint]") {
  std::size_t reported = 0;
  constexpr cg::data_set<double, 1, 1, 1> data{{{{1}}}, {{{1}}}};
  constexpr auto net = cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>),
                                              cg::glorot_uniform, cg::seed{1});
  CHECK(error_of([&] {
          return cg::train(net, data, cg::mean_squared_error, cg::adam{}, cg::epochs{1},
                           cg::checkpoint_file{"no_such_folder/a"},
                           [&](const auto&) { ++reported; });
        }) == "no_such_folder/a: can't be written");
  CHECK(reported == 0);
}

TEST_CASE("without a file Ctrl+C ends a training after its epoch, and the handler before is back",
          "[checkpoint]") {
  constexpr cg::data_set<double, 1, 1, 1> data{{{{1}}}, {{{1}}}};
  constexpr auto net = cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>),
                                              cg::glorot_uniform, cg::seed{1});
  static int handled = 0;
  const auto before = std::signal(SIGINT, [](int) { ++handled; });
  {
    const cg::stop_on_interrupt ctrl_c;
    const auto trained = cg::train(net, data, cg::mean_squared_error, cg::adam{}, cg::epochs{100},
                                   ctrl_c, [](const auto& done) {
                                     if (done.epoch == 7) std::raise(SIGINT);
                                   });
    CHECK(trained.history.last.epoch == 7);
    CHECK(std::signal(SIGINT, SIG_DFL) == SIG_DFL); // so that a second one ends the program
  }
  CHECK(handled == 0);
  std::raise(SIGINT);
  CHECK(handled == 1);
  std::signal(SIGINT, before);
  const cg::stop_on_interrupt another; // the signal was meant for the first
  CHECK(!cg::stop_on_interrupt::is_asked());
}
