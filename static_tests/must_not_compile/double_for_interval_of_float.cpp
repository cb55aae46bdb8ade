// must say: write 0.1f for the float that is nearest to 0.1, or interval<float>{0.1_real}
#include <constgrad/number/real_literal.hpp>

namespace cg = constgrad;
using namespace cg::literals;

#ifdef MISTAKE
constexpr cg::interval<float> tenth = 0.1;
#else
constexpr cg::interval<float> tenth{0.1_real};
#endif
static_assert(tenth.lower < tenth.upper);
