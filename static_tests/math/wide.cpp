#include <constgrad/math/wide.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::math::high_product, cg::math::reciprocal, cg::math::rounding, cg::math::uint128,
    cg::math::wide;

constexpr uint128 bits128(std::uint64_t upper, std::uint64_t lower) {
  return uint128{upper} << 64 | lower;
}
constexpr uint128 all_ones = ~uint128{0}, top = uint128{1} << 127;

constexpr bool is(const wide& x, uint128 significand, int exponent, bool negative) {
  return x.significand == significand && x.exponent == exponent && x.negative == negative;
}
constexpr bool same(const wide& a, const wide& b) {
  return is(a, b.significand, b.exponent, b.negative);
}

/// Two factors and the upper half of their product of 256 bits.
struct product {
  uint128 a, b, upper;
};
constexpr product products[] = {{bits128(0xffffffffffffffff, 0xffffffffffffffff),
                                 bits128(0xffffffffffffffff, 0xffffffffffffffff),
                                 bits128(0xffffffffffffffff, 0xfffffffffffffffe)},
                                {bits128(0x8000000000000000, 0x0), bits128(0x8000000000000000, 0x0),
                                 bits128(0x4000000000000000, 0x0)},
                                {bits128(0x0, 0xffffffffffffffff),
                                 bits128(0xffffffffffffffff, 0xffffffffffffffff),
                                 bits128(0x0, 0xfffffffffffffffe)},
                                {bits128(0xd95bafc8f2a4d27b, 0xdcf4bb99f4bea973),
                                 bits128(0x5c6e433715ba2bdd, 0x177219d30e7a269f),
                                 bits128(0x4e7a91a383b2716b, 0x8b9df7d130dc80ec)},
                                {bits128(0xcf1822ffbc688778, 0x2b491044d5e34124),
                                 bits128(0x4067c3584ee207f8, 0xda94e3e8ab73738f),
                                 bits128(0x3419f97cd6c3f8c4, 0xb9a0dc5281cfd4ae)},
                                {bits128(0xffffffffffffffff, 0x0), bits128(0x0, 0xffffffffffffffff),
                                 bits128(0x0, 0xfffffffffffffffe)}};

constexpr double rounded(uint128 significand, int exponent, bool negative = false) {
  return wide{given(significand), exponent, negative}.rounded<double>();
}
constexpr float rounded_float(uint128 significand, int exponent) {
  return wide{given(significand), exponent, false}.rounded<float>();
}
constexpr double infinity = std::numeric_limits<double>::infinity(),
                 largest = std::numeric_limits<double>::max();
constexpr float infinite_float = std::numeric_limits<float>::infinity(),
                largest_float = std::numeric_limits<float>::max();

/// significand · 2^(exponent - 127), and what it is rounded to in the three ways.
template <class T>
struct three_roundings {
  uint128 significand;
  int exponent;
  T below, nearest, above;
};

// Exact numbers, next to one, ties; next to the largest number and beyond; subnormal numbers, and
// what is below them all.
constexpr three_roundings<double> double_roundings[] = {
    {top, 0, 1, 1, 1},
    {top | 1, 0, 1, 1, 0x1.0000000000001p0},
    {all_ones, 0, 0x1.fffffffffffffp0, 2, 2},
    {top | uint128{1} << 74, 0, 1, 1, 0x1.0000000000001p0},
    {top | uint128{3} << 74, 0, 0x1.0000000000001p0, 0x1.0000000000002p0, 0x1.0000000000002p0},
    {all_ones << 75, 1023, largest, largest, largest},
    {all_ones << 75 | 1, 1023, largest, largest, infinity},
    {all_ones << 74, 1023, largest, infinity, infinity},
    {top, 1024, largest, infinity, infinity},
    {top, 2900, largest, infinity, infinity},
    {all_ones, -1023, 0x0.fffffffffffffp-1022, 0x1p-1022, 0x1p-1022},
    {top, -1023, 0x1p-1023, 0x1p-1023, 0x1p-1023},
    {top | 1, -1074, 0x1p-1074, 0x1p-1074, 0x1p-1073},
    {top | top >> 1, -1074, 0x1p-1074, 0x1p-1073, 0x1p-1073},
    {top, -1075, 0, 0, 0x1p-1074},
    {top | 1, -1075, 0, 0x1p-1074, 0x1p-1074},
    {top, -1076, 0, 0, 0x1p-1074},
    {all_ones, -2149, 0, 0, 0x1p-1074}};
