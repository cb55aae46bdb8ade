// atan: correctly rounded, and its derivative.
#include "constgrad/math/atan.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct arctangent {
  static constexpr const char* name = "atan";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<constgrad::math::atan_function>{"bound of atan"}};

  static auto value(auto x) { return constgrad::math::atan(x); }
  static auto nearly(auto x) { return atan(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_atan(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return std::abs(x) <= max && x != 0; }
  static auto carefully(double x) { return constgrad::math::precise_atan(x); }
  static void inverse(real& y) { mpfr_tan(y, y, MPFR_RNDN); }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {-0x1p-6, 0x1p-6}, {0.5, 2}, {-200, 200}};
  /// The first cell and the last, of x and of 1/x; where the result is x, or π/2.
  static constexpr double edges[]{0x1p-7, -0x1p-7, 128, -128, 1, -1, 0x1p-4, 0x1p-27, 0x1p53, min};
  /// (2k + 1) / 128 and its reciprocal: the borders of the table's cells.
  static double seam(std::uint64_t random) {
    const double border = static_cast<double>(random % 64 * 2 + 1) / 128;
    return (random >> 32 & 1) != 0 ? border : 1 / border;
  }
  /// From V. Lefèvre's searches, as the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu, 2022) list them. The first takes
  /// 117 bits, more than any other double.
  static constexpr double hard[]{
      0x1.6298b5896ed3cp+1,  0x1.22e8d75e2bc7fp-11, 0x1.ccda26ad0cd1cp+47, 0x1.3ca8628823bap+27,
      0x1.440a26da37ab5p+34, 0x1.7c1b13a563ffbp+1,  0x1.a90614216a467p+33, 0x1.3e450e3933b22p+7,
      0x1.962e0f25fdccdp+35, 0x1.0ffdecae7b75cp+9,  0x1.853ae4161433dp+29, 0x1.49ff16b9c1e3ep+52};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, static_cast<T>(constgrad::math::half_pi)},
                                          {-N::infinity, static_cast<T>(-constgrad::math::half_pi)},
                                          {N::max, static_cast<T>(constgrad::math::half_pi)},
                                          {0, 0},
                                          {-T{0}, -T{0}},
                                          {N::min, N::min},
                                          {N::denorm_min, N::denorm_min},
                                          {-N::denorm_min, -N::denorm_min},
                                          {1, static_cast<T>(constgrad::math::half_pi / 2)}};
};

/// 1 / (1 + x²)
struct slope : arctangent {
  static constexpr const char* name = "atan_derivative";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 0.5000001 : 0.51;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::atan_derivative(x); }
  static auto nearly(auto x) { return 1 / (1 + x * x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_sqr(y, y, MPFR_RNDN);
    mpfr_add_ui(y, y, 1, MPFR_RNDN);
    mpfr_ui_div(y, 1, y, MPFR_RNDN);
  }
  static void inverse(real&) = delete;
  static auto carefully(double) = delete;
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0}, {-N::infinity, 0}, {0, 1}, {1, T{0.5}}};
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<arctangent, slope>(count, options, accuracy::brief);
}
