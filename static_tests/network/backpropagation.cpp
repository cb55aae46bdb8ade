#include <constgrad/function/gradient.hpp>
#include <constgrad/function/identity.hpp>
#include <constgrad/function/relu.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"
#include "static_tests/network/flatten_parameters.hpp"
#include "static_tests/network/own_layers.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::inputs, cg::dense, cg::sigmoid, cg::softmax, cg::sequential;
using cg::rational, cg::vector;

/// Σ (y - t)² over the outputs of so many samples; the slopes times a scale.
template <std::size_t Outputs, std::size_t Samples = 1, class T = double>
struct squared_errors {
  const T* targets;
  T scale;

  constexpr T operator()(const T* y, T* dy) const {
    T sum(0);
    for (std::size_t first = 0; first < Outputs * Samples; first += Outputs) {
      T of_sample(0);
      for (std::size_t i = first; i < first + Outputs; ++i) {
        dy[i] = y[i] - targets[i];
        of_sample += dy[i] * dy[i];
        dy[i] *= T(2) * scale;
      }
      sum += of_sample;
    }
    return sum;
  }
};

// z = (½ x₀ - x₁ + 1, 2x₀ + ¼ x₁ - 3), o = (h₀ + 2h₁ - ½, -3h₀ + ½ h₁) of h = relu z
static constexpr auto two_corners = [] {
  auto net = network_of(sequential(inputs<2>, dense<2>, cg::relu, dense<2>), vector<double, 12>{});
  net.parameters.layer<1>() =
      cg::layer_parameters{cg::matrix{{{0.5, -1.0}, {2.0, 0.25}}}, vector{1.0, -3.0}};
  net.parameters.layer<3>() =
      cg::layer_parameters{cg::matrix{{{1.0, 2.0}, {-3.0, 0.5}}}, vector{-0.5, 0.0}};
  return net;
}();

// Two inputs, two units with tanh, one output with sigmoid.
static constexpr auto two_tanh = sequential(inputs<2>, dense<2>, cg::tanh, dense<1>, sigmoid);
static constexpr vector two_tanh_parameters{0.15, -0.45, 0.25, 0.8, 0.35, -0.6, 1.4, -0.7, 0.3};
static constexpr vector two_tanh_input{0.9, -0.4};

/// The squared error of this network by its parameters, written down on its own.
static constexpr auto error_of_two_tanh(const auto& p) {
  const auto first = cg::tanh(p[4] + p[0] * 0.9 - p[2] * 0.4),
             second = cg::tanh(p[5] + p[1] * 0.9 - p[3] * 0.4),
             difference = cg::sigmoid(p[8] + p[6] * first + p[7] * second) - 0.75;
  return difference * difference;
}

// One input, two units with tanh, three classes, of which the second is right.
static constexpr auto three_classes = sequential(inputs<1>, dense<2>, cg::tanh, dense<3>, softmax);
static constexpr vector class_parameters{0.4,  -0.9, 0.1,  0.2, 0.7,  -0.3, 0.6,
                                         -0.5, 0.8,  -1.1, 0.3, -0.2, 0.05};

/// The cross-entropy of this network for the input 1.5: -log of the second share.
static constexpr auto error_of_three_classes(const auto& p) {
  const auto first = cg::tanh(p[2] + p[0] * 1.5), second = cg::tanh(p[3] + p[1] * 1.5);
  const auto a = cg::exp(p[10] + p[4] * first + p[7] * second),
             b = cg::exp(p[11] + p[5] * first + p[8] * second),
             c = cg::exp(p[12] + p[6] * first + p[9] * second);
  return cg::log(a + b + c) - cg::log(b);
}

/// f'(row[i]) by every element of a row, exactly for a polynomial of degree 4 at most: Richardson's
/// (8 (f(h) - f(-h)) - (f(2h) - f(-2h))) / 12h.
template <std::size_t Count>
static constexpr auto exact_slopes(auto f, vector<rational, Count> row, rational h) {
  vector<rational, Count> slopes{};
  const auto moved = [&](std::size_t i, rational by) {
    auto other = row;
    other[i] += by;
    return f(other);
  };
  for (std::size_t i = 0; i < Count; ++i) {
    const rational near = moved(i, h) - moved(i, -h), far = moved(i, 2 * h) - moved(i, -2 * h);
    slopes[i] = (8 * near - far) / (12 * h);
  }
  return slopes;
}

