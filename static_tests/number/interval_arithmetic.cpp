#include <constgrad/math/wide_directed.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/interval_arithmetic.hpp>
#include <constgrad/number/power.hpp>

#include "static_tests/number/ends.hpp"

#include <bit>
#include <cstdint>

namespace cg = constgrad;
using cg::rational;
using set = cg::interval<double>;
using float_set = cg::interval<float>;
using of_two = known_of_two<double>;

constexpr double infinity = ends_of<double>::infinity, max = ends_of<double>::max,
                 tiny = ends_of<double>::tiny, third = 0x1.5555555555555p-2;
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
                           {all, none, none},
                           {none, none, none}};

constexpr of_two differences[] = {{{1, 2}, {3, 5}, {-4, -1}},
                                  {{0, 1}, {0, 1}, {-1, 1}},
                                  {0.3, 0.1, 0x1.9999999999999p-3},
                                  {1, tiny, {0x1.fffffffffffffp-1, 1}},
                                  {-max, max, {-infinity, -max}},
                                  {{0, infinity}, {0, infinity}, all},
                                  {{0, infinity}, {-infinity, 0}, {0, infinity}},
                                  {none, {1, 2}, none},
                                  {{1, 2}, none, none},
                                  {none, all, none},
                                  {all, none, none}};

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

/// The least and the greatest of all four products of ends, each rounded outwards by 128-bit integers.
constexpr set of_four_products(const set& a, const set& b) {
  double least = infinity, most = -infinity;
  for (const double x : {a.lower, a.upper}) {
    for (const double y : {b.lower, b.upper}) {
      const double below = cg::math::wide_product(x, y, cg::math::rounding::downwards),
                   above = cg::math::wide_product(x, y, cg::math::rounding::upwards);
      least = below < least ? below : least;
      most = above > most ? above : most;
    }
  }
  return {least, most};
}

/// The claim that a product is so, whatever the signs.
constexpr cg::verdict multiplies_by(const set& b) {
  constexpr double ends[] = {-3, -0.1, 0, 0.1, 7};
  for (double lower : ends) {
    for (double upper : ends) {
      if (upper < lower) continue;
      const set a{lower, upper};
      const auto judged = has_ends(given(a) * given(b), of_four_products(a, b));
      if (!judged) return {false, cg::message{} << a << " by " << b << ": " << judged.reason};
    }
  }
  return {};
}

constexpr law interval_arithmetic_laws[] = {
    {"whole powers are the tightest",
     [] {
       for (const auto& [x, n, result] : powers) {
         const cg::verdict judged = has_ends(power(given(x), n), result);
         if (judged) continue;
         return cg::verdict{false, cg::message{} << x << " to the " << n << ' ' << judged.reason};
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
    {"a product is the least and the greatest of the four",
     [] {
       for (const set& b : {set{-0.3, -0.1}, set{-0.7, 0}, set{-0.1, 0.3}, set{-7, 2}, zero,
                            set{0, 0.1}, set{0.1, 0.3}, set{-1e300, 1e-300}}) {
         const auto judged = multiplies_by(b);
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"an upper end that is rounded up to 0 is not -0",
     [] {
       const set product = set{given(-1e-300)} * set{1e-300};
       return holds_if(std::bit_cast<std::uint64_t>(product.upper) == 0);
     }},
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
    // (xy + x/y)' on x ∈ [1, 2], y ∈ [2, 4]: y + 1/y, and x - x/y².
    {"dual numbers of intervals enclose values and derivatives",
     [] {
       using dual = cg::dual<set, 2>;
       const dual x = dual::variable(set{given(1.0), 2}, 0), y = dual::variable(set{2, 4}, 1),
                  f = x * y + x / y;
       return holds_if(has_ends(f.value, {2.25, 9}) && has_ends(f.partials[0], {2.25, 4.5}) &&
                       has_ends(f.partials[1], {0.5, 1.9375}) && y > x * 0.5);
     }},
};
static_assert(all_hold<interval_arithmetic_laws>);
