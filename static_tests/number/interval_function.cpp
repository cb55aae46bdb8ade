#include <constgrad/function/atan.hpp>
#include <constgrad/function/erf.hpp>
#include <constgrad/function/erfc.hpp>
#include <constgrad/function/exp.hpp>
#include <constgrad/function/expm1.hpp>
#include <constgrad/function/log.hpp>
#include <constgrad/function/log1p.hpp>
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/sin_cos.hpp>
#include <constgrad/function/softplus.hpp>
#include <constgrad/function/sqrt.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/number/interval_function.hpp>

#include "static_tests/number/ends.hpp"

namespace cg = constgrad;
using set = cg::interval<double>;
using float_set = cg::interval<float>;
using of_one = known_of_one<double>;

constexpr double infinity = ends_of<double>::infinity, max = ends_of<double>::max,
                 tiny = ends_of<double>::tiny;
constexpr set none = set::empty(), all = set::entire(), zero{0.0};

// Where results are subnormal, infinite, next to a limit; where the domain begins; without end.
constexpr of_one powers[] = {{{0, 1}, {1, 0x1.5bf0a8b14576ap1}},
                             {{-1, 0.5}, {0x1.78b56362cef37p-2, 0x1.a61298e1e069cp0}},
                             {{-800, -745.2}, {0, tiny}},
                             {{-745.1, -700}, {0, 0x1.14f2b0fb9308p-1010}},
                             {{709.7, 710}, {0x1.d75ae7a50ee13p1023, infinity}},
                             {{1e+300, 1e+308}, {max, infinity}},
                             {{1e-300, 1e-10}, {1, 0x1.000000006df38p0}},
                             {{-tiny, tiny}, {0x1.fffffffffffffp-1, 0x1.0000000000001p0}},
                             {all, {0, infinity}},
                             {{-infinity, 0}, {0, 1}},
                             {{0, infinity}, {1, infinity}},
                             {zero, 1},
                             {none, none}};
constexpr of_one powers_minus_1[] = {
    {{0, 1}, {0, 0x1.b7e151628aed3p0}},
    {{-1, 0.5}, {-0x1.43a54e4e98865p-1, 0x1.4c2531c3c0d38p-1}},
    {{-10000000000, -30}, {-1, -0x1.ffffffffffcb5p-1}},
    {{700, 800}, {0x1.d945df4f8ec8ep1009, infinity}},
    {{1e-05, 0.001}, {0x1.4f8bc681cdfb5p-17, 0x1.06466dfb8cf3bp-10}},
    {{-tiny, tiny}, {-tiny, 0x0.0000000000002p-1022}},
    {all, {-1, infinity}},
    {zero, zero},
    {none, none}};
constexpr of_one logarithms[] = {
    {{1, 2}, {0, 0x1.62e42fefa39fp-1}},
    {{0.5, 1}, {-0x1.62e42fefa39fp-1, 0}},
    {{0.1, 10}, {-0x1.26bb1bbb55516p1, 0x1.26bb1bbb55516p1}},
    {{tiny, 1e-310}, {-0x1.74385446d71c4p9, -0x1.64e69394d9508p9}},
    {{1, max}, {0, 0x1.62e42fefa39fp9}},
    {{1.0000000000000002, 3}, {0x1.fffffffffffffp-53, 0x1.193ea7aad030bp0}},
    {all, all},
    {{0, 1}, {-infinity, 0}},
    {{-1, 1}, {-infinity, 0}},
    {{1, infinity}, {0, infinity}},
    {{0, infinity}, all},
    {{-1, 0}, none},
    {{-2, -1}, none},
    {zero, none},
    {1, zero},
    {none, none}};
