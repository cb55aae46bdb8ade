// How to add a layer, for docs/how_to/layer.md.
// [layer]
#include <constgrad/layer/layer.hpp>
#include <constgrad/layer/parameter.hpp>

#include <cstddef>

/// A dense layer without bias.
///
///     forward    y = W x
///     backward   dE/dW = dE/dy xᵀ     dE/dx = Wᵀ dE/dy
template <std::size_t Inputs, std::size_t Outputs>
struct linear_layer {
  static constexpr std::size_t inputs = Inputs, outputs = Outputs;

  template <class T>
  struct parameters {
    constgrad::weight_matrix<T, Outputs, Inputs> weights;
  };
  static constexpr const char* names[]{"weights"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    for (std::size_t row = 0; row < Outputs; ++row) y[row] = p.weights(row, 0) * x[0];
    for (std::size_t i = 1; i < Inputs; ++i)
      for (std::size_t row = 0; row < Outputs; ++row) y[row] += p.weights(row, i) * x[i];
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    for (std::size_t i = 0; i < Inputs; ++i) {
      dx[i] = p.weights(0, i) * dy[0];
      for (std::size_t row = 1; row < Outputs; ++row) dx[i] += p.weights(row, i) * dy[row];
      for (std::size_t row = 0; row < Outputs; ++row) dp.weights(row, i) += dy[row] * x[i];
    }
  }
};

/// What a user writes in sequential(…).
template <std::size_t Outputs>
struct linear_description {
  template <std::size_t Inputs>
  using layer_after = linear_layer<Inputs, Outputs>;
};
template <std::size_t Outputs>
inline constexpr linear_description<Outputs> linear{};
// [layer]

// [proof]
#include <constgrad.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr auto architecture =
    cg::sequential(cg::inputs<3>, linear<2>, cg::tanh, linear<2>, cg::softmax);
static_assert(proof::backward<decltype(architecture), cg::categorical_cross_entropy>);

// By hand, in numbers that are short in binary.
constexpr auto net = cg::with_parameters(cg::sequential(cg::inputs<3>, linear<2>),
                                         cg::layer_parameters{cg::matrix{{{1.0, 2.0, 0.5}, //
                                                                          {0.0, -1.0, 4.0}}}});
constexpr cg::vector x{1.0, 0.5, 2.0};
constexpr cg::vector t{0.0, 7.0};
constexpr auto error = cg::value_and_gradient(net, cg::half_squared_error, x, t);
static_assert(proof::equal<net(x), cg::vector{3.0, 7.5}>);
static_assert(proof::equal<error.gradient.layer<1>().weights, //
                           cg::outer(cg::vector{3.0, 0.5}, x)>);

// Of a batch the mean, whichever way it goes through the layer.
constexpr cg::data_set<double, 3, 2, 2> twice{{{{1, 0.5, 2}, {1, 0.5, 2}}}, {{{0, 7}, {0, 7}}}};
constexpr cg::gradient_descent descent{.learning_rate = 0.25};
constexpr auto stepped =
    cg::train(net, twice, cg::half_squared_error, descent, cg::epochs{1}, cg::batches_of<2>);
static_assert(stepped.network.parameters == net.parameters - 0.25 * error.gradient);
// [proof]

int main() {}
