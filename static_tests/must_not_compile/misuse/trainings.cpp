// What a user may write of trainings that has no meaning. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

namespace cg = constgrad;

constexpr auto arch = cg::sequential(cg::inputs<2>, cg::dense<1>);
constexpr auto net = cg::initialize<double>(arch, cg::zeros, cg::seed{0});
constexpr cg::vector xs{cg::vector{1.0, 2.0}, cg::vector{1.0, 0.0}};
constexpr cg::data_set data{xs, cg::vector{0.0, 1.0}};
constexpr cg::gradient_descent way{.learning_rate = 0.5};

/// A layer that sees the whole batch.
struct mean_layer {
  static constexpr std::size_t inputs = 2, outputs = 1;
  static constexpr bool sees_whole_batch = true;
  template <class T>
  using parameters = cg::no_parameters;
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const auto&, const T* x, T* y) {
    for (std::size_t k = 0; k < Samples; ++k) y[k] = x[2 * k];
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const auto&, const T*, const T*, const T* dy, T* dx,
                                         const auto&) {
    for (std::size_t k = 0; k < Samples; ++k) dx[2 * k] = dy[k], dx[2 * k + 1] = 0;
  }
};
constexpr auto of_means =
    cg::initialize<double>(cg::sequential(cg::inputs<2>, mean_layer{}), cg::zeros, cg::seed{0});

#if CASE == 0
constexpr auto t = cg::train(net, data, cg::squared_error, way, cg::epochs{1});
static_assert(t.history.size() == 1 && cg::split<1>(data).first.size() == 1 &&
              cg::mean_loss(net, cg::squared_error, data) == 0.5);
#elif CASE == 1
// must say: train takes a network, a data set of its numbers, a loss, an optimizer and epochs{n}
constexpr auto misuse = cg::train(net, cg::squared_error, data, way, cg::epochs{1});
static_assert(misuse.history.size() == 1);
#elif CASE == 2
// must say: train takes a network, a data set of its numbers, a loss, an optimizer and epochs{n}
constexpr auto misuse = cg::train(net, data, cg::squared_error, way, 400);
#elif CASE == 3
// must say: train takes a network, a data set of its numbers, a loss, an optimizer and epochs{n}
constexpr auto misuse = cg::train(net, data, cg::squared_error, 0.5, cg::epochs{1});
#elif CASE == 4
// must say: binary cross-entropy needs probabilities: end in sigmoid, but layer 1 gives 1 output of any range
constexpr auto misuse = cg::train(net, data, cg::binary_cross_entropy, way, cg::epochs{1});
#elif CASE == 5
// must say: the data set and the network have different types of number: as<float> or as<double> converts either
constexpr auto misuse = cg::train(net, cg::as<float>(data), cg::squared_error, way, cg::epochs{1});
#elif CASE == 6
// must say: layer 1 expects 3 inputs, but got 2
constexpr auto misuse = cg::train(
    cg::initialize<double>(cg::sequential(cg::inputs<3>, cg::dense<1>), cg::zeros, cg::seed{0}),
    data, cg::squared_error, way, cg::epochs{1});
#elif CASE == 7
// must say: an option of training is batches_of<N>, reshuffled, early_stopping, validated_on, sample_weights
constexpr auto misuse = cg::train(net, data, cg::squared_error, way, cg::epochs{1}, 32);
#elif CASE == 8
// must say: an option of training is given twice
constexpr auto misuse = cg::train(net, data, cg::squared_error, way, cg::epochs{1},
                                  cg::batches_of<2>, cg::batches_of<1>);
#elif CASE == 9
// must say: train takes a network, a data set of its numbers, a loss, an optimizer and epochs{n}
constexpr auto misuse = cg::train(net, data, cg::squared_error, way);
#elif CASE == 10
// must say: train takes a network, a data set of its numbers, a loss, an optimizer and epochs{n}
constexpr cg::trainer run{net, cg::squared_error, way};
void f() { cg::train(run, data, cg::epochs{1}); }
#elif CASE == 11
// must say: layer 1 expects 2 inputs, but got 3
constexpr cg::data_set<double, 3, 1, 2> other{};
constexpr auto misuse =
    cg::train(net, data, cg::squared_error, way, cg::epochs{1}, cg::validated_on{other});
