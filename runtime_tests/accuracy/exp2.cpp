// exp2: correctly rounded, and its derivative.
#include "constgrad/math/exp2.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct exponential {
  static constexpr const char* name = "exp2";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<constgrad::math::exp2_function>{"bound of exp2"}};

  static auto value(auto x) { return constgrad::math::exp2(x); }
  static auto nearly(auto x) { return exp2(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_exp2(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > -1080 && x < 1024; }
  static auto carefully(double x) { return constgrad::math::precise_exp2(x); }
  static void inverse(real& y) { mpfr_log2(y, y, MPFR_RNDN); }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {-1076, -1020}, {-1022, 1024}};
  /// Zero, subnormal, normal and infinite results; where the quick way ends.
  static constexpr double edges[]{-1075, -1074, -1022, 1024, -960, 1023, 126, -126, 1, -1};
  /// k / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 550'000) - 275'000) / 256;
  }
  /// As the tests of CORE-MATH (A. Sibidanov, P. Zimmermann, S. Glondu, 2022) list them. The first takes 113 bits.
  static constexpr std::array hard{0x1.e4596526bf94dp-10, 0x1.8fea81fb7512ep-6,
                                   0x1.568e8cec4f66cp-29, 0x1.e76049073067fp-10,
                                   0x1.93998f2295764p-21, 0x1.1380388fd8942p-33};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},    {N::infinity, N::infinity},
                                          {-N::infinity, 0},   {N::max, N::infinity},
                                          {-N::max, 0},        {0, 1},
                                          {-T{0}, 1},          {N::denorm_min, 1},
                                          {-N::denorm_min, 1}, {5, 32}};
};

/// 2^x log 2
struct slope : exponential {
  static constexpr const char* name = "exp2_derivative";
  template <floating_point T>
  static constexpr double claim = 0.51;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::exp2_derivative(x); }
  template <class Number>
  static Number nearly(Number x) {
    static const Number ln_2 = log(Number{2});
    return exp2(x) * ln_2;
  }
  static void exact(real& y, double x) {
    static real ln_2;
    y = x;
    mpfr_exp2(y, y, MPFR_RNDN);
    ln_2 = 2;
    mpfr_log(ln_2, ln_2, MPFR_RNDN);
    mpfr_mul(y, y, ln_2, MPFR_RNDN);
  }
  static void inverse(real&) = delete;
  static auto carefully(double) = delete;
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, N::infinity}, {-N::infinity, 0}, {-N::max, 0}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<exponential, slope>(count, options); }
