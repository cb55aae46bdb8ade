// log10: correctly rounded, and its derivative.
#include "constgrad/math/log10.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct logarithm {
  static constexpr const char* name = "log10";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<constgrad::math::log10_function>{"bound of log10"}};

  static auto value(auto x) { return constgrad::math::log10(x); }
  static auto nearly(auto x) { return std::log10(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_log10(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > 0 && x <= max && x != 1; }
  static auto carefully(double x) { return constgrad::math::log10_function::accurate(x); }
  static void inverse(real& y) { mpfr_exp10(y, y, MPFR_RNDN); }

  static constexpr double lowest = 0;
  static constexpr range active[]{{0.5, 2}, {1 - 0x1p-7, 1 + 0x1p-6}, {0, 100}, {0, max}};
  /// The series around 1; the table's first entry; subnormal arguments.
  static constexpr double edges[]{1, 1 - 0x1p-8, 1 + 0x1p-7, 0.6875, 1.375, min, 0x1p-1023, max};
  /// The borders of the table's intervals: seven bits after the first.
  static double seam(std::uint64_t random) {
    return std::bit_cast<double>(random % (0x7ff << 7) << 45);
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::infinity},
                                          {-N::infinity, N::nan},
                                          {-N::denorm_min, N::nan},
                                          {0, -N::infinity},
                                          {-T{0}, -N::infinity},
                                          {1, 0},
                                          {1000, 3},
                                          {10, 1}};
};

/// log10 e / x
struct slope : logarithm {
  static constexpr const char* name = "log10_derivative";
  template <floating_point>
  static constexpr double claim = 0.8;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::log10_derivative(x); }
  static long double nearly(long double x) {
    if (x < 0) return std::numeric_limits<long double>::quiet_NaN();
    return x != 0 ? 1 / (x * std::log(10.0L)) : std::numeric_limits<long double>::infinity();
  }
  static void exact(real& y, double x) {
    y = 10;
    mpfr_log(y, y, MPFR_RNDN);
    mpfr_mul_d(y, y, x == 0 ? 0.0 : x, MPFR_RNDN);
    mpfr_ui_div(y, 1, y, MPFR_RNDN);
    if (x < 0) mpfr_set_nan(y);
  }
  static void inverse(real&) = delete;
  static auto carefully(double) = delete;

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0}, {-1, N::nan}, {0, N::infinity}, {-T{0}, N::infinity}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<logarithm, slope>(count, options); }
