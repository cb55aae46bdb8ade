// must say: split expects from 1 to 149 samples in the first part, but got 0
#include <constgrad/data/iris.hpp>
#include <constgrad/data/split.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto parts = cg::split<0>(cg::iris);
#else
constexpr auto parts = cg::split<1>(cg::iris);
#endif

static_assert(parts.first.size() <= 1);
