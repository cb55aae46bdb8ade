#include <constgrad/math/ziv_test.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::math::approximation;

/// A function whose quick way gives what it is asked for, up to 10, and whose careful way gives -1.
struct as_given {
  static constexpr bool covers(double x) { return x < 10; }
  static constexpr approximation quick(double x) { return {x, 0x1p-54, 0x1p-55}; }
  template <class T>
  static constexpr T careful(T) {
    return -1;
  }
};

/// What the test makes of an approximation: the number that it decides on, or -1.
template <class T>
constexpr T decided(double high, double low, double error) {
  return cg::math::decide<as_given>(approximation{given(high), given(low), given(error)}, T{});
}

constexpr law ziv_test_laws[] = {
    {"it decides where both ends are rounded to the same number: below a tie, and above",
     [] {
       return holds_if(decided<double>(1, 0x1p-54, 0x1p-55) == 1 &&
                       decided<double>(1, -0x1p-55, 0x1p-56) == 1 &&
                       decided<double>(1, 0x1p-53, 0x1p-60) == -1 &&
                       decided<double>(1, 0x1.0001p-53, 0x1p-71) == 0x1.0000000000001p0 &&
                       decided<double>(1, 0x1.fffep-54, 0x1p-71) == 1);
     }},
    {"either end alone may be the one that passes a tie",
     [] {
       return holds_if(decided<double>(1, 0x1.fffep-54, 0x1.8p-69) == -1 &&
                       decided<double>(1, 0x1.0001p-53, 0x1.8p-69) == -1);
     }},
    {"to a float it rounds with the float's ties",
     [] {
       return holds_if(decided<float>(1, 0x1p-26, 0x1p-50) == 1 &&
                       decided<float>(1 + 0x1p-24, 0, 0x1p-50) == -1 &&
                       decided<float>(1 + 0x1.0001p-24, 0, 0x1p-50) == 0x1.000002p0f);
     }},
    {"a number is rounded the quick way where that covers it, otherwise the careful way",
     [] {
       return holds_if(cg::math::correctly_rounded<as_given>(given(1.0)) == 1 &&
                       cg::math::correctly_rounded<as_given>(given(10.0)) == -1);
     }},
    {"of one double a float is decided on where no tie is within its error",
     [] {
       return holds_if(cg::math::decide<as_given>(cg::math::in_double{1 + 0x1.0003p-24, 2}, 1.0f) ==
                           0x1.000002p0f &&
                       cg::math::decide<as_given>(cg::math::in_double{1 + 0x1p-24, 2}, 1.0f) == -1);
     }},
    {"of many numbers it gives what both ends are rounded to, and a mask that is 0 where they "
     "agree",
     [] {
       using cg::math::try_to_round;
       const auto decided = try_to_round<double>(approximation{given(1.0), 0x1p-54, 0x1p-55}),
                  undecided = try_to_round<double>(approximation{given(1.0), 0x1p-53, 0x1p-60});
       const auto of_float = try_to_round<float>(cg::math::in_double{given(-1.5), 8}),
                  next_to_tie = try_to_round<float>(cg::math::in_double{given(1 + 0x1p-24), 8});
       return holds_if(decided.value == 1 && decided.undecided == 0 && undecided.undecided != 0 &&
                       of_float.value == -1.5f && of_float.undecided == 0 &&
                       next_to_tie.undecided != 0);
     }},
};
static_assert(all_hold<ziv_test_laws>);
