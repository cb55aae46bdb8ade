// That a training's step by a batch follows the mean of the gradients of its samples, as value_and_gradient gives them.
//
//     step = Σ wₖ ∂lossₖ/∂parameters / Batch
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/network_proof/walk.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/verdict.hpp"
#include "constgrad/training/sample_weights.hpp"
#include "constgrad/training/trainer.hpp"

#include <cstddef>
#include <utility>

namespace constgrad {
namespace proof {

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

/// So many samples, of which the first seven recur, so that a long batch takes few gradients of one sample; and the sum of
/// their weighted losses and gradients.
template <class Number, class Pipeline, class Loss, std::size_t Batch, bool IsWeighted>
struct batch_of_samples {
  static constexpr std::size_t different = Batch < 7 ? Batch : 7;

  vector<vector<Number, Pipeline::inputs>, Batch> inputs{};
  vector<vector<Number, Pipeline::outputs>, Batch> targets{};
  vector<Number, Batch> weights{};
  Number loss{};
  network_parameters<Number, Pipeline> gradient{};

  constexpr explicit batch_of_samples(const network<Number, Pipeline>& to_judge) {
    for (std::size_t k = 0; k < Batch; ++k)
      weights[k] = IsWeighted ? Number(k % 3 == 1 ? 0.0 : 0.5 + static_cast<double>(k)) : Number(1);
    for (std::size_t k = 0; k < different; ++k) {
      const drawn_sample<Number, Pipeline, Loss> sample{k};
      Number weight(0);
      for (std::size_t copy = k; copy < Batch; copy += 7) {
        inputs[copy] = sample.input, targets[copy] = sample.target;
        weight += weights[copy];
      }
      if constexpr (Batch > 7 || IsWeighted) {
        auto [value, slopes] = value_and_gradient(to_judge, Loss{}, sample.input, sample.target);
        loss += weight * value;
        slopes *= weight;
        gradient += slopes;
      } else { // to one sum, without copies
        loss += add_gradient<1>(
            to_judge, sample.input.elements,
            loss_of_sample<Loss, Pipeline::outputs, Number>{sample.target.elements}, gradient);
      }
    }
  }
};

} // namespace proof

namespace claim {

/// The claim that a training's step by a batch follows the mean of the gradients of its samples, exactly or as far as
/// doubles go, and that the loss it tells is the mean of theirs. With weights every sample counts with its own.
template <class Number, class Pipeline, class Loss, std::size_t Batch, bool IsWeighted>
constexpr verdict batch(double unit) {
  network<Number, Pipeline> net{};
  const Number step = Number(1) / Number(16),
               scale = Number(proof::parameter_scale<Pipeline>) * step;
  for (std::size_t i = 0; i < net.parameters.count; ++i)
    net.parameters.numbers.elements[i] =
        static_cast<Number>(static_cast<int>(proof::pseudo_random(i, 900) % 31) - 15) * scale;
  const proof::batch_of_samples<Number, Pipeline, Loss, Batch, IsWeighted> of{net};
  const data_set<Number, Pipeline::inputs, Pipeline::outputs, Batch> data{of.inputs, of.targets};
  trainer training{net, Loss{}, proof::whole_gradient{}};
  const auto record = [&] {
    if constexpr (IsWeighted)
      return training.template train_epoch<Batch>(with_weights(data, sample_weights{of.weights}));
    else
      return training.template train_epoch<Batch>(data);
  }();
  const auto differs = [=](const Number& a, const Number& b) {
    if constexpr (requires { is_identical(a, b); })
      return !is_identical(a, b);
    else
      return !(-unit < static_cast<double>(a - b) && static_cast<double>(a - b) < unit) &&
             !proof::nearly_equal(static_cast<double>(a), static_cast<double>(b),
                                  static_cast<double>(b), unit);
  };
  const Number size(static_cast<int>(Batch));
  if (differs(record.loss, of.loss / size))
    return {false, message{} << "the loss of a batch of " << Batch
                             << (IsWeighted ? " weighted" : "") << " samples is " << record.loss
                             << ", the mean of their losses is " << of.loss / size};
  const Number part = Number(1) / size;
  for (std::size_t i = 0; i < net.parameters.count; ++i) {
    const Number got = net.parameters.numbers.elements[i] -
                       training.network.parameters.numbers.elements[i],
                 expected = of.gradient.numbers.elements[i] * part;
    if (!proof::is_trained_at<Pipeline>(i) || !differs(got, expected)) continue;
    message words;
    proof::name_parameter<Pipeline>(words, i);
    return {false, words << ": a batch of " << Batch << (IsWeighted ? " weighted" : "")
                         << " samples gives the slope " << got << ", the mean of their slopes is "
                         << expected};
  }
  return {};
}

} // namespace claim
} // namespace constgrad
