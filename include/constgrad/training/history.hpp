// How a training went: the loss and the accuracy of its epochs.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"

#include <cstddef>

namespace constgrad {

/// What became of one epoch.
template <class T>
struct epoch_record {
  std::size_t epoch = 0; ///< counted from 1
  T loss{};              ///< the mean over the samples, each before the step that it led to
  double accuracy = 0;   ///< the fraction of them that was right, of losses that classify; else 0
  T validation_loss{}; ///< the mean over the samples of validated_on, after the epoch; without it 0
  double validation_accuracy = 0; ///< the fraction of these that was right, like accuracy

  friend constexpr bool operator==(const epoch_record&, const epoch_record&) = default;
};

/// The first epoch and every n-th after it, at most 64 of them: where there are more, every second is dropped and n
/// doubles. So it has a fixed size, however long a training goes on. The last epoch is always `last`.
template <class T>
class history {
public:
  static constexpr std::size_t capacity = 64; ///< no more records than these are kept
  epoch_record<T> last{};                     ///< of the last epoch, or all 0 before the first

  /// How many records are kept.
  constexpr std::size_t size() const { return count; }
  /// Record i of these, counted from 0: the oldest is 0. Throws invalid_argument unless i < size(). begin() and end() are
  /// for a loop over them.
  constexpr const epoch_record<T>& operator[](std::size_t i) const {
    if (i >= count) throw invalid_argument{"history: fewer records than that are kept"};
    return records[i];
  }
  constexpr const epoch_record<T>* begin() const { return records; }
  constexpr const epoch_record<T>* end() const { return records + count; }

  /// Tells what became of the next epoch. Epochs are 1, 2, 3, …, without a gap.
  constexpr void add(epoch_record<T> done) {
    last = done;
    if ((done.epoch - 1) % every != 0) return;
    if (count == capacity) {
      count = capacity / 2;
      for (std::size_t i = 1; i < count; ++i) records[i] = records[2 * i];
      every *= 2;
    }
    if ((done.epoch - 1) % every == 0) records[count++] = done;
  }

  /// Visits all that it remembers, as mersenne_twister does: the last record follows those that are kept.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    const auto each = [&](const char* name, auto part) {
      visit(name, capacity + 1, [this, part](auto i) -> auto& {
        epoch_record<T>* const record = i < capacity ? records + i : &last;
        return record->*part;
      });
    };
    each("history.epoch", &epoch_record<T>::epoch);
    each("history.loss", &epoch_record<T>::loss);
    each("history.accuracy", &epoch_record<T>::accuracy);
    each("history.validation_loss", &epoch_record<T>::validation_loss);
    each("history.validation_accuracy", &epoch_record<T>::validation_accuracy);
    visit("history.size", 1, [this](auto) -> auto& { return count; }, capacity);
    std::size_t dropped = every - 1; // so that no file can make it 0
    visit("history.dropped", 1, [&dropped](auto) -> auto& { return dropped; }, capacity << 32);
    every = dropped + 1;
  }

  /// The same records, and the same last one.
  friend constexpr bool operator==(const history& a, const history& b) {
    if (a.count != b.count || !(a.last == b.last)) return false;
    for (std::size_t i = 0; i < a.count; ++i) {
      if (!(a.records[i] == b.records[i])) return false;
    }
    return true;
  }

private:
  epoch_record<T> records[capacity];
  std::size_t count = 0, every = 1;
};

} // namespace constgrad
