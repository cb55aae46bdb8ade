#include <constgrad/math/in_double.hpp>

#include <constgrad/math/wide.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::in_double, cg::math::is_near_a_tie;

/// f(x) = x + 2^-60, whose double is x itself, but for the one that is infinite.
struct slightly_more {
  static constexpr double of_double(double x) {
    return x == 3 ? numbers<double>::infinity : x == 5 ? -0.0 : x;
  }
  static constexpr cg::math::wide_pair accurate(double x) { return {x, cg::math::wide{0x1p-60}}; }
};

constexpr law in_double_laws[] = {
    {"a tie is near from its error below to its error above, at both ends of a float's 2^29",
     [] {
       constexpr double tie = 1 + 0x1p-24, unit = 0x1p-52;
       return holds_if(
           is_near_a_tie({given(tie), 0}) && is_near_a_tie({given(tie - 5 * unit), 5}) &&
           is_near_a_tie({given(tie + 5 * unit), 5}) &&
           !is_near_a_tie({given(tie - 6 * unit), 5}) &&
           !is_near_a_tie({given(tie + 6 * unit), 5}) && !is_near_a_tie({given(1.0), 1 << 27}) &&
           !is_near_a_tie({given(1 + 0x1p-23 - unit), 1 << 27}) && is_near_a_tie({given(-tie), 1}));
     }},
    {"next to a tie the 128 digits decide, not the double that they are rounded to",
     [] {
       using cg::math::nearest_float;
       constexpr auto infinite = numbers<float>::infinity;
       return holds_if(nearest_float<slightly_more>(given(0.75f)) == 0.75f &&
                       nearest_float<slightly_more>(given(-1.5f)) == -1.5f &&
                       nearest_float<slightly_more>(given(3.0f)) == infinite &&
                       cg::has_sign(nearest_float<slightly_more>(given(5.0f))));
     }},
};
static_assert(all_hold<in_double_laws>);

/// A function of one float whose double is a tie, 1 + 2^-24, and which is just above it.
struct above_a_tie {
  static constexpr double of_double(double) { return 1 + 0x1p-24; }
  static constexpr cg::math::wide_pair accurate(double) {
    return {1 + 0x1p-24, cg::math::wide{0x1p-80}};
  }
};
static_assert(cg::math::nearest_float<above_a_tie>(0.0f) == 0x1.000002p0f);
