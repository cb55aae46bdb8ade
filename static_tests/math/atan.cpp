#include <constgrad/math/atan.hpp>

#include <constgrad/math/enclosure.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;
using cg::math::atan_function, cg::math::half_pi, cg::math::wide;

// atan x with 159 digits.
constexpr precise_point atan_points[] = {
    {0x1.3333333333333p-2, 0x1.2a73a661eaf06p-2, -0x1.2f6c1b5c5f02cp-56, -0x1.5843df5d52ea3p-110},
    {-0x1.8p-7, -0x1.7ffb80184c30ap-7, 0x1.725017508234bp-61, 0x1.24748625e8df2p-115},
    {0x1.6p2, 0x1.6414d44094c7cp0, -0x1.c5f60a65c7397p-54, 0x1.7d385251e204bp-108},
    {-0x1p0, -0x1.921fb54442d18p-1, -0x1.1a62633145c07p-55, 0x1.f1976b7ed8fbcp-111},
    {0x1.4p-11, 0x1.3ffffd65555f2p-11, -0x1.aab590d82c8acp-65, 0x1.321bd667adb2bp-119},
    {0x1.05p7, 0x1.902986bda0f8ep0, -0x1.0197ed1ed343p-56, -0x1.5f5c95a7799aep-111},
    {0x1.6298b5896ed3cp1, 0x1.3970e827504c7p0, -0x1p-53, 0x1.b242388c430acp-117},
    {-0x1.8p60, -0x1.921fb54442d18p0, -0x1.17b7b8869b15cp-54, -0x1.b1def4eb3e2cdp-109},
    {0x1.22e8d75e2bc7fp-11, 0x1.22e8d5694ad2cp-11, -0x1p-64, 0x1.a027a613f8e04p-124},
    {0x1.7e43c8800759cp996, 0x1.921fb54442d18p0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110},
    {0x1.6666666666666p-1, 0x1.38b112d7bd4adp-1, 0x1.9d8e548ac1608p-56, 0x1.ad89117032289p-110}};

// Hard cases of V. Lefèvre's, as CORE-MATH's tests list them; the first takes 117 digits.
constexpr point hard_points[] = {{0x1.6298b5896ed3cp1, 0x1.3970e827504c7p0},
                                 {0x1.22e8d75e2bc7fp-11, 0x1.22e8d5694ad2cp-11},
                                 {0x1.ccda26ad0cd1cp47, 0x1.921fb54442d06p0},
                                 {0x1.3ca8628823bap27, 0x1.921fb52a640bfp0},
                                 {0x1.440a26da37ab5p34, 0x1.921fb5441041bp0}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {{N::nan, N::nan},
                                              {N::infinity, static_cast<T>(half_pi)},
                                              {-N::infinity, static_cast<T>(-half_pi)},
                                              {N::max, static_cast<T>(half_pi)},
                                              {0, 0},
                                              {-T{0}, -T{0}},
                                              {N::min, N::min},
                                              {-N::denorm_min, -N::denorm_min}};
constexpr float_point float_points[] = {
    {0x1.333334p-2f, 0x1.2a73a8p-2f}, {-0x1.0624dep-10f, -0x1.0624d8p-10f},
    {0x1p0f, 0x1.921fb6p-1f},         {-0x1.4p1f, -0x1.30b6d8p0f},
    {0x1.2a05f2p33f, 0x1.921fb6p0f},  {0x1.048p7f, 0x1.90289p0f},
    {0x1.fp-10f, 0x1.efffdap-10f}};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {0x1.000cc8p-5, 0x1.ffeee557de757p-6, 0x1.ddebde840e02bp-62, -0x1.11c67e43a46a9p-116}};

