// A training's step by a batch: the samples, their weights and mean gradient that it is compared with, and what is refused.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/walk_batches.hpp>

#include "static_tests/proof/refuted.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using cg::verdict;
using squared_error = std::remove_cv_t<decltype(cg::squared_error)>;
using neuron = cg::pipeline<cg::dense_layer<1, 1>>;
using two_layers = cg::pipeline<cg::dense_layer<2, 2>, cg::dense_layer<2, 1>>;

/// The claim that a batch of samples for y = 3 x + 2 recurs after seven, and has the sums of their weighted losses and slopes.
template <class Number, std::size_t Batch, bool IsWeighted>
static constexpr bool has_sums() {
  cg::network<Number, neuron> net{};
  net.parameters.numbers.elements[0] = 3, net.parameters.numbers.elements[1] = 2;
  const proof::batch_of_samples<Number, neuron, squared_error, Batch, IsWeighted> of{net};
  Number loss(0), weight_slope(0), bias_slope(0);
  for (std::size_t k = 0; k < Batch; ++k) {
    const proof::drawn_sample<Number, neuron, squared_error> sample{k % 7};
    if (!(of.inputs[k][0] == sample.input[0]) || !(of.targets[k][0] == sample.target[0]))
      return false;
    const Number error = 3 * sample.input[0] + 2 - sample.target[0];
    loss += of.weights[k] * error * error;
    weight_slope += of.weights[k] * 2 * error * sample.input[0];
    bias_slope += of.weights[k] * 2 * error;
  }
  const auto is_near = [](const Number& a, const Number& b) {
    if constexpr (std::same_as<Number, double>)
      return a - b < 1e-12 && b - a < 1e-12;
    else
      return is_identical(a, b);
  };
  return is_near(of.loss, loss) && is_near(of.gradient.numbers.elements[0], weight_slope) &&
         is_near(of.gradient.numbers.elements[1], bias_slope);
}
/// The claim that of a batch's weights each third is 0, and the others differ and are greater; or that all are 1.
template <std::size_t Batch, bool IsWeighted>
static constexpr bool has_weights() {
  const proof::batch_of_samples<double, neuron, squared_error, Batch, IsWeighted> of{
      cg::network<double, neuron>{}};
  std::size_t zeros = 0;
  bool are_right = true;
  for (std::size_t k = 0; k < Batch; ++k) {
    zeros += of.weights[k] == 0 ? 1 : 0;
    are_right = are_right && (IsWeighted ? of.weights[k] >= 0 : of.weights[k] == 1);
    for (std::size_t j = 0; IsWeighted && j < k; ++j)
      are_right = are_right && (of.weights[k] == 0 || of.weights[j] != of.weights[k]);
  }
  return are_right && zeros == (IsWeighted ? (Batch + 1) / 3 : 0);
}

/// Two layers whose outputs or slopes Spoil changes where they are trained by several samples.
template <class Spoil>
struct spoiled : two_layers {
  template <std::size_t Samples, class Context, class T>
  static constexpr void forward_samples(const Context& p, const T* x, T* y) {
    two_layers::forward_samples<Samples>(p, x, y);
    if constexpr (requires { Spoil::forward(y); })
      if (Samples > 1) Spoil::forward(y);
  }
  template <std::size_t Samples, class Context, class T, class Slopes, class Gradient>
  static constexpr void backward_samples(const Context& p, const T* x, const T* y, const T* dy,
                                         Slopes dx, const Gradient& dp) {
    two_layers::backward_samples<Samples>(p, x, y, dy, dx, dp);
    if constexpr (Samples > 1 && requires { Spoil::backward(dp); }) Spoil::backward(dp);
  }
};
struct nothing {};
struct another_output {
  static constexpr void forward(auto* y) { y[0] += 1; }
};
struct half_of_first_weight {
  static constexpr void backward(const auto& dp) { dp.template layer<1>().weights(0, 0) /= 2; }
};
struct half_of_second_weight {
  static constexpr void backward(const auto& dp) { dp.template layer<1>().weights(1, 0) /= 2; }
};
struct half_of_last_bias {
  static constexpr void backward(const auto& dp) { dp.template layer<2>().bias[0] /= 2; }
};
/// So many hundredths of 2^-20 too much.
template <int Hundredths>
struct little_more {
  static constexpr void backward(const auto& dp) {
    dp.template layer<2>().bias[0] += Hundredths * 0.01 * 0x1p-20;
  }
};
template <class Number, class Spoil, std::size_t Batch = 2, bool IsWeighted = false>
static constexpr verdict judge() {
  return cg::claim::batch<Number, spoiled<Spoil>, squared_error, Batch, IsWeighted>(0x1p-20);
}

