// erf': at most 0.75 ulp off, of a float half an ulp and the double's error.
#include "constgrad/math/erf.hpp"

#include "judge.hpp"

#include <array>
#include <numbers>

namespace {

using namespace accuracy;

struct gaussian {
  static constexpr const char* name = "erf_derivative";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 0.5000001 : 0.75;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::erf_derivative(x); }
  /// 2/√π e^-x²; x² in two parts, neither of which is rounded.
  template <class Number>
  static Number nearly(Number x) {
    if (abs(x) > 200) return 0;
    const Number a = static_cast<float>(x), b = x - a;
    return exp(-a * a) * exp(-b * (a + x)) * 2 / sqrt(pi<Number>);
  }
  static void exact(real& y, double x) {
    static real root;
    y = x;
    mpfr_sqr(y, y, MPFR_RNDN);
    mpfr_neg(y, y, MPFR_RNDN);
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_const_pi(root, MPFR_RNDN);
    mpfr_sqrt(root, root, MPFR_RNDN);
    mpfr_div(y, y, root, MPFR_RNDN);
    mpfr_mul_2ui(y, y, 1, MPFR_RNDN);
  }

  static constexpr double lowest = 0; // the function is even: one side is enough
  static constexpr range active[]{{0, 1}, {0, 6}, {0, 28}};
  /// Where the method changes; where the result becomes subnormal and 0.
  static constexpr double edges[]{1, 6, 24.4949, 26.6179, 27.2998, 28};
  /// √(k · ln 2 / 256): between two of these, the range reduction of x² passes on.
  static double seam(std::uint64_t random) {
    return std::sqrt(static_cast<double>(random % 276'000) * 0x1.62e42fefa39efp-9);
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0}, {-N::infinity, 0}, {N::max, 0}, {-N::max, 0}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<gaussian>(count, options); }
