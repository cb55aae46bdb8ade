#include <constgrad/math/exp.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

// e^x, where the result is subnormal, small, near 1, at the ends of the reduction's intervals, large.
constexpr point exp_points[] = {
    {-745.1, 2.55376854775207392724e-324},    {-744.0, 7.67194470417997907395e-324},
    {-720.5, 1.23261028928274091790e-313},    {-708.5, 2.00613230533130582038e-308},
    {-708.0, 3.30755300363840799620e-308},    {-300.25, 4.00942236462285703995e-131},
    {-100.5, 2.25634013591703631320e-44},     {-37.0, 8.53304762574406579428e-17},
    {-10.0, 4.53999297624848515356e-5},       {-3.1060431827212014, 4.47777827772380836888e-2},
    {-1.0, 3.67879441171442321596e-1},        {-0.5, 6.06530659712633423604e-1},
    {-0.34657359, 7.07106781384518096352e-1}, {-0.3466, 7.07088106941018820273e-1},
    {-0.25, 7.78800783071404868245e-1},       {-0.125, 8.82496902584595402865e-1},
    {-0.01, 9.90049833749168053368e-1},       {-1e-05, 9.99990000049999833333e-1},
    {1e-300, 1.00000000000000000000e+0},      {1e-10, 1.00000000010000000001e+0},
    {0.01, 1.01005016708416805775e+0},        {0.125, 1.13314845306682631683e+0},
    {0.25, 1.28402541668774148407e+0},        {0.34657359, 1.41421356197715390501e+0},
    {0.3466, 1.41425091185052867423e+0},      {0.5, 1.64872127070012814685e+0},
    {0.693147, 1.99999963888014189828e+0},    {1.0, 2.71828182845904523536e+0},
    {1.0397, 2.82836837654928936966e+0},      {1.8084, 6.10067853354202339502e+0},
    {2.0, 7.38905609893065022723e+0},         {3.5, 3.31154519586923137507e+1},
    {5.0, 1.48413159102576603421e+2},         {10.0, 2.20264657948067165170e+4},
    {20.5, 7.99902177475505406705e+8},        {36.5, 7.10801915464224406486e+15},
    {50.0, 5.18470552858707246409e+21},       {100.0, 2.68811714181613544841e+43},
    {300.25, 2.49412486153492128610e+130},    {700.0, 1.01423205473500450946e+304},
    {709.5, 1.35498631931463283088e+308},     {709.782712893384, 1.79769313486227321784e+308}};

// e^x, where a rounding error more would show in the last bit.
constexpr point last_bit_points[] = {{-8.0, 3.35462627902511838821e-4},
                                     {-7.5, 5.53084370147833583102e-4},
                                     {-7.0, 9.11881965554516208003e-4},
                                     {-4.5, 1.11089965382423064961e-2},
                                     {1.0, 2.71828182845904523536e+0}};

// The series itself, r²/2! + … + r¹³/13!, summed term by term from the smallest, in long double.
constexpr double series_term_by_term(double r) {
  long double terms[14] = {1};
  for (int n = 1; n <= 13; ++n) terms[n] = terms[n - 1] * r / n;
  long double sum = 0;
  for (int n = 13; n >= 2; --n) sum += terms[n];
  return static_cast<double>(sum);
}

constexpr law exp_laws[] = {
    {"exp is at most 1 ulp off at the known points",
     [] { return hits(exp_points, 1, [](double x) { return cg::math::exp(x); }); }},

    {"what 1 + r loses is added again: here it decides, and exp is correctly rounded",
     [] { return hits(last_bit_points, 0, [](double x) { return cg::math::exp(x); }); }},

    // r = 8 makes the last coefficient count most, r = 0.1 the first; for negative r terms cancel, so
    // an error in the sign of one shows.
    {"the series has the coefficients 1/2!, 1/3!, …, 1/13!",
     [] {
       for (double r : {8.0, 4.0, 2.0, 1.0, 0.5, 0.34, 0.1, -0.1, -0.34, -0.5, -1.0}) {
         const auto judged = cg::claim::within(4, cg::math::exp_series_from_square(given(r)),
                                               series_term_by_term(r));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},

    {"rounded + rest is e^x to 2^-54, where a double has 2^-53",
     [] {
       // e and 1/e with 30 digits more than a double has
       const auto up = cg::math::exp_extended(given(1.0)),
                  down = cg::math::exp_extended(given(-1.0));
       const long double e = (static_cast<long double>(up.rounded) + up.rest) *
                             static_cast<long double>(cg::power_of_two(up.exponent)),
                         inverse = (static_cast<long double>(down.rounded) + down.rest) *
                                   static_cast<long double>(cg::power_of_two(down.exponent));
       const long double off = e / 2.718281828459045235360287471352662498L - 1,
                         inverse_off = inverse / 0.367879441171442321595523770161460867L - 1;
       return holds_if(off < 0x1p-54L && off > -0x1p-54L && inverse_off < 0x1p-54L &&
                       inverse_off > -0x1p-54L && up.rest != 0);
     }},

    {"e^0 is 1, of both signs, and of what is next to 0",
     [] {
       return holds_if(cg::math::exp(given(0.0)) == 1 && cg::math::exp(given(-0.0)) == 1 &&
                       cg::math::exp(given(5e-324)) == 1 && cg::math::exp(given(-5e-324)) == 1);
     }},
    {"e^-infinity is 0, e^infinity is infinity, e^nan is nan",
     [] {
       const double of_nan = cg::math::exp(given(not_a_number));
       return holds_if(cg::math::exp(given(-infinity)) == 0 &&
                       cg::math::exp(given(infinity)) == infinity && of_nan != of_nan);
     }},
    {"overflow begins right after the largest x whose e^x is a double",
     [] {
       return holds_if(cg::math::exp(given(0x1.62e42fefa39efp9)) == 0x1.fffffffffff2ap1023 &&
                       cg::math::exp(given(0x1.62e42fefa39f0p9)) == infinity &&
                       cg::math::exp(given(1e300)) == infinity);
     }},
    {"underflow is gradual and ends in 0 below half of the smallest double",
     [] {
       return holds_if(cg::math::exp(given(-745.1332191019411)) == 0x1p-1074 &&
                       cg::math::exp(given(-745.1332191019412)) == 0 &&
                       cg::math::exp(given(-746.5)) == 0 && cg::math::exp(given(-1450.0)) == 0 &&
                       cg::math::exp(given(-1e300)) == 0);
     }},
    {"exp of a float is the double's, rounded, with the float's own overflow and underflow",
     [] {
       const float of_nan = cg::math::exp(given(static_cast<float>(not_a_number)));
       return holds_if(cg::math::exp(given(1.0f)) == 2.71828182845904523536f &&
                       cg::math::exp(given(-3.5f)) == 0.03019738342231850073f &&
                       cg::math::exp(given(88.72283f)) == 0x1.ffff08p127f &&
                       cg::math::exp(given(88.72284f)) == std::numeric_limits<float>::infinity() &&
                       cg::math::exp(given(-103.97f)) == 0x1p-149f &&
                       cg::math::exp(given(-104.0f)) == 0 && of_nan != of_nan);
     }},
};
static_assert(all_hold<exp_laws>);
