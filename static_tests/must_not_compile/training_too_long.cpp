// g++ must say: 'constexpr' evaluation operation count exceeds limit of 33554432 (use '-fconstexpr-ops-limit=' to increase the limit)
// clang must say: constexpr variable 'trained' must be initialized by a constant expression
// clang must say: constexpr evaluation hit maximum step limit; possible infinite loop?
// at most 90 lines: it is the compiler that says it, below the calls on the way, wherever it stops
// alone: it takes five seconds until the limit is reached
#include <constgrad.hpp>

namespace cg = constgrad;

constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
constexpr auto net = cg::initialize<double>(
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid),
    cg::glorot_uniform, cg::seed{0});

#ifdef MISTAKE
constexpr int enough = 10'000;
#else
constexpr int enough = 100;
#endif
// [training]
constexpr auto trained = cg::train(net, exclusive_or, cg::mean_squared_error,
                                   cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{enough});
// [training]
static_assert(trained.history.last.loss < 1);
