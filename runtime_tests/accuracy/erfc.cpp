// erfc: correctly rounded, also where it is tiny.
#include "constgrad/math/erfc.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

/// Of a float where erf is computed; up to -4 it is 2.
struct quick_erfc : constgrad::math::erfc_function {
  using erfc_function::covers;
  static bool covers(float x) { return x > -4 && erfc_of_float::covers(x); }
};

struct complement {
  static constexpr const char* name = "erfc";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<quick_erfc>{"bound of erfc"}};

  static auto value(auto x) { return constgrad::math::erfc(x); }
  static auto nearly(auto x) { return erfc(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_erfc(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > -8 && x < 28 && x != 0; }
  static auto carefully(double x) { return constgrad::math::precise_erfc(x); }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {1, 6}, {-6, 28}};
  /// Where the polynomials begin, and the quick way ends; subnormal results, and those of floats; 0.
  static constexpr double edges[]{1,    25,     -6,      26.5432, 27.2263,
                                  9.19, 9.1945, 10.0541, 0x1p-4,  -0x1p-4};
  /// 32 / (2k + 1): the borders of the polynomials in 1/x.
  static double seam(std::uint64_t random) { return 32 / static_cast<double>(random % 16 * 2 + 1); }
  /// As the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu, 2022) list them. The first take 112 bits, more than any other
  /// double.
  static constexpr double hard[]{
      0x1.32cf39dceda5ap-16, 0x1.8bc46e0d85524p-9,   -0x1.c2117d7da5d67p-31, -0x1.106c2cd5ea6c3p-9,
      -0x1.544fa6d47b39p-52, 0x1.544fa6d47b39p-53,   -0x1.6c196b0b4ae04p+1,  0x1.207abad544f4dp-35,
      0x1.5b68f2177617bp-28, -0x1.fe777a3eb8d58p-51, 0x1.fe777a3eb8d58p-52,  0x1.52b18fe8fbad1p-36};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan}, {N::infinity, 0},  {-N::infinity, 2},
                                          {N::max, 0},      {-N::max, 2},      {0, 1},
                                          {-T{0}, 1},       {N::denorm_min, 1}};
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<complement>(count, options, {200'000, 21'001});
}
