// What the fuzzers of arrays judge alike.
#pragma once

#include <constgrad/data/file_error.hpp>

#include <cstddef>
#include <cstdlib>

/// Whether a computation ends, with a result or a file_error.
template <class Computation>
bool ends(const Computation& compute) {
  try {
    compute();
    return true;
  } catch (const constgrad::file_error&) {
    return false;
  }
}

/// Stops unless the rows and labels of what was read of so many bytes are as its dimensions say, or a file_error.
template <class Array>
void judge_rows_and_labels(const Array& read, std::size_t size) {
  ends([&] {
    const auto rows = read.template numbers<double, 4>();
    if (rows.size() != read.dimensions()[0] || rows.size() * 4 > size) std::abort();
  });
  ends([&] {
    for (const int label : read.labels(7))
      if (label < 0 || label > 6) std::abort();
  });
}
