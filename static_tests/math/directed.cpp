#include <constgrad/math/directed.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::rounding;

/// A function of up to three numbers, its value rounded downwards and upwards.
template <cg::floating_point T>
struct directed {
  T a, b, c, below, above;
};

constexpr double infinity = numbers<double>::infinity, max = numbers<double>::max,
                 tiny = numbers<double>::denorm_min, after_1 = 0x1.0000000000001p0,
                 before_1 = 0x1.fffffffffffffp-1;
constexpr float infinite_float = numbers<float>::infinity, max_float = numbers<float>::max,
                tiny_float = numbers<float>::denorm_min;

// By hand, and with Python's fractions.
constexpr directed<double> sums[] = {{1, 2, 0, 3, 3},
                                     {0.1, 0.2, 0, 0x1.3333333333333p-2, 0x1.3333333333334p-2},
                                     {-0.1, -0.2, 0, -0x1.3333333333334p-2, -0x1.3333333333333p-2},
                                     {1, tiny, 0, 1, after_1},
                                     {1, -tiny, 0, before_1, 1},
                                     {-1, tiny, 0, -1, -before_1},
                                     {0x1p100, -0x1p-100, 0, 0x1.fffffffffffffp99, 0x1p100},
                                     {after_1, -1, 0, 0x1p-52, 0x1p-52},
                                     {tiny, tiny, 0, 2 * tiny, 2 * tiny},
                                     {0.3, -0.3, 0, 0, 0},
                                     {-0.3, 0.3, 0, 0, 0},
                                     {0, 0.3, 0, 0.3, 0.3},
                                     {max, tiny, 0, max, infinity},
                                     {-max, -max, 0, -infinity, -max},
                                     {infinity, 1, 0, infinity, infinity},
                                     {-1, infinity, 0, infinity, infinity},
                                     {-infinity, max, 0, -infinity, -infinity},
                                     {-infinity, -infinity, 0, -infinity, -infinity}};
constexpr directed<double> products[] = {
    {2, 3, 0, 6, 6},
    {-2, 3, 0, -6, -6},
    {0.1, 0.1, 0, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147cp-7},
    {-0.1, 0.1, 0, -0x1.47ae147ae147cp-7, -0x1.47ae147ae147bp-7},
    {-0.1, -0.3, 0, 0x1.eb851eb851eb8p-6, 0x1.eb851eb851eb9p-6},
    {-0.7, -0.3, 0, 0x1.ae147ae147ae0p-3, 0x1.ae147ae147ae1p-3},
    // (1.25 + u)(1.25 - u), the least that can be missing: 1 in the last of 106 digits
    {0x1.4000000000001p0, 0x1.3ffffffffffffp0, 0, 0x1.8ffffffffffffp0, 0x1.9p0},
    {max, max, 0, max, infinity},
    {max, -2, 0, -infinity, -max},
    {tiny, tiny, 0, 0, tiny},
    {tiny, -0.5, 0, -tiny, 0},
    {tiny, 0x1.8p0, 0, tiny, 2 * tiny},
    {0, 5, 0, 0, 0},
    {5, 0, 0, 0, 0},
    {0, infinity, 0, 0, 0},
    {-infinity, 0, 0, 0, 0},
    {infinity, tiny, 0, infinity, infinity},
    {tiny, infinity, 0, infinity, infinity},
    {-infinity, tiny, 0, -infinity, -infinity},
    {infinity, -tiny, 0, -infinity, -infinity},
    {-tiny, infinity, 0, -infinity, -infinity},
    {-infinity, -infinity, 0, infinity, infinity},
    {-3, -infinity, 0, infinity, infinity}};
