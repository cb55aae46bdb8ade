// must say: 77/50 is not in [1.5599999999999998, 1.56]
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>

namespace proof = constgrad::proof;
using namespace constgrad::literals;

#ifdef MISTAKE
static_assert(proof::encloses<1.56_real, 1.54_rational>);
#else
static_assert(proof::encloses<1.54_real, 1.54_rational>);
#endif
