// must say: row 1, column 0: got 3.0, expected 2.0
#include <constgrad/linear_algebra.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;

constexpr cg::matrix<double, 2, 2> m{{{1, 2}, {3, 4}}};

#ifdef MISTAKE
static_assert(cg::proof::equal<m, cg::matrix{{{1.0, 2.0}, {2.0, 4.0}}}>);
#else
static_assert(cg::proof::equal<m, cg::matrix{{{1.0, 2.0}, {3.0, 4.0}}}>);
#endif
