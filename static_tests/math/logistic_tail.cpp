#include <constgrad/math/logistic_tail.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::pair, cg::math::wide, cg::math::wide_logistic_tail;

/// The claim that t = high + low is nowhere more than `error` off, relatively.
template <std::size_t Size, class Tail>
constexpr cg::verdict is_near(const double (&arguments)[Size], double error, Tail tail) {
  return keeps_its_error(
      arguments,
      [=](double y) {
        const pair t = tail(y);
        return cg::math::approximation{t.high, t.low, t.high * error};
      },
      wide_logistic_tail);
}

// Around the seams of the exponential's reduction, and both ends.
constexpr double tail_arguments[] = {0.0, 1e-20, 0.0027076, 0.0027077, 0.3,  0.693,
                                     1.0, 10.3,  37.0,      300.0,     599.9};
constexpr double brief_arguments[] = {0.0, 1e-20, 0.0027076, 0.0027077, 0.3,  0.34, 0.693,
                                      1.0, 1.7,   3.3,       4.9,       10.3, 15.1, 21.99};

/// s'(y) = t (1 - t).
constexpr wide exact_slope(double y) {
  const wide t = wide_logistic_tail(y);
  return t - t * t;
}

/// Where each way to compute the slope is at work, subnormal results too.
constexpr double slope_arguments[] = {0.0,  1e-9, 0.1,   0.7,   1.0,   3.3,   7.0,  21.9,
                                      22.0, 37.7, 300.1, 600.0, 705.5, 720.3, 744.5};

constexpr law logistic_tail_laws[] = {
    {"t is at most 2^-66 off, relatively",
     [] {
       return holds_if(given(cg::math::logistic_tail_error) == 0x1p-66)
                  ? is_near(tail_arguments, cg::math::logistic_tail_error, cg::math::logistic_tail)
                  : holds_if(false);
     }},
    {"the brief t is at most 1.75 · 2^-59 off, relatively",
     [] {
       const auto judged = given(cg::math::brief_logistic_tail_error) == 0x1.cp-59
                               ? is_near(brief_arguments, cg::math::brief_logistic_tail_error,
                                         cg::math::brief_logistic_tail)
                               : holds_if(false);
       return judged ? is_near(brief_arguments, cg::math::brief_logistic_tail_error,
                               cg::math::early_logistic_tail)
                     : judged;
     }},
    {"the tail of e^r by pairs is the tail of e^r",
     [] {
       for (const double r : {1.0, -1.0, 0.5, -0.25}) {
         const double tail = cg::math::exp_tail(r);
         if (__builtin_fabs(cg::math::exp_tail_by_pairs(given(r)) - tail) > 0x1p-52 * tail)
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"the brief t's first part has 10 digits, and the rest is below 2^-7 of it",
     [] {
       bool has_10 = false;
       for (const double y : brief_arguments) {
         const auto [high, low] = cg::math::brief_logistic_tail(given(y));
         const std::uint64_t m = cg::parts_of(high).m;
         has_10 = has_10 || (m >> 43 & 1) != 0;
         if (m % (std::uint64_t{1} << 43) != 0 || __builtin_fabs(low) > 0x1p-7 * high ||
             cg::math::early_logistic_tail(given(y)).high != high)
           return holds_if(false);
       }
       return holds_if(has_10);
     }},
    {"t (1 - t) of a t in two parts, and of one whose first part is short",
     [] {
       for (const pair& t : {pair{0.25, 0}, pair{0x1.77p-2, 0x1.2345p-11}, pair{0.5, -0x1.3p-9},
                             pair{0x1.11p-20, 0x1.77p-30}}) {
         const wide exact = wide{t.high} + wide{t.low};
         const pair sum = cg::math::fast_two_sum(t.high, t.low);
         if (ulps_off(exact - exact * exact,
                      cg::math::slope_of_brief_tail({given(t.high), t.low})) > 0.51 ||
             ulps_off(exact - exact * exact, cg::math::slope_of_tail({given(sum.high), sum.low})) >
                 0.51)
           return holds_if(false);
       }
       for (const pair& t :
            {pair{0x1.23456789abcdep-2, 0x1.1p-56}, pair{0x1.fedcba9876543p-5, -0x1.fp-60},
             pair{0x1.777777777777p-31, 0x1p-85}, pair{0x1.fb1743b3919a3p-2, 0},
             pair{0x1.a5b000ffe222dp-2, 0}}) {
         const wide exact = wide{t.high} + wide{t.low};
         if (ulps_off(exact - exact * exact, cg::math::slope_of_tail({given(t.high), t.low})) >
             0.501)
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"the slope is at most 0.54 ulp off, at the far end, too",
     [] {
       for (const double y : slope_arguments) {
         if (!(ulps_off(exact_slope(y), cg::math::logistic_slope(given(y), 0)) <= 0.54)) {
           return cg::verdict{false, cg::message{} << "not at " << y};
         }
       }
       return cg::verdict{};
     }},
    {"a shift is a factor of 2, also where the result is subnormal only without it",
     [] {
       for (const double y : slope_arguments) {
         const wide slope = exact_slope(y),
                    four_times{slope.significand, slope.exponent + 2, false};
         if (!(ulps_off(four_times, cg::math::logistic_slope(given(y), 2)) <= 0.54))
           return holds_if(false);
       }
       return holds_if(cg::math::logistic_slope(given(0.0), -2) == 0.0625);
     }},
    {"the slope is 0 in the end, and nan of nan",
     [] {
       const double of_nan = cg::math::logistic_slope(given(numbers<double>::nan), 0);
       return holds_if(cg::math::logistic_slope(given(746.0), 0) == 0 &&
                       cg::math::logistic_slope(given(1499.0), 0) == 0 &&
                       cg::math::logistic_slope(given(1e300), 0) == 0 &&
                       cg::math::logistic_slope(numbers<double>::infinity, 2) == 0 &&
                       of_nan != of_nan);
     }},
};
static_assert(all_hold<logistic_tail_laws>);
