// The notebook, from its first cell to its class. What it prints was proved while it was compiled.
//
//     g++ -std=c++20 -I include docs/examples/notebook.cpp -o notebook && ./notebook

#include <constgrad/notebook.hpp>
#include <constgrad/proof.hpp>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>

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
constexpr auto prediction_line = cg::sentence{} << "The prediction is "
                                                << nb::numpy_text(prediction);
constexpr auto derivative_line = cg::sentence{} << "The derivative is "
                                                << nb::numpy_text(derivative);
constexpr auto new_prediction_line = cg::sentence{} << "The new prediction is "
                                                    << nb::numpy_text(new_prediction);
constexpr auto error_line = cg::sentence{} << "array(" << nb::numpy_text(mse) << ')';
constexpr auto gradient_line = cg::sentence{} << "array(" << nb::numpy_text(chain.d_error_wrt_bias)
                                              << ')';
static_assert(prediction_line == "The prediction is [0.85916839]");
static_assert(derivative_line == "The derivative is [1.71833678]");
static_assert(new_prediction_line == "The new prediction is [0.04285867]");
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
static_assert(proof::prints_as<compiled.errors[99], "2.25007138027">);
static_assert(proof::prints_as<compiled.after.bias, "-1.04761696171">);
// [training]

// ---- printing -----------------------------------------------------------------------------------

const char* text(const cg::sentence& words) { return words.characters; }

/// Prints a cell's input with the notebook's prompts.
void print_cell(int number, const char* code) {
  std::printf("\nIn [%d]: ", number);
  for (; *code != '\0'; ++code) {
    std::putchar(*code);
    if (*code == '\n') std::printf("%s", code[1] == '\n' || code[1] == '\0' ? "" : "        ");
  }
  std::putchar('\n');
}

void print_cells() {
  std::puts(
      "The notebook. Every number below is a constant that the compiler computed and proved.");
  print_cell(1, R"(input_vector = np.array([1.54, 1.32])
weights_1 = np.array([1.56, -0.45])
bias = np.array([0.0])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def make_prediction(input_vector, weights, bias):
    layer_1 = np.dot(input_vector, weights) + bias
    layer_2 = sigmoid(layer_1)
    return layer_2

prediction = make_prediction(input_vector, weights_1, bias)
print(f"The prediction is {prediction}"))");
  std::puts(text(prediction_line));
  print_cell(2, "target = 0\nmse = np.square(prediction - target)\nmse");
  std::printf("Out[2]: %s\n", text(error_line));
  print_cell(3,
             "derivative = 2 * (prediction - target)\nprint(f\"The derivative is {derivative}\")");
  std::puts(text(derivative_line));
  print_cell(4, "weights_1 = weights_1 - derivative\n"
                "prediction = make_prediction(input_vector, weights_1, bias)\n"
                "print(f\"The new prediction is {prediction}\")");
  std::puts(text(new_prediction_line));
  print_cell(5, R"(def sigmoid_deriv(x):
    return sigmoid(x) * (1 - sigmoid(x))

d_error_wrt_prediction = 2 * (prediction - target)
layer_1 = np.dot(input_vector, weights_1) + bias
d_prediction_wrt_layer_1 = sigmoid_deriv(layer_1)
d_layer_1_wrt_bias = 1

d_error_wrt_bias = (
    d_error_wrt_prediction * d_prediction_wrt_layer_1 * d_layer_1_wrt_bias
)
d_error_wrt_bias)");
  std::printf("Out[5]: %s\n", text(gradient_line));
}

/// The curve in braille: 100 columns of 48 dots, two columns and four rows of dots to a character. Each
/// column is dotted from the last error to its own, so that the dots join to a line.
void draw(const cg::vector<double, 100>& errors) {
  double least = errors[0], greatest = errors[0];
  for (const double error : errors) {
    least = error < least ? error : least;
    greatest = error > greatest ? error : greatest;
  }
  constexpr int rows = 12, dots = 4 * rows;
  constexpr unsigned dot_bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
  unsigned patterns[rows][50]{};
  const auto dot_of = [&](double error) {
    const double depth = greatest > least ? (greatest - error) / (greatest - least) : 0;
    return static_cast<int>(depth * (dots - 1) + 0.5);
  };
  for (std::size_t i = 0; i < errors.size(); ++i) {
    const int here = dot_of(errors[i]), last = dot_of(errors[i == 0 ? 0 : i - 1]);
    for (int dot = here < last ? here : last; dot <= (here < last ? last : here); ++dot) {
      patterns[dot / 4][i / 2] |= dot_bits[dot % 4][i % 2];
    }
  }
  for (int row = 0; row < rows; ++row) {
    if (row == 0) {
      std::printf("%8s ", text(cg::fixed(greatest, 3)));
    } else {
      std::printf("%8s ", row == rows - 1 ? text(cg::fixed(least, 3)) : "");
    }
    std::printf("%s", "\u2502");
    for (const unsigned pattern : patterns[row]) { // U+2800 + pattern, in UTF-8
      std::printf("\xe2%c%c", static_cast<int>(0xa0 | pattern >> 6),
                  static_cast<int>(0x80 | (pattern & 0x3f)));
    }
    std::putchar('\n');
  }
  std::puts("         0                        5,000                9,900  iteration");
}

void print_training(std::uint32_t seed, const training& run) {
  std::printf("\nIn [6]: np.random.seed(%u)\n", seed);
  std::puts("        neural_network = NeuralNetwork(learning_rate=0.1)\n"
            "        training_error = neural_network.train(input_vectors, targets, 10000)\n");
  for (const auto& [when, network] :
       {std::pair{"starts", run.before}, std::pair{"ends  ", run.after}}) {
    std::printf("%s with weights %s, %s and bias %s\n", when,
                text(cg::shortest(network.weights[0])), text(cg::shortest(network.weights[1])),
                text(cg::shortest(network.bias)));
  }
  std::puts("\nThe squared error, summed over the eight samples, every 100 iterations:\n");
  draw(run.errors);
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
  std::printf("\nBefore this program ran, the compiler had proved that\n"
              "  the printed lines of cells 1 to 5 are the notebook's, to the character;\n"
              "  training from seed 0 records and ends with NumPy's figures, to twelve digits.\n"
              "This program has trained from seed 0 again: %s.\n",
              same_bits ? "the same bits as the compiler" : "OTHER BITS than the compiler");
}

void print_csv(const cg::vector<double, 100>& errors) {
  std::puts("iteration,cumulative_error");
  for (std::size_t i = 0; i < errors.size(); ++i) {
    std::printf("%zu,%s\n", 100 * i, text(cg::shortest(errors[i])));
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
