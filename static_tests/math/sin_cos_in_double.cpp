#include <constgrad/math/sin_cos_in_double.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::in_quarters, cg::math::in_quarters_of_any, cg::math::sine_in_double, cg::math::wide;

// Floats in every quarter of a turn; next to a multiple of π/2; at the ends of the polynomials; where the reduction changes.
constexpr precise_point sines[] = {
    {0x1.6p2, -0x1.693c94e0ab057p-1, 0x1.49447d34a5e8bp-56, 0x1.db6d69c94e599p-113},
    {-0x1.8p-7, -0x1.7ffdc0010333p-7, 0x1.15efa2be503dbp-61, 0x1.50e31062ad37ap-116},
    {-0x1.8p60, 0x1.9a7f0a041a3a3p-4, -0x1.31146378e2afep-58, -0x1.840751710ce18p-114},
    {0x1.9a48dep15, 0x1.fffffffffffffp-1, -0x1.7af5bd9faf675p-56, -0x1.d7054dcda3973p-110},
    {0x1.921fb6p-1, 0x1.6a09e6ecb41fep-1, -0x1.40cbf3c69bd5cp-56, 0x1.0e03208413dd9p-110},
    {0x1.fffffep16, -0x1.ffb2f258c3084p-1, 0x1.e0a97f135750ep-56, 0x1.94bd2a7abb683p-110},
    {0x1p17, -0x1.ff8bd7b10d6bp-1, 0x1.e84bf95ce1cfep-56, 0x1.4b195207974aep-112},
    {0x1p1, 0x1.d18f6ead1b446p-1, -0x1.02a3dbf3bffb2p-56, 0x1.3772a2a93fc5ep-110},
    {0x1p2, -0x1.837b9dddc1eaep-1, -0x1.c33a601568391p-55, -0x1.0d93c5a71a1a7p-109},
    {-0x1p0, -0x1.aed548f090ceep-1, -0x1.06374f484e288p-59, 0x1.879aec35ddd9ap-113}};
constexpr precise_point cosines[] = {
    {0x1.6p2, 0x1.6ad6c3c07d448p-1, 0x1.598876a8e32fap-57, -0x1.39281faf5552dp-114},
    {-0x1.8p-7, 0x1.fff70006bffep-1, -0x1.9984c57e6cfb8p-55, 0x1.f517e31df65a4p-109},
    {-0x1.8p60, 0x1.fd6c1b946c814p-1, -0x1.a725f5fd123bbp-56, -0x1.f3900aa0f1873p-117},
    {0x1.9a48dep15, -0x1.16ae29144d3b2p-26, 0x1.5726f84788909p-82, -0x1.055eccf80c3cep-140},
    {0x1.921fb6p-1, 0x1.6a09e5e333598p-1, 0x1.f2d6497399f2p-56, -0x1.b697bc3363675p-110},
    {0x1.fffffep16, 0x1.18dad46cd446bp-5, -0x1.c308f092f0ff6p-59, -0x1.7ba936f3c66eap-113},
    {0x1p17, 0x1.58ced65ec8b5p-5, 0x1.3f73868513864p-62, 0x1.9b0dfe75f80c1p-116},
    {0x1p1, -0x1.aa22657537205p-2, 0x1.6f3341d4d1235p-56, 0x1.e512f9773e5e4p-111},
    {0x1p2, -0x1.4eaa606db24c1p-1, 0x1.dcc92f1e91c23p-56, -0x1.4566532352a9dp-110},
    {-0x1p0, 0x1.14a280fb5068cp-1, -0x1.b71edcc9344bcp-55, -0x1.c85acbb918aedp-109}};

/// Less than 2^-43.4 off, relatively.
template <unsigned Turns, std::size_t Size>
constexpr cg::verdict is_near(const precise_point (&points)[Size]) {
  for (const precise_point& known : points) {
    const double got = sine_in_double<Turns>(in_quarters_of_any(given(known.x)));
    if (!(distance(known.value(), got) <= __builtin_fabs(got) * 0x1.84p-44))
      return {false, cg::message{} << "not at " << known.x};
  }
  return {};
}

constexpr law sin_cos_in_double_laws[] = {
    {"the sine keeps its error", [] { return is_near<0>(sines); }},
    {"the cosine, too", [] { return is_near<1>(cosines); }},
    {"a small number is its own sine, with its sign",
     [] {
       return holds_if(sine_in_double<0>(in_quarters(given(0x1p-149))) == 0x1p-149 &&
                       sine_in_double<0>(in_quarters(given(-0x1p-100))) == -0x1p-100 &&
                       sine_in_double<1>(in_quarters(given(0x1p-100))) == 1);
     }},
    {"a number is a whole number of quarters and a rest of at most π/4",
     [] {
       for (const double x : {1.0, -2.5, 100.25, -0x1.9a48dep15, 0x1.fffffep16, 0x1p17, 0x1.8p60}) {
         const auto [quarters, r] = in_quarters_of_any(given(x));
         const auto [quadrant, y] = cg::math::quadrant_of(x);
         if (quarters % 4 != quadrant || !(distance(y, r) <= __builtin_fabs(r) * 0x1.1p-50) ||
             !(__builtin_fabs(r) <= 0x1.921fb6p-1))
           return cg::verdict{false, cg::message{} << "not at " << x};
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<sin_cos_in_double_laws>);
