#include <constgrad/linear_algebra/add_product.hpp>
#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// Rows × Terms of A one after another, and X stored with strides of its own: Y + A X for Y = 0, 1, 2, … .
template <std::size_t Terms, std::size_t DownX, std::size_t AcrossX>
static constexpr bool product_is_right() {
  constexpr std::size_t rows = 2, columns = 3, across_a = 3, across_y = 4;
  cg::vector<int, Terms * across_a> a{};
  cg::vector<int, Terms * DownX + columns * AcrossX> x{};
  cg::vector<int, columns * across_y> y{};
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<int>(i * i % 13) - 5;
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<int>(i * i % 17) - 7;
  for (std::size_t i = 0; i < y.size(); ++i) y[i] = static_cast<int>(i);
  a = given(a);
  const auto before = y;
  cg::add_product<rows, Terms>(cg::strided<1, across_a, const int>{a.elements},
                               cg::strided<DownX, AcrossX, const int>{x.elements},
                               cg::strided<1, across_y, int>{y.elements}, columns);
  for (std::size_t column = 0; column < columns; ++column) {
    for (std::size_t row = 0; row < across_y; ++row) {
      const std::size_t at = column * across_y + row;
      int sum = before[at];
      for (std::size_t term = 0; term < Terms && row < rows; ++term)
        sum += a[term * across_a + row] * x[term * DownX + column * AcrossX];
      if (y[at] != sum) return false; // also what lies between the rows of Y
    }
  }
  return true;
}

constexpr law add_product_laws[] = {
    {"Y += A X with X stored by columns",
     [] { return holds_if(product_is_right<3, 1, 3>() && product_is_right<8, 1, 11>()); }},
    {"Y += A X with X stored by rows",
     [] { return holds_if(product_is_right<2, 3, 1>() && product_is_right<7, 4, 1>()); }},
    {"more terms than go together",
     [] {
       return holds_if(product_is_right<9, 1, 9>() && product_is_right<16, 3, 1>() &&
                       product_is_right<29, 3, 1>());
     }},
};
static_assert(all_hold<add_product_laws>);
