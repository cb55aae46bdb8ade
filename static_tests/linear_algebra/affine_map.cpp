#include <constgrad/linear_algebra/affine_map.hpp>
#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"
#include "static_tests/linear_algebra/mixed_numbers.hpp"

#include <type_traits>

namespace cg = constgrad;

// The compiler goes by unrolled expressions here, a program by loops: the same laws for both.

/// Whether forward and backward have the bits of the sums from the first term to the last.
template <std::size_t Rows, std::size_t Columns, std::size_t Samples>
static constexpr bool affine_map_adds_in_order() {
  using map = cg::affine_map<Rows, Columns, Samples>;
  const auto weights = given(mixed_numbers<double, Rows * Columns>(1));
  const auto bias = given(mixed_numbers<double, Rows>(2));
  const auto x = given(mixed_numbers<double, Columns * Samples>(3));
  const auto dy = given(mixed_numbers<double, Rows * Samples>(4));
  cg::vector<double, Rows * Samples> y{};
  cg::vector<double, Columns * Samples> dx{};
  map::forward(weights.elements, bias.elements, x.elements, y.elements);
  map::backward(weights.elements, dy.elements, dx.elements);
  for (std::size_t k = 0; k < Samples; ++k) {
    for (std::size_t row = 0; row < Rows; ++row) {
      double sum = bias[row];
      for (std::size_t i = 0; i < Columns; ++i) sum += weights[i * Rows + row] * x[k * Columns + i];
      if (y[k * Rows + row] != sum) return false;
    }
    for (std::size_t i = 0; i < Columns; ++i) {
      double sum = weights[i * Rows] * dy[k * Rows];
      for (std::size_t row = 1; row < Rows; ++row)
        sum += weights[i * Rows + row] * dy[k * Rows + row];
      if (dx[k * Columns + i] != sum) return false;
    }
  }
  return true;
}

/// dW += dy xᵀ and db += dy, added to (100, 0, 0; 0, 200, 0) and (10, 20).
template <std::size_t Samples, class Map = cg::affine_map<2, 3, Samples>>
static constexpr auto affine_map_gradient(const cg::vector<double, 2 * Samples>& dy,
                                          const cg::vector<double, 3 * Samples>& x) {
  struct {
    cg::vector<double, 6> weights{100.0, 0.0, 0.0, 200.0, 0.0, 0.0};
    cg::vector<double, 2> bias{10.0, 20.0};
  } sum;
  Map::gradient(given(dy).elements, given(x).elements, sum.weights.elements, sum.bias.elements);
  return sum;
}

/// Whether every element of a gradient of more than 8 KB, which does not end with a whole block of columns, is that of two samples, added to what it was.
static constexpr bool adds_columns_of_a_large_gradient() {
  constexpr std::size_t rows = 400, columns = 5;
  const auto dy = given(mixed_numbers<double, rows * 2>(7));
  const auto x = given(mixed_numbers<double, columns * 2>(8));
  cg::vector<double, rows * columns> weights{};
  cg::vector<double, rows> bias{};
  cg::affine_map<rows, columns, 2>::gradient(dy.elements, x.elements, weights.elements,
                                             bias.elements);
  bool right = true;
  for (std::size_t i = 0; i < columns; ++i)
    for (std::size_t row = 0; row < rows; ++row)
      right = right &&
              weights[i * rows + row] == 0.0 + dy[row] * x[i] + dy[rows + row] * x[columns + i];
  return right && bias[rows - 1] == dy[rows - 1] + dy[2 * rows - 1];
}

