// log2: correctly rounded, and its derivative.
#include "constgrad/math/log2.hpp"

#include "log_to_base.hpp"

namespace {

struct base_2 {
  static constexpr int number = 2;
  static constexpr const char *name = "log2", *bound = "bound of log2",
                              *name_of_slope = "log2_derivative";
  using function = constgrad::math::log2_function;
  static auto value(auto x) { return constgrad::math::log2(x); }
  static auto slope(auto x) { return constgrad::math::log2_derivative(x); }
  static auto nearly(auto x) { return accuracy::log2(x); }
  /// As the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu, 2022) list them. The first takes 108 bits.
  static constexpr double hard[]{0x1.1ba39ff28e3eap+7,   0x1.1ba39ff28e3eap-5,
                                 0x1.1ba39ff28e3eap-8,   0x1.d30a43773dd1bp+511,
                                 0x1.d30a43773dd1bp-512, 0x1.b4ebe40c95a01p+0};
  static void inverse(accuracy::real& y) { mpfr_exp2(y, y, MPFR_RNDN); }
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<accuracy::logarithm_to<base_2>, accuracy::slope_to<base_2>>(count,
                                                                                     options);
}
