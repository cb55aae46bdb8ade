// A data set in two parts: samples to learn from, and samples held out for a test.
#pragma once

#include "constgrad/data/data_set.hpp"

#include <concepts>
#include <cstddef>

namespace constgrad {

/// The two parts of a data set, each in its order.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t First, std::size_t Second>
struct split_data {
  data_set<T, Inputs, Outputs, First> first;
  data_set<T, Inputs, Outputs, Second> second;

  friend constexpr bool operator==(const split_data&, const split_data&) = default;
};

/// True if both parts get a sample, else the build stops with a message such as "split expects from 1 to
/// 149 samples in the first part, but got 150".
template <std::size_t First, std::size_t Samples>
inline constexpr bool leaves_two_parts = [] {
  if constexpr (0 < First && First < Samples) {
    return true;
  } else {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << "split expects from 1 to " << Samples - 1
                       << " samples in the first part, but got " << First;
    }>();
  }
}();

/// Copies the samples of a data set into two others, which must have exactly as many samples, else the build
/// fails with a message.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples, std::size_t First,
          std::size_t Second>
  requires(Samples != run_time_size)
constexpr void split(const data_set<T, Inputs, Outputs, Samples>& data,
                     data_set<T, Inputs, Outputs, First>& first,
                     data_set<T, Inputs, Outputs, Second>& second) {
  if constexpr (has_size<"split", Samples, "samples in both parts", First + Second>()) {
    for (std::size_t i = 0; i < First; ++i) {
      first.inputs.elements[i] = data.inputs.elements[i];
      first.targets.elements[i] = data.targets.elements[i];
    }
    for (std::size_t i = 0; i < Second; ++i) {
      second.inputs.elements[i] = data.inputs.elements[First + i];
      second.targets.elements[i] = data.targets.elements[First + i];
    }
  }
}

/// The first First samples of a data set, and the rest. Shuffle before where the samples are sorted:
///
///     constexpr auto parts = split<100>(shuffled(iris, seed{42})); // parts.first, parts.second
template <std::size_t First, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
  requires(Samples != run_time_size)
[[nodiscard]] constexpr auto split(const data_set<T, Inputs, Outputs, Samples>& data) {
  if constexpr (leaves_two_parts<First, Samples>) {
    split_data<T, Inputs, Outputs, First, Samples - First> parts;
    split(data, parts.first, parts.second);
    return parts;
  } else {
    return split_data<T, Inputs, Outputs, Samples, Samples>{data, data};
  }
}

/// The same of a data set of any size, by a number that is known at run time. Throws invalid_data unless both parts get a
/// sample.
template <class T, std::size_t Inputs, std::size_t Outputs, std::integral Count>
[[nodiscard]] constexpr split_data<T, Inputs, Outputs, run_time_size, run_time_size>
split(const data_set<T, Inputs, Outputs>& data, Count first_count) {
  const auto first = static_cast<std::size_t>(first_count); // of a negative one a huge one
  if (first == 0 || first >= data.size())
    throw invalid_data{message{} << "split expects from 1 to " << data.size() - 1
                                 << " samples in the first part, but got " << first};
  data_set<T, Inputs, Outputs> before{first}, after{data.size() - first};
  for (std::size_t i = 0; i < data.size(); ++i) {
    auto& part = i < first ? before : after;
    const std::size_t place = i < first ? i : i - first;
    part.inputs.elements[place] = data.inputs.elements[i];
    part.targets.elements[place] = data.targets.elements[i];
  }
  return {static_cast<decltype(before)&&>(before), static_cast<decltype(after)&&>(after)};
}

/// Other arguments stop the build.
template <std::size_t... First, class... Arguments>
constexpr split_data<double, 1, 1, 1, 1> split(const Arguments&...) {
  static_assert(
      sizeof...(Arguments) == ~std::size_t{0},
      "split takes how many samples are in the first part, and a data set: "
      "split<100>(data), or split(data, 100) where its size is known at run time; or a data "
      "set and two to fill");
  return {};
}

} // namespace constgrad
