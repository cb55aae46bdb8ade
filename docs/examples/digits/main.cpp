// Prints what docs/derivations/digits.md shows: how the training was chosen, how it went, which images it gets wrong, and
// what mistakes do. Ends with 0 if this program's own training has the bits of the compiler's.
#include "digits.hpp"
#include "mistakes.hpp"
#include "own_tanh.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace digits;

/// The result of a training like the compiler's, with something changed.
template <class Network, class Data, class Optimizer>
auto train(const Network& net, const Data& data, const Optimizer& step_by) {
  return cg::train(net, data, cg::categorical_cross_entropy_with_logits, step_by,
                   cg::epochs{epochs}, batches);
}
template <class Architecture>
auto begin(const Architecture& layers, std::int64_t seed) {
  return cg::initialize<double>(layers, cg::glorot_uniform, cg::seed{seed});
}

// [choice]
/// The mean number of images right after each of eight epochs, from the seeds 0 to 7, at a learning rate. The training
/// images alone decide: 1,149 are learned from, the other 288 judge.
void print_choice(double rate) {
  static const auto inner = cg::split<1149>(training);
  std::size_t right[8]{};
  for (std::int64_t seed = 0; seed < 8; ++seed) {
    cg::trainer trial{begin(architecture, seed), cg::categorical_cross_entropy_with_logits,
                      cg::adam{.learning_rate = rate}};
    for (std::size_t& after_epoch : right) {
      cg::train(trial, inner.first, cg::epochs{1}, batches);
      after_epoch += cg::correct(trial.network, inner.second);
    }
  }
  std::printf("%5.3f", rate);
  for (const std::size_t sum : right) std::printf("%7.1f", 100.0 * double(sum) / (8 * 288));
  std::printf("\n");
}
// [choice]

/// The digit that a network sees in an image, and that it shows.
template <class Network>
std::size_t answer(const Network& net, std::size_t image) {
  return cg::class_of(net(held_out.inputs[image]));
}
std::size_t shown(std::size_t image) { return cg::class_of(held_out.targets[image]); }

/// Prints so many images side by side, the darker the fuller its character, and above each "3 as 5".
void draw(const std::size_t* images, std::size_t count) {
  const auto print_line = [](std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    std::printf("%s\n", line.c_str());
  };
  std::printf("\n");
  std::string line;
  for (std::size_t i = 0; i < count; ++i)
    line += std::to_string(shown(images[i])) + " as " +
            std::to_string(answer(by_the_compiler.network, images[i])) + std::string(13, ' ');
  print_line(line);
  for (std::size_t row = 0; row < 8; ++row) {
    line.clear();
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t column = 0; column < 8; ++column) {
        const double pixel = held_out.inputs[images[i]][8 * row + column];
        line += std::string(2, " .:-=+*#%@"[static_cast<std::size_t>(9 * pixel)]);
      }
      line += "   ";
    }
    print_line(line);
  }
}

template <class Network, class Data>
void print_right(const char* what, const Network& net, const Data& data) {
  std::printf("%-52s%4zu\n", what, cg::correct(net, data));
}

} // namespace

int main() {
  std::printf("right of 288 that are kept for the choice, in %%, mean of 8 seeds\n"
              "rate  epoch 1      2      3      4      5      6      7      8\n");
  for (const double rate : {0.005, 0.01, 0.02, 0.04}) print_choice(rate);

  const auto again = train(untrained, training, optimizer);
  std::printf("\nepoch  loss     right, of the 1437 that are learned from\n");
  for (const auto& record : again.history)
    std::printf("%5zu  %.5f  %.0f\n", record.epoch, record.loss, 1437 * record.accuracy);

  std::vector<std::size_t> wrong;
  for (std::size_t i = 0; i < held_out.size(); ++i)
    if (answer(by_the_compiler.network, i) != shown(i)) wrong.push_back(i);
  std::printf("\nright, of 360 held out: %zu; the others, a 7 taken for a 9 and so on:\n",
              held_out.size() - wrong.size());
  for (std::size_t i = 0; i < wrong.size(); i += 5)
    draw(wrong.data() + i, wrong.size() - i < 5 ? wrong.size() - i : 5);

  std::printf("\nright, of 360 held out, from the seeds 0 to 19, of the split too:\n");
  std::size_t starts[361]{};
  for (std::int64_t seed = 0; seed < 20; ++seed) {
    static auto shuffled = all;
    static auto other = parts;
    shuffled = all;
    cg::numpy_random random{cg::seed{seed}};
    cg::shuffle(shuffled, random);
    cg::split(shuffled, other.first, other.second);
    ++starts[cg::correct(train(begin(architecture, seed), other.first, optimizer).network,
                         other.second)];
  }
  for (std::size_t right = 0; right <= 360; ++right)
    if (starts[right] > 0)
      std::printf("%5zu  from %zu seed%s\n", right, starts[right], starts[right] > 1 ? "s" : "");

  std::printf("\nright, of 360 held out\n");
  print_right("trained as above", again.network, held_out);
  print_right("untrained", untrained, held_out);
  static auto shifted = training;
  shift_targets(shifted);
  print_right("targets shifted by one", train(untrained, shifted, optimizer).network, held_out);
  print_right("steps uphill", train(untrained, training, uphill{optimizer}).network, held_out);
  print_right("a tanh that forgets its slope",
              train(begin(cg::sequential(cg::inputs<64>, cg::dense<16>, own_tanh<16, true>{},
                                         cg::dense<10>),
                          0),
                    training, optimizer)
                  .network,
              held_out);
  print_right(
      "without the hidden layer",
      train(begin(cg::sequential(cg::inputs<64>, cg::dense<10>), 0), training, optimizer).network,
      held_out);
  static auto by_writer = parts;
  cg::split(all, by_writer.first, by_writer.second);
  print_right("not shuffled: the last 360 of the file held out",
              train(untrained, by_writer.first, optimizer).network, by_writer.second);

  const bool same = again == by_the_compiler;
  std::printf("\nTrained again by this program: %s bits as by the compiler.\n",
              same ? "the same" : "other");
  return same ? 0 : 1;
}