constexpr three_roundings<float> float_roundings[] = {
    {top, 0, 1, 1, 1},
    {top | 1, 0, 1, 1, 0x1.000002p0f},
    {all_ones, 0, 0x1.fffffep0f, 2, 2},
    {top | uint128{1} << 103, 0, 1, 1, 0x1.000002p0f},
    {all_ones << 104, 127, largest_float, largest_float, largest_float},
    {all_ones << 104 | 1, 127, largest_float, largest_float, infinite_float},
    {top, 128, largest_float, infinite_float, infinite_float},
    {top, 2900, largest_float, infinite_float, infinite_float},
    {all_ones, -127, 0x0.fffffep-126f, 0x1p-126f, 0x1p-126f},
    {top | 1, -149, 0x1p-149f, 0x1p-149f, 0x1p-148f},
    {top, -150, 0, 0, 0x1p-149f},
    {top, -2149, 0, 0, 0x1p-149f}};

/// The claim that a number is rounded to these three, and its negative to theirs.
template <class T>
static constexpr cg::verdict rounds_to(const wide& x, T below, T nearest, T above) {
  const T got[] = {x.rounded<T>(rounding::downwards),      x.rounded<T>(),
                   x.rounded<T>(rounding::upwards),        -(-x).rounded<T>(rounding::upwards),
                   -(-x).rounded<T>(rounding::to_nearest), -(-x).rounded<T>(rounding::downwards)},
          expected[] = {below, nearest, above};
  for (int i = 0; i < 6; ++i) {
    const auto judged = cg::claim::equal(got[i], expected[i % 3]);
    if (!judged) return judged;
  }
  return {};
}
template <class T, std::size_t Size>
static constexpr cg::verdict rounds_all(const three_roundings<T> (&cases)[Size]) {
  for (const auto& [significand, exponent, below, nearest, above] : cases) {
    const auto judged = rounds_to({given(significand), exponent, false}, below, nearest, above);
    if (!judged) return judged;
  }
  return {};
}

