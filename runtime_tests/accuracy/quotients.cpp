// The derivatives that are a quotient: log' x = 1 / x is correctly rounded, log1p' x = 1 / (1 + x) and
// sqrt' x = 1 / 2√x are at most 1.5 ulp off, since what they divide by is rounded too.
#include "constgrad/math/log1p.hpp"
#include "constgrad/math/sqrt.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

/// 1 / y, infinite for zeros of both signs; NaN for a negative y.
inline auto reciprocal(auto y) { return y < 0 ? (y - y) / (y - y) : 1 / abs(y); }
inline void invert(real& y) {
  if (mpfr_cmp_ui(y, 0) < 0) mpfr_set_nan(y);
  mpfr_abs(y, y, MPFR_RNDN);
  mpfr_ui_div(y, 1, y, MPFR_RNDN);
}

struct log_derivative {
  static constexpr const char* name = "log_derivative";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::log_derivative(x); }
  static auto nearly(auto x) { return reciprocal(x); }
  static void exact(real& y, double x) {
    y = x;
    invert(y);
  }

  static constexpr double lowest = 0;
  static constexpr range active[]{{0.5, 2}, {0, 100}, {0, max}};
  static constexpr double edges[]{1, 2, min, 0x1p-1024, 0x1p1022, max};
  /// Powers of two, where results pass from one exponent to the next.
  static double seam(std::uint64_t random) {
    return std::ldexp(1, static_cast<int>(random % 2046) - 1022);
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0}, {-N::infinity, N::nan}, {-1, N::nan}, {0, N::infinity},
      {1, 1},           {2, 0.5}};
};

struct log1p_derivative : log_derivative {
  static constexpr const char* name = "log1p_derivative";
  template <floating_point>
  static constexpr double claim = 1.5;

  static auto value(auto x) { return constgrad::math::log1p_derivative(x); }
  static auto nearly(auto x) { return reciprocal(1 + x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_add_ui(y, y, 1, MPFR_RNDN);
    invert(y);
  }

  static constexpr double lowest = -1;
  static constexpr double edges[]{1, -1, -0.5, 0x1p53, 0x1p-53, -0x1p-53, max};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0},  {-N::infinity, N::nan},
      {-2, N::nan},     {-1, N::infinity}, {0, 1},
      {-T{0}, 1},       {1, 0.5}};
};

struct sqrt_derivative : log_derivative {
  static constexpr const char* name = "sqrt_derivative";
  template <floating_point>
  static constexpr double claim = 1.5;

  static auto value(auto x) { return constgrad::math::sqrt_derivative(x); }
  static auto nearly(auto x) { return reciprocal(2 * sqrt(x)); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_sqrt(y, y, MPFR_RNDN);
    mpfr_mul_2ui(y, y, 1, MPFR_RNDN);
    invert(y);
  }

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0}, {-N::infinity, N::nan},
      {-1, N::nan},     {0, N::infinity}, {-T{0}, N::infinity},
      {0.25, 1},        {1, 0.5}};
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<log_derivative, log1p_derivative, sqrt_derivative>(count, options);
}
