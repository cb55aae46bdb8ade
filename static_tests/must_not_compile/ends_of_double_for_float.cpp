// must say: an interval<float> has no ends of double: write 0.1f for the float that is nearest to 0.1
#include <constgrad/number.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr cg::interval<float> result{0.1, 0.2};
#else
[[maybe_unused]] constexpr cg::interval<float> result{0.1f, 0.2f};
#endif
