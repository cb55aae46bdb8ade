// Whether numbers have an order, by which a branch can decide.
#pragma once

#include <concepts>

namespace constgrad {

/// Numbers with an operator <: doubles, dual numbers, intervals. A formula is not ordered, since it represents all of
/// its values.
template <class Number>
concept ordered = requires(const Number& x) {
  { x < x } -> std::same_as<bool>;
};

} // namespace constgrad
