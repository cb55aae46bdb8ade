// Activations: those of the library are right, and each of a test's own that is wrong is refused.
#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/proof/refuted.hpp"

#include <concepts>
#include <cstdint>

namespace cg = constgrad;
using cg::claim::activation;

/// x², with a derivative or another form of it that is right but for a Mistake.
struct square_value {
  static constexpr auto value(const auto& x) { return x * x; }
};
struct right_square : square_value {
  static constexpr auto derivative(const auto& x) { return x + x; }
};
struct wrong_sign : square_value {
  static constexpr auto derivative(const auto& x) { return -(x + x); }
};
struct forgotten_factor : square_value {
  static constexpr auto derivative(const auto& x) { return x; }
};
struct wrong_below_0 : square_value {
  static constexpr auto derivative(const auto& x) { return x > 0 ? x + x : x - x; }
};
struct wrong_at_0 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x == 0 ? Number(7) : x + x;
  }
};
struct wrong_at_a_third : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 3 * x == 1 ? Number(7) : x + x;
  }
};
struct wrong_between_squares : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 1 < x * x && x * x < 4 ? 3 * x : x + x;
  }
};
struct wrong_from_9_to_10 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 9 < x && x < 10 ? 3 * x : x + x;
  }
};
struct too_large_by_2_to_61 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(0x1p61) * (x + x);
  }
};
struct too_large_by_a_prime : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(cg::proof::golden_prime + 1) * (x + x);
  }
};
struct wrong_beside : right_square {
  template <class Number>
  static constexpr cg::differentiated<Number> value_and_derivative(const Number& x) {
    return {x * x, x};
  }
};
struct wrong_value_beside : right_square {
  template <class Number>
  static constexpr cg::differentiated<Number> value_and_derivative(const Number& x) {
    return {x * x + 1, x + x};
  }
};
struct wrong_of_doubles : right_square {
  using right_square::derivative;
  static constexpr double derivative(double x) { return x; }
};
struct wrong_of_floats : right_square {
  using right_square::derivative;
  static constexpr float derivative(float x) { return x > 3 ? x : x + x; }
};
struct wrong_value_of_doubles : right_square {
  using right_square::value;
  static constexpr double value(double x) { return x < -20 ? 0 : x * x; }
};
struct wrong_both_of_doubles : right_square {
  static constexpr cg::differentiated<double> value_and_derivative(std::same_as<double> auto x) {
    return {x * x, x};
  }
};

/// x³ with the slope told from the value.
struct slope_from_cube {
  static constexpr auto value(const auto& x) { return x * x * x; }
  static constexpr auto derivative(const auto& x) { return 3 * (x * x); }
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return -y;
  }
};

/// x for x > 0, else x / 10, with the slope told from the value: right for Slope = 10.
template <int Slope>
struct leaky {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return 0 < x ? x : x / Number(10);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(1) : Number(1) / Number(10);
  }
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return 0 < y ? Number(1) : Number(1) / Number(Slope);
  }
};

/// x kept between -1 and 1, with this slope there and at the corners.
template <int Inside, int Corner>
struct hard_tanh {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < -1 ? Number(-1) : x < 1 ? x : Number(1);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x == -1 || x == 1 ? Number(Corner) : Number(x < -1 ? 0 : x < 1 ? Inside : 0);
  }
};
/// x kept between 0 and 6.
template <int Inside>
struct relu_6 {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 0 ? Number(0) : x < 6 ? x : Number(6);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(x < 0 ? 0 : x < 6 ? Inside : 0);
  }
};
/// x/6 + ½ kept between 0 and 1.
template <int Denominator>
struct hard_sigmoid {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < -3 ? Number(0) : x < 3 ? x / Number(6) + Number(1) / Number(2) : Number(1);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x < -3 || 3 < x ? Number(0) : Number(1) / Number(Denominator);
  }
};
/// 0 or 1, whose slope is 0 wherever it has one.
struct sloping_step {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return Number(x < 0 ? 0 : 1);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x == 0 ? Number(0) : Number(1);
  }
};
/// e^x with a slope that is wrong where e^x > 2.
struct wrong_for_large_exponentials {
  static constexpr auto value(const auto& x) { return cg::exp(x); }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return cg::exp(x) > 2 ? 2 * cg::exp(x) : cg::exp(x);
  }
};
/// A branch that no number takes, though nothing tells.
struct never_negative : right_square {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return 1 + x * x < 0 ? Number(5) : x * x;
  }
};

