// That the walk through a network's layers and back gives the gradient of the loss of its output, for one sample and for
// batches.
//
//     Σ gᵢ vᵢ = d/dh loss(net(x; p + h v), t)            g by value_and_gradient
//     the mean of the gradients of a batch's samples     by a step of a training
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network_proof/loss.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"
#include "constgrad/training/sample_weights.hpp"
#include "constgrad/training/trainer.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace constgrad {
namespace proof {

/// A number about 2 / √n, short in binary, n the most inputs of any layer: so outputs stay moderate.
template <class Pipeline>
inline constexpr double parameter_scale = []<std::size_t... Index>(std::index_sequence<Index...>) {
  std::size_t most = 1;
  static_cast<void>(((most = Pipeline::template layer_type<Index>::inputs > most
                                 ? Pipeline::template layer_type<Index>::inputs
                                 : most),
                     ...));
  double reach = 2;
  for (; most >= 4; most /= 4) reach /= 2;
  return reach;
}(std::make_index_sequence<Pipeline::size>{});

/// Sample number `which`: its input, and a target that the loss may treat differently from others.
template <class Number, class Pipeline, class Loss>
struct drawn_sample {
  vector<Number, Pipeline::inputs> input{};
  vector<Number, Pipeline::outputs> target{};

  constexpr drawn_sample(std::size_t which) {
    for (std::size_t i = 0; i < Pipeline::inputs; ++i) input[i] = draw(i, 700 + which);
    for (std::size_t i = 0; i < Pipeline::outputs; ++i)
      target[i] = which % 2 == 1 && Loss::classifies
                      ? Number(i == which % Pipeline::outputs ? 1 : 0)
                      : draw(i, 800 + which);
  }

private:
  /// Of doubles short numbers, and else any: between 0 and 1.
  static constexpr Number draw(std::size_t i, std::uint64_t stream) {
    if constexpr (requires { Number::prime; })
      return drawn_between<Number::prime>{0, 1}.template operator()<Number::is_watched>(i, stream);
    else
      return static_cast<Number>(static_cast<double>(pseudo_random(i, stream) % 63 + 1) / 64);
  }
};

/// The parameters of a network, with a sample.
template <class Pipeline, class Loss, std::size_t Sample>
struct parameters_of_network {
  static constexpr std::size_t variables = parameter_count<Pipeline>;
  static constexpr double low(std::size_t) { return -parameter_scale<Pipeline>; }
  static constexpr double high(std::size_t) { return parameter_scale<Pipeline>; }
  static constexpr bool differentiates(std::size_t i) { return is_trained_at<Pipeline>(i); }
  static constexpr void name(message& words, std::size_t i) { name_parameter<Pipeline>(words, i); }

  template <class Number>
  static constexpr Number value(const Number* z) {
    const drawn_sample<Number, Pipeline, Loss> sample{Sample};
    return Loss{}(network_of(z)(sample.input), sample.target);
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g) {
    const drawn_sample<Number, Pipeline, Loss> sample{Sample};
    const auto [value, gradient] =
        value_and_gradient(network_of(z), Loss{}, sample.input, sample.target);
    for (std::size_t i = 0; i < variables; ++i) g[i] = gradient.numbers.elements[i];
    return value;
  }

private:
  template <class Number>
  static constexpr network<Number, Pipeline> network_of(const Number* z) {
    network<Number, Pipeline> net{};
    for (std::size_t i = 0; i < variables; ++i) net.parameters.numbers.elements[i] = z[i];
    return net;
  }
};

/// An optimizer whose step is the gradient itself.
struct whole_gradient {
  double learning_rate = 1;
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return learning_rate; }
  template <class T>
  constexpr void update(std::size_t, double, std::size_t n, T* weights, const T* gradient, T*,
                        T*) const {
    for (std::size_t i = 0; i < n; ++i) weights[i] -= gradient[i];
  }
};

} // namespace proof

