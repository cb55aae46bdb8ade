// softplus: correctly rounded.
#include "constgrad/math/softplus.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct smooth_ramp {
  static constexpr const char* name = "softplus";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{
      quick_way<constgrad::math::softplus_function>{"bound of softplus"}};

  static auto value(auto x) { return constgrad::math::softplus(x); }
  /// max(x, 0) + log(1 + e^-|x|)
  static auto nearly(auto x) { return (x > 0 ? x : 0) + log1p(exp(-abs(x))); }
  static void exact(real& y, double x) {
    y = -std::abs(x);
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_log1p(y, y, MPFR_RNDN);
    if (!(x <= 0)) mpfr_add_d(y, y, x, MPFR_RNDN);
  }

  static void inverse(real& y) {
    mpfr_expm1(y, y, MPFR_RNDN);
    mpfr_log(y, y, MPFR_RNDN);
  }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-2, 2}, {-40, 40}, {-746, 40}, {-746, 746}};
  /// Where a method ends; where the result is x, subnormal and 0; where 1 + e^-|x| is 1.375.
  static constexpr double edges[]{-38,
                                  38,
                                  36.7368,
                                  -41.6,
                                  4.852,
                                  -4.852,
                                  0.9808,
                                  -0.9808,
                                  -0x1.6232bdd7abcd2p9,
                                  -0x1.74910d52d3051p9,
                                  1,
                                  -1};
  /// k · ln 2 / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 30'000) - 15'000) * 0x1.62e42fefa39efp-9;
  }
  static constexpr std::array<double, 0> hard{};

  static bool is_careful(double x) { return x > -600 && x < 38; }
  static auto carefully(double x) { return constgrad::math::precise_softplus(x); }

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::infinity},
                                          {-N::infinity, 0},
                                          {N::max, N::max},
                                          {-N::max, 0}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<smooth_ramp>(count, options); }