#elif CASE == 12
// must say: split expects from 1 to 1 samples in the first part, but got 2
constexpr auto misuse = cg::split<2>(data);
#elif CASE == 13
// must say: standardization expects 2 inputs, but got 3
constexpr auto misuse = cg::standardization{data}(cg::vector{1.0, 2.0, 3.0});
#elif CASE == 14
// must say: binary cross-entropy needs probabilities: end in sigmoid, but layer 1 gives 1 output of any range
constexpr auto misuse = cg::mean_loss(net, cg::binary_cross_entropy, data);
#elif CASE == 15
// must say: one_hot expects labels from 0 to one less than the classes
constexpr auto misuse = cg::one_hot<3>(3);
#elif CASE == 16
// must say: one_hot expects a label that is an integer, or a vector of such: write 1 for 1.0
constexpr auto misuse = cg::one_hot<3>(1.0);
#elif CASE == 17
// must say: a batch has at least one sample
constexpr auto misuse =
    cg::train(net, data, cg::squared_error, way, cg::epochs{1}, cg::batches_of<0>);
#elif CASE == 18
// must say: a function that is called with every epoch returns nothing, or a bool: whether to go on
constexpr auto misuse = cg::train(net, data, cg::squared_error, way, cg::epochs{1},
                                  [](const auto& e) { return e.loss; });
#elif CASE == 19
// must say: layer 1 expects 2 inputs, but got 3
void f() {
  cg::trainer run{net, cg::squared_error, way};
  constexpr cg::data_set<double, 3, 1, 2> other{};
  run.train_epoch(other);
}
#elif CASE == 20
// must say: the network ends in one output of any range: name the loss of a logit
constexpr double a = cg::accuracy(net, data);
#elif CASE == 21
// must say: a learning rate, or other option, that makes no sense
constexpr auto misuse = cg::train(net, data, cg::squared_error,
                                  cg::gradient_descent{.learning_rate = -0.5}, cg::epochs{1});
#elif CASE == 22
// must say: a trainer takes a network, a loss and an optimizer, in this order
constexpr cg::trainer misuse{net, way, cg::squared_error};
#elif CASE == 23
// must say: train takes a network, a data set of its numbers, a loss, an optimizer and epochs{n}
constexpr cg::training_run misuse{net, cg::squared_error, data, way};
#elif CASE == 24
// must say: standardization takes data of doubles or floats, all of its own type
constexpr cg::data_set<int, 1, 1, 2> whole{{{{1}, {2}}}, {{{0}, {1}}}};
constexpr cg::standardization misuse{whole};
#elif CASE == 25
// must say: standardize changes a data set, and this one is a constant
constexpr auto misuse = cg::standardize(data);
#elif CASE == 26
// must say: the inputs and the targets of a data_set have different types of number: write 1.0 for 1
constexpr cg::data_set misuse{xs, cg::one_hot<2, int>(cg::vector{0, 1})};
#elif CASE == 27
// must say: one_hot is told the number of classes
constexpr auto misuse = cg::one_hot(cg::vector{0, 1, 2});
#elif CASE == 28
// must say: a number of epochs or steps is a whole number: write 2 for 2.5
constexpr cg::epochs misuse(2.5);
#elif CASE == 29
// must say: a number of epochs or steps is a whole number: write 2 for 2.5
constexpr cg::early_stopping misuse{.patience = 2.5};
#elif CASE == 30
// must say: a seed is a whole number: write 42 for 42.0
constexpr cg::seed misuse(0.5);
#elif CASE == 31
// must say: a training_run needs a data set whose size is known when compiled
constexpr cg::training_run misuse{net, cg::data_set<double, 2, 1>{data}, cg::squared_error, way};
#elif CASE == 32
// must say: a layer that sees the whole batch is trained on a data set whose size is known when compiled
auto misuse(const cg::data_set<double, 2, 1>& any) {
  return cg::train(of_means, any, cg::squared_error, way, cg::epochs{1});
}
#elif CASE == 33
// must say: a layer that sees the whole batch is trained in batches whose size is known when compiled: batches_of<N>
auto misuse(std::size_t n) {
  return cg::train(of_means, data, cg::squared_error, way, cg::epochs{1}, cg::batches_of_size{n});
}
#elif CASE == 34
// must say: a training_run needs batches whose size is known when compiled: batches_of<N>
constexpr cg::training_run misuse{net, data, cg::squared_error, way, cg::batches_of_size{2}};
#elif CASE == 35
// must say: view_rows is told how many numbers a row has: view_rows<4>(numbers)
auto misuse(cg::vector<double, 8>& numbers) { return cg::view_rows(numbers); }
#elif CASE == 36
// must say: view_rows takes an array that is not constant: a data set can change its rows
auto misuse = cg::view_rows(xs);
#elif CASE == 37
// must say: view_rows takes an array that is not constant: a data set can change its rows
auto misuse(const cg::vector<double, 8>& numbers) { return cg::view_rows<2>(numbers); }
#endif
