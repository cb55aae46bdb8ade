// The same bits at compile time and at run time: how a computation is made twice, as a constant of
// the program and again when it runs, from givens that the optimizer cannot see.
#pragma once

#include "constgrad/diagnostic/text.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/random/numpy_random.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace bit_identity {

using namespace constgrad;

/// How many were compared.
inline int numbers = 0, texts = 0;

/// The same value, read back from memory that anyone might have changed.
template <class T>
T opaque(T value) {
  const volatile T hidden = value;
  return hidden;
}

template <class T, std::size_t N>
vector<T, N> opaque(vector<T, N> values) {
  for (T& value : values) value = opaque(value);
  return values;
}

/// A result as a constant and as computed; in a list of results its place stands for the argument.
/// Exits with 1 where the bits differ.
template <floating_point T>
void compare(const char* function, double argument, T constant, T computed) {
  ++numbers;
  const auto expected = std::bit_cast<bits_of<T>>(constant),
             got = std::bit_cast<bits_of<T>>(computed);
  if (expected == got) return;
  std::printf("%s at %a = %.17g: %#llx at compile time, %#llx at run time\n", function, argument,
              argument, static_cast<unsigned long long>(expected),
              static_cast<unsigned long long>(got));
  std::exit(1);
}

/// The characters: where a text is longer than a sentence, those that fit.
inline void compare(const char* function, double argument, const sentence& constant,
                    const sentence& computed) {
  ++texts;
  if (std::string_view{constant.characters} == computed.characters) return;
  std::printf("%s at %a: %s at compile time, %s at run time\n", function, argument,
              constant.characters, computed.characters);
  std::exit(1);
}

// ---- computations that return many numbers

/// The givens are constants with names, so that the computation can have them before the program
/// runs.
template <auto Computation, const auto&... Givens>
void compare_all(const char* name) {
  static constexpr auto constant = Computation(Givens...);
  const auto computed = Computation(opaque(Givens)...);
  for (std::size_t i = 0; i < constant.size(); ++i) {
    compare(name, static_cast<double>(i), constant[i], computed[i]);
  }
}

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
