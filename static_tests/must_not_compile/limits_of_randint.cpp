// must say: randint draws whole numbers between whole numbers: write 6 for 6.0
#include <constgrad/random/numpy_random.hpp>

namespace cg = constgrad;

constexpr auto thrown = [] {
  cg::numpy_random random{0};
#ifdef MISTAKE
  return random.randint(1, 6.5);
#else
  return random.randint(1, 7);
#endif
}();

static_assert(thrown == 5);
