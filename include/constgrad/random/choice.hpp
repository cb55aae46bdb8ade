// What np.random.choice needs beside a generator: what there is to choose from, probabilities, and
// the place of a number among their sums.
//
//     F[i] = (p[0] + … + p[i]) / (p[0] + … + p[n-1])        u in [0, 1) chooses the first i with u < F[i]
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace constgrad {

/// Whether an element can be chosen more than once: NumPy's replace=True and replace=False.
enum class replacement { with, without };
inline constexpr replacement without_replacement = replacement::without;

/// Whether T is an array of characters, as a string literal is: what closes it, a 0, would be one of its elements.
template <class T, class Element = std::remove_cv_t<std::remove_extent_t<T>>>
concept character_array =
    std::is_array_v<T> && (std::same_as<Element, char> || std::same_as<Element, wchar_t> ||
                           std::same_as<Element, char8_t> || std::same_as<Element, char16_t> ||
                           std::same_as<Element, char32_t>);

/// How many there are to choose from: n of the numbers 0, …, n - 1, or the elements of an array. Throws
/// invalid_argument where there is none.
template <class Population>
constexpr std::size_t population_size(const Population& from) {
  static_assert(!std::is_floating_point_v<Population>,
                "choice(n) chooses among 0 to n - 1: write 6 for 6.0");
  static_assert(!character_array<Population>, "choice would draw the 0 that closes a string, too: "
                                              "write std::string_view{\"abc\"} for \"abc\"");
  std::size_t size;
  if constexpr (std::is_arithmetic_v<Population>)
    size = from < 1 ? 0 : static_cast<std::size_t>(from);
  else if constexpr (std::is_array_v<Population>)
    size = std::extent_v<Population>;
  else
    size = from.size();
  if (size == 0) throw invalid_argument{"choice expects at least one element to choose"};
  return size;
}

/// The one at a place, counted from 0.
template <class Population>
constexpr auto chosen_element(const Population& from, std::size_t place) {
  if constexpr (std::is_arithmetic_v<Population>)
    return static_cast<std::int64_t>(place);
  else
    return from[place];
}

/// Those at so many places.
template <class Population, std::size_t Count>
constexpr auto chosen_elements(const Population& from, const std::size_t (&places)[Count]) {
  vector<decltype(chosen_element(from, 0)), Count> chosen{};
  for (std::size_t i = 0; i < Count; ++i) chosen[i] = chosen_element(from, places[i]);
  return chosen;
}

/// The probabilities of a choice: {0.1, 0.2, 0.7}, or any array of doubles that has a size. It refers to them.
struct probabilities {
  const double* numbers;
  std::size_t size;

  constexpr probabilities(std::initializer_list<double> written)
      : numbers{written.begin()},
        size{written.size()} {}
  template <class Array>
    requires requires(const Array& array) {
      { &array[0] } -> std::convertible_to<const double*>;
      array.size();
    }
  constexpr probabilities(const Array& array)
      : numbers{array.size() == 0 ? nullptr : &array[0]},
        size{array.size()} {}
  /// Of floats and integers: stops the build.
  template <class Array>
    requires requires(const Array& array) {
      array.size();
      array[0];
    } && (!requires(const Array& array) {
               { &array[0] } -> std::convertible_to<const double*>;
             })
  constexpr probabilities(const Array&) : numbers{nullptr},
                                          size{} {
    static_assert(sizeof(Array) == 0,
                  "probabilities are doubles: as<double> converts a vector of floats");
  }
  template <std::size_t N>
  constexpr probabilities(const double (&array)[N]) : numbers{array},
                                                      size{N} {}
  probabilities(const probabilities&) = default;
  probabilities& operator=(const probabilities&) = default;

  /// Throws invalid_argument where NumPy raises ValueError: unless there are n of them, none below 0 or NaN, and their
  /// sum (W. Kahan's, which loses no digits on the way) is 1 but for 2^-26.
  constexpr void validate(std::size_t n) const {
    if (size != n) throw invalid_argument{"choice expects one probability for each element"};
    double sum = 0, lost = 0;
    for (std::size_t i = 0; i < size; ++i) {
      if (!(numbers[i] >= 0 && numbers[i] <= 2))
        throw invalid_argument{"choice expects probabilities from 0 to 1"};
      const double added = numbers[i] - lost, next = sum + added;
      lost = (next - sum) - added;
      sum = next;
    }
    if (!(sum - 1 <= 0x1p-26 && 1 - sum <= 0x1p-26))
      throw invalid_argument{"choice expects probabilities whose sum is 1"};
  }
};

/// The sums F of some probabilities, without those of the elements that are already chosen.
class cumulative_distribution {
public:
  constexpr cumulative_distribution(const probabilities& p, const std::size_t* chosen,
                                    std::size_t how_many)
      : size{p.size},
        sums{new double[p.size]} {
    for (std::size_t i = 0; i < size; ++i) sums[i] = p.numbers[i];
    for (std::size_t i = 0; i < how_many; ++i) sums[chosen[i]] = 0;
    for (std::size_t i = 1; i < size; ++i) sums[i] = sums[i - 1] + sums[i];
    const double total = sums[size - 1];
    for (std::size_t i = 0; i < size; ++i) sums[i] /= total;
  }
  cumulative_distribution(const cumulative_distribution&) = delete;
  cumulative_distribution& operator=(const cumulative_distribution&) = delete;
  constexpr ~cumulative_distribution() { delete[] sums; }

  /// The first i with u < F[i], by halves.
  constexpr std::size_t place_of(double u) const {
    std::size_t from = 0, to = size;
    while (from < to) {
      const std::size_t middle = from + (to - from) / 2;
      if (u < sums[middle])
        to = middle;
      else
        from = middle + 1;
    }
    return from;
  }

private:
  std::size_t size;
  double* sums;
};

} // namespace constgrad
