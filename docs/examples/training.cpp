// The class, its training, and why one neuron cannot learn this data set, for docs/derivations/training.md.
// [includes]
#include <constgrad/notebook/neural_network.hpp>
#include <constgrad/notebook/tutorial.hpp>
#include <constgrad/proof.hpp>

#include <cstddef>
#include <cstdio>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;
// [includes]

// [step]
using neuron = nb::neural_network<double, 2>;

constexpr neuron before{0.5, cg::vector{2.0, 1.0}, 0.0}; // learning rate, weights, bias
constexpr cg::vector input{2.0, -4.0};
constexpr double target = 1.0;
static_assert(proof::equal<before.predict(input), 0.5>);

constexpr neuron after = [] {
  neuron network = before;
  const auto gradient = network.compute_gradients(input, target); // -¼ and (-½, 1)
  network.update_params(gradient);
  return network;
}();
static_assert(proof::equal<after.bias, 0.125>);                    // 0 - ½ · (-¼)
static_assert(proof::equal<after.weights, cg::vector{2.25, 0.5}>); // 2 - ½ · (-½), 1 - ½ · 1
static_assert(proof::prints_as<after.predict(input), "0.93245331">);
// [step]

// [run]
constexpr cg::vector errors = [] {
  cg::numpy_random random{0};  // the seed
  neuron network{0.1, random}; // the learning rate; weights and bias are random
  return network.train<10'000>(nb::input_vectors, nb::targets, random);
}();
static_assert(proof::prints_as<errors[0], "3.91540222">);
static_assert(proof::prints_as<errors[1], "3.86577357">);
static_assert(proof::prints_as<errors[5], "1.97953971">);
static_assert(proof::prints_as<errors[50], "1.89891552">);
static_assert(proof::prints_as<errors[99], "2.25007138">);
// [run]

constexpr auto range = [] { // of the errors recorded from iteration 501 on
  struct {
    double lowest = errors[5], highest = errors[5];
  } found;
  for (std::size_t i = 6; i < errors.size(); ++i) {
    if (errors[i] < found.lowest) found.lowest = errors[i];
    if (errors[i] > found.highest) found.highest = errors[i];
  }
  return found;
}();

// [range]
static_assert(proof::prints_as<range.lowest, "1.88724485">);
static_assert(proof::prints_as<range.highest, "2.51392210">);
// [range]

// [cross]
using point = cg::vector<double, 2>;

/// Positive where c lies to the left of the line from a to b, negative to the right.
constexpr double side(const point& a, const point& b, const point& c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/// Whether the segment from a to b crosses the segment from c to d.
constexpr bool cross(const point& a, const point& b, const point& c, const point& d) {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

constexpr const auto& x = nb::input_vectors;
constexpr const auto& t = nb::targets;
static_assert(t[0] == 0 && t[4] == 0 && t[5] == 1 && t[6] == 1 && cross(x[0], x[4], x[5], x[6]));
static_assert(t[2] == 0 && t[7] == 0 && t[1] == 1 && t[3] == 1 && cross(x[2], x[7], x[1], x[3]));
// [cross]

/// How many predictions lie on that side of ½ where their target is.
constexpr int count_correct(const neuron& network) {
  int count = 0;
  for (std::size_t i = 0; i < t.size(); ++i) {
    if ((network.predict(x[i]) > 0.5) == (t[i] == 1)) ++count;
  }
  return count;
}

// [six]
constexpr neuron best_line{0.1, cg::vector{1.0, 1.0}, -6.0}; // class 1 where x₁ + x₂ > 6
static_assert(count_correct(best_line) == 6);                // of eight
// [six]

// [lowest]
constexpr neuron guess{0.1, cg::vector{0.0, 0.0}, 0.0};         // always ½
static_assert(proof::equal<guess.cumulative_error(x, t), 2.0>); // 8 · ¼

constexpr neuron lowest{0.1, cg::vector{0.13347665, 0.40761160}, -0.99581017};
static_assert(proof::prints_as<lowest.cumulative_error(x, t), "1.88381">);
static_assert(count_correct(lowest) == 4);
// [lowest]

/// The error over all samples after one step on a single sample.
constexpr double error_after_step_on(std::size_t sample) {
  neuron network = lowest;
  network.update_params(network.compute_gradients(x[sample], t[sample]));
  return network.cumulative_error(x, t);
}
constexpr bool every_step_rises = [] {
  for (std::size_t sample = 0; sample < t.size(); ++sample) {
    if (error_after_step_on(sample) <= lowest.cumulative_error(x, t)) return false;
  }
  return true;
}();

// [jumps]
static_assert(every_step_rises);
static_assert(proof::prints_as<error_after_step_on(7), "1.88907">); // the least harm
static_assert(proof::prints_as<error_after_step_on(6), "1.98378">); // the most
// [jumps]

/// Gradient descent on all samples at once: whether every step lowered the error, and the last error.
struct descent {
  bool every_step_fell = true;
  double error = 0;
};

constexpr descent batch = [] {
  cg::numpy_random random{0};
  neuron network{0.1, random};
  descent result{true, network.cumulative_error(x, t)};
  for (int step = 0; step < 500; ++step) {
    nb::gradients<double, 2> sum{};
    for (std::size_t i = 0; i < t.size(); ++i) {
      const auto gradient = network.compute_gradients(x[i], t[i]);
      sum.d_error_wrt_bias += gradient.d_error_wrt_bias;
      sum.d_error_wrt_weights += gradient.d_error_wrt_weights;
    }
    network.update_params(sum);
    const double error = network.cumulative_error(x, t);
    result.every_step_fell = result.every_step_fell && error < result.error;
    result.error = error;
  }
  return result;
}();

// [batch]
static_assert(batch.every_step_fell);
static_assert(proof::prints_as<batch.error, "1.88381">);
// [batch]

int main() {
  std::printf("iteration  error over all samples\n");
  for (std::size_t i = 0; i < errors.size(); i += 10) {
    std::printf("%9zu  %.8f\n", 100 * i + 1, errors[i]);
  }
  std::printf("the best line gets %d of %zu right, and 500 steps on all samples reach %.8f\n",
              count_correct(best_line), t.size(), batch.error);
}
