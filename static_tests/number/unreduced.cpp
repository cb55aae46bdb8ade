#include <constgrad/number/power.hpp>
#include <constgrad/number/unreduced.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::unreduced;
using cg::math::int128;

/// Whether a fraction is these two integers, and not only the same number.
static constexpr bool has(const unreduced& x, int128 numerator, int128 denominator) {
  return x.numerator == numerator && x.denominator == denominator;
}

constexpr int128 two_to_126 = int128{1} << 126;
constexpr unreduced large_numerator{two_to_126, 1};

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
    {"what does not fit says so: products on either side of the bar, and sums",
     [] {
       const unreduced large = given(large_numerator), small = unreduced{1, 1} / large, half{1, 2},
                       two{2, 1};
       return holds_if(large.fits && (large * half).fits && !(large * two).fits &&
                       (small * two).fits && !(small * half).fits && (large / two).fits &&
                       !(large / half).fits && (small / half).fits && !(small / two).fits &&
                       (large + unreduced{two_to_126 - 1, 1}).fits && !(large + large).fits);
     }},
    {"every product of a sum has to fit",
     [] {
       const unreduced large = given(large_numerator), small = unreduced{1, 1} / large;
       return holds_if(!(large + unreduced{0, 2}).fits && !(unreduced{0, 2} + large).fits &&
                       !(small + unreduced{0, 2}).fits && (small + unreduced{1, 1}).fits);
     }},
    {"and what is made of it never fits again",
     [] {
       const unreduced large = given(large_numerator), none = large * large, one{1, 1};
       return holds_if(!(none + one).fits && !(one + none).fits && !(none * one).fits &&
                       !(one * none).fits && !(none / one).fits && !(one / none).fits &&
                       (one + one).fits && (one * one).fits && (one / one).fits &&
                       unreduced{}.fits && unreduced{cg::rational{given(7)}}.fits);
     }},
};
static_assert(all_hold<unreduced_laws>);
