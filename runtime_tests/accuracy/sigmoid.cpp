// sigmoid: correctly rounded, also where its derivative is computed with it.
#include "constgrad/math/sigmoid.hpp"

#include "judge.hpp"

namespace {

using namespace accuracy;

struct logistic_with_derivative {
  static constexpr const char* name = "value of sigmoid_and_derivative";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::sigmoid_and_derivative(x).value; }
  /// 1 / (1 + e^-x)
  static auto nearly(auto x) { return 1 / (1 + exp(-x)); }
  static void exact(real& y, double x) {
    y = -x;
    mpfr_exp(y, y, MPFR_RNDN);
    mpfr_add_ui(y, y, 1, MPFR_RNDN);
    mpfr_ui_div(y, 1, y, MPFR_RNDN);
  }
  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-2, 2}, {-11, 29}, {-40, 40}, {-746, 746}};
  /// Where one way takes over from the other; where the result becomes 1, subnormal and 0.
  static constexpr double edges[]{
      -11, 11,   22,  29, 36.7368, -0x1.6232bdd7abcd2p9, -0x1.74910d52d3051p9, -600,
      600, -746, 746, 1,  -1};
  /// k · ln 2 / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 30'000) - 15'000) * 0x1.62e42fefa39efp-9;
  }
  /// Where ½ + x/4 is a tie, which x³/48 decides; and since s(2x) = ½ + ½ tanh x, some of tanh's.
  static constexpr double hard[]{0x1p-52,
                                 0x1.8p-51,
                                 0x1.cp-50,
                                 0x1.6p-49,
                                 0x1.c3ep-41,
                                 -0x1p-53,
                                 -0x1.8p-52,
                                 0x1.17d1e8a63711fp-1,
                                 -0x1.36f33d51c264dp-1,
                                 -0x1.e611aa58ab608p-1,
                                 -0x1.01efe7ac8c15dp0};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, 1},
                                          {-N::infinity, 0},
                                          {N::max, 1},
                                          {-N::max, 0},
                                          {0, T{0.5}},
                                          {-T{0}, T{0.5}},
                                          {N::min, T{0.5}},
                                          {-N::min, T{0.5}},
                                          {N::denorm_min, T{0.5}},
                                          {-N::denorm_min, T{0.5}}};
};

struct logistic : logistic_with_derivative {
  static constexpr const char* name = "sigmoid";
  static constexpr std::tuple ways{
      quick_way<constgrad::math::sigmoid_function>{"bound of sigmoid"},
      quick_way<constgrad::math::accurate_sigmoid>{"second bound of sigmoid"}};

  static auto value(auto x) { return constgrad::math::sigmoid(x); }
  static bool is_careful(double x) { return std::abs(x) <= 746; }
  static auto carefully(double x) { return constgrad::math::precise_sigmoid(x); }
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<logistic, logistic_with_derivative>(count, options);
}