namespace claim {

/// The claim that a training's step by a batch follows the mean of the gradients of its samples, exactly or as far as
/// doubles go, and that the loss it tells is the mean of theirs. With weights every sample counts with its own.
template <class Number, class Pipeline, class Loss, std::size_t Batch, bool IsWeighted>
constexpr verdict batch(double unit) {
  network<Number, Pipeline> net{};
  for (std::size_t i = 0; i < net.parameters.count; ++i) {
    const auto k = static_cast<int>(proof::pseudo_random(i, 900) % 31) - 15;
    net.parameters.numbers.elements[i] = Number(k * (proof::parameter_scale<Pipeline> / 16));
  }
  vector<vector<Number, Pipeline::inputs>, Batch> inputs{};
  vector<vector<Number, Pipeline::outputs>, Batch> targets{};
  vector<Number, Batch> weights{};
  network_parameters<Number, Pipeline> mean{};
  Number loss_of_all(0);
  for (std::size_t k = 0; k < Batch; ++k) {
    const proof::drawn_sample<Number, Pipeline, Loss> sample{k};
    inputs[k] = sample.input, targets[k] = sample.target;
    weights[k] = IsWeighted ? Number(k % 3 == 1 ? 0.0 : 0.5 + static_cast<double>(k)) : Number(1);
    auto [value, gradient] = value_and_gradient(net, Loss{}, sample.input, sample.target);
    loss_of_all += weights[k] * value;
    gradient *= weights[k];
    mean += gradient;
  }
  const data_set<Number, Pipeline::inputs, Pipeline::outputs, Batch> data{inputs, targets};
  trainer training{net, Loss{}, proof::whole_gradient{}};
  const auto record = [&] {
    if constexpr (IsWeighted)
      return training.template train_epoch<Batch>(with_weights(data, sample_weights{weights}));
    else
      return training.template train_epoch<Batch>(data);
  }();
  const auto differs = [=](const Number& a, const Number& b) {
    if constexpr (requires { a.value; })
      return a.value != b.value;
    else
      return !proof::nearly_equal(static_cast<double>(a), static_cast<double>(b),
                                  static_cast<double>(b), unit);
  };
  const Number size(static_cast<int>(Batch));
  if (differs(record.loss, loss_of_all / size))
    return {false, message{} << "the loss of a batch of " << Batch
                             << (IsWeighted ? " weighted" : "") << " samples is " << record.loss
                             << ", the mean of their losses is " << loss_of_all / size};
  for (std::size_t i = 0; i < net.parameters.count; ++i) {
    const Number got = net.parameters.numbers.elements[i] -
                       training.network.parameters.numbers.elements[i],
                 expected = mean.numbers.elements[i] / size;
    if (!proof::is_trained_at<Pipeline>(i) || !differs(got, expected)) continue;
    message words;
    proof::name_parameter<Pipeline>(words, i);
    return {false, words << ": a batch of " << Batch << (IsWeighted ? " weighted" : "")
                         << " samples gives the slope " << got << ", the mean of their slopes is "
                         << expected};
  }
  return {};
}

/// The claim that the gradient in doubles or floats is the exact one, as far as they go.
template <class T, class Pipeline, class Loss>
constexpr verdict gradient_of_doubles(const char* type, double unit) {
  using number = proof::trial_number<proof::golden_prime, true>;
  network<T, Pipeline> net{};
  network<number, Pipeline> exact{};
  for (std::size_t i = 0; i < net.parameters.count; ++i) {
    const double p = (static_cast<int>(proof::pseudo_random(i, 900) % 31) - 15) *
                     (proof::parameter_scale<Pipeline> / 16);
    net.parameters.numbers.elements[i] = static_cast<T>(p),
    exact.parameters.numbers.elements[i] = p;
  }
  const proof::drawn_sample<T, Pipeline, Loss> sample{0};
  const auto [value, gradient] = value_and_gradient(net, Loss{}, sample.input, sample.target);
  const auto [expected, slopes] =
      value_and_gradient(exact, Loss{}, as<number>(sample.input), as<number>(sample.target));
  if (!proof::nearly_equal(static_cast<double>(value), expected.real, expected.real, unit))
    return {false,
            message{} << "of " << type << "s the loss is " << value << ", exactly " << expected};
  for (std::size_t i = 0; i < net.parameters.count; ++i) {
    const double got = static_cast<double>(gradient.numbers.elements[i]),
                 slope = slopes.numbers.elements[i].real;
    if (proof::nearly_equal(got, slope, slope, unit)) continue;
    message words;
    proof::name_parameter<Pipeline>(words, i);
    return {false, words << ": of " << type << "s the slope is " << got << ", exactly " << slope};
  }
  return {};
}

} // namespace claim
} // namespace constgrad
