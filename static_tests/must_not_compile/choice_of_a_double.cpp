// must say: choice(n) chooses among 0 to n - 1: write 6 for 6.0
#include <constgrad/random/numpy_random.hpp>

namespace cg = constgrad;

constexpr auto chosen = [] {
  cg::numpy_random random{0};
#ifdef MISTAKE
  return random.choice(6.0);
#else
  return random.choice(6);
#endif
}();

static_assert(chosen == 4);
