// gelu and its slope: at most 1.2 · 2^-52 off, relatively where the result exceeds 1; left of -1 at most 6 ulp.
#include "constgrad/function/gelu.hpp"

#include "absolute.hpp"
#include "arguments.hpp"
#include "asked_for.hpp"
#include "results.hpp"

namespace {

using namespace accuracy;

struct gaussian_linear_unit {
  static constexpr const char* name = "gelu";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 1.0000001 : 2.4;

  static auto value(auto x) { return constgrad::gelu(x); }
  static auto nearly(auto x) { return x * share(x); }
  /// y = x erfc(-x/√2) / 2
  static void exact(real& y, double x) {
    share(y, x);
    mpfr_mul_d(y, y, x, MPFR_RNDN);
  }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {-3, 3}, {-9, 9}, {-39, 3}};
  /// Where erf's method changes; where the share rounds to 0 and 1; the least value; where the slope is
  /// subnormal.
  static constexpr double edges[]{
      0.353553, -0.353553, 8.48528, -8.48528, 8.2924, -8.2924, -0x1.80ead197f00b4p-1,
      -38.6,    -40,       40,      1,        -1};
  /// Multiples of √2/32: the centres of erf's series, and where one takes over from the other.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 387) - 193) * 0x1.6a09e667f3bcdp-5;
  }

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},      {N::infinity, N::infinity},
                                          {-N::infinity, -T{0}}, {N::max, N::max},
                                          {-N::max, -T{0}},      {0, 0},
                                          {-T{0}, -T{0}}};

protected:
  /// Φ(x) = erfc(-x/√2) / 2
  template <class Number>
  static Number share(Number x) {
    return erfc(-x / sqrt(Number{2})) / 2;
  }
  static void share(real& y, double x) {
    static real root;
    mpfr_sqrt_ui(root, 2, MPFR_RNDN);
    y = -x;
    mpfr_div(y, y, root, MPFR_RNDN);
    mpfr_erfc(y, y, MPFR_RNDN);
    mpfr_div_2ui(y, y, 1, MPFR_RNDN);
  }
};

struct gelu_slope : gaussian_linear_unit {
  static constexpr const char* name = "gelu.derivative";

  static auto value(auto x) { return constgrad::gelu.derivative(x); }
  /// Φ(x) + x e^(-x²/2) / √2π
  template <class Number>
  static Number nearly(Number x) {
    return share(x) + x * exp(-x * x / 2) / sqrt(2 * pi<Number>);
  }
  static void exact(real& y, double x) {
    static real density, two_pi;
    density = x;
    mpfr_sqr(density, density, MPFR_RNDN);
    mpfr_div_si(density, density, -2, MPFR_RNDN);
    mpfr_exp(density, density, MPFR_RNDN);
    mpfr_mul_d(density, density, x, MPFR_RNDN);
    mpfr_const_pi(two_pi, MPFR_RNDN);
    mpfr_mul_2ui(two_pi, two_pi, 1, MPFR_RNDN);
    mpfr_sqrt(two_pi, two_pi, MPFR_RNDN);
    mpfr_div(density, density, two_pi, MPFR_RNDN);
    share(y, x);
    mpfr_add(y, y, density, MPFR_RNDN);
  }

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 1}, {-N::infinity, -T{0}}, {N::max, 1}, {0, T{0.5}}};
};

/// Left of -1, relatively. No long double's function is as near there; a quadruple's is.
struct left_gelu : gaussian_linear_unit {
  static constexpr const char* name = "gelu left of -1";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 0.5000001 : 6;

  template <class Number>
  static Number nearly(Number x) {
    return static_cast<Number>(gaussian_linear_unit::nearly(static_cast<quadruple>(x)));
  }
};

template <floating_point T>
bool judge_the_left(long count) {
  results<left_gelu, T> results;
  argument_generator arguments;
  const auto visit = [&](double x) { results(static_cast<T>(x)); };
  arguments.uniform(count, {-40, -1}, visit);
  arguments.uniform(count, {-4, -1}, visit);
  return results.report();
}

} // namespace

int main(int count, char** options) {
  accuracy::print_head();
  const bool value = accuracy::judge_absolutely<gaussian_linear_unit>(count, options);
  const bool slope = accuracy::judge_absolutely<gelu_slope>(count, options);
  const long each = accuracy::asked_for("--more", count, options) ? 40'000 : 8'000;
  const bool left = judge_the_left<double>(each), left_of_floats = judge_the_left<float>(each);
  return value && slope && left && left_of_floats ? 0 : 1;
}
