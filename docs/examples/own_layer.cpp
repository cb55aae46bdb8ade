// Layers, activations, losses, initializers, optimizers and schedules of your own, for docs/derivations/own_layer.md.
// [includes]
#include <constgrad.hpp>

#include <cstddef>
#include <iostream>
#include <type_traits>

namespace cg = constgrad;
namespace proof = constgrad::proof;
// [includes]

// [layer]
/// yᵢ = aᵢ xᵢ
template <std::size_t Size>
struct scale_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  template <class T>
  struct parameters {
    cg::weight_vector<T, Size> scale;
  };
  static constexpr const char* names[]{"scale"};

  static constexpr void forward(auto p, auto* x, auto* y) {
    for (std::size_t i = 0; i < Size; ++i) y[i] = p.scale[i] * x[i];
  }
  static constexpr void backward(auto p, auto* x, auto*, auto* dy, auto* dx, auto dp) {
    for (std::size_t i = 0; i < Size; ++i) dx[i] = p.scale[i] * dy[i], dp.scale[i] += x[i] * dy[i];
  }
};
// [layer]

// [proof]
constexpr auto architecture = cg::sequential(cg::inputs<2>, scale_layer<2>{}, cg::dense<1>);
static_assert(proof::backward<decltype(architecture)>);
// [proof]

// [given]
constexpr auto net =
    cg::with_parameters(architecture, cg::layer_parameters{cg::vector{2.0, -1.0}},
                        cg::layer_parameters{cg::matrix<double, 1, 2>{{{1, 3}}}, cg::vector{0.5}});
static_assert(proof::equal<net(cg::vector{1.0, 0.5}), cg::vector{1.0}>); // 2 · 1 - 3 · ½ + ½

constexpr auto error =
    cg::value_and_gradient(net, cg::squared_error, cg::vector{1.0, 0.5}, cg::vector{0.0});
static_assert(proof::equal<error.gradient.layer<1>().scale, cg::vector{2.0, 3.0}>);
// [given]

// [training]
/// y = 3 x₁ - 2 x₂
constexpr cg::data_set<double, 2, 1, 4> samples{{{{1, 0}, {0, 1}, {1, 1}, {1, -1}}},
                                                {{{3}, {-2}, {1}, {5}}}};
constexpr auto drawn = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});
constexpr auto trained = cg::train(drawn, samples, cg::squared_error,
                                   cg::gradient_descent{.learning_rate = 0.0625}, cg::epochs{100});
static_assert(trained.history.last.loss < 1e-6);
static_assert(proof::prints_as<trained.network(cg::vector{2.0, 1.0})[0], "4.0000">);
// [training]

// [description]
struct scale_description {
  template <std::size_t Inputs>
  using layer_after = scale_layer<Inputs>;
};
inline constexpr scale_description scale{};

constexpr auto shorter = cg::sequential(cg::inputs<2>, scale, cg::dense<1>);
static_assert(std::is_same_v<decltype(shorter), decltype(architecture)>);
// [description]

// [activation]
/// x / (1 + |x|)
struct softsign_rule {
  static constexpr auto value(const auto& x) { return x / (1 + cg::abs(x)); }
  static constexpr auto derivative(const auto& x) { return 1 / cg::square(1 + cg::abs(x)); }
};
constexpr cg::differentiable<softsign_rule> softsign{};

static_assert(proof::derivative<softsign>);
constexpr auto with_softsign = cg::sequential(cg::inputs<2>, cg::dense<3>, softsign, cg::dense<1>);
static_assert(proof::backward<decltype(with_softsign)>);
// [activation]

// [loss]
/// log(1 + (o - t)²), in which a sample far off counts little; mean over the outputs.
struct cauchy_rule {
  static constexpr auto value(const auto& o, const auto& t) { return cg::log1p(cg::square(o - t)); }
  static constexpr auto derivative(const auto& o, const auto& t) {
    return 2 * (o - t) / (1 + cg::square(o - t));
  }
};
constexpr cg::loss<cauchy_rule> cauchy{};

static_assert(proof::backward<decltype(architecture), cauchy>);
static_assert(proof::equal<cauchy.gradient(cg::vector{3.0, 1.0}, cg::vector{2.0, 1.0}),
                           cg::vector{0.5, 0.0}>); // 2 · 1 / (1 + 1) / 2 outputs
// [loss]

// [initializer]
/// Every weight ½ or -½.
constexpr auto halves = [](cg::numpy_random& random, auto weights) {
  for (auto& weight : weights) weight = random.rand() < 0.5 ? -0.5 : 0.5;
};
constexpr auto of_halves = cg::initialize<double>(architecture, halves, cg::seed{1});
static_assert(proof::equal<of_halves.parameters.layer<1>().scale, cg::vector{-0.5, 0.5}>);
// [initializer]

// [optimizer]
/// w ← w - η sign(g): steps of one size, however steep it is.
struct sign_descent {
  double learning_rate;

  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return learning_rate; }
  constexpr void update(std::size_t, double rate, std::size_t n, auto* w, auto* g, auto*,
                        auto*) const {
    for (std::size_t i = 0; i < n; ++i) w[i] -= rate * double((g[i] > 0) - (g[i] < 0));
  }
};
constexpr auto stepped =
    cg::train(net, samples, cg::squared_error, sign_descent{.learning_rate = 0.25}, cg::epochs{1},
              cg::batches_of<4>);
static_assert(proof::equal<stepped.network.parameters.layer<1>().scale, cg::vector{2.25, -0.75}>);
// [optimizer]

// [schedule]
/// η / (1 + d (step - 1))
struct inverse_time_decay {
  double decay;
  constexpr double operator()(double rate, std::size_t step) const {
    return rate / (1 + decay * double(step - 1));
  }
};
constexpr cg::scheduled slower{sign_descent{.learning_rate = 0.25}, inverse_time_decay{.decay = 1}};
static_assert(slower.rate(1) == 0.25 && slower.rate(2) == 0.125 && slower.rate(4) == 0.0625);
// [schedule]

int main() { print_parameters(std::cout, trained.network.parameters); }
