#include <constgrad/math/exp.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::exp_function, cg::math::wide;

// e^x, where the result is subnormal, small, near 1, at the ends of the reduction's intervals, large.
constexpr point exp_points[] = {{-745.1, 2.55376854775207392724e-324},
                                {-744.0, 7.67194470417997907395e-324},
                                {-720.5, 1.2326102892827409179e-313},
                                {-708.5, 2.00613230533130582038e-308},
                                {-640.5, 6.82942816003371417434e-279},
                                {-300.25, 4.00942236462285703995e-131},
                                {-37.0, 8.53304762574406579428e-17},
                                {-8.0, 3.35462627902511838821e-4},
                                {-3.1060431827212014, 4.47777827772380836888e-2},
                                {-1.0, 3.67879441171442321596e-1},
                                {-0.5, 6.06530659712633423604e-1},
                                {-0.34657359, 7.07106781384518096352e-1},
                                {-0.3466, 7.07088106941018820273e-1},
                                {-0.0027076, 9.97296062242838113373e-1},
                                {-0.0027077, 9.97295962513236875729e-1},
                                {-1e-05, 9.99990000049999833333e-1},
                                {1e-300, 1.0},
                                {1e-10, 1.00000000010000000001},
                                {0.0027077, 1.00271136913053253659},
                                {0.125, 1.13314845306682631683},
                                {0.34657359, 1.41421356197715390501},
                                {0.693147, 1.99999963888014189828},
                                {1.0, 2.71828182845904523536},
                                {1.8084, 6.10067853354202339502},
                                {2.0, 7.38905609893065022723},
                                {3.5, 3.31154519586923137507e+1},
                                {10.0, 2.2026465794806716517e+4},
                                {50.0, 5.18470552858707246409e+21},
                                {300.25, 2.4941248615349212861e+130},
                                {709.5, 1.35498631931463283088e+308},
                                {709.782712893384, 1.79769313486227321784e+308}};

// V. Lefèvre and J.-M. Muller's worst cases: e^x so near to a tie that the quick way does not decide.
constexpr point hard_points[] = {
    {0x1.9e9cbbfd6080bp-31, 0x1.000000033d398p0},  {0x1.282aae3169ee7p-20, 0x1.00001282ab8e7p0},
    {0x1.d83e8bdd4f7e4p-12, 0x1.001d859c61ec6p0},  {0x1.accfbe46b4efp-1, 0x1.27c2e4bc1ee7p1},
    {-0x1.22e24fa3d5cf9p-1, 0x1.2217147b85eaap-1}, {-0x1.71e0b869b5e79p2, 0x1.951c6dc5d24e2p-9},
    {0x1.a8ead058bc6b8p3, 0x1.1d71965f516aep19}};

// 1 + x is a tie, or next to one: x²/2 decides.
constexpr point solved_points[] = {{0x1p-53, 0x1.0000000000001p0},
                                   {-0x1p-54, 0x1p0},
                                   {0x1.8p-52, 0x1.0000000000002p0},
                                   {-0x1.8p-53, 0x1.fffffffffffffp-1}};

constexpr float_point float_points[] = {{-103.5f, 0x1p-149f},      {-95.25f, 0x1.7f8p-138f},
                                        {-50.0f, 0x1.d257d6p-73f}, {-1.0f, 0x1.78b564p-2f},
                                        {0x1p-20f, 0x1.00001p0f},  {0.7f, 0x1.01c2a6p1f},
                                        {1.0f, 0x1.5bf0a8p1f},     {20.0f, 0x1.ceb088p28f},
                                        {80.5f, 0x1.197dfcp116f},  {88.72283f, 0x1.ffff08p127f}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {{N::nan, N::nan},   {N::infinity, N::infinity},
                                              {-N::infinity, 0},  {N::max, N::infinity},
                                              {-N::max, 0},       {0, 1},
                                              {-T{0}, 1},         {N::denorm_min, 1},
                                              {-N::denorm_min, 1}};

/// The series r²/2! + … + r⁶/6!, in long double.
constexpr double tail_term_by_term(double r) {
  long double term = r, sum = 0;
  for (int n = 2; n <= 6; ++n) sum += term = term * r / n;
  return static_cast<double>(sum);
}

// Both ends of what the quick way covers, around the seams of its reduction, and between.
constexpr double quick_arguments[] = {
    -0x1.3ffffffffffffp9, -100.1, -0.693, -0.0027076, 1e-9, 0.0027077, 0.0081, 0.5, 1.0, 33.3,
    0x1.627ffffffffffp9};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {-0x1.c12c4cp5, 0x1.ff205bb8ea69ap-82, -0x1.b943f69889d37p-137, 0x1.d4e22da19bb84p-191}};

