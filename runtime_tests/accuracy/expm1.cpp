// expm1: correctly rounded.
#include "constgrad/math/expm1.hpp"

#include "judge.hpp"

namespace {

using namespace accuracy;

struct exponential_minus_one {
  static constexpr const char* name = "expm1";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<constgrad::math::expm1_function>{"bound of expm1"}};

  static auto value(auto x) { return constgrad::math::expm1(x); }
  static auto nearly(auto x) { return expm1(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_expm1(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > -50 && x < 710 && x != 0; }
  static auto carefully(double x) { return constgrad::math::precise_expm1(x); }

  static void inverse(real& y) { mpfr_log1p(y, y, MPFR_RNDN); }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {-0x1p-6, 0x1p-6}, {-40, 40}, {-40, 710}};
  /// The series; where the result is x, -1 and infinite; where the quick way ends.
  static constexpr double edges[]{0x1p-6,
                                  -0x1p-6,
                                  -0x1.2b708872320e2p5,
                                  0x1.62e42fefa39fp9,
                                  -38,
                                  -50,
                                  640,
                                  709,
                                  0x1p-53,
                                  -0x1p-53,
                                  0x1p-54,
                                  -0x1p-54,
                                  1,
                                  -1};
  /// k · ln 2 / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 276'000) - 14'000) * 0x1.62e42fefa39efp-9;
  }
  /// From V. Lefèvre's searches, as the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu,
  /// 2022) list them.
  static constexpr double hard[]{
      0x1.002efbb049433p-37, 0x1.00a7fcb767e66p-26, 0x1.106d9b0cc69ffp-17, 0x1.0428907e1378fp-16,
      0x1.02066bdf5c6bep-11, 0x1.13f07e71bb792p-9,  0x1.00967857a7bacp-7,  0x1.0312e3113dfa3p-6,
      0x1.0887801d85e72p-5,  0x1.04f1703ab009cp-4,  0x1.0097a2c04b251p-3,  -0x1.82b5dfaf59b4cp-2,
      0x1.4297ec53f6b7fp-1,  0x1.00091a4a0dae5p2,   0x1.0076d13ab9d18p4,   0x1.02e473c781d6ep6};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::infinity},
                                          {-N::infinity, -1},
                                          {N::max, N::infinity},
                                          {-N::max, -1},
                                          {0, 0},
                                          {-T{0}, -T{0}},
                                          {N::min, N::min},
                                          {-N::min, -N::min},
                                          {N::denorm_min, N::denorm_min},
                                          {-N::denorm_min, -N::denorm_min}};
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<exponential_minus_one>(count, options);
}
