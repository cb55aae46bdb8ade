// A logarithm to another base: correctly rounded, and its derivative log_b e / x.
#pragma once

#include "constgrad/math/log_to_base.hpp"

#include "judge.hpp"

#include <array>

namespace accuracy {

/// What a base states: `number`, `name` and `bound`, the function's `value` and `slope`, its inverse by MPFR, and known values.
template <class Base>
struct logarithm_to : Base {
  using function = typename Base::function;
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<function>{Base::bound}};

  static void exact(real& y, double x) {
    y = x;
    mpfr_log(y, y, MPFR_RNDN);
    mpfr_div(y, y, logarithm_of_base(), MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > 0 && x <= max && x != 1; }
  static auto carefully(double x) { return function::accurate(x); }

  static constexpr double lowest = 0;
  static constexpr range active[]{{0.5, 2}, {1 - 0x1p-7, 1 + 0x1p-6}, {0, 100}, {0, max}};
  /// The series around 1; the table's first entry; subnormal arguments.
  static constexpr double edges[]{1, 1 - 0x1p-8, 1 + 0x1p-7, 0.6875, 1.375, min, 0x1p-1023, max};
  /// The borders of the table's intervals: seven bits after the first.
  static double seam(std::uint64_t random) {
    return std::bit_cast<double>(random % (0x7ff << 7) << 45);
  }

  template <floating_point T, class N = numbers<T>, class B = Base>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::infinity},
                                          {-N::infinity, N::nan},
                                          {-N::denorm_min, N::nan},
                                          {0, -N::infinity},
                                          {-T{0}, -N::infinity},
                                          {1, 0},
                                          {B::number, 1},
                                          {B::number * B::number * B::number, 3}};

protected:
  static const real& logarithm_of_base() {
    static real logarithm{400};
    if (mpfr_nan_p(static_cast<mpfr_srcptr>(logarithm)) != 0) { // as it is before it is computed
      logarithm = Base::number;
      mpfr_log(logarithm, logarithm, MPFR_RNDN);
    }
    return logarithm;
  }
};

/// Its derivative.
template <class Base>
struct slope_to : logarithm_to<Base> {
  static constexpr const char* name = Base::name_of_slope;
  template <floating_point>
  static constexpr double claim = 0.8;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return Base::slope(x); }
  template <class Number>
  static Number nearly(Number x) {
    static const Number divisor = log(Number{Base::number});
    return x < 0 ? (x - x) / (x - x) : 1 / (abs(x) * divisor);
  }
  static void exact(real& y, double x) {
    mpfr_mul_d(y, slope_to::logarithm_of_base(), x == 0 ? 0.0 : x, MPFR_RNDN);
    mpfr_ui_div(y, 1, y, MPFR_RNDN);
    if (x < 0) mpfr_set_nan(y);
  }
  static void inverse(real&) = delete;
  static auto carefully(double) = delete;
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0}, {-1, N::nan}, {0, N::infinity}, {-T{0}, N::infinity}};
};

} // namespace accuracy
