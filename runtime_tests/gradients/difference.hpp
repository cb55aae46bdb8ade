// The slope of a loss by differences, of a network that knows no derivative. With Dₖ = E(x + kh) - E(x - kh),
//
//     E'(x) = (45 D₁ - 9 D₂ + D₃) / 60h        up to h⁶/140 · E⁽⁷⁾
//
// With 64 bits and h = 2^-9 what is cut off is near 2^-61 E⁽⁷⁾, and what is rounded near 2^-54 E.
#pragma once

#include "losses.hpp"
#include "reference.hpp"
#include "subject.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace gradients {

static_assert(std::numeric_limits<real>::digits >= 64, "the differences need a wide long double");

/// A network and its samples, by their definition.
class reference_network {
public:
  reference_network(const subject& which, const tried_loss& by, const std::vector<double>& numbers,
                    const std::vector<double>& all_inputs, const std::vector<double>& all_targets)
      : network{which},
        loss{by},
        parameters(numbers.begin(), numbers.end()),
        inputs{all_inputs},
        targets{all_targets} {
    error_at_start = error(sides_at_start);
  }

  /// The mean loss over the samples.
  real error() const { return error_at_start; }

  /// ∂E/∂parameter, by the widest step that meets no corner; nothing if one is too near.
  std::optional<real> slope(std::size_t parameter) {
    for (real h = 0x1p-9L; h >= 0x1p-21L; h /= 4) {
      bool smooth = true;
      const auto along = [&](real step) {
        const real before = parameters[parameter];
        sides seen;
        parameters[parameter] = before + step;
        const real moved = error(seen);
        parameters[parameter] = before;
        smooth = smooth && seen == sides_at_start;
        return moved;
      };
      const real near = along(h) - along(-h), next = along(2 * h) - along(-2 * h),
                 far = along(3 * h) - along(-3 * h);
      if (smooth) return (45 * near - 9 * next + far) / (60 * h);
    }
    return std::nullopt;
  }

private:
  real error(sides& seen) const {
    real sum = 0;
    for (std::size_t k = 0; k < network.samples; ++k) {
      const double* input = inputs.data() + k * network.inputs();
      std::vector<real> x(input, input + network.inputs());
      const real* p = parameters.data();
      for (const layer& next : network.layers) {
        x = forward(next, p, x, seen);
        p += next.parameters();
      }
      sum += loss.definition(x.data(), targets.data() + k * x.size(), x.size(), seen);
    }
    return sum / static_cast<real>(network.samples);
  }

  const subject& network;
  const tried_loss& loss;
  std::vector<real> parameters;
  const std::vector<double>&inputs, &targets;
  real error_at_start;
  sides sides_at_start;
};

} // namespace gradients
