// A function of several numbers, of vectors element by element; a number goes with every element, as in NumPy.
//
//     max((1, -2), 0) = (max(1, 0), max(-2, 0)) = (1, 0)
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/linear_algebra/view.hpp"

#include <cstddef>

namespace constgrad {

/// The element of a vector at place i, and of a number that number.
template <class Number>
constexpr const Number& element_at(const Number& x, std::size_t) {
  return x;
}
template <class T, std::size_t N>
constexpr const T& element_at(const vector<T, N>& v, std::size_t i) {
  return v.elements[i];
}

/// How many elements the first vector among these has.
template <class First, class... Rest>
constexpr std::size_t broadcast_size() {
  if constexpr (is_vector<First>)
    return First::size();
  else
    return broadcast_size<Rest...>();
}

/// True if a number, or a vector of so many elements; else the build stops with a message such as "max expects 2
/// elements, but got 3".
template <fixed_string Name, std::size_t Size, class Operand>
constexpr bool broadcasts_to() {
  if constexpr (is_vector<Operand>)
    return has_size<Name, Size, "elements", Operand::size()>();
  else
    return true;
}

/// f of the elements at the same place of vectors of one size, with every number as it is; at least one is a vector. Named
/// in the message where sizes differ.
template <fixed_string Name, class F, class... Operands>
constexpr auto broadcast(const F& f, const Operands&... operands) {
  constexpr std::size_t size = broadcast_size<Operands...>();
  vector<decltype(f(element_at(operands, 0)...)), size> result{};
  if constexpr ((broadcasts_to<Name, size, Operands>() && ...))
    for (std::size_t i = 0; i < size; ++i) result.elements[i] = f(element_at(operands, i)...);
  return result;
}

} // namespace constgrad
