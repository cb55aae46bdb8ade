// sigmoid': at most 0.54 ulp off, of a float half an ulp and the double's error.
#include "constgrad/math/sigmoid.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct logistic_derivative {
  static constexpr const char* name = "sigmoid_derivative";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 0.5000001 : 0.54;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::sigmoid_derivative(x); }
  /// z / (1 + z)² with z = e^-|x|
  static auto nearly(auto x) {
    const auto z = exp(-abs(x));
    return z / ((1 + z) * (1 + z));
  }
  static void exact(real& y, double x) {
    static real square;
    y = -std::abs(x);
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_add_ui(square, y, 1, MPFR_RNDN);
    mpfr_sqr(square, square, MPFR_RNDN);
    mpfr_div(y, y, square, MPFR_RNDN);
  }

  static constexpr double lowest = 0; // the function is even: one side is enough
  static constexpr range active[]{{0, 2}, {0, 29}, {0, 746}};
  /// Where the method may change; where the result becomes subnormal and 0.
  static constexpr double edges[]{
      1, 11, 29, 38, 600, 640, 0x1.6232bdd7abcd2p9, 0x1.74910d52d3051p9};
  /// k · ln 2 / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return static_cast<double>(random % 276'000) * 0x1.62e42fefa39efp-9;
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, 0},  {-N::infinity, 0},
      {N::max, 0},      {-N::max, 0},      {0, T{0.25}},
      {-T{0}, T{0.25}}, {N::min, T{0.25}}, {-N::denorm_min, T{0.25}}};
};

struct derivative_with_logistic : logistic_derivative {
  static constexpr const char* name = "derivative of sigmoid_and_derivative";
  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-2, 2}, {-29, 29}, {-746, 746}};
  static auto value(auto x) { return constgrad::math::sigmoid_and_derivative(x).derivative; }
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<logistic_derivative, derivative_with_logistic>(count, options);
}
