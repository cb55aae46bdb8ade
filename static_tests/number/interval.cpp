#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/power.hpp>
#include <constgrad/number/real_literal.hpp>

#include "static_tests/number/ends.hpp"

namespace cg = constgrad;
using namespace cg::literals;
using cg::rational;
using set = cg::interval<double>;
using float_set = cg::interval<float>;
using of_two = known_of_two<double>;

constexpr double infinity = ends_of<double>::infinity, not_a_number = ends_of<double>::nan,
                 max = ends_of<double>::max, tiny = ends_of<double>::tiny,
                 third = 0x1.5555555555555p-2;
constexpr set none = set::empty(), all = set::entire(), zero{0.0};

constexpr of_two sums[] = {{{1, 2}, {3, 5}, {4, 7}},
                           {{1, 2}, {-5, 3}, {-4, 5}},
                           {0.1, 0.2, {0x1.3333333333333p-2, 0x1.3333333333334p-2}},
                           {1, tiny, {1, 0x1.0000000000001p0}},
                           {-1, tiny, {-1, -0x1.fffffffffffffp-1}},
                           {tiny, tiny, 2 * tiny},
                           {1, -1, zero},
                           {-1, 1, zero},
                           {max, max, {max, infinity}},
                           {-max, -max, {-infinity, -max}},
                           {max, tiny, {max, infinity}},
                           {max, -max, zero},
                           {{-infinity, 1}, {2, 3}, {-infinity, 4}},
                           {{2, 3}, {-infinity, 1}, {-infinity, 4}},
                           {{1, infinity}, {2, 3}, {3, infinity}},
                           {{2, 3}, {1, infinity}, {3, infinity}},
                           {{1, infinity}, {-infinity, 2}, all},
                           {all, 1, all},
                           {all, all, all},
                           {none, 1, none},
                           {1, none, none},
                           {none, all, none},
                           {none, none, none}};

constexpr of_two differences[] = {{{1, 2}, {3, 5}, {-4, -1}},
                                  {{0, 1}, {0, 1}, {-1, 1}},
                                  {0.3, 0.1, 0x1.9999999999999p-3},
                                  {1, tiny, {0x1.fffffffffffffp-1, 1}},
                                  {-max, max, {-infinity, -max}},
                                  {{0, infinity}, {0, infinity}, all},
                                  {{0, infinity}, {-infinity, 0}, {0, infinity}},
                                  {none, {1, 2}, none},
                                  {{1, 2}, none, none}};

constexpr of_two products[] = {
    // Every pair of signs.
    {{2, 3}, {4, 5}, {8, 15}},
    {{2, 3}, {-5, -4}, {-15, -8}},
    {{2, 3}, {-4, 5}, {-12, 15}},
    {{-3, -2}, {4, 5}, {-15, -8}},
    {{-3, -2}, {-5, -4}, {8, 15}},
    {{-3, -2}, {-4, 5}, {-15, 12}},
    {{-2, 3}, {4, 5}, {-10, 15}},
    {{-2, 3}, {-5, -4}, {-15, 10}},
    {{-2, 3}, {-4, 5}, {-12, 15}},
    {{-3, 2}, {-5, 4}, {-12, 15}},
    {{-3, 2}, {-4, 5}, {-15, 12}},
    // 0 times whatever a real number may be is 0.
    {zero, all, zero},
    {all, zero, zero},
    {{-infinity, -1}, zero, zero},
    {zero, {1, infinity}, zero},
    {{0, 1}, {2, infinity}, {0, infinity}},
    {{-1, 0}, {2, infinity}, {-infinity, 0}},
    {{0, 1}, all, all},
    {{-infinity, -1}, {0, 2}, {-infinity, 0}},
    {{-infinity, 0}, {-infinity, 0}, {0, infinity}},
    {{1, infinity}, {1, infinity}, {1, infinity}},
    {{1, infinity}, {-2, -1}, {-infinity, -1}},
    {{-1, infinity}, {0, infinity}, all},
    {all, {-3, -2}, all},
    // Rounded, too large, too small.
    {0.1, 0.1, {0x1.47ae147ae147bp-7, 0x1.47ae147ae147cp-7}},
    {-0.1, 0.1, {-0x1.47ae147ae147cp-7, -0x1.47ae147ae147bp-7}},
    {max, 2, {max, infinity}},
    {-max, max, {-infinity, -max}},
    {{-2, max}, {1, 2}, {-4, infinity}},
    {tiny, 0.5, {0, tiny}},
    {tiny, -0.5, {-tiny, 0}},
    {{-tiny, tiny}, tiny, {-tiny, tiny}},
    {none, {1, 2}, none},
    {{1, 2}, none, none},
    {zero, none, none},
    {none, all, none}};

