// The ten losses, each beside its definition in long double.
#pragma once

#include "constgrad/network.hpp"

#include "reference.hpp"

#include <cmath>
#include <cstddef>
#include <ratio>

namespace gradients {

/// What a loss takes as targets.
enum class targets { any, probabilities, distribution };

/// A loss of the library, and what it should be.
struct tried_loss {
  const char* name;
  double (*value_and_gradient)(const double*, const double*, double*, std::size_t);
  bool (*accepts)(constgrad::output_kind);
  targets target;
  real (*definition)(const real* output, const double* target, std::size_t n, sides& seen);
};

template <class Loss>
constexpr tried_loss tried(const Loss&, targets target, decltype(tried_loss::definition) definition,
                           const char* name = Loss::name.characters) {
  return {name, &Loss::template value_and_gradient<double, double>, &Loss::accepts, target,
          definition};
}

/// Σ term(o, t)
template <auto Term>
real sum_of(const real* output, const double* target, std::size_t n, sides& seen) {
  real sum = 0;
  for (std::size_t i = 0; i < n; ++i) sum += Term(output[i], real{target[i]}, seen);
  return sum;
}
template <auto Term>
real mean_of(const real* output, const double* target, std::size_t n, sides& seen) {
  return sum_of<Term>(output, target, n, seen) / static_cast<real>(n);
}

constexpr auto square = [](real o, real t, sides&) { return (o - t) * (o - t); };
constexpr auto half_square = [](real o, real t, sides&) { return (o - t) * (o - t) / 2; };
constexpr auto distance = [](real o, real t, sides& seen) {
  note(seen, o < t);
  return std::abs(o - t);
};
/// d²/2 up to δ, its tangent δ d - δ²/2 from there on.
template <int Num, int Den>
constexpr auto huber = [](real o, real t, sides& seen) {
  const real delta = real{Num} / Den, d = std::abs(o - t);
  note(seen, d < delta);
  if (d >= delta) note(seen, o < t);
  return d < delta ? d * d / 2 : delta * d - delta * delta / 2;
};
constexpr auto surprise = [](real p, real t, sides&) {
  return -t * std::log(p) - (1 - t) * std::log(1 - p);
};
constexpr auto surprise_by_logit = [](real x, real t, sides&) {
  return t * std::log(1 + std::exp(-x)) + (1 - t) * std::log(1 + std::exp(x));
};
constexpr auto surprise_by_class = [](real p, real t, sides&) { return -t * std::log(p); };

/// -Σ t log(e^x / Σ e^x)
inline real surprise_by_logits(const real* output, const double* target, std::size_t n, sides&) {
  real powers = 0, sum = 0;
  for (std::size_t i = 0; i < n; ++i) powers += std::exp(output[i]);
  for (std::size_t i = 0; i < n; ++i) sum -= target[i] * (output[i] - std::log(powers));
  return sum;
}

inline constexpr tried_loss losses[]{
    tried(constgrad::squared_error, targets::any, sum_of<square>),
    tried(constgrad::half_squared_error, targets::any, sum_of<half_square>),
    tried(constgrad::mean_squared_error, targets::any, mean_of<square>),
    tried(constgrad::mean_absolute_error, targets::any, mean_of<distance>),
    tried(constgrad::huber, targets::any, mean_of<huber<1, 1>>),
    tried(constgrad::huber_of<std::ratio<1, 3>>, targets::any, mean_of<huber<1, 3>>,
          "Huber loss with delta 1/3"),
    tried(constgrad::binary_cross_entropy, targets::probabilities, mean_of<surprise>),
    tried(constgrad::binary_cross_entropy_with_logits, targets::probabilities,
          mean_of<surprise_by_logit>),
    tried(constgrad::categorical_cross_entropy, targets::distribution, sum_of<surprise_by_class>),
    tried(constgrad::categorical_cross_entropy_with_logits, targets::distribution,
          surprise_by_logits)};

/// The loss that a network is judged by now: chosen at run time, so that a network is compiled once for all ten.
struct chosen_loss : constgrad::of_any_outputs {
  static constexpr constgrad::fixed_string name = "the loss chosen";
  static inline const tried_loss* now = nullptr;

  static double value_and_gradient(const double* output, const double* target, double* d_output,
                                   std::size_t n) {
    return now->value_and_gradient(output, target, d_output, n);
  }
};

} // namespace gradients
