#include <constgrad/linear_algebra/dot.hpp>
#include <constgrad/number/variable.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

template <class Left, class Right>
concept is_declared = requires(const Left& a, const Right& b) { cg::dot(a, b); };

constexpr law dot_laws[] = {
    {"of a vector and anything else it is declared, so that it can say why it is none",
     [] {
       using vector = cg::vector<double, 2>;
       return holds_if(is_declared<vector, double> && is_declared<double, vector> &&
                       is_declared<vector, cg::vector<double, 3>> && !is_declared<double, double>);
     }},
    {"a · b = a₀b₀ + a₁b₁ + a₂b₂",
     [] {
       return cg::claim::equal(
           cg::dot(given(cg::vector{1.0, 2.0, 4.0}), given(cg::vector{8.0, -16.0, 0.5})), -22.0);
     }},
    {"of one element it is the product",
     [] { return cg::claim::equal(cg::dot(given(cg::vector{3.0}), cg::vector{-2.0}), -6.0); }},
    {"a · b = b · a, and unit vectors pick elements",
     [] {
       const cg::vector a = given(cg::vector{0.1, 0.2, 0.3}),
                        b = given(cg::vector{-7.0, 11.0, 13.0});
       return holds_if(cg::dot(a, b) == cg::dot(b, a) &&
                       cg::dot(a, cg::vector{1.0, 0.0, 0.0}) == 0.1 &&
                       cg::dot(a, cg::vector{0.0, 1.0, 0.0}) == 0.2 &&
                       cg::dot(a, cg::vector{0.0, 0.0, 1.0}) == 0.3);
     }},
    // (1 + 2^53) - 2^53 loses the 1, 1 + (2^53 - 2^53) would keep it.
    {"the terms are added from left to right",
     [] {
       return cg::claim::equal(
           cg::dot(given(cg::vector{1.0, 1.0, 1.0}), given(cg::vector{1.0, 0x1p53, -0x1p53})), 0.0);
     }},
    {"of floats it is a float",
     [] {
       return cg::claim::equal(cg::dot(given(cg::vector{1.5f, 2.0f}), cg::vector{2.0f, 0.5f}),
                               4.0f);
     }},
    {"with variables, on either side, it is one operation",
     [] {
       cg::tape<double, 4> tape;
       const cg::vector weights = given(cg::vector{2.0, -3.0});
       const cg::vector<cg::variable<double>, 2> v{{{5.0, tape}, {7.0, tape}}};
       const auto left = cg::dot(weights, v), right = cg::dot(v, weights);
       tape.read_backwards(right.place);
       return holds_if(left.value == -11 && right.value == -11 && tape.length() == 4 &&
                       tape.slope(1) == 2 && tape.slope(2) == -3);
     }},
    {"of variables alone it has the derivatives of products: x² + y²",
     [] {
       cg::tape<double, 8> tape;
       const cg::vector<cg::variable<double>, 2> v{{{given(5.0), tape}, {7.0, tape}}};
       const auto squares = cg::dot(v, v);
       tape.read_backwards(squares.place);
       return holds_if(squares.value == 74 && tape.slope(1) == 10 && tape.slope(2) == 14);
     }},
};
static_assert(all_hold<dot_laws>);
