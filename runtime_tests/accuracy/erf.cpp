// erf: at most 0.9 ulp off, of a float correctly rounded.
#include "constgrad/math/erf.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

/// Where a float's erf is computed; from 4 on it is 1.
struct quick_erf : constgrad::math::erf_of_float {
  static bool covers(float x) { return std::abs(x) < 4; }
};

struct error_function {
  static constexpr const char* name = "erf";
  template <floating_point T>
  static constexpr double claim = std::same_as<T, float> ? 0.5 : 0.9;
  static constexpr std::tuple ways{quick_way<quick_erf>{"bound of erf"}};

  static auto value(auto x) { return constgrad::math::erf(x); }
  static auto nearly(auto x) { return erf(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_erf(y, y, MPFR_RNDN);
  }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-0.25, 0.25}, {-2, 2}, {-6, 6}};
  /// Around zero 2x/√π, the series; the last results below 1.
  static constexpr double edges[]{0.25, -0.25, 5.92158,   -5.92158, 6, -6,
                                  min,  -min,  0x1p-1021, 1,        -1};
  /// Multiples of 1/32: the centres of the series, and where one takes over from the other.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 387) - 193) / 32;
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, 1},
                                          {-N::infinity, -1},
                                          {N::max, 1},
                                          {-N::max, -1},
                                          {0, 0},
                                          {-T{0}, -T{0}},
                                          {N::denorm_min, N::denorm_min},
                                          {-N::denorm_min, -N::denorm_min}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<error_function>(count, options); }
