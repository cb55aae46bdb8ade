#include <constgrad/linear_algebra/outer.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"
#include "static_tests/linear_algebra/truth.hpp"

namespace cg = constgrad;

constexpr law outer_laws[] = {
    {"a bᵀ has aᵣ b_c in row r and column c",
     [] {
       const auto a = given(cg::vector{1.0, -2.0}), b = given(cg::vector{0.5, 8.0});
       const auto c = given(cg::vector{0.5, 3.0, 8.0});
       return holds_if(cg::outer(a, b) == cg::matrix<double, 2, 2>{{{0.5, 8}, {-1, -16}}} &&
                       cg::outer(a, c) == cg::matrix<double, 2, 3>{{{0.5, 3, 8}, {-1, -6, -16}}} &&
                       cg::outer(c, a) == cg::matrix<double, 3, 2>{{{0.5, -1}, {3, -6}, {8, -16}}});
     }},
    {"fractions times whole numbers are fractions",
     [] {
       const cg::vector halves = given(cg::vector{cg::rational{1, 2}, cg::rational{3, 2}});
       return holds_if(cg::outer(halves, cg::vector{2, 4}) ==
                       cg::matrix<cg::rational, 2, 2>{{{1, 2}, {3, 6}}});
     }},
    {"truth values, which cannot be divided",
     [] {
       return holds_if(cg::outer(given(cg::vector{yes, no}), cg::vector{no, yes}) ==
                       cg::matrix<truth, 2, 2>{{{no, yes}, {no, no}}});
     }},
};
static_assert(all_hold<outer_laws>);
