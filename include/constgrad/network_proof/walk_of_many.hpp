// The walk through a network of many parameters, in one pass of exact numbers and two of doubles.
//
//     Σ gᵢ vᵢ = d/dh loss(net(x; p + h v), t)            exactly, and of doubles up to rounding
#pragma once

#include "constgrad/layer/parameter.hpp"
#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/trained_ranges.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/network_proof/walk.hpp"
#include "constgrad/network_proof/wrong_gradient.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/trial_function.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::claim {

/// Random parameters of a network that move in a random direction, but for those that are frozen.
template <class Pipeline>
constexpr network<proof::trial_number<false>, Pipeline> moving_network() {
  constexpr double scale = proof::parameter_scale<Pipeline>;
  constexpr proof::drawn_between<false> between{-scale, scale}, rate = proof::between_signs<false>;
  using number = proof::trial_number<false>;
  network<number, Pipeline> net{};
  number* const p = net.parameters.numbers.elements;
  // Written out, as this is done for every parameter: both numbers of one hash.
  for (std::size_t i = 0; i < parameter_count<Pipeline>; ++i) {
    const std::uint64_t hash = proof::pseudo_random(i, proof::stream::points), k = hash >> 4,
                        l = hash * 0x9e3779b97f4a7c15u >> 4;
    p[i].real = between.low.real + between.step.real * static_cast<double>(k);
    p[i].value = between.residue_of(k);
    p[i].real_slope = rate.low.real + rate.step.real * static_cast<double>(l);
    p[i].slope = rate.residue_of(l);
  }
  for (const index_range& range : untrained_ranges<Pipeline>)
    for (std::size_t i = range.begin; i < range.end; ++i) p[i] = p[i].constant();
  return net;
}

/// Judges the gradient of doubles, of up to 4,096 parameters, and of floats, of up to 1,024, by the exact one.
template <class Pipeline, class Loss, std::size_t Sample>
constexpr verdict doubles_of_many(const network<double, Pipeline>& net,
                                  const proof::trial_number<false>& value,
                                  const proof::trial_number<false>* slopes) {
  constexpr std::size_t count = parameter_count<Pipeline>;
  using subject = proof::parameters_of_network<Pipeline, Loss, Sample>;
  if constexpr (count <= 4096) {
    proof::list<double> found(count);
    const double loss =
        subject::gradient(net.parameters.numbers.elements + 0, found.begin(), count);
    const verdict judged = gradient_is_rounded<Pipeline>(
        loss, static_cast<const double*>(found.begin()), value, slopes, "double", 0x1p-32);
    if (!judged) return judged;
  }
  if constexpr (count <= 1024) {
    proof::list<float> p(count), found(count);
    for (std::size_t i = 0; i < count; ++i)
      p[i] = static_cast<float>(net.parameters.numbers.elements[i]);
    const float loss =
        subject::gradient(static_cast<const float*>(p.begin()), found.begin(), count);
    return gradient_is_rounded<Pipeline>(loss, static_cast<const float*>(found.begin()), value,
                                         slopes, "float", 0x1p-10);
  }
  return {};
}

/// Judges the gradient of one sample exactly, by one pass in which the parameters move: the loss that is beside the gradient has
/// the derivative. And at the same place the gradient of doubles, and what a network of doubles predicts.
template <class Pipeline, class Loss, std::size_t Sample>
constexpr verdict gradient_of_many() {
  const auto exact = moving_network<Pipeline>();
  const proof::drawn_sample<proof::trial_number<false>, Pipeline, Loss> sample{Sample};
  const auto [value, gradient] = value_and_gradient(exact, Loss{}, sample.input, sample.target);
  proof::directional<false> claimed;
  claimed.add_all(gradient.numbers.elements, exact.parameters.numbers.elements,
                  parameter_count<Pipeline>);
  if (!agree(claimed.sum, value.derivative(), claimed.magnitude, {})) {
    proof::branch_log log; // the same place, for a message that names the parameter
    using subject = proof::parameters_of_network<Pipeline, Loss, Sample>;
    return proof::place<false>{proof::subject_of<subject, false>, 0, log}.judge();
  }

  network<double, Pipeline> net{};
  for (std::size_t i = 0; i < parameter_count<Pipeline>; ++i)
    net.parameters.numbers.elements[i] = exact.parameters.numbers.elements[i].real;
  const proof::drawn_sample<double, Pipeline, Loss> rounded{Sample};
  const double predicted = Loss{}(net(rounded.input), rounded.target);
  if (!proof::nearly_equal(predicted, value.real, value.real, 0x1p-32))
    return {false, message{} << "the loss of what the network predicts is " << predicted
                             << ", the value beside the gradient is " << value.real};
  return doubles_of_many<Pipeline, Loss, Sample>(net, value, gradient.numbers.elements + 0);
}

} // namespace constgrad::claim
