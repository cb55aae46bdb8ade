#include <constgrad/math/enclosure.hpp>
#include <constgrad/math/softplus.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;
using cg::math::softplus, cg::math::softplus_function, cg::math::wide;

// log(1 + e^x) with 159 digits: where the result is e^x or x, both sides of the seams, and between.
constexpr precise_point softplus_points[] = {
    {-600.5, 0x1.94f535b837056p-867, 0x1.00de3b6c2cc9ep-925, 0x1.2bb74ac13eab4p-980},
    {-599.5, 0x1.1332884632fa5p-865, -0x1.8f92cd4a02155p-919, -0x1.a799df012525fp-979},
    {-100.25, 0x1.4acd31e167ebbp-145, -0x1.1e6a6d01602c6p-200, -0x1.9bc4f78ca5b36p-255},
    {-38.5, 0x1.5f38ed3eb9bdbp-56, -0x1.70b339628eacep-112, 0x1.c75d25cf74b9p-166},
    {-37.5, 0x1.dd5c566301ec7p-55, 0x1.992f7b8433d6cp-109, 0x1.760404184bfdp-163},
    {-20.0, 0x1.1b48655a5141ep-29, -0x1.f4c9913ea3902p-84, -0x1.2535d8870a8f9p-138},
    {-4.86, 0x1.f9fa3a2f2e044p-8, 0x1.5306c4cac2a3dp-62, 0x1.3d610f1f3471cp-120},
    {-4.85, 0x1.ff0af714b995cp-8, -0x1.b8ad72f7b0b8cp-62, 0x1.e02213569daaep-117},
    {-4.8, 0x1.0c9198963af1fp-7, -0x1.1b736c3051a32p-62, -0x1.daf443030faf9p-119},
    {-1.3, 0x1.ed95d71a2d858p-3, 0x1.51a6b4ccfa28fp-57, -0x1.0da11140099a1p-111},
    {-1.0, 0x1.40c7abfbec124p-2, 0x1.d0189442c189fp-56, -0x1.1dbd6c0131e7dp-110},
    {-0.98, 0x1.46540a0b41a3p-2, -0x1.718ebbea016e4p-56, -0x1.d3f4b30a1eabdp-110},
    {-0.5, 0x1.e5746fdb5c064p-2, -0x1.9775b0d9bffcfp-58, -0x1.09f84f1fe1e8p-113},
    {-1e-09, 0x1.62e42feb581cp-1, -0x1.ab61519916d9dp-55, 0x1.0fef9785b7e3bp-109},
    {0.0, 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56, 0x1.7b57a079a1934p-111},
    {0.3, 0x1.b56e0cf4511afp-1, 0x1.bd5e6bdfad249p-55, 0x1.ed33d60264e4cp-109},
    {0.97, 0x1.4a9a6c600320ap0, 0x1.2c5920c4e1e7p-56, 0x1.e6aed0dcf255ep-110},
    {1.0, 0x1.5031eafefb049p0, 0x1.d0189442c189fp-56, -0x1.1dbd6c0131e7dp-110},
    {2.0, 0x1.103f2d54301d5p1, -0x1.ba3259ccee4fep-53, -0x1.7d581398ce051p-109},
    {4.8, 0x1.33b97bff7e50bp2, -0x1.c246dcdb0c147p-52, 0x1.cdf1285de7e78p-106},
    {4.86, 0x1.3788bbff2fa29p2, 0x1.115306c4cac2ap-54, 0x1.e827ac21e3e69p-109},
    {10.0, 0x1.40005f3559328p3, -0x1.f2e6fc6e9116ap-51, -0x1.6b06623860e1ap-105},
    {30.0, 0x1.e00000000001ap4, 0x1.5b830ab1f867dp-50, -0x1.03a96333ae9bdp-105},
    {37.5, 0x1.2cp5, 0x1.dd5c566301ec7p-55, 0x1.992f7b8433d6cp-109},
    {38.5, 0x1.34p5, 0x1.5f38ed3eb9bdbp-56, -0x1.70b339628eacep-112}};

/// The logarithm of the sum 1 + z + z_low.
struct softplus_summands {
  double z, z_low;
};
constexpr softplus_summands sums[] = {{0x1p-20, 0x1p-80},  {0x1.fffffffffffffp-8, -0x1.3p-62},
                                      {0x1p-7, 0x1.7p-61}, {0.25, -0x1.fp-57},
                                      {0.375, 0x1.fp-56},  {1.0, 0x1.fp-55}};

