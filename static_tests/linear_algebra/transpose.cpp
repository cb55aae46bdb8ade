#include <constgrad/linear_algebra/transpose.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law transpose_laws[] = {
    {"rows become columns",
     [] {
       const auto m = given(cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 6}}});
       return holds_if(cg::transpose(m) == cg::matrix<double, 3, 2>{{{1, 4}, {2, 5}, {3, 6}}});
     }},
    {"and back again",
     [] {
       const auto m = given(cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 6}}});
       return cg::claim::equal(cg::transpose(cg::transpose(m)), m);
     }},
};
static_assert(all_hold<transpose_laws>);
