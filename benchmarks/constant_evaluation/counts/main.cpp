// What calls of the library cost in a constant; compares it with what they cost before.
//
//     counts FILE COMPILER            fails where a cost is more than 1 % above the one in the file
//     counts FILE COMPILER --update   writes the file
#include "constgrad/function.hpp"
#include "constgrad/linear_algebra.hpp"
#include "constgrad/network.hpp"
#include "constgrad/notebook.hpp"
#include "constgrad/training.hpp"

#include "../gradients.hpp"
#include "../library_xor.hpp"
#include "../plain_xor.hpp"
#include "count.hpp"
#include "table.hpp"

#include <cstdio>

namespace {

using namespace constgrad;
using counts::cost_of_a_call, counts::cost_of_a_turn;

using pair = vector<double, 2>;
using real = interval<double>;

constexpr pair weights{0.25, -0.5};

/// An end of what an operation makes of an interval around 0 and a positive one.
template <auto Operation>
constexpr double of_intervals(double x) {
  return Operation(real{-0.5, x}, real{x, x + 1}).upper;
}

/// The prediction of a neuron, of which all numbers are only known to be in intervals.
constexpr double predicted(double x) {
  return notebook::make_prediction(vector<real, 2>{real{x, x + 1}, real{-1, x}},
                                   vector<real, 2>{real{0.25}, real{-0.5, 0.5}}, real{x})
      .upper;
}

constexpr auto neuron = [](int updates) {
  notebook::neural_network<double, 2> trained{0.1, vector{0.0, 0.0}, 0};
  for (int i = 0; i < updates; ++i) {
    const auto place = static_cast<std::size_t>(i % 8);
    trained.update_params(
        trained.compute_gradients(notebook::input_vectors[place], notebook::targets[place]));
  }
  return trained.bias;
};
constexpr auto integers = [](int turns) {
  numpy_random random{0};
  double sum = 0;
  for (int i = 0; i < turns; ++i) sum += static_cast<double>(random.randint(8));
  return sum;
};
constexpr auto plain_epochs = [](int epochs) {
  plain_xor trained;
  double error = 0;
  for (int i = 0; i < epochs; ++i) error = trained.epoch();
  return error;
};
constexpr auto library_epochs = [](int count) {
  return train(library_xor::net, library_xor::exclusive_or, squared_error,
               gradient_descent{.learning_rate = 0.3}, epochs{static_cast<std::size_t>(count)})
      .history.last.loss;
};

counts::column all;

template <auto Function>
void call(const char* name) {
  constexpr int cost = static_cast<int>(cost_of_a_call<Function>() + 0.5);
  all.emplace_back(name, cost);
}
template <auto Job>
void turn(const char* name) {
  constexpr int cost = static_cast<int>(cost_of_a_turn<Job>() + 0.5);
  all.emplace_back(name, cost);
}

void count_functions() {
  call<[](double x) { return math::exp(x); }>("`math::exp(x)`");
  call<[](double x) { return math::expm1(x); }>("`math::expm1(x)`");
  call<[](double x) { return math::log(x); }>("`math::log(x)`");
  call<[](double x) { return math::log1p(x); }>("`math::log1p(x)`");
  call<[](double x) { return math::exp2(x); }>("`math::exp2(x)`");
  call<[](double x) { return math::log2(x); }>("`math::log2(x)`");
  call<[](double x) { return math::log10(x); }>("`math::log10(x)`");
  call<[](double x) { return math::atan(x); }>("`math::atan(x)`");
  call<[](double x) { return math::erfc(x); }>("`math::erfc(x)`");
  call<[](double x) { return math::sin(x); }>("`math::sin(x)`");
  call<[](double x) { return math::cos(x); }>("`math::cos(x)`");
  call<[](double x) { return math::sqrt(x); }>("`math::sqrt(x)`");
  call<[](double x) { return math::tanh(x); }>("`math::tanh(x)`");
  call<[](double x) { return math::sigmoid(x); }>("`math::sigmoid(x)`");
  call<[](double x) { return math::softplus(x); }>("`math::softplus(x)`");
  call<[](double x) { return math::erf(x); }>("`math::erf(x)`");
  call<[](double x) { return double{math::exp(static_cast<float>(x))}; }>(
      "`math::exp(x)` of a float");
  call<[](double x) { return double{math::expm1(static_cast<float>(x))}; }>(
      "`math::expm1(x)` of a float");
  call<[](double x) { return double{math::log(static_cast<float>(x))}; }>(
      "`math::log(x)` of a float");
  call<[](double x) { return double{math::log1p(static_cast<float>(x))}; }>(
      "`math::log1p(x)` of a float");
  call<[](double x) { return double{math::exp2(static_cast<float>(x))}; }>(
      "`math::exp2(x)` of a float");
  call<[](double x) { return double{math::log2(static_cast<float>(x))}; }>(
      "`math::log2(x)` of a float");
  call<[](double x) { return double{math::log10(static_cast<float>(x))}; }>(
      "`math::log10(x)` of a float");
  call<[](double x) { return double{math::atan(static_cast<float>(x))}; }>(
      "`math::atan(x)` of a float");
  call<[](double x) { return double{math::erfc(static_cast<float>(x))}; }>(
      "`math::erfc(x)` of a float");
  call<[](double x) { return double{math::sin(static_cast<float>(x))}; }>(
      "`math::sin(x)` of a float");
  call<[](double x) { return double{math::cos(static_cast<float>(x))}; }>(
      "`math::cos(x)` of a float");
  call<[](double x) { return double{math::tanh(static_cast<float>(x))}; }>(
      "`math::tanh(x)` of a float");
  call<[](double x) { return double{math::sigmoid(static_cast<float>(x))}; }>(
      "`math::sigmoid(x)` of a float");
  call<[](double x) { return double{math::softplus(static_cast<float>(x))}; }>(
      "`math::softplus(x)` of a float");
  call<[](double x) { return double{math::erf(static_cast<float>(x))}; }>(
      "`math::erf(x)` of a float");
  call<[](double x) { return math::sigmoid_and_derivative(x).derivative; }>(
      "`math::sigmoid_and_derivative(x)`");
}
void count_formulas() {
  call<[](double x) { return dot(pair{x, 1.5}, weights); }>("`dot(a, b)` of 2");
  call<[](double x) { return notebook::make_prediction(pair{x, 1.5}, weights, 0.5); }>(
      "`make_prediction`, 2 inputs");
  call<[](double x) { return by_hand(pair{x, 1.5}, weights); }>("∂E/∂w of 2 weights, by hand");
  call<[](double x) { return forwards(pair{x, 1.5}, weights); }>(
      "∂E/∂w of 2 weights, forward mode");
  call<[](double x) { return backwards(pair{x, 1.5}, weights); }>(
      "∂E/∂w of 2 weights, reverse mode");
  call<[](double x) { return by_hand(eight(x), eight(0.1)); }>("∂E/∂w of 8 weights, by hand");
  call<[](double x) { return forwards(eight(x), eight(0.1)); }>("∂E/∂w of 8 weights, forward mode");
  call<[](double x) { return backwards(eight(x), eight(0.1)); }>(
      "∂E/∂w of 8 weights, reverse mode");
}
void count_intervals() {
  call<[](double x) { return (real{-0.5, x}).upper + (real{x, x + 1}).upper; }>("two `interval`s");
  call<of_intervals<[](real a, real b) { return a + b; }>>("two `interval`s and their sum");
  call<of_intervals<[](real a, real b) { return a * b; }>>("two `interval`s and their product");
  call<of_intervals<[](real a, real b) { return a / b; }>>("two `interval`s and their quotient");
  call<[](double x) { return exp(real{x}).upper; }>("`exp` of an `interval`");
  call<[](double x) { return sigmoid(real{x}).upper; }>("`sigmoid` of an `interval`");
  call<predicted>("`make_prediction` of `interval`s, 2 inputs");
}
void count_training() {
  turn<integers>("`random.randint(8)`");
  turn<neuron>("an update of the notebook's neuron");
  turn<plain_epochs>("an epoch of exclusive or, 4 samples, plain loops");
  turn<library_epochs>("an epoch of exclusive or, 4 samples, `train`");
}

} // namespace

int main(int count, char** arguments) {
  if (count < 3) return std::puts("usage: counts FILE COMPILER [--update]"), 2;
  count_functions();
  count_formulas();
  count_intervals();
  count_training();
  const counts::table table{arguments[1]};
  if (count > 3) return table.update(arguments[2], all), 0;
  if (table.allows(arguments[2], all)) return 0;
  std::printf("If that is meant to be, write it down:\n  %s %s '%s' --update\n", arguments[0],
              arguments[1], arguments[2]);
  return 1;
}
