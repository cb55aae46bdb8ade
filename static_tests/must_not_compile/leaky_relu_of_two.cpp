// must say: the slope of a leaky_relu is between 0 and 1
#include <constgrad/function/leaky_relu.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
static_assert(cg::leaky_relu_of<std::ratio<2>>(-1.0) == -2);
#else
static_assert(cg::leaky_relu_of<std::ratio<1, 2>>(-1.0) == -0.5);
#endif
