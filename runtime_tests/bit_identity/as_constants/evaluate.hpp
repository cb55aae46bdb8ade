// Of the two ways to evaluate a computation the first: the compiler does it, and the program holds the results.
#pragma once

namespace bit_identity {

inline constexpr bool as_constants = true;

template <auto Computation, const auto&... Givens>
const auto& evaluate() {
  static constexpr auto constant = Computation(Givens...);
  return constant;
}

} // namespace bit_identity
