// Batches of as many samples as are known only at run time.
//
//     train(net, data, loss, optimizer, epochs{5}, batches_of_size{n})
#pragma once

#include "constgrad/data/sample.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/training/options.hpp"
#include "constgrad/training/whole_number.hpp"

#include <cstddef>

namespace constgrad {

/// How many samples lead to one step, as batches_of<Size> says it of a size that is known when compiled, with the same bits; but
/// layers process 32 samples together and what is left of a batch one by one, so that batches of less than 32 take longer.
/// Throws invalid_argument if it is 0.
struct batches_of_size {
  static constexpr option_kind kind = option_kind::batch_size;
  static constexpr std::size_t value = run_time_size;
  std::size_t size;

  constexpr explicit batches_of_size(whole_number samples) : size{samples} {
    if (size == 0) throw invalid_argument{"a batch has at least one sample"};
  }
};

} // namespace constgrad
