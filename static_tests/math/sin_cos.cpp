#include <constgrad/math/sin_cos.hpp>

#include <constgrad/math/enclosure.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/known_bracket.hpp"

namespace cg = constgrad;
using cg::math::cos_function, cg::math::sin_function, cg::math::wide;

// sin x and cos x with 159 digits: in all quarters of a turn, next to multiples of π/2, where the quick way changes, and large.
constexpr precise_point sines[] = {
    {0x1.3333333333333p-2, 0x1.2e9cd95baba33p-2, 0x1.51dbd44eb0887p-56, 0x1.078c7ebb6d6e5p-110},
    {-0x1.8p-7, -0x1.7ffdc0010333p-7, 0x1.15efa2be503dbp-61, 0x1.50e31062ad37ap-116},
    {0x1.6p2, -0x1.693c94e0ab057p-1, 0x1.49447d34a5e8bp-56, 0x1.db6d69c94e599p-113},
    {-0x1p0, -0x1.aed548f090ceep-1, -0x1.06374f484e288p-59, 0x1.879aec35ddd9ap-113},
    {0x1.921fb54442d18p0, 0x1p0, -0x1.377ce858a5d48p-109, 0x1.8ac58c5ec6756p-166},
    {0x1.05p7, -0x1.fc13268578454p-1, 0x1.3e4409d7e63b5p-55, 0x1.ae0591a02915ep-109},
    {-0x1.2345678p16, -0x1.2c016f146a289p-2, -0x1.b6457b28446e1p-56, -0x1.b81ec399a2397p-110},
    {0x1.fffffffffffffp16, -0x1.ff8bd7b10ec3dp-1, 0x1.3e8e8a72abb62p-55, 0x1.f83cc00ca3c4cp-110},
    {0x1p17, -0x1.ff8bd7b10d6bp-1, 0x1.e84bf95ce1cfep-56, 0x1.4b195207974aep-112},
    {-0x1.8p60, 0x1.9a7f0a041a3a3p-4, -0x1.31146378e2afep-58, -0x1.840751710ce18p-114},
    {0x1.7e43c8800759cp996, -0x1.a2c16b010e385p-1, -0x1.b900a1f54ecd2p-55, -0x1.9a0554e9718a7p-110},
    {0x1.598bae9e632f6p-7, 0x1.598a0aea48996p-7, 0x1p-60, -0x1.ec08903c847d7p-120},
    {0x1.6666666666666p-1, 0x1.49d6e694619b8p-1, 0x1.a822cbb5cf8fp-59, -0x1.71b5637bf9774p-113}};
constexpr precise_point cosines[] = {
    {0x1.3333333333333p-2, 0x1.e921dd42f09bap-1, 0x1.82c9a2fb07ec2p-55, 0x1.e2909d5b5d7a4p-111},
    {-0x1.8p-7, 0x1.fff70006bffep-1, -0x1.9984c57e6cfb8p-55, 0x1.f517e31df65a4p-109},
    {0x1.6p2, 0x1.6ad6c3c07d448p-1, 0x1.598876a8e32fap-57, -0x1.39281faf5552dp-114},
    {-0x1p0, 0x1.14a280fb5068cp-1, -0x1.b71edcc9344bcp-55, -0x1.c85acbb918aedp-109},
    {0x1.921fb54442d18p1, -0x1p0, 0x1.377ce858a5d48p-107, -0x1.8ac58c5ec6757p-164},
    {0x1.05p7, 0x1.fa377e7242fd8p-4, -0x1.2765e4a7d6eb4p-59, -0x1.2f56acfd72bdcp-117},
    {0x1.fffffffffffffp16, 0x1.58ced65cc9293p-5, -0x1.c45515084435p-59, 0x1.b5d6253fa68c6p-115},
    {0x1p17, 0x1.58ced65ec8b5p-5, 0x1.3f73868513864p-62, 0x1.9b0dfe75f80c1p-116},
    {-0x1.8p60, 0x1.fd6c1b946c814p-1, -0x1.a725f5fd123bbp-56, -0x1.f3900aa0f1873p-117},
    {0x1.7e43c8800759cp996, -0x1.2699022adc4c1p-1, 0x1.edd5594b5c574p-56, -0x1.0b3c89b8d065bp-111},
    {0x1.34ec2f9fc9cp1, -0x1.7e2a5c30e1d6dp-1, -0x1p-54, 0x1.2a6b34e1e43aep-113}};