constexpr directed<double> fused[] = {
    {2, 3, 4, 10, 10},
    {0.1, 10, -1, 0x1p-54, 0x1p-54},
    {0.1, 0.1, 0, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147cp-7},
    {after_1, after_1, -1, 0x1.0000000000000p-51, 0x1.0000000000001p-51},
    {tiny, tiny, 1, 1, after_1},
    {tiny, -tiny, 1, before_1, 1},
    {tiny, tiny, 0, 0, tiny},
    {max, 2, -max, max, max},
    {max, 2, tiny, max, infinity},
    {max, -2, tiny, -infinity, -max},
    {3, 2, -6, 0, 0},
    {0, 5, 7, 7, 7},
    {5, 0, 7, 7, 7},
    {0, infinity, 7, 7, 7},
    {-infinity, 0, 7, 7, 7},
    {infinity, 2, 7, infinity, infinity},
    {2, -infinity, 7, -infinity, -infinity},
    {2, 3, infinity, infinity, infinity},
    {2, 3, -infinity, -infinity, -infinity},
    {infinity, 3, -infinity, -infinity, -infinity}};
constexpr directed<double> quotients[] = {{6, 3, 0, 2, 2},
                                          {1, 3, 0, 0x1.5555555555555p-2, 0x1.5555555555556p-2},
                                          {-1, 3, 0, -0x1.5555555555556p-2, -0x1.5555555555555p-2},
                                          {1, 10, 0, 0x1.9999999999999p-4, 0x1.999999999999ap-4},
                                          {0, 3, 0, 0, 0},
                                          {max, 0.5, 0, max, infinity},
                                          {-max, tiny, 0, -infinity, -max},
                                          {tiny, 2, 0, 0, tiny},
                                          {-tiny, max, 0, -tiny, 0},
                                          {3 * tiny, 2, 0, tiny, 2 * tiny},
                                          {5, infinity, 0, 0, 0},
                                          {-max, infinity, 0, 0, 0},
                                          {infinity, 3, 0, infinity, infinity},
                                          {-infinity, max, 0, -infinity, -infinity}};

constexpr directed<float> float_sums[] = {{1, tiny_float, 0, 1, 0x1.000002p0f},
                                          {max_float, max_float, 0, max_float, infinite_float},
                                          {1, 2, 0, 3, 3}};
constexpr directed<float> float_products[] = {
    {0x1.000002p0f, 0x1.000002p0f, 0, 0x1.000004p0f, 0x1.000006p0f},
    {tiny_float, 0.5f, 0, 0, tiny_float},
    {max_float, -2, 0, -infinite_float, -max_float},
    {0, infinite_float, 0, 0, 0},
    {-infinite_float, 0, 0, 0, 0},
    {infinite_float, -2, 0, -infinite_float, -infinite_float}};
constexpr directed<float> float_fused[] = {
    {0x1.000002p0f, 0x1.000002p0f, -0x1.000004p0f, 0x1p-46f, 0x1p-46f}};
constexpr directed<float> float_quotients[] = {{1, 3, 0, 0x1.555554p-2f, 0x1.555556p-2f},
                                               {1, tiny_float, 0, max_float, infinite_float}};

/// The claim that a function gives all of these.
template <class T, std::size_t Size, class F>
static constexpr cg::verdict rounds_both_ways(const directed<T> (&cases)[Size], F f) {
  for (const auto& [a, b, c, below, above] : cases) {
    const T got_below = f(given(a), given(b), given(c), rounding::downwards),
            got_above = f(given(a), given(b), given(c), rounding::upwards);
    if (got_below != below || got_above != above) {
      return {false, cg::message{} << "of " << a << ", " << b << ", " << c << " got " << got_below
                                   << " and " << got_above};
    }
  }
  return {};
}

constexpr auto rounded_sum = [](auto a, auto b, auto, rounding r) {
  return cg::math::sum(a, b, r);
};
constexpr auto rounded_product = [](auto a, auto b, auto, rounding r) {
  return cg::math::product(a, b, r);
};
constexpr auto rounded_fused = [](auto a, auto b, auto c, rounding r) {
  return cg::math::fused(a, b, c, r);
};
constexpr auto rounded_quotient = [](auto a, auto b, auto, rounding r) {
  return cg::math::quotient(a, b, r);
};

/// Where a quick way could go wrong: ties, neighbours of powers of two, the bounds between the ways, and results that
/// are too large or too small.
constexpr double hard_doubles[] = {1,
                                   after_1,
                                   before_1,
                                   1.5,
                                   3,
                                   0x1.5555555555555p-2,
                                   94906265,
                                   0x1p-53,
                                   0x1.8p-53,
                                   0x1p500,
                                   0x1.0000000000001p500,
                                   0x1p-500,
                                   0x1.fffffffffffffp-501,
                                   0x1p1022,
                                   max,
                                   numbers<double>::min,
                                   tiny};
