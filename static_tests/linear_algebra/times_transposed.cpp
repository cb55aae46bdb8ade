#include <constgrad/linear_algebra/times_transposed.hpp>
#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"
#include "static_tests/linear_algebra/mixed_numbers.hpp"

#include <bit>

namespace cg = constgrad;

/// a · b from the first term to the last.
template <std::size_t Size, class T>
static constexpr T in_a_row(const T* a, const T* b) {
  T sum = a[0] * b[0];
  for (std::size_t i = 1; i < Size; ++i) sum = sum + a[i] * b[i];
  return sum;
}

/// a · b in eight parts, of every eighth term each.
template <std::size_t Size, class T>
static constexpr T in_parts(const T* a, const T* b) {
  T part[8]{};
  for (std::size_t i = 0; i < Size; ++i) {
    part[i % 8] = i < 8 ? a[i] * b[i] : part[i % 8] + a[i] * b[i];
  }
  const T even = (part[0] + part[4]) + (part[2] + part[6]);
  const T odd = (part[1] + part[5]) + (part[3] + part[7]);
  return even + odd;
}

/// Whether every dx is the dot product of its column and dy, in the order that the number of rows asks for; by
/// the function itself and, for few rows, by way of the copy that it takes at run time.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t Samples>
static constexpr bool transposed_is_dots() {
  const auto weights = given(mixed_numbers<T, Rows * Columns>(1));
  const auto dy = given(mixed_numbers<T, Rows * Samples>(2));
  cg::vector<T, Columns * Samples> dx{}, by_copy{};
  cg::times_transposed<Rows, Columns>(weights.elements, dy.elements, dx.elements, Samples);
  if constexpr (Rows < 16) {
    cg::times_few_rows<Rows, Columns>(weights.elements, dy.elements, by_copy.elements, Samples);
    if (!(by_copy == dx)) return false;
  }
  for (std::size_t sample = 0; sample < Samples; ++sample) {
    for (std::size_t i = 0; i < Columns; ++i) {
      const T* column = weights.elements + i * Rows;
      const T* slopes = dy.elements + sample * Rows;
      const T dot = Rows < 16 ? in_a_row<Rows>(column, slopes) : in_parts<Rows>(column, slopes);
      if (dx[sample * Columns + i] != dot) return false;
    }
  }
  return true;
}

/// dx of 16 rows and one column of ones.
static constexpr double transposed_sum(const cg::vector<double, 16>& dy) {
  cg::vector<double, 16> ones;
  for (double& one : ones) one = 1;
  double dx = 0;
  cg::times_transposed<16, 1>(ones.elements, given(dy).elements, &dx, 1);
  return dx;
}

constexpr law times_transposed_laws[] = {
    // W = (1 2 3; 4 5 6), dy = (1, 1) and (2, -1).
    {"Wᵀ dy of two samples",
     [] {
       const auto weights = given(cg::vector{1, 4, 2, 5, 3, 6});
       const auto dy = given(cg::vector{1, 1, 2, -1});
       cg::vector<int, 6> dx{};
       cg::times_transposed<2, 3>(weights.elements, dy.elements, dx.elements, 2);
       return cg::claim::equal(dx, cg::vector{5, 7, 9, -2, -1, 0});
     }},
    {"of one row it is a product, with its sign of zero",
     [] {
       const auto weights = given(cg::vector{0.0, 3.0});
       const auto dy = given(cg::vector{-2.0});
       cg::vector<double, 2> dx{}, by_copy{};
       cg::times_transposed<1, 2>(weights.elements, dy.elements, dx.elements, 1);
       cg::times_few_rows<1, 2>(weights.elements, dy.elements, by_copy.elements, 1);
       return holds_if(dx == cg::vector{0.0, -6.0} && std::bit_cast<long long>(dx[0]) < 0 &&
                       std::bit_cast<long long>(by_copy[0]) < 0);
     }},
    // 1 is lost beside 2^53 where they meet before -2^53 takes it away.
    {"a short sum is added from the first term to the last",
     [] {
       const auto ones = given(cg::vector{1.0, 1.0, 1.0});
       const auto lost = given(cg::vector{1.0, 0x1p53, -0x1p53});
       const auto kept = given(cg::vector{0x1p53, -0x1p53, 1.0});
       cg::vector<double, 2> dx{};
       cg::times_transposed<3, 1>(ones.elements, lost.elements, &dx[0], 1);
       cg::times_transposed<3, 1>(ones.elements, kept.elements, &dx[1], 1);
       return cg::claim::equal(dx, cg::vector{0.0, 1.0});
     }},
    {"of 16 terms, every eighth belong together",
     [] {
       return holds_if(
           transposed_sum({{0x1p53, 1, 0, 0, 0, 0, 0, 0, -0x1p53, 0, 0, 0, 0, 0, 0, 0}}) == 1 &&
           transposed_sum({{0x1p54, 0, 0, 0, 0, 0, 0, 1, 0, -0x1p54, 0, 0, 0, 0, 0, 0}}) == 0);
     }},
    {"then the parts 0 and 4, 2 and 6, 1 and 5, 3 and 7",
     [] {
       return holds_if(
           transposed_sum({{0x1p53, 1, 1, 1, -0x1p53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}) == 3 &&
           transposed_sum({{1, 0x1p53, 1, 1, 0, -0x1p53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}) == 3 &&
           transposed_sum({{1, 1, 0x1p53, 1, 0, 0, -0x1p53, 0, 0, 0, 0, 0, 0, 0, 0, 0}}) == 3 &&
           transposed_sum({{1, 1, 1, 0x1p53, 0, 0, 0, -0x1p53, 0, 0, 0, 0, 0, 0, 0, 0}}) == 3);
     }},
    {"then the even parts with the even, the odd with the odd",
     [] {
       return holds_if(
           transposed_sum({{0x1p53, 1, -0x1p53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}) == 1 &&
           transposed_sum({{1, 0x1p53, 0, -0x1p53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}) == 1);
     }},
    {"any shape: few rows",
     [] {
       return holds_if(
           transposed_is_dots<double, 1, 1, 1>() && transposed_is_dots<double, 1, 4, 5>() &&
           transposed_is_dots<double, 3, 8, 2>() && transposed_is_dots<double, 10, 5, 4>() &&
           transposed_is_dots<float, 2, 3, 6>());
     }},
    {"any shape: up to fifteen rows, and more columns than are copied at once",
     [] {
       return holds_if(
           transposed_is_dots<double, 9, 32, 1>() && transposed_is_dots<double, 2, 33, 4>() &&
           transposed_is_dots<double, 15, 3, 5>() && transposed_is_dots<float, 3, 67, 4>());
     }},
    {"any shape: many rows",
     [] {
       return holds_if(
           transposed_is_dots<double, 16, 3, 2>() && transposed_is_dots<double, 23, 2, 4>() &&
           transposed_is_dots<double, 40, 1, 1>() && transposed_is_dots<double, 47, 2, 1>() &&
           transposed_is_dots<double, 64, 2, 2>() && transposed_is_dots<float, 100, 1, 2>());
     }},
};
static_assert(all_hold<times_transposed_laws>);
