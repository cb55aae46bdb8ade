// must say: an option of training is batches_of<N>, reshuffled, early_stopping, validated_on, sample_weights, or a function of an epoch_record
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/train.hpp>

namespace cg = constgrad;

constexpr auto net = cg::with_parameters(
    cg::sequential(cg::inputs<2>, cg::dense<1>),
    cg::layer_parameters{cg::matrix<double, 1, 2>{{{0.5, -0.5}}}, cg::vector{0.0}});

constexpr cg::data_set<double, 2, 1, 2> data{{{{1, 0}, {2, 1}}}, {{{0}, {1}}}};

#ifdef MISTAKE
constexpr int last = 2; // samples in a batch
#else
constexpr auto last = cg::batches_of<2>;
#endif
[[maybe_unused]] constexpr auto trained = cg::train(
    net, data, cg::squared_error, cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{1}, last);
