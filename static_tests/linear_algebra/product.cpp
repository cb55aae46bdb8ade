#include <constgrad/linear_algebra/product.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/number/variable.hpp>

#include "static_tests/law.hpp"
#include "static_tests/linear_algebra/truth.hpp"

namespace cg = constgrad;

constexpr law product_laws[] = {
    {"every element of M x is a row's dot product with x",
     [] {
       const auto m = given(cg::matrix<double, 2, 3>{{{1, 2, 4}, {-8, 16, 0.5}}});
       return cg::claim::equal(m * cg::vector{3.0, 5.0, -7.0}, cg::vector{-15.0, 52.5});
     }},
    {"of one column it is a multiple of the column",
     [] {
       const auto m = given(cg::matrix<double, 3, 1>{{{1}, {2}, {-4}}});
       return cg::claim::equal(m * cg::vector{3.0}, cg::vector{3.0, 6.0, -12.0});
     }},
    {"unit vectors pick columns",
     [] {
       const auto m = given(cg::matrix<double, 2, 3>{{{0.1, 0.2, 0.3}, {0.4, 0.5, 0.6}}});
       return holds_if(m * cg::vector{1.0, 0.0, 0.0} == m.column(0) &&
                       m * cg::vector{0.0, 1.0, 0.0} == m.column(1) &&
                       m * cg::vector{0.0, 0.0, 1.0} == m.column(2));
     }},
    // (1 + 2^53) - 2^53 loses the 1, 1 + (2^53 - 2^53) would keep it.
    {"the columns are added from left to right",
     [] {
       const auto m = given(cg::matrix<double, 2, 3>{{{1, 0x1p53, -0x1p53}, {-0x1p53, 0x1p53, 1}}});
       return cg::claim::equal(m * cg::vector{1.0, 1.0, 1.0}, cg::vector{0.0, 1.0});
     }},
    // 0 + -0 is 0: a sum that began at 0 would lose the sign.
    {"the sum begins with the first column",
     [] {
       const auto m = given(cg::matrix<double, 1, 2>{{{-0.0, -0.0}}});
       return holds_if(cg::has_sign((m * cg::vector{1.0, 1.0})[0]));
     }},
    {"A B, of different sizes",
     [] {
       const auto a = given(cg::matrix<double, 2, 3>{{{1, 2, 4}, {-8, 16, 0.5}}});
       const cg::matrix<double, 3, 2> b{{{3, 1}, {5, -1}, {-7, 2}}};
       return holds_if(
           a * b == cg::matrix<double, 2, 2>{{{-15, 7}, {52.5, -23}}} &&
           b * a == cg::matrix<double, 3, 3>{{{-5, 22, 12.5}, {13, -6, 19.5}, {-23, 18, -27}}});
     }},
    {"(A B) x = A (B x) with fractions",
     [] {
       using cg::rational;
       const auto a = given(
                      cg::matrix<rational, 2, 2>{{{rational{1, 2}, 3}, {rational{-2, 7}, 5}}}),
                  b = given(cg::matrix<rational, 2, 2>{{{4, rational{1, 3}}, {1, rational{9, 5}}}});
       const cg::vector x{rational{2, 3}, rational{-7, 4}};
       return holds_if(a * b * x == a * (b * x) && a * b != b * a);
     }},
    {"of floats it is a float",
     [] {
       const auto m = given(cg::matrix<float, 1, 2>{{{1.5f, 2}}});
       return cg::claim::equal(m * cg::vector{2.0f, 0.5f}, cg::vector{4.0f});
     }},
    {"a graph's paths of two steps, of truth values",
     [] {
       const auto steps =
           given(cg::matrix<truth, 3, 3>{{{no, yes, no}, {no, no, yes}, {yes, no, yes}}});
       return holds_if(steps * cg::vector{no, yes, no} == cg::vector{yes, no, no} &&
                       steps * steps == cg::matrix<truth, 3, 3>{
                                            {{no, no, yes}, {yes, no, yes}, {yes, yes, yes}}});
     }},
    {"dual numbers among doubles: ∂(M x)/∂x₁ is a column",
     [] {
       using number = cg::dual<double, 1>;
       const auto m = given(cg::matrix<double, 2, 2>{{{1, 2}, {3, 4}}});
       const cg::vector<number, 2> x{{3, number::variable(5, 0)}};
       const auto y = m * x;
       return holds_if(y[0].value == 13 && y[1].value == 29 && y[0].partials[0] == 2 &&
                       y[1].partials[0] == 4);
     }},
    {"with variables every row is one operation",
     [] {
       cg::tape<double, 8> tape;
       const auto m = given(cg::matrix<double, 2, 2>{{{2, -3}, {4, 1}}});
       const cg::vector<cg::variable<double>, 2> x{{{5.0, tape}, {7.0, tape}}};
       const auto y = m * x;
       tape.read_backwards(y[1].place);
       return holds_if(y[0].value == -11 && y[1].value == 27 && tape.length() == 4 &&
                       tape.slope(1) == 4 && tape.slope(2) == 1);
     }},
    {"and with variables in the matrix",
     [] {
       cg::tape<double, 8> tape;
       using number = cg::variable<double>;
       const number w{given(5.0), tape}, v{7.0, tape};
       const cg::matrix<number, 1, 2> m{{{w, v}}};
       const auto y = m * cg::vector{2.0, -3.0};
       tape.read_backwards(y[0].place);
       return holds_if(y[0].value == -11 && tape.length() == 3 && tape.slope(1) == 2 &&
                       tape.slope(2) == -3);
     }},
};
static_assert(all_hold<product_laws>);
