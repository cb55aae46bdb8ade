#include <constgrad/math/tanh.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::accurate_tanh, cg::math::tanh_derivative, cg::math::tanh_function, cg::math::wide,
    cg::math::wide_logistic_tail, cg::math::wide_tanh;

constexpr point tanh_points[] = {{-30.5, -1.0},
                                 {-19.0, -9.99999999999999937217e-1},
                                 {-11.5, -9.99999999794762407387e-1},
                                 {-5.5, -9.99966597156303809638e-1},
                                 {-1.0, -7.61594155955764888119e-1},
                                 {-0.51, -4.69945198933037628243e-1},
                                 {-0.49, -4.54216432682259058109e-1},
                                 {-0.0625, -6.24187467475125144901e-2},
                                 {-0.0624, -6.23191357360796517627e-2},
                                 {-1e-10, -1.00000000000000003643e-10},
                                 {1e-300, 1.00000000000000002506e-300},
                                 {3e-09, 2.99999999999999997105e-9},
                                 {0.001, 9.99999666666800020763e-4},
                                 {0.0624, 6.23191357360796517627e-2},
                                 {0.0626, 6.25183565154342440249e-2},
                                 {0.1, 9.96679946249558226143e-2},
                                 {0.3, 2.91312612451590895658e-1},
                                 {0.5493, 4.99995391735301572719e-1},
                                 {0.7, 6.04367777117163468121e-1},
                                 {1.5, 9.05148253644866438242e-1},
                                 {3.0, 9.95054753686730451332e-1},
                                 {10.9, 9.99999999318587195746e-1},
                                 {18.7, 9.99999999999999885603e-1},
                                 {19.06, 9.99999999999999944317e-1},
                                 {19.07, 9.99999999999999945419e-1}};

// V. Lefèvre's hard cases, as CORE-MATH's tests list them.
constexpr point hard_points[] = {
    {0x1.00aa39615214dp-23, 0x1.00aa396152138p-23}, {0x1.135fc8ec8364p-15, 0x1.135fc8eada8c3p-15},
    {0x1.0c9ba11b931c1p-8, 0x1.0c9b3e89364f6p-8},   {0x1.047fbf497205ep-5, 0x1.04694740ddb19p-5},
    {0x1.ac343b179fec4p-3, 0x1.a612499c53078p-3},   {0x1.d88d7550b2826p-2, 0x1.b9a3637366afdp-2},
    {0x1.33dfeb0fa4bfep-1, 0x1.1372f9ee76e99p-1},   {0x1.1375c272d441cp1, 0x1.f258bcd572d2ep-1},
    {0x1.0487b6ec9ca7ap4, 0x1.fffffffffff7ep-1}};

// x³/3 is a tie, and what follows it cancels to the seventh order: x = x0 + j ulp, x0³/ulp an odd multiple of
// 7.5, j = 2 x0³/(15 ulp).
constexpr point solved_points[] = {{0x1.e0000000000e1p-22, 0x1.dfffffffffeafp-22},
                                   {-0x1.e0000000000e1p-22, -0x1.dfffffffffeafp-22},
                                   {0x1.68000000017bbp-19, 0x1.67fffffffdc68p-19},
                                   {-0x1.68000000017bbp-19, -0x1.67fffffffdc68p-19},
                                   {0x1.0e000000280b9p-16, 0x1.0dffffffc3eebp-16},
                                   {-0x1.4a000000491d3p-16, -0x1.49ffffff92544p-16},
                                   {0x1.068000093331bp-13, 0x1.067ffff233358p-13},
                                   {-0x1.1580000ade73dp-13, -0x1.157fffefb2525p-13}};

