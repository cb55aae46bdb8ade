// A training that is kept in a file, stopped, and resumed. Quoted by docs/how_to/resume.md.
// [train]
#include <constgrad.hpp>
#include <constgrad/training/checkpoint_file.hpp>
#include <constgrad/training/stop_on_interrupt.hpp>
#include <constgrad/training/terminal_progress.hpp>

#include <cstdio>
#include <exception>

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<4>, cg::dense<8>, cg::tanh, cg::dense<3>, cg::softmax);
constexpr auto net = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{1});

/// Trains on the irises; what is given comes to the options.
template <class... Options>
static auto trained_on_irises(const Options&... options) {
  return cg::train(net, cg::iris, cg::categorical_cross_entropy, cg::adam{.learning_rate = 0.01},
                   cg::epochs{40}, cg::batches_of<10>, cg::reshuffled{cg::seed{1}}, options...);
}

static bool train_and_keep() {
  const cg::stop_on_interrupt ctrl_c;
  const cg::terminal_progress progress{cg::epochs{40}, cg::iris.size()};
  const auto trained = trained_on_irises(
      cg::checkpoint_file{.file = "iris.checkpoint", .seconds = 30}, ctrl_c, progress);
  return trained.history.last.epoch == 40; // else Ctrl+C was pressed: run it again
}
// [train]

int main() try {
  std::remove("iris.checkpoint");
  // As if it had been stopped after 15 epochs.
  const auto begun = trained_on_irises(cg::checkpoint_file{"iris.checkpoint"},
                                       [](const auto& done) { return done.epoch < 15; });
  const bool is_over = train_and_keep();
  const auto resumed = trained_on_irises(cg::checkpoint_file{"iris.checkpoint"}),
             undisturbed = trained_on_irises();
  std::printf("stopped after epoch %zu, then %s\n", begun.history.last.epoch,
              is_over ? "trained to the end" : "stopped again");
  std::printf("the same bits as without a stop: %s\n",
              resumed.network == undisturbed.network && resumed.history == undisturbed.history
                  ? "yes"
                  : "no");
  // [table]
  cg::char_buffer<5000> table;
  cg::print_table(table, resumed.history);
  // [table]
  for (std::size_t i = 0, lines = 0; lines < 4; ++i) {
    std::putchar(table.characters[i]);
    lines += table.characters[i] == '\n';
  }
  // [other]
  try {
    const auto other =
        cg::train(net, cg::iris, cg::categorical_cross_entropy, cg::adam{.learning_rate = 0.02},
                  cg::epochs{40}, cg::batches_of<10>, cg::reshuffled{cg::seed{1}},
                  cg::checkpoint_file{"iris.checkpoint"});
    std::printf("trained for %zu epochs\n", other.history.last.epoch);
  } catch (const cg::file_error& error) {
    std::puts(error.what());
  }
  // [other]
  std::remove("iris.checkpoint");
} catch (const std::exception& error) {
  std::puts(error.what());
  return 2;
}