constexpr of_one logarithms_of_1_plus[] = {
    {{0, 1}, {0, 0x1.62e42fefa39fp-1}},
    {{-0.5, 0.25}, {-0x1.62e42fefa39fp-1, 0x1.c8ff7c79a9a22p-3}},
    {{-0.9999999999999999, 1e-09}, {-0x1.25e4f7b2737fbp5, 0x1.12e0be801f1dap-30}},
    {{-tiny, tiny}, {-0x0.0000000000002p-1022, tiny}},
    {all, all},
    {{-1, 0}, {-infinity, 0}},
    {{-2, 0}, {-infinity, 0}},
    {{0, infinity}, {0, infinity}},
    {{-2, -1}, none},
    {{-3, -2}, none},
    {-1, none},
    {zero, zero},
    {none, none}};
constexpr of_one roots[] = {{{1, 4}, {1, 2}},
                            {{2, 3}, {0x1.6a09e667f3bccp0, 0x1.bb67ae8584cabp0}},
                            {{0.01, 0.25}, {0x1.9999999999999p-4, 0x1p-1}},
                            {{tiny, 1e-310}, {0x1p-537, 0x1.1297872d9cbaep-515}},
                            {{1, max}, {1, 0x1p512}},
                            {all, {0, infinity}},
                            {{-4, 4}, {0, 2}},
                            {{4, infinity}, {2, infinity}},
                            {{-1, 0}, zero},
                            {{-2, -1}, none},
                            {zero, zero},
                            {none, none}};
constexpr of_one tangents[] = {{{0, 1}, {0, 0x1.85efab514f395p-1}},
                               {{-0.5, 0.25}, {-0x1.d9353d7568af4p-2, 0x1.f597ea69a1c86p-3}},
                               {{-1e+308, -20}, {-1, -0x1.fffffffffffffp-1}},
                               {{18, 800}, {0x1.ffffffffffffbp-1, 1}},
                               {{-tiny, tiny}, {-tiny, tiny}},
                               {all, {-1, 1}},
                               {{-infinity, 0}, {-1, 0}},
                               {{0, infinity}, {0, 1}},
                               {zero, zero},
                               {none, none}};
constexpr of_one logistics[] = {{{0, 1}, {0x1p-1, 0x1.764d4f5d5a2bdp-1}},
                                {{-2, 0.25}, {0x1.e84152bac31aep-4, 0x1.1fd5992bc4b84p-1}},
                                {{-1e+308, -745}, {0, tiny}},
                                {{-745.2, -710}, {0, 0x0.33802fd28b3c4p-1022}},
                                {{30, 800}, {0x1.ffffffffffcb5p-1, 1}},
                                {{-1e-300, 1e-300}, {0x1.fffffffffffffp-2, 0x1.0000000000001p-1}},
                                {{-tiny, tiny}, {0x1.fffffffffffffp-2, 0x1.0000000000001p-1}},
                                {all, {0, 1}},
                                {{-infinity, 0}, {0, 0.5}},
                                {{0, infinity}, {0.5, 1}},
                                {zero, 0.5},
                                {none, none}};
constexpr of_one ramps[] = {{{0, 1}, {0x1.62e42fefa39efp-1, 0x1.5031eafefb04ap0}},
                            {{-2, 0.25}, {0x1.03f2d54301d49p-3, 0x1.a6e18819b6b48p-1}},
                            {{-800, -745.2}, {0, tiny}},
                            {{-710, 40}, {0x0.33802fd28b3c3p-1022, 0x1.4000000000001p5}},
                            {{800, 1e+308}, {800, 0x1.1ccf385ebc8ap1023}},
                            {all, {0, infinity}},
                            {none, none}};
constexpr of_one errors[] = {{{0, 1}, {0, 0x1.af767a741088bp-1}},
                             {{-0.5, 0.1}, {-0x1.0a7ef5c18edd3p-1, 0x1.cca5ea24fb335p-4}},
                             {{-1e+308, -6}, {-1, -0x1.fffffffffffffp-1}},
                             {{2, 3}, {0x1.fd9ae142795e3p-1, 0x1.fffd1ac4135fap-1}},
                             {{-tiny, tiny}, {-0x0.0000000000002p-1022, 0x0.0000000000002p-1022}},
                             {all, {-1, 1}},
                             {{0, infinity}, {0, 1}},
                             {zero, zero},
                             {none, none}};