constexpr float_point float_points[] = {{-30.0f, -0x1p0f},         {-9.0f, -0x1.fffffep-1f},
                                        {-1.0f, -0x1.85efacp-1f},  {-0.01f, -0x1.47ab48p-7f},
                                        {1e-30f, 0x1.4484cp-100f}, {0x1p-20f, 0x1p-20f},
                                        {0.06f, 0x1.eaee56p-5f},   {0.7f, 0x1.356fb2p-1f},
                                        {3.0f, 0x1.fd77d2p-1f},    {9.1f, 0x1p0f}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {
    {N::nan, N::nan}, {N::infinity, 1}, {-N::infinity, -1},
    {N::max, 1},      {-N::max, -1},    {0, 0},
    {-T{0}, -T{0}},   {N::min, N::min}, {-N::denorm_min, -N::denorm_min},
    {400, 1},         {-400, -1}};

/// The first nine terms of the series, by aₙ from tanh' = 1 - tanh²: (2n + 1) aₙ = -Σ aᵢ aₙ₋₁₋ᵢ.
static constexpr double series_term_by_term(double x) {
  long double a[9] = {1}, power = x, sum = x;
  for (int n = 1; n < 9; ++n) {
    for (int i = 0; i < n; ++i) a[n] -= a[i] * a[n - 1 - i];
    a[n] /= 2 * n + 1;
    power *= static_cast<long double>(x) * x;
    sum += a[n] * power;
  }
  return static_cast<double>(sum);
}

constexpr double near_zero[] = {-0x1.fffffffffffffp-5, -1e-5, 0x1p-900, 3e-9, 0.01, 0.05,
                                0x1.fffffffffffffp-5};
constexpr double quick_arguments[] = {
    -0x1.5ffffffffffffp3, -3.3, -0.7, -0.5, -0x1.fffffffffffffp-2, -0x1p-4, 0x1p-4, 0.33,
    0x1.fffffffffffffp-2, 0.5,  0.55, 1.1,  0x1.5ffffffffffffp3};
constexpr double accurate_arguments[] = {-299.9, -7.7, -0.3, 0x1p-4, 0.54, 2.2, 18.0, 299.9};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {0x1.ff6e5cp-22, 0x1.ff6e5bffffd58p-22, -0x1.9301455876d5dp-76, 0x1.86b0c5a5176eep-130}};

