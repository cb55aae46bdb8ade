// That backpropagation computes the derivative of what the network computes forward: of each layer, activation and loss for
// itself, and of the walk through all of them.
//
//     static_assert(proof::backward<decltype(net), mean_squared_error>);
//
// What is proved, with what chance of an error, and what is taken for granted, is said in docs/derivations/what_is_proved.md.
#pragma once

#include "constgrad/layer/squared_error.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/pipeline.hpp"
#include "constgrad/network_proof/claims.hpp"
#include "constgrad/network_proof/in_parts.hpp"
#include "constgrad/network_proof/kind_of_part.hpp"
#include "constgrad/network_proof/parts.hpp"
#include "constgrad/network_proof/walk.hpp"
#include "constgrad/network_proof/walk_batches.hpp"
#include "constgrad/network_proof/walk_of_many.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {
namespace proof {

/// The walk through a network, by its size: of many parameters fewer batches, and in doubles.
template <class Pipeline, class Loss>
struct walk_claims {
  static constexpr std::size_t steps = 12, parameters = parameter_count<Pipeline>;
  static constexpr bool is_plain = !draws_random<Pipeline> && !sees_whole_batch<Pipeline>,
                        is_small = parameters <= 256, is_medium = parameters <= 1024;

  template <std::size_t Step>
  static constexpr verdict judge() {
    using namespace constgrad::claim;
    if constexpr (parameters == 0)
      return {};
    else if constexpr (Step == 0 && is_small)
      return gradient_of_sample<Pipeline, Loss, 0>();
    else if constexpr (Step == 0)
      return gradient_of_many<Pipeline, Loss, 0>();
    else if constexpr (Step == 1 && is_small && Loss::classifies) // a target that is a class
      return gradient_of_sample<Pipeline, Loss, 1>();
    else if constexpr (Step == 1 && is_medium && Loss::classifies)
      return gradient_of_many<Pipeline, Loss, 1>();
    else if constexpr (Step == 2 && is_plain && is_small)
      return batch<trial_number<>, Pipeline, Loss, 2, false>(0);
    else if constexpr (Step == 3 && is_plain)
      return batch<double, Pipeline, Loss, (1024 < parameters && parameters <= 8192 ? 3 : 2),
                   false>(0x1p-36);
    else if constexpr (Step == 4 && is_plain && is_small)
      return batch<double, Pipeline, Loss, 3, false>(0x1p-36);
    else if constexpr (Step == 5 && is_plain && is_medium)
      return batch<double, Pipeline, Loss, 3, true>(0x1p-36);
    else if constexpr (Step == 6 && is_plain && is_small)
      return batch<double, Pipeline, Loss, 32, false>(0x1p-36);
    else if constexpr (Step == 7 && is_plain && is_small)
      return batch<double, Pipeline, Loss, 31, false>(0x1p-36);
    else if constexpr (Step == 8 && is_plain && is_small)
      return batch<double, Pipeline, Loss, 35, true>(0x1p-36);
    else if constexpr (Step == 9 && is_plain && is_small)
      return batch<float, Pipeline, Loss, 2, true>(0x1p-10);
    else if constexpr (Step == 10 && is_plain)
      return same_in_parts<Pipeline, 1, double>();
    else if constexpr (Step == 11 && is_plain && is_medium)
      return same_in_parts<Pipeline, 32, double>();
    else
      return {};
  }
};

/// The verdict on layer Number of a network, of which the walk may judge what is large.
template <class Layer, std::size_t Number, bool IsWalked>
constexpr verdict verdict_on_part() {
  const verdict judged = verdict_on_layer<Layer, IsWalked>::judge();
  if (judged) return judged;
  return {false, message{} << "layer " << Number << ' ' << judged.reason.characters};
}

/// The verdict on the loss, by its name.
template <class Loss>
constexpr verdict verdict_on_loss_of_network() {
  const verdict judged = claim::loss_gradient(Loss{});
  if (judged) return judged;
  return {false, message{} << Loss::name.characters << ": " << judged.reason.characters};
}

/// The layers of a network, or of an architecture.
template <class Network>
struct layers_of {
  using type = Network;
};
template <class T, class Pipeline, storage Storage>
struct layers_of<network<T, Pipeline, Storage>> {
  using type = Pipeline;
};
template <class Network>
using pipeline_of_network = typename layers_of<std::remove_cv_t<Network>>::type;

} // namespace proof

namespace claim {

/// The claim that the walk through a network's layers and back is right, given that they are.
template <class Pipeline, class Loss>
constexpr verdict walk(Pipeline, const Loss&) {
  return proof::verdict_on_all<proof::walk_claims<Pipeline, Loss>>();
}

/// The claim that all parts of a network are right: each layer for itself, and the loss.
template <class... Layers, class Loss>
constexpr verdict parts(pipeline<Layers...>, const Loss&) {
  constexpr bool is_plain = proof::walk_claims<pipeline<Layers...>, Loss>::is_plain;
  return []<std::size_t... Index>(std::index_sequence<Index...>) {
    return proof::first_that_fails({&proof::verdict_on_part<Layers, Index + 1, is_plain>...,
                                    &proof::verdict_on_loss_of_network<Loss>});
  }(std::index_sequence_for<Layers...>{});
}

/// The claim that backward of a network of these layers is right: all its parts, and the walk.
template <class Pipeline, class Loss>
constexpr verdict backward(Pipeline layers, const Loss& judge) {
  const verdict of_parts = parts(layers, judge);
  return of_parts ? walk(layers, judge) : of_parts;
}

} // namespace claim

namespace proof {

/// True where the parts hold and the walk does, which is not judged before: where a part is wrong, it would exceed a compiler's
/// limits, or take long.
template <class Pipeline, auto Loss>
constexpr bool holds_of_parts_and_walk() {
  using loss = std::remove_cv_t<decltype(Loss)>;
  if constexpr (!is_pipeline<Pipeline>)
    return holds<[] { return no_network<Pipeline>(); }>();
  else if constexpr (!is_loss<loss>)
    return holds<[] { return no_loss<loss>(); }>();
  else if constexpr (claim::parts(Pipeline{}, Loss).holds)
    return holds<[] { return claim::walk(Pipeline{}, Loss); }>();
  else
    return holds<[] { return claim::parts(Pipeline{}, Loss); }>();
}

/// Proves that backpropagation through a network computes the derivative of each of these losses of its
/// output, or of the squared error if none is given:
///
///     static_assert(proof::backward<decltype(net)>);
///     static_assert(proof::backward<decltype(net), binary_cross_entropy, mean_squared_error>);
///
/// When it does not, the compiler says where: "layer 1 weights(0, 1): backward gives -1 times the
/// derivative".
template <class Network, auto... Losses>
inline constexpr bool backward =
    (holds_of_parts_and_walk<pipeline_of_network<Network>, Losses>() && ...);
template <class Network>
inline constexpr bool backward<Network> =
    holds_of_parts_and_walk<pipeline_of_network<Network>, squared_error>();

} // namespace proof
} // namespace constgrad
