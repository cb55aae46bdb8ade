#include <constgrad/math/erfc.hpp>

#include <constgrad/math/enclosure.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;
using cg::math::erfc_function, cg::math::wide;

// erfc x with 159 digits, and at the end as many as doubles have.
constexpr precise_point erfc_points[] = {
    {0x1.3333333333333p-2, 0x1.57be3bbf10af8p-1, 0x1.2cb569dbbe2a4p-55, -0x1.8f5db6b9bcc6fp-109},
    {-0x1.3333333333333p-2, 0x1.5420e22077a84p0, -0x1.2cb569dbbe2a4p-55, 0x1.8f5db6b9bcc6fp-109},
    {0x1p-40, 0x1.fffffffffdbe4p-1, 0x1.457deb2497729p-55, -0x1.d45a5a8328bc5p-111},
    {-0x1.4p1, 0x1.ffe5547a64df5p0, 0x1.b0cee160116f9p-55, 0x1.29f003f8a7eb2p-111},
    {0x1.ff7ced916872bp-1, 0x1.42fff0b47c0d7p-3, -0x1.35c2315682d32p-57, 0x1.0bc1288a3cd8ap-113},
    {0x1.07ae147ae147bp0, 0x1.2966e5355699p-3, 0x1.5f5d0f185f017p-57, 0x1.1e146c2b269f9p-111},
    {0x1.8p0, 0x1.15aaa8ec85205p-5, -0x1.e86ee834da4cep-61, 0x1.a51f65d7a8a62p-115},
    {0x1.599999999999ap1, 0x1.19b75731c79aep-13, 0x1.fa2e59b890e6p-70, -0x1.3e2aa07d8704ap-124},
    {0x1.0666666666666p2, 0x1.cc6c220bdae5bp-28, 0x1.858ddf757edaap-83, -0x1.8f9adfe115736p-142},
    {0x1.ecccccccccccdp2, 0x1.9a2bfb70121a1p-90, -0x1.c2271cf999fcep-145, -0x1.6dbbebe2c4c3dp-203},
    {0x1.e666666666666p3, 0x1.e6063c505f698p-339, -0x1.64e3017b23c9bp-393, 0x1.cfbaf4285de02p-448},
    {0x1.4cccccccccccdp4, 0x1.8b372369e5568p-630, -0x1.a7c40b47fd24ap-684, -0x1.512b4bb146e0fp-738},
    {0x1.8e66666666666p4, 0x1.08f75ad4c23b8p-900, 0x1.6b6333f73f344p-955, 0x1.610a9a1a75837p-1009}};
constexpr precise_point one_point{1, 0x1.4226162fbddd5p-3, -0x1.b40443f6ec34ap-59,
                                  0x1.0c59bce782d74p-113};

// Hard cases that CORE-MATH's tests list; the first two take 112 digits.
constexpr point hard_points[] = {{0x1.32cf39dceda5ap-16, 0x1.fffd4b9aeb8aep-1},
                                 {0x1.8bc46e0d85524p-9, 0x1.fe416cffa803dp-1},
                                 {-0x1.c2117d7da5d67p-31, 0x1.00000003f7b2p0},
                                 {-0x1.6c196b0b4ae04p1, 0x1.fffc3b003476ep0},
                                 {0x1.0ca37ce17afa6p1, 0x1.88cc1284157f5p-9}};
