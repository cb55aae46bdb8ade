#include <constgrad/number/power.hpp>
#include <constgrad/number/unreduced.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::unreduced;
using cg::math::int128;

/// Whether a fraction is these two integers, and not only the same number.
static constexpr bool has(const unreduced& x, int128 numerator, int128 denominator) {
  return x.numerator == numerator && x.denominator == denominator;
}

/// Whether a computation is a constant: what throws is none.
template <auto Computation>
static constexpr bool is_a_constant =
    requires { typename std::bool_constant<(Computation(), true)>; };

constexpr int128 two_to_126 = int128{1} << 126;
constexpr unreduced large{two_to_126, 1}, small{1, two_to_126};

constexpr law unreduced_laws[] = {
    {"0 is 0/1, and a fraction is what it is",
     [] {
       return holds_if(has(unreduced{}, 0, 1) &&
                       has(unreduced{cg::rational{given(4L), -6}}, -2, 3) &&
                       has(unreduced{given(4), -6}, 4, -6));
     }},
    {"1/2 + 2/4 = 8/8: nothing is cancelled",
     [] { return holds_if(has(unreduced{given(1), 2} + unreduced{2, 4}, 8, 8)); }},
    {"2/3 · 3/2 = 6/6, and 2/3 / (4/6) = 12/12",
     [] {
       return holds_if(has(unreduced{given(2), 3} * unreduced{3, 2}, 6, 6) &&
                       has(unreduced{given(2), 3} / unreduced{4, 6}, 12, 12) &&
                       has(unreduced{given(2), 3} / unreduced{5, 7}, 14, 15));
     }},
    {"every order of operands",
     [] {
       return holds_if(has(unreduced{given(1), 3} + unreduced{5, 7}, 22, 21) &&
                       has(unreduced{given(5), 7} + unreduced{1, 3}, 22, 21) &&
                       has(unreduced{given(2), 3} * unreduced{5, 7}, 10, 21));
     }},
    {"the denominator may be 0, and stays it in sums and products",
     [] {
       const unreduced none = unreduced{1, 1} / unreduced{given(0), 1};
       return holds_if(has(none, 1, 0) && has(none + unreduced{1, 2}, 2, 0) &&
                       has(none * unreduced{5, 2}, 5, 0));
     }},
    {"powers are as wide as 128 bits",
     [] {
       const unreduced x = power(unreduced{given(2), 1}, 126),
                       y = power(unreduced{given(2), 3}, -3);
       return holds_if(has(x, two_to_126, 1) && has(y, 27, 8));
     }},
    {"what does not fit throws: products on either side of the bar, and sums",
     [] {
       return holds_if(is_a_constant<[] { return large * unreduced{1, 2}; }> &&
                       !is_a_constant<[] { return large * unreduced{2, 1}; }> &&
                       !is_a_constant<[] { return small * unreduced{1, 2}; }> &&
                       !is_a_constant<[] { return small / unreduced{2, 1}; }> &&
                       !is_a_constant<[] { return large / unreduced{1, 2}; }> &&
                       is_a_constant<[] { return large + unreduced{two_to_126 - 1, 1}; }> &&
                       !is_a_constant<[] { return large + unreduced{two_to_126, 1}; }>);
     }},
};
static_assert(all_hold<unreduced_laws>);
