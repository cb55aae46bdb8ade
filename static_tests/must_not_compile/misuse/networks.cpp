// What a user may write of networks that has no meaning. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad/function/tanh.hpp>
#include <constgrad/network.hpp>

#include <functional>

namespace cg = constgrad;

constexpr auto arch = cg::sequential(cg::inputs<2>, cg::dense<1>);
constexpr auto net = cg::initialize<double>(arch, cg::zeros, cg::seed{0});
constexpr cg::vector x{1.0, 2.0}, two{1.0, 0.0};
constexpr cg::vector t{1.0};

#if CASE == 0
static_assert(net(x) == t - t && cg::value_and_gradient(net, cg::squared_error, x, t).value == 1);
static_assert(
    cg::sequential(cg::inputs<2>, cg::dense<1>, cg::tanh, cg::dense<2>, cg::softmax).outputs == 2);
#elif CASE == 1
// must say: layer 1 expects 2 inputs, but got 3
auto misuse = net(cg::vector{1.0, 2.0, 3.0});
#elif CASE == 2
// must say: the input and the network have different types of number: as<float> or as<double> converts either; write 1.0 for 1
auto misuse = net(cg::vector{1, 2});
#elif CASE == 3
// must say: a network takes one input, a vector of numbers: net(vector{1.0, 0.5})
auto misuse = net(1.0);
#elif CASE == 4
// must say: layer 1 gives 1 output, but the target has 2
constexpr auto misuse = cg::value_and_gradient(net, cg::squared_error, x, two);
static_assert(misuse.value == 0);
#elif CASE == 5
// must say: value_and_gradient takes a network, a loss, an input and a target
constexpr auto misuse = cg::value_and_gradient(net, x, t, cg::squared_error);
static_assert(misuse.value == 0);
#elif CASE == 6
// must say: value_and_gradient takes a network, a loss, an input and a target
constexpr auto misuse = cg::value_and_gradient(cg::squared_error, net, x, t);
#elif CASE == 7
// must say: a target is a vector, also of one number: vector{1.0}
constexpr auto misuse = cg::value_and_gradient(net, cg::squared_error, x, 1.0);
#elif CASE == 8
// must say: binary cross-entropy needs probabilities: end in sigmoid, but layer 1 gives 1 output of any range
constexpr auto misuse = cg::value_and_gradient(net, cg::binary_cross_entropy, x, t);
#elif CASE == 9
// must say: squared error expects 2 targets, but got 1
constexpr auto misuse = cg::squared_error(x, t);
#elif CASE == 10
// must say: a loss compares two vectors, an output and its target: loss(net(input), target)
constexpr auto misuse = cg::squared_error(1.0, 2.0);
#elif CASE == 11
// must say: squared error expects 2 targets, but got 1
constexpr auto misuse = cg::squared_error.gradient(x, t);
#elif CASE == 12
// must say: layer 1 after 2 outputs is no layer: write dense<N>, softmax or a function such as tanh
constexpr auto misuse =
    cg::initialize<double>(cg::sequential(cg::inputs<2>, 4, cg::tanh), cg::zeros, cg::seed{0});
constexpr auto y = misuse(x);
#elif CASE == 13
// must say: layer 1 is an activation of the 2 inputs themselves: begin with dense<N>
constexpr auto misuse = cg::initialize<double>(
    cg::sequential(cg::inputs<2>, cg::sigmoid, cg::dense<1>), cg::zeros, cg::seed{0});
constexpr auto g = cg::value_and_gradient(misuse, cg::squared_error, x, t);
#elif CASE == 14
// must say: layer 2 after 3 outputs is no layer: write dense<N>, softmax or a function such as tanh
auto misuse =
    cg::sequential(cg::inputs<2>, cg::dense<3>, std::function<double(double)>{}, cg::dense<1>);
#elif CASE == 15
// must say: layer 2 after 3 outputs is no layer: write dense<N>, softmax or a function such as tanh
auto misuse =
    cg::sequential(cg::inputs<2>, cg::dense<3>, [](auto v) { return v * v; }, cg::dense<1>);
