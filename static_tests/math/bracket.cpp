#include <constgrad/math/bracket.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::bracket, cg::math::is_finite, cg::math::next_above, cg::math::next_below;

// x and the number above it: across 0, from subnormal to normal, from one power of two to the next,
// to the last number and beyond.
template <class T, class N = numbers<T>, class L = N::limits>
static constexpr known<T> numbers_above[] = {{0, N::denorm_min},
                                             {-T{0}, N::denorm_min},
                                             {-N::denorm_min, -T{0}},
                                             {N::denorm_min, 2 * N::denorm_min},
                                             {N::min - N::denorm_min, N::min},
                                             {-N::min, -(N::min - N::denorm_min)},
                                             {1, 1 + L::epsilon()},
                                             {1 - L::epsilon() / 2, 1},
                                             {-1, -(1 - L::epsilon() / 2)},
                                             {-(1 + L::epsilon()), -1},
                                             {N::max, N::infinity},
                                             {N::infinity, N::infinity},
                                             {-N::infinity, -N::max}};

/// The claim that the number below -x is the negative of the one above x.
template <class T>
static constexpr cg::verdict mirrored() {
  return takes(numbers_above<T>, [](T x) { return -next_below(-x); });
}

/// Finite numbers and others.
template <class T, class N = numbers<T>>
static constexpr bool tells_the_finite() {
  return is_finite(given(N::max)) && is_finite(given(-N::max)) && is_finite(given(T{0})) &&
         !is_finite(given(N::infinity)) && !is_finite(given(-N::infinity)) &&
         !is_finite(given(N::nan));
}

static constexpr bool same_ends(const bracket<double>& x, double below, double above) {
  return x.below == below && x.above == above;
}

constexpr law bracket_laws[] = {
    {"the number above, of doubles",
     [] { return takes(numbers_above<double>, [](double x) { return next_above(x); }); }},
    {"the number above, of floats",
     [] { return takes(numbers_above<float>, [](float x) { return next_above(x); }); }},
    {"the number below is the mirrored one",
     [] {
       const auto judged = mirrored<double>();
       return judged ? mirrored<float>() : judged;
     }},
    {"infinity and nan are not finite, all else is",
     [] { return holds_if(tells_the_finite<double>() && tells_the_finite<float>()); }},
    {"what a function does not pass cuts a bracket off",
     [] {
       const bracket<double> ends{given(-1.0), 2};
       return holds_if(same_ends(within(ends, -3.0, 3.0), -1, 2) &&
                       same_ends(within(ends, -0.5, 3.0), -0.5, 2) &&
                       same_ends(within(ends, -3.0, 1.0), -1, 1) &&
                       same_ends(within(ends, 0.0, 0.5), 0, 0.5));
     }},
    {"neighbours are on both sides",
     [] {
       return holds_if(
           same_ends(cg::math::neighbours(given(1.0)), 0x1.fffffffffffffp-1, 0x1.0000000000001p0));
     }},
};
static_assert(all_hold<bracket_laws>);
