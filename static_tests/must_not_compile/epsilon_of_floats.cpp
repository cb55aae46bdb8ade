// must say: Adam expects an epsilon greater than 0 as a float, but got 1e-50
#include <constgrad/training/adam.hpp>
#include <constgrad/training/optimizer.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using numbers = float;
#else
using numbers = double;
#endif
static_assert(cg::can_train_with<cg::adam{.epsilon = 1e-50}, numbers>);
