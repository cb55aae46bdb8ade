#include <constgrad/math/log.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::log_function, cg::math::wide_log, cg::math::wide_log1p;

// log x for subnormal, small and large x, at the ends of [0.6875, 1.375), and around 1, where it is small.
constexpr point log_points[] = {{5e-324, -7.44440071921381262314e+2},
                                {3e-310, -7.12702766539486055409e+2},
                                {1.5e-308, -7.08790743534057906386e+2},
                                {2.2250738585072014e-308, -7.08396418532264106224e+2},
                                {1e-300, -6.9077552789821370518e+2},
                                {1e-10, -2.30258509299404568037e+1},
                                {0.1, -2.30258509299404562851},
                                {0.25, -1.38629436111989061883},
                                {0.5, -6.93147180559945309417e-1},
                                {0.68, -3.85662480811984597114e-1},
                                {0.6875, -3.74693449441410693607e-1},
                                {0.7, -3.56674943938732442354e-1},
                                {0.9, -1.05360515657826276556e-1},
                                {0.99, -1.0050335853501450155e-2},
                                {0.996, -4.00802139753882191577e-3},
                                {0.997, -3.0045090202987244858e-3},
                                {0.999999, -1.00000050002908902686e-6},
                                {1.0000001, 9.99999950583870451775e-8},
                                {1.0077, 7.67050630421974048667e-3},
                                {1.008, 7.96816964917688055983e-3},
                                {1.01, 9.95033085316809164206e-3},
                                {1.1, 9.53101798043249407874e-2},
                                {1.3, 2.62364264467491086196e-1},
                                {1.374, 3.17726193800157677356e-1},
                                {1.375, 3.1845373111853461581e-1},
                                {1.5, 4.05465108108164381978e-1},
                                {1.9, 6.41853886172394729245e-1},
                                {2.0, 6.93147180559945309417e-1},
                                {2.718281828459045, 9.99999999999999946818e-1},
                                {10.0, 2.30258509299404568402},
                                {1e+100, 2.30258509299404568418e+2},
                                {1.7976931348623157e+308, 7.09782712893383996732e+2}};

// V. Lefèvre and J.-M. Muller's worst cases: log x so near to a tie that the quick way does not decide.
constexpr point hard_points[] = {
    {0x1.9476e304cd7c7p-384, -0x1.09b60caf47b36p8}, {0x1.613955dc802f8p-35, -0x1.7f02f9baf6035p4},
    {0x1.25fd45593f228p-1, -0x1.1c0c45537d87ep-1},  {0x1.edeffbdb1a6e6p-1, -0x1.2638cff387e06p-5},
    {0x1.789e95b11578cp0, 0x1.8b52c15ea9c23p-2},    {0x1.3d9d7d597a9ddp4, 0x1.7e7f095703eeep1},
    {0x1.6b3d29c0f9e6ep543, 0x1.78ba92cb3239p8}};

// x - 1 - (x - 1)²/2 is a tie: (x - 1)³/3 decides.
constexpr point solved_points[] = {{0x1.0000000000006p0, 0x1.7fffffffffffcp-50},
                                   {0x1.ffffffffffffap-1, -0x1.8000000000002p-51},
                                   {0x1.0000000000048p0, 0x1.1ffffffffffd8p-46},
                                   {0x1.fffffffffff88p-1, -0x1.e000000000038p-47}};

constexpr float_point float_points[] = {{0x1p-149f, -0x1.9d1dap6f}, {0x1.8p-130f, -0x1.66d08ep6f},
                                        {1e-20f, -0x1.7069e2p5f},   {0.5f, -0x1.62e43p-1f},
                                        {0.99f, -0x1.49544p-7f},    {1.01f, 0x1.460d58p-7f},
                                        {2.0f, 0x1.62e43p-1f},      {10.0f, 0x1.26bb1cp1f},
                                        {1e+30f, 0x1.144f6ap6f},    {3e+38f, 0x1.62632cp6f}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {
    {N::nan, N::nan},         {N::infinity, N::infinity}, {-N::infinity, N::nan}, {-1, N::nan},
    {-N::denorm_min, N::nan}, {0, -N::infinity},          {-T{0}, -N::infinity},  {1, 0}};

/// The series x - x²/2 + … - x¹⁰/10, in long double.
static constexpr double series_term_by_term(double x) {
  long double power = -1, sum = 0;
  for (int n = 1; n <= 10; ++n) {
    power *= -x;
    sum += power / n;
  }
  return static_cast<double>(sum);
}

// Both ends of what the quick way covers, both sides of the series around 1 and of the table's seams.
constexpr double quick_arguments[] = {0x1p-1022,
                                      1e-30,
                                      0.6874,
                                      0.6875,
                                      0x1.fdfffffffffffp-1,
                                      0x1.fep-1,
                                      0x1.01ffffffffffp0,
                                      0x1.02p0,
                                      1.3749,
                                      1.375,
                                      1.77,
                                      3e5,
                                      0x1.fffffffffffffp1023};
constexpr double series_arguments[] = {-0x1p-8, -1e-5, 0x1p-1000,
                                       1e-9,    0.003, 0x1.fffffffffffffp-8};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {0x1.01ffeep0, 0x1.fdf0ca68f5db4p-8, -0x1.0e72ff669665fp-68, 0x1.9d8cfed6ff93ap-123}};

