// must say: got 0.85916839, expected 0.85916838, 1 in the last digit apart; the value is 0.8591683885876226
#include <constgrad/notebook.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;

constexpr double prediction =
    cg::notebook::make_prediction(cg::vector{1.54, 1.32}, cg::vector{1.56, -0.45}, 0.0);

#ifdef MISTAKE
// [mistake]
static_assert(cg::proof::prints_as<prediction, "0.85916838">); // cut off, not rounded
// [mistake]
#else
static_assert(cg::proof::prints_as<prediction, "0.85916839">);
#endif