constexpr known_bracket softplus_brackets[] = {
    {0, 0x1.62e42fefa39efp-1, 0x1.62e42fefa39fp-1},
    {1, 0x1.5031eafefb049p0, 0x1.5031eafefb04ap0},
    {-1, 0x1.40c7abfbec124p-2, 0x1.40c7abfbec125p-2},
    {-4.86, 0x1.f9fa3a2f2e044p-8, 0x1.f9fa3a2f2e045p-8},
    {-20, 0x1.1b48655a5141dp-29, 0x1.1b48655a5141ep-29},
    {37.5, 0x1.2cp5, 0x1.2c00000000001p5},
    {300, 300, 0x1.2c00000000001p8},
    {-740, 0x0.0000000000054p-1022, 0x0.0000000000055p-1022},
    {-746, 0, numbers<double>::denorm_min},
    {-1e+300, 0, numbers<double>::denorm_min},
    {numbers<double>::infinity, numbers<double>::infinity, numbers<double>::infinity},
    {-numbers<double>::infinity, 0, 0}};

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {-0x1.36a5bep2, 0x1.fd141b67853bep-8, 0x1.ab87eca3313a2p-63, -0x1.4d5048cfc638cp-119}};

constexpr law softplus_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::softplus_function>(farthest_of_float); }},
    {"log(1 + z + z_low) keeps its error, at most 2^-58 z",
     [] {
       for (const auto& [z, z_low] : sums) {
         const auto [high, low, error] = cg::math::log1p_pair(given(z), given(z_low));
         const wide exact =
             cg::math::wide_log1p(z) + wide{z_low} * cg::math::reciprocal(wide{1.0} + wide{z});
         if (!(distance(exact, high, low) <= error && error <= 0x1p-58 * z))
           return cg::verdict{false, cg::message{} << "not of " << z};
       }
       return cg::verdict{};
     }},
    {"softplus is correctly rounded",
     [] {
       for (const precise_point& known : softplus_points) {
         const auto judged =
             cg::claim::equal(softplus(given(known.x)), known.value().rounded<double>());
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"the careful way gives the same",
     [] {
       for (const precise_point& known : softplus_points) {
         const auto judged = cg::claim::equal(softplus_function::careful(given(known.x)),
                                              known.value().rounded<double>());
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"the quick way covers the numbers between -600 and 38 and keeps its error, of floats those "
     "below 87",
     [] {
       for (const precise_point& known : softplus_points) {
         if (!softplus_function::covers(known.x)) continue;
         const auto [high, low, error] = softplus_function::quick(given(known.x));
         if (!(distance(known.value(), high, low) <= error))
           return cg::verdict{false, cg::message{} << "not at " << known.x};
       }
       return holds_if(
           softplus_function::covers(given(-599.9)) && softplus_function::covers(given(37.9)) &&
           !softplus_function::covers(given(-600.0)) && !softplus_function::covers(given(38.0)) &&
           softplus_function::covers(given(-86.9f)) && !softplus_function::covers(given(87.0f)));
     }},
    {"softplus is 0 and infinite in the end, gradually, and nan of nan",
     [] {
       const double of_nan = softplus(given(numbers<double>::nan));
       return holds_if(softplus(-numbers<double>::infinity) == 0 && softplus(given(-746.0)) == 0 &&
                       softplus(given(-745.0)) == 0x1p-1074 &&
                       softplus(numbers<double>::infinity) == numbers<double>::infinity &&
                       softplus(given(1e300)) == 1e300 && of_nan != of_nan);
     }},
    {"softplus has the tightest enclosure",
     [] {
       return encloses(softplus_brackets, 0,
                       [](double x) { return cg::math::enclosure<softplus_function>(x); });
     }},
    {"its value is known without computation at infinity only",
     [] {
       using cg::math::is_exact_at;
       return holds_if(!is_exact_at<softplus_function>(given(0.0)) &&
                       is_exact_at<softplus_function>(numbers<double>::infinity));
     }},
    {"softplus of a float is correctly rounded, also next to a tie",
     [] {
       return holds_if(softplus(given(1.5f)) == 1.70141327798275235240f &&
                       softplus(given(-2.5f)) == 0.0788897343104163f &&
                       softplus(given(0x1.d483ap-12f)) == 0x1.63017ap-1f &&
                       softplus(given(100.0f)) == 100 &&
                       softplus(given(-100.0f)) == 0x1.a8c1f2p-145f);
     }},
    {"its derivative is the logistic function",
     [] {
       return holds_if(cg::math::softplus_derivative(given(0.3)) == cg::math::sigmoid(0.3) &&
                       cg::math::softplus_derivative(given(-3.0f)) == cg::math::sigmoid(-3.0f));
     }},
};
static_assert(all_hold<softplus_laws>);
