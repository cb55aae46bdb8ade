// The notebook, from its first cell to its class. What it prints was proved while it was compiled.
//
//     g++ -std=c++20 -I include docs/examples/notebook.cpp -o notebook && ./notebook

#include <constgrad/notebook.hpp>
#include <constgrad/proof.hpp>

#include "braille_plot.hpp"
#include "notebook_cells.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <utility>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;

// ---- the cells, as constants ---------------------------------------------------------------------

// [prediction]
constexpr cg::vector input_vector{1.54, 1.32};
constexpr cg::vector weights_1{1.56, -0.45};
constexpr double bias = 0.0;
constexpr double prediction = nb::make_prediction(input_vector, weights_1, bias);
static_assert(proof::prints_as<prediction, "0.85916839">);
// [prediction]

// [error]
constexpr double target = 0.0;
constexpr double mse = nb::squared_error(prediction, target);
constexpr double derivative = nb::squared_error_derivative(prediction, target);
static_assert(proof::prints_as<mse, "0.73817032">);
static_assert(proof::prints_as<derivative, "1.71833678">);
// [error]

// [step]
constexpr cg::vector stepped = nb::subtract_derivative(weights_1, derivative);
constexpr double new_prediction = nb::make_prediction(input_vector, stepped, bias);
static_assert(proof::prints_as<new_prediction, "0.04285867">);
// [step]

// [chain_rule]
constexpr auto chain = nb::bias_gradient(input_vector, stepped, bias, target);
static_assert(proof::prints_as<chain.d_error_wrt_bias, "0.00351628">);
// [chain_rule]

// The lines that the notebook prints, to the character.
constexpr auto prediction_line = cg::message{} << "The prediction is "
                                               << nb::numpy_text(prediction);
constexpr auto derivative_line = cg::message{} << "The derivative is "
                                               << nb::numpy_text(derivative);
constexpr auto new_prediction_line = cg::message{} << "The new prediction is "
                                                   << nb::numpy_text(new_prediction);
constexpr auto error_line = cg::message{} << "array(" << nb::numpy_text(mse) << ')';
constexpr auto gradient_line = cg::message{} << "array(" << nb::numpy_text(chain.d_error_wrt_bias)
                                             << ')';
static_assert(prediction_line == "The prediction is [0.85916839]");
static_assert(derivative_line == "The derivative is [1.71833678]");
static_assert(new_prediction_line == "The new prediction is [0.04285867]");
static_assert(error_line == "array([0.73817032])");
static_assert(gradient_line == "array([0.00351628])");

// ---- the class, trained -------------------------------------------------------------------------

// [training]
struct training {
  nb::neural_network<double, 2> before, after;
  cg::vector<double, 100> errors; // after the iterations 1, 101, 201 …

  friend constexpr bool operator==(const training&, const training&) = default;
};

constexpr training train(std::uint32_t seed) {
  cg::numpy_random random{seed};
  const nb::neural_network<double, 2> before{0.1, random};
  nb::neural_network<double, 2> after = before;
  const auto errors = after.train<10'000>(nb::input_vectors, nb::targets, random);
  return {before, after, errors};
}

constexpr training compiled = train(0);
static_assert(proof::prints_as<compiled.errors[0], "3.91540221570">);
static_assert(proof::prints_as<compiled.errors[1], "3.86577357186">);
static_assert(proof::prints_as<compiled.errors[50], "1.89891551935">);
static_assert(proof::prints_as<compiled.errors[99], "2.25007138027">);
static_assert(proof::prints_as<compiled.after.weights[0], "0.0387218354179">);
static_assert(proof::prints_as<compiled.after.weights[1], "0.394051657401">);
static_assert(proof::prints_as<compiled.after.bias, "-1.04761696171">);
// [training]

// ---- printing -----------------------------------------------------------------------------------

const char* text(const cg::message& words) { return words.characters; }

/// Prints a cell's input with the notebook's prompt.
void print_input(int number) {
  std::printf("\nIn [%d]: ", number);
  for (const char* code = notebook_cells[number - 1]; *code != '\0'; ++code) {
    std::putchar(*code);
    if (*code == '\n' && code[1] != '\n') std::printf("        ");
  }
  std::putchar('\n');
}

