// One program for each function: everything that is claimed of it, measured.
//
// Such a program judges at least 2,000,000 doubles and 840,000 floats, or as many as it says itself; with --more 10,000,000 and
// 4,200,000. With --long it is 200,000,000 doubles, which takes two minutes or three; with --every-float
// all 2^32 floats and nothing else, which takes a quarter of an hour. The hard cases are always judged.
#pragma once

#include "arguments.hpp"
#include "asked_for.hpp"
#include "bounds.hpp"
#include "careful.hpp"
#include "results.hpp"
#include "special_values.hpp"
#include "table.hpp"

#include <tuple>

namespace accuracy {

/// How much is judged.
struct extent {
  long doubles; // at least
  std::uint64_t float_stride;
};

template <class Function>
bool judge_doubles(long count) {
  results<Function, double> results;
  bool holds = true;
  for (const double x : Function::hard) {
    holds = results.is_hard(x) && holds;
    results(x);
  }
  for_each_double<Function>(count, results);
  return results.report() && holds;
}

template <class Function>
bool judge_floats(std::uint64_t stride) {
  results<Function, float> results;
  for_each_float(stride, results);
  return results.report();
}

template <class Function, class Way>
bool judge_bounds(quick_way<Way> way, extent extent) {
  bool holds = true;
  if constexpr (quick_for<Way, double>) {
    if (extent.doubles == 0) return holds;
    bounds<Function, Way, double> bounds;
    for (const double x : Function::hard) bounds(x);
    for_each_double<Function>(extent.doubles / 4, bounds);
    holds = bounds.report(way.name);
  }
  if constexpr (quick_for<Way, float>) {
    if (extent.float_stride == 1) return holds; // known by the results
    bounds<Function, Way, float> bounds;
    for_each_float(extent.float_stride, bounds);
    holds = bounds.report(way.name) && holds;
  }
  return holds;
}

template <class Function>
bool judge_careful_way(long count) {
  if constexpr (requires { Function::carefully(1.0); }) {
    if (count == 0) return true;
    careful_way<Function> careful_way;
    for (const double x : Function::hard) careful_way(x);
    for_each_double<Function>(count, careful_way);
    return careful_way.report();
  }
  return true;
}

template <class Function>
bool judge(extent extent) {
  bool holds = takes_known_values<Function, double>() && takes_known_values<Function, float>();
  if (extent.doubles > 0) holds = judge_doubles<Function>(extent.doubles) && holds;
  holds = judge_floats<Function>(extent.float_stride) && holds;
  const auto judge_all_bounds = [&](auto... way) {
    ((holds = judge_bounds<Function>(way, extent) && holds), ...);
  };
  std::apply(judge_all_bounds, Function::ways);
  return judge_careful_way<Function>(extent.doubles / 20) && holds;
}

/// The extent of a test of two functions and their bounds: a million arguments together.
inline constexpr extent brief{400'000, 21'001};

/// The whole of a program: 0 if every claim holds.
template <class... Function>
int judge(int count, char** options, extent extent = {2'000'000, 5107}) {
  if (asked_for("--more", count, options)) extent = {10'000'000, 1021};
  if (asked_for("--long", count, options)) extent = {200'000'000, 1021};
  if (asked_for("--every-float", count, options)) extent = {0, 1};
  print_head();
  bool holds = true; // each is judged, whatever the others say
  ((holds = judge<Function>(extent) && holds), ...);
  return holds ? 0 : 1;
}

} // namespace accuracy