#elif CASE == 16
// must say: layer 2 is the softmax of one output, which is always 1: end in sigmoid
auto misuse = cg::sequential(cg::inputs<2>, cg::dense<1>, cg::softmax);
#elif CASE == 17
// must say: sequential begins with inputs<N> and has at least one layer after it
auto misuse = cg::sequential(cg::dense<1>, cg::sigmoid);
#elif CASE == 18
// must say: sequential begins with inputs<N> and has at least one layer after it
auto misuse = cg::sequential(2, cg::dense<1>, cg::sigmoid);
#elif CASE == 19
// must say: takes an architecture, an initializer such as glorot_uniform, and seed{n}
auto misuse = cg::initialize<double>(arch, cg::zeros);
#elif CASE == 20
// must say: takes an architecture, an initializer such as glorot_uniform, and seed{n}
auto misuse = cg::initialize(arch, cg::zeros, cg::seed{1});
#elif CASE == 21
// must say: takes an architecture, an initializer such as glorot_uniform, and seed{n}
auto misuse = cg::initialize<double>(arch, cg::zeros, 42);
#elif CASE == 22
// must say: takes an architecture, an initializer such as glorot_uniform, and seed{n}
auto misuse = cg::initialize<double>(arch, 0.5, cg::seed{1});
#elif CASE == 23
// must say: with_parameters takes an architecture, and layer_parameters{weights, bias} for each layer that has parameters
auto misuse = cg::with_parameters(arch);
#elif CASE == 24
// must say: with_parameters takes an architecture, and layer_parameters{weights, bias} for each layer that has parameters
auto misuse = cg::with_parameters(arch, cg::vector{1.0, 2.0}, cg::vector{0.0});
#elif CASE == 25
// must say: layer 1 expects 1 x 2 weights, but got 1 x 3
auto misuse = cg::with_parameters(
    arch, cg::layer_parameters{cg::matrix<double, 1, 3>{{{1, 2, 3}}}, cg::vector{0.0}});
#elif CASE == 26
// must say: a network has at least one input
auto misuse = cg::sequential(cg::inputs<0>, cg::dense<1>);
#elif CASE == 27
// must say: a dense layer has at least one output
auto misuse = cg::sequential(cg::inputs<2>, cg::dense<0>);
#elif CASE == 28
// must say: a network of integers cannot learn: write 1.0 for 1
auto misuse = cg::initialize<int>(arch, cg::zeros, cg::seed{1});
#elif CASE == 29
// must say: parameters are added to parameters of the same layers, such as a gradient
auto misuse = net.parameters + 1.0;
#elif CASE == 30
// must say: there is no layer 3: the layers are 1 to 1
auto misuse = net.parameters.layer<3>();
#elif CASE == 31
// must say: these are 3 parameters of 1 layers, but the others are 4 of 1
auto misuse = net.parameters - cg::initialize<double>(cg::sequential(cg::inputs<3>, cg::dense<1>),
                                                      cg::zeros, cg::seed{0})
                                   .parameters;
#elif CASE == 32
// must say: the delta of a Huber loss is positive
auto misuse = cg::huber_of<std::ratio<0>>(x, x);
#elif CASE == 33
// must say: value_and_gradient takes a network, a loss, an input and a target
constexpr auto misuse = cg::value_and_gradient(net, cg::squared_error, x);
#elif CASE == 34
// must say: a seed is from 0 to 2^32 - 1
constexpr auto misuse = cg::initialize<double>(arch, cg::glorot_uniform, cg::seed{-1});
#elif CASE == 35
// must say: long double is not: write static_cast<double>(x)
auto misuse = cg::squared_error(t, cg::vector{0.1L});
#elif CASE == 36
// must say: long double is not: write static_cast<double>(x)
auto misuse = 0.1L * net.parameters;
#elif CASE == 37
// must say: layer 1 expects the same type of number as the network: write 1.0 for 1
constexpr auto misuse = cg::with_parameters(
    arch, cg::layer_parameters{cg::matrix<double, 1, 2>{{{1, 2}}}, cg::vector{1}});
