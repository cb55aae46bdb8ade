// must say: a tape needs real numbers: tape<double, N>; integers would be divided wrongly
#include <constgrad/number.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr std::size_t length = cg::tape<int, 2>{}.length();
#else
[[maybe_unused]] constexpr std::size_t length = cg::tape<double, 2>{}.length();
#endif
