// must say: sample_weights have the type of number of their data set: as<float> or as<double> converts either
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/training/train.hpp>

namespace cg = constgrad;

constexpr cg::data_set<double, 1, 1, 2> points{{{{1}, {2}}}, {{{2}, {4}}}};
constexpr auto net =
    cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::zeros, cg::seed{0});
#ifdef MISTAKE
constexpr cg::vector counts{1.0f, 3.0f};
#else
constexpr cg::vector counts{1.0, 3.0};
#endif
constexpr auto trained =
    cg::train(net, points, cg::squared_error, cg::gradient_descent{.learning_rate = 0.125},
              cg::epochs{1}, cg::sample_weights{counts});

static_assert(trained.history.last.epoch == 1);
