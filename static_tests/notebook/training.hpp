// The tutorial's training run, as one function of the seed.
#pragma once

#include <constgrad/notebook/neural_network.hpp>
#include <constgrad/notebook/tutorial.hpp>

/// What a run records and ends with.
struct training_run {
  constgrad::vector<double, 100> errors;
  constgrad::vector<double, 2> weights;
  double bias;

  friend constexpr bool operator==(const training_run&, const training_run&) = default;
};

/// Learning rate 0.1, 10,000 iterations, everything random from one seed.
constexpr training_run train_tutorial(std::uint32_t seed) {
  using namespace constgrad::notebook;
  constgrad::numpy_random random{seed};
  neural_network<double, 2> network{0.1, random};
  const auto errors = network.train<10'000>(input_vectors, targets, random);
  return {errors, network.weights, network.bias};
}
