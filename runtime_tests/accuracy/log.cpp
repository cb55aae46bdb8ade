// log: correctly rounded.
#include "constgrad/math/log.hpp"

#include "judge.hpp"

namespace {

using namespace accuracy;

struct logarithm {
  static constexpr const char* name = "log";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<constgrad::math::log_function>{"bound of log"}};

  static auto value(auto x) { return constgrad::math::log(x); }
  static auto nearly(auto x) { return log(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_log(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > 0 && x <= max && x != 1; }
  static auto carefully(double x) { return constgrad::math::precise_log(x); }

  static void inverse(real& y) { mpfr_exp(y, y, MPFR_RNDN); }

  static constexpr double lowest = 0;
  static constexpr range active[]{{0.5, 2}, {1 - 0x1p-7, 1 + 0x1p-6}, {0, 100}, {0, max}};
  /// The series around 1; the table's first entry; subnormal arguments.
  static constexpr double edges[]{1, 1 - 0x1p-8, 1 + 0x1p-7, 0.6875, 1.375, min, 0x1p-1023, max};
  /// The borders of the table's intervals: seven bits after the first.
  static double seam(std::uint64_t random) {
    return std::bit_cast<double>(random % (0x7ff << 7) << 45);
  }
  /// V. Lefèvre, J.-M. Muller, "Worst cases for correct rounding of the elementary functions in
  /// double precision", 2001, and more from the same search.
  static constexpr double hard[]{
      0x1.9476e304cd7c7p-384, 0x1.613955dc802f8p-35, 0x1.25fd45593f228p-1,  0x1.edeffbdb1a6e6p-1,
      0x1.789e95b11578cp0,    0x1.b9f1fa4587967p0,   0x1.6de110c79fac5p2,   0x1.2b1199e497739p3,
      0x1.11867637cbd03p4,    0x1.3d9d7d597a9ddp4,   0x1.8b247b74ee4b5p5,   0x1.bdd793fe7b41cp7,
      0x1.0dfe7ad41fd87p17,   0x1.30dafba546295p24,  0x1.0bb1a825d53dp30,   0x1.bcc715a6c1dc8p47,
      0x1.20738f115065bp148,  0x1.c35165a3660fbp149, 0x1.b7f71a488641ap340, 0x1.49f24f35d3f37p344,
      0x1.6ab13075e3f2dp457,  0x1.6b3d29c0f9e6ep543, 0x1.5b46700fda328p678};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::infinity},
                                          {-N::infinity, N::nan},
                                          {-N::max, N::nan},
                                          {-1, N::nan},
                                          {-N::min, N::nan},
                                          {-N::denorm_min, N::nan},
                                          {0, -N::infinity},
                                          {-T{0}, -N::infinity},
                                          {1, 0}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<logarithm>(count, options); }