/// The greatest whole number up to x, of those below Steps.
template <int Steps>
struct stairs {
  template <class Number>
  static constexpr Number value(const Number& x) {
    int step = 0;
    while (step < Steps - 1 && !(x < Number(step + 1))) ++step;
    return Number(step);
  }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(0);
  }
};

// What looks odd, and is right.
struct constant_value {
  template <class Number>
  static constexpr Number value(const Number&) {
    return Number(3);
  }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(0);
  }
};
struct dead_piece {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 5 && x > 7 ? Number(3) : x * x;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x < 5 && x > 7 ? Number(9) : x + x;
  }
};
struct same_in_two_pieces {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 2 ? x * x : (x - 2) * (x + 2) + 4;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x > -1 ? 2 * x : x + x;
  }
};
struct absolute_by_branches {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < 0 ? -x : x;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return x < 0 ? Number(-1) : x == 0 ? Number(0) : Number(1);
  }
};
/// x² with the slope 2 x (1 + p / 2^100), which is 2 x modulo the one prime p, and for doubles.
struct right_modulo_one_prime {
  static constexpr auto value(const auto& x) { return x * x; }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    constexpr std::uint64_t p = constgrad::proof::golden_prime, below = (1 << 30) - 1;
    return static_cast<Number>(2 * x + 2 * x * (static_cast<double>(p >> 30) * 0x1p-70) +
                               2 * x * (static_cast<double>(p & below) * 0x1p-100));
  }
};

/// The claims about functions of a test's own.
template <class Rule>
static constexpr cg::verdict right() {
  return activation(cg::differentiable<Rule>{});
}
template <class Rule>
static constexpr cg::verdict wrong(const char* words) {
  return refuted_from(activation(cg::differentiable<Rule>{}), words);
}

