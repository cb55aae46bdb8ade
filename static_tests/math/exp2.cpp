#include <constgrad/math/exp2.hpp>

#include <constgrad/math/enclosure.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;
using cg::math::exp2_function;

// 2^x with 159 digits.
constexpr precise_point exp2_points[] = {
    {0x1.3333333333333p-2, 0x1.3b2c47bff8329p0, -0x1.497d7d4b14dddp-55, -0x1.177d6fbec646dp-109},
    {-0x1.6666666666666p-1, 0x1.3b2c47bff8329p-1, 0x1.adbab181c115p-58, -0x1.4bbad3b528724p-118},
    {0x1.6p2, 0x1.6a09e667f3bcdp5, -0x1.bdd3413b26456p-49, 0x1.57d3e3adec175p-103},
    {0x1p-40, 0x1.0000000000b17p0, 0x1.0bfbe9067c93ep-55, 0x1.1d299d5b2794dp-109},
    {-0x1p-30, 0x1.fffffffa746f4p-1, 0x1.2485cec9ed1e1p-59, -0x1.4304ab850545ep-116}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {{N::nan, N::nan},    {N::infinity, N::infinity},
                                              {-N::infinity, 0},   {N::max, N::infinity},
                                              {-N::max, 0},        {0, 1},
                                              {-T{0}, 1},          {N::denorm_min, 1},
                                              {-N::denorm_min, 1}, {10, 1024},
                                              {-3, 0.125}};

// Subnormal results, a tie at the end, which goes to 0, and overflow.
constexpr point far_points[] = {{-1074, 0x1p-1074},
                                {-1075, 0},
                                {-0x1.0cbffffffffffp10, 0x1p-1074},
                                {-1022.5, 0x0.b504f333f9de6p-1022},
                                {1023.5, 0x1.6a09e667f3bcdp1023},
                                {0x1.fffffffffffffp9, 0x1.ffffffffffd3ap1023},
                                {1024, numbers<double>::infinity}};
constexpr float_point float_points[] = {
    {-149, 0x1p-149f},           {-150, 0},
    {-126.5f, 0x1.6a09e8p-127f}, {0x1.333334p-2f, 0x1.3b2c48p0f},
    {-125.9f, 0x1.125facp-126f}, {0x1p-20f, 0x1.00000cp0f},
    {127.5f, 0x1.6a09e6p127f},   {128, numbers<float>::infinity}};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {-0x1.00a4aep0, 0x1.ff1be7783b0cdp-2, -0x1.3ceb92355ea3bp-57, 0x1.387f75f1f2601p-112}};

constexpr law exp2_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::exp2_function>(farthest_of_float); }},
    {"both ways are right to their errors, and exp2 is correctly rounded",
     [] {
       for (const precise_point& known : exp2_points) {
         const double x = given(known.x), nearest = known.value().rounded<double>();
         if (exp2_function::covers(x)) {
           const auto [high, low, error] = exp2_function::quick(x);
           if (!(distance(known.value(), high, low) <= error))
             return cg::verdict{false, cg::message{} << "the quick way, at " << x};
         }
         if (cg::math::exp2(x) != nearest || exp2_function::careful(x) != nearest)
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return agrees(exp2_points, 120, [](double x) { return exp2_function::accurate(x).value(); });
     }},
    {"at the ends and of exact arguments",
     [] {
       const auto judged =
           takes(special_values<double>, [](double x) { return cg::math::exp2(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::exp2(x); })
                     : judged;
     }},
    {"the reduction is exact to 2^-79, and gives the table's entry and the power of two",
     [] {
       using cg::math::wide;
       for (const double x : {-900.3, -0.0039, 0.3, 1000.7}) {
         const auto [r, r_low, t_high, t_low, scale] = cg::math::reduce_power_of_2(given(x));
         const auto k = static_cast<double>(static_cast<int>(x * 128 + (x < 0 ? -0.5 : 0.5)));
         const wide f = wide{x} - wide{k / 128},
                    exact = f * cg::math::wide_ln_2_high + f * cg::math::wide_ln_2_low;
         if (!(distance(exact, r, r_low) <= 0x1p-79))
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return cg::verdict{};
     }},
    {"the quick way covers -960 to 1023, of floats what is below 126",
     [] {
       return holds_if(
           exp2_function::covers(given(-959.9)) && exp2_function::covers(given(1022.9)) &&
           !exp2_function::covers(given(-960.0)) && !exp2_function::covers(given(1023.0)) &&
           exp2_function::covers(given(-125.9f)) && !exp2_function::covers(given(126.0f)));
     }},
    {"underflow is gradual, overflow at 1024",
     [] { return hits(far_points, 0, [](double x) { return cg::math::exp2(x); }); }},
    {"of a float it is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::exp2(x); }); }},
    {"it has the tightest enclosure, which is a number for whole x",
     [] {
       constexpr known_bracket brackets[] = {
           {0, 1, 1},
           {-3, 0.125, 0.125},
           {0x1.3333333333333p-2, 0x1.3b2c47bff8328p0, 0x1.3b2c47bff8329p0},
           {0x1p-200, 1, 0x1.0000000000001p0},
           {-0x1p-200, 0x1.fffffffffffffp-1, 1},
           {1023, 0x1p1023, 0x1p1023},
           {1500.5, numbers<double>::max, numbers<double>::infinity},
           {1e300, numbers<double>::max, numbers<double>::infinity},
           {1024, numbers<double>::max, numbers<double>::infinity},
           {-1074, 0x1p-1074, 0x1p-1074},
           {-1075, 0, 0x1p-1074},
           {-1500.5, 0, 0x1p-1074},
           {-3000, 0, 0x1p-1074},
           {-1e300, 0, 0x1p-1074},
           {-numbers<double>::infinity, 0, 0}};
       return encloses(brackets, 0, [](double x) { return cg::math::enclosure<exp2_function>(x); });
     }},
    {"its derivative is 2^x log 2, also where it is subnormal or infinite",
     [] {
       constexpr point slopes[] = {{0, 0x1.62e42fefa39efp-1},
                                   {3, 0x1.62e42fefa39efp2},
                                   {0x1.3333333333333p-2, 0x1.b4ec29ab85231p-1},
                                   {-1074, 0x1p-1074},
                                   {1024.25, 0x1.a60a1147227c1p1023},
                                   {2000, numbers<double>::infinity}};
       const auto judged = hits(slopes, 0, [](double x) { return cg::math::exp2_derivative(x); });
       return judged ? holds_if(cg::math::exp2_derivative(given(1.0f)) == 0x1.62e43p0f) : judged;
     }},
};
static_assert(all_hold<exp2_laws>);
