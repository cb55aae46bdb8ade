#include <constgrad/math/wide_directed.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::rounding;

/// Two numbers, and their sum, product and quotient between two neighbours, by Python's fractions.
struct known_results {
  double a, b, sum[2], product[2], quotient[2];
};

constexpr double infinity = numbers<double>::infinity, max = numbers<double>::max,
                 tiny = numbers<double>::denorm_min;
constexpr known_results results[] = {
    {6, 3, {9, 9}, {18, 18}, {2, 2}},
    {-1, 3, {2, 2}, {-3, -3}, {-0x1.5555555555556p-2, -0x1.5555555555555p-2}},
    {-0x1.999999999999ap-4,
     0x1.3333333333333p-2,
     {0x1.9999999999999p-3, 0x1.9999999999999p-3},
     {-0x1.eb851eb851eb9p-6, -0x1.eb851eb851eb8p-6},
     {-0x1.5555555555556p-2, -0x1.5555555555555p-2}},
    {0x1.0000000000001p0,
     0x1.8p0,
     {0x1.4p1, 0x1.4000000000001p1},
     {0x1.8000000000001p0, 0x1.8000000000002p0},
     {0x1.5555555555556p-1, 0x1.5555555555557p-1}},
    {0x1.fffffffffffffp-1,
     -0x1.0000000000001p0,
     {-0x1.8p-52, -0x1.8p-52},
     {-0x1.0000000000001p0, -1},
     {-0x1.ffffffffffffep-1, -0x1.ffffffffffffdp-1}},
    {0x1.4e718d7d7625ap664,
     -0x1.38d352e5096afp498,
     {0x1.4e718d7d76259p664, 0x1.4e718d7d7625ap664},
     {-infinity, -max},
     {-0x1.11b0ec57e649ap166, -0x1.11b0ec57e6499p166}},
    {0x1.87e92154ef7acp-665,
     0x1.0991a9bfa58c8p-598,
     {0x1.0991a9bfa58c8p-598, 0x1.0991a9bfa58c9p-598},
     {0, tiny},
     {0x1.79ca10c924223p-67, 0x1.79ca10c924224p-67}},
    {tiny, 3, {3, 0x1.8000000000001p1}, {3 * tiny, 3 * tiny}, {0, tiny}},
    {tiny, -2, {-2, -0x1.fffffffffffffp0}, {-2 * tiny, -2 * tiny}, {-tiny, 0}},
    {max, max, {max, infinity}, {max, infinity}, {1, 1}},
    {-max,
     tiny,
     {-max, -0x1.ffffffffffffep1023},
     {-0x1.fffffffffffffp-51, -0x1.fffffffffffffp-51},
     {-infinity, -max}},
    {0x1p100, 0x1p-100, {0x1p100, 0x1.0000000000001p100}, {1, 1}, {0x1p200, 0x1p200}},
    {0x0.03739a252b281p-1022,
     0x1.2599ed7c6fbd2p-14,
     {0x1.2599ed7c6fbd2p-14, 0x1.2599ed7c6fbd3p-14},
     {0x0.00000fd58add7p-1022, 0x0.00000fd58add8p-1022},
     {0x1.81384f21fe499p-1015, 0x1.81384f21fe49ap-1015}}};

/// The claim that an operation has these results, downwards and upwards.
template <class Operation>
constexpr cg::verdict gives(const double (known_results::*expected)[2], Operation operation) {
  for (const known_results& known : results) {
    const double below = operation(given(known.a), given(known.b), rounding::downwards),
                 above = operation(given(known.a), given(known.b), rounding::upwards);
    if (below == (known.*expected)[0] && above == (known.*expected)[1]) continue;
    return {false, cg::message{} << "of " << known.a << " and " << known.b << " got " << below
                                 << " and " << above};
  }
  return {};
}

constexpr law wide_directed_laws[] = {
    {"a + b", [] { return gives(&known_results::sum, cg::math::wide_sum<double>); }},
    {"a · b", [] { return gives(&known_results::product, cg::math::wide_product<double>); }},
    {"a / b", [] { return gives(&known_results::quotient, cg::math::wide_quotient<double>); }},
    {"a · b + c, rounded once, and to the nearest",
     [] {
       const double after_1 = 0x1.0000000000001p0;
       return holds_if(
           cg::math::wide_fused(given(0.1), 10.0, -1.0, rounding::to_nearest) == 0x1p-54 &&
           cg::math::wide_fused(given(tiny), tiny, 1.0, rounding::upwards) == after_1 &&
           cg::math::wide_fused(given(tiny), -tiny, after_1, rounding::downwards) == 1 &&
           cg::math::wide_fused(given(after_1), 1.5, 0.0, rounding::to_nearest) ==
               0x1.8000000000002p0);
     }},
    {"floats are rounded to floats",
     [] {
       return holds_if(
           cg::math::wide_sum(given(1.0f), 0x1p-40f, rounding::upwards) == 0x1.000002p0f &&
           cg::math::wide_product(given(0.1f), 0.1f, rounding::downwards) == 0x1.47ae14p-7f &&
           cg::math::wide_quotient(given(1.0f), 3.0f, rounding::upwards) == 0x1.555556p-2f &&
           cg::math::wide_fused(given(3.0f), 0x1.555556p-2f, -1.0f, rounding::upwards) == 0x1p-25f);
     }},
};
static_assert(all_hold<wide_directed_laws>);
