// x^y with a real exponent, and its derivative y x^(y - 1): at most 0.5001 ulp off, C's special cases.
#include "constgrad/math/power.hpp"

#include "nearly.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <random>

namespace {

using namespace accuracy;

/// The largest error of a function, and where.
struct worst {
  const char* name;
  double error = 0, x = 0, y = 0;
  long long count = 0;

  /// By a quadruple, where it leaves no doubt that the error is below the largest so far; by MPFR elsewhere, and every 64th.
  template <floating_point T, class Exact>
  void see(T result, T base, T exponent, quadruple nearly, Exact exact) {
    const bool overflows = !std::isfinite(result) && is_certainly(result, nearly);
    if (++count % 64 != 0 && (overflows || ulp_error(result, nearly) + 0x1p-40 <= error)) return;
    const real& power = exact();
    if (!is_near(nearly, power)) error = std::numeric_limits<double>::infinity();
    const double off = ulp_error(result, power);
    if (off <= error) return;
    error = off;
    x = static_cast<double>(base);
    y = static_cast<double>(exponent);
  }
  bool report() const {
    std::printf("%-22s %.6f ulp at (%a, %a)\n", name, error, x, y);
    return error <= 0.5001;
  }
};

template <floating_point T>
struct both {
  worst power{sizeof(T) == 4 ? "power, float" : "power, double"},
      derivative{sizeof(T) == 4 ? "derivative, float" : "derivative, double"};

  void operator()(T x, T y) {
    const quadruple base = x, exponent = y;
    power.see(constgrad::math::power(x, y), x, y, pow(base, exponent),
              [=]() -> const real& { return exact_power(x, y, 0); });
    if (y == 0 || y == 1 || !std::isfinite(x) || !std::isfinite(y) || x == 0) return;
    derivative.see(constgrad::math::power_derivative(x, y), x, y,
                   exponent * pow(base, exponent - 1), [=]() -> const real& {
                     real& slope = exact_power(x, y, 1);
                     mpfr_mul_d(slope, slope, static_cast<double>(y), MPFR_RNDN);
                     return slope;
                   });
  }

  /// x^(y - less)
  static real& exact_power(T x, T y, unsigned long less) {
    static real base, exponent, power;
    base = x;
    exponent = y;
    mpfr_sub_ui(exponent, exponent, less, MPFR_RNDN);
    mpfr_pow(power, base, exponent, MPFR_RNDN);
    return power;
  }

  /// Random numbers, alike in size, near 1, of all sizes, with whole exponents, and of few digits, whose powers are
  /// exact or in the middle of two numbers.
  bool judge(int count) {
    std::mt19937_64 random{20};
    const auto uniform = [&](double a, double b) {
      return static_cast<T>(a + (b - a) * static_cast<double>(random() >> 11) * 0x1p-53);
    };
    for (int i = 0; i < count; ++i) {
      (*this)(uniform(0, 10), uniform(-20, 20));
      (*this)(uniform(0.999, 1.001), uniform(-10000, 10000));
      (*this)(static_cast<T>(std::ldexp(uniform(1, 2), static_cast<int>(random() % 2140) - 1072)),
              uniform(-2, 2));
      (*this)(uniform(-10, 10), static_cast<T>(static_cast<int>(random() % 41) - 20));
      (*this)(static_cast<T>(random() % (1u << 27) | 1), static_cast<T>(random() % 4));
      (*this)(static_cast<T>((random() % 200 + 1) * (random() % 200 + 1)),
              static_cast<T>(static_cast<int>(random() % 40) - 20) / 2);
      (*this)(static_cast<T>(1) + std::numeric_limits<T>::epsilon() * static_cast<T>(random() % 9),
              uniform(-0x1p50, 0x1p50));
    }
    return static_cast<int>(power.report()) + static_cast<int>(derivative.report()) == 2;
  }
};

/// 0, 1, infinity, NaN, whole and odd exponents of every size: as C has them, to the sign of 0.
template <floating_point T>
bool takes_special_values() {
  using limits = std::numeric_limits<T>;
  const T values[]{0,
                   1,
                   2,
                   3,
                   0.5f,
                   1.5f,
                   2.5f,
                   limits::infinity(),
                   limits::max(),
                   1e30f,
                   7,
                   100,
                   1001,
                   0x1p24f,
                   0x1p25f,
                   limits::quiet_NaN(),
                   limits::denorm_min()};
  bool holds = true;
  for (const T a : values) {
    for (const T b : values) {
      for (const T x : {a, -a}) {
        for (const T y : {b, -b}) {
          const T got = constgrad::math::power(x, y), expected = std::pow(x, y);
          if ((got != got && expected != expected) ||
              (got == expected && std::signbit(got) == std::signbit(expected)))
            continue;
          if (constgrad::ulps_between(got, expected) <= 1) continue; // of the C library
          std::printf("%a^%a is %a, expected %a\n", static_cast<double>(x), static_cast<double>(y),
                      static_cast<double>(got), static_cast<double>(expected));
          holds = false;
        }
      }
    }
  }
  return holds;
}

} // namespace

int main() {
  bool holds = takes_special_values<double>() && takes_special_values<float>();
  holds = both<double>{}.judge(20'000) && holds;
  holds = both<float>{}.judge(10'000) && holds;
  return holds ? 0 : 1;
}