// Where the quick way is not close enough, as the error that it claims says.
constexpr precise_point next_to_zeros[] = {
    {0x1.921fb54442d18p1, 0x1.1a62633145c07p-53, -0x1.f1976b7ed8fbdp-109, 0x1.b8bb67f5fb7f8p-163},
    {-0x1.921fb54442d18p1, -0x1.1a62633145c07p-53, 0x1.f1976b7ed8fbdp-109,
     -0x1.b8bb67f5fb7f8p-163}};

template <class T, class N = numbers<T>>
static constexpr known<T> sines_of_special[] = {
    {N::nan, N::nan}, {N::infinity, N::nan}, {-N::infinity, N::nan},          {0, 0},
    {-T{0}, -T{0}},   {N::min, N::min},      {-N::denorm_min, -N::denorm_min}};
template <class T, class N = numbers<T>>
static constexpr known<T> cosines_of_special[] = {
    {N::nan, N::nan}, {N::infinity, N::nan}, {-N::infinity, N::nan}, {0, 1},
    {-T{0}, 1},       {N::min, 1},           {-N::denorm_min, 1}};

constexpr float_point sines_of_floats[] = {
    {0x1.333334p-2f, 0x1.2e9cdap-2f},  {-0x1.0624dep-10f, -0x1.0624dcp-10f},
    {0x1p0f, 0x1.aed548p-1f},          {-0x1.4p1f, -0x1.326afp-1f},
    {0x1.2a05f2p33f, -0x1.f334c8p-2f}, {-0x1.2ced32p126f, -0x1.fa73c4p-1f},
    {0x1.fffffep16f, -0x1.ffb2f2p-1f}, {0x1p17f, -0x1.ff8bd8p-1f},
    {0x1.f9b978p95f, -0x1.fefa4ap-1f}};
constexpr float_point cosines_of_floats[] = {
    {0x1.333334p-2f, 0x1.e921dep-1f}, {-0x1.0624dep-10f, 0x1.fffffp-1f},
    {0x1p0f, 0x1.14a28p-1f},          {-0x1.4p1f, -0x1.9a2f7ep-1f},
    {0x1.2a05f2p33f, 0x1.bf098ap-1f}, {-0x1.2ced32p126f, 0x1.2cab9ap-3f},
    {0x1.fffffep16f, 0x1.18dad4p-5f}, {0x1p17f, 0x1.58ced6p-5f},
    {0x1.f9b978p95f, 0x1.02b5bap-4f}};

/// Both ways are right to their errors, and the function is correctly rounded.
template <class Function, std::size_t Size>
constexpr cg::verdict is_right(const precise_point (&points)[Size], double largest_error) {
  for (const precise_point& known : points) {
    const double x = given(known.x), nearest = known.value().rounded<double>();
    const auto [high, low, error] = Function::quick(x);
    if (!(distance(known.value(), high, low) <= error && error <= largest_error * 0x1p-64))
      return {false, cg::message{} << "the quick way, at " << x};
    if (cg::math::correctly_rounded<Function>(x) != nearest || Function::careful(x) != nearest)
      return {false, cg::message{} << "not at " << x};
  }
  return agrees(points, 120, [](double x) { return Function::accurate(x).value(); });
}

