#include <constgrad/math/power.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace math = constgrad::math;

static constexpr double infinity = std::numeric_limits<double>::infinity(),
                        nan = std::numeric_limits<double>::quiet_NaN();

/// The claim that x^y is this to the bit, of doubles and of floats.
static constexpr bool is(double x, double y, double expected) {
  const double of_doubles = math::power(given(x), y);
  const float of_floats = math::power(given(static_cast<float>(x)), static_cast<float>(y));
  if (expected != expected) return of_doubles != of_doubles && of_floats != of_floats;
  return of_doubles == expected && of_floats == static_cast<float>(expected) &&
         constgrad::has_sign(of_doubles) == constgrad::has_sign(expected) &&
         constgrad::has_sign(of_floats) == constgrad::has_sign(expected);
}

constexpr law power_laws[] = {
    {"whole and odd numbers",
     [] {
       return holds_if(math::is_whole(given(3.0)) && !math::is_whole(given(3.5)) &&
                       math::is_whole(given(-0x1p60)) && math::is_whole(given(infinity)) &&
                       !math::is_whole(given(nan)) && math::is_odd(given(-3.0)) &&
                       !math::is_odd(given(4.0)) && !math::is_odd(given(3.5)) &&
                       math::is_odd(given(0x1.fffffffffffffp52)) &&
                       math::is_odd(given(-0x1.fffffffffffffp52)) && !math::is_odd(given(0x1p53)) &&
                       !math::is_odd(given(infinity)) && !math::is_odd(given(0x1p60f)));
     }},
    // By Python's decimal, 50 digits, rounded once.
    {"the nearest double, where y is no whole number",
     [] {
       return holds_if(math::power(given(2.0), 0.5) == 0x1.6a09e667f3bcdp+0 &&
                       math::power(given(10.0), 0.1) == 0x1.4248ef8fc2604p+0 &&
                       math::power(given(0.1), 300.5) == 0x1.b1b7583379149p-999 &&
                       math::power(given(3.0), -0.75) == 0x1.c1384d50fec88p-2 &&
                       math::power(given(1.0000000000000002), 4e15) == 0x1.37211be39582ep+1);
     }},
    {"and the nearest float",
     [] { return holds_if(math::power(given(2.0f), 0.5f) == 0x1.6a09e6p+0f); }},
    {"exact where it can be",
     [] {
       return holds_if(is(3, 2, 9) && is(-3, 3, -27) && is(8, -1, 0.125) && is(9, 0.5, 3) &&
                       is(0.25, -1.5, 8) && is(2, -126, 0x1p-126) &&
                       math::power(given(2.0), -1074.0) == 0x1p-1074 &&
                       math::power(given(1e15), 1.0) == 1e15);
     }},
    {"a tie is rounded to the even number: (2^26 + 1)², (2^27 - 1)²",
     [] {
       return holds_if(math::power(given(0x1p26 + 1), 2.0) == 0x1p52 + 0x1p27 + 1 &&
                       math::power(given(0x1p27 - 1), 2.0) == 0x1p54 - 0x1p28 &&
                       math::power(given(0x1p27 + 1), 2.0) == 0x1p54 + 0x1p28 &&
                       math::power(given(0x1.8p26 + 3), 2.0) == (0x1.8p26 + 3) * (0x1.8p26 + 3));
     }},
    {"what is within 2^-107 of a number of 54 digits is that number",
     [] {
       using math::uint128;
       constexpr uint128 digits_54 = uint128{1} << 127 | uint128{1} << 74, error = 1 << 20;
       const auto becomes = [](uint128 x, uint128 significand, int exponent) {
         const math::wide result = math::without_error({x, given(5), true});
         return result.significand == significand && result.exponent == exponent && result.negative;
       };
       return holds_if(becomes(digits_54, digits_54, 5) && becomes(digits_54 + 5, digits_54, 5) &&
                       becomes(digits_54 - 5, digits_54, 5) &&
                       becomes(digits_54 + error - 1, digits_54, 5) &&
                       becomes(digits_54 + error, digits_54 + error, 5) &&
                       becomes(digits_54 - error, digits_54, 5) &&
                       becomes(digits_54 - error - 1, digits_54 - error - 1, 5) &&
                       becomes(~uint128{0}, uint128{1} << 127, 6));
     }},
    {"too large is infinite, too small is 0, with the sign of an odd power",
     [] {
       return holds_if(is(10, 400, infinity) && is(-10, 401, -infinity) && is(10, -400, 0) &&
                       is(-10, -401, -0.0) && is(2, 1e30, infinity) && is(0.5, 1e30, 0));
     }},
    {"x^0 and 1^y are 1, also of NaN",
     [] {
       return holds_if(is(0, 0, 1) && is(nan, 0, 1) && is(infinity, -0.0, 1) && is(1, nan, 1) &&
                       is(1, infinity, 1) && is(-1, infinity, 1) && is(-1, -infinity, 1) &&
                       is(-1, 3, -1) && is(-1, -4, 1));
     }},
    {"any other of NaN is NaN, and so is a power of a negative number that is not whole",
     [] {
       return holds_if(is(nan, 2, nan) && is(2, nan, nan) && is(-8, 0.5, nan) && is(-1, 1.5, nan) &&
                       is(-infinity, 0.5, infinity));
     }},
    {"of 0 and infinity",
     [] {
       return holds_if(is(0, 0.5, 0) && is(-0.0, 0.5, 0) && is(-0.0, 3, -0.0) && is(-0.0, 2, 0) &&
                       is(0, -1, infinity) && is(-0.0, -1, -infinity) && is(-0.0, -2, infinity) &&
                       is(infinity, 2, infinity) && is(infinity, -0.5, 0) &&
                       is(-infinity, 3, -infinity) && is(-infinity, 2, infinity) &&
                       is(-infinity, -3, -0.0) && is(-infinity, -2, 0));
     }},
    {"to infinity",
     [] {
       return holds_if(is(2, infinity, infinity) && is(-2, infinity, infinity) &&
                       is(0.5, infinity, 0) && is(2, -infinity, 0) &&
                       is(0.5, -infinity, infinity) && is(0, infinity, 0) &&
                       is(0, -infinity, infinity) && is(infinity, infinity, infinity) &&
                       is(infinity, -infinity, 0));
     }},
    {"the derivative y x^(y - 1)",
     [] {
       return holds_if(math::power_derivative(given(4.0), 2.5) == 20 &&
                       math::power_derivative(given(-2.0), 3.0) == 12 &&
                       math::power_derivative(given(-2.0), 4.0) == -32 &&
                       math::power_derivative(given(-2.0), -3.0) == -0.1875 &&
                       math::power_derivative(given(1.0), 2.75) == 2.75 &&
                       math::power_derivative(given(0.0), 2.5) == 0 &&
                       math::power_derivative(given(0.0), 0.5) == infinity &&
                       math::power_derivative(given(4.0f), 2.5f) == 20 &&
                       math::power_derivative(given(-2.0), -4.0) == 0.125 &&
                       math::power_derivative(given(3.0), 2.0) == 6 &&
                       math::power_derivative(given(-0.5), 3.0) == 0.75 &&
                       math::power_derivative(given(-0.5), 2.0) == -1);
     }},
    {"of a negative number to a power that is not whole NaN, of infinity a limit",
     [] {
       const auto is_nan = [](double x) { return x != x; };
       return holds_if(is_nan(math::power_derivative(given(-0.5), 0.5)) &&
                       is_nan(math::power_derivative(given(-4.0), 2.5)) &&
                       math::power_derivative(given(infinity), 0.5) == 0 &&
                       math::power_derivative(given(infinity), 1.5) == infinity &&
                       math::power_derivative(given(-infinity), 2.0) == -infinity &&
                       math::power_derivative(given(2.0), infinity) == infinity &&
                       math::power_derivative(given(0.5), -infinity) == -infinity);
     }},
    {"is y for y = 0 and 1, also of 0, infinity and NaN",
     [] {
       return holds_if(math::power_derivative(given(0.0), 0.0) == 0 &&
                       math::power_derivative(given(0.0), 1.0) == 1 &&
                       math::power_derivative(given(nan), 1.0) == 1 &&
                       math::power_derivative(given(infinity), 0.0) == 0);
     }},
    // 1e-20 · 10^(1e-20 - 1)
    {"an exponent near 0 or large loses nothing",
     [] {
       return holds_if(math::power_derivative(given(1e300), 1e-20) == 1e-320 &&
                       math::power_derivative(given(1 + 0x1p-52), 0x1p54) == 0x1.b4c902e273a53p+59);
     }},
};
static_assert(all_hold<power_laws>);
