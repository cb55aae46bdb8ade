// NumPy's random choices and orders, made by its seeded generator.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/random/choice.hpp"
#include "constgrad/random/numpy_generator.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// What NumPy's global generator gives after `np.random.seed(seed)`, number for number:
///
///     numpy_random random{0};
///     random.randn();   // np.random.randn()     1.764052345967664
///     random.rand();    // np.random.rand()
///     random.randint(1, 7);                            // np.random.randint(1, 7)
///     random.permutation<10>();                        // np.random.permutation(10)
///     random.choice<3>(10, without_replacement);       // np.random.choice(10, 3, replace=False)
///     random.choice(vector{2.5, 4.5}, {0.25, 0.75});   // np.random.choice([2.5, 4.5], p=[0.25, 0.75])
class numpy_random : public numpy_generator {
public:
  using numpy_generator::numpy_generator;

  /// Without a seed: stops the build.
  template <std::same_as<void>... Nothing>
  constexpr numpy_random(Nothing...) : numpy_generator{seed{0}} {
    static_assert(sizeof...(Nothing) != 0, "a generator is told its seed: numpy_random{42}");
  }

  /// Puts an array into an order of which all are equally likely: np.random.shuffle. The last of the elements
  /// left changes places with any of them and is done (R. Durstenfeld, 1964).
  template <class T>
  constexpr void shuffle(T* elements, std::size_t count) {
    for (std::size_t left = count; left != 0; --left) {
      T &last = elements[left - 1], &chosen = elements[randint(static_cast<std::int64_t>(left))];
      const T before = last;
      last = chosen;
      chosen = before;
    }
  }

  /// The same for an array that has a size: a vector, a std::array or std::vector, an array of the language.
  template <class Array>
    requires requires(Array& array) { array.size(); }
  constexpr void shuffle(Array& array) {
    if (array.size() != 0) shuffle(&array[0], array.size());
  }
  template <class T, std::size_t N>
  constexpr void shuffle(T (&array)[N]) {
    shuffle(&array[0], N);
  }

  /// Writes 0, 1, …, count - 1 in an order of which all are equally likely: np.random.permutation(count).
  template <class Index>
  constexpr void permutation(Index* order, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) order[i] = static_cast<Index>(i);
    shuffle(order, count);
  }

  /// The same as a vector: np.random.permutation(Count).
  template <std::size_t Count>
  constexpr vector<std::int64_t, Count> permutation() {
    vector<std::int64_t, Count> order{};
    permutation(&order[0], Count);
    return order;
  }

  /// A shuffled copy of an array: np.random.permutation(array).
  template <class Array>
    requires requires(const Array& array) { array.size(); }
  constexpr Array permutation(const Array& array) {
    Array copy = array;
    shuffle(copy);
    return copy;
  }

  /// Without a size: stops the build.
  template <class... Nothing>
    requires(sizeof...(Nothing) == 0)
  constexpr int permutation(Nothing...) {
    static_assert(sizeof...(Nothing) != 0, "permutation is told its size: permutation<10>()");
    return 0;
  }

  /// The size of a vector is part of its type: a number in brackets stops the build.
  template <std::integral Count>
  constexpr int permutation(Count) {
    static_assert(
        sizeof(Count) == 0,
        "the size of a vector is part of its type: write permutation<10>() for permutation(10)");
    return 0;
  }

  /// One of the numbers 0, 1, …, n - 1, or one element of an array, all equally likely: np.random.choice(n),
  /// np.random.choice(array). Throws invalid_argument where there is none.
  template <class Population>
  constexpr auto choice(const Population& from) {
    return chosen_element(from, draw_below(population_size(from)));
  }

  /// One of them with the given probabilities, one for each: np.random.choice(from, p=p). Throws invalid_argument where
  /// NumPy raises ValueError: where their number is another, one is below 0 or NaN, or their sum is not 1.
  template <class Population>
  constexpr auto choice(const Population& from, const probabilities& p) {
    p.validate(population_size(from));
    return chosen_element(from, cumulative_distribution{p, nullptr, 0}.place_of(rand()));
  }

  /// A vector of Count of them: np.random.choice(from, Count), or, each at most once,
  /// np.random.choice(from, Count, replace=False), which are the first of a permutation of all.
  template <std::size_t Count, class Population>
  constexpr auto choice(const Population& from, replacement chosen = replacement::with) {
    const std::size_t size = population_size(from);
    std::size_t places[Count]{};
    if (chosen == replacement::with) {
      for (std::size_t& place : places) place = draw_below(size);
    } else {
      check_enough<Count>(size);
      auto* const order = new std::size_t[size];
      permutation(order, size);
      for (std::size_t i = 0; i < Count; ++i) places[i] = order[i];
      delete[] order;
    }
    return chosen_elements(from, places);
  }

  /// The same with the given probabilities: np.random.choice(from, Count, replace, p). Each at most once, it is drawn
  /// as often as elements are missing; what is chosen twice counts once; the rest is drawn anew, among the others.
  template <std::size_t Count, class Population>
  constexpr auto choice(const Population& from, const probabilities& p,
                        replacement chosen = replacement::with) {
    p.validate(population_size(from));
    std::size_t places[Count]{};
    if (chosen == replacement::with) {
      const cumulative_distribution sums{p, nullptr, 0};
      for (std::size_t& place : places) place = sums.place_of(rand());
    } else {
      std::size_t possible = 0;
      for (std::size_t i = 0; i < p.size; ++i) possible += p.numbers[i] > 0;
      check_enough<Count>(possible);
      for (std::size_t found = 0; found < Count;) {
        const cumulative_distribution sums{p, places, found};
        for (std::size_t draws = Count - found; draws > 0; --draws) {
          const std::size_t place = sums.place_of(rand());
          if (!contains(places, found, place)) places[found++] = place;
        }
      }
    }
    return chosen_elements(from, places);
  }

  /// Without anything to choose from, or with a count in brackets, which is part of the type: stops the build.
  template <std::integral... Numbers>
    requires(sizeof...(Numbers) != 1)
  constexpr int choice(Numbers...) {
    static_assert(
        sizeof...(Numbers) == 1,
        "choice is told what there is to choose from, and how many in its type: choice(6), "
        "choice<3>(6), choice(vector{2.5, 4.5})");
    return 0;
  }

private:
  template <std::size_t Count>
  static constexpr void check_enough(std::size_t possible) {
    if (possible < Count)
      throw invalid_argument{"choice without replacement expects as many elements that are "
                             "possible as it is to choose"};
  }
  static constexpr bool contains(const std::size_t* places, std::size_t count, std::size_t place) {
    for (std::size_t i = 0; i < count; ++i)
      if (places[i] == place) return true;
    return false;
  }
};

} // namespace constgrad
