#include <boost/only_here.hpp> // the Boost that was found, and no other
#include <constgrad/function/tanh.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

namespace cg = constgrad;

constexpr auto net = cg::initialize<double>(
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid),
    cg::glorot_uniform, cg::seed{42});
constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
constexpr auto trained = cg::train(net, exclusive_or, cg::mean_squared_error,
                                   cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{100});
static_assert(cg::mean_loss(trained.network, cg::mean_squared_error, exclusive_or) <
              cg::mean_loss(net, cg::mean_squared_error, exclusive_or));

int main() {}
