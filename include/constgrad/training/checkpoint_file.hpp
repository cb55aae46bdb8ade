// A training that is kept in a file: stopped anywhere and run again, it ends in the same bits as one that was never stopped.
//
//     train(net, data, loss, adam{}, epochs{100}, reshuffled{seed{1}}, checkpoint_file{"iris.checkpoint"})
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/network_file.hpp"
#include "constgrad/data/network_tensors.hpp"
#include "constgrad/data/safetensors.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/whole_file.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/training/finite_steps.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/options.hpp"
#include "constgrad/training/order.hpp"
#include "constgrad/training/state_tensors.hpp"
#include "constgrad/training/train.hpp"
#include "constgrad/training/training_identity.hpp"

#include <cstddef>

namespace constgrad {

template <class Batches, class End, class Trainer, class Data, class Order>
class kept_training;

/// The option of train that keeps the training in a file: the network, what the optimizer remembers, the generators, the
/// history, the best weights of an early stop, and the place in the order of the samples. If there is such a file, train
/// goes on from it, and its epochs count; else it begins, and writes one. Later it writes the file after the first step
/// when `seconds` have passed since the last time, 0 for every step, and at the end; `seconds` that are negative, infinite
/// or NaN are refused. The file is always there as a whole. It may be removed when the training is over.
///
/// A file of another training throws file_error, which says what differs: the network that it began with, the data, the
/// loss, the optimizer up to now, the batch size, the order, the early stop, the validation, or the weights of the samples.
/// So does a file that is damaged, one that can't be written, and one that has more epochs than are asked for. Parameters
/// are doubles or floats.
struct checkpoint_file {
  static constexpr option_kind kind = option_kind::checkpoint;
  std::string file;
  double seconds = 30;

  /// The training, as the file has it, or at its beginning.
  template <class Batches, class End, class Trainer, class Data, class Order, class... Options>
  kept_training<Batches, End, Trainer, Data, Order>
  begin(const Batches&, End&, Trainer&, const Data&, Order&, epochs, const Options&...) const;
};

/// What the files of this version are called.
inline constexpr const char* checkpoint_format = "constgrad checkpoint 1";

/// A training with its file.
template <class Batches, class End, class Trainer, class Data, class Order>
class kept_training {
public:
  std::size_t done = 0; ///< epochs before the first that is to be trained

  kept_training(const checkpoint_file& where, const Batches& their_size, training_identity what,
                bool (*is_asked_to_stop)(), End& ending, Trainer& to_train, const Data& samples,
                Order& their_order, std::size_t asked_for)
      : keep{where},
        batches{their_size},
        parts{std::move(what)},
        stop{is_asked_to_stop},
        end{ending},
        training{to_train},
        data{samples},
        order{their_order} {
    if (std::error_code unknown; std::filesystem::exists(keep.file, unknown)) {
      read(asked_for);
    } else {
      write();
    }
  }

  /// The next epoch, or the rest of it. Returns whether it has come to its end.
  template <class T>
  bool train_epoch(epoch_record<T>& of_epoch) {
    if (next == 0) {
      order.shuffle();
      ++training.epochs;
    }
    while (next < data.size()) {
      const auto begin = std::chrono::steady_clock::now();
      const std::size_t until = steps_at_once <= (data.size() - next - 1) / batches.size
                                    ? next + steps_at_once * batches.size
                                    : data.size();
      finite_steps{training}.template take<Batches::value>(data, order, next, until, of,
                                                           batches.size);
      next = until;
      if (next == data.size()) break;
      if (stop()) {
        write();
        return false;
      }
      if (seconds_since(written_at) >= keep.seconds) write();
      if (const double passed = seconds_since(begin); passed < 0.02 && keep.seconds > 0)
        steps_at_once *= 2;
      else if (passed > 0.08 && steps_at_once > 1)
        steps_at_once /= 2;
    }
    of_epoch = record_of_epoch(training.epochs, of, data);
    next = 0;
    of = {};
    return true;
  }

  /// After an epoch, told whether another one follows.
  void end_epoch(bool goes_on) {
    ++done;
    if (!goes_on || seconds_since(written_at) >= keep.seconds) write();
  }

private:
  using clock = std::chrono::steady_clock;
  using T = typename decltype(Trainer::network)::value_type;

  checkpoint_file keep;
  Batches batches;
  training_identity parts;
  bool (*stop)();
  End& end;
  Trainer& training;
  const Data& data;
  Order& order;
  std::size_t next = 0; ///< the sample of the epoch that the next step begins with
  tally<T> of{};        ///< the samples of the epoch before it
  rates_so_far rates{};
  std::size_t steps_at_once = 1; ///< as many as take some 50 ms, unless every one is kept
  clock::time_point written_at = clock::now();

