// must say: gradient descent expects a learning rate greater than 0, but got -0.5
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/optimizer.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::gradient_descent optimizer{.learning_rate = -0.5};
#else
constexpr cg::gradient_descent optimizer{.learning_rate = 0.5};
#endif
static_assert(cg::can_train_with<optimizer>);
