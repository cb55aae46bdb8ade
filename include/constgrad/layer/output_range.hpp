// What a network's outputs are by its last layer, and which of them a loss can judge.
//
//     …, sigmoid    probabilities, each between 0 and 1
//     …, softmax    a distribution: probabilities that add up to 1
//     any other     any numbers, also logits: what is yet to become a probability
#pragma once

#include "constgrad/diagnostic/text.hpp"

namespace constgrad {

/// What is known of a network's outputs.
enum class output_range { any, probability, distribution };

/// A loss that measures a distance, of any outputs.
struct of_any_outputs {
  static constexpr bool classifies = false;
  static constexpr text needs = "any outputs";
  static constexpr bool fits(output_range) { return true; }
};

/// A loss of probabilities, each judged for itself.
struct of_probabilities {
  static constexpr bool classifies = true;
  static constexpr text needs = "probabilities: end in sigmoid";
  static constexpr bool fits(output_range range) { return range == output_range::probability; }
};

/// A loss of a distribution over classes.
struct of_a_distribution {
  static constexpr bool classifies = true;
  static constexpr text needs = "a distribution: end in softmax";
  static constexpr bool fits(output_range range) { return range == output_range::distribution; }
};

/// A loss that makes probabilities of its arguments itself, and so would squeeze probabilities twice.
struct of_logits {
  static constexpr bool classifies = true;
  static constexpr text needs = "logits: leave out sigmoid and softmax";
  static constexpr bool fits(output_range range) { return range == output_range::any; }
};

} // namespace constgrad
