#include <constgrad/linear_algebra/view.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::matrix, cg::vector, cg::matrix_view, cg::vector_view;

/// Numbers that a view begins with the second of: (2 4 6; 3 5 7), or (2, 3, …).
struct row_of_numbers {
  double elements[8]{1, 2, 3, 4, 5, 6, 7, 8};

  constexpr matrix_view<double, 2, 3> as_matrix() {
    return matrix_view<double, 2, 3>{elements + 1};
  }
  constexpr vector_view<double, 3> as_vector() { return vector_view<double, 3>{elements + 1}; }

  /// Whether they are these.
  constexpr bool are(const vector<double, 8>& expected) const {
    for (std::size_t i = 0; i < 8; ++i)
      if (elements[i] != expected[i]) return false;
    return true;
  }
};
static constexpr matrix<double, 2, 3> by_rows{{{10, 30, 50}, {20, 40, 60}}};

constexpr law view_laws[] = {
    {"a matrix is column by column in the array, a vector is so many numbers of it",
     [] {
       row_of_numbers numbers = given(row_of_numbers{});
       const auto m = numbers.as_matrix();
       const auto v = numbers.as_vector();
       return holds_if(m(0, 0) == 2 && m(1, 0) == 3 && m(0, 1) == 4 && m(1, 1) == 5 &&
                       m(0, 2) == 6 && m(1, 2) == 7 && v[0] == 2 && v[1] == 3 && v[2] == 4);
     }},
    {"its size is part of its type",
     [] {
       row_of_numbers numbers{};
       const auto m = numbers.as_matrix();
       const auto v = numbers.as_vector();
       return holds_if(m.rows() == 2 && m.columns() == 3 && m.size() == 6 && m.count == 6 &&
                       v.size() == 3 && v.count == 3 && m.end() - m.begin() == 6 &&
                       v.end() - v.begin() == 3 && m.begin() == numbers.elements + 1 &&
                       v.begin() == numbers.elements + 1);
     }},
    {"what is written to it is written to the array, and to nothing beside it",
     [] {
       row_of_numbers by_element{}, by_matrix{}, by_vector{}, by_braces{};
       by_element.as_matrix()(1, 2) = given(9.0);
       by_element.as_vector()[1] = 8;
       by_matrix.as_matrix() = given(by_rows);
       by_vector.as_vector() = given(vector{10.0, 20.0, 30.0});
       by_braces.as_matrix() = {{{0, 1, 2}, {3, 4, 5}}};
       by_braces.as_vector() = {7, 8, 9};
       return holds_if(by_element.are({1, 2, 8, 4, 5, 6, 9, 8}) &&
                       by_matrix.are({1, 10, 20, 30, 40, 50, 60, 8}) &&
                       by_vector.are({1, 10, 20, 30, 5, 6, 7, 8}) &&
                       by_braces.are({1, 7, 8, 9, 4, 2, 5, 8}));
     }},
    {"a copy is a view of the same numbers; an assignment copies numbers",
     [] {
       row_of_numbers first{}, second{};
       second.as_matrix() = given(by_rows);
       second.elements[7] = 70;
       auto m = first.as_matrix();
       auto same = m;
       same(0, 0) = 9;
       const bool is_same = m(0, 0) == 9;
       m = second.as_matrix();
       const bool is_copied = first.are({1, 10, 20, 30, 40, 50, 60, 8});
       auto v = first.as_vector();
       v = vector_view<double, 3>{second.elements + 5};
       return holds_if(is_same && is_copied && first.are({1, 50, 60, 70, 40, 50, 60, 8}) &&
                       second.are({1, 10, 20, 30, 40, 50, 60, 70}));
     }},
    {"views of one array that overlap give one another the numbers from before",
     [] {
       row_of_numbers up{}, down{}, in_matrices{}, itself{};
       vector_view<double, 4>{up.elements + 2} = vector_view<double, 4>{up.elements + 1};
       vector_view<double, 4>{down.elements + 1} = vector_view<double, 4>{down.elements + given(3)};
       matrix_view<double, 3, 2>{in_matrices.elements + 2} =
           matrix_view<double, 3, 2>{in_matrices.elements};
       itself.as_vector() = itself.as_vector();
       return holds_if(up.are({1, 2, 2, 3, 4, 5, 7, 8}) && down.are({1, 4, 5, 6, 7, 6, 7, 8}) &&
                       in_matrices.are({1, 2, 1, 2, 3, 4, 5, 6}) &&
                       itself.are({1, 2, 3, 4, 5, 6, 7, 8}));
     }},
    {"also from a view that only reads",
     [] {
       row_of_numbers numbers{};
       const double others[]{given(10.0), 20, 30, 40, 50, 60};
       auto m = numbers.as_matrix();
       m = matrix_view<const double, 2, 3>{others};
       const bool all = numbers.are({1, 10, 20, 30, 40, 50, 60, 8});
       auto v = numbers.as_vector();
       v = vector_view<const double, 3>{others + 3};
       return holds_if(all && numbers.are({1, 40, 50, 60, 40, 50, 60, 8}));
     }},
    {"a matrix or vector of it is its own",
     [] {
       row_of_numbers numbers = given(row_of_numbers{});
       const matrix m = numbers.as_matrix();
       const vector v = numbers.as_vector();
       const matrix<double, 2, 3> converted = numbers.as_matrix();
       numbers.elements[1] = 0;
       return holds_if(m == matrix<double, 2, 3>{{{2, 4, 6}, {3, 5, 7}}} && converted == m &&
                       v == vector{2.0, 3.0, 4.0});
     }},
    {"rows and columns are vectors of their own",
     [] {
       row_of_numbers numbers = given(row_of_numbers{});
       const vector row = numbers.as_matrix().row(1);
       const vector column = numbers.as_matrix().column(2);
       numbers.elements[6] = 0;
       return holds_if(row == vector{3.0, 5.0, 7.0} && column == vector{6.0, 7.0});
     }},
    {"sums and differences of views, and of views and vectors, on either side",
     [] {
       row_of_numbers numbers = given(row_of_numbers{});
       const auto m = numbers.as_matrix();
       const auto v = numbers.as_vector();
       const matrix<double, 2, 3> own = m;
       const vector<double, 3> other{10, 20, 30};
       return holds_if(
           m + by_rows == own + by_rows && by_rows + m == own + by_rows && m + m == 2 * own &&
           m - by_rows == own - by_rows && by_rows - m == by_rows - own && m - m == 0 * own &&
           v + other == vector{12.0, 23.0, 34.0} && other - v == vector{8.0, 17.0, 26.0} &&
           v - v == vector{0.0, 0.0, 0.0} && v + v == vector{4.0, 6.0, 8.0});
     }},
    // (2 4 6; 3 5 7) (2, 3, 4) = (40, 49)
    {"products, of matrices and vectors and by numbers",
     [] {
       row_of_numbers numbers = given(row_of_numbers{});
       const auto m = numbers.as_matrix();
       const auto v = numbers.as_vector();
       const vector<double, 3> own = v;
       const vector result{40.0, 49.0};
       return holds_if(m * v == result && m * own == result && matrix{m} * v == result &&
                       2.0 * v == vector{4.0, 6.0, 8.0} && v * 0.5 == vector{1.0, 1.5, 2.0} &&
                       (10.0 * m)(1, 2) == 70 && (m * 10.0)(0, 1) == 40);
     }},
    {"equal are numbers, and not places",
     [] {
       row_of_numbers first{}, second{};
       first.elements[0] = given(0.0);
       const bool same = first.as_matrix() == second.as_matrix() &&
                         first.as_vector() == vector{2.0, 3.0, 4.0} &&
                         vector{2.0, 3.0, 4.0} == first.as_vector() &&
                         first.as_matrix() == matrix{second.as_matrix()};
       first.elements[3] = 0;
       return holds_if(same && first.as_matrix() != second.as_matrix() &&
                       first.as_vector() != second.as_vector() &&
                       first.as_vector() != vector{2.0, 3.0, 4.0});
     }},
    {"added to, subtracted from and multiplied in place",
     [] {
       row_of_numbers sum{}, difference{}, product{}, of_views{};
       sum.as_matrix() += given(by_rows);
       difference.as_vector() -= given(vector{1.0, 1.0, 1.0});
       product.as_matrix() *= given(0.5);
       of_views.as_vector() += sum.as_vector();
       return holds_if(sum.are({1, 12, 23, 34, 45, 56, 67, 8}) &&
                       difference.are({1, 1, 2, 3, 5, 6, 7, 8}) &&
                       product.are({1, 1, 1.5, 2, 2.5, 3, 3.5, 8}) &&
                       of_views.are({1, 14, 26, 38, 5, 6, 7, 8}));
     }},
    {"a view is added to a vector and to a matrix in place",
     [] {
       row_of_numbers numbers = given(row_of_numbers{});
       vector v{1.0, 1.0, 1.0};
       matrix m = by_rows;
       v += numbers.as_vector();
       m -= numbers.as_matrix();
       return holds_if(v == vector{3.0, 4.0, 5.0} &&
                       m == matrix<double, 2, 3>{{{8, 26, 44}, {17, 35, 53}}});
     }},
    {"of fractions, exactly",
     [] {
       cg::rational numbers[]{{given(1), 2}, {1, 3}};
       vector_view<cg::rational, 2> v{numbers};
       v += vector<cg::rational, 2>{{{1, 3}, {1, 6}}};
       return holds_if(numbers[0] == cg::rational{5, 6} && numbers[1] == cg::rational{1, 2});
     }},
    {"a function of a view is that of its vector or matrix",
     [] {
       row_of_numbers numbers = given(row_of_numbers{});
       const auto v = numbers.as_vector();
       const auto m = numbers.as_matrix();
       return holds_if(dot(v, v) == 29 && dot(v, vector{1.0, 0.0, 0.5}) == 4 &&
                       hadamard(vector{1.0, 2.0, 0.5}, v) == vector{2.0, 6.0, 2.0} &&
                       outer(v, vector{1.0, 2.0})(2, 1) == 8 && transpose(m)(2, 1) == 7 &&
                       -v == vector{-2.0, -3.0, -4.0} && (-m)(1, 2) == -7);
     }},
    {"value_of a view is its matrix or vector, and of anything else itself",
     [] {
       row_of_numbers numbers{};
       const double number = given(3.0);
       return holds_if(
           std::is_same_v<decltype(cg::value_of(numbers.as_matrix())), matrix<double, 2, 3>> &&
           std::is_same_v<decltype(cg::value_of(numbers.as_vector())), vector<double, 3>> &&
           &cg::value_of(number) == &number && &cg::value_of(by_rows) == &by_rows);
     }},
};
static_assert(all_hold<view_laws>);

static_assert(cg::view<vector_view<double, 2>> && cg::view<matrix_view<const float, 2, 1>> &&
              !cg::view<vector<double, 2>> && !cg::view<double>);

// A view of constants gives references to constants, and its vector and matrix are none.
static_assert(
    std::is_same_v<decltype(vector_view<const float, 2>::value_type{}), vector<float, 2>> &&
    std::is_same_v<decltype(matrix_view<const float, 2, 3>::value_type{}), matrix<float, 2, 3>>);
static_assert(
    std::is_same_v<decltype(vector{vector_view<const float, 2>{nullptr}}), vector<float, 2>> &&
    std::is_same_v<decltype(matrix{matrix_view<const float, 2, 3>{nullptr}}), matrix<float, 2, 3>>);
static_assert(std::is_same_v<decltype(vector_view<const float, 2>{nullptr}[0]), const float&>);

// An address alone is no view, since nobody sees how many numbers there are.
static_assert(!std::is_convertible_v<double*, vector_view<double, 2>> &&
              !std::is_convertible_v<double*, matrix_view<double, 2, 2>>);
