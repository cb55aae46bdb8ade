// A function over arrays of any length.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/function/differentiable.hpp"

#include <span>
#include <type_traits>

namespace constgrad {

/// out[i] = f(in[i]), with the same bits as one at a time; in and out may be the same. exp, sigmoid
/// and tanh compute several numbers with one instruction. Lengths that differ throw
/// invalid_argument before anything is written.
template <class Rule>
constexpr void transform(const differentiable<Rule>& f, std::span<const double> in,
                         std::span<double> out) {
  if (in.size() != out.size()) throw invalid_argument{"transform: in and out differ in length"};
  f.each(in.data(), out.data(), in.size());
}

/// Of floats.
template <class Rule>
constexpr void transform(const differentiable<Rule>& f, std::span<const float> in,
                         std::span<float> out) {
  if (in.size() != out.size()) throw invalid_argument{"transform: in and out differ in length"};
  f.each(in.data(), out.data(), in.size());
}

/// Of other numbers it stops the build.
template <class Rule, class In, class Out>
  requires requires(const In& in, const Out& out) {
    requires !floating_point<std::remove_cvref_t<decltype(*std::data(in))>> ||
                 !floating_point<std::remove_cvref_t<decltype(*std::data(out))>>;
  }
constexpr void transform(const differentiable<Rule>&, const In&, const Out&) {
  constexpr bool are_of_floating_point = sizeof(In) == 0;
  static_assert(are_of_floating_point,
                "transform takes doubles or floats, of one type: write 1.0 for 1");
}

} // namespace constgrad
