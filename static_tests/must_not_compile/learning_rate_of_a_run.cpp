// must say: gradient descent expects a learning rate greater than 0, but got -0.5
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/training/after.hpp>
#include <constgrad/training/gradient_descent.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::gradient_descent optimizer{.learning_rate = -0.5};
#else
constexpr cg::gradient_descent optimizer{.learning_rate = 0.5};
#endif
constexpr cg::training_run run{
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                        cg::layer_parameters{cg::matrix<double, 1, 1>{{{0.5}}}, cg::vector{0.0}}),
    cg::data_set<double, 1, 1, 2>{{{{1}, {2}}}, {{{0}, {1}}}}, cg::squared_error, optimizer};
static_assert(cg::after<run, 1>.history.size() <= 1);
