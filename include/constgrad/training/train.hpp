// Training: epoch after epoch, in place, with the same bits at compile time and at run time.
#pragma once

#include "constgrad/random/numpy_random.hpp"
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/mean_loss.hpp"
#include "constgrad/training/options.hpp"
#include "constgrad/training/trainer.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

/// A random order of so many samples, another one after every shuffle().
template <std::size_t Samples>
class random_order {
public:
  constexpr explicit random_order(seed start) : random{start} {
    for (std::size_t i = 0; i < Samples; ++i) places[i] = static_cast<std::uint32_t>(i);
  }
  constexpr void shuffle() { random.shuffle(places, Samples); }
  constexpr std::size_t operator()(std::size_t i) const { return places[i]; }

private:
  numpy_random random;
  std::uint32_t places[Samples];
};

/// The order that an option asks for.
template <std::size_t Samples>
constexpr in_order order_for(const in_order& same) {
  return same;
}
template <std::size_t Samples>
constexpr random_order<Samples> order_for(const reshuffled& random) {
  return random_order<Samples>{random.start};
}

/// Whether the loss still becomes smaller.
template <class T>
class gain {
public:
  /// False once the loss has not become smaller for as many epochs as is allowed.
  constexpr bool goes_on(const early_stopping& allowed, T loss) {
    if (is_first || loss < least - static_cast<T>(allowed.least_gain)) {
      least = loss;
      is_first = false;
      waited = 0;
      return true;
    }
    return ++waited < allowed.patience;
  }

private:
  T least{};
  bool is_first = true;
  std::size_t waited = 0;
};

/// Goes on with a training, in place, for so many epochs. Options are batches_of<Size>, reshuffled{seed},
/// early_stopping{…}, validated_on{data}, and a function that is called with the epoch_record of every epoch, and ends
/// the training if it returns false. Throws training_stopped where the loss is no finite number.
template <class Network, class Loss, class Optimizer, class T, std::size_t Inputs,
          std::size_t Outputs, std::size_t Samples, class... Options>
constexpr void train(trainer<Network, Loss, Optimizer>& training,
                     const data_set<T, Inputs, Outputs, Samples>& data, epochs how_long,
                     const Options&... options) {
  constexpr in_order same{};
  constexpr early_stopping never{.patience = ~std::size_t{0}};
  constexpr auto unwatched = [](const epoch_record<T>&) {};
  constexpr std::size_t batch =
      std::remove_cvref_t<decltype(option<choice::batch_size>(batches_of<1>, options...))>::value;
  const auto& validation = option<choice::validation>(same, options...);
  const auto& report = option<choice::progress>(unwatched, options...);
  auto order = order_for<Samples>(option<choice::order>(same, options...));
  gain<T> so_far;

  for (std::size_t i = 0; i < how_long.count; ++i) {
    order.shuffle();
    epoch_record<T> done = training.template train_epoch<batch>(data, order);
    if constexpr (requires { validation.data; }) {
      done.loss = mean_loss(training.network, Loss{}, validation.data);
      if constexpr (Loss::classifies) {
        const auto classify = [&net = training.network](const auto& input) {
          vector output = net(input);
          if constexpr (output.size() == 1) output[0] = T(class_by<Loss, 1>(output.elements));
          return output;
        };
        done.accuracy = accuracy(classify, validation.data);
      }
    }
    training.history.add(done);
    if constexpr (requires { !report(done); }) {
      if (!report(done)) return;
    } else {
      report(done);
    }
    if (!so_far.goes_on(option<choice::end>(never, options...), done.loss)) return;
  }
}

/// What a training leaves: the network, and how the losses went.
template <class Network>
struct trained_network {
  Network network;
  constgrad::history<typename Network::value_type> history;

  friend constexpr bool operator==(const trained_network&, const trained_network&) = default;
};

/// Trains a copy of the network. Large networks are better trained in place, in a trainer on the heap.
///
///     constexpr auto trained = train(net, data, mean_squared_error, gradient_descent{.learning_rate = 0.5},
///                                    epochs{400});        // trained.network, trained.history
template <class T, class... Layers, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
          class Loss, class Optimizer, class... Options>
constexpr trained_network<network<T, Layers...>>
train(const network<T, Layers...>& net, const data_set<T, Inputs, Outputs, Samples>& data,
      const Loss& judge, const Optimizer& way, epochs how_long, const Options&... options) {
  trainer training{net, judge, way};
  train(training, data, how_long, options...);
  return {training.network, training.history};
}

} // namespace constgrad
