// A gradient that is used part by part, as soon as a layer has computed a part, and never stands in an array as a whole.
//
//     for every part of dp    take(place, part)        dp[place + i] += part[i] where there is an array
//
// So a step on one sample changes a column of a large matrix while its gradient is still in the processor's registers.
#pragma once

#include "constgrad/layer/parameter.hpp"

#include <cstddef>

namespace constgrad {

/// What a layer's backward gets as dp where every part of the gradient is taken at once, by take(place, part). Taking may
/// change the parameters from that place on: so the layer gives each of them a slope once, as 0 plus what it would add to
/// dp, and reads none of that part any more.
template <class Take, std::size_t First = 0>
struct in_parts {
  const Take& take;

  constexpr explicit in_parts(const Take& to_call) : take{to_call} {}
  /// The same for a layer in a network, whose parameters begin at place First.
  template <std::size_t OfAll>
  constexpr explicit in_parts(const in_parts<Take, OfAll>& of_all) : take{of_all.take} {}

  /// The slopes of N parameters from a place on, counted from the layer's first.
  template <class T, std::size_t N>
  constexpr void operator()(std::size_t place, const T (&part)[N]) const {
    take(First + place, part);
  }
};

/// Whether a layer's backward of one sample takes in_parts as dp. One with parameters says so by a specialization, which a
/// layer that is derived from it does not inherit; proof::backward then compares both.
template <class Layer>
inline constexpr bool learns_in_parts = parameter_count<Layer> == 0;

} // namespace constgrad