constexpr law function_laws[] = {
    {"tanh", [] { return activation(cg::tanh); }},
    {"sigmoid", [] { return activation(cg::sigmoid); }},
    {"relu", [] { return activation(cg::relu); }},
    {"leaky_relu", [] { return activation(cg::leaky_relu); }},
    {"elu", [] { return activation(cg::elu); }},
    {"silu", [] { return activation(cg::silu); }},
    {"gelu", [] { return activation(cg::gelu); }},
    {"softplus", [] { return activation(cg::softplus); }},
    {"identity", [] { return activation(cg::identity); }},
    {"square", [] { return activation(cg::square); }},
    {"abs", [] { return activation(cg::abs); }},
    {"heaviside", [] { return activation(cg::heaviside); }},
    {"exp and log", [] { return holds_if(activation(cg::exp) && activation(cg::log)); }},
    {"expm1 and log1p", [] { return holds_if(activation(cg::expm1) && activation(cg::log1p)); }},
    {"exp2, log2 and log10",
     [] {
       return holds_if(activation(cg::exp2) && activation(cg::log2) && activation(cg::log10));
     }},
    {"atan", [] { return activation(cg::atan); }},
    {"sqrt and erf", [] { return holds_if(activation(cg::sqrt) && activation(cg::erf)); }},

    {"a function of a test's own", [] { return right<right_square>(); }},
    {"a constant", [] { return right<constant_value>(); }},
    {"a piece that no number is in", [] { return right<dead_piece>(); }},
    {"pieces of one formula", [] { return right<same_in_two_pieces>(); }},
    {"at a corner any slope from the one side's to the other's",
     [] {
       return holds_if(right<absolute_by_branches>() && right<hard_tanh<1, 1>>() &&
                       right<hard_tanh<1, 0>>());
     }},
    {"right modulo one prime",
     [] { return wrong<right_modulo_one_prime>("derivative: x: backward gives "); }},
    {"a kept number, with its slope",
     [] { return holds_if(right<relu_6<1>>() && right<hard_sigmoid<6>>() && right<leaky<10>>()); }},

    {"a wrong sign",
     [] { return wrong<wrong_sign>("derivative: x: backward gives -1 times the derivative"); }},
    {"a forgotten factor",
     [] {
       return wrong<forgotten_factor>("derivative: x: backward gives 1/2 times the derivative");
     }},
    {"wrong on one side of 0",
     [] { return wrong<wrong_below_0>("derivative: x: backward gives 0 times the derivative"); }},
    {"wrong at 0 alone",
     [] {
       return wrong<wrong_at_0>(
           "derivative: x: backward gives 7.0, the derivative is 0.0 at x = 0.0, at a corner");
     }},
    {"wrong at 1/3 alone",
     [] {
       return wrong<wrong_at_a_third>("derivative: x: backward gives 21/2 times the derivative at "
                                      "x = 0.3333333333333333, at a corner");
     }},
    {"wrong between two roots",
     [] {
       return wrong<wrong_between_squares>(
           "derivative: x: backward gives 3/2 times the derivative at x = 1.0");
     }},
    {"wrong far off, in a short piece",
     [] {
       return wrong<wrong_from_9_to_10>("derivative: x: backward gives 3/2 times the derivative");
     }},
    {"too large by 2^61",
     [] { return wrong<too_large_by_2_to_61>("derivative: x: backward gives "); }},
    {"too large by a multiple of the prime",
     [] { return wrong<too_large_by_a_prime>("derivative: x: backward gives "); }},
    {"a slope that is wrong beside the value",
     [] {
       return wrong<wrong_beside>(
           "value_and_derivative: x: backward gives 1/2 times the derivative");
     }},
    {"a value that is wrong beside the slope",
     [] {
       return wrong<wrong_value_beside>(
           "value_and_derivative: the value beside the gradient is 1.0020938594782702, the value "
           "alone is 0.002093859478270159");
     }},
    {"a derivative of doubles",
     [] {
       return wrong<wrong_of_doubles>(
           "derivative of the double -40.0 is -40.0, by the formula -80.0");
     }},
    {"of floats, above 3",
     [] {
       return wrong<wrong_of_floats>(
           "derivative of the float 3.09375 is 3.09375, by the formula 6.1875");
     }},
    {"a value of doubles, below -20",
     [] {
       return wrong<wrong_value_of_doubles>(
           "value of the double -40.0 is 0.0, by the formula 1600.0");
     }},
    {"both together of doubles",
     [] {
       return wrong<wrong_both_of_doubles>(
           "value_and_derivative.derivative of the double -40.0 is -40.0, by the formula -80.0");
     }},
    {"a slope that nonsense tells from the value",
     [] { return wrong<slope_from_cube>("derivative_from_value: x: backward gives "); }},
    {"and one that is wrong on the left",
     [] {
       return wrong<leaky<100>>("derivative_from_value: x: backward gives 1/10 times the "
                                "derivative at x = 0.0, at a corner");
     }},
    {"a middle piece",
     [] { return wrong<hard_tanh<7, 1>>("derivative: x: backward gives 7 times the derivative"); }},
    {"a corner",
     [] {
       return wrong<hard_tanh<1, 2>>(
           "derivative: x: backward gives 2 times the derivative at x = -1.0, at a corner");
     }},
    {"a middle piece of even width",
     [] { return wrong<relu_6<-1>>("derivative: x: backward gives -1 times the derivative"); }},
    {"a middle piece without its factor",
     [] { return wrong<hard_sigmoid<1>>("derivative: x: backward gives 6 times the derivative"); }},
    {"a step with a slope",
     [] {
       return wrong<sloping_step>("derivative: x: backward gives 1.0, the derivative is -0.0");
     }},
    {"wrong where an exponential is large",
     [] {
       return wrong<wrong_for_large_exponentials>(
           "derivative: x: backward gives 2 times the derivative");
     }},
    {"stairs", [] { return right<stairs<15>>(); }},
    {"more pieces than are visited",
     [] {
       return wrong<stairs<25>>("derivative: its pieces were not all visited: after 40 places ");
     }},
    {"a branch that can't be reached, and isn't known to have no other side",
     [] {
       return wrong<never_negative>("derivative: comparison 1, of 1.0020938594782702 with 0.0, "
                                    "went one way at all places that "
                                    "were found, so that the other way is not proved");
     }},
};
static_assert(all_hold<function_laws>);