constexpr law affine_map_laws[] = {
    {"the gradient of a large matrix, some columns at a time",
     [] { return holds_if(adds_columns_of_a_large_gradient()); }},
    // W = (1 2 3; 4 5 6), b = (10, 20), x = (1, -1, 2).
    {"forward: W x + b",
     [] {
       const auto weights = given(cg::vector{1, 4, 2, 5, 3, 6});
       const auto bias = given(cg::vector{10, 20}), y_before = given(cg::vector{7, 7});
       const auto x = given(cg::vector{1, -1, 2});
       auto y = y_before;
       cg::affine_map<2, 3, 1>::forward(weights.elements, bias.elements, x.elements, y.elements);
       return cg::claim::equal(y, cg::vector{15, 31});
     }},
    // Wᵀ (1, -2)
    {"backward: Wᵀ dy",
     [] {
       const auto weights = given(cg::vector{1, 4, 2, 5, 3, 6});
       const auto dy = given(cg::vector{1, -2});
       cg::vector dx{7, 7, 7};
       cg::affine_map<2, 3, 1>::backward(weights.elements, dy.elements, dx.elements);
       return cg::claim::equal(dx, cg::vector{-7, -8, -9});
     }},
    {"a lost sign of zero stays: a sum begins with its first term",
     [] {
       const auto weights = given(cg::vector{-1.0}), dy = given(cg::vector{0.0});
       double dx = 7;
       cg::affine_map<1, 1, 1>::backward(weights.elements, dy.elements, &dx);
       return holds_if(dx == 0 && cg::has_sign(dx));
     }},
    {"sums have the bits of the loops' order, in any shape",
     [] {
       return holds_if(affine_map_adds_in_order<1, 1, 1>() && affine_map_adds_in_order<1, 7, 1>() &&
                       affine_map_adds_in_order<4, 2, 1>() && affine_map_adds_in_order<8, 8, 1>() &&
                       affine_map_adds_in_order<15, 4, 1>() &&
                       affine_map_adds_in_order<9, 8, 1>() && affine_map_adds_in_order<3, 2, 4>());
     }},
    // dy = (1, 2), x = (3, 4, 5), and dy = (-3, 1), x = (1, 0, 2).
    {"a gradient is added to what is there",
     [] {
       const auto one = affine_map_gradient<1>({1.0, 2.0}, {3.0, 4.0, 5.0});
       const auto two =
           affine_map_gradient<2>({1.0, 2.0, -3.0, 1.0}, {3.0, 4.0, 5.0, 1.0, 0.0, 2.0});
       const auto by_loops =
           affine_map_gradient<1, cg::affine_by_loops<2, 3, 1>>({1.0, 2.0}, {3.0, 4.0, 5.0});
       return holds_if(one.weights == cg::vector{103.0, 6.0, 4.0, 208.0, 5.0, 10.0} &&
                       one.bias == cg::vector{11.0, 22.0} && by_loops.weights == one.weights &&
                       by_loops.bias == one.bias &&
                       two.weights == cg::vector{100.0, 7.0, 4.0, 208.0, -1.0, 12.0} &&
                       two.bias == cg::vector{8.0, 23.0});
     }},
};
static_assert(all_hold<affine_map_laws>);

// Unrolled for few weights; by loops for more, for more samples, and for sums in another order.
static_assert(std::is_same_v<cg::affine_map<8, 8, 1>, cg::affine_unrolled<8, 8>>);
static_assert(std::is_same_v<cg::affine_map<15, 4, 1>, cg::affine_unrolled<15, 4>>);
static_assert(std::is_same_v<cg::affine_map<5, 13, 1>, cg::affine_by_loops<5, 13, 1>>);
static_assert(std::is_same_v<cg::affine_map<16, 1, 1>, cg::affine_by_loops<16, 1, 1>>);
static_assert(std::is_same_v<cg::affine_map<1, 1, 2>, cg::affine_by_loops<1, 1, 2>>);

// As many columns as 8 KB hold: 1,024 doubles or 2,048 floats.
static_assert(cg::columns_at_once<2, double> == 512 && cg::columns_at_once<300, double> == 3 &&
              cg::columns_at_once<300, float> == 6 && cg::columns_at_once<1024, double> == 1 &&
              cg::columns_at_once<1025, double> == 1 && cg::columns_at_once<1, double> == 1024 &&
              cg::columns_at_once<5000, float> == 1);
