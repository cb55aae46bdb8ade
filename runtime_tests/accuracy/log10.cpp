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
  static void inverse(accuracy::real& y) { mpfr_exp10(y, y, MPFR_RNDN); }
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<accuracy::logarithm_to<base_10>, accuracy::slope_to<base_10>>(count,
                                                                                       options);
}
