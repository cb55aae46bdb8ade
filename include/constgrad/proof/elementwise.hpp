// One number or many: claims about numbers hold for vectors element by element.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>

namespace constgrad::claim {

/// A number that a sentence can show.
template <class T>
concept printable = requires(sentence out, const T& number) { out << number; };

/// The verdict of judge(got, expected) on two numbers.
template <class T, class U, class Judge>
constexpr verdict for_each_element(const T& got, const U& expected, Judge judge) {
  if constexpr (printable<T> && printable<U>) {
    return judge(got, expected);
  } else {
    static_assert(printable<T> && printable<U>,
                  "a claim compares a number with a number, or a vector with a vector");
  }
}

/// The verdict on two vectors, of numbers or of vectors: that on the first pair of elements for which judge
/// finds fault, named by its index, which counts from 0. Sizes that differ stop the build.
template <class T, std::size_t N, class U, std::size_t M, class Judge>
  requires size_matches<"a claim about vectors", N, "expected elements", M>
constexpr verdict for_each_element(const vector<T, N>& got, const vector<U, M>& expected,
                                   Judge judge) {
  for (std::size_t i = 0; i < N; ++i) {
    const verdict element = for_each_element(got[i], expected[i], judge);
    if (!element) return {false, sentence{} << "element " << i << ": " << element.reason};
  }
  return {};
}

} // namespace constgrad::claim
