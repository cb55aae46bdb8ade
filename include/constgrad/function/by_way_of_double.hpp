// A rule of doubles for floats: computed in double and rounded.
#pragma once

#include "constgrad/math/differentiated.hpp"

namespace constgrad {

/// The functions of floats of a Rule that has those of doubles: about half an ulp off, where the rule's own error is
/// a few ulps of a double.
template <class Rule>
struct by_way_of_double {
  static constexpr float value(float x) {
    return static_cast<float>(Rule::value(static_cast<double>(x)));
  }
  static constexpr float derivative(float x) {
    return static_cast<float>(Rule::derivative(static_cast<double>(x)));
  }
  static constexpr differentiated<float> value_and_derivative(float x) {
    const auto [value, derivative] = Rule::value_and_derivative(static_cast<double>(x));
    return {static_cast<float>(value), static_cast<float>(derivative)};
  }
};

} // namespace constgrad
