// must say: an option of a training_run is batches_of<N>, early_stopping, validated_on or sample_weights
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/training/after.hpp>

namespace cg = constgrad;

constexpr cg::data_set<double, 1, 1, 2> points{{{{1}, {2}}}, {{{2}, {4}}}};
constexpr auto net =
    cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::zeros, cg::seed{0});
constexpr cg::gradient_descent step{.learning_rate = 0.125};
#ifdef MISTAKE
constexpr cg::training_run run{net, points, cg::squared_error, step, cg::reshuffled{cg::seed{1}}};
#else
constexpr cg::training_run run{net, points, cg::squared_error, step,
                               cg::early_stopping{.patience = 3}};
#endif

static_assert(cg::after<run, 2>.epochs == 2);
