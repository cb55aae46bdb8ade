#include <constgrad/math/log1p.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::log1p_function, cg::math::wide_log1p;

constexpr point log1p_points[] = {{-0.9999999999999999, -3.67368005696771013991e+1},
                                  {-0.99, -4.60517018598809047986},
                                  {-0.5, -6.93147180559945309417e-1},
                                  {-0.3125, -3.74693449441410693607e-1},
                                  {-0.1, -1.05360515657826307395e-1},
                                  {-0.004, -4.00802139753881843239e-3},
                                  {-0.0039, -3.90762483101706164273e-3},
                                  {-1e-10, -1.00000000005000003644e-10},
                                  {1e-300, 1.00000000000000002506e-300},
                                  {1e-20, 9.99999999999999945148e-21},
                                  {0.0078, 7.76973726436066434979e-3},
                                  {0.0079, 7.86895837869517977936e-3},
                                  {0.1, 9.53101798043248650904e-2},
                                  {0.375, 3.1845373111853461581e-1},
                                  {0.9, 6.41853886172394787678e-1},
                                  {1.1, 7.41937344729377354777e-1},
                                  {3.0, 1.38629436111989061883},
                                  {1000.1, 6.90885467442543803824},
                                  {1000000000000000.0, 3.45387763949106862603e+1},
                                  {1e+17, 3.91439465808987766383e+1},
                                  {1.7976931348623157e+308, 7.09782712893383996732e+2}};

// V. Lefèvre's hard cases, as CORE-MATH's tests list them.
constexpr point hard_points[] = {
    {0x1.10785dd689a59p-45, 0x1.10785dd689a1p-45}, {0x1.06f80cb37697ap-22, 0x1.06f80a973548bp-22},
    {0x1.0304494a9716ap-8, 0x1.028198944d11bp-8},  {0x1.00fad16d4997dp-5, 0x1.fa10190ea8231p-6},
    {0x1.1282960d7f752p-3, 0x1.019b7aa99ce1ap-3},  {0x1.06adf9df65bf9p0, 0x1.69871aeac3c09p-1},
    {0x1.01867637cbd03p4, 0x1.6b5df7e3cd422p1},    {0x1.0092084ce40eap27, 0x1.2b79a65f906fp4}};

// x²/2 is a tie, and what follows it cancels to the fourth order: x = x0 + j ulp, x0²/ulp an odd multiple
// of 3, j = x0²/(3 ulp).
constexpr point solved_points[] = {{0x1.8000000000003p-50, 0x1.7ffffffffffffp-50},
                                   {-0x1.7fffffffffffdp-50, -0x1.8000000000001p-50},
                                   {0x1.200000000001bp-46, 0x1.1fffffffffff3p-46},
                                   {-0x1.1ffffffffffe5p-46, -0x1.200000000000dp-46},
                                   {0x1.5000000000093p-44, 0x1.4ffffffffffb7p-44},
                                   {-0x1.4ffffffffff6dp-44, -0x1.5000000000049p-44},
                                   {0x1.b0000000000f3p-44, 0x1.affffffffff87p-44},
                                   {-0x1.affffffffff0dp-44, -0x1.b000000000079p-44},
                                   {0x1.080000000016bp-42, 0x1.07fffffffff4bp-42},
                                   {-0x1.07ffffffffe95p-42, -0x1.08000000000b5p-42},
                                   {0x1.f80000000052bp-42, 0x1.f7ffffffffd6bp-42},
                                   {-0x1.f7ffffffffad5p-42, -0x1.f800000000295p-42},
                                   {0x1.1400000000633p-40, 0x1.13ffffffffce7p-40},
                                   {-0x1.01fffffffea55p-38, -0x1.0200000000ad5p-38},
                                   {0x1.05000000058b3p-36, 0x1.04fffffffd3a7p-36},
                                   {-0x1.007fffffea955p-34, -0x1.008000000ab55p-34}};