  static double seconds_since(clock::time_point before) {
    return std::chrono::duration<double>(clock::now() - before).count();
  }

  /// All but the parameters and the order, which its seed and the number of epochs give.
  template <class Visit>
  void visit_state(const Visit& visit) {
    training.visit_state(visit);
    end.visit_state(visit);
    visit("epoch.done", 1, [this](auto) -> auto& { return done; });
    visit("epoch.next", 1, [this](auto) -> auto& { return next; }, data.size() - 1);
    visit("epoch.right", 1, [this](auto) -> auto& { return of.right; });
    visit("epoch.losses", 1, [this](auto) -> auto& { return of.losses.sum; });
    visit("epoch.losses_beyond", 1, [this](auto) -> auto& { return of.losses.beyond; });
  }

  void write() {
    parts["the optimizer's learning rates"] = rates.text(training.optimizer, training.steps);
    tensors all;
    write_parameters(training.network.parameters, all);
    visit_state(state_writer{all});
    for (const auto& [part, text] : parts) all.metadata["of " + part] = text;
    all.metadata["format"] = checkpoint_format;
    all.metadata["checksum"] = checksum_of(all);
    write_file(keep.file, write_safetensors(all));
    written_at = clock::now();
  }

  /// Nothing is counted up to a number of the file before that number is judged.
  void read(std::size_t asked_for) {
    const std::size_t steps_before = training.steps;
    const tensors all = read_safetensors(read_file(keep.file), keep.file);
    check_file(all, keep.file, checkpoint_format);
    const auto expect_same = [&](const std::string& part, const std::string& text) {
      const auto found = all.metadata.find("of " + part);
      if (found == all.metadata.end() || found->second != text)
        throw file_error{keep.file + " is the checkpoint of another training: it differs in " +
                         part};
    };
    for (const auto& [part, text] : parts) expect_same(part, text);
    read_parameters(all, keep.file, training.network.parameters);
    visit_state(state_reader{all, keep.file});
    if (done > asked_for || (done == asked_for && next > 0))
      throw file_error{keep.file + " has " + counted(next > 0 ? asked_for + 1 : done, "epoch") +
                       ", but only " + std::to_string(asked_for) + " are asked for"};
    const std::size_t steps_of_epoch = (data.size() - 1) / batches.size + 1,
                      expected = steps_before + done * steps_of_epoch + next / batches.size;
    if (next % batches.size != 0 || training.steps != expected)
      throw file_error{keep.file + " has " + counted(training.steps, "step") + " in " +
                       counted(done, "epoch") + " and " + counted(next, "sample") +
                       ", but expected " + std::to_string(expected)};
    expect_same("the optimizer's learning rates", rates.text(training.optimizer, training.steps));
    for (std::size_t i = 0; i < done + (next > 0); ++i) order.shuffle();
  }
};

template <class Batches, class End, class Trainer, class Data, class Order, class... Options>
kept_training<Batches, End, Trainer, Data, Order>
checkpoint_file::begin(const Batches& batches, End& end, Trainer& training, const Data& data,
                       Order& order, epochs how_long, const Options&... options) const {
  using network_type = decltype(Trainer::network);
  using T = typename network_type::value_type;
  using pipeline = typename network_type::pipeline_type;
  static_assert(floating_point<T>, "a training of doubles or of floats can be kept in a file");
  if (!(seconds >= 0 && seconds < std::numeric_limits<double>::infinity())) {
    message words;
    words << ": expected seconds of at least 0 that are finite, but found " << seconds;
    throw file_error{file + words.characters};
  }
  constexpr in_order same{};
  constexpr no_early_end never{};
  constexpr unweighted alike{};
  constexpr never_stopped on{};
  tensors start;
  write_parameters(training.network.parameters, start);
  start.arrays["output"] = tensor_of(training.network(witness_input<T, pipeline::inputs>()));
  training.visit_state(state_writer{start});
  training_identity parts{
      {"the network that it begins with", checksum_of(start)},
      {"the data", text_of_data(samples_of(data))},
      {"the loss", text_of_loss<T, pipeline::outputs>(typename Trainer::loss_type{})},
      {"the optimizer", text_of_updates<T, pipeline>(training.optimizer)},
      {"the batch size", std::to_string(batches.size)},
      {"the order of the samples", text_of_order(option<option_kind::order>(same, options...))},
      {"the early stop", text_of_end(option<option_kind::end>(never, options...))},
      {"the validation", text_of_validation(option<option_kind::validation>(same, options...))},
      {"the weights of the samples",
       text_of_weights(option<option_kind::weights>(alike, options...))}};
  using stop = std::remove_cvref_t<decltype(option<option_kind::stop>(on, options...))>;
  return {*this, batches, std::move(parts), &stop::is_asked, end, training,
          data,  order,   how_long.count};
}

} // namespace constgrad
