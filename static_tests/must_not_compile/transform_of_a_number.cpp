// must say: transform reads from and writes to arrays with data() and size(), such as std::vector, or arrays of C
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using numbers = double;
#else
using numbers = double[1];
#endif

[[maybe_unused]] constexpr bool done = [] {
  const numbers in{};
  double out[1]{};
  cg::transform(cg::square, in, out);
  return true;
}();
