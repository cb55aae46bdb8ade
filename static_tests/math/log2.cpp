#include <constgrad/math/log2.hpp>

#include "static_tests/math/log_to_base.hpp"

namespace cg = constgrad;
using cg::math::log2_function;

struct known_log2 {
  using way = log2_function;
  static constexpr auto value(auto x) { return cg::math::log2(x); }
  static constexpr auto slope(auto x) { return cg::math::log2_derivative(x); }

  /// log2 x with 159 digits.
  static constexpr precise_point points[] = {
      {0x1.3333333333333p-2, -0x1.bca9c6f53897bp0, 0x1.f36687ebb314p-54, 0x1.88b79453f367bp-108},
      {0x1.fae147ae147aep-1, -0x1.db1f34d2c386dp-7, -0x1.1a11c4f4a540ep-61, 0x1.7daf7cf804dbfp-118},
      {0x1.004189374bc6ap0, 0x1.7a013faca698fp-10, -0x1.e4765be0f28e3p-64, -0x1.b5396952cc3a7p-118},
      {0x1.6p2, 0x1.3acea7c065d42p1, -0x1.01c141e66faabp-54, 0x1.4d6bf3e730bb7p-108},
      {0x1.7e43c8800759cp996, 0x1.f24a09f1a8b89p9, -0x1.1ca4ec9a5578dp-46, -0x1.3b2c9d92886c6p-101},
      {0x1.268p-1030, -0x1.017310673cb9fp10, -0x1.c5667a12e8f3p-44, 0x1.69600e282b33ep-102}};
  template <class T, class N = numbers<T>>
  static constexpr known<T> special_values[] = {{N::nan, N::nan},
                                                {N::infinity, N::infinity},
                                                {0, -N::infinity},
                                                {-T{0}, -N::infinity},
                                                {-1, N::nan},
                                                {-N::infinity, N::nan},
                                                {1, 0},
                                                {8, 3},
                                                {0.125, -3}};
  static constexpr float_point float_points[] = {
      {0x1.333334p-2f, -0x1.bca9c6p0f}, {0x1.fae148p-1f, -0x1.db1f16p-7f},
      {0x1.00418ap0f, 0x1.7a05c4p-10f}, {0x1.6p2f, 0x1.3acea8p1f},
      {1e30f, 0x1.8ea1a2p6f},           {1e-40f, -0x1.09c118p7f}};
  /// A float for which the one double is farther off than for 8 million others.
  static constexpr precise_point farthest_of_float[] = {
      {0x1.00b13ap0, 0x1.fead75718ead9p-9, -0x1.ea47391b0633fp-63, -0x1.ff35257477de3p-117}};
  static constexpr known_bracket brackets[] = {
      {8, 3, 3},
      {0x1p-1074, -1074, -1074},
      {0x1.6p2, 0x1.3acea7c065d41p1, 0x1.3acea7c065d42p1},
      {0x1.3333333333333p-2, -0x1.bca9c6f53897bp0, -0x1.bca9c6f53897ap0},
      {1, 0, 0},
      {0, -numbers<double>::infinity, -numbers<double>::infinity},
      {numbers<double>::infinity, numbers<double>::infinity, numbers<double>::infinity}};
  static constexpr point slopes[] = {{1, 0x1.71547652b82fep0},
                                     {4, 0x1.71547652b82fep-2},
                                     {0x1p-1040, numbers<double>::infinity},
                                     {0x5c551d94ae0bfp-1074, numbers<double>::infinity},
                                     {0x5c551d94ae0c0p-1074, 0x1.ffffffffffffdp1023},
                                     {0, numbers<double>::infinity},
                                     {-1, numbers<double>::nan}};
  /// On both sides of where the derivative is too large for a float.
  static constexpr float_point float_slopes[] = {{1, 0x1.715476p0f},
                                                 {0x2e2a8ep-149f, numbers<float>::infinity},
                                                 {0x2e2a8fp-149f, numbers<float>::max},
                                                 {0, numbers<float>::infinity},
                                                 {-1, numbers<float>::nan}};
};
using claims = log_to_base_claims<known_log2>;

constexpr law log2_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     claims::of_float_keeps_its_error},
    {"both ways are right to their errors, and log2 is correctly rounded",
     claims::is_correctly_rounded},
    {"at the ends and of exact arguments", claims::takes_special_values},
    {"the quick way covers what log's does", claims::covers_what_log_does},
    {"of a float it is correctly rounded", claims::of_float_is_correctly_rounded},
    {"it has the tightest enclosure, which is a number for powers of 2",
     claims::has_the_tightest_enclosure},
    {"its derivative is log2 e / x, infinite at 0 and next to it", claims::has_its_slope},
};
static_assert(all_hold<log2_laws>);
