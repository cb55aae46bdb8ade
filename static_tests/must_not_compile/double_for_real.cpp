// must say: 77/50 is not in [1.54, 1.54]
//
// The double that is written 1.54 is another number than 1.54.
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using namespace cg::literals;

// [mistake]
#ifdef MISTAKE
constexpr cg::interval<double> input = 1.54;
#else
constexpr cg::interval<double> input = 1.54_real;
#endif
static_assert(proof::encloses<input, 1.54_rational>);
// [mistake]
