// NumPy's seeded random numbers: np.random.seed(s) and the legacy functions that follow it.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/log.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/random/choice.hpp"
#include "constgrad/random/mersenne_twister.hpp"
#include "constgrad/random/seed.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

template <class T, std::size_t N>
struct vector; // what several draws are returned in: constgrad/linear_algebra/vector.hpp

/// What NumPy's global generator gives after `np.random.seed(seed)`, number for number:
///
///     numpy_random random{0};
///     random.randn();   // np.random.randn()     1.764052345967664
///     random.rand();    // np.random.rand()
///     random.randint(1, 7);                            // np.random.randint(1, 7)
///     random.permutation<10>();                        // np.random.permutation(10)
///     random.choice<3>(10, without_replacement);       // np.random.choice(10, 3, replace=False)
///     random.choice(vector{2.5, 4.5}, {0.25, 0.75});   // np.random.choice([2.5, 4.5], p=[0.25, 0.75])
///
/// All have NumPy's bits, except that randn differs by no more than the last bits in which the logarithm of
/// NumPy's C library differs from ours.
class numpy_random {
public:
  /// np.random.seed(seed), for 0 <= seed < 2^32; throws invalid_argument otherwise, as NumPy does.
  constexpr explicit numpy_random(seed start) : next_bits{checked(start.value)} {}
  constexpr explicit numpy_random(std::int64_t start) : numpy_random{seed{start}} {}

  /// A real number from the uniform distribution on [0, 1): 53 random bits, a multiple of 2^-53.
  constexpr double rand() {
    const std::uint32_t high = next_bits() >> 5, low = next_bits() >> 6;
    return (high * 0x1p26 + low) * 0x1p-53;
  }

  /// A real number from the uniform distribution on [low, high): np.random.uniform(low, high), computed as
  /// low + (high - low) · rand(), which is high itself where that rounds up to it. Throws invalid_argument if
  /// high - low is not finite, where NumPy raises OverflowError.
  constexpr double uniform(double low, double high) {
    const double range = high - low;
    if (range - range != 0) throw invalid_argument{"uniform(low, high) needs a finite high - low"};
    return low + range * rand();
  }

  /// A real number from the standard normal distribution, by G. Marsaglia's polar method:
  /// for (u, v) uniform in the unit circle, r² = u² + v², both
  ///
  ///     u · √(-2 ln r² / r²)   and   v · √(-2 ln r² / r²)
  ///
  /// are normal and independent. The first is kept for the next call, as NumPy does.
  constexpr double randn() {
    if (has_kept) {
      has_kept = false;
      return kept;
    }
    double u, v, r_squared;
    do {
      u = 2 * rand() - 1;
      v = 2 * rand() - 1;
      r_squared = u * u + v * v;
    } while (r_squared >= 1 || r_squared == 0);
    const double factor = math::sqrt(-2 * math::log(r_squared) / r_squared);
    kept = factor * u;
    has_kept = true;
    return factor * v;
  }

  /// An integer from 0, 1, …, n - 1, all equally likely: as many random bits as n - 1 has, drawn
  /// again until they are below n. Needs n >= 1; throws invalid_argument otherwise.
  constexpr std::int64_t randint(std::int64_t n) {
    if (n < 1) throw invalid_argument{"randint(n) draws from 0 to n - 1 and needs n >= 1"};
    return static_cast<std::int64_t>(draw_below(static_cast<std::uint64_t>(n)));
  }

  /// An integer from low, low + 1, …, high - 1, all equally likely: np.random.randint(low, high), the bits of
  /// low + randint(high - low), also where high - low is 2^63 or more. Needs low < high; throws invalid_argument
  /// otherwise, where NumPy raises ValueError.
  constexpr std::int64_t randint(std::int64_t low, std::int64_t high) {
    if (low >= high)
      throw invalid_argument{"randint(low, high) draws from low to high - 1 and needs low < high"};
    const auto begin = static_cast<std::uint64_t>(low), end = static_cast<std::uint64_t>(high);
    return static_cast<std::int64_t>(begin + draw_below(end - begin));
  }

