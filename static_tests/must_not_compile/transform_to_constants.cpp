// must say: transform cannot write to out, whose numbers are const
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using element = const double;
#else
using element = double;
#endif

[[maybe_unused]] constexpr bool done = [] {
  const double in[]{1, 2};
  element out[2]{};
  cg::transform(cg::square, in, out);
  return true;
}();
