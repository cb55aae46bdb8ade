// Networks trained at compile time and again at run time, from the same seeds and samples: the same bits in every
// parameter, with every way of taking steps, however the machine adds.
#include "constgrad.hpp"

#include "compare.hpp"

#include <type_traits>

namespace {

using namespace bit_identity;

constexpr std::uint32_t first_weights = 42;

// Each hidden layer has a width that the kernels go through in another way.
constexpr auto sigmoids = sequential(inputs<2>, dense<3>, sigmoid, dense<1>, sigmoid);
constexpr auto tanhs = sequential(inputs<2>, dense<5>, tanh, dense<2>);
constexpr auto relus = sequential(inputs<2>, dense<8>, relu, dense<3>);
constexpr auto distribution = sequential(inputs<2>, dense<18>, leaky_relu, dense<3>, softmax);

constexpr gradient_descent plain{.learning_rate = 0.3};
constexpr gradient_descent decaying{.learning_rate = 0.3, .weight_decay = 0.01};
constexpr scheduled cut{clipped(momentum{.learning_rate = 0.1}, clip_by_norm{0.5}),
                        cosine_decay{.steps = 20}};
constexpr adam adaptive{.learning_rate = 0.05};

/// The first vectors, each with the class that the signs of its elements put it in.
template <std::size_t Outputs, std::size_t Samples, class T>
constexpr auto classified(const hundred_vectors<T, 2>& vectors) {
  data_set<T, 2, Outputs, Samples> data{};
  for (std::size_t i = 0; i < Samples; ++i) {
    const std::size_t right = vectors[i][0] > 0, above = vectors[i][1] > 0;
    data.inputs[i] = vectors[i];
    if constexpr (Outputs == 1) {
      data.targets[i][0] = T(right != above);
    } else {
      data.targets[i][(right + above) % Outputs] = 1;
    }
  }
  return data;
}

/// All parameters of a network, then the last loss.
template <class Trained>
constexpr auto numbers_of(const Trained& trained) {
  using network_type = std::remove_cvref_t<decltype(trained.network)>;
  results<typename network_type::value_type, decltype(network_type::parameters)::count + 1> all;
  for_each_parameter(
      [&all](auto, const auto& part) {
        for (const auto& number : part.elements) all << number;
      },
      trained.network.parameters);
  return (all << trained.history.last.loss).numbers;
}

template <class T, auto Architecture, auto Loss, auto Optimizer, std::size_t Batch>
constexpr auto trained(const hundred_vectors<T, 2>& vectors, std::uint32_t start) {
  const auto net = initialize<T>(Architecture, glorot_uniform, constgrad::seed{start});
  constexpr std::size_t samples = Batch > 8 ? Batch : 6;
  return numbers_of(train(net, classified<net.outputs, samples>(vectors), Loss, Optimizer,
                          epochs{3}, batches_of<Batch>, reshuffled{constgrad::seed{start}}));
}

template <class T, auto Architecture, auto Loss, auto Optimizer, std::size_t Batch>
void compare_training(const char* name) {
  compare_all<trained<T, Architecture, Loss, Optimizer, Batch>, random_vectors<T, 2>,
              first_weights>(name);
}

/// Single samples, and batches with a rest.
template <class T, auto Architecture, auto Loss, auto Optimizer>
void compare_batches(const char* name) {
  compare_training<T, Architecture, Loss, Optimizer, 1>(name);
  compare_training<T, Architecture, Loss, Optimizer, 4>(name);
}

template <class T>
void compare_networks() {
  compare_batches<T, sigmoids, binary_cross_entropy, plain>("sigmoid, descent");
  compare_batches<T, tanhs, squared_error, plain>("tanh, descent");
  compare_batches<T, tanhs, huber, cut>("tanh, clipped momentum on a schedule");
  compare_batches<T, relus, categorical_cross_entropy_with_logits, decaying>("relu, weight decay");
  compare_batches<T, distribution, categorical_cross_entropy, adaptive>("softmax, Adam");
  compare_training<T, tanhs, squared_error, plain, 35>("tanh, more than go through together");
}

// ---- in checkpoints

/// A checkpoint after every fifth epoch.
template <class Run>
struct in_fives : Run {
  static constexpr std::size_t epochs_per_checkpoint() { return 5; }
};
template <class Run>
in_fives(Run) -> in_fives<Run>;

template <class T, auto Optimizer, std::size_t Batch>
constexpr in_fives in_checkpoints{training_run{
    initialize<T>(tanhs, glorot_uniform, constgrad::seed{7}),
    classified<2, 8>(random_vectors<T, 2>), mean_squared_error, Optimizer, batches_of<Batch>}};

/// After three checkpoints and two epochs more, against one run of as many.
template <class T, auto Optimizer, std::size_t Batch>
void compare_checkpoints(const char* name) {
  constexpr auto& run = in_checkpoints<T, Optimizer, Batch>;
  constexpr std::size_t count = 17;
  static constexpr auto constant = numbers_of(after<run, count>);

  auto net = run.network;
  for_each_parameter(
      [](auto, auto& part) {
        for (T& number : part.elements) number = opaque(number);
      },
      net.parameters);
  const hundred_vectors<T, 2> vectors = opaque(random_vectors<T, 2>);
  const auto computed = numbers_of(
      train(net, classified<2, 8>(vectors), run.loss, run.optimizer, epochs{count}, run.batches));
  for (std::size_t i = 0; i < constant.size(); ++i)
    compare(name, static_cast<double>(i), constant[i], computed[i]);
}

template <class T>
void compare_everything_of() {
  compare_networks<T>();
  compare_checkpoints<T, plain, 1>("after, descent");
  compare_checkpoints<T, adaptive, 4>("after, Adam");
}

} // namespace

int main() {
  compare_everything_of<double>();
  compare_everything_of<float>();
  std::printf("%d numbers are the same at compile time and at run time\n", numbers);
}