constexpr law sin_cos_laws[] = {
    {"both ways of the sine are right to their errors, and it is correctly rounded",
     [] { return is_right<sin_function>(sines, 1); }},
    {"of the cosine, too", [] { return is_right<cos_function>(cosines, 1); }},
    {"next to a multiple of π the quick way knows that it is not close enough",
     [] { return is_right<sin_function>(next_to_zeros, 1); }},
    {"at the ends, and of small arguments",
     [] {
       const auto sine = [](auto x) { return cg::math::sin(x); };
       const auto cosine = [](auto x) { return cg::math::cos(x); };
       const cg::verdict of_doubles = takes(sines_of_special<double>, sine),
                         of_floats = takes(sines_of_special<float>, sine),
                         cosines_of_doubles = takes(cosines_of_special<double>, cosine);
       return !of_doubles           ? of_doubles
              : !of_floats          ? of_floats
              : !cosines_of_doubles ? cosines_of_doubles
                                    : takes(cosines_of_special<float>, cosine);
     }},
    {"of floats they are correctly rounded",
     [] {
       const auto sine = hits(sines_of_floats, 0, [](float x) { return cg::math::sin(x); });
       return sine ? hits(cosines_of_floats, 0, [](float x) { return cg::math::cos(x); }) : sine;
     }},
    {"of a float the quick way keeps its error",
     [] {
       constexpr precise_point points[] = {
           {0x1.6p2, -0x1.693c94e0ab057p-1, 0x1.49447d34a5e8bp-56, 0x1.db6d69c94e599p-113},
           {-0x1.8p-7, -0x1.7ffdc0010333p-7, 0x1.15efa2be503dbp-61, 0x1.50e31062ad37ap-116},
           {-0x1.8p60, 0x1.9a7f0a041a3a3p-4, -0x1.31146378e2afep-58, -0x1.840751710ce18p-114}};
       return keeps_its_units<sin_function>(points);
     }},
    {"the quick way covers all but 0 and what is not finite; without a branch, up to 2^17",
     [] {
       using moderate = sin_function::without_branch;
       return holds_if(
           sin_function::covers(given(numbers<double>::max)) &&
           sin_function::covers(given(-0x1p-1074)) && !sin_function::covers(given(0.0)) &&
           !sin_function::covers(given(numbers<double>::infinity)) &&
           !cos_function::covers(given(numbers<float>::nan)) &&
           moderate::covers(given(0x1.fffffffffffffp16)) &&
           moderate::covers(given(-0x1.fffffep16f)) && !moderate::covers(given(0x1p17)) &&
           !moderate::covers(given(-0x1p17)) && !moderate::covers(given(0.0f)));
     }},
    {"an angle is a whole number of steps and a rest, which is at most half a step",
     [] {
       for (const double x : {0.001, 1.0, -1.0, 3.0, -100.0, 1e5, -1e10}) {
         const auto [steps, high, low, error] = cg::math::in_steps_of_any(given(x));
         const auto [quadrant, y] = cg::math::quadrant_of(x);
         const wide half_pi = cg::math::wide_half_pi,
                    step{half_pi.significand, half_pi.exponent - 7, false};
         // steps and quadrant count the same multiple of π/256, up to whole turns
         const int extra =
             (static_cast<int>(steps % 512) - static_cast<int>(128 * quadrant) + 768) % 512 - 256;
         const wide expected = y - wide{static_cast<double>(extra)} * step;
         if (!(distance(expected, high, low) <= error + 0x1p-115) ||
             !(__builtin_fabs(high) <= 0x1.921fb6p-8))
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return cg::verdict{};
     }},
    {"they have the tightest enclosures, between -1 and 1",
     [] {
       constexpr known_bracket of_sine[] = {
           {0x1.3333333333333p-2, 0x1.2e9cd95baba33p-2, 0x1.2e9cd95baba34p-2},
           {-0x1.8p-40, -0x1.8p-40, -0x1.7ffffffffffffp-40},
           {0x1p-300, 0x1.fffffffffffffp-301, 0x1p-300},
           {0x1.598bae9e632f6p-7, 0x1.598a0aea48996p-7, 0x1.598a0aea48997p-7},
           {-0x1.921fb54442d18p1, -0x1.1a62633145c07p-53, -0x1.1a62633145c06p-53},
           {0x1.921fb54442d18p0, 0x1.fffffffffffffp-1, 0x1p0},
           {0x1.7e43c8800759cp996, -0x1.a2c16b010e386p-1, -0x1.a2c16b010e385p-1},
           {0, 0, 0}};
       constexpr known_bracket of_cosine[] = {
           {0x1.3333333333333p-2, 0x1.e921dd42f09bap-1, 0x1.e921dd42f09bbp-1},
           {0x1p-300, 0x1.fffffffffffffp-1, 0x1p0},
           {0x1.34ec2f9fc9cp1, -0x1.7e2a5c30e1d6ep-1, -0x1.7e2a5c30e1d6dp-1},
           {-0x1.921fb54442d18p1, -0x1p0, -0x1.fffffffffffffp-1},
           {0x1.921fb54442d18p0, 0x1.1a62633145c06p-54, 0x1.1a62633145c07p-54},
           {0x1.6ac5b262ca1ffp849, -0x1.14ae72e6ba22fp-61, -0x1.14ae72e6ba22ep-61},
           {0, 1, 1}};
       const auto sine =
           encloses(of_sine, 0, [](double x) { return cg::math::enclosure<sin_function>(x); });
       return sine ? encloses(of_cosine, 0,
                              [](double x) { return cg::math::enclosure<cos_function>(x); })
                   : sine;
     }},
};
static_assert(all_hold<sin_cos_laws>);
