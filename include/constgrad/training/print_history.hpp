// How a training went, as text: a line for each epoch that the history keeps. And the samples of a data set.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/linear_algebra/print.hpp"
#include "constgrad/training/data_set.hpp"
#include "constgrad/training/history.hpp"

#include <cstddef>

namespace constgrad {

/// As "epoch 3: loss 0.25, accuracy 0.5, validation loss 0.75, validation accuracy 1.0".
template <std::size_t Capacity, class T>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out, const epoch_record<T>& done) {
  return out << "epoch " << done.epoch << ": loss " << done.loss << ", accuracy " << done.accuracy
             << ", validation loss " << done.validation_loss << ", validation accuracy "
             << done.validation_accuracy;
}

/// A line for each record that is kept, and for the last epoch.
template <std::size_t Capacity, class T>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out, const history<T>& past) {
  std::size_t shown = 0;
  for (const epoch_record<T>& done : past) {
    out << done << '\n';
    shown = done.epoch;
  }
  if (past.last.epoch != shown) out << past.last << '\n';
  return out;
}

/// As {0.0, 1.0} -> {1.0}.
template <std::size_t Capacity, class T, std::size_t Inputs, std::size_t Outputs>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out,
                                        const sample<T, Inputs, Outputs>& shown) {
  return out << shown.input << " -> " << shown.target;
}

/// A line for each sample.
template <std::size_t Capacity, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out,
                                        const data_set<T, Inputs, Outputs, Samples>& data) {
  for (std::size_t i = 0; i < Samples; ++i) out << data[i] << '\n';
  return out;
}

} // namespace constgrad