constexpr float_point float_points[] = {{-0.9999f, -0x1.26b9cp3f},  {-0.5f, -0x1.62e43p-1f},
                                        {-0.01f, -0x1.495454p-7f},  {1e-30f, 0x1.4484cp-100f},
                                        {0x1p-20f, 0x1.fffffp-21f}, {0.7f, 0x1.0fae82p-1f},
                                        {1.0f, 0x1.62e43p-1f},      {20.0f, 0x1.85b2eap1f},
                                        {1e+30f, 0x1.144f6ap6f},    {3e+38f, 0x1.62632cp6f}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {
    {N::nan, N::nan}, {N::infinity, N::infinity}, {-N::infinity, N::nan},
    {-2, N::nan},     {-1, -N::infinity},         {0, 0},
    {-T{0}, -T{0}},   {N::min, N::min},           {-N::denorm_min, -N::denorm_min}};

// Both ends of what the quick way covers, both sides of the series around 0, and where 1 + x loses digits
// of x, or the 1.
constexpr double quick_arguments[] = {-0x1.fffffffffffffp-1,
                                      -0.31,
                                      -0.003907,
                                      -0x1p-8,
                                      -1e-9,
                                      1e-300,
                                      0.001,
                                      0x1.fffffffffffffp-8,
                                      0x1p-7,
                                      0.37,
                                      0x1.5555555555555p-1,
                                      0x1.5555555555555p0,
                                      7.1,
                                      0x1.0000000000001p53,
                                      1e300};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {0x1.fff3bep-8, 0x1.fdf67d0415ce7p-8, 0x1.9bff9661d2903p-62, 0x1.39a9cb33f3fe5p-119}};

constexpr law log1p_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::log1p_function>(farthest_of_float); }},
    {"the quick way covers all numbers above -1 but 0, of floats 0 as well",
     [] {
       return holds_if(
           log1p_function::covers(given(quick_arguments[0])) &&
           log1p_function::covers(numbers<double>::max) &&
           !log1p_function::covers(numbers<double>::infinity) &&
           !log1p_function::covers(given(-1.0)) && !log1p_function::covers(given(0.0)) &&
           log1p_function::covers(given(-0x1.fffffep-1f)) &&
           log1p_function::covers(numbers<float>::max) &&
           !log1p_function::covers(numbers<float>::infinity) &&
           !log1p_function::covers(given(-1.0f)) && log1p_function::covers(given(0.0f)));
     }},
    {"its domain begins at -1",
     [] { return holds_if(given(cg::math::log1p_function::defined_from) == -1); }},
    {"the quick way keeps its error",
     [] {
       return keeps_its_error(
           quick_arguments, [](double x) { return log1p_function::quick(x); }, wide_log1p);
     }},
    {"its error is that of the logarithm and a rounding more, around 0 that of its series",
     [] {
       const auto error = [](double x) { return log1p_function::quick(given(x)).error; };
       return holds_if(error(0x1p-7) == 0x1.2p-67 && error(-0x1.0000000000001p-8) == 0x1.2p-67 &&
                       error(-0x1p-8) == 0x1.8p-76 + 0x1p-81 &&
                       error(0x1.fffffffffffffp-8) < 0x1p-72);
     }},
    {"both ways agree",
     [] {
       return ways_agree<log1p_function>(quick_arguments,
                                         [](double x) { return log1p_function::careful(x); });
     }},
    {"log1p is correctly rounded at the known points",
     [] { return hits(log1p_points, 0, [](double x) { return cg::math::log1p(x); }); }},
    {"log1p is correctly rounded where it is hard",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::log1p(x); }); }},
    {"log1p is correctly rounded where x - x²/2 is a tie and the next terms cancel",
     [] { return hits(solved_points, 0, [](double x) { return cg::math::log1p(x); }); }},
    {"log1p of a float is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::log1p(x); }); }},
    {"±0 stays ±0, at -1 it is -infinity, at infinity infinity, below -1 and of nan nan, of "
     "floats, too",
     [] {
       const auto judged =
           takes(special_values<double>, [](double x) { return cg::math::log1p(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::log1p(x); })
                     : judged;
     }},
    {"log1p' x is 1 / (1 + x), infinite at -1, nan below",
     [] {
       constexpr point slopes[] = {{3, 0.25},
                                   {-0.5, 2},
                                   {0, 1},
                                   {-1, numbers<double>::infinity},
                                   {-2, numbers<double>::nan},
                                   {numbers<double>::infinity, 0},
                                   {numbers<double>::nan, numbers<double>::nan}};
       return takes(slopes, [](double x) { return cg::math::log1p_derivative(x); });
     }},
    {"the accurate algorithm handles tiny numbers: x - x²/2 is next to x, or x itself",
     [] {
       return holds_if(cg::math::log1p(given(0x1.8p-53)) == 0x1.7ffffffffffffp-53 &&
                       log1p_function::careful(given(-0x1.8p-53)) == -0x1.8000000000001p-53 &&
                       log1p_function::careful(given(0x1.8p-53)) == 0x1.7ffffffffffffp-53 &&
                       log1p_function::careful(given(0x1p-54)) == 0x1p-54 &&
                       log1p_function::careful(given(-0x1.8p-300)) == -0x1.8p-300);
     }},
};
static_assert(all_hold<log1p_laws>);
