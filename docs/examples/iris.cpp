// Fisher's irises, classified by a network that the compiler has trained, for docs/derivations/iris.md.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/network.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace cg = constgrad;
namespace proof = constgrad::proof;
// [includes]

// [data]
constexpr auto parts = cg::split<100>(cg::shuffled(cg::iris, cg::seed{0}));
constexpr cg::standardization scale{parts.first}; // of the flowers that are learned from, only
constexpr auto training = scale(parts.first);
constexpr auto held_out = scale(parts.second);
static_assert(training.size() == 100 && held_out.size() == 50);
// [data]

// [network]
constexpr auto architecture =
    cg::sequential(cg::inputs<4>, cg::dense<8>, cg::tanh, cg::dense<3>, cg::softmax);
constexpr auto untrained = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});
static_assert(untrained.parameters.count == 67); // 8 · 4 + 8 weights and biases, then 3 · 8 + 3
// [network]

// [training]
constexpr cg::training_run run{untrained, training, cg::categorical_cross_entropy,
                               cg::gradient_descent{.learning_rate = 0.05}};
constexpr auto& trained = cg::after<run, 10>.network;
static_assert(cg::correct(trained, held_out) == 48); // of 50: 96 %
static_assert(cg::accuracy(trained, held_out) >= 0.95);
static_assert(cg::correct(trained, training) == 98); // of the 100 that it has learned from
// [training]

// [confusion]
constexpr auto confusion = cg::confusion_matrix(trained, held_out);
static_assert(proof::equal<confusion, cg::matrix<int, 3, 3>{{{19, 0, 0},     // setosa
                                                             {0, 15, 2},     // versicolor
                                                             {0, 0, 14}}}>); // virginica
// [confusion]

namespace two {
// [exact]
constexpr cg::layer_parameters equal_logits{cg::matrix<double, 2, 1>{}, cg::vector{0.0, 0.0}};
constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<2>, cg::softmax), equal_logits);
static_assert(proof::equal<net(cg::vector{3.0}), cg::vector{0.5, 0.5}>);

constexpr auto error = cg::value_and_gradient(net, cg::categorical_cross_entropy, cg::vector{3.0},
                                              cg::vector{1.0, 0.0});
static_assert(proof::equal<error.gradient.layer<1>().bias, cg::vector{-0.5, 0.5}>); // y - t
static_assert(proof::equal<error.gradient.layer<1>().weights,
                           cg::matrix<double, 2, 1>{{{-1.5}, {1.5}}}>); // (y - t) · 3
// [exact]
} // namespace two

// [identity]
/// -log y₁, where y = softmax(x₁, x₂, x₃).
constexpr auto surprise = [](const auto& x) {
  return -cg::log(cg::exp(x[0]) / (cg::exp(x[0]) + cg::exp(x[1]) + cg::exp(x[2])));
};
/// Its slope by logit I, as gradient finds it.
template <std::size_t I>
constexpr auto slope =
    [](auto a, auto b, auto c) { return cg::gradient(surprise, cg::vector{a, b, c})[I]; };

constexpr auto y_1_less_1 = [](auto a, auto b, auto c) {
  return cg::exp(a) / (cg::exp(a) + cg::exp(b) + cg::exp(c)) - 1;
};
constexpr auto y_2 = [](auto a, auto b, auto c) {
  return cg::exp(b) / (cg::exp(a) + cg::exp(b) + cg::exp(c));
};
constexpr auto y_3 = [](auto a, auto b, auto c) {
  return cg::exp(c) / (cg::exp(a) + cg::exp(b) + cg::exp(c));
};
static_assert(proof::identity<slope<0>, y_1_less_1>);
static_assert(proof::identity<slope<1>, y_2>);
static_assert(proof::identity<slope<2>, y_3>);
// [identity]

