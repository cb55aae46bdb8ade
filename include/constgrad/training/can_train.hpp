// What can be trained on what: the network, the data set, the loss, the optimizer and the options of a training, each
// refused with a message where it does not fit.
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/network/shape_checks.hpp"
#include "constgrad/training/optimizer.hpp"
#include "constgrad/training/options.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// Whether a type is a data set.
template <class Data>
concept sample_source = requires(const Data& data) {
  Data::input_size();
  Data::target_size();
  data.inputs.elements[0].elements[0];
};

/// True if a network can be trained and judged on these data, else the build stops with a message such as "layer 1
/// expects 2 inputs, but got 3".
template <class Network, class Data>
constexpr bool takes_data() {
  using shape = typename Network::pipeline_type;
  if constexpr (!sample_source<Data>) {
    static_assert(sample_source<Data>,
                  "a network is trained and judged on a data_set{inputs, targets}");
    return false;
  } else {
    using number =
        std::remove_cvref_t<decltype(std::declval<const Data&>().inputs.elements[0].elements[0])>;
    if constexpr (!same_numbers<"the data set", typename Network::value_type, number>())
      return false;
    else if constexpr (!has_size<"layer 1", shape::inputs, "inputs", Data::input_size()>())
      return false;
    else
      return target_fits<shape, Data::target_size()>();
  }
}

/// True unless a layer sees the whole batch, and its size is known only at run time: then the build stops with a message.
template <std::size_t Batch, class Data, class Pipeline>
constexpr bool has_whole_batches() {
  constexpr bool any_batch = !sees_whole_batch<Pipeline>,
                 of_fixed_data = any_batch || fixed_size<Data>,
                 of_fixed_size = any_batch || Batch != run_time_size;
  static_assert(of_fixed_data,
                "a layer that sees the whole batch is trained on a data set whose size is known "
                "when compiled: data_set<T, inputs, outputs, samples>");
  static_assert(of_fixed_size,
                "a layer that sees the whole batch is trained in batches whose size is known "
                "when compiled: batches_of<N>");
  return of_fixed_size;
}

/// The data that an option of training brings with it, or else the data that it trains on.
template <class Option, class Otherwise>
struct data_of {
  using type = Otherwise;
};
template <class Data, class Weights, class Held, class Otherwise>
struct data_of<validated_on<Data, Weights, Held>, Otherwise> {
  using type = Data;
};

/// The same for all that train takes.
template <class Network, class Data, class Loss, class Optimizer, class... Options>
constexpr bool can_train() {
  constexpr bool in_order = sample_source<Data> && loss_function<Loss> && optimizer<Optimizer>,
                 are_options = (is_option<Options, typename Network::value_type> && ...);
  if constexpr (sample_source<Data> && loss_function<Loss> && like_an_optimizer<Optimizer> &&
                !optimizer<Optimizer>) {
    return is_complete_optimizer<Optimizer>();
  } else if constexpr (!in_order) {
    static_assert(in_order, "train takes a network, a data set of its numbers, a loss, an "
                            "optimizer and epochs{n}; then options");
    return false;
  } else if constexpr (!are_options) {
    static_assert(
        are_options,
        "an option of training is batches_of<N>, reshuffled, early_stopping, validated_on, "
        "sample_weights, or a function of an epoch_record");
    return false;
  } else if constexpr (!takes_data<Network, Data>()) {
    return false;
  } else if constexpr (!(takes_data<Network, typename data_of<Options, Data>::type>() && ...)) {
    return false;
  } else {
    return loss_matches<typename Network::pipeline_type, Loss>;
  }
}

} // namespace constgrad
