// sqrt: correctly rounded at run time, and so is the root that compile time takes.
#include "constgrad/math/sqrt.hpp"

#include "judge.hpp"

#include <array>

namespace {

using namespace accuracy;

struct square_root {
  static constexpr const char* name = "sqrt";
  template <floating_point>
  static constexpr double claim = 0.5;
  static constexpr std::tuple<> ways{};

  static auto value(auto x) { return constgrad::math::sqrt(x); }
  static auto nearly(auto x) { return sqrt(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_sqrt(y, y, MPFR_RNDN);
  }

  static constexpr double lowest = 0;
  static constexpr range active[]{{1, 4}, {0, 100}, {0, max}};
  static constexpr double edges[]{1, 2, 4, min, 0x1p-1023, max};
  /// The squares of 27 digits.
  static double seam(std::uint64_t random) {
    const auto root = static_cast<double>(random >> 37);
    return root * root;
  }
  static constexpr std::array<double, 0> hard{};

  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::infinity},
                                          {-N::infinity, N::nan},
                                          {-N::max, N::nan},
                                          {-N::min, N::nan},
                                          {0, 0},
                                          {-N::denorm_min, N::nan},
                                          {-T{0}, -T{0}},
                                          {1, 1},
                                          {4, 2},
                                          {2.25, 1.5}};
};

/// nearest_root(m) is at most ½ off:  (2n - 1)² < 4m · 2^52 < (2n + 1)².
bool judge_roots() {
  __extension__ using wide = unsigned __int128;
  bool all = true;
  const auto judge = [&](double x) {
    const auto m = static_cast<std::uint64_t>(x);
    const wide radicand = static_cast<wide>(m) << 54,
               twice = static_cast<wide>(2) * constgrad::math::nearest_root(m);
    if ((twice - 1) * (twice - 1) < radicand && radicand < (twice + 1) * (twice + 1)) return;
    std::fprintf(stderr, "nearest_root(%#llx): got %#llx\n", static_cast<unsigned long long>(m),
                 static_cast<unsigned long long>(twice / 2));
    all = false;
  };
  argument_generator arguments;
  arguments.uniform(2'000'000, {0x1p52, 0x1p54}, judge);
  for (double square : {0x1p52, 0x1p53, 0x1.8p53}) {
    for (int i = 0; i < 100'000; ++i, ++square) judge(square);
  }
  return all;
}

} // namespace

int main(int count, char** options) {
  return judge_roots() ? accuracy::judge<square_root>(count, options) : 1;
}
