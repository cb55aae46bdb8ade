// elu and its slope, one by one and in one call: correctly rounded.
#include "constgrad/function/elu.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct exponential_linear_unit {
  static constexpr const char* name = "elu";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::elu(x); }
  static auto nearly(auto x) { return x > 0 ? x : expm1(x); }
  static void exact(real& y, double x) {
    y = x;
    if (!(x > 0)) mpfr_expm1(y, y, MPFR_RNDN);
  }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 0}, {-0x1p-5, 0x1p-5}, {-40, 0}, {-746, 1}};
  /// Where both begin and cease to share their work; where the results are -1 and x, subnormal and 0.
  static constexpr double edges[]{
      -0x1p-6, -38, -0x1.2b708872320e2p5, -0x1p-53, -50, -1, -708.396, -745.133, 0x1p-53, 1};
  /// k · ln 2 / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return -static_cast<double>(random % 14'500) * 0x1.62e42fefa39efp-9;
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},   {N::infinity, N::infinity},
                                          {-N::infinity, -1}, {N::max, N::max},
                                          {-N::max, -1},      {0, 0},
                                          {-T{0}, -T{0}},     {N::denorm_min, N::denorm_min},
                                          {-N::min, -N::min}};
};

struct value_with_slope : exponential_linear_unit {
  static constexpr const char* name = "value of elu.value_and_derivative";
  static auto value(auto x) { return constgrad::elu.value_and_derivative(x).value; }
};

struct elu_slope : exponential_linear_unit {
  static constexpr const char* name = "elu.derivative";
  static auto value(auto x) { return constgrad::elu.derivative(x); }
  static auto nearly(auto x) { return x > 0 ? 1 : exp(x); }
  static void exact(real& y, double x) {
    y = x > 0 ? 0 : x;
    mpfr_exp(y, y, MPFR_RNDN);
  }
  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan}, {N::infinity, 1}, {-N::infinity, 0},
                                          {N::max, 1},      {-N::max, 0},     {0, 1},
                                          {-T{0}, 1},       {N::min, 1}};
};

struct slope_with_value : elu_slope {
  static constexpr const char* name = "slope of elu.value_and_derivative";
  static auto value(auto x) { return constgrad::elu.value_and_derivative(x).derivative; }
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<exponential_linear_unit, value_with_slope, elu_slope, slope_with_value>(
      count, options);
}