void print_cells() {
  std::puts(
      "The notebook. The results of cells 1 to 5 are constants that the compiler has proved.");
  print_input(1);
  std::puts(text(prediction_line));
  print_input(2);
  std::printf("Out[2]: %s\n", text(error_line));
  print_input(3);
  std::puts(text(derivative_line));
  print_input(4);
  std::puts(text(new_prediction_line));
  print_input(5);
  std::printf("Out[5]: %s\n", text(gradient_line));
  print_input(6);
}

void print_training(std::uint32_t seed, const training& run) {
  print_input(7);
  std::printf("\nAfter np.random.seed(%u) the network\n", seed);
  for (const auto& [when, network] :
       {std::pair{"starts", run.before}, std::pair{"ends  ", run.after}}) {
    std::printf("%s with weights %s, %s and bias %s\n", when,
                text(cg::shortest(network.weights[0])), text(cg::shortest(network.weights[1])),
                text(cg::shortest(network.bias)));
  }
  std::puts(
      "\nThe squared error, summed over the eight samples, after the iterations 1, 101, 201 …:\n");
  draw_curve(run.errors);
  std::puts("\n  input       target  prediction");
  int right = 0;
  for (std::size_t i = 0; i < nb::targets.size(); ++i) {
    const auto& input = nb::input_vectors[i];
    const double predicted = run.after.predict(input);
    const bool hit = (predicted > 0.5) == (nb::targets[i] > 0.5);
    right += hit;
    std::printf("  %.1f, %.1f    %.0f       %s%s\n", input[0], input[1], nb::targets[i],
                text(cg::fixed(predicted, 8)), hit ? "" : "  wrong");
  }
  std::printf(
      "%d of 8 are right. No line separates the two classes, so no single neuron gets all.\n",
      right);
}

void print_what_was_proved(bool same_bits) {
  std::printf(
      "\nBefore this program ran, the compiler had proved that\n"
      "  the results of cells 1 to 5 are the notebook's, to the character;\n"
      "  training from seed 0 ends with NumPy's weights and bias, and with the errors that NumPy\n"
      "  records after the iterations 1, 101, 5,001 and 9,901, to twelve digits.\n"
      "This program has trained from seed 0 again: %s.\n",
      same_bits ? "the same bits as the compiler"
                : "OTHER BITS than the compiler; compile with -ffp-contract=off");
}

void print_csv(const cg::vector<double, 100>& errors) {
  std::puts("iteration,cumulative_error");
  for (std::size_t i = 0; i < errors.size(); ++i) {
    std::printf("%zu,%s\n", 100 * i + 1, text(cg::shortest(errors[i])));
  }
}

// ---- arguments ----------------------------------------------------------------------------------

/// A seed as NumPy takes it: a whole number below 2^32.
std::optional<std::uint32_t> read_seed(const char* digits) {
  std::uint64_t seed = 0;
  if (*digits == '\0') return std::nullopt;
  for (; *digits != '\0'; ++digits) {
    if (*digits < '0' || *digits > '9') return std::nullopt;
    seed = 10 * seed + static_cast<std::uint64_t>(*digits - '0');
    if (seed > 0xffffffff) return std::nullopt;
  }
  return static_cast<std::uint32_t>(seed);
}

constexpr const char* usage = "usage: notebook [--csv] [--seed N]";

int refuse(const char* what, const char* argument) {
  std::fprintf(stderr, "notebook: %s: '%s'\n%s\n", what, argument, usage);
  return 2;
}

int main(int count, char** arguments) {
  std::uint32_t seed = 0;
  bool csv = false;
  for (int i = 1; i < count; ++i) {
    if (std::strcmp(arguments[i], "--help") == 0) {
      std::puts(usage);
      return 0;
    }
    if (std::strcmp(arguments[i], "--csv") == 0) {
      csv = true;
    } else if (std::strcmp(arguments[i], "--seed") == 0) {
      const char* const digits = i + 1 < count ? arguments[++i] : "";
      const auto read = read_seed(digits);
      if (!read) return refuse("--seed needs a whole number from 0 to 4294967295", digits);
      seed = *read;
    } else {
      return refuse("unknown argument", arguments[i]);
    }
  }

  const training run = train(seed);
  if (csv) {
    print_csv(run.errors);
  } else {
    print_cells();
    print_training(seed, run);
    print_what_was_proved(train(0) == compiled);
  }
  if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
    std::perror("notebook: cannot write the output");
    return 1;
  }
}
