// Functions whose branches are no linear ones: every piece of a curve that is kept between two ends is found.
#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/own_functions.hpp"

namespace cg = constgrad;

/// A curve kept between two ends, with the slope Inside times its own: by its value, which is not linear.
template <class Curve, int Low, int High, int Inside = 1>
struct kept : Curve {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return cg::clamp(Curve::curve(x), Number(Low), Number(High));
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    const Number y = Curve::curve(x);
    return y > Low && y < High ? Inside * Curve::slope(x) : Number(0);
  }
};
struct parabola {
  static constexpr auto curve(const auto& x) { return x * x; }
  static constexpr auto slope(const auto& x) { return 2 * x; }
};
struct flat_parabola {
  static constexpr auto curve(const auto& x) { return x * x / 64; }
  static constexpr auto slope(const auto& x) { return x / 32; }
};
struct cubic {
  static constexpr auto curve(const auto& x) { return x * x * x - 3 * x; }
  static constexpr auto slope(const auto& x) { return 3 * x * x - 3; }
};
struct quartic {
  static constexpr auto curve(const auto& x) { return x * x * x * x - 5 * x * x; }
  static constexpr auto slope(const auto& x) { return 4 * x * x * x - 10 * x; }
};
struct twice_tanh {
  static constexpr auto curve(const auto& x) { return 2 * cg::tanh(x); }
  static constexpr auto slope(const auto& x) { return 2 * cg::tanh.derivative(x); }
};
/// A number kept between -1 and 1, by another question for each form: at the corners they tell different slopes.
struct kept_by_square {
  static constexpr auto value(const auto& x) { return cg::clamp(x, -1, 1); }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(cg::abs(x) <= 1 ? 1 : 0);
  }
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return Number(y * y < 1 ? 1 : 0);
  }
};
/// x², with a slope that is wrong above 5, asked for after an equality.
struct wrong_above_5 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x == 3 ? Number(6) : x < 5 ? 2 * x : 3 * x;
  }
};
/// And where x < -2, which is found only beyond numbers that don't get there.
struct wrong_below_minus_2 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x * x > 4 ? (x > 0 ? 2 * x : 3 * x) : 2 * x;
  }
};

/// A branch of which doubles can't tell how real numbers would take it, since y and y + y / 2^80 are one double.
struct undecided : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    const Number y = x + 5;
    return y < y + y * 0x1p-80 ? 2 * x : 3 * x;
  }
};

constexpr law kept_curves_laws[] = {
    {"a branch that is nowhere decided",
     [] {
       return wrong_function<undecided>(
           "derivative: the value is defined at none of 24 random places");
     }},
    {"curves that are kept between two ends",
     [] {
       return holds_if(
           right_function<kept<parabola, 1, 4>>() && right_function<kept<flat_parabola, 1, 4>>() &&
           right_function<kept<cubic, -1, 1>>() && right_function<kept<quartic, -4, 0>>() &&
           right_function<kept<twice_tanh, -1, 1>>());
     }},
    {"and are too steep between them",
     [] {
       return wrong_function<kept<parabola, 1, 4, 2>>(
           "derivative: x: backward gives 2 times the derivative");
     }},
    {"a curve that never gets to an end, which is named",
     [] {
       return wrong_function<kept<twice_tanh, -2, 1>>(
           "derivative: comparison 1, of 0.09145359721331038 with -2.0, went one way at all places "
           "that were found, so that the other way is not proved");
     }},
    {"different slopes at a corner, all between those of the sides",
     [] { return right_function<kept_by_square>(); }},
    {"wrong beyond a number that is asked for before",
     [] {
       return wrong_function<wrong_above_5>(
           "derivative: x: backward gives 3/2 times the derivative");
     }},
    {"wrong beyond numbers in another piece",
     [] {
       return wrong_function<wrong_below_minus_2>(
           "derivative: x: backward gives 3/2 times the derivative");
     }},
};
static_assert(all_hold<kept_curves_laws>);
