// What the networks are made of and what they see: the same numbers in every run from the same seed.
#pragma once

#include "losses.hpp"
#include "subject.hpp"

#include <cmath>
#include <cstddef>
#include <iterator>
#include <random>
#include <vector>

namespace gradients {

/// Random numbers.
class draw {
public:
  explicit draw(unsigned long seed) : random{seed} {}

  std::size_t below(std::size_t count) { return random() % count; }
  /// Evenly spread between -limit and limit.
  double uniform(double limit) {
    return limit * (static_cast<double>(random() >> 11) * 0x1p-52 - 1);
  }
  double unit() { return (uniform(1) + 1) / 2; }

private:
  std::mt19937_64 random;
};

/// Weights by which values neither fade nor explode: of variance 1 / inputs.
inline std::vector<double> random_parameters(const subject& network, draw& random) {
  std::vector<double> numbers;
  for (const layer& next : network.layers) {
    if (!next.is_dense) continue;
    const double limit = std::sqrt(3.0 / static_cast<double>(next.inputs));
    for (std::size_t i = 0; i < next.inputs * next.outputs; ++i)
      numbers.push_back(random.uniform(limit));
    for (std::size_t i = 0; i < next.outputs; ++i) numbers.push_back(random.uniform(1));
  }
  return numbers;
}

inline std::vector<double> random_inputs(const subject& network, draw& random) {
  std::vector<double> numbers(network.samples * network.inputs());
  for (double& number : numbers) number = random.uniform(2);
  return numbers;
}

/// Every other time sure of a class, or of yes and no.
inline std::vector<double> random_targets(const subject& network, targets kind, draw& random) {
  const std::size_t outputs = network.outputs();
  std::vector<double> numbers;
  for (std::size_t k = 0; k < network.samples; ++k) {
    const bool sure = random.below(2) == 0;
    const std::size_t sure_of = random.below(outputs);
    double sum = 0;
    for (std::size_t i = 0; i < outputs; ++i) {
      const double number = kind == targets::any            ? random.uniform(2)
                            : !sure                         ? random.unit()
                            : kind == targets::distribution ? double(i == sure_of)
                                                            : double(random.below(2));
      numbers.push_back(number);
      sum += number;
    }
    if (kind == targets::distribution)
      for (std::size_t i = 0; i < outputs; ++i) numbers[k * outputs + i] /= sum;
  }
  return numbers;
}

/// A loss that the network's outputs fit, every other time one that judges classes. Of one logit softmax always
/// makes 1, from which nothing is learned.
inline const tried_loss& random_loss(const subject& network, draw& random) {
  const bool of_classes = random.below(2) == 0;
  for (;;) {
    const tried_loss& loss = losses[random.below(std::size(losses))];
    if (!loss.accepts(network.range) || (loss.target != targets::any) != of_classes) continue;
    if (loss.target == targets::distribution && network.outputs() == 1) continue;
    return loss;
  }
}

} // namespace gradients