  /// A limit with a fraction would be cut to a whole number: it stops the build.
  template <class... Numbers>
    requires(std::floating_point<Numbers> || ...)
  constexpr std::int64_t randint(Numbers...) {
    static_assert(sizeof...(Numbers) == 0,
                  "randint draws whole numbers between whole numbers: write 6 for 6.0");
    return 0;
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

  /// The same for an array that knows its size: a vector, a std::array or std::vector, an array of the language.
  template <class Array>
    requires requires(Array& array) { array.size(); }
  constexpr void shuffle(Array& array) {
    if (array.size() != 0) shuffle(&array[0], array.size());
  }
  template <class T, std::size_t N>
  constexpr void shuffle(T (&array)[N]) {
    shuffle(array + 0, N);
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
    return element(from, draw_below(size_of(from)));
  }

  /// One of them with the given probabilities, one for each: np.random.choice(from, p=p). Throws invalid_argument where
  /// NumPy raises ValueError: where their number is another, one is below 0 or NaN, or their sum is not 1.
  template <class Population>
  constexpr auto choice(const Population& from, const probabilities& p) {
    p.check(size_of(from));
    return element(from, cumulative_distribution{p, nullptr, 0}.place_of(rand()));
  }

  /// A vector of Count of them: np.random.choice(from, Count), or, each at most once,
  /// np.random.choice(from, Count, replace=False), which are the first of a permutation of all.
  template <std::size_t Count, class Population>
  constexpr auto choice(const Population& from, replacement chosen = replacement::with) {
    const std::size_t size = size_of(from);
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
    return elements(from, places);
  }

  /// The same with the given probabilities: np.random.choice(from, Count, replace, p). Each at most once, it is drawn
  /// as often as elements are missing; what is chosen twice counts once; the rest is drawn anew, among the others.
  template <std::size_t Count, class Population>
  constexpr auto choice(const Population& from, const probabilities& p,
                        replacement chosen = replacement::with) {
    p.check(size_of(from));
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
    return elements(from, places);
  }

private:
  static constexpr std::uint32_t checked(std::int64_t start) {
    if (start < 0 || start > 0xffffffff) throw invalid_argument{"a seed is from 0 to 2^32 - 1"};
    return static_cast<std::uint32_t>(start);
  }

  /// 0, …, limit - 1, for limit >= 1: as many random bits as limit - 1 has, drawn again until they are below.
  constexpr std::uint64_t draw_below(std::uint64_t limit) {
    if (limit == 1) return 0; // and draws nothing
    std::uint64_t drawn, mask = ~std::uint64_t{0} >> __builtin_clzll(limit - 1);
    do drawn = (mask <= 0xffffffff ? next_bits() : next_64_bits()) & mask;
    while (drawn >= limit);
    return drawn;
  }

  /// How many there are to choose from, at least one; and which one is at a place.
  template <class Population>
  static constexpr std::size_t size_of(const Population& from) {
    static_assert(!std::is_floating_point_v<Population>,
                  "choice(n) chooses among 0 to n - 1: write 6 for 6.0");
    bool is_empty = false;
    std::size_t size = 0;
    if constexpr (std::is_integral_v<Population>) {
      is_empty = from < 1;
      size = static_cast<std::size_t>(from);
    } else if constexpr (std::is_array_v<Population>) {
      size = std::extent_v<Population>;
    } else {
      size = from.size();
      is_empty = size == 0;
    }
    if (is_empty) throw invalid_argument{"choice expects at least one element to choose"};
    return size;
  }
  template <class Population>
  static constexpr auto element(const Population& from, std::size_t place) {
    if constexpr (std::is_integral_v<Population>)
      return static_cast<std::int64_t>(place);
    else
      return from[place];
  }
  template <class Population, std::size_t Count>
  static constexpr auto elements(const Population& from, const std::size_t (&places)[Count]) {
    vector<decltype(element(from, 0)), Count> chosen{};
    for (std::size_t i = 0; i < Count; ++i) chosen[i] = element(from, places[i]);
    return chosen;
  }

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

  constexpr std::uint64_t next_64_bits() {
    const std::uint64_t high = next_bits(); // drawn first
    return high << 32 | next_bits();
  }

  mersenne_twister next_bits;
  double kept{};
  bool has_kept = false;
};

} // namespace constgrad
