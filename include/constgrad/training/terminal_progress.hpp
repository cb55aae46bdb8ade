// How far a training is, in one line of the terminal that each epoch writes anew; nothing where there is no terminal.
//
//     epoch 3 of 100: loss 2.7010e-01, accuracy 92.31 %, 51200 samples/s, 1:20 left
#pragma once

#include "constgrad/data/standard_headers.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/options.hpp"

#include <cstddef>
#include <cstdio>

#include <unistd.h>

namespace constgrad {

/// The line after an epoch, if so many epochs of so many samples took so many seconds.
template <class T>
message progress_line(const epoch_record<T>& done, std::size_t of_epochs, std::size_t samples,
                      std::size_t trained, double seconds) {
  message line;
  line << "epoch " << done.epoch << " of " << of_epochs << ": loss "
       << scientific(static_cast<double>(done.loss), 4);
  if (done.accuracy != 0) line << ", accuracy " << fixed(100 * done.accuracy, 2) << " %";
  if (done.validation_loss != T(0))
    line << ", validation loss " << scientific(static_cast<double>(done.validation_loss), 4);
  if (done.validation_accuracy != 0)
    line << ", validation accuracy " << fixed(100 * done.validation_accuracy, 2) << " %";
  if (seconds > 0 && trained > 0) {
    const double left = seconds / static_cast<double>(trained) *
                        static_cast<double>(of_epochs > done.epoch ? of_epochs - done.epoch : 0);
    const double rate = static_cast<double>(samples * trained) / seconds;
    line << ", " << fixed(rate, 0) << " samples/s, ";
    const auto whole = static_cast<std::size_t>(left < 1e15 ? left + 0.5 : 1e15);
    line << whole / 60 << (whole % 60 < 10 ? ":0" : ":") << whole % 60 << " left";
  }
  return line;
}

/// A function for train that is called with every epoch: told how many epochs of how many samples there are, it keeps a line on the
/// terminal up to date. The rate is that of this run, also where a checkpoint_file goes on with another one. Without a terminal,
/// as in a pipe, it writes nothing. Needs POSIX.
///
///     train(net, data, loss, adam{}, epochs{100}, terminal_progress{epochs{100}, data.size()})
class terminal_progress {
public:
  terminal_progress(epochs how_long, std::size_t samples_of_one, std::FILE* to = stderr)
      : count{how_long.count},
        samples{samples_of_one},
        out{::isatty(::fileno(to)) == 1 ? to : nullptr} {}
  terminal_progress(const terminal_progress&) = delete;
  terminal_progress& operator=(const terminal_progress&) = delete;
  /// Ends the line.
  ~terminal_progress() {
    if (out != nullptr && trained > 0) std::fputs("\n", out);
  }

  template <class T>
  void operator()(const epoch_record<T>& done) const {
    ++trained;
    if (out == nullptr) return;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    std::fprintf(out, "\r%s\x1b[K", // which clears the rest of the line
                 progress_line(done, count, samples, trained, passed.count()).characters);
    std::fflush(out);
  }

private:
  std::size_t count, samples;
  std::FILE* out;
  std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  mutable std::size_t trained = 0;
};

} // namespace constgrad
