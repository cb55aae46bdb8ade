#include <constgrad/math/pair.hpp>
#include <constgrad/math/wide.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::math::pair, cg::math::wide;

/// Whether a sum is exact, judged with 128 bits, and its first part the rounded sum.
constexpr bool is_sum_of(const pair& sum, double a, double b) {
  return (wide{sum.high} + wide{sum.low} - wide{a} - wide{b}).significand == 0 && sum.high == a + b;
}

struct pair_summands {
  double a, b;
};
constexpr pair_summands smaller_second[] = {
    {1.0, 0x1p-60},           {1.0, -0x1p-54},   {0x1.8p53, 0x1.8p0}, {-0.1, 0.3e-9},
    {0x1.fffffffffffffp0, 1}, {3.0, -2.9999999}, {0.0, 0.7}};
constexpr pair_summands any_order[] = {{0.1, 0.3}, {1.0, 0x1.8p52}, {-1.7e-5, 1.3}, {1e-9, -7e6}};

constexpr law pair_laws[] = {
    {"the sum and its rounding error, the larger number first, or 0",
     [] {
       for (const auto& [a, b] : smaller_second) {
         if (!is_sum_of(cg::math::fast_two_sum(given(a), b), a, b)) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"the sum and its rounding error, whichever number is larger",
     [] {
       for (const auto& [a, b] : any_order) {
         if (!is_sum_of(cg::math::two_sum(given(a), b), a, b) ||
             !is_sum_of(cg::math::two_sum(given(b), a), a, b)) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"the upper half of a number keeps 26 digits, and its sign",
     [] {
       return holds_if(cg::math::upper_half(given(0x1.fffffffffffffp0)) == 0x1.ffffff8p0 &&
                       cg::math::upper_half(given(-0x1.0000007ffffffp9)) == -0x1p9 &&
                       cg::math::upper_half(given(0x1.8000008p-9)) == 0x1.8000008p-9);
     }},
};
static_assert(all_hold<pair_laws>);