constexpr of_one complements[] = {{{0.5, 3}, {0x1.729df6503422ap-16, 0x1.eb02147ce245cp-2}},
                                  {{-1, 27}, {0x0.0000000019e0fp-1022, 0x1.d7bb3d3a08446p0}},
                                  {{1, 1}, {0x1.4226162fbddd4p-3, 0x1.4226162fbddd5p-3}},
                                  {all, {0, 2}},
                                  {zero, {1, 1}},
                                  {none, none}};
constexpr of_one arctangents[] = {{{-1, 2}, {-0x1.921fb54442d19p-1, 0x1.1b6e192ebbe45p0}},
                                  {{0, 0x1.3333333333333p-2}, {0, 0x1.2a73a661eaf06p-2}},
                                  {all, {-0x1.921fb54442d19p0, 0x1.921fb54442d19p0}},
                                  {{1e60, infinity}, {0x1.921fb54442d18p0, 0x1.921fb54442d19p0}},
                                  {zero, zero},
                                  {none, none}};

/// The claim that every interval is the tightest, or that its ends are at most so many numbers
/// further out.
template <std::size_t Size, class Function>
static constexpr cg::verdict encloses(const of_one (&cases)[Size], std::uint64_t further_out,
                                      const Function& f) {
  for (const auto& [x, tightest] : cases) {
    const set got = f(given(x));
    if (!(got.lower <= tightest.lower && got.upper >= tightest.upper &&
          cg::ulps_between(got.lower, tightest.lower) <= further_out &&
          cg::ulps_between(got.upper, tightest.upper) <= further_out)) {
      return {false, cg::message{} << "of " << x << " got " << got << ", not " << tightest};
    }
  }
  return {};
}

// In every quarter of a turn; with turning points inside, next to an end, and none; of every width; large.
constexpr of_one sines[] = {
    {{0, 0x1p0}, {0, 0x1.aed548f090cefp-1}},
    {{0x1p0, 0x1p1}, {0x1.aed548f090ceep-1, 0x1p0}},
    {{-0x1p0, 0x1p-1}, {-0x1.aed548f090cefp-1, 0x1.eaee8744b05fp-2}},
    {{0x1p1, 0x1.4p2}, {-0x1p0, 0x1.d18f6ead1b446p-1}},
    {{-0x1p1, -0x1p0}, {-0x1p0, -0x1.aed548f090ceep-1}},
    {{0x1p2, 0x1p3}, {-0x1p0, 0x1p0}},
    {{0x1.999999999999ap-4, 0x1.921fb54442d18p0}, {0x1.98eaecb8bcb2cp-4, 0x1p0}},
    {{0x1.999999999999ap-4, 0x1.921fb54442d19p0}, {0x1.98eaecb8bcb2cp-4, 0x1p0}},
    {{-0x1.921fb54442d18p1, 0x1p0}, {-0x1p0, 0x1.aed548f090cefp-1}},
    {{0x1.921fb54442d18p1, 0x1.921fb54442d19p1}, {-0x1.72cece675d1fdp-52, 0x1.1a62633145c07p-53}},
    {{0x1.921fb54442d19p1, 0x1.8cccccccccccdp2}, {-0x1p0, -0x1.72cece675d1fcp-52}},
    {{0x1.8p1, 0x1.28f5c28f5c28fp3}, {-0x1p0, 0x1p0}},
    {{0x1.8p0, 0x1.f21cac083126fp2}, {-0x1p0, 0x1p0}},
    {{0x1.7e43c8800759cp996, 0x1.7e43c8800759cp996},
     {-0x1.a2c16b010e386p-1, -0x1.a2c16b010e385p-1}},
    {{0x1.0f0cf064dd592p73, 0x1.0f0cf064dd593p73}, {-0x1p0, 0x1p0}},
    {{0x0.0000000000001p-1022, 0x1p-300}, {0, 0x1p-300}},
    {{-0x1.4p2, 0x1.47ae147ae147bp0}, {-0x1p0, 0x1p0}},
    {{0x1.8p0, 0x1.9333333333333p2}, {-0x1p0, 0x1p0}},
    {{0x1.91eb851eb851fp0, 0x1.f70a3d70a3d71p2}, {-0x1p0, 0x1p0}},
    {{0x1.999999999999ap-4, 0x1.4333333333333p3}, {-0x1p0, 0x1p0}},
    {{0x1.999999999999ap-3, 0x1.999999999999ap2}, {-0x1p0, 0x1p0}},
    {{0, 6.29}, {-1, 1}},
    {{-infinity, 0}, {-1, 1}},
    {all, {-1, 1}},
    {zero, zero},
    {none, none}};