/// x^n = result, by the rules of IEEE 1788-2015, 10.5.
struct known_power {
  set x;
  std::int64_t n;
  set result;
};
constexpr known_power powers[] = {
    // An odd power increases; an even one is least where |x| is.
    {{-1, 2}, 3, {-1, 8}},
    {{-2, -1}, 3, {-8, -1}},
    {{-1, 2}, 2, {0, 4}},
    {{-3, 2}, 2, {0, 9}},
    {{-3, -2}, 4, {16, 81}},
    {{-0.5, -0.25}, 2, {0.0625, 0.25}},
    {{-0.5, 0.5}, 2, {0, 0.25}},
    {all, 1, all},
    {{-3, 0}, 4, {0, 81}},
    {{0, 3}, 4, {0, 81}},
    {{2, 3}, 5, {32, 243}},
    {{-1, 2}, 1, {-1, 2}},
    {{-1, 2}, 0, 1},
    {all, 0, 1},
    {zero, 0, 1},
    {zero, 2, zero},
    {zero, 3, zero},
    // A negative power is defined but at 0.
    {{1, 2}, -1, {0.5, 1}},
    {{-2, -1}, -1, {-1, -0.5}},
    {{-2, -1}, -2, {0.25, 1}},
    {{-2, -1}, -3, {-1, -0.125}},
    {{0, 2}, -1, {0.5, infinity}},
    {{-2, 0}, -1, {-infinity, -0.5}},
    {{-1, 2}, -1, all},
    {{-1, 2}, -3, all},
    {{-1, 2}, -2, {0.25, infinity}},
    {{-2, 1}, -2, {0.25, infinity}},
    {{0, 2}, -2, {0.25, infinity}},
    {{-2, 0}, -2, {0.25, infinity}},
    {zero, -1, none},
    {zero, -2, none},
    {all, -1, all},
    {all, -2, {0, infinity}},
    // Without end.
    {all, 2, {0, infinity}},
    {all, 3, all},
    {{-infinity, -2}, 2, {4, infinity}},
    {{-infinity, -2}, 3, {-infinity, -8}},
    {{2, infinity}, -1, {0, 0.5}},
    {{-infinity, -2}, -1, {-0.5, 0}},
    {{-infinity, -2}, -2, {0, 0.25}},
    {{0, infinity}, -3, {0, infinity}},
    {{-infinity, 0}, -3, {-infinity, 0}},
    // Rounded, too large, too small.
    {{-0.1, 0.1}, 3, {-0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10}},
    {0.1, 7, {0x1.ad7f29abcaf4bp-24, 0x1.ad7f29abcaf4cp-24}},
    {0.5, 4294967298, {0, tiny}},
    {3, -1, {third, 0x1.5555555555556p-2}},
    {{-3, 10}, 400, {0, infinity}},
    {10, 400, {max, infinity}},
    {-10, 401, {-infinity, -max}},
    {10, -400, {0, tiny}},
    {-10, -401, {-tiny, 0}},
    {none, 3, none},
    {none, 0, none},
    {none, -2, none}};

