#include <constgrad/function/by_way_of_double.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// x + 2^-25, its slope and both, of doubles: a float has no such digits near 1.
struct a_little_more : cg::by_way_of_double<a_little_more> {
  using cg::by_way_of_double<a_little_more>::value;
  using cg::by_way_of_double<a_little_more>::derivative;
  using cg::by_way_of_double<a_little_more>::value_and_derivative;
  static constexpr double value(double x) { return x + 0x1p-25; }
  static constexpr double derivative(double x) { return 3 * x; }
  static constexpr cg::differentiated<double> value_and_derivative(double x) {
    return {value(x), derivative(x)};
  }
};

constexpr law by_way_of_double_laws[] = {
    {"a float is rounded once, at the end",
     [] {
       const auto [value, slope] = a_little_more::value_and_derivative(given(0.75f));
       return holds_if(a_little_more::value(given(1.0f)) == 1.0f &&
                       a_little_more::value(given(0x1p-24f)) == 0x1.8p-24f &&
                       a_little_more::derivative(given(0.5f)) == 1.5f && value == 0.75f &&
                       slope == 2.25f);
     }},
    {"a double is computed without conversion",
     [] { return holds_if(a_little_more::value(given(1.0)) == 1 + 0x1p-25); }},
};
static_assert(all_hold<by_way_of_double_laws>);