constexpr of_one cosines[] = {
    {{0, 0x1p0}, {0x1.14a280fb5068bp-1, 0x1p0}},
    {{0x1p0, 0x1p1}, {-0x1.aa22657537205p-2, 0x1.14a280fb5068cp-1}},
    {{-0x1p0, 0x1p-1}, {0x1.14a280fb5068bp-1, 0x1p0}},
    {{0x1p1, 0x1.4p2}, {-0x1p0, 0x1.22785706b4adap-2}},
    {{-0x1p1, -0x1p0}, {-0x1.aa22657537205p-2, 0x1.14a280fb5068cp-1}},
    {{0x1p2, 0x1p3}, {-0x1.4eaa606db24c1p-1, 0x1p0}},
    {{0x1.999999999999ap-4, 0x1.921fb54442d18p0}, {0x1.1a62633145c06p-54, 0x1.fd712f9a817c1p-1}},
    {{0x1.999999999999ap-4, 0x1.921fb54442d19p0}, {-0x1.72cece675d1fdp-53, 0x1.fd712f9a817c1p-1}},
    {{-0x1.921fb54442d18p1, 0x1p0}, {-0x1p0, 0x1p0}},
    {{0x1.921fb54442d18p1, 0x1.921fb54442d19p1}, {-0x1p0, -0x1.fffffffffffffp-1}},
    {{0x1.921fb54442d19p1, 0x1.8cccccccccccdp2}, {-0x1p0, 0x1.fe3ac4079a9cep-1}},
    {{0x1.8p1, 0x1.28f5c28f5c28fp3}, {-0x1p0, 0x1p0}},
    {{0x1.8p0, 0x1.f21cac083126fp2}, {-0x1p0, 0x1p0}},
    {{0x1.7e43c8800759cp996, 0x1.7e43c8800759cp996}, {-0x1.2699022adc4c1p-1, -0x1.2699022adc4cp-1}},
    {{0x1.0f0cf064dd592p73, 0x1.0f0cf064dd593p73}, {-0x1p0, 0x1p0}},
    {{0x0.0000000000001p-1022, 0x1p-300}, {0x1.fffffffffffffp-1, 0x1p0}},
    {{-0x1.4p2, 0x1.47ae147ae147bp0}, {-0x1p0, 0x1p0}},
    {{0x1.8p0, 0x1.9333333333333p2}, {-0x1p0, 0x1p0}},
    {{0x1.91eb851eb851fp0, 0x1.f70a3d70a3d71p2}, {-0x1p0, 0x1p0}},
    {{0x1.999999999999ap-4, 0x1.4333333333333p3}, {-0x1p0, 0x1p0}},
    {{0x1.999999999999ap-3, 0x1.999999999999ap2}, {-0x1p0, 0x1p0}},
    {{0, 6.29}, {-1, 1}},
    {{-infinity, 0}, {-1, 1}},
    {all, {-1, 1}},
    {zero, 1},
    {none, none}};

