// sin and cos: correctly rounded, as each other's derivatives are.
#include "constgrad/math/sin_cos.hpp"

#include "judge.hpp"

namespace {

using namespace accuracy;

/// What is the same of both.
struct either {
  template <floating_point>
  static constexpr double claim = 0.5;
  static bool is_careful(double x) { return std::abs(x) <= max && x != 0; }

  static constexpr double lowest = -infinity;
  static constexpr range active[]{{-1, 1}, {-0x1p-6, 0x1p-6}, {-10, 10}, {-0x1p17, 0x1p17}};
  /// π/4, where the reduction by 128 bits begins; multiples of π/2; where that by three parts of π ends; and beyond all digits of x.
  static constexpr double edges[]{0.78,
                                  0x1.921fb54442d18p0,
                                  0x1.921fb54442d18p1,
                                  0x1p17,
                                  -0x1p17,
                                  0x1p-26,
                                  0x1p53,
                                  0x1.6ac5b262ca1ffp849, // the closest of all to a multiple of π/2
                                  max,
                                  min,
                                  0x1p1000};
  /// (2k + 1) π/512: the borders of the table's cells, in more than a turn.
  static double seam(std::uint64_t random) {
    return static_cast<double>(random % 1000 * 2 + 1) * (0x1.921fb54442d18p1 / 512);
  }
};

struct sine : either {
  static constexpr const char* name = "sin";
  static constexpr std::tuple ways{quick_way<constgrad::math::sin_function>{"bound of sin"}};

  static auto value(auto x) { return constgrad::math::sin(x); }
  static auto nearly(auto x) { return sin(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_sin(y, y, MPFR_RNDN);
  }
  static auto carefully(double x) { return constgrad::math::precise_sine<0>(x); }
  static void inverse(real& y) { mpfr_asin(y, y, MPFR_RNDN); }
  /// The hardest of CORE-MATH's tests (A. Sibidanov, P. Zimmermann, S. Glondu, 2022), from searches by V. Lefèvre and others: complete
  /// below 2^11. The first takes 113 bits.
  static constexpr double hard[]{
      0x1.598bae9e632f6p-7,    0x1.1fa4f6c3eb138p+10, 0x1.1c63df63d59dp-2,  0x1.d98c4c612718dp-1,
      0x1.021b4c18f7825p+1023, 0x1.514e2bafe01d2p+10, 0x1.3ed15577189e6p+9, 0x1.c1c27d6b9a3a1p+5,
      0x1.55a1feaa926f1p-16,   0x1.997d35866ce04p-14, 0x1.6d62dc168b0fcp+6, 0x1.ba2d809acd0a5p-17};
  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{{N::nan, N::nan},
                                          {N::infinity, N::nan},
                                          {-N::infinity, N::nan},
                                          {0, 0},
                                          {-T{0}, -T{0}},
                                          {N::min, N::min},
                                          {N::denorm_min, N::denorm_min},
                                          {-N::denorm_min, -N::denorm_min}};
};

struct cosine : either {
  static constexpr const char* name = "cos";
  static constexpr std::tuple ways{quick_way<constgrad::math::cos_function>{"bound of cos"}};

  static auto value(auto x) { return constgrad::math::cos(x); }
  static auto nearly(auto x) { return cos(x); }
  static void exact(real& y, double x) {
    y = x;
    mpfr_cos(y, y, MPFR_RNDN);
  }
  static auto carefully(double x) { return constgrad::math::precise_sine<1>(x); }
  static void inverse(real& y) { mpfr_acos(y, y, MPFR_RNDN); }
  /// As above; the first takes 113 bits.
  static constexpr double hard[]{
      0x1.34ec2f9fc9cp+1,   0x1.16e534ee3658p-4,   0x1.6b8a6273d7c21p+0, 0x1.37b1311fb4936p-22,
      0x1.f849414ea93b6p-6, 0x1.5e5c1cd6c4e6fp-22, 0x1.e08483e377304p+1, 0x1.26851b567579fp-19,
      0x1.c62c5d3d000c3p-6, 0x1.c3e018c2841p+4,    0x1.270df70e010f7p-4, 0x1.14a44438bc90ap-14};
  template <floating_point T, class N = numbers<T>>
  static constexpr known_value<T> known[]{
      {N::nan, N::nan}, {N::infinity, N::nan}, {-N::infinity, N::nan}, {0, 1},
      {-T{0}, 1},       {N::min, 1},           {-N::denorm_min, 1}};
};

} // namespace

int main(int count, char** options) {
  return accuracy::judge<sine, cosine>(count, options, accuracy::brief);
}
