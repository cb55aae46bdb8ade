// The same bits at compile time and at run time: a program is compiled in two ways, by the one or the other evaluate.hpp,
// and prints the bits of all it computes. That the outputs are equal is the test.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "evaluate.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace bit_identity {

using namespace constgrad;

/// How many were printed.
inline int numbers = 0, texts = 0;

/// A result, by its place in a list of results.
template <floating_point T>
void print(const char* name, std::size_t place, T result) {
  ++numbers;
  std::printf("%s %zu: %#llx, %.17g\n", name, place,
              static_cast<unsigned long long>(std::bit_cast<bits_of<T>>(result)),
              static_cast<double>(result));
}

inline void print(const char* name, std::size_t place, const message& result) {
  ++texts;
  std::printf("%s %zu: %s\n", name, place, result.characters);
}

/// All results of a computation. The givens are constants with names, so that the computation can have them before the
/// program runs.
template <auto Computation, const auto&... Givens>
void print_all(const char* name) {
  const auto& results = evaluate<Computation, Givens...>();
  for (std::size_t i = 0; i < results.size(); ++i) print(name, i, results[i]);
}

inline void print_counts() { std::printf("%d numbers and %d texts\n", numbers, texts); }

/// Room for N numbers, put one after the other with <<.
template <class T, std::size_t N>
struct results {
  vector<T, N> numbers{};
  std::size_t count = 0;

  constexpr results& operator<<(T x) {
    numbers[count++] = x;
    return *this;
  }
  template <std::size_t M>
  constexpr results& operator<<(const vector<T, M>& v) {
    for (const T& x : v) *this << x;
    return *this;
  }
};

constexpr std::uint32_t first_seed = 20'240'229;

template <class T, std::size_t Size>
using hundred_vectors = vector<vector<T, Size>, 100>;

/// Their elements are normally distributed.
template <class T, std::size_t Size>
constexpr auto random_vectors = [] {
  numpy_random random{first_seed};
  hundred_vectors<T, Size> vectors{};
  for (auto& v : vectors) {
    for (T& element : v) element = static_cast<T>(random.randn());
  }
  return vectors;
}();

} // namespace bit_identity