constexpr point far_points[] = {{0x1.98p4, 0x1.4f0ef77c81a6fp-944},
                                {0x1.a8p4, 0x1.3df6725a60cf5p-1019},
                                {0x1.ab33333333333p4, 0x0.000f78e200288p-1022},
                                {0x1.b333333333333p4, 0x0.0000000000002p-1022},
                                {0x1.b4ccccccccccdp4, 0},
                                {29, 0},
                                {-6, 2},
                                {-5.99, 2}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {
    {N::nan, N::nan}, {N::infinity, 0}, {-N::infinity, 2}, {N::max, 0},
    {-N::max, 2},     {0, 1},           {-T{0}, 1},        {N::denorm_min, 1}};
constexpr float_point float_points[] = {
    {0x1.333334p-2f, 0x1.57be3cp-1f},  {-0x1p0f, 0x1.d7bb3ep0f},
    {0x1.8p0f, 0x1.15aaa8p-5f},        {0x1.4p2f, 0x1.b0c1a8p-40f},
    {0x1.233334p3f, 0x1.6c9c84p-124f}, {0x1.29999ap3f, 0x1.2008ep-129f},
    {0x1.41999ap3f, 0x1p-149f},        {0x1p-20f, 0x1.ffffdcp-1f},
    {-0x1.f33334p1f, 0x1p1f},          {0x1.ff7ceep-1f, 0x1.42fffp-3f}};

constexpr law erfc_laws[] = {
    {"both ways are right to their errors, and erfc is correctly rounded",
     [] {
       for (const precise_point& known : erfc_points) {
         const double x = given(known.x), nearest = known.value().rounded<double>();
         const auto [high, low, error] = erfc_function::quick(x);
         if (!(distance(known.value(), high, low) <= error && error <= 0x1p-64 * nearest))
           return cg::verdict{false, cg::message{} << "the quick way, at " << x};
         if (cg::math::erfc(x) != nearest)
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return cg::verdict{};
     }},
    {"the careful way gives the same",
     [] {
       for (const precise_point& known : erfc_points) {
         if (known.x >= 1 && known.x < 2.5) continue; // many terms
         if (erfc_function::careful(given(known.x)) != known.value().rounded<double>())
           return cg::verdict{false, cg::message{} << "not at " << known.x};
       }
       return cg::verdict{};
     }},
    {"at 1, where the fraction and the polynomials begin",
     [] {
       const auto [high, low, error] = cg::math::erfc_tail(given(1.0));
       const wide exact = one_point.value(), off = cg::math::wide_erfc(given(1.0)) - exact;
       return holds_if(distance(exact, high, low) <= error && off.exponent < exact.exponent - 119);
     }},
    {"at the hardest arguments, too",
     [] { return hits(hard_points, 0, [](double x) { return cg::math::erfc(x); }); }},
    {"underflow is gradual, and from -6 down it is 2",
     [] { return hits(far_points, 0, [](double x) { return cg::math::erfc(x); }); }},
    {"at the ends",
     [] {
       const auto judged =
           takes(special_values<double>, [](double x) { return cg::math::erfc(x); });
       return judged ? takes(special_values<float>, [](float x) { return cg::math::erfc(x); })
                     : judged;
     }},
    {"the quick way covers -6 to 25, of floats what is normal",
     [] {
       return holds_if(erfc_function::covers(given(-5.9)) && !erfc_function::covers(given(-6.0)) &&
                       erfc_function::covers(given(24.9)) && !erfc_function::covers(given(25.0)) &&
                       erfc_function::covers(given(9.1f)) && !erfc_function::covers(given(9.2f)) &&
                       erfc_function::covers(given(-numbers<float>::infinity)) &&
                       !erfc_function::covers(given(numbers<float>::nan)));
     }},
    {"e^(-x²) to 2^-67",
     [] {
       for (const double x : {0.3, 1.7, 9.1, 20.80213, 24.9}) {
         const auto [high, low] = cg::math::gaussian_pair(given(x));
         const wide exact = cg::math::wide_exp(-(wide{x} * wide{x}));
         if (!(distance(exact, high, low) <= 0x1p-67 * high) || high != high + low)
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return cg::verdict{};
     }},
    {"of a float it is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return cg::math::erfc(x); }); }},
    {"it has the tightest enclosure, from 0 to 2",
     [] {
       constexpr known_bracket brackets[] = {
           {0x1.3333333333333p-2, 0x1.57be3bbf10af8p-1, 0x1.57be3bbf10af9p-1},
           {0x1p-40, 0x1.fffffffffdbe4p-1, 0x1.fffffffffdbe5p-1},
           {0x1p-1000, 0x1.fffffffffffffp-1, 1},
           {-0x1p-1000, 1, 0x1.0000000000001p0},
           {-0x1.4p1, 0x1.ffe5547a64df5p0, 0x1.ffe5547a64df6p0},
           {0x1.8p0, 0x1.15aaa8ec85204p-5, 0x1.15aaa8ec85205p-5},
           {0x1.e666666666666p3, 0x1.e6063c505f697p-339, 0x1.e6063c505f698p-339},
           {0x1.ae66666666666p4, 0x0.000000163dc08p-1022, 0x0.000000163dc09p-1022},
           {0x1.b666666666666p4, 0, 0x0.0000000000001p-1022},
           {1e300, 0, 0x0.0000000000001p-1022},
           {-0x1.cp2, 0x1.fffffffffffffp0, 2},
           {0, 1, 1},
           {numbers<double>::infinity, 0, 0},
           {-numbers<double>::infinity, 2, 2}};
       return encloses(brackets, 0, [](double x) { return cg::math::enclosure<erfc_function>(x); });
     }},
    {"its derivative is -erf'",
     [] {
       return holds_if(cg::math::erfc_derivative(given(0.5)) == -cg::math::erf_derivative(0.5) &&
                       cg::math::erfc_derivative(given(0.5f)) == -cg::math::erf_derivative(0.5f));
     }},
};
static_assert(all_hold<erfc_laws>);
