// What a training throws when a loss, or a step, is no finite number.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/layer/parameter.hpp"

#include <cstddef>
#include <new> // with std::exception, the base of std::bad_alloc

namespace constgrad {

/// Where in a network a number is: the row and column of a layer's weights, or the row of its bias, counted from 0. Of
/// layer 0 it is no parameter.
struct parameter_place : parameter_name {
  bool is_matrix = false; ///< whether the part has columns
  std::size_t row = 0, column = 0;
};

/// Thrown by a training before the step that would follow a loss that is infinite or NaN, and in place of a step that
/// would make a parameter, or what the optimizer remembers of it, infinite or NaN. The network, what the optimizer
/// remembers and the number of steps are those before the step. At compile time the throw itself stops the build.
class training_stopped : public std::exception {
public:
  /// By a loss.
  template <class T>
  training_stopped(T last_loss, std::size_t in_epoch, std::size_t at_sample) noexcept
      : epoch{in_epoch},
        sample{at_sample} {
    begin() << "the loss is " << last_loss << end;
  }

  /// By a step: what a number would become, of a parameter or of what the optimizer remembers of it.
  template <class T>
  training_stopped(T number, std::size_t in_epoch, std::size_t at_sample,
                   const parameter_place& becomes, bool is_remembered) noexcept
      : epoch{in_epoch},
        sample{at_sample},
        place{becomes} {
    begin() << "the step would make " << (is_remembered ? "what the optimizer remembers of " : "")
            << static_cast<const parameter_name&>(place) << '(' << place.row;
    if (place.is_matrix) reason << ", " << place.column;
    reason << ") " << number << end;
  }

  const char* what() const noexcept override { return reason.characters; }

  std::size_t epoch; ///< counted from 1
  /// As it stands in the data set, counted from 0. Of a batch up to 32 samples are judged together, and all of them
  /// lead to the step: then the first of these.
  std::size_t sample;
  /// Which parameter would no longer be finite; of layer 0 if it was the loss.
  parameter_place place{};

private:
  static constexpr const char* end = "; a smaller learning rate or smaller inputs may help";

  message& begin() noexcept {
    return reason << "training stopped in epoch " << epoch << " at sample " << sample << ": ";
  }

  message reason{};
};

} // namespace constgrad