#elif CASE == 38
// must say: matrix = expects 2 columns, but got 3
void misuse() {
  auto other = net;
  other.parameters.layer<1>().weights = cg::matrix<double, 1, 3>{{{1, 2, 3}}};
}
#elif CASE == 39
// must say: these parameters and the others are as many, but have other shapes or another type of number
constexpr bool misuse = net.parameters == cg::as<float>(net).parameters;
#elif CASE == 40
// must say: parameters of the same layers, such as a gradient, are subtracted from parameters
auto misuse = net.parameters - net;
#elif CASE == 41
// must say: layer 1 expects 1 x 2 weights, but got 2 numbers
auto misuse =
    cg::with_parameters(arch, cg::layer_parameters{cg::vector{1.0, 2.0}, cg::vector{0.0}});
#elif CASE == 42
// must say: layer 1 expects 1 number as bias, but got 1 x 1
auto misuse = cg::with_parameters(
    arch, cg::layer_parameters{cg::matrix<double, 1, 2>{{{1, 2}}}, cg::matrix{{{0.0}}}});
#elif CASE == 43
// must say: layer 1 expects its parameters as matrices and vectors
void misuse() {
  auto other = net;
  other.parameters.layer<1>() = cg::layer_parameters{1.0, 2.0};
}
#elif CASE == 44
// must say: layer 1 has 2 parameters, but got 3
auto misuse = cg::with_parameters(
    arch, cg::layer_parameters{cg::matrix<double, 1, 2>{{{1, 2}}}, cg::vector{0.0}, x});
#elif CASE == 45
// must say: vector == expects 1 elements on the right, but got 2
static_assert(net.parameters.layer<1>().bias == x);
#elif CASE == 46
// must say: layer 1 expects 1 x 2 weights, but got 2 x 1
static_assert(net.parameters.layer<1>() ==
              cg::layer_parameters{cg::matrix{{{1.0}, {2.0}}}, cg::vector{0.0}});
#elif CASE == 47
// must say: a vector goes with a vector here, and a matrix with a matrix
void misuse() {
  auto other = net;
  other.parameters.layer<1>().weights = 1.0;
}
#elif CASE == 48
// must say: layer 1 has 2 inputs and 1 outputs, but got the parameters of a layer of 2 and 1, of another type of number
constexpr auto of_floats = cg::as<float>(net);
static_assert(net.parameters.layer<1>() == of_floats.parameters.layer<1>());
#elif CASE == 49
// must say: layer<N>() is a view of a network's parameters, and this network is gone after the statement
void misuse() { static_cast<void>(cg::as<float>(net).parameters.layer<1>()); }
#elif CASE == 50
// must say: layer<N>() is a view of a network's parameters, and this network is gone after the statement
auto misuse = cg::value_and_gradient(net, cg::squared_error, x, t).gradient.layer<1>();
#elif CASE == 51
// must say: layer 1 expects layer_parameters{weights, bias}
void misuse() {
  auto other = net;
  other.parameters.layer<1>() = 1.0;
}
#elif CASE == 52
// must say: frozen takes a layer that has parameters, such as dense<4>
constexpr auto misuse = cg::frozen(net);
#elif CASE == 53
// must say: layer 1 is no layer: it has no parameters that are weight_matrix, weight_vector, bias_vector or state_vector
/// y = a x, whose parameters are a member of another type than a layer's.
struct layer_with_a_vector {
  static constexpr std::size_t inputs = 2, outputs = 2;
  template <class T>
  struct parameters {
    cg::vector<T, 2> scale;
  };
  static constexpr const char* names[]{"scale"};

  static constexpr void forward(auto p, auto* x, auto* y) {
    for (std::size_t i = 0; i < 2; ++i) y[i] = p.scale[i] * x[i];
  }
  static constexpr void backward(auto p, auto* x, auto*, auto* dy, auto* dx, auto dp) {
    for (std::size_t i = 0; i < 2; ++i) dx[i] = p.scale[i] * dy[i];
    for (std::size_t i = 0; i < 2; ++i) dp.scale[i] += x[i] * dy[i];
  }
};
constexpr auto misuse = cg::sequential(cg::inputs<2>, layer_with_a_vector{});
#endif