constexpr of_two quotients[] = {
    // Every pair of signs.
    {{4, 8}, {2, 4}, {1, 4}},
    {{-8, -4}, {2, 4}, {-4, -1}},
    {{-4, 8}, {2, 4}, {-2, 4}},
    {{4, 8}, {-4, -2}, {-4, -1}},
    {{-8, -4}, {-4, -2}, {1, 4}},
    {{-4, 8}, {-4, -2}, {-4, 2}},
    {{0, 8}, {2, 4}, {0, 4}},
    {{-8, 0}, {2, 4}, {-4, 0}},
    // The divisor has 0 inside, or nothing else.
    {{1, 2}, {-1, 1}, all},
    {{-2, -1}, {-1, 1}, all},
    {{-1, 1}, {-1, 1}, all},
    {{0, 1}, {-1, 1}, all},
    {{1, 2}, all, all},
    {zero, {-1, 1}, zero},
    {zero, all, zero},
    {{1, 2}, zero, none},
    {zero, zero, none},
    {all, zero, none},
    // It begins or ends at 0.
    {{4, 8}, {0, 2}, {2, infinity}},
    {{-8, -4}, {0, 2}, {-infinity, -2}},
    {{-4, 8}, {0, 2}, all},
    {{0, 8}, {0, 2}, {0, infinity}},
    {{-4, 0}, {0, 2}, {-infinity, 0}},
    {zero, {0, 2}, zero},
    {{4, 8}, {-2, 0}, {-infinity, -2}},
    {{-8, -4}, {-2, 0}, {2, infinity}},
    {{-4, 8}, {-2, 0}, all},
    {{0, 8}, {-2, 0}, {-infinity, 0}},
    {{-4, 0}, {-2, 0}, {0, infinity}},
    {zero, {-2, 0}, zero},
    // Without end.
    {{4, 8}, {2, infinity}, {0, 4}},
    {{-8, -4}, {2, infinity}, {-4, 0}},
    {{-4, 8}, {2, infinity}, {-2, 4}},
    {{4, 8}, {-infinity, -2}, {-4, 0}},
    {{4, 8}, {0, infinity}, {0, infinity}},
    {{4, 8}, {-infinity, 0}, {-infinity, 0}},
    {{1, infinity}, {2, 4}, {0.25, infinity}},
    {{-infinity, -1}, {2, 4}, {-infinity, -0.25}},
    {{1, infinity}, {1, infinity}, {0, infinity}},
    {{1, infinity}, {-infinity, -1}, {-infinity, 0}},
    {{-infinity, -1}, {1, infinity}, {-infinity, 0}},
    {all, {2, 4}, all},
    {all, {-4, -2}, all},
    {all, {0, 1}, all},
    // Rounded, too large, too small.
    {1, 3, {third, 0x1.5555555555556p-2}},
    {-1, 3, {-0x1.5555555555556p-2, -third}},
    {1, 10, {0x1.9999999999999p-4, 0x1.999999999999ap-4}},
    {6, 3, 2},
    {max, 0.5, {max, infinity}},
    {-max, 0.5, {-infinity, -max}},
    {1, tiny, {max, infinity}},
    {tiny, 2, {0, tiny}},
    {-tiny, max, {-tiny, 0}},
    {none, {1, 2}, none},
    {{1, 2}, none, none},
    {zero, none, none},
    {none, zero, none}};

constexpr known_of_one<double> squares[] = {{{2, 3}, {4, 9}},
                                            {{-3, -2}, {4, 9}},
                                            {{-1, -0.5}, {0.25, 1}},
                                            {{-1, 2}, {0, 4}},
                                            {{-2, 1}, {0, 4}},
                                            {{0, 3}, {0, 9}},
                                            {{-3, 0}, {0, 9}},
                                            {zero, zero},
                                            {0.1, {0x1.47ae147ae147bp-7, 0x1.47ae147ae147cp-7}},
                                            {{1, max}, {1, infinity}},
                                            {max, {max, infinity}},
                                            {tiny, {0, tiny}},
                                            {{-1, infinity}, {0, infinity}},
                                            {{2, infinity}, {4, infinity}},
                                            {all, {0, infinity}},
                                            {none, none}};

/// a · b + c = result.
struct known_of_three {
  set a, b, c, result;
};
constexpr known_of_three fused[] = {{{2, 3}, {4, 5}, {1, 2}, {9, 17}},
                                    {{-2, 3}, {4, 5}, {-1, 1}, {-11, 16}},
                                    {{-3, -2}, {-5, 4}, 1, {-11, 16}},
                                    {0.1, 10, -1, 0x1p-54}, // in two steps from 0 to 2^-52
                                    {max, 2, -max, max},
                                    {-max, 2, max, -max},
                                    {max, 2, 0, {max, infinity}},
                                    {max, -2, 0, {-infinity, -max}},
                                    {tiny, tiny, 1, {1, 0x1.0000000000001p0}},
                                    {tiny, -tiny, 1, {0x1.fffffffffffffp-1, 1}},
                                    {tiny, tiny, 0, {0, tiny}},
                                    {3, third, -1, {-0x1p-54, -0x1p-54}},
                                    {zero, all, 1, 1},
                                    {all, zero, {1, 2}, {1, 2}},
                                    {zero, all, {max, infinity}, {max, infinity}},
                                    {{1, infinity}, 1, {-infinity, 0}, all},
                                    {{1, infinity}, {1, 2}, {-1, 1}, {0, infinity}},
                                    {{1, infinity}, -1, {0, 1}, {-infinity, 0}},
                                    {{1, infinity}, {-infinity, -1}, {0, 1}, {-infinity, 0}},
                                    {{1, 2}, 3, {-infinity, 0}, {-infinity, 6}},
                                    {{1, 2}, 3, {0, infinity}, {3, infinity}},
                                    {{1, 2}, 3, all, all},
                                    {none, {1, 2}, {1, 2}, none},
                                    {{1, 2}, none, {1, 2}, none},
                                    {{1, 2}, {1, 2}, none, none},
                                    {zero, none, 0, none}};

