#include <constgrad/math/sqrt.hpp>

#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;

// √x for subnormal, small and large x, of both parities of the exponent.
constexpr point sqrt_points[] = {{5e-324, 2.2227587494850774834427134e-162},
                                 {1e-310, 9.9999999999999847246637514e-156},
                                 {1.5e-308, 1.2247448713915889935727667e-154},
                                 {2.2250738585072014e-308, 1.4916681462400413486581931e-154},
                                 {0.1, 3.1622776601683794197697303e-1},
                                 {0.3, 5.4772255750516610332206654e-1},
                                 {2.0, 1.4142135623730950488016887e+0},
                                 {3.0, 1.7320508075688772935274463e+0},
                                 {3.0000000000000004, 1.7320508075688774217249588e+0},
                                 {5.0, 2.2360679774997896964091737e+0},
                                 {10000000000.0, 1.0000000000000000000000000e+5},
                                 {1e+300, 1.0000000000000000262523801e+150},
                                 {1.7976931348623157e+308, 1.3407807929942596355291171e+154}};

// Above the nearest number, below it, or at it: what the square says.
constexpr known_bracket root_brackets[] = {
    {2, 0x1.6a09e667f3bccp0, 0x1.6a09e667f3bcdp0},
    {3, 0x1.bb67ae8584caap0, 0x1.bb67ae8584cabp0},
    {0.01, 0x1.9999999999999p-4, 0x1.999999999999ap-4},
    {0.1, 0x1.43d136248490fp-2, 0x1.43d136248491p-2},
    {2.0000000000000004, 0x1.6a09e667f3bcdp0, 0x1.6a09e667f3bcep0},
    {0x1p-2, 0x1p-1, 0x1p-1},
    {numbers<double>::denorm_min, 0x1p-537, 0x1p-537},
    {1e-310, 0x1.1297872d9cbadp-515, 0x1.1297872d9cbaep-515},
    {numbers<double>::max, 0x1.fffffffffffffp511, 0x1p512},
    {0, 0, 0},
    {numbers<double>::infinity, numbers<double>::infinity, numbers<double>::infinity}};

constexpr law sqrt_laws[] = {
    // Integers of 128 bits decide it without rounding: (2n - 1)² < 4m · 2^52 < (2n + 1)².
    {"the nearest root is at most a half off",
     [] {
       for (const std::uint64_t m :
            {0x10000000000000u, 0x10000000000001u, 0x16a09e667f3bcdu, 0x1fffffffffffffu,
             0x20000000000000u, 0x2d413cccfe779au, 0x3ffffffffffffeu,
             // where the iteration ends above the nearest one, and below
             0x10000000000363u, 0x3ffffffffffe7eu, 0x196fa903bdc42bu, 0x1fffffffffff73u}) {
         __extension__ using wide = unsigned __int128;
         const wide twice = wide{2} * cg::math::nearest_root(given(m)), radicand = wide{m} << 54;
         if ((twice - 1) * (twice - 1) >= radicand || (twice + 1) * (twice + 1) <= radicand)
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"the square root of a square is exact",
     [] {
       for (double root : {1.0, 3.0, 1.5, 0x1p-500, 0x1.8p511, 94906265.0, 0x1p-537}) {
         if (cg::math::sqrt(given(root * root)) != root) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"sqrt is correctly rounded at the known points",
     [] { return hits(sqrt_points, 0, [](double x) { return cg::math::sqrt(x); }); }},
    {"√±0 is ±0, √infinity is infinity, the root of nan and of negative numbers nan",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       const double of_nan = cg::math::sqrt(given(std::numeric_limits<double>::quiet_NaN()));
       const double of_negative = cg::math::sqrt(given(-1.0));
       return holds_if(
           !cg::has_sign(cg::math::sqrt(given(0.0))) && cg::has_sign(cg::math::sqrt(given(-0.0))) &&
           cg::math::sqrt(given(-0.0)) == 0 && cg::math::sqrt(given(infinity)) == infinity &&
           of_nan != of_nan && of_negative != of_negative);
     }},
    {"its domain begins at 0",
     [] { return holds_if(given(cg::math::sqrt_function::defined_from) == 0); }},
    {"√x is enclosed by the tightest numbers",
     [] {
       return encloses(root_brackets, 0,
                       [](double x) { return cg::math::sqrt_function::enclosure(x); });
     }},
    {"√ of a float is the double's, rounded",
     [] { return cg::claim::equal(cg::math::sqrt(given(2.0f)), 1.41421356237309504880f); }},
    {"(√x)' is 1 / 2√x, infinite at 0, nan of negative numbers and nan",
     [] {
       constexpr point slopes[] = {{4, 0.25},
                                   {0x1p-1074, 0x1p536},
                                   {0, numbers<double>::infinity},
                                   {-0.0, numbers<double>::infinity},
                                   {numbers<double>::infinity, 0},
                                   {-4, numbers<double>::nan},
                                   {numbers<double>::nan, numbers<double>::nan}};
       constexpr float_point float_slopes[] = {
           {4, 0.25f}, {0, numbers<float>::infinity}, {-4, numbers<float>::nan}};
       const auto judged = takes(slopes, [](double x) { return cg::math::sqrt_derivative(x); });
       return judged ? takes(float_slopes, [](float x) { return cg::math::sqrt_derivative(x); })
                     : judged;
     }},
};
static_assert(all_hold<sqrt_laws>);
