#include <constgrad/math/expm1.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::expm1_function, cg::math::wide, cg::math::wide_expm1;

constexpr point expm1_points[] = {{-40.5, -9.99999999999999997423e-1},
                                  {-37.9, -9.99999999999999965307e-1},
                                  {-20.0, -9.99999997938846377561e-1},
                                  {-1.0, -6.32120558828557678404e-1},
                                  {-0.3, -2.59181779318282125708e-1},
                                  {-0.0156, -1.54789502760087577248e-2},
                                  {-1e-10, -9.99999999950000036434e-11},
                                  {1e-300, 1.00000000000000002506e-300},
                                  {1e-20, 9.99999999999999945158e-21},
                                  {3e-10, 3.00000000044999998009e-10},
                                  {0.001, 1.00050016670834168889e-3},
                                  {0.0157, 1.58238925216915990475e-2},
                                  {0.1, 1.05170918075647630947e-1},
                                  {0.6, 8.22118800390508934416e-1},
                                  {0.7, 1.0137527074704764322},
                                  {1.0, 1.71828182845904523536},
                                  {36.5, 7.10801915464224306486e+15},
                                  {50.0, 5.18470552858707246409e+21},
                                  {639.5, 5.38668000527918646277e+277},
                                  {700.0, 1.01423205473500450946e+304},
                                  {709.782712893384, 1.79769313486227321784e+308}};

// V. Lefèvre's hard cases, as CORE-MATH's tests list them.
constexpr point hard_points[] = {
    {0x1.002efbb049433p-37, 0x1.002efbb04d44bp-37}, {0x1.106d9b0cc69ffp-17, 0x1.106de3871994ep-17},
    {0x1.00967857a7bacp-7, 0x1.019851cf55e21p-7},   {0x1.0312e3113dfa3p-6, 0x1.052207dee9525p-6},
    {-0x1.82b5dfaf59b4cp-2, -0x1.4213802eb28ffp-2}, {0x1.00091a4a0dae5p2, 0x1.ad0726fd1ccb3p5},
    {0x1.02e473c781d6ep6, 0x1.4c2679cd985c5p93}};

constexpr float_point float_points[] = {{-37.5f, -0x1p0f},         {-17.25f, -0x1.fffffep-1f},
                                        {-1.0f, -0x1.43a54ep-1f},  {-0.01f, -0x1.460c0ap-7f},
                                        {1e-30f, 0x1.4484cp-100f}, {0x1p-20f, 0x1.000008p-20f},
                                        {0.7f, 0x1.03854cp0f},     {20.0f, 0x1.ceb088p28f},
                                        {80.5f, 0x1.197dfcp116f},  {88.72283f, 0x1.ffff08p127f}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {{N::nan, N::nan},
                                              {N::infinity, N::infinity},
                                              {-N::infinity, -1},
                                              {N::max, N::infinity},
                                              {-N::max, -1},
                                              {0, 0},
                                              {-T{0}, -T{0}},
                                              {N::min, N::min},
                                              {-N::denorm_min, -N::denorm_min},
                                              {-100, -1}};

/// The series x + x²/2! + … + x⁹/9!, in long double.
static constexpr double series_term_by_term(double x) {
  long double term = x, sum = x;
  for (int n = 2; n <= 9; ++n) sum += term = term * x / n;
  return static_cast<double>(sum);
}

// Both ends of what the quick way covers, both sides of the series' end, and where x's sign or its size
// decides how the 1 is subtracted.
constexpr double quick_arguments[] = {-0x1.2ffffffffffffp5,
                                      -3.7,
                                      -0.7,
                                      -0x1p-6,
                                      -0x1.fffffffffffffp-7,
                                      -1e-9,
                                      0x1p-1000,
                                      0.0077,
                                      0x1.fffffffffffffp-7,
                                      0x1p-6,
                                      0.1,
                                      0.69,
                                      3.3,
                                      0x1.3ffffffffffffp9};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {0x1.fff906p-19, 0x1.fff945fe46d83p-19, -0x1.d895d1fd842fep-73, -0x1.2c1bff9988877p-127}};

constexpr law expm1_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::expm1_function>(farthest_of_float); }},
    {"the series has the coefficients 1, 1/2!, …, 1/9!",
     [] {
       for (const double x : {8.0, 2.0, 0.5, -0.5}) {
         const auto series = cg::math::expm1_near_zero(given(x));
         const auto judged = cg::claim::within(8, series.high + series.low, series_term_by_term(x));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"the quick way covers the numbers between -38 and 640 but 0, of floats those below 88",
     [] {
       return holds_if(
           expm1_function::covers(given(quick_arguments[0])) &&
           expm1_function::covers(given(quick_arguments[13])) &&
           !expm1_function::covers(given(-38.0)) && !expm1_function::covers(given(640.0)) &&
           !expm1_function::covers(given(0.0)) && expm1_function::covers(given(-87.99999f)) &&
           expm1_function::covers(given(87.99999f)) && !expm1_function::covers(given(-88.0f)) &&
           !expm1_function::covers(given(88.0f)));
     }},
    {"the quick way keeps its error",
     [] {
       return keeps_its_error(
           quick_arguments, [](double x) { return expm1_function::quick(x); },
           [](double x) { return wide_expm1(wide{x}); });
     }},
    {"its error is that of the exponential from 2^-6 on, below it 1.5 · 2^-53 of the cube and "
     "2^-74",
     [] {
       const auto error = [](double x) { return expm1_function::quick(given(x)).error; };
       return holds_if(
           error(0x1p-6) == 0x1p-67 + 0x1p-106 && error(-0x1p-6) == 0x1p-68 + 0x1p-106 &&
           error(0x1p-7) == 0x1.8p-74 + 0x1p-81 && error(-0x1p-7) == 0x1.8p-74 + 0x1p-81 &&
           error(0x1.fp-7) < 0x1p-70 && error(-0x1.fp-7) < 0x1p-70);
     }},
    {"both ways agree",
     [] {
       return ways_agree<expm1_function>(quick_arguments,
                                         [](double x) { return expm1_function::careful(x); });
     }},
    {"expm1 is correctly rounded at the known points",
     [] { return hits(expm1_points, 0, [](double x) { return cg::math::expm1(x); }); }},
    {"expm1 is correctly rounded where it is hard",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::expm1(x); }); }},
    {"expm1 of a float is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::expm1(x); }); }},
    {"±0 stays ±0, at -infinity it is -1, at infinity infinity, of nan nan, of floats, too",
     [] {
       const auto judged =
           takes(special_values<double>, [](double x) { return cg::math::expm1(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::expm1(x); })
                     : judged;
     }},
    {"the accurate algorithm handles tiny numbers, -1, and overflow",
     [] {
       return holds_if(cg::math::expm1(given(0x1p-53)) == 0x1p-53 &&
                       cg::math::expm1(given(0x1.8p-54)) == 0x1.8p-54 &&
                       expm1_function::careful(given(0x1.8p-53)) == 0x1.8000000000001p-53 &&
                       expm1_function::careful(given(-0x1.8p-53)) == -0x1.7ffffffffffffp-53 &&
                       expm1_function::careful(given(0x1p-54)) == 0x1p-54 &&
                       cg::math::expm1(given(-37.4)) == -0x1.fffffffffffffp-1 &&
                       cg::math::expm1(given(-45.0)) == -1 &&
                       cg::math::expm1(given(0x1.62e42fefa39f0p9)) == numbers<double>::infinity &&
                       cg::math::expm1(given(711.0)) == numbers<double>::infinity);
     }},
};
static_assert(all_hold<expm1_laws>);
