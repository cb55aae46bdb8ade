// Whether numbers have an order, by which a branch can decide.
#pragma once

#include <concepts>

namespace constgrad {

/// Numbers of which one is less than another or not: doubles, dual numbers, intervals; no formula, which stands for
/// all its values.
template <class Number>
concept ordered = requires(const Number& x) {
  { x < x } -> std::same_as<bool>;
};

} // namespace constgrad
