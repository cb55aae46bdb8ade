#include <constgrad/math/wide.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::math::high_product, cg::math::reciprocal, cg::math::uint128, cg::math::wide;

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
constexpr double infinity = std::numeric_limits<double>::infinity();

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
                       wide{given(uint128{0}), 7, false}.significand == 0 && wide{}.exponent == 0 &&
                       !wide{}.negative);
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
    {"zeros add up to 0 without a sign, and to anything else nothing",
     [] {
       const wide zero{given(-0.0)}, all{all_ones, -7, true};
       return holds_if(same(zero + zero, wide{}) && same(wide{} - wide{}, wide{}) &&
                       same(zero + all, all) && same(all + zero, all) && same(wide{} + all, all));
     }},
    {"a sum keeps 126 digits or more, however far apart the exponents are",
     [] {
       const wide one{given(1.0)}, last{0x1p-126};
       return holds_if(
           is(one + last, top | 2, 0, false) && is(last + one, top | 2, 0, false) &&
           is(one - last, all_ones - 3, -1, false) && is(last - one, all_ones - 3, -1, true) &&
           same(one + wide{0x1p-127}, one) && same(one - wide{0x1p-128}, one) &&
           same(one + wide{0x1p-300}, one) &&
           is(wide{all_ones, 0, false} + wide{all_ones, 0, false}, all_ones - 1, 1, false));
     }},
    {"a tie goes to the even neighbour, everything else to the nearest one",
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
       constexpr uint128 largest = all_ones << 75, tie = uint128{1} << 74;
       return holds_if(rounded((largest | tie) - 1, 1023) == 0x1.fffffffffffffp1023 &&
                       rounded(largest | tie, 1023) == infinity && rounded(top, 1024) == infinity &&
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