/// The claim that an interval encloses a fraction between these numbers.
template <class T>
static constexpr cg::verdict encloses(const rational& x, T lower, T upper) {
  return has_ends(cg::interval<T>{given(x)}, {lower, upper});
}

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max(),
                       least = std::numeric_limits<std::int64_t>::min();

constexpr law interval_laws[] = {
    {"a number is an interval without width, and so is 0 at the beginning",
     [] {
       const set x = given(0.1);
       return holds_if(x.lower == 0.1 && x.upper == 0.1 && has_ends(set{}, zero) &&
                       has_ends(set{given(-0.0)}, zero) && has_ends(set{-0.0, 0.0}, zero) &&
                       has_ends(set{given(-1.0), -0.0}, {-1, 0}) &&
                       has_ends(float_set{given(-0.0f), 1}, {0, 1}));
     }},
    {"an interval has a real number: not NaN, not infinity alone, not from above to below",
     [] {
       return holds_if(!is_constant<[] { return set{not_a_number}; }> &&
                       !is_constant<[] { return set{not_a_number, 1}; }> &&
                       !is_constant<[] { return set{1, not_a_number}; }> &&
                       !is_constant<[] { return set{infinity}; }> &&
                       !is_constant<[] { return set{-infinity}; }> &&
                       !is_constant<[] { return set{infinity, infinity}; }> &&
                       !is_constant<[] { return set{-infinity, -infinity}; }> &&
                       !is_constant<[] { return set{infinity, -infinity}; }> &&
                       !is_constant<[] { return set{0x1.0000000000001p0, 1}; }> &&
                       is_constant<[] { return set{1, 0x1.0000000000001p0}; }> &&
                       is_constant<[] { return set{max, infinity}; }> &&
                       is_constant<[] { return set{-infinity, -max}; }>);
     }},
    {"the empty set has no number, all others have",
     [] {
       return holds_if(none.is_empty() && !all.is_empty() && !zero.is_empty() &&
                       !set{given(1.0), 2}.is_empty() && none.lower == infinity &&
                       none.upper == -infinity && all.lower == -infinity && all.upper == infinity);
     }},
    {"a fraction is enclosed between neighbours, or is one of the numbers",
     [] {
       const cg::verdict judged[] = {
           encloses(rational{1, 3}, third, 0x1.5555555555556p-2),
           encloses(rational{-1, 3}, -0x1.5555555555556p-2, -third),
           encloses(rational{-3, 4}, -0.75, -0.75),
           encloses(rational{0}, 0.0, 0.0),
           encloses(rational{9007199254740993}, 0x1p53, 0x1.0000000000001p53),
           encloses(rational{most}, 0x1.fffffffffffffp62, 0x1p63),
           encloses(rational{least}, -0x1p63, -0x1p63),
           encloses(rational{1, most}, 0x1p-63, 0x1.0000000000001p-63),
           encloses(rational{-most + 1, most}, -1.0, -0x1.fffffffffffffp-1),
           encloses(rational{1, 3}, 0x1.555554p-2f, 0x1.555556p-2f),
           encloses(rational{16777217}, 0x1p24f, 0x1.000002p24f)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"a literal encloses the decimal as it is written",
     [] {
       return holds_if(has_ends(given(0.1_real), {0x1.9999999999999p-4, 0x1.999999999999ap-4}) &&
                       has_ends(1.54_real, {0x1.8a3d70a3d70a3p0, 0x1.8a3d70a3d70a4p0}) &&
                       has_ends(-0.25_real, -0.25) && has_ends(25e-2_real, 0.25));
     }},
    {"whole powers are the tightest",
     [] {
       for (const auto& [x, n, result] : powers) {
         const cg::verdict judged = has_ends(power(given(x), n), result);
         if (judged) continue;
         return cg::verdict{false, cg::sentence{} << x << " to the " << n << ' ' << judged.reason};
       }
       return holds_if(has_ends(cg::power(float_set{-0.1f, 2}, 3), {-0x1.0624dep-10f, 8}) &&
                       has_ends(cg::power(float_set{3}, -1), {0x1.555554p-2f, 0x1.555556p-2f}));
     }},
    {"the sum of ends, rounded outwards",
     [] { return gives(sums, [](set a, set b) { return a + b; }); }},
    {"the difference of opposite ends",
     [] { return gives(differences, [](set a, set b) { return a - b; }); }},
    {"the negative is turned around",
     [] {
       return holds_if(has_ends(-set{given(1.0), 2}, {-2, -1}) && has_ends(-zero, zero) &&
                       has_ends(-set{-infinity, 3}, {-3, infinity}) &&
                       has_ends(-set{0, 1}, {-1, 0}) && has_ends(-all, all) &&
                       has_ends(-none, none));
     }},
    {"the product of those ends that make it least and greatest",
     [] { return gives(products, [](set a, set b) { return a * b; }); }},
    {"the quotients by all numbers but 0",
     [] { return gives(quotients, [](set a, set b) { return a / b; }); }},
    {"squares are not negative, of floats either",
     [] {
       const auto judged = gives(squares, [](set x) { return sqr(x); });
       return judged ? has_ends(sqr(float_set{given(-4.0f), 3}), {0, 16}) : judged;
     }},
    {"a product and a sum are rounded once",
     [] {
       for (const auto& [a, b, c, result] : fused) {
         const auto judged = has_ends(fma(given(a), given(b), given(c)), result);
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"a number beside an interval is one",
     [] {
       const set x{given(1.0), 2};
       return holds_if(has_ends(2 * x, {2, 4}) && has_ends(x + 1, {2, 3}) &&
                       has_ends(1 / x, {0.5, 1}) && has_ends(0.5 - x, {-1.5, -0.5}) &&
                       has_ends(x * rational{1, 2}, {0.5, 1}) &&
                       has_ends(x / float_set{2}.upper, {0.5, 1}));
     }},
    {"the operators that assign are the others",
     [] {
       set x{given(1.0), 2};
       x += 1;
       x *= set{-1, 2};
       x -= 1;
       x /= 2;
       return has_ends(x, {-2, 2.5});
     }},
    {"floats are rounded to floats",
     [] {
       constexpr float infinite = ends_of<float>::infinity, largest = ends_of<float>::max,
                       smallest = ends_of<float>::tiny;
       const float_set one{given(1.0f)};
       return holds_if(
           has_ends(one / 3, {0x1.555554p-2f, 0x1.555556p-2f}) &&
           has_ends(one + smallest, {1, 0x1.000002p0f}) &&
           has_ends(one * largest * 2, {largest, infinite}) &&
           has_ends(one * smallest / 2, {0, smallest}) &&
           has_ends(0x1.000002p0f * one * 0x1.000002p0f, {0x1.000004p0f, 0x1.000006p0f}) &&
           has_ends(fma(0x1.000002p0f * one, 0x1.000002p0f, -0x1.000004p0f), 0x1p-46f) &&
           has_ends(float_set{-largest} - largest, {-infinite, -largest}));
     }},
    {"two equal numbers are equal, and what has no number in common is not",
     [] {
       return holds_if(set{given(1.0)} == set{1} && set{given(1.0), 2} != set{3, 4} &&
                       set{given(3.0), 4} != set{1, 2} && !(set{given(1.0)} == set{2}));
     }},
    {"whether two sets that overlap are the same number, no one knows",
     [] {
       return holds_if(!is_constant<[] { return set{1, 2} == set{1, 2}; }> &&
                       !is_constant<[] { return set{0, 2} == set{1}; }> &&
                       !is_constant<[] { return set{1} == set{0, 1}; }> &&
                       !is_constant<[] { return set{1} == set{1, 2}; }> &&
                       !is_constant<[] { return set{1, 2} == set{1}; }> &&
                       !is_constant<[] { return set{1} == none; }> &&
                       !is_constant<[] { return none == none; }> &&
                       !is_constant<[] { return none < set{1}; }> &&
                       !is_constant<[] { return set{1} < none; }> &&
                       !is_constant<[] { return set{1} >= none; }>);
     }},
    {"a constant is never rounded: a whole number is enclosed",
     [] {
       return holds_if(has_ends(set{given(9007199254740993)}, {0x1p53, 0x1.0000000000001p53}) &&
                       has_ends(float_set{given(16777217)}, {0x1p24f, 0x1.000002p24f}) &&
                       has_ends(set{given(0.1f)}, set{double{0.1f}}) &&
                       std::is_convertible_v<float, set> && !std::is_convertible_v<set, float_set>);
     }},
    {"an order that all numbers are in, and one that none is in, is decided",
     [] {
       const set low{given(0.0), 1}, next{1, 2}, high{1.5, 3};
       return holds_if(low < high && high > low && low <= high && high >= low && !(high < low) &&
                       !(low > high) && !(high <= low) && !(low >= high) && low <= next &&
                       next >= low && !(next < low) && !(low > next) && !(set{1} < set{1}) &&
                       set{1} <= set{1} && set{1} >= set{1} && !(set{1} > set{1}));
     }},
    {"any other order throws",
     [] {
       return holds_if(!is_constant<[] { return set{0, 1} < set{1, 2}; }> &&
                       !is_constant<[] { return (set{1, 2} > set{0, 1}); }> &&
                       !is_constant<[] { return set{1, 2} <= set{0, 1}; }> &&
                       !is_constant<[] { return set{0, 1} >= set{1, 2}; }> &&
                       !is_constant<[] { return set{0, 3} < set{1, 2}; }> &&
                       !is_constant<[] { return set{1, 2} < set{0, 3}; }> &&
                       !is_constant<[] { return all < set{0}; }> &&
                       is_constant<[] { return set{0, 1} < set{1.5, 2}; }>);
     }},
    {"it is printed with both ends",
     [] {
       return holds_if((cg::sentence{} << set{given(0.1), 0.2}) == "[0.1, 0.2]" &&
                       (cg::sentence{} << none) == "[empty]" &&
                       (cg::sentence{} << all) == "[-inf, inf]" &&
                       (cg::sentence{} << -set{0, 1} << '!') == "[-1.0, 0.0]!" &&
                       (cg::sentence{} << float_set{given(0.1f), 1}) == "[0.1, 1.0]");
     }},
    {"a text of any capacity takes it, and says if it is too short",
     [] {
       cg::writing<12> fitting;
       cg::writing<11> short_by_one;
       fitting << set{given(0.5), 1.5};
       short_by_one << set{given(0.5), 1.5};
       return holds_if(fitting == "[0.5, 1.5]" && short_by_one.size == 10 &&
                       (cg::writing<10>{} << set{0.5, 1.5}).truncated && !fitting.truncated);
     }},
    // (xy + x/y)' on x ∈ [1, 2], y ∈ [2, 4]: y + 1/y, and x - x/y².
    {"dual numbers of intervals enclose values and derivatives",
     [] {
       using dual = cg::dual<set, 2>;
       const dual x = dual::variable(set{given(1.0), 2}, 0), y = dual::variable(set{2, 4}, 1),
                  f = x * y + x / y;
       return holds_if(has_ends(f.value, {2.25, 9}) && has_ends(f.partials[0], {2.25, 4.5}) &&
                       has_ends(f.partials[1], {0.5, 1.9375}) && y > x * 0.5);
     }},
    {"whole ends with more digits than T has are rounded outwards",
     [] {
       constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
       const cg::interval<float> x(given(16777217), 16777219);
       const cg::interval<double> y(given(greatest), greatest), z(given(-greatest), 1.5),
           above(given(greatest), 1e19), below(-1e19, given(-greatest));
       return holds_if(x.lower == 16777216 && x.upper == 16777220 && y.lower == 0x1p63 - 1024 &&
                       y.upper == 0x1p63 && z.lower == -0x1p63 && z.upper == 1.5 &&
                       above.lower == 0x1p63 - 1024 && below.upper == -0x1p63 + 1024);
     }},
    {"of an interval of doubles one of floats is the tightest around it",
     [] {
       constexpr float largest = ends_of<float>::max, smallest = ends_of<float>::tiny;
       return holds_if(has_ends(float_set{set{given(0.1), 1}}, {0x1.999998p-4f, 1}) &&
                       has_ends(float_set{set{-1, given(0.1)}}, {-1, 0x1.99999ap-4f}) &&
                       has_ends(float_set{set{-1e-50, 1e-50}}, {-smallest, smallest}) &&
                       has_ends(float_set{set{1e-50, 1}}, {0, 1}) &&
                       has_ends(float_set{set{-1, -1e-50}}, {-1, 0}) &&
                       has_ends(float_set{set{1e39}}, {largest, ends_of<float>::infinity}) &&
                       has_ends(float_set{all}, ends_of<float>::all) &&
                       has_ends(float_set{none}, ends_of<float>::none));
     }},
};
static_assert(all_hold<interval_laws>);
