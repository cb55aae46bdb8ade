// How a training went, as text: a line for each epoch that the history keeps, or a table of them.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/network/print_summary.hpp"
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

/// Visits each record that is kept, and the last epoch, which is visited once.
template <class T, class Visit>
constexpr void for_each_epoch(const history<T>& past, const Visit& visit) {
  std::size_t visited = 0;
  for (const epoch_record<T>& done : past) {
    visit(done);
    visited = done.epoch;
  }
  if (past.last.epoch != visited) visit(past.last);
}

/// A line for each record that is kept, and for the last epoch.
template <std::size_t Capacity, class T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const history<T>& past) {
  for_each_epoch(past, [&out](const epoch_record<T>& done) { out << done << '\n'; });
  return out;
}

/// A table of them: losses with five digits, accuracies in percent. Columns in which all is 0 are left out. `out` is whatever
/// takes text by <<, as for print_summary.
///
///     epoch    loss         accuracy    validation loss    validation accuracy
///     1        2.7010e-01   92.31 %     1.1032e-01         96.86 %
template <class Out, class T>
constexpr void print_table(Out& out, const history<T>& past) {
  bool is_judged = false, is_validated = false, is_validation_judged = false;
  for_each_epoch(past, [&](const epoch_record<T>& done) {
    is_judged = is_judged || done.accuracy != 0;
    is_validated = is_validated || done.validation_loss != T(0);
    is_validation_judged = is_validation_judged || done.validation_accuracy != 0;
  });
  const auto print_line = [&](const auto& epoch, const auto& loss, const auto& accuracy,
                              const auto& validation_loss, const auto& validation_accuracy) {
    print_cell(out, 9, epoch);
    print_cell(out, is_judged || is_validated ? 13 : 0, loss);
    if (is_judged) print_cell(out, is_validated ? 12 : 0, accuracy);
    if (is_validated) print_cell(out, is_validation_judged ? 19 : 0, validation_loss);
    if (is_validation_judged) print_cell(out, 0, validation_accuracy);
    out << "\n";
  };
  const auto percent = [](double part) { return message{} << fixed(100 * part, 2) << " %"; };
  const auto rounded = [](T loss) { return scientific(static_cast<double>(loss), 4); };
  print_line("epoch", "loss", "accuracy", "validation loss", "validation accuracy");
  for_each_epoch(past, [&](const epoch_record<T>& done) {
    print_line(done.epoch, rounded(done.loss), percent(done.accuracy).characters,
               rounded(done.validation_loss), percent(done.validation_accuracy).characters);
  });
}

} // namespace constgrad
