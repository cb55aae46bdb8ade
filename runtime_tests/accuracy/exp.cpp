// exp: correctly rounded.
#include "constgrad/math/exp.hpp"

#include "judge.hpp"

namespace {

using namespace accuracy;

struct exponential {
  static constexpr const char* name = "exp";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple ways{quick_way<constgrad::math::exp_function>{"bound of exp"}};

  static auto value(auto x) { return constgrad::math::exp(x); }
  static auto nearly(auto x) { return exp(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_exp(y, y, MPFR_RNDN);
  }
  static bool is_careful(double x) { return x > -746 && x < 710; }
  static auto carefully(double x) { return constgrad::math::precise_exp(x); }

  static void inverse(real& y) { mpfr_log(y, y, MPFR_RNDN); }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {-746, -708}, {-708, 710}};
  /// Zero, subnormal, normal and infinite results; where the quick way ends.
  static constexpr double edges[]{
      -0x1.74910d52d3051p9, -0x1.6232bdd7abcd2p9, 0x1.62e42fefa39fp9, -746, -640, 709, 710, 1, -1};
  /// k · ln 2 / 256: in the middle between two of these, the range reduction passes on.
  static double seam(std::uint64_t random) {
    return (static_cast<double>(random % 550'000) - 275'000) * 0x1.62e42fefa39efp-9;
  }
  /// V. Lefèvre, J.-M. Muller, "Worst cases for correct rounding of the elementary functions in
  /// double precision", 2001: the hardest ties, and more from the same search.
  static constexpr double hard[]{0x1.9e9cbbfd6080bp-31, -0x1.4bd46601ae1efp-31,
                                 0x1.282aae3169ee7p-20, 0x1.ba07d73250de7p-14,
                                 0x1.d83e8bdd4f7e4p-12, 0x1.6a4d1af9cc989p-8,
                                 0x1.accfbe46b4efp-1,   0x1.aca7ae8da5a7bp0,
                                 -0x1.22e24fa3d5cf9p-1, -0x1.02393d5976769p1,
                                 -0x1.71e0b869b5e79p2,  0x1.a8ead058bc6b8p3,
                                 -0x1.54c9218baa581p3,  0x1p-53};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},   {N::infinity, N::infinity},
                                          {-N::infinity, 0},  {N::max, N::infinity},
                                          {-N::max, 0},       {0, 1},
                                          {-T{0}, 1},         {N::min, 1},
                                          {-N::min, 1},       {N::denorm_min, 1},
                                          {-N::denorm_min, 1}};
};

} // namespace

int main(int count, char** options) { return accuracy::judge<exponential>(count, options); }