namespace first_flower {
// [flower]
constexpr cg::vector x = training.inputs[0];
constexpr cg::vector t = training.targets[0];
static_assert(proof::equal<t, cg::vector{0.0, 0.0, 1.0}>);
constexpr cg::vector y = untrained(x);
static_assert(proof::prints_as<y[0], "0.31616">);
static_assert(proof::prints_as<y[1], "0.44049">);
static_assert(proof::prints_as<y[2], "0.24335">);

constexpr auto error = cg::value_and_gradient(untrained, cg::categorical_cross_entropy, x, t);
static_assert(proof::prints_as<error.value, "1.41325">); // -log y₃
constexpr auto last = error.gradient.layer<3>();
static_assert(proof::prints_as<last.bias[0], "0.31616">);
static_assert(proof::prints_as<last.bias[1], "0.44049">);
static_assert(proof::prints_as<last.bias[2], "-0.75665">); // 0.24335 - 1
static_assert(proof::within<2, last.bias, y - t>);

constexpr auto hidden = untrained.parameters.layer<1>();
constexpr cg::vector h = cg::tanh(hidden.weights * x + hidden.bias);
static_assert(proof::within<2, last.weights, cg::outer(y - t, h)>);
// [flower]

// [logits]
constexpr auto of_logits =
    cg::with_parameters(cg::sequential(cg::inputs<4>, cg::dense<8>, cg::tanh, cg::dense<3>),
                        untrained.parameters.layer<1>(), untrained.parameters.layer<3>());
constexpr auto fused =
    cg::value_and_gradient(of_logits, cg::categorical_cross_entropy_with_logits, x, t);
static_assert(proof::within<1, fused.value, error.value>);
static_assert(proof::within<2, fused.gradient.layer<3>().weights, last.weights>);
static_assert(
    proof::within<8, fused.gradient.layer<1>().weights, error.gradient.layer<1>().weights>);
// [logits]
} // namespace first_flower

namespace leak {
// [leak]
constexpr cg::standardization of_all{cg::iris};          // the held-out flowers too
static_assert(proof::prints_as<scale.mean[2], "3.815">); // the petals' mean length, in cm
static_assert(proof::prints_as<of_all.mean[2], "3.758">);
static_assert(proof::prints_as<scale.deviation[2], "1.691">);
static_assert(proof::prints_as<of_all.deviation[2], "1.759">);
// [leak]
} // namespace leak

/// How many of the 50 held-out flowers a training gets right if everything random, the split too, starts from
/// another seed; with the leak if the standardization is fitted on all 150.
std::size_t right_from(std::int64_t seed, bool with_leak = false) {
  const auto flowers = cg::split<100>(cg::shuffled(cg::iris, cg::seed{seed}));
  const auto own_scale =
      with_leak ? cg::standardization{cg::iris} : cg::standardization{flowers.first};
  const auto net = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{seed});
  const auto result = cg::train(net, own_scale(flowers.first), cg::categorical_cross_entropy,
                                cg::gradient_descent{.learning_rate = 0.05}, cg::epochs{10});
  return cg::correct(result.network, own_scale(flowers.second));
}

int main() {
  const auto again = cg::train(untrained, training, cg::categorical_cross_entropy,
                               cg::gradient_descent{.learning_rate = 0.05}, cg::epochs{10});
  std::printf("epoch  loss     right, of the 100 that are learned from\n");
  for (const auto& record : again.history) {
    std::printf("%5zu  %.5f  %.0f\n", record.epoch, record.loss, 100 * record.accuracy);
  }

  std::printf("\nof the 50 held out:   as setosa  as versicolor  as virginica\n");
  for (std::size_t i = 0; i < 3; ++i) {
    std::printf("%-20s %10zu %14zu %13zu\n", cg::iris_class_names[i], confusion(i, 0),
                confusion(i, 1), confusion(i, 2));
  }

  std::size_t starts[51]{}, changed_by_the_leak = 0;
  for (std::int64_t seed = 0; seed < 20; ++seed) {
    const std::size_t right = right_from(seed);
    ++starts[right];
    if (right_from(seed, true) != right) ++changed_by_the_leak;
  }
  std::printf("\nright, of 50 held out, from the seeds 0 to 19:\n");
  for (std::size_t right = 0; right <= 50; ++right) {
    if (starts[right] > 0) std::printf("%5zu  from %zu seeds\n", right, starts[right]);
  }
  std::printf("with the leak another number: from %zu seeds\n", changed_by_the_leak);

  std::printf("\nTrained again by this program: %s bits as by the compiler.\n",
              again.network == trained ? "the same" : "other");
  return again.network == trained ? 0 : 1;
}
