#include <constgrad/math/sin_table.hpp>

#include <constgrad/math/half_pi.hpp>
#include <constgrad/math/wide_sin_cos.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::sin_table, cg::math::wide;

constexpr law sin_table_laws[] = {
    {"high + low is sin(i π/256), low rounded; high has 26 bits; the cosine is the entry 128 - i",
     [] {
       const wide half_pi = cg::math::wide_half_pi,
                  step{half_pi.significand, half_pi.exponent - 7, false},
                  step_sine = step + wide_sin_rest(step),
                  step_cosine = wide{1.0} + wide_cos_rest(step);
       wide sine, cosine{1.0};
       for (int i = 0; i <= 128; ++i) {
         const auto [high, low] = given(sin_table[i]);
         const auto [other, other_low] = given(sin_table[128 - i]);
         if (cg::math::upper_half(high) != high || !(__builtin_fabs(low) <= high * 0x1p-26) ||
             !(distance(sine, high, low) <= __builtin_fabs(low) * 0x1p-53 + 0x1p-115) ||
             !(distance(cosine, other, other_low) <=
               __builtin_fabs(other_low) * 0x1p-53 + 0x1p-115))
           return cg::verdict{false, cg::message{} << "the entry " << i << " is wrong"};
         const wide next = sine * step_cosine + cosine * step_sine;
         cosine = cosine * step_cosine - sine * step_sine;
         sine = next;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<sin_table_laws>);
