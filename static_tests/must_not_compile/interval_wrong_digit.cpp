// must say: got 0.85916839, expected 0.85916838, 1 in the last digit apart
//
// The notebook's prediction as a real number, with its last digit cut off instead of rounded.
#include <constgrad/notebook.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using namespace cg::literals;

// [mistake]
constexpr cg::interval<double> prediction = cg::notebook::make_prediction(
    cg::vector{1.54_real, 1.32_real}, cg::vector{1.56_real, -0.45_real}, 0);

#ifdef MISTAKE
static_assert(proof::prints_as<prediction, "0.85916838">);
#else
static_assert(proof::prints_as<prediction, "0.85916839">);
#endif
// [mistake]