constexpr float hard_floats[] = {1,
                                 0x1.000002p0f,
                                 0x1.fffffep-1f,
                                 1.5f,
                                 3,
                                 0x1.555556p-2f,
                                 4097,
                                 0x1p-24f,
                                 0x1.8p-24f,
                                 0x1p60f,
                                 0x1.000002p60f,
                                 0x1p-60f,
                                 0x1.fffffep-61f,
                                 0x1p126f,
                                 max_float,
                                 numbers<float>::min,
                                 tiny_float};

/// The claim that a function gives what another one gives, for every two of these and all signs.
template <cg::floating_point T, std::size_t Size>
constexpr cg::verdict ways_agree(const T (&arguments)[Size], auto quick, auto careful) {
  for (const T magnitude : arguments) {
    for (const T b : arguments) {
      for (const T a : {magnitude, -magnitude}) {
        for (const rounding r : {rounding::downwards, rounding::upwards}) {
          const T got = quick(given(a), given(b), r), expected = careful(a, b, r);
          if (got == expected) continue;
          return {false, cg::message{} << "of " << a << " and " << b << " got " << got << ", not "
                                       << expected};
        }
      }
    }
  }
  return {};
}

constexpr law directed_laws[] = {
    {"a + b", [] { return rounds_both_ways(sums, rounded_sum); }},
    {"a · b, and 0 times infinity is 0",
     [] { return rounds_both_ways(products, rounded_product); }},
    {"a · b + c, rounded once", [] { return rounds_both_ways(fused, rounded_fused); }},
    {"a / b for b > 0", [] { return rounds_both_ways(quotients, rounded_quotient); }},
    {"and so of floats",
     [] {
       const cg::verdict judged[] = {rounds_both_ways(float_sums, rounded_sum),
                                     rounds_both_ways(float_products, rounded_product),
                                     rounds_both_ways(float_fused, rounded_fused),
                                     rounds_both_ways(float_quotients, rounded_quotient)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"a quick sum is the careful one",
     [] { return ways_agree(hard_doubles, cg::math::sum<double>, cg::math::wide_sum<double>); }},
    {"a quick product is the careful one",
     [] {
       return ways_agree(hard_doubles, cg::math::product<double>, cg::math::wide_product<double>);
     }},
    {"a quick quotient is the careful one",
     [] {
       return ways_agree(hard_doubles, cg::math::quotient<double>, cg::math::wide_quotient<double>);
     }},
    {"so of floats",
     [] {
       const cg::verdict judged[] = {
           ways_agree(hard_floats, cg::math::sum<float>, cg::math::wide_sum<float>),
           ways_agree(hard_floats, cg::math::product<float>, cg::math::wide_product<float>),
           ways_agree(hard_floats, cg::math::quotient<float>, cg::math::wide_quotient<float>)};
       for (const cg::verdict& each : judged) {
         if (!each) return each;
       }
       return cg::verdict{};
     }},
    {"a double between two floats, in both directions",
     [] {
       constexpr directed<double> cases[] = {{1, 0, 0, 1, 1},
                                             {0.1, 0, 0, 0x1.999998p-4, 0x1.99999ap-4},
                                             {-0.1, 0, 0, -0x1.99999ap-4, -0x1.999998p-4},
                                             {0x1p128, 0, 0, max_float, infinity},
                                             {-0x1.ffffffp127, 0, 0, -infinity, -max_float},
                                             {max_float, 0, 0, max_float, max_float},
                                             {1e-50, 0, 0, 0, tiny_float},
                                             {-1e-50, 0, 0, -tiny_float, 0},
                                             {0, 0, 0, 0, 0},
                                             {0x1.8p-149, 0, 0, 0x1p-149, 0x1p-148},
                                             {infinity, 0, 0, infinity, infinity},
                                             {-infinity, 0, 0, -infinity, -infinity}};
       return rounds_both_ways(cases, [](double x, double, double, rounding r) {
         return double{cg::math::outwards<float>(x, r)};
       });
     }},
};
static_assert(all_hold<directed_laws>);
