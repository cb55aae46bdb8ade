// log1p: correctly rounded.
#include "constgrad/math/log1p.hpp"

#include "judge.hpp"

namespace {

using namespace accuracy;

struct logarithm_of_one_plus {
  static constexpr const char* name = "log1p";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<constgrad::math::log1p_function>{"bound of log1p"}};

  static auto value(auto x) { return constgrad::math::log1p(x); }
  static auto nearly(auto x) { return log1p(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_log1p(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > -1 && x <= max && x != 0; }
  static auto carefully(double x) { return constgrad::math::precise_log1p(x); }

  static void inverse(real& y) { mpfr_expm1(y, y, MPFR_RNDN); }

  static constexpr double lowest = -1;
  static constexpr range active[]{{-1, 1}, {-0x1p-7, 0x1p-6}, {-1, 100}, {0, max}};
  /// The series; where 1 + x loses x, or 1; the pole; where the result is x.
  static constexpr double edges[]{-0x1p-8,  0x1p-7,  -1,       1,       0x1p53, 0x1p-53,
                                  -0x1p-53, 0x1p-54, -0x1p-54, -0.3125, 0.375,  max};
  /// Where 1 + x passes from one of the logarithm's intervals to the next.
  static double seam(std::uint64_t random) {
    return std::bit_cast<double>(random % (0x7ff << 7) << 45) - 1;
  }
  /// From V. Lefèvre's searches, as the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu,
  /// 2022) list them; and some of those that near_zero.cpp solves for.
  static constexpr double hard[]{
      0x1.10785dd689a59p-45, 0x1.278dc0702541p-39, 0x1.06f80cb37697ap-22, 0x1.0304494a9716ap-8,
      0x1.05a3c9c8f3d35p-6,  0x1.00fad16d4997dp-5, 0x1.8000000000003p-50, -0x1.1ffffffffffe5p-46,
      0x1.b0000000000f3p-44, 0x1.1282960d7f752p-3, 0x1.07280992753cbp-2,  0x1.00c3d4acbba8ap-1,
      0x1.06adf9df65bf9p0,   0x1.0b1199e497739p3,  0x1.01867637cbd03p4,   0x1.06d98f4a78f02p9,
      0x1.01033ffc76c24p14,  0x1.0092084ce40eap27, 0x1.17730e99cd1a2p63,  0x1.039d33161ce58p77,
      0x1.2c342ad3773b3p78};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::infinity},
                                          {-N::infinity, N::nan},
                                          {-N::max, N::nan},
                                          {-2, N::nan},
                                          {-1, -N::infinity},
                                          {0, 0},
                                          {-T{0}, -T{0}},
                                          {N::min, N::min},
                                          {-N::min, -N::min},
                                          {N::denorm_min, N::denorm_min},
                                          {-N::denorm_min, -N::denorm_min}};
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<logarithm_of_one_plus>(count, options);
}
