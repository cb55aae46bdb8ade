// silu: at most 1.5 ulp off, of a float half an ulp and the double's error. Its slope crosses 0, and is
// at most one ulp of 1 off.
#include "constgrad/function/silu.hpp"

#include "absolute.hpp"
#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct sigmoid_linear_unit {
  static constexpr const char* name = "silu";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 0.5000001 : 1.5;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::silu(x); }
  template <class Number>
  static Number nearly(Number x) {
    return x == -infinity ? 0 / x : x / (1 + exp(-x));
  }
  static void exact(real& y, double x) {
    if (x == -infinity) {
      mpfr_set_zero(y, -1);
      return;
    }
    y = -x;
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_add_ui(y, y, 1, MPFR_RNDN);
    mpfr_d_div(y, x, y, MPFR_RNDN);
  }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-2, 2}, {-40, 40}, {-760, 40}, {-760, -690}};
  /// Where the method changes; where s(x), and where the result becomes subnormal and 0; the least value.
  static constexpr double edges[]{
      -700, -708.396, -714.97, -751.75, -800, 100, 36.7368, -36.7368, -0x1.474973c84120bp+0, 1, -1};
  /// k · ln 2 / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 30'000) - 15'000) * 0x1.62e42fefa39efp-9;
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},      {N::infinity, N::infinity},
                                          {-N::infinity, -T{0}}, {N::max, N::max},
                                          {-N::max, -T{0}},      {0, 0},
                                          {-T{0}, -T{0}}};
};

struct silu_slope : sigmoid_linear_unit {
  static constexpr const char* name = "silu.derivative";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 1.0000001 : 2;

  static auto value(auto x) { return constgrad::silu.derivative(x); }
  /// (1 + x / (1 + e^x)) / (1 + e^-x)
  static auto nearly(auto x) { return (1 + x / (1 + exp(x))) / (1 + exp(-x)); }
  static void exact(real& y, double x) {
    static real other;
    y = -x;
    other = x;
    for (mpfr_ptr z : {static_cast<mpfr_ptr>(y), static_cast<mpfr_ptr>(other)}) {
      mpfr_exp(z, z, MPFR_RNDN);
      mpfr_add_ui(z, z, 1, MPFR_RNDN);
    }
    mpfr_d_div(other, x, other, MPFR_RNDN);
    mpfr_add_ui(other, other, 1, MPFR_RNDN);
    mpfr_div(y, other, y, MPFR_RNDN);
  }

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 1}, {-N::infinity, -T{0}}, {N::max, 1}, {0, T{0.5}}};
};

} // namespace

int main(int count, char** options) {
  const int failed = accuracy::judge<sigmoid_linear_unit>(count, options);
  return accuracy::judge_absolutely<silu_slope>(count, options) ? failed : 1;
}
