// What a training throws when its loss is no number any more.
#pragma once

#include "constgrad/diagnostic/print.hpp"

#include <cstddef>
#include <exception>

namespace constgrad {

/// Thrown by a training before the step that would follow a loss that is infinite or not a number: the network still
/// has the parameters that gave this loss. At compile time the throw itself stops the build.
class training_stopped : public std::exception {
public:
  template <class T>
  training_stopped(T last_loss, std::size_t in_epoch, std::size_t at_sample) noexcept
      : epoch{in_epoch},
        sample{at_sample} {
    reason << "training stopped in epoch " << epoch << " at sample " << sample << ": the loss is "
           << last_loss << "; a smaller learning rate or smaller inputs may help";
  }

  const char* what() const noexcept override { return reason.characters; }

  std::size_t epoch; ///< counted from 1
  /// As it stands in the data set, counted from 0. Of a batch up to 32 samples are judged together: then the first
  /// of these.
  std::size_t sample;

private:
  sentence reason;
};

} // namespace constgrad
