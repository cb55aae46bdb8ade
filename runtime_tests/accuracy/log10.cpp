// log10: correctly rounded, and its derivative.
#include "constgrad/math/log10.hpp"

#include "log_to_base.hpp"

namespace {

struct base_10 {
  static constexpr int number = 10;
  static constexpr const char *name = "log10", *bound = "bound of log10",
                              *name_of_slope = "log10_derivative";
  using function = constgrad::math::log10_function;
  static auto value(auto x) { return constgrad::math::log10(x); }
  static auto slope(auto x) { return constgrad::math::log10_derivative(x); }
  static auto nearly(auto x) { return accuracy::log10(x); }
  /// As the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu, 2022) list them. The first takes 122 bits.
  static constexpr double hard[]{0x1.e12d66744ff81p+429, 0x1.ed8c87c3bf5cfp-49,
                                 0x1.365116686b078p-765, 0x1.6ddf7a58b47e1p+275,
                                 0x1.83e55c0285c96p-762, 0x1.24b2c846f6cb4p+272};
  static void inverse(accuracy::real& y) { mpfr_exp10(y, y, MPFR_RNDN); }
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<accuracy::logarithm_to<base_10>, accuracy::slope_to<base_10>>(count,
                                                                                       options);
}