constexpr law wide_laws[] = {
    {"the upper half of a product is at most 2 too small",
     [] {
       for (const auto& [a, b, upper] : products) {
         const uint128 got = high_product(given(a), given(b));
         if (got > upper || upper - got > 2) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"whatever bits are set, the highest bit of a significand is",
     [] {
       return holds_if(is({given(uint128{1}), 127, false}, top, 0, false) &&
                       is({given(top), -3, true}, top, -3, true) &&
                       is({given(uint128{5} << 64), 0, false}, uint128{5} << 125, -61, false) &&
                       is({given(uint128{1} << 63), 0, false}, top, -64, false) &&
                       is(wide{}, 0, 0, false));
     }},
    {"a double is the same number with more digits, a subnormal one too",
     [] {
       return holds_if(is(wide{given(1.0)}, top, 0, false) &&
                       is(wide{given(-0.75)}, uint128{3} << 126, -1, true) &&
                       is(wide{given(5e-324)}, top, -1074, false) &&
                       is(wide{given(0x1.8p-1030)}, uint128{3} << 126, -1030, false) &&
                       wide{given(0.0)}.significand == 0);
     }},
    {"products and sums of short numbers are exact, with every pair of signs",
     [] {
       const wide two{given(2.0)}, three{given(3.0)}, minus_five{given(-5.0)};
       return holds_if(same(three * minus_five, wide{-15.0}) &&
                       same(minus_five * minus_five, wide{25.0}) &&
                       same(three * three, wide{9.0}) && same(two + three, wide{5.0}) &&
                       same(three + minus_five, wide{-2.0}) &&
                       same(minus_five + three, wide{-2.0}) && same(three - two, wide{1.0}) &&
                       same(two - three, wide{-1.0}) && same(-three + minus_five, wide{-8.0}) &&
                       same(-three - minus_five, wide{2.0}) && same(wide{} + three, three) &&
                       same(three + wide{}, three) && (three - three).significand == 0 &&
                       same(wide{} + wide{all_ones, 0, false}, {all_ones, 0, false}) &&
                       same(wide{all_ones, 0, false} + wide{}, {all_ones, 0, false}) &&
                       same(three * wide{0.1}, wide{0.1} * three) &&
                       same(wide{0.5} * wide{0x1p-1000}, wide{0x1p-1001}));
     }},
    {"there is one 0, without sign and exponent, and it adds nothing",
     [] {
       const wide zero{given(uint128{0}), 7, true}, all{all_ones, -7, true};
       return holds_if(
           same(zero, wide{}) && same(wide{given(-0.0)}, wide{}) && same(-zero, wide{}) &&
           same(zero + zero, wide{}) && same(zero - zero, wide{}) && same(all - all, wide{}) &&
           same(-all + all, wide{}) && same(all * zero, wide{}) && same(zero / all, wide{}) &&
           same(zero + all, all) && same(all + zero, all) && same(zero - all, -all));
     }},
    {"a sum keeps 126 digits, and of what is lost the last one is 1, however far the exponents are "
     "apart",
     [] {
       const wide one{given(1.0)}, last{0x1p-126};
       return holds_if(
           is(one + last, top | 2, 0, false) && is(last + one, top | 2, 0, false) &&
           is(one - last, all_ones - 3, -1, false) && is(last - one, all_ones - 3, -1, true) &&
           is(one + wide{0x1p-125}, top | 4, 0, false) &&
           is(one + wide{0x1.4p-125}, top | 6, 0, false) &&
           is(one + wide{0x1.8p-126}, top | 2, 0, false) &&
           is(one + wide{0x1p-127}, top | 2, 0, false) &&
           is(one - wide{0x1p-128}, all_ones - 3, -1, false) &&
           is(wide{0x1p-300} - one, all_ones - 3, -1, true) &&
           is(wide{all_ones, 0, false} + wide{all_ones, 0, false}, all_ones - 1, 1, false));
     }},
    // 1 + 2^-53 + 2^-128, next to a tie: 2^75 + 1 = (2^25 + 1)(2^50 - 2^25 + 1).
    {"a sum of doubles, or with a product of two, is rounded as if it were exact",
     [] {
       const wide next_to_tie = wide{given(0x1.0000008p-53)} * wide{0x1p0 - 0x1p-25 + 0x1p-50};
       const cg::verdict judged[] = {
           rounds_to(wide{given(1.0)} + next_to_tie, 1.0, 0x1.0000000000001p0, 0x1.0000000000001p0),
           rounds_to(next_to_tie + wide{0x1.0000000000001p0}, 0x1.0000000000001p0,
                     0x1.0000000000002p0, 0x1.0000000000002p0),
           rounds_to(wide{0x1.0000000000002p0} - next_to_tie, 0x1.0000000000001p0,
                     0x1.0000000000001p0, 0x1.0000000000002p0),
           rounds_to(wide{given(1.0)} + wide{0x1p-1074}, 1.0, 1.0, 0x1.0000000000001p0),
           rounds_to(wide{given(1.0)} - wide{0x1p-1074}, 0x1.fffffffffffffp-1, 1.0, 1.0),
           rounds_to(wide{given(largest)} + wide{0x1p-1074}, largest, largest, infinity)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"a quotient of 64 digits is exact, and of one without end the last digit is 1",
     [] {
       constexpr uint128 divisor = (uint128{1} << 63) + 1, quotient = uint128{1} << 64 | 1 << 11;
       const wide by{given(divisor), 127, false}, three{given(3.0)};
       return holds_if(
           same(wide{6.0} / three, wide{2.0}) &&
           same(wide{-0x1.8p-1000} / three, wide{-0x1p-1001}) &&
           same(three / wide{-3.0}, wide{-1.0}) && same(-three / -three, wide{1.0}) &&
           same(wide{quotient * divisor, 127, false} / by, {quotient, 127, false}) &&
           same(wide{quotient * divisor + 1, 127, false} / by, {quotient << 1 | 1, 126, false}) &&
           same(wide{quotient * divisor - 1, 127, true} / by, {(quotient << 1) - 1, 126, true}) &&
           // 2^127 / (2^64 - 1) = 2^63 + ½ + …
           same(wide{top, 127, false} / wide{(uint128{1} << 64) - 1, 127, false},
                {uint128{1} << 64 | 1, 126, false}));
     }},
    {"and so quotients are rounded as if they were exact",
     [] {
       constexpr double third = 0x1.5555555555555p-2;
       // (1 + 2^-53) · b, and the smallest part more: a tie, and no tie any more.
       constexpr uint128 divisor = (uint128{1} << 63) + 1, quotient = uint128{1} << 64 | 1 << 11;
       const wide by{given(divisor), 127, false};
       const cg::verdict judged[] = {
           rounds_to(wide{given(1.0)} / wide{3.0}, third, third, 0x1.5555555555556p-2),
           rounds_to(wide{given(1.0)} / wide{5.0}, 0x1.9999999999999p-3, 0x1.999999999999ap-3,
                     0x1.999999999999ap-3),
           rounds_to(wide{quotient * divisor, 127, false} / by, 0x1p64, 0x1p64,
                     0x1.0000000000001p64),
           rounds_to(wide{quotient * divisor + 1, 127, false} / by, 0x1p64, 0x1.0000000000001p64,
                     0x1.0000000000001p64),
           rounds_to(wide{given(largest)} / wide{0x1p-1074}, largest, infinity, infinity),
           rounds_to(wide{given(0x1p-1074)} / wide{largest}, 0.0, 0.0, 0x1p-1074),
           rounds_to(wide{given(0x1p-1074)} / wide{2.0}, 0.0, 0.0, 0x1p-1074),
           rounds_to(wide{given(0x1.8p-1073)} / wide{2.0}, 0x1p-1074, 0x1p-1073, 0x1p-1073),
           rounds_to(wide{given(1.0f)} / wide{3.0f}, 0x1.555554p-2f, 0x1.555556p-2f,
                     0x1.555556p-2f)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"a double is rounded to nearest, downwards or upwards, with both signs",
     [] { return rounds_all(double_roundings); }},
    {"and so is a float", [] { return rounds_all(float_roundings); }},
    {"0 is 0 in every direction; a negative number that is rounded to 0 keeps its sign",
     [] {
       bool holds = true;
       for (const auto direction : {rounding::to_nearest, rounding::downwards, rounding::upwards}) {
         const double zero = wide{given(0.0)}.rounded<double>(direction);
         holds = holds && zero == 0 && !cg::has_sign(zero);
       }
       return holds_if(holds && cg::has_sign(rounded(top, -1076, true)) &&
                       cg::has_sign(-wide{0x1p-1074}.rounded<float>(rounding::downwards)));
     }},
    {"a tie is rounded to the even neighbour, everything else to the nearest one",
     [] {
       constexpr uint128 unit = uint128{1} << 75, tie = uint128{1} << 74;
       return holds_if(rounded(top | tie, 0) == 1 &&
                       rounded(top | tie | 1, 0) == 0x1.0000000000001p0 &&
                       rounded(top | unit | tie, 0) == 0x1.0000000000002p0 &&
                       rounded((top | unit | tie) - 1, 0) == 0x1.0000000000001p0 &&
                       rounded((top | tie) + (tie - 1), 5, true) == -0x1.0000000000001p5 &&
                       rounded(all_ones, 3) == 16 && rounded(top, -1022) == 0x1p-1022);
     }},
    {"a subnormal number loses digits, one after the other, with the same ties",
     [] {
       return holds_if(rounded(top | 1, -1075) == 0x1p-1074 && rounded(top, -1075) == 0 &&
                       rounded(all_ones, -1076) == 0 && rounded(top, -1074) == 0x1p-1074 &&
                       rounded(top | top >> 1, -1074) == 0x1p-1073 &&
                       rounded(top | top >> 2, -1073) == 0x1p-1073 && rounded(top, -1200) == 0 &&
                       rounded(all_ones, -1023) == 0x1p-1022 &&
                       rounded(top | top >> 1 | top >> 51, -1023) == 0x1.8p-1023 + 0x1p-1074 &&
                       rounded(top, -1023, true) == -0x1p-1023 &&
                       cg::has_sign(rounded(top, -1076, true)) && !cg::has_sign(rounded(0, 0)) &&
                       rounded(0, 5) == 0);
     }},
    {"what is too large is infinite, from the tie above the largest number on",
     [] {
       constexpr uint128 highest = all_ones << 75, tie = uint128{1} << 74;
       return holds_if(rounded((highest | tie) - 1, 1023) == 0x1.fffffffffffffp1023 &&
                       rounded(highest | tie, 1023) == infinity && rounded(top, 1024) == infinity &&
                       rounded(top, 3000, true) == -infinity);
     }},
    {"a float is rounded once, with a float's exponents",
     [] {
       constexpr uint128 tie = uint128{1} << 103;
       return holds_if(
           rounded_float(top | tie, 0) == 1 && rounded_float(top | tie | 1, 0) == 0x1.000002p0f &&
           rounded_float(top, -149) == 0x1p-149f && rounded_float(top, -150) == 0 &&
           rounded_float(top | 1, -150) == 0x1p-149f && rounded_float(top, -126) == 0x1p-126f &&
           rounded_float(all_ones << 104, 127) == 0x1.fffffep127f &&
           rounded_float(top, 128) == std::numeric_limits<float>::infinity() &&
           wide{given(-3.0)}.rounded<float>() == -3);
     }},
    {"a sum of a double and a wide number is rounded in every direction as if it were exact",
     [] {
       for (const int exponent : {-60, -200, -2000}) {
         const wide low{top | 1, exponent, false};
         const cg::math::wide_pair above{1.5, low}, below{1.5, -low};
         const auto rounds = [](const wide& sum, double down, double nearest, double up) {
           return sum.rounded<double>(rounding::downwards) == down &&
                  sum.rounded<double>() == nearest && sum.rounded<double>(rounding::upwards) == up;
         };
         if (!rounds(above.value(), 1.5, 1.5, 0x1.8000000000001p0) ||
             !rounds(below.value(), 0x1.7ffffffffffffp0, 1.5, 1.5)) {
           return holds_if(false);
         }
       }
       const cg::math::wide_pair more_than_a_tie{1.5, {top | 1, -53, false}},
           less_than_a_tie{1.5, {~(top >> 1), -54, false}};
       return holds_if(more_than_a_tie.value().rounded<double>() == 0x1.8000000000001p0 &&
                       less_than_a_tie.value().rounded<double>() == 1.5);
     }},
    {"its bounds are 2^-120 of the wide number below and above it",
     [] {
       for (const double sign : {1.0, -1.0}) {
         const cg::math::wide_pair sum{given(0.0), wide{sign * 3}};
         if (!same(sum.below() - wide{sign * 3}, wide{-0x1.8p-119}) ||
             !same(sum.above() - wide{sign * 3}, wide{0x1.8p-119})) {
           return holds_if(false);
         }
       }
       const cg::math::wide_pair sum{given(8.0), wide{3.0}};
       return holds_if(same(sum.below(), wide{8.0} + (wide{3.0} - wide{0x1.8p-119})) &&
                       same(sum.above(), wide{8.0} + (wide{3.0} + wide{0x1.8p-119})));
     }},
    {"a number times its reciprocal is 1, to 124 digits",
     [] {
       for (const double x : {1.0, 3.0, -0.7, 1.9999999999999998, 0x1.23456789abcdfp-900, 1e300}) {
         const wide exact = wide{given(x)} + wide{x * 0x1.3p-70},
                    off = exact * reciprocal(exact) - wide{1.0};
         if (off.significand != 0 && off.exponent > -125) return holds_if(false);
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<wide_laws>);
