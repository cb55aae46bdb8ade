// must say: transform takes doubles or floats, of one type: write 1.0 for 1
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using element = int;
#else
using element = double;
#endif

[[maybe_unused]] constexpr bool done = [] {
  const element in[]{1, 2};
  element out[2]{};
  cg::transform(cg::square, in, out);
  return true;
}();
