// That an optimizer's step is the one of its formula: several steps of doubles and floats, against the formula in intervals
// that hold the real numbers.
//
//     constexpr auto formula = [](const auto& rate, auto& w, const auto& g, auto& m, auto& v, std::size_t step) { … };
//     static_assert(proof::step<momentum{.learning_rate = 0.5}, formula>);
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/network_proof/kind_of_part.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/proof/verdict.hpp"
#include "constgrad/training/optimizer.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {
namespace claim {

/// The claim that steps on numbers T are those of the formula, as far as their digits go.
template <class T, class Optimizer, class Formula>
constexpr verdict step_of(const Optimizer& optimizer, const Formula& formula, const char* type,
                          double unit) {
  using real = interval<double>;
  T weights[]{1, T(-0.5), 0, 2};
  constexpr std::size_t n = std::extent_v<decltype(weights)>;
  T first[n]{}, second[n]{};
  real w[n]{1.0, -0.5, 0.0, 2.0}, m[n]{0.0, 0.0, 0.0, 0.0}, v[n]{0.0, 0.0, 0.0, 0.0};
  for (std::size_t step = 1; step <= 6; ++step) {
    T gradient[n];
    for (std::size_t i = 0; i < n; ++i)
      gradient[i] = static_cast<T>(static_cast<double>((step * 7 + i * 5) % 9) / 4 - 1);
    T alone = weights[1], first_alone = first[1], second_alone = second[1];
    const T* const slopes = gradient;
    const double rate = optimizer.rate(step);
    optimizer.update(step, rate, std::size_t{1}, &alone, slopes + 1, &first_alone, &second_alone);
    optimizer.update(step, rate, n, weights + 0, slopes, first + 0, second + 0);
    if (alone != weights[1])
      return {false, message{} << "step " << step << ": a weight alone becomes " << alone
                               << ", among others " << weights[1]};
    for (std::size_t i = 0; i < n; ++i) {
      formula(real{rate}, w[i], real{static_cast<double>(gradient[i])}, m[i], v[i], step);
      const double got = static_cast<double>(weights[i]), expected = (w[i].lower + w[i].upper) / 2;
      if (proof::nearly_equal(got, expected, expected, unit)) continue;
      return {false, message{} << "step " << step << ": of " << type << "s weight " << i
                               << " becomes " << got << ", by the formula " << expected};
    }
  }
  return {};
}

/// The claim that an optimizer's steps are those of a formula, which changes a weight w by its slope g, with two numbers m
/// and v that are 0 before the first step: formula(rate, w, g, m, v, step).
template <class Optimizer, class Formula>
constexpr verdict step(const Optimizer& to_judge, const Formula& formula) {
  using real = interval<double>;
  if constexpr (!optimizer<Optimizer>) {
    return proof::no_optimizer<Optimizer>();
  } else if constexpr (!std::is_invocable_v<const Formula&, real, real&, real, real&, real&,
                                            std::size_t>) {
    return proof::no_formula();
  } else {
    const verdict judged = step_of<double>(to_judge, formula, "double", 0x1p-42);
    return judged ? step_of<float>(to_judge, formula, "float", 0x1p-16) : judged;
  }
}

} // namespace claim

namespace proof {

/// Proves that an optimizer's steps are those of a formula in real numbers: six of them, of doubles and floats, up to their
/// rounding. When they are not, the compiler says which: "step 2: of doubles weight 0 becomes 0.5, by the formula 0.25".
template <auto Optimizer, auto Formula>
inline constexpr bool step = holds<[] { return claim::step(Optimizer, Formula); }>();

} // namespace proof
} // namespace constgrad