constexpr law walk_batches_laws[] = {
    {"an optimizer whose step is the gradient",
     [] {
       double weights[]{5, 7, 9}, slopes[]{1, 2, 3}, *const none = nullptr;
       proof::whole_gradient{}.update(1, 1.0, 2, weights + 0, slopes + 0, none, none);
       return holds_if(weights[0] == 4 && weights[1] == 5 && weights[2] == 9 &&
                       proof::whole_gradient{}.rate(3) == 1 && proof::whole_gradient::moments == 0);
     }},
    {"samples recur after seven, and their losses and slopes add up",
     [] {
       return holds_if(has_sums<double, 1, false>() && has_sums<double, 3, false>() &&
                       has_sums<double, 6, false>() && has_sums<double, 7, false>() &&
                       has_sums<double, 8, false>() && has_sums<double, 16, false>() &&
                       has_sums<double, 3, true>() && has_sums<double, 16, true>() &&
                       has_sums<proof::trial_number<>, 2, false>() &&
                       has_sums<proof::trial_number<>, 9, true>());
     }},
    {"every third weight is 0",
     [] {
       return holds_if(has_weights<2, true>() && has_weights<3, true>() && has_weights<9, true>() &&
                       has_weights<3, false>());
     }},
    {"a step that is right, of exact numbers, doubles and floats",
     [] {
       using exact = proof::trial_number<>;
       return holds_if(judge<exact, nothing>() && judge<double, nothing>() &&
                       judge<double, nothing, 9>() && judge<double, nothing, 9, true>() &&
                       judge<float, nothing, 2, true>());
     }},
    {"another loss",
     [] {
       const verdict told = refuted(judge<double, another_output>(),
                                    "the loss of a batch of 2 samples is 0.8657089271506018, the "
                                    "mean of their losses is 2.0403417445174927");
       return told ? refuted(judge<double, another_output, 2, true>(),
                             "the loss of a batch of 2 weighted samples is 0.11378235956709724, "
                             "the mean of their losses is 0.7010987682505427")
                   : told;
     }},
    {"another slope",
     [] {
       const verdict told[]{
           refuted(judge<double, half_of_first_weight>(),
                   "layer 1 weights(0, 0): a batch of 2 samples gives the slope "
                   "-0.12686569284109517, the mean of their slopes is -0.2537313856821902"),
           refuted(judge<double, half_of_second_weight>(),
                   "layer 1 weights(1, 0): a batch of 2 samples gives the slope "
                   "1.9029853926164266, the mean of their slopes is 3.8059707852328533"),
           refuted(judge<double, half_of_last_bias, 3, true>(),
                   "layer 2 bias[0]: a batch of 3 weighted samples gives the slope "
                   "1.0556906935675658, the mean of their slopes is 2.1113813871351317"),
           refuted_from(judge<proof::trial_number<>, half_of_last_bias>(), "layer 2 bias[0]: ")};
       for (const verdict& each : told)
         if (!each) return each;
       return verdict{};
     }},
    {"doubles may be rounded to a unit of what they are plus 1",
     [] {
       return holds_if(judge<double, little_more<378>>() && !judge<double, little_more<383>>() &&
                       judge<double, little_more<-378>>() && !judge<double, little_more<-383>>());
     }},
    {"of what is frozen no slope is judged",
     [] {
       using frozen = cg::pipeline<cg::frozen_layer<cg::dense_layer<2, 2>>, cg::dense_layer<2, 1>>;
       return cg::claim::batch<double, frozen, squared_error, 2, false>(0x1p-20);
     }},
};
static_assert(all_hold<walk_batches_laws>);
