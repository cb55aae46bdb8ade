// must say: the size of a vector is part of its type: write permutation<10>() for permutation(10)
#include <constgrad/linear_algebra/vector.hpp>
#include <constgrad/random/numpy_random.hpp>

namespace cg = constgrad;

constexpr auto first = [] {
  cg::numpy_random random{0};
#ifdef MISTAKE
  return random.permutation(10);
#else
  return random.permutation<10>()[0];
#endif
}();

static_assert(first == 2);
