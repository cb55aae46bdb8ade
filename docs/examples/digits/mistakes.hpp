// What can be wrong in a training of the digits: targets, or a step.
#pragma once

#include "digits.hpp"

#include <cstddef>

namespace digits {

// [shifted]
/// Gives every image the target of the next digit: 1 for 0, …, 0 for 9.
constexpr void shift_targets(auto& data) {
  for (auto& target : data.targets) {
    const auto right = target;
    for (std::size_t i = 0; i < 10; ++i) target[(i + 1) % 10] = right[i];
  }
}
// [shifted]

// [uphill]
/// Adam that steps to where the loss is greater.
struct uphill : cg::adam {
  constexpr void update(std::size_t step, double rate, std::size_t n, auto* w, auto* g, auto* m,
                        auto* v) const {
    cg::adam::update(step, -rate, n, w, g, m, v);
  }
};
// [uphill]

} // namespace digits
