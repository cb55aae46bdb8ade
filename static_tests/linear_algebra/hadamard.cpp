#include <constgrad/linear_algebra/hadamard.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"
#include "static_tests/linear_algebra/truth.hpp"

namespace cg = constgrad;

constexpr law hadamard_laws[] = {
    {"vectors element times element",
     [] {
       return cg::claim::equal(
           cg::hadamard(given(cg::vector{1.0, -2.0, 3.0}), cg::vector{0.5, 8.0, 3.0}),
           cg::vector{0.5, -16.0, 9.0});
     }},
    {"matrices as well",
     [] {
       const auto a = given(cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 6}}});
       return holds_if(cg::hadamard(a, cg::matrix<double, 2, 3>{{{7, 1, -2}, {0.5, 0, 3}}}) ==
                       cg::matrix<double, 2, 3>{{{7, 2, -6}, {2, 0, 18}}});
     }},
    {"fractions times whole numbers are fractions",
     [] {
       const cg::rational half{1, given(2)};
       return holds_if(cg::hadamard(cg::vector{half, half}, cg::vector{4, 6}) ==
                           cg::vector{cg::rational{2}, cg::rational{3}} &&
                       cg::hadamard(cg::matrix<cg::rational, 1, 2>{{{half, half}}},
                                    cg::matrix<int, 1, 2>{{{4, 6}}}) ==
                           cg::matrix<cg::rational, 1, 2>{{{2, 3}}});
     }},
    {"truth values, which cannot be divided",
     [] {
       const cg::vector a = given(cg::vector{yes, yes, no, no}), b{yes, no, yes, no};
       return holds_if(cg::hadamard(a, b) == cg::vector{yes, no, no, no} &&
                       cg::hadamard(cg::matrix<truth, 1, 4>{{{yes, yes, no, no}}},
                                    cg::matrix<truth, 1, 4>{{{yes, no, yes, no}}}) ==
                           cg::matrix<truth, 1, 4>{{{yes, no, no, no}}});
     }},
};
static_assert(all_hold<hadamard_laws>);
