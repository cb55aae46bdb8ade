// erf: correctly rounded.
#include "constgrad/math/erf.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

/// Of a float where it is computed; from 4 on it is 1.
struct quick_erf : constgrad::math::erf_function {
  using erf_function::covers;
  static bool covers(float x) { return std::abs(x) < 4; }
};

struct error_function {
  static constexpr const char* name = "erf";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<quick_erf>{"bound of erf"}};

  static auto value(auto x) { return constgrad::math::erf(x); }
  static auto nearly(auto x) { return erf(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_erf(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return std::abs(x) < 8 && x != 0; }
  static auto carefully(double x) { return constgrad::math::precise_erf(x); }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-0.25, 0.25}, {-2, 2}, {-6, 6}};
  /// Around zero 2x/√π, the series; the last results below 1.
  static constexpr double edges[]{0.25, -0.25,     5.92158, -5.92158, 6,      -6, min,
                                  -min, 0x1p-1021, 1,       -1,       0x1p-4, 2,  0x1p-900};
  /// Multiples of 1/32: the centres of the series, and where one takes over from the other.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 387) - 193) / 32;
  }
  /// As the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu, 2022) list them. The first takes 114 bits, more than any other
  /// double.
  static constexpr double hard[]{
      0x1.51f3182edb17ap-36, 0x1.2759b6d41c68ep-29, 0x1.52b76545cc8efp-6,  0x1.4ccfc024723e7p-35,
      0x1.e4bcaa3d6ae35p-7,  0x1.4edbd3445930dp-8,  0x1.3a013a3c71e92p+0,  0x1.a9faca76c6e89p-5,
      0x1.2112a62300adfp-44, 0x1.4142994626b71p-16, 0x1.3c47ae82dec8ep-18, 0x1.19fcb5f9e8a8bp-39};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, 1},
                                          {-N::infinity, -1},
                                          {N::max, 1},
                                          {-N::max, -1},
                                          {0, 0},
                                          {-T{0}, -T{0}},
                                          {N::denorm_min, N::denorm_min},
                                          {-N::denorm_min, -N::denorm_min}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<error_function>(count, options); }
