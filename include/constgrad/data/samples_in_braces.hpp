// All inputs, or all targets, of a data set in braces.
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/linear_algebra/elements.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>

namespace constgrad {

/// A size, or 1 for 0, which has stopped the build by then.
template <std::size_t Size>
inline constexpr std::size_t positive = Size == 0 ? 1 : Size;

/// All inputs or all targets of a data set in braces, {{{0, 0}, {0, 1}}}, or as a vector of vectors: Samples rows of
/// Width numbers. Another number stops the build with a message such as "data_set expects 4 samples, but got 3".
template <class T, std::size_t Width, std::size_t Samples, fixed_string RowNoun,
          fixed_string SamplesNoun>
struct samples_in_braces {
  using row = row_in_braces<T, Width, "data_set", RowNoun>;
  vector<vector<T, positive<Width>>, positive<Samples>> rows;

  constexpr samples_in_braces() : rows{} { has_size<"data_set", Samples, SamplesNoun, 0>(); }
  template <std::size_t Given>
  constexpr samples_in_braces(const row (&written)[Given]) : rows{} {
    if constexpr (has_size<"data_set", Samples, SamplesNoun, Given>())
      for (std::size_t i = 0; i < Samples; ++i)
        static_cast<element_array<T, Width>&>(rows.elements[i]) = written[i];
  }
  template <std::size_t Given>
  constexpr samples_in_braces(const vector<vector<T, Width>, Given>& given) : rows{} {
    if constexpr (has_size<"data_set", Samples, SamplesNoun, Given>()) rows = given;
  }
};

} // namespace constgrad