/// The claim that backpropagation gives the slopes of loss(net(x), t) by all parameters, in fractions.
static constexpr cg::verdict is_exact(auto architecture, auto loss, const auto& row, const auto& x,
                                      const auto& t, rational h) {
  const auto back = value_and_gradient(network_of(architecture, row), loss, x, t);
  const auto error = [&](const auto& p) { return loss(network_of(architecture, p)(x), t); };
  const cg::verdict value = cg::claim::equal(back.value, error(row));
  return value ? cg::claim::equal(flattened(back.gradient), exact_slopes(error, row, h)) : value;
}

/// Fractions that are all different, of both signs.
template <std::size_t Count>
static constexpr vector<rational, Count> some_fractions() {
  vector<rational, Count> row{};
  for (std::size_t i = 0; i < Count; ++i) {
    const int number = static_cast<int>(i);
    row[i] = {given(number * 5 % 7 - 3), 2 + number % 2};
  }
  return row;
}

constexpr law backpropagation_laws[] = {
    {"a layer that drops outputs in a training drops none, for this is no training",
     [] {
       const cg::network<double, cg::pipeline<dropout_layer<1>, cg::dense_layer<1, 1>>> net{};
       const auto [value, gradient] =
           cg::value_and_gradient(net, cg::squared_error, given(vector{3.0}), vector{-1.0});
       return holds_if(value == 1 && gradient.numbers.elements[0] == 6 &&
                       gradient.numbers.elements[1] == 2);
     }},
    // y = ½ · 3 - 2 · 1 + 1 = ½, E = (½ - 1½)² = 1, dE/dy = -2
    {"one neuron: dE/dw = dE/dy · x, dE/db = dE/dy",
     [] {
       constexpr auto net = network_of(sequential(inputs<2>, dense<1>), vector{0.5, -2.0, 1.0});
       const auto [value, gradient] =
           value_and_gradient(net, cg::squared_error, given(vector{3.0, 1.0}), vector{1.5});
       return holds_if(value == 1 && flattened(gradient) == vector{-6.0, -2.0, -2.0});
     }},
    // z = (1½, 1⅛), dE/do = (2, -2), dE/dh = (1 · 2 + 3 · 2, 2 · 2 - ½ · 2) = (8, 3)
    {"two layers, by hand",
     [] {
       const auto [value, gradient] = value_and_gradient(
           two_corners, cg::half_squared_error, given(vector{2.0, 0.5}), vector{1.25, -1.9375});
       const auto first = gradient.layer<1>();
       const auto last = gradient.layer<3>();
       return holds_if(value == 4 &&
                       first.weights == cg::matrix<double, 2, 2>{{{16, 4}, {6, 1.5}}} &&
                       first.bias == vector{8.0, 3.0} &&
                       last.weights == cg::matrix<double, 2, 2>{{{3, 2.25}, {-3, -2.25}}} &&
                       last.bias == vector{2.0, -2.0});
     }},
    // z = (-5, -1½): only the last bias has a part in o = (-½, 0).
    {"behind relu's corner nothing learns but what comes after",
     [] {
       const auto [value, gradient] = value_and_gradient(
           two_corners, cg::half_squared_error, given(vector{0.0, 6.0}), vector{0.5, -3.0});
       return cg::claim::equal(flattened(gradient),
                               vector{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 3.0});
     }},
    {"in fractions it is the slope itself, where the error is a parabola in each parameter",
     [] {
       return is_exact(sequential(inputs<2>, dense<2>, cg::identity, dense<2>), cg::squared_error,
                       some_fractions<12>(), vector<rational, 2>{{{3, 2}, -1}},
                       vector<rational, 2>{{1, {1, 2}}}, 1);
     }},
    {"through x², whose error is of degree 4",
     [] {
       return is_exact(sequential(inputs<2>, dense<2>, cg::square, dense<1>), cg::squared_error,
                       some_fractions<9>(), vector<rational, 2>{{{3, 2}, -1}},
                       vector<rational, 1>{{{1, 3}}}, 1);
     }},
    // z = (-3/4, 2), o = (1, 1): h is too small to turn a corner.
    {"through relu, beside its corners",
     [] {
       return is_exact(sequential(inputs<2>, dense<2>, cg::relu, dense<2>, cg::relu),
                       cg::mean_squared_error, some_fractions<12>(),
                       vector<rational, 2>{{{3, 2}, -1}}, vector<rational, 2>{{3, {1, 2}}},
                       {1, 16});
     }},
    // The two ways round a few times each, in other orders.
    {"of doubles it is the gradient of the formula by dual numbers",
     [] {
       const vector p = given(two_tanh_parameters);
       const auto back = value_and_gradient(network_of(two_tanh, p), cg::squared_error,
                                            two_tanh_input, vector{0.75});
       const auto derived =
           cg::value_and_gradient([](const auto& row) { return error_of_two_tanh(row); }, p);
       const auto judged = cg::claim::within(1, back.value, derived.value);
       return judged ? cg::claim::within(2, flattened(back.gradient), derived.gradient) : judged;
     }},
    {"and of a distribution's cross-entropy",
     [] {
       const vector p = given(class_parameters);
       const auto back =
           value_and_gradient(network_of(three_classes, p), cg::categorical_cross_entropy,
                              vector{1.5}, vector{0.0, 1.0, 0.0});
       const auto derived =
           cg::value_and_gradient([](const auto& row) { return error_of_three_classes(row); }, p);
       const auto judged = cg::claim::within(1, back.value, derived.value);
       return judged ? cg::claim::within(3, flattened(back.gradient), derived.gradient) : judged;
     }},
    // E = 1 + 4 + 4 + 9 of two samples, slopes 2, 4 and 4, 6.
    {"errors are summed over the samples; slopes are scaled",
     [] {
       const vector y = given(vector{1.0, 2.0, 3.0, 4.0}), targets{0.0, 0.0, 1.0, 1.0};
       vector<double, 4> dy{}, half{}, twice{};
       const double error = squared_errors<2, 2>{targets.elements, 1}(y.elements, dy.elements),
                    same = squared_errors<2, 2>{targets.elements, 0.5}(y.elements, half.elements);
       squared_errors<2, 2>{targets.elements, 2}(y.elements, twice.elements);
       return holds_if(error == 18 && same == 18 && dy == vector{2.0, 4.0, 4.0, 6.0} &&
                       half == vector{1.0, 2.0, 2.0, 3.0} && twice == vector{4.0, 8.0, 8.0, 12.0});
     }},
    {"a batch has the bits of its samples' gradients, added one after another",
     [] {
       const auto net = network_of(two_tanh, given(two_tanh_parameters));
       const vector x{0.9, -0.4, -2.0, 0.7, 0.1, 0.3};
       const vector t{0.75, 0.1, 1.0};
       auto batch = net.parameters, singly = batch; // the sum begins with what is there
       const double together =
           cg::add_gradient<3>(net, x.elements, squared_errors<1, 3>{t.elements, 1}, batch);
       double sum = 0;
       for (std::size_t k = 0; k < 3; ++k) {
         sum += cg::add_gradient<1>(net, x.elements + 2 * k, squared_errors<1>{t.elements + k, 1},
                                    singly);
       }
       return holds_if(together == sum && batch == singly && batch != net.parameters);
     }},
    {"half of every slope is half of the gradient, and the error is not scaled",
     [] {
       const auto net = network_of(two_tanh, given(two_tanh_parameters));
       const vector t{0.75};
       const auto whole = value_and_gradient(net, cg::squared_error, two_tanh_input, t);
       std::remove_const_t<decltype(net.parameters)> half{};
       const double error = cg::add_gradient<1>(net, two_tanh_input.elements,
                                                squared_errors<1>{t.elements, 0.5}, half);
       return holds_if(error == whole.value && half == 0.5 * whole.gradient);
     }},
    // More than a machine reads at once, and not a multiple of it.
    {"of many outputs, too: 17 of two samples have the bits of each alone",
     [] {
       constexpr auto layers = sequential(inputs<1>, dense<17>, cg::tanh);
       vector<double, 34> p{}, t{};
       for (std::size_t i = 0; i < 34; ++i) {
         p[i] = 0.05 * static_cast<double>(i * 7 % 13) - 0.3;
         t[i] = 0.03 * static_cast<double>(i * 5 % 11);
       }
       const auto net = network_of(layers, given(p));
       const vector x{0.9, -0.4};
       auto batch = net.parameters, singly = batch;
       const double together =
           cg::add_gradient<2>(net, x.elements, squared_errors<17, 2>{t.elements, 1}, batch);
       double sum = cg::add_gradient<1>(net, x.elements, squared_errors<17>{t.elements, 1}, singly);
       sum +=
           cg::add_gradient<1>(net, x.elements + 1, squared_errors<17>{t.elements + 17, 1}, singly);
       // y = tanh z, dE/db = 2 (y - t) (1 - y²)
       const auto [value, gradient] = value_and_gradient(
           net, cg::squared_error, vector{0.9},
           vector<double, 17>{t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], t[9], t[10],
                              t[11], t[12], t[13], t[14], t[15], t[16]});
       const vector y = net(vector{0.9});
       for (std::size_t i = 0; i < 17; ++i) {
         const auto judged = cg::claim::within(4, gradient.layer<1>().bias[i],
                                               2 * (y[i] - t[i]) * (1 - y[i] * y[i]));
         if (!judged) return judged;
       }
       return holds_if(together == sum && batch == singly && batch != net.parameters);
     }},
    {"frozen parameters have no slope; all else as if they were trained",
     [] {
       constexpr auto fixed =
           sequential(inputs<2>, cg::frozen<"bias">(dense<2>), cg::tanh, dense<1>, sigmoid);
       constexpr auto first_frozen =
           sequential(inputs<2>, cg::frozen(dense<2>), cg::tanh, dense<1>, sigmoid);
       const vector p = given(two_tanh_parameters);
       const vector t{0.75};
       auto expected = flattened(
           value_and_gradient(network_of(two_tanh, p), cg::squared_error, two_tanh_input, t)
               .gradient);
       expected[4] = expected[5] = 0;
       const auto net = network_of(fixed, p);
       const auto [value, gradient] = value_and_gradient(net, cg::squared_error, two_tanh_input, t);
       const bool biases = flattened(gradient) == expected;
       expected[0] = expected[1] = expected[2] = expected[3] = 0;
       const auto all =
           value_and_gradient(network_of(first_frozen, p), cg::squared_error, two_tanh_input, t);
       return holds_if(biases && flattened(all.gradient) == expected && all.value == value &&
                       expected[6] != 0);
     }},
    {"of intervals: around the slopes that real numbers have, and so around the rounded ones",
     [] {
       using real = cg::interval<double>;
       const auto net = network_of(two_tanh, given(two_tanh_parameters));
       const auto rounded =
           value_and_gradient(net, cg::squared_error, two_tanh_input, vector{0.75});
       const auto enclosed =
           value_and_gradient(cg::as<real>(net), cg::squared_error, vector<real, 2>{{0.9, -0.4}},
                              vector<real, 1>{{0.75}});
       const auto slopes = flattened(rounded.gradient);
       const auto real_slopes = flattened(enclosed.gradient);
       bool all = contains(enclosed.value, rounded.value) && width(enclosed.value) < 0x1p-50;
       for (std::size_t i = 0; i < 9; ++i) {
         all = all && contains(real_slopes[i], slopes[i]) && width(real_slopes[i]) < 0x1p-50;
       }
       return holds_if(all);
     }},
    // M. Mazur, "A Step by Step Backpropagation Example" (2015): the figures by mpmath of the doubles, 60 digits.
    {"Mazur's example: error, all eight slopes, and the error after one step",
     [] {
       constexpr auto layers = sequential(inputs<2>, cg::frozen<"bias">(dense<2>), sigmoid,
                                          cg::frozen<"bias">(dense<2>), sigmoid);
       auto net = network_of(layers, vector<double, 12>{});
       net.parameters.layer<1>() =
           cg::layer_parameters{cg::matrix{{{.15, .20}, {.25, .30}}}, vector{.35, .35}};
       net.parameters.layer<3>() =
           cg::layer_parameters{cg::matrix{{{.40, .45}, {.50, .55}}}, vector{.60, .60}};
       const vector x = given(vector{.05, .10}), t{.01, .99};
       const auto before = value_and_gradient(net, cg::half_squared_error, x, t);
       net.parameters -= 0.5 * before.gradient;
       const auto after = cg::half_squared_error(net(x), t);
       const vector expected{.00043856773447434680,
                             .00049771273526086011,
                             .00087713546894869360,
                             .00099542547052172022,
                             0.0,
                             0.0,
                             .082167040564230778,
                             -.022602540477475059,
                             .082667627847533255,
                             -.022740242215978210,
                             0.0,
                             0.0};
       for (const cg::verdict& judged : {cg::claim::within(1, before.value, .29837110876000268565),
                                         cg::claim::within(3, flattened(before.gradient), expected),
                                         cg::claim::within(1, after, .29102777369359934805)})
         if (!judged) return judged;
       return cg::verdict{};
     }},
};
static_assert(all_hold<backpropagation_laws>);

// A gradient has the type of the parameters it belongs to.
static_assert(std::is_same_v<decltype(value_and_gradient(two_corners, cg::squared_error,
                                                         vector{1.0, 1.0}, vector{1.0, 1.0})
                                          .gradient),
                             decltype(two_corners.parameters)>);