constexpr law atan_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<atan_function>(farthest_of_float); }},
    {"both ways are right to their errors, and atan is correctly rounded",
     [] {
       for (const precise_point& known : atan_points) {
         const double x = given(known.x), nearest = known.value().rounded<double>();
         const auto [high, low, error] = atan_function::quick(x);
         if (!(distance(known.value(), high, low) <= error && error <= 0x1p-64))
           return cg::verdict{false, cg::message{} << "the quick way, at " << x};
         if (cg::math::atan(x) != nearest || atan_function::careful(x) != nearest)
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return agrees(atan_points, 120, [](double x) { return atan_function::accurate(x).value(); });
     }},
    {"the hardest arguments are",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::atan(x); }); }},
    {"at the ends and of small arguments",
     [] {
       const auto judged =
           takes(special_values<double>, [](double x) { return cg::math::atan(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::atan(x); })
                     : judged;
     }},
    {"the reduction gives a quotient of sums, and a part of the table",
     [] {
       for (const double x : {0.001, 0.3, 0.49, 0.99, 1.0, 1.01, 3.7, 63.0, 127.9, 128.1, 1e5}) {
         const auto [base, n, d] = cg::math::split_atan(given(x));
         const wide quotient =
             (wide{n.high} + wide{n.low}) * reciprocal(wide{d.high} + wide{d.low});
         // tan (base + atan r) = x, where base is atan c or π/2 - atan c
         const int i = static_cast<int>((x > 1 ? 1 / x : x) * 64 + 0.5);
         const wide c = wide{i / 64.0}, exact = wide{x},
                    expected = x > 1 ? (c * exact - wide{1.0}) * reciprocal(exact + c)
                                     : (exact - c) * reciprocal(wide{1.0} + c * exact);
         const double table = cg::math::atan_table[i].high,
                      of_table = x > 1 ? half_pi - table : table;
         if (!(distance(expected, 0) <= 0x1.02p-7) ||
             !(__builtin_fabs((quotient - expected).rounded<double>()) <= 0x1p-110) ||
             !(__builtin_fabs(base.high - of_table) <= 0x1p-44) || d.high != d.high + d.low)
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return cg::verdict{};
     }},
    {"the quick way covers all but 0 and what is not finite, of floats all numbers",
     [] {
       return holds_if(atan_function::covers(given(numbers<double>::max)) &&
                       atan_function::covers(given(-0x1p-1074)) &&
                       !atan_function::covers(given(0.0)) &&
                       !atan_function::covers(given(numbers<double>::infinity)) &&
                       atan_function::covers(given(-numbers<float>::infinity)) &&
                       !atan_function::covers(given(numbers<float>::nan)));
     }},
    {"of a float it is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::atan(x); }); }},
    {"it has the tightest enclosure, between -π/2 and π/2 rounded outwards",
     [] {
       constexpr known_bracket brackets[] = {
           {0x1.3333333333333p-2, 0x1.2a73a661eaf05p-2, 0x1.2a73a661eaf06p-2},
           {-0x1.8p-40, -0x1.8p-40, -0x1.7ffffffffffffp-40},
           {0x1p-300, 0x1.fffffffffffffp-301, 0x1p-300},
           {0x1.6298b5896ed3cp1, 0x1.3970e827504c6p0, 0x1.3970e827504c7p0},
           {-0x1p60, -0x1.921fb54442d19p0, -0x1.921fb54442d18p0},
           {0x1.8p-5, 0x1.7fb818430da29p-5, 0x1.7fb818430da2ap-5},
           {numbers<double>::infinity, 0x1.921fb54442d18p0, 0x1.921fb54442d19p0},
           {-numbers<double>::infinity, -0x1.921fb54442d19p0, -0x1.921fb54442d18p0},
           {0, 0, 0}};
       return encloses(brackets, 0, [](double x) { return cg::math::enclosure<atan_function>(x); });
     }},
    {"its derivative is 1 / (1 + x²), also where x² is too large",
     [] {
       constexpr point slopes[] = {{0, 1},
                                   {0x1.3333333333333p-2, 0x1.d5b98a919d5bap-1},
                                   {-1, 0.5},
                                   {0x1.cp1, 0x1.3521cfb2b78c1p-4},
                                   {0x1.213c40799cc64p27, 0x1.91184a5fff52bp-55},
                                   {0x1.aef2b8bd78cbap-2, 0x1.b2f6691b04ad9p-1},
                                   {0x1.2a05f2p33, 0x1.79ca10c924223p-67},
                                   {-0x1.3p511, 0x0.b58a485518d1ep-1022},
                                   {0x1.8p520, 0x0.00001c71c71c7p-1022},
                                   {0x1p600, 0},
                                   {-numbers<double>::infinity, 0},
                                   {numbers<double>::nan, numbers<double>::nan}};
       const auto judged = takes(slopes, [](double x) { return cg::math::atan_derivative(x); });
       return judged ? holds_if(cg::math::atan_derivative(given(2.0f)) == 0.2f) : judged;
     }},
};
static_assert(all_hold<atan_laws>);
