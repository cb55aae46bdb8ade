#include <constgrad/math/log10.hpp>

#include "static_tests/math/log_to_base.hpp"

namespace cg = constgrad;
using cg::math::log10_function;

struct known_log10 {
  using way = log10_function;
  static constexpr auto value(auto x) { return cg::math::log10(x); }
  static constexpr auto slope(auto x) { return cg::math::log10_derivative(x); }

  /// log10 x with 159 digits.
  static constexpr precise_point points[] = {
      {0x1.3333333333333p-2, -0x1.0bb6c34d81502p-1, 0x1.7d48cb6bd6285p-55, -0x1.52b70f8ac549ap-110},
      {0x1.fae147ae147aep-1, -0x1.1e0d4874f92f2p-8, -0x1.5e74871b18f79p-62,
       -0x1.3802f43493174p-117},
      {0x1.004189374bc6ap0, 0x1.c729c93ddd23ap-12, -0x1.c98f4ca0cbf0fp-67, -0x1.283a6efd04218p-123},
      {0x1.6p2, 0x1.7b10d1851cddep-1, -0x1.77fd082e88faap-55, 0x1.2a13be3183a88p-112},
      {0x1.7e43c8800759cp996, 0x1.2cp8, 0x1.a4a1e46e7b5c9p-56, -0x1.283de193b642cp-110},
      {0x1.268p-1030, -0x1.3600034a37bdfp8, -0x1.e1fea947d9813p-46, -0x1.3955e46af66fap-102}};
  template <class T, class N = numbers<T>>
  static constexpr known<T> special_values[] = {{N::nan, N::nan},
                                                {N::infinity, N::infinity},
                                                {0, -N::infinity},
                                                {-T{0}, -N::infinity},
                                                {-1, N::nan},
                                                {-N::infinity, N::nan},
                                                {1, 0},
                                                {1000, 3},
                                                {10, 1}};
  static constexpr float_point float_points[] = {{0x1.333334p-2f, -0x1.0bb6c2p-1f},
                                                 {0x1.fae148p-1f, -0x1.1e0d36p-8f},
                                                 {0x1.00418ap0f, 0x1.c72f3ap-12f},
                                                 {0x1.6p2f, 0x1.7b10d2p-1f},
                                                 {1e30f, 30},
                                                 {1e-40f, -0x1.400002p5f}};
  /// A float for which the one double is farther off than for 8 million others.
  static constexpr precise_point farthest_of_float[] = {
      {0x1.00933cp0, 0x1.fef88994d8bdfp-11, 0x1.05b1920c168bfp-66, -0x1.2b2c9ddbcb00dp-121}};
  static constexpr known_bracket brackets[] = {
      {1e22, 22, 22},
      {10, 1, 1},
      {0x1.7e43c8800759cp996, 300, 0x1.2c00000000001p8},
      {0x1.6p2, 0x1.7b10d1851cdddp-1, 0x1.7b10d1851cddep-1},
      {0x1.3333333333333p-2, -0x1.0bb6c34d81502p-1, -0x1.0bb6c34d81501p-1},
      {1, 0, 0},
      {0, -numbers<double>::infinity, -numbers<double>::infinity},
      {numbers<double>::infinity, numbers<double>::infinity, numbers<double>::infinity}};
  static constexpr point slopes[] = {{1, 0x1.bcb7b1526e50ep-2},
                                     {4, 0x1.bcb7b1526e50ep-4},
                                     {0x1p-1040, numbers<double>::infinity},
                                     {0x1bcb7b1526e50p-1074, numbers<double>::infinity},
                                     {0x1bcb7b1526e51p-1074, 0x1.ffffffffffffep1023},
                                     {0, numbers<double>::infinity},
                                     {-1, numbers<double>::nan}};
  /// On both sides of where the derivative is too large for a float.
  static constexpr float_point float_slopes[] = {{1, 0x1.bcb7b2p-2f},
                                                 {0xde5bdp-149f, numbers<float>::infinity},
                                                 {0xde5bep-149f, 0x1.fffffp127f},
                                                 {0, numbers<float>::infinity},
                                                 {-1, numbers<float>::nan}};
};
using claims = log_to_base_claims<known_log10>;

constexpr law log10_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     claims::of_float_keeps_its_error},
    {"both ways are right to their errors, and log10 is correctly rounded",
     claims::is_correctly_rounded},
    {"at the ends and of exact arguments", claims::takes_special_values},
    {"the quick way covers what log's does", claims::covers_what_log_does},
    {"of a float it is correctly rounded", claims::of_float_is_correctly_rounded},
    {"it is whole of the powers of 10 that are doubles, but not of the double next to 10^23",
     [] {
       return holds_if(log10_function::is_exact_at(given(1.0)) &&
                       log10_function::is_exact_at(1e22) && !log10_function::is_exact_at(1e23) &&
                       !log10_function::is_exact_at(11.0));
     }},
    {"it has the tightest enclosure, which is a number for powers of 10",
     claims::has_the_tightest_enclosure},
    {"its derivative is log10 e / x, infinite at 0 and next to it", claims::has_its_slope},
};
static_assert(all_hold<log10_laws>);
