// must say: standardized takes data of doubles or floats: write 1.0 for 1
#include <constgrad/training.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using number = int;
#else
using number = double;
#endif
static constexpr cg::data_set<number, 1, 1, 2> data{{{1}, {3}}, {{0}, {1}}};
[[maybe_unused]] constexpr auto result = cg::standardized(data);
