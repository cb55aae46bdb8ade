// Parts of networks that cannot be computed while compiling, and what is no such part. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

/// y = a x, whose forward differs from case to case.
template <std::size_t N>
struct scale_layer {
  static constexpr std::size_t inputs = N, outputs = N;

  template <class T>
  struct parameters {
    cg::weight_vector<T, N> factors;
  };
  static constexpr const char* names[]{"factors"};

  // Of doubles only, not constexpr, one number too far, or right.
  static constexpr void forward(const parameters<const double>& p, const double* x, double* y)
    requires(CASE - 1 == 0)
  {
    for (std::size_t i = 0; i < N; ++i) y[i] = p.factors[i] * x[i];
  }
  template <class T>
    requires(CASE - 2 == 0)
  static void forward(const parameters<const T>& p, const T* x, T* y) {
    for (std::size_t i = 0; i < N; ++i) y[i] = p.factors[i] * x[i];
  }
  template <class T>
    requires(CASE != 1 && CASE - 2 != 0)
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    for (std::size_t i = 0; i < (CASE - 3 == 0 ? N + 1 : N); ++i) y[i] = p.factors[i] * x[i];
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    for (std::size_t i = 0; i < N; ++i) dx[i] = p.factors[i] * dy[i], dp.factors[i] += x[i] * dy[i];
  }
};

/// x / 2, of doubles only.
struct half_rule {
  static constexpr double value(double x) { return x / 2; }
  static constexpr double derivative(double) { return 0.5; }
};
inline constexpr cg::differentiable<half_rule> half{};

constexpr auto layers = cg::sequential(cg::inputs<2>, scale_layer<2>{}, cg::dense<1>);

constexpr auto net =
    cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<1>), cg::zeros, cg::seed{0});
constexpr cg::gradient_descent descent{.learning_rate = 0.5};
constexpr auto formula = [](const auto& rate, auto& w, const auto& g, auto&, auto&, std::size_t) {
  w = w - rate * g;
};
struct rule_of_a_loss {
  static constexpr auto value(const auto& o, const auto& t) { return o * t; }
  static constexpr auto derivative(const auto&, const auto& t) { return t; }
};
struct layer_of_nothing {
  static constexpr std::size_t inputs = 1;
};

#if CASE == 0
static_assert(proof::backward<decltype(layers)> && proof::layer<scale_layer<2>> &&
              proof::layer<const scale_layer<2>&> && proof::step<descent, formula>);
#elif CASE == 1
// must say: layer 1 cannot be computed while compiling
static_assert(proof::backward<decltype(layers)>);
#elif CASE == 2
// must say: one of its functions is not constexpr, is no template for every type of number, or reads or writes beyond an array
static_assert(proof::backward<decltype(layers)>);
#elif CASE == 3
// must say: cannot be computed while compiling
static_assert(proof::layer<scale_layer<2>>);
#elif CASE == 4
// must say: cannot be computed while compiling
static_assert(proof::activation<half>);
#elif CASE == 5
// must say: proof::layer expects the type of a layer, such as dense_layer<3, 2>, but got a network: take proof::backward<decltype(net)>
static_assert(proof::layer<decltype(net)>);
#elif CASE == 6
// must say: proof::layer expects the type of a layer, such as dense_layer<3, 2>, but got a number
static_assert(proof::layer<double>);
#elif CASE == 7
// must say: but got a function: take proof::activation<f>
static_assert(proof::layer<decltype(cg::tanh)>);
#elif CASE == 8
// must say: but got a description of a layer: write its type, such as dense_layer<3, 2>
static_assert(proof::layer<decltype(cg::dense<3>)>);
#elif CASE == 9
// must say: but got an optimizer: take proof::step<optimizer, formula>
static_assert(proof::layer<cg::gradient_descent>);
#elif CASE == 10
// must say: the layer has no constant outputs, how many numbers come out
static_assert(proof::layer<layer_of_nothing>);
#elif CASE == 11
// must say: but got something else
static_assert(proof::layer<void>);
#elif CASE == 12
// must say: proof::activation expects a function with its derivative, such as tanh, but got a network
static_assert(proof::activation<net>);
#elif CASE == 13
// must say: proof::activation expects a function with its derivative, such as tanh, but got a number
static_assert(proof::activation<1>);
#elif CASE == 14
// must say: but got a layer: take proof::layer<decltype(layer)>
static_assert(proof::activation<cg::dense_layer<2, 2>{}>);
#elif CASE == 15
// must say: but got a loss: take proof::loss_gradient<loss>
static_assert(proof::activation<cg::squared_error>);
#elif CASE == 16
// must say: but got a rule: write differentiable<rule>{}
static_assert(proof::activation<half_rule{}>);
#elif CASE == 17
// must say: proof::activation expects a function with its derivative, such as tanh, but got something else
static_assert(proof::activation<[](auto x) { return x; }>);
#elif CASE == 18
// must say: proof::loss_gradient expects a loss, such as huber, but got a function: take proof::activation<f>
static_assert(proof::loss_gradient<cg::tanh>);
#elif CASE == 19
// must say: proof::loss_gradient expects a loss, such as huber, but got a number
static_assert(proof::loss_gradient<1>);
#elif CASE == 20
// must say: proof::loss_gradient expects a loss, such as huber, but got a network
static_assert(proof::loss_gradient<net>);
#elif CASE == 21
// must say: proof::loss_gradient expects a loss, such as huber, but got an optimizer
static_assert(proof::loss_gradient<descent>);
#elif CASE == 22
// must say: but got a rule: write loss<rule>{}
static_assert(proof::loss_gradient<rule_of_a_loss{}>);
#elif CASE == 23
// must say: proof::step expects an optimizer, such as gradient_descent{.learning_rate = 0.5}, but got a number
static_assert(proof::step<1, formula>);
#elif CASE == 24
// must say: proof::step expects an optimizer, such as gradient_descent{.learning_rate = 0.5}, but got a network
static_assert(proof::step<net, formula>);
#elif CASE == 25
// must say: proof::step expects an optimizer, such as gradient_descent{.learning_rate = 0.5}, but got something else
static_assert(proof::step<formula, descent>);
#elif CASE == 26
// must say: proof::step expects as its second a formula of intervals: [](const auto& rate, auto& w, const auto& g
static_assert(proof::step<descent, 1>);
#elif CASE == 27
// must say: proof::step expects as its second a formula of intervals
static_assert(
    proof::step<descent, [](double rate, double& w, double g, auto&...) { w -= rate * g; }>);
#elif CASE == 28
// must say: proof::backward expects the type of a network, decltype(net), but got a number
static_assert(proof::backward<double>);
#elif CASE == 29
// must say: proof::backward expects the type of a network, decltype(net), but got a layer: take proof::layer<decltype(layer)>
static_assert(proof::backward<cg::dense_layer<2, 2>>);
#elif CASE == 30
// must say: proof::loss_gradient expects a loss, such as huber, but got a function
static_assert(proof::backward<decltype(net), cg::tanh>);
#endif
