#include <constgrad/linear_algebra/affine.hpp>
#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"
#include "static_tests/linear_algebra/mixed_numbers.hpp"

namespace cg = constgrad;

/// Whether every output of W x + b is b plus one term after another.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t Samples>
static constexpr bool affine_adds_in_order() {
  const auto weights = given(mixed_numbers<T, Rows * Columns>(1));
  const auto x = given(mixed_numbers<T, Columns * Samples>(2));
  const auto bias = given(mixed_numbers<T, Rows>(3));
  cg::vector<T, Rows * Samples> y{};
  cg::affine<Rows, Columns>(weights.elements, bias.elements, x.elements, y.elements, Samples);
  for (std::size_t sample = 0; sample < Samples; ++sample) {
    for (std::size_t row = 0; row < Rows; ++row) {
      T sum = bias[row];
      for (std::size_t column = 0; column < Columns; ++column)
        sum = sum + weights[column * Rows + row] * x[sample * Columns + column];
      if (y[sample * Rows + row] != sum) return false;
    }
  }
  return true;
}

/// Whether every element of the gradient is what it was plus one sample's product after another.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t Samples>
static constexpr bool add_outer_adds_in_order() {
  const auto before = given(mixed_numbers<T, Rows * Columns>(4));
  const auto x = given(mixed_numbers<T, Columns * Samples>(5));
  const auto dy = given(mixed_numbers<T, Rows * Samples>(6));
  auto gradient = before;
  cg::add_outer<Rows, Columns>(dy.elements, x.elements, gradient.elements, Samples);
  for (std::size_t column = 0; column < Columns; ++column) {
    for (std::size_t row = 0; row < Rows; ++row) {
      T sum = before[column * Rows + row];
      for (std::size_t sample = 0; sample < Samples; ++sample)
        sum = sum + dy[sample * Rows + row] * x[sample * Columns + column];
      if (gradient[column * Rows + row] != sum) return false;
    }
  }
  return true;
}

constexpr law affine_laws[] = {
    // W = (1 2 3; 4 5 6), b = (10, 20), x = (1, -1, 2) and (0, 1, 0).
    {"W x + b, of two samples",
     [] {
       const auto weights = given(cg::vector{1, 4, 2, 5, 3, 6});
       const auto bias = given(cg::vector{10, 20});
       const auto samples = given(cg::vector{1, -1, 2, 0, 1, 0});
       cg::vector<int, 4> y{};
       cg::affine<2, 3>(weights.elements, bias.elements, samples.elements, y.elements, 2);
       return cg::claim::equal(y, cg::vector{15, 31, 12, 25});
     }},
    // (1 + 2^53) - 2^53 loses the 1 that 1 + (2^53 - 2^53) would keep.
    {"the bias comes first, then column after column",
     [] {
       const auto weights = given(cg::vector{0x1p53, -0x1p53});
       const auto bias = given(cg::vector{1.0});
       const auto x = given(cg::vector{1.0, 1.0});
       cg::vector y{7.0};
       cg::affine<1, 2>(weights.elements, bias.elements, x.elements, y.elements, 1);
       return cg::claim::equal(y, cg::vector{0.0});
     }},
    {"no sample, nothing written",
     [] {
       const auto numbers = given(cg::vector{1.0, 2.0});
       cg::vector y{7.0}, gradient{3.0};
       cg::affine<1, 1>(numbers.elements, numbers.elements, numbers.elements, y.elements, 0);
       cg::add_outer<1, 1>(numbers.elements, numbers.elements, gradient.elements, 0);
       return holds_if(y == cg::vector{7.0} && gradient == cg::vector{3.0});
     }},
    {"any shape: one output",
     [] {
       return holds_if(
           affine_adds_in_order<double, 1, 1, 1>() && affine_adds_in_order<double, 1, 2, 3>() &&
           affine_adds_in_order<double, 1, 8, 2>() && affine_adds_in_order<double, 1, 17, 1>());
     }},
    {"any shape: a few outputs",
     [] {
       return holds_if(
           affine_adds_in_order<double, 4, 2, 1>() && affine_adds_in_order<double, 8, 4, 5>() &&
           affine_adds_in_order<double, 3, 7, 4>() && affine_adds_in_order<double, 10, 9, 3>());
     }},
    {"any shape: many outputs",
     [] {
       return holds_if(affine_adds_in_order<double, 16, 16, 2>() &&
                       affine_adds_in_order<double, 33, 13, 3>() &&
                       affine_adds_in_order<float, 40, 10, 2>());
     }},
    // dy = (1, 2), x = (3, 4, 5), and dy = (-1, 1), x = (1, 0, 2).
    {"dy xᵀ of two samples, added",
     [] {
       const auto dy = given(cg::vector{1, 2, -1, 1});
       const auto x = given(cg::vector{3, 4, 5, 1, 0, 2});
       cg::vector gradient{100, 0, 0, 0, 0, 0};
       cg::add_outer<2, 3>(dy.elements, x.elements, gradient.elements, 2);
       return cg::claim::equal(gradient, cg::vector{102, 7, 4, 8, 3, 12});
     }},
    // The same of the first two columns, and of the third alone.
    {"some of the columns",
     [] {
       const auto dy = given(cg::vector{1, 2, -1, 1});
       const auto x = given(cg::vector{3, 4, 5, 1, 0, 2});
       cg::vector gradient{100, 0, 0, 0, 0, 0};
       cg::vector one_sample{0, 0, 7, 7};
       cg::add_outer<2, 3>(dy.elements, x.elements, gradient.elements, 2, 2);
       const cg::vector first_two = gradient;
       cg::add_outer<2, 3>(dy.elements, x.elements + 2, gradient.elements + 4, 2, 1);
       cg::add_outer<2>(dy.elements, x.elements, one_sample.elements, 1);
       return holds_if(first_two == cg::vector{102, 7, 4, 8, 0, 0} &&
                       gradient == cg::vector{102, 7, 4, 8, 3, 12} &&
                       one_sample == cg::vector{3, 6, 7, 7});
     }},
    {"any number of samples",
     [] {
       return holds_if(add_outer_adds_in_order<double, 2, 3, 1>() &&
                       add_outer_adds_in_order<double, 3, 2, 4>() &&
                       add_outer_adds_in_order<double, 4, 2, 7>() &&
                       add_outer_adds_in_order<double, 1, 5, 8>() &&
                       add_outer_adds_in_order<double, 2, 2, 23>() &&
                       add_outer_adds_in_order<double, 10, 3, 9>() &&
                       add_outer_adds_in_order<float, 17, 2, 11>());
     }},
};
static_assert(all_hold<affine_laws>);
