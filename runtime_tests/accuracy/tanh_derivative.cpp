// tanh': at most 0.54 ulp off, of a float half an ulp and the double's error.
#include "constgrad/math/tanh.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct hyperbolic_tangent_derivative {
  static constexpr const char* name = "tanh_derivative";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 0.5000001 : 0.54;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::tanh_derivative(x); }
  /// 4z / (1 + z)² with z = e^-2|x|
  static auto nearly(auto x) {
    const auto z = exp(-2 * abs(x));
    return 4 * z / ((1 + z) * (1 + z));
  }
  static void exact(real& y, double x) {
    y = x;
    mpfr_sech(y, y, MPFR_RNDN);
    mpfr_sqr(y, y, MPFR_RNDN);
  }

  static constexpr double lowest = 0; // the function is even: one side is enough
  static constexpr range active[]{{0, 1}, {0, 20}, {0, 374}};
  /// Where the method may change; where the result becomes subnormal and 0.
  static constexpr double edges[]{1, 5.5, 14.5, 19, 300, 320, 354.9, 373.3};
  /// k · ln 2 / 512: in the middle between two of these, the range reduction of 2x passes on.
  static double seam(std::uint64_t random) {
    return static_cast<double>(random % 276'000) * 0x1.62e42fefa39efp-10;
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan}, {N::infinity, 0}, {-N::infinity, 0},
                                          {N::max, 0},      {-N::max, 0},     {0, 1},
                                          {-T{0}, 1},       {N::min, 1},      {-N::denorm_min, 1}};
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<hyperbolic_tangent_derivative>(count, options);
}
