// Networks trained at compile time and again at run time, from the same seeds and samples: the same bits in every
// parameter, with every way of taking steps, however the machine adds.
#include "constgrad.hpp"

#include "print.hpp"

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
        for (const auto& number : part) all << number;
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
void print_training(const char* name) {
  print_all<trained<T, Architecture, Loss, Optimizer, Batch>, random_vectors<T, 2>, first_weights>(
      name);
}

/// Single samples, and batches with a rest.
template <class T, auto Architecture, auto Loss, auto Optimizer>
void print_batches(const char* name) {
  print_training<T, Architecture, Loss, Optimizer, 1>(name);
  print_training<T, Architecture, Loss, Optimizer, 4>(name);
}

template <class T>
void print_networks() {
  print_batches<T, sigmoids, binary_cross_entropy, plain>("sigmoid, descent");
  print_batches<T, tanhs, squared_error, plain>("tanh, descent");
  print_batches<T, tanhs, huber, cut>("tanh, clipped momentum on a schedule");
  print_batches<T, relus, categorical_cross_entropy_with_logits, decaying>("relu, weight decay");
  print_batches<T, distribution, categorical_cross_entropy, adaptive>("softmax, Adam");
  print_training<T, tanhs, squared_error, plain, 35>("tanh, more than go through together");
}

// ---- in checkpoints

/// A checkpoint after every fifth epoch.
template <class Run>
struct in_fives : Run {
  static constexpr std::size_t epochs_per_checkpoint() { return 5; }
};
template <class Run>
in_fives(Run) -> in_fives<Run>;

constexpr std::uint32_t other_weights = 7;
constexpr std::size_t epochs_in_all = 17;

template <class T, auto Optimizer, std::size_t Batch>
[[maybe_unused]] constexpr in_fives in_checkpoints{training_run{
    initialize<T>(tanhs, glorot_uniform, constgrad::seed{other_weights}),
    classified<2, 8>(random_vectors<T, 2>), mean_squared_error, Optimizer, batches_of<Batch>}};

/// After three checkpoints and two epochs more.
template <class T, auto Optimizer, std::size_t Batch>
constexpr auto by_checkpoints(const hundred_vectors<T, 2>&, std::uint32_t) {
  return numbers_of(after<in_checkpoints<T, Optimizer, Batch>, epochs_in_all>);
}

template <class T, auto Optimizer, std::size_t Batch>
constexpr auto in_one_run(const hundred_vectors<T, 2>& vectors, std::uint32_t start) {
  return numbers_of(train(initialize<T>(tanhs, glorot_uniform, constgrad::seed{start}),
                          classified<2, 8>(vectors), mean_squared_error, Optimizer,
                          epochs{epochs_in_all}, batches_of<Batch>));
}

/// The constant is made by checkpoints; the program makes it in one run.
template <class T, auto Optimizer, std::size_t Batch>
void print_checkpoints(const char* name) {
  constexpr auto computation = [] {
    if constexpr (as_constants)
      return by_checkpoints<T, Optimizer, Batch>;
    else
      return in_one_run<T, Optimizer, Batch>;
  }();
  print_all<computation, random_vectors<T, 2>, other_weights>(name);
}

template <class T>
void print_everything_of() {
  print_networks<T>();
  print_checkpoints<T, plain, 1>("after, descent");
  print_checkpoints<T, adaptive, 4>("after, Adam");
}

} // namespace

int main() {
  print_everything_of<double>();
  print_everything_of<float>();
  print_counts();
}