constexpr law exp_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::exp_function>(farthest_of_float); }},
    {"the series has the coefficients 1/2!, 1/3!, …, 1/6!",
     [] {
       for (const double r : {8.0, 1.0, 0.1, -0.5}) {
         const auto judged =
             cg::claim::within(4, cg::math::exp_tail(given(r)), tail_term_by_term(r));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"the reduction loses nothing above 2^-79, and r is at most half a step",
     [] {
       for (const double x : {-600.1, -3.3, -0.00271, 0.0027, 0.7, 708.9}) {
         const auto [r, r_low, t_high, t_low, scale] = cg::math::reduce(given(x));
         const double k = (wide{x} * cg::math::reciprocal(cg::math::wide_ln_2_high) * wide{128.0})
                              .rounded<double>(),
                      nearest = static_cast<double>(static_cast<int>(k + (k < 0 ? -0.5 : 0.5)));
         const wide exact = wide{x} - wide{nearest * 0x1p-7} * cg::math::wide_ln_2_high;
         if (distance(exact, r, r_low) > 0x1p-79 || __builtin_fabs(r) > 0x1.63p-9)
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"the quick way covers the numbers between -640 and 709, of floats those below 87",
     [] {
       return holds_if(
           exp_function::covers(given(quick_arguments[0])) &&
           exp_function::covers(given(quick_arguments[10])) &&
           !exp_function::covers(given(-640.0)) && !exp_function::covers(given(709.0)) &&
           exp_function::covers(given(-86.99999f)) && exp_function::covers(given(86.99999f)) &&
           !exp_function::covers(given(-87.0f)) && !exp_function::covers(given(87.0f)));
     }},
    {"the quick way keeps its error, which is 2^-67 of a power of two",
     [] {
       const auto judged = keeps_its_error(
           quick_arguments, [](double x) { return exp_function::quick(x); },
           [](double x) { return wide_exp(wide{x}); });
       return judged ? holds_if(exp_function::quick(given(0.1)).error == 0x1p-67 &&
                                exp_function::quick(given(-0.8)).error == 0x1p-69)
                     : judged;
     }},
    {"both ways agree",
     [] {
       return ways_agree<exp_function>(quick_arguments,
                                       [](double x) { return exp_function::careful(x); });
     }},
    {"exp is correctly rounded at the known points",
     [] { return hits(exp_points, 0, [](double x) { return cg::math::exp(x); }); }},
    {"exp is correctly rounded where it is hard",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::exp(x); }); }},
    {"exp is correctly rounded where 1 + x is a tie",
     [] { return hits(solved_points, 0, [](double x) { return cg::math::exp(x); }); }},
    {"exp of a float is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::exp(x); }); }},
    {"e^0 is 1, e^-infinity 0, e^infinity infinity, e^nan nan, of floats, too",
     [] {
       const auto judged = takes(special_values<double>, [](double x) { return cg::math::exp(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::exp(x); })
                     : judged;
     }},
    {"overflow begins right after the largest x whose e^x is a double",
     [] {
       return holds_if(cg::math::exp(given(0x1.62e42fefa39efp9)) == 0x1.fffffffffff2ap1023 &&
                       cg::math::exp(given(0x1.62e42fefa39f0p9)) == numbers<double>::infinity &&
                       cg::math::exp(given(710.5)) == numbers<double>::infinity &&
                       cg::math::exp(given(88.72283f)) == 0x1.ffff08p127f &&
                       cg::math::exp(given(88.72284f)) == numbers<float>::infinity);
     }},
    {"underflow is gradual and ends in 0 below half of the smallest number",
     [] {
       return holds_if(cg::math::exp(given(-745.1332191019411)) == 0x1p-1074 &&
                       cg::math::exp(given(-745.1332191019412)) == 0 &&
                       cg::math::exp(given(-746.5)) == 0 && cg::math::exp(given(-1600.0)) == 0 &&
                       cg::math::exp(given(-103.97f)) == 0x1p-149f &&
                       cg::math::exp(given(-104.0f)) == 0);
     }},
};
static_assert(all_hold<exp_laws>);