constexpr law tanh_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::tanh_function>(farthest_of_float); }},
    {"the series around 0 has the right coefficients",
     [] {
       for (const double x : {4.0, 1.5, 1.0, 0.5, -0.3}) {
         const auto series = cg::math::tanh_near_zero(given(x));
         const auto judged =
             cg::claim::within(16, series.high + series.low, series_term_by_term(x));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"the series around 0 keeps its error, 2^-52 of the cube and 2^-78",
     [] {
       const auto judged = keeps_its_error(near_zero, cg::math::tanh_near_zero, wide_tanh);
       return judged
                  ? holds_if(cg::math::tanh_near_zero(given(0x1p-10)).error == 0x1p-82 + 0x1p-88 &&
                             cg::math::tanh_near_zero(given(-0x1p-10)).error == 0x1p-82 + 0x1p-88)
                  : judged;
     }},
    {"the quick way covers the numbers below 11, without 0",
     [] {
       return holds_if(tanh_function::covers(given(quick_arguments[0])) &&
                       tanh_function::covers(given(quick_arguments[12])) &&
                       !tanh_function::covers(given(-11.0)) &&
                       !tanh_function::covers(given(11.0)) && !tanh_function::covers(given(0.0)) &&
                       tanh_function::covers(given(5e-324)));
     }},
    {"the accurate way covers the numbers from 2^-4 to 300, of floats those below 44",
     [] {
       return holds_if(
           accurate_tanh::covers(given(0x1p-4)) && accurate_tanh::covers(given(-0x1p-4)) &&
           accurate_tanh::covers(given(-299.9)) &&
           !accurate_tanh::covers(given(0x1.fffffffffffffp-5)) &&
           !accurate_tanh::covers(given(300.0)) && !accurate_tanh::covers(given(-300.0)) &&
           tanh_function::covers(given(-43.9f)) && tanh_function::covers(given(43.9f)) &&
           !tanh_function::covers(given(-44.0f)) && !tanh_function::covers(given(44.0f)));
     }},
    {"the way without a branch is the series below 1/16, else the accurate one, from 0 to 300",
     [] {
       using way = cg::math::tanh_without_branch;
       const auto same = [](const cg::math::approximation& a, const cg::math::approximation& b) {
         return a.high == b.high && a.low == b.low && a.error == b.error;
       };
       for (const double x : {0x1p-4, -0x1p-4, 0x1.1p-4, -0.12, 7.0}) {
         if (!same(way::quick(given(x)), cg::math::accurate_tanh::quick(x))) return holds_if(false);
       }
       for (const double x : {0x1.fffp-5, -0x1.fffp-5, 0x1p-30}) {
         if (!same(way::quick(given(x)), cg::math::tanh_near_zero(x))) return holds_if(false);
       }
       return holds_if(!way::covers(given(0.0)) && way::covers(1e-300) && way::covers(299.5) &&
                       way::covers(-299.5) && !way::covers(300.0) && !way::covers(-300.0));
     }},
    {"the quick way keeps its error",
     [] {
       return keeps_its_error(
           quick_arguments, [](double x) { return tanh_function::quick(x); }, wide_tanh);
     }},
    {"the accurate way keeps its error",
     [] {
       return keeps_its_error(
           accurate_arguments, [](double x) { return accurate_tanh::quick(x); }, wide_tanh);
     }},
    {"the errors are twice those of the tails, and below 2^-4 that of the series",
     [] {
       const auto quick = [](double x) { return tanh_function::quick(given(x)); };
       const double t = cg::math::brief_logistic_tail(1.0).high;
       return holds_if(quick(0.5).error == t * 0x1.cp-58 && quick(-0.5).error == t * 0x1.cp-58 &&
                       quick(0.49).error < 0x1p-65 && quick(-0.49).error < 0x1p-65 &&
                       accurate_tanh::quick(given(20.0)).error ==
                           cg::math::logistic_tail(40.0).high * 0x1p-65 + 0x1p-106 &&
                       quick(0x1p-4).error > 0x1p-67 &&
                       quick(0x1.fffffffffffffp-5).error < 0x1p-63 &&
                       quick(0x1.fp-5).error == cg::math::tanh_near_zero(0x1.fp-5).error &&
                       quick(0.0625).error == accurate_tanh::quick(0.0625).error);
     }},
    {"all three ways agree",
     [] {
       const auto careful = [](double x) { return accurate_tanh::careful(x); };
       const auto judged = ways_agree<tanh_function>(quick_arguments, careful);
       return judged ? ways_agree<accurate_tanh>(accurate_arguments, careful) : judged;
     }},
    {"tanh is correctly rounded at the known points",
     [] { return hits(tanh_points, 0, [](double x) { return cg::math::tanh(x); }); }},
    {"tanh is correctly rounded where it is hard",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::tanh(x); }); }},
    {"tanh is correctly rounded where x - x³/3 is a tie and the next terms cancel",
     [] { return hits(solved_points, 0, [](double x) { return cg::math::tanh(x); }); }},
    {"tanh of a float is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::tanh(x); }); }},
    {"±0 stays ±0, ±infinity gives ±1, nan stays nan, of floats, too",
     [] {
       const auto judged =
           takes(special_values<double>, [](double x) { return cg::math::tanh(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::tanh(x); })
                     : judged;
     }},
    {"the accurate algorithm handles tiny and large numbers, too",
     [] {
       return holds_if(accurate_tanh::careful(given(0x1p-40)) == 0x1p-40 &&
                       accurate_tanh::careful(given(-0x1.8p-31)) == -0x1.8p-31 &&
                       accurate_tanh::careful(given(0x1p-25)) == 0x1.ffffffffffffdp-26 &&
                       accurate_tanh::careful(given(-31.0)) == -1 &&
                       accurate_tanh::careful(given(1e5)) == 1);
     }},
    {"tanh' is at most 0.54 ulp off, of floats half an ulp and a little",
     [] {
       for (const double x :
            {-371.0, -100.0, -18.0, -5.5, -3.1, -0.35, 0.0, 0.1, 1.0, 11.5, 350.0}) {
         const wide t = wide_logistic_tail(2 * __builtin_fabs(x)), slope = t - t * t;
         if (!(ulps_off(wide{slope.significand, slope.exponent + 2, false},
                        tanh_derivative(given(x))) <= 0.54))
           return holds_if(false);
       }
       return holds_if(tanh_derivative(given(0.0)) == 1 &&
                       tanh_derivative(given(-2.5f)) == 0x1.b3afe1fba5c7bp-6f);
     }},
    {"tanh' is nan of nan, and 0 at both ends, where 2x may overflow",
     [] {
       const double of_nan = tanh_derivative(given(numbers<double>::nan));
       return holds_if(of_nan != of_nan && tanh_derivative(given(-1e4)) == 0 &&
                       tanh_derivative(numbers<double>::max) == 0 &&
                       tanh_derivative(numbers<float>::infinity) == 0);
     }},
};
static_assert(all_hold<tanh_laws>);
