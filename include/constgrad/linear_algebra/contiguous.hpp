// What stores its elements one after another: where the first is, and how many there are.
#pragma once

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A pointer to the first number of an array of C, or of a class that stores numbers one after another.
template <class Numbers>
  requires(std::is_bounded_array_v<Numbers> ||
           requires(Numbers& numbers) { static_cast<std::size_t>(numbers.size()); })
constexpr auto first_of(Numbers& numbers) {
  if constexpr (requires { numbers.data(); })
    return numbers.data();
  else if constexpr (requires { numbers.begin(); })
    return numbers.begin();
  else
    return +numbers;
}

/// How many there are.
template <class Numbers>
constexpr std::size_t count_of(const Numbers& numbers) {
  if constexpr (std::is_bounded_array_v<Numbers>)
    return std::extent_v<Numbers>;
  else
    return static_cast<std::size_t>(numbers.size());
}

template <class Numbers>
concept contiguous_numbers =
    requires(Numbers& numbers) { requires std::is_pointer_v<decltype(first_of(numbers))>; };

} // namespace constgrad
