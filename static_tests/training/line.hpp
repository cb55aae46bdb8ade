// The smallest network, a line y = w x + b, and points beside it. All their numbers are exact in binary, and so is
// what a few epochs make of them: where no other source is named, the figures are those of Python's fractions.
#pragma once

#include <constgrad/data/data_set.hpp>
#include <constgrad/network/initialize.hpp>

#include "static_tests/law.hpp"

/// y = w x + b
template <class T>
constexpr auto line(T w, T b) {
  namespace cg = constgrad;
  return cg::with_parameters(
      cg::sequential(cg::inputs<1>, cg::dense<1>),
      cg::layer_parameters{cg::matrix<T, 1, 1>{{{given(w)}}}, cg::vector{given(b)}});
}

/// (x, y) = (1, 2), (2, 1), (-1, 1/2), (0, -1)
template <class T>
constexpr constgrad::data_set<T, 1, 1, 4> points{{{{1}, {2}, {-1}, {0}}},
                                                 {{{2}, {1}, {T(0.5)}, {-1}}}};

/// The claim that a line has become y = w x + b, exactly.
template <class Network, class T>
constexpr constgrad::verdict is_line(const Network& net, T w, T b) {
  const auto layer = net.parameters.template layer<1>();
  return constgrad::claim::equal(constgrad::vector{layer.weights(0, 0), layer.bias[0]},
                                 constgrad::vector{w, b});
}

/// The first of several claims that does not hold.
template <class... Verdicts>
constexpr constgrad::verdict every(const Verdicts&... verdicts) {
  constgrad::verdict first;
  static_cast<void>(((first = verdicts, bool(first)) && ...));
  return first;
}
