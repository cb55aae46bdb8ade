// tanh: correctly rounded.
#include "constgrad/math/tanh.hpp"

#include "judge.hpp"

namespace {

using namespace accuracy;

struct hyperbolic_tangent {
  static constexpr const char* name = "tanh";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{
      quick_way<constgrad::math::tanh_function>{"bound of tanh"},
      quick_way<constgrad::math::accurate_tanh>{"second bound of tanh"}};

  static auto value(auto x) { return constgrad::math::tanh(x); }
  static auto nearly(auto x) { return tanh(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_tanh(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x != 0 && std::abs(x) <= 30; }
  static auto carefully(double x) { return constgrad::math::precise_tanh(x); }

  static void inverse(real& y) { mpfr_atanh(y, y, MPFR_RNDN); }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {-0.07, 0.07}, {-20, 20}, {-310, 310}};
  /// The series; where the result is x and 1; where one way takes over from another.
  static constexpr double edges[]{0x1p-4, -0x1p-4, 0.5, -0.5, 11,      -11, 19.06, -19.06,
                                  30,     -30,     300, -300, 0x1p-30, 1,   -1};
  /// k · ln 2 / 512: in the middle between two of these, the range reduction of 2x passes on.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 30'000) - 15'000) * 0x1.62e42fefa39efp-10;
  }
  /// From V. Lefèvre's searches, as the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu,
  /// 2022) list them; and some of those that near_zero.cpp solves for.
  static constexpr double hard[]{
      0x1.e0000000000e1p-22, -0x1.e0000000000e1p-22, 0x1.00aa39615214dp-23, 0x1.00d1fe3a79742p-20,
      0x1.135fc8ec8364p-15,  0x1.02d2ee8cbcb5bp-11,  0x1.0c9ba11b931c1p-8,  0x1.002b19915b12bp-7,
      0x1.023a46b7d866cp-6,  0x1.047fbf497205ep-5,   0x1.ac343b179fec4p-3,  0x1.291c601a05276p-2,
      0x1.d88d7550b2826p-2,  0x1.1005ec0bccabbp-1,   0x1.33dfeb0fa4bfep-1,  0x1.0cb8a1d5d7dfbp0,
      0x1.1375c272d441cp1,   0x1.0b15623004e51p3,    0x1.0487b6ec9ca7ap4};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, 1},
                                          {-N::infinity, -1},
                                          {N::max, 1},
                                          {-N::max, -1},
                                          {0, 0},
                                          {-T{0}, -T{0}},
                                          {N::min, N::min},
                                          {-N::min, -N::min},
                                          {N::denorm_min, N::denorm_min},
                                          {-N::denorm_min, -N::denorm_min}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<hyperbolic_tangent>(count, options); }
