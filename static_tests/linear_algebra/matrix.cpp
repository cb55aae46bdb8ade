#include <constgrad/linear_algebra/matrix.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

static constexpr cg::matrix<double, 2, 3> one_to_six{{{1, 2, 3}, {4, 5, 6}}};

/// 0/1 in every element, also after a constant has begun as such and changed; were an element lost, it would be 0/0.
static constexpr cg::matrix<cg::rational, 2, 3> changed_fractions = [] {
  cg::matrix<cg::rational, 2, 3> zero;
  zero(1, 1) = zero(0, 1);
  return zero;
}();
static constexpr cg::matrix<cg::rational, 2, 3> zero_fractions{};

constexpr law matrix_laws[] = {
    {"of five rows and seven columns every element counts",
     [] {
       cg::matrix<int, 5, 7> zero{}, all{};
       for (int& element : all.elements) element = given(1);
       for (std::size_t row = 0; row < 5; ++row) {
         for (std::size_t column = 0; column < 7; ++column) {
           cg::matrix<int, 5, 7> one{};
           one(row, column) = given(1);
           if (one == zero || zero == one || (zero += one) != one || (zero -= one) == one ||
               (2 * one)(row, column) != 2 || one.row(row)[column] != 1 ||
               one.column(column)[row] != 1) {
             return holds_if(false);
           }
         }
       }
       return holds_if(all + all == 2 * all && all - all == zero);
     }},
    {"it is written by rows and kept by columns",
     [] {
       const auto m = given(one_to_six);
       const double columns[] = {1, 4, 2, 5, 3, 6};
       for (std::size_t i = 0; i < 6; ++i) {
         if (m.elements[i] != columns[i]) return holds_if(false);
       }
       return holds_if(m(0, 0) == 1 && m(0, 1) == 2 && m(0, 2) == 3 && m(1, 0) == 4 &&
                       m(1, 1) == 5 && m(1, 2) == 6);
     }},
    {"its type follows from rows in braces, as many columns as in the first, of their common type",
     [] {
       const cg::matrix two_by_three{{given(1.0), 2.0, 3.0}, {4.0, 5.0, 6.0}};
       const cg::matrix with_one_more_pair{{{given(1.0), 2.0, 3.0}, {4.0, 5.0, 6.0}}};
       const cg::matrix three_by_one{{given(1.5)}, {2}, {3}};
       return holds_if(two_by_three == one_to_six && with_one_more_pair == one_to_six &&
                       three_by_one == cg::matrix<double, 3, 1>{{{1.5}, {2}, {3}}});
     }},
    {"elements are read and written by row and column",
     [] {
       auto m = given(one_to_six);
       m(1, 2) = given(7.0);
       m(0, 1) = 8;
       return holds_if(m == cg::matrix<double, 2, 3>{{{1, 8, 3}, {4, 5, 7}}});
     }},
    {"it has rows and columns",
     [] {
       const auto m = given(one_to_six);
       return holds_if(m.rows() == 2 && m.columns() == 3 && m.row(0) == cg::vector{1.0, 2.0, 3.0} &&
                       m.row(1) == cg::vector{4.0, 5.0, 6.0} &&
                       m.column(0) == cg::vector{1.0, 4.0} && m.column(1) == cg::vector{2.0, 5.0} &&
                       m.column(2) == cg::vector{3.0, 6.0});
     }},
    {"of one row, of one column, of one element",
     [] {
       const cg::matrix<double, 1, 2> row{{{given(1.0), 2}}};
       const cg::matrix<double, 2, 1> column{{{given(1.0)}, {2}}};
       const cg::matrix<double, 1, 1> element{{{given(3.0)}}};
       return holds_if(row(0, 0) == 1 && row(0, 1) == 2 && column(0, 0) == 1 && column(1, 0) == 2 &&
                       element(0, 0) == 3);
     }},
    {"written by nothing it is zero",
     [] {
       const cg::matrix<double, 2, 2> zero, zero_too{};
       const cg::matrix<double, 2, 2> zeros{{{given(0.0), 0}, {0, 0}}};
       return holds_if(zero == zeros && zero_too == zeros);
     }},
    {"and so is a constant of class type, at run time as well",
     [] {
       const cg::matrix<cg::rational, 2, 3> zeros{{{0, 0, 0}, {0, 0, 0}}};
       return holds_if(given(zero_fractions) == zeros && given(changed_fractions) == zeros);
     }},
    {"+ and - go element by element",
     [] {
       const auto m = given(one_to_six);
       const cg::matrix<double, 2, 3> b{{{0.5, 8, -1}, {0, 2, 0.25}}};
       return holds_if(m + b == cg::matrix<double, 2, 3>{{{1.5, 10, 2}, {4, 7, 6.25}}} &&
                       m - b == cg::matrix<double, 2, 3>{{{0.5, -6, 4}, {4, 3, 5.75}}});
     }},
    {"+= and -= change the left side, + and - do not",
     [] {
       auto m = given(one_to_six);
       const auto sum = m + one_to_six, difference = m - one_to_six;
       if (m != one_to_six || difference != cg::matrix<double, 2, 3>{}) return holds_if(false);
       m += one_to_six;
       if (m != sum) return holds_if(false);
       m -= one_to_six;
       return cg::claim::equal(m, one_to_six);
     }},
    {"a factor multiplies every element, on either side",
     [] {
       const auto m = given(one_to_six);
       const cg::matrix<double, 2, 3> doubled{{{2, 4, 6}, {8, 10, 12}}};
       return holds_if(2.0 * m == doubled && m * 2.0 == doubled && 2 * m == doubled);
     }},
    {"matrices are equal when all elements are",
     [] {
       const auto m = given(one_to_six);
       return holds_if(m == one_to_six && m != cg::matrix<double, 2, 3>{{{0, 2, 3}, {4, 5, 6}}} &&
                       m != cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 0}}} &&
                       m != cg::matrix<double, 2, 3>{{{1, 4, 2}, {5, 3, 6}}});
     }},
    {"of floats, fractions and dual numbers",
     [] {
       const cg::matrix<float, 2, 2> floats{{{1, 2}, {given(0.5f), 4}}};
       const cg::matrix<cg::rational, 2, 2> fractions{{{1, 2}, {cg::rational{1, given(3)}, 4}}};
       const auto x = cg::dual<double, 1>::variable(given(5.0), 0);
       const cg::matrix<cg::dual<double, 1>, 2, 2> duals{{{1, x}, {x, 4}}};
       return holds_if(floats(0, 1) == 2 && (floats + floats)(1, 0) == 1 &&
                       3 * fractions == cg::matrix<cg::rational, 2, 2>{{{3, 6}, {1, 12}}} &&
                       duals(0, 1).partials[0] == 1 && duals(0, 0).partials[0] == 0);
     }},
    {"with a pair of braces less, or from an array",
     [] {
       const double rows[2][3]{{1, 2, 3}, {4, 5, 6}};
       return holds_if(cg::matrix<double, 2, 3>{{1, 2, 3}, {4, 5, given(6.0)}} == one_to_six &&
                       cg::matrix<double, 2, 3>{rows} == one_to_six &&
                       cg::matrix{rows} == one_to_six &&
                       cg::matrix{{{1.0, 2.0, 3.0}, {4.0, 5.0, given(6.0)}}} == one_to_six);
     }},
};
static_assert(all_hold<matrix_laws>);

static_assert(std::is_same_v<decltype(cg::matrix{{{1.0, 2.0}}}), cg::matrix<double, 1, 2>>);
static_assert(cg::is_matrix<cg::matrix<double, 1, 2>> && !cg::is_matrix<cg::vector<double, 2>> &&
              cg::is_vector<cg::vector<double, 2>> && !cg::is_vector<cg::matrix<double, 1, 2>>);
static_assert(cg::vector_or_matrix<cg::matrix<double, 1, 2>> &&
              cg::vector_or_matrix<cg::vector<double, 2>> && !cg::vector_or_matrix<double>);
static_assert(!std::is_convertible_v<double, cg::matrix<double, 2, 2>>);
static_assert(sizeof(cg::matrix<double, 2, 3>) == 6 * sizeof(double));
static_assert(std::is_trivially_copyable_v<cg::matrix<double, 2, 3>>);
static_assert(cg::proof::equal<one_to_six, one_to_six>); // a template argument