constexpr law interval_function_laws[] = {
    {"a double is a bound of a float, rounded outwards",
     [] {
       constexpr float infinite = ends_of<float>::infinity;
       using cg::math::rounding;
       return holds_if(
           cg::math::outwards<float>(given(0.1), rounding::downwards) == 0x1.999998p-4f &&
           cg::math::outwards<float>(given(0.1), rounding::upwards) == 0x1.99999ap-4f &&
           cg::math::outwards<float>(given(1e300), rounding::upwards) == infinite &&
           cg::math::outwards<float>(given(infinity), rounding::downwards) == infinite &&
           cg::math::outwards<float>(given(-infinity), rounding::upwards) == -infinite &&
           cg::math::outwards<double>(given(0.1), rounding::downwards) == 0.1);
     }},
    {"exp is the tightest", [] { return encloses(powers, 0, cg::exp); }},
    {"expm1 is at most one number further out",
     [] { return encloses(powers_minus_1, 1, cg::expm1); }},
    {"log is the tightest, and has no value up to 0",
     [] { return encloses(logarithms, 0, cg::log); }},
    {"log1p is at most one number further out, and has no value up to -1",
     [] { return encloses(logarithms_of_1_plus, 1, cg::log1p); }},
    {"sqrt is the tightest, and has no value below 0", [] { return encloses(roots, 0, cg::sqrt); }},
    {"tanh is at most one number further out, from -1 to 1",
     [] { return encloses(tangents, 1, cg::tanh); }},
    {"sigmoid is at most one number further out, from 0 to 1",
     [] { return encloses(logistics, 1, cg::sigmoid); }},
    {"softplus is at most one number further out, from 0 on",
     [] { return encloses(ramps, 1, cg::softplus); }},
    {"erf is the tightest, from -1 to 1", [] { return encloses(errors, 0, cg::erf); }},
    {"erfc, which decreases, is the tightest, from 2 to 0",
     [] { return encloses(complements, 0, cg::erfc); }},
    {"atan is the tightest, between -π/2 and π/2 rounded outwards",
     [] { return encloses(arctangents, 0, cg::atan); }},
    {"sin and cos are the tightest, with 1 and -1 where these lie between the ends",
     [] {
       const cg::verdict of_sine = encloses(sines, 0, cg::sin);
       return of_sine ? encloses(cosines, 0, cg::cos) : of_sine;
     }},
    {"of an interval of every width, one that has every multiple of π/2 in it or not",
     [] {
       // in steps of a quarter of π/2, from -8 to 8: the values at the ends, and at n π/2 between them
       constexpr double step = 0.39269908169872414;
       for (int a = -7; a <= 8; a += 3) {
         for (int b = a; b <= a + 18; ++b) {
           const double lower = given(a) * step + 0.1, upper = b * step + 0.1;
           const auto has = [&](int first) { // first + 16 n quarter steps
             for (int n = first - 32; n < 40; n += 16)
               if (lower < n * step && n * step < upper) return true;
             return false;
           };
           const set sine = cg::sin(set{lower, upper}), cosine = cg::cos(set{lower, upper});
           if ((sine.upper == 1) != has(4) || (sine.lower == -1) != has(12) ||
               (cosine.upper == 1) != has(0) || (cosine.lower == -1) != has(8))
             return cg::verdict{false, cg::message{} << "not in " << set{lower, upper}};
         }
       }
       return cg::verdict{};
     }},
    {"of floats the ends are floats",
     [] {
       const float_set x{given(0.5f), 2};
       return holds_if(
           has_ends(cg::exp(x), {0x1.a61298p0f, 0x1.d8e64cp2f}) &&
           has_ends(cg::log(x), {-0x1.62e43p-1f, 0x1.62e43p-1f}) &&
           has_ends(cg::tanh(x), {0x1.d9353cp-2f, 0x1.ed9506p-1f}) &&
           has_ends(cg::erf(x), {0x1.0a7ef4p-1f, 0x1.fd9ae2p-1f}) &&
           has_ends(cg::sin(x), {0x1.eaee86p-2f, 1}) &&

           has_ends(cg::exp(float_set{100}), {ends_of<float>::max, ends_of<float>::infinity}) &&
           has_ends(cg::exp(float_set{-200}), {0, ends_of<float>::tiny}) &&
           has_ends(cg::sqrt(float_set{-4, 4}), {0, 2}) && cg::log(float_set{-4, 0}).is_empty());
     }},
};
static_assert(all_hold<interval_function_laws>);
