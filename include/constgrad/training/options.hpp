// How long a training goes on and how it takes its samples: what can follow the optimizer in train(…).
//
//     train(net, data, loss, optimizer, epochs{400}, batches_of<32>, early_stopping{.patience = 10})
#pragma once

#include "constgrad/random/seed.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/whole_number.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// What an option decides; each of them can be given once.
enum class option_kind { batch_size, order, end, validation, weights, checkpoint, stop, progress };

/// How often all samples are seen.
struct epochs {
  std::size_t count;

  constexpr explicit epochs(whole_number how_many) : count{how_many} {}

  /// Without a number: stops the build.
  template <std::same_as<void>... Nothing>
  constexpr epochs(Nothing...) : count{} {
    static_assert(sizeof...(Nothing) != 0, "epochs are told their number: epochs{100}");
  }
};

/// How many samples lead to one step, by the mean of their gradients; 1 if nothing else is said. What is left at
/// the end of an epoch is a smaller batch.
template <std::size_t Size>
struct batch_size {
  static constexpr option_kind kind = option_kind::batch_size;
  static constexpr std::size_t value = Size > 0 ? Size : 1, size = value;
  static_assert(Size > 0, "a batch has at least one sample");
};

template <std::size_t Size>
inline constexpr batch_size<Size> batches_of{};

/// The samples are seen in a new random order in every epoch; the data stay as they are. Every call of train begins
/// with the first order of its seed: to continue a training, give it another seed.
struct reshuffled {
  static constexpr option_kind kind = option_kind::order;
  seed start;
};

/// The training ends where the loss has not become smaller, by more than `least_gain`, for so many epochs:
/// the loss of the data that it is validated on, or else its own. A patience of 0 is one of 1; every call of
/// train waits anew. The weights that are left are the last, unless restore_best_weights asks for those after
/// the epoch of the least loss, the first of equal ones: Keras's EarlyStopping(restore_best_weights=True),
/// but also where the training ends in another way, and whatever the least gain is. For these one copy of the
/// network is kept on the heap. Without a finite loss the last weights stay.
struct early_stopping {
  static constexpr option_kind kind = option_kind::end;
  whole_number patience;
  double least_gain = 0;
  bool restore_best_weights = false;
};

/// What train does without weights of samples.
struct unweighted {
  static constexpr option_kind kind = option_kind::weights;
};

/// After every epoch the loss and accuracy are measured on samples that the training does not learn
/// from: the history's validation_loss and validation_accuracy. With sample_weights as the second
/// they count in the loss. The option refers to data that have a name, which must last as long as it does;
/// temporary data it holds itself.
template <class Data, class Weights = unweighted, class Held = const Data&>
struct validated_on {
  static constexpr option_kind kind = option_kind::validation;
  Held data;
  Weights weights{};
};
template <class Data>
validated_on(const Data&) -> validated_on<Data>;
template <class Data, class Weights>
validated_on(const Data&, Weights) -> validated_on<Data, Weights>;
template <class Data>
validated_on(const Data&&) -> validated_on<Data, unweighted, Data>;
template <class Data, class Weights>
validated_on(const Data&&, Weights) -> validated_on<Data, Weights, Data>;

/// No validation.
struct not_validated {
  static constexpr option_kind kind = option_kind::validation;
};

/// What an option decides. A function is called with the epoch_record of every epoch: to report, or to end the
/// training by returning false.
template <class Option>
inline constexpr option_kind kind_of_option = option_kind::progress;
template <class Option>
  requires requires { Option::kind; }
inline constexpr option_kind kind_of_option<Option> = Option::kind;

/// Whether train accepts an option.
template <class Option, class T>
inline constexpr bool is_option = kind_of_option<Option> != option_kind::progress ||
                                  std::is_invocable_v<const Option&, const epoch_record<T>&>;

/// What a function that is called with every epoch may return: nothing, or whether the training goes on.
template <class Result>
inline constexpr bool is_answer = std::is_void_v<Result> || std::is_same_v<Result, bool>;

/// Of the options the one that decides this, or else the default.
template <option_kind Choice, class Default>
constexpr const Default& option(const Default& otherwise) {
  return otherwise;
}
template <option_kind Choice, class Default, class First, class... More>
constexpr const auto& option(const Default& otherwise, const First& first, const More&... more) {
  if constexpr (kind_of_option<First> == Choice) {
    static_assert(((kind_of_option<More> != Choice) && ...),
                  "an option of training is given twice");
    return first;
  } else {
    return option<Choice>(otherwise, more...);
  }
}

} // namespace constgrad