constexpr law log_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::log_function>(farthest_of_float); }},
    {"the series has the coefficients 1, -1/2, 1/3, …, -1/10",
     [] {
       for (const double x : {8.0, 2.0, 0.5, -0.5, -1.0}) {
         const auto series = cg::math::log1p_near_zero(given(x));
         const auto judged = cg::claim::within(8, series.high + series.low, series_term_by_term(x));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"the quick way covers all positive normal numbers, and all positive floats",
     [] {
       return holds_if(
           log_function::covers(given(quick_arguments[0])) &&
           log_function::covers(given(quick_arguments[12])) &&
           !log_function::covers(given(0x1p-1023)) &&
           !log_function::covers(numbers<double>::infinity) &&
           log_function::covers(given(0x1p-149f)) && log_function::covers(numbers<float>::max) &&
           !log_function::covers(given(0.0f)) && !log_function::covers(numbers<float>::infinity));
     }},
    {"its domain begins at 0",
     [] { return holds_if(given(cg::math::log_function::defined_from) == 0); }},
    {"the series around 1 keeps its error",
     [] { return keeps_its_error(series_arguments, cg::math::log1p_near_zero, wide_log1p); }},
    {"the quick way keeps its error",
     [] {
       return keeps_its_error(
           quick_arguments, [](double x) { return log_function::quick(x); }, wide_log);
     }},
    {"its error is 2^-67, around 1 it is 1.5 · 2^-52 of the cube and 2^-73",
     [] {
       const auto error = [](double x) { return log_function::quick(given(x)).error; };
       return holds_if(error(0.996) == 0x1p-67 && error(1.0079) == 0x1p-67 &&
                       error(7.0) == 0x1p-67 && error(1 + 0x1p-8) == 0x1.8p-76 + 0x1p-81 &&
                       error(1 - 0x1p-8) == 0x1.8p-76 + 0x1p-81);
     }},
    // The farthest from the middle of its interval that a number can be, where the roundings happen to be small.
    {"the series of the table's way has all its terms",
     [] {
       const auto [high, low] = cg::math::log_pair(given(0x1.09fff9daf0916p0));
       return holds_if(distance(wide_log(0x1.09fff9daf0916p0), high, low) < 0x1p-72);
     }},
    {"both ways agree",
     [] {
       return ways_agree<log_function>(quick_arguments,
                                       [](double x) { return log_function::careful(x); });
     }},
    {"log is correctly rounded at the known points",
     [] { return hits(log_points, 0, [](double x) { return cg::math::log(x); }); }},
    {"log is correctly rounded where it is hard",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::log(x); }); }},
    {"log is correctly rounded where x - 1 - (x - 1)²/2 is a tie",
     [] { return hits(solved_points, 0, [](double x) { return cg::math::log(x); }); }},
    {"log of a float is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::log(x); }); }},
    {"log' x is 1/x, infinite at 0 and where 1/x is too large, nan of negative numbers and nan",
     [] {
       constexpr point slopes[] = {{3, 1.0 / 3},
                                   {-3, numbers<double>::nan},
                                   {0, numbers<double>::infinity},
                                   {-0.0, numbers<double>::infinity},
                                   {numbers<double>::infinity, 0},
                                   {0x1.0000000000004p-1024, 0x1.ffffffffffff8p1023},
                                   {0x1p-1024, numbers<double>::infinity},
                                   {numbers<double>::denorm_min, numbers<double>::infinity},
                                   {numbers<double>::nan, numbers<double>::nan}};
       constexpr float_point float_slopes[] = {{3, 1.0f / 3},
                                               {0x1.000008p-128f, 0x1.fffffp127f},
                                               {0x1p-128f, numbers<float>::infinity},
                                               {0, numbers<float>::infinity},
                                               {-1, numbers<float>::nan}};
       const auto judged = takes(slopes, [](double x) { return cg::math::log_derivative(x); });
       return judged ? takes(float_slopes, [](float x) { return cg::math::log_derivative(x); })
                     : judged;
     }},
    {"log of what is next to 1 is the distance",
     [] {
       return holds_if(cg::math::log(given(0x1.0000000000001p0)) == 0x1.fffffffffffffp-53 &&
                       cg::math::log(given(0x1.fffffffffffffp-1)) == -0x1p-53);
     }},
    {"log 0 is -infinity, log of infinity is infinity, of nan and negative numbers nan, of floats, "
     "too",
     [] {
       const auto judged = takes(special_values<double>, [](double x) { return cg::math::log(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::log(x); })
                     : judged;
     }},
};
static_assert(all_hold<log_laws>);
