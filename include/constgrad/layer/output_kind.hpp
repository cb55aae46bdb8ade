// What a network's outputs are by its last layer, and which of them a loss can judge.
//
//     …, sigmoid    probabilities, each between 0 and 1
//     …, softmax    a distribution: probabilities that add up to 1
//     any other     any numbers, also logits: what is yet to become a probability
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"

namespace constgrad {

/// What is known of a network's outputs.
enum class output_kind { any, probability, distribution };

/// A loss that measures a distance, of any outputs.
struct of_any_outputs {
  static constexpr bool classifies = false;
  static constexpr fixed_string needs = "any outputs";
  static constexpr bool accepts(output_kind) { return true; }
};

/// A loss of probabilities, each judged for itself.
struct of_probabilities {
  static constexpr bool classifies = true;
  static constexpr fixed_string needs = "probabilities: end in sigmoid";
  static constexpr bool accepts(output_kind range) { return range == output_kind::probability; }
};

/// A loss of a distribution over classes.
struct of_a_distribution {
  static constexpr bool classifies = true;
  static constexpr fixed_string needs = "a distribution: end in softmax";
  static constexpr bool accepts(output_kind range) { return range == output_kind::distribution; }
};

/// A loss that makes probabilities of its arguments itself, and so would squeeze probabilities twice.
struct of_logits {
  static constexpr bool classifies = true;
  static constexpr fixed_string needs = "logits: leave out sigmoid and softmax";
  static constexpr bool accepts(output_kind range) { return range == output_kind::any; }
};

} // namespace constgrad
