// How a training went, as text: a line for each epoch that the history keeps.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/training/history.hpp"

#include <cstddef>

namespace constgrad {

/// As "epoch 3: loss 0.25, accuracy 0.5, validation loss 0.75, validation accuracy 1.0".
template <std::size_t Capacity, class T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const epoch_record<T>& done) {
  return out << "epoch " << done.epoch << ": loss " << done.loss << ", accuracy " << done.accuracy
             << ", validation loss " << done.validation_loss << ", validation accuracy "
             << done.validation_accuracy;
}

/// A line for each record that is kept, and for the last epoch.
template <std::size_t Capacity, class T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const history<T>& past) {
  std::size_t shown = 0;
  for (const epoch_record<T>& done : past) {
    out << done << '\n';
    shown = done.epoch;
  }
  if (past.last.epoch != shown) out << past.last << '\n';
  return out;
}

} // namespace constgrad
