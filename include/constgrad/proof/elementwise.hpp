// One number or many: claims about numbers hold for vectors and matrices element by element.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/linear_algebra/view.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>

namespace constgrad::claim {

/// A number that a message can show: not several, as a vector, and none whose == compares only a part of it, as a dual
/// number or a variable.
template <class T>
concept printable =
    requires(message out, const T& number) { out << number; } &&
    !requires(const T& number) { number.elements; } &&
    !requires(const T& number) { number.partials; } && !requires(const T& number) { number.place; };

/// The verdict of judge(got, expected) on two numbers.
template <class T, class U, class Judge>
constexpr verdict for_each_element(const T& got, const U& expected, Judge judge) {
  if constexpr (printable<T> && printable<U>) {
    return judge(got, expected);
  } else {
    static_assert(printable<T> && printable<U>,
                  "a claim compares a number with a number, a vector with a vector, "
                  "or a matrix with a matrix");
  }
}

/// The verdict on two vectors, of numbers or of vectors: that on the first pair of elements for which judge
/// finds fault, named by its index, which counts from 0. Sizes that differ stop the build.
template <class T, std::size_t N, class U, std::size_t M, class Judge>
constexpr verdict for_each_element(const vector<T, N>& got, const vector<U, M>& expected,
                                   Judge judge) {
  if constexpr (has_size<"a claim about vectors", N, "expected elements", M>()) {
    for (std::size_t i = 0; i < N; ++i) {
      const verdict element = for_each_element(got[i], expected[i], judge);
      if (!element) return {false, message{} << "element " << i << ": " << element.reason};
    }
  }
  return {};
}

/// The verdict on two matrices: that on the first pair of elements, row by row, for which judge finds fault, named
/// by its row and column, which count from 0. Sizes that differ stop the build.
template <class T, std::size_t Rows, std::size_t Columns, class U, std::size_t R, std::size_t C,
          class Judge>
constexpr verdict for_each_element(const matrix<T, Rows, Columns>& got,
                                   const matrix<U, R, C>& expected, Judge judge) {
  if constexpr (has_shape<"a claim about matrices", Rows, Columns, R, C>()) {
    for (std::size_t row = 0; row < Rows; ++row) {
      for (std::size_t i = 0; i < Columns; ++i) {
        const verdict element = for_each_element(got(row, i), expected(row, i), judge);
        if (element) continue;
        return {false, message{} << "row " << row << ", column " << i << ": " << element.reason};
      }
    }
  }
  return {};
}

/// A view is judged as the vector or matrix that it shows.
template <class T, class U, class Judge>
  requires(view<T> || view<U>)
constexpr verdict for_each_element(const T& got, const U& expected, Judge judge) {
  return for_each_element(value_of(got), value_of(expected), judge);
}

} // namespace constgrad::claim
