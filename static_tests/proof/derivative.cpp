#include <constgrad/function.hpp>
#include <constgrad/proof/derivative.hpp>

#include "static_tests/proof/refuted.hpp"

namespace cg = constgrad;
namespace proof = constgrad::proof;
using cg::differentiable;
using cg::formula_number;
using cg::claim::derivative, cg::claim::is_derivative;

static_assert(proof::derivative<cg::exp>);
static_assert(proof::derivative<cg::log>);
static_assert(proof::derivative<cg::sigmoid>);

/// x³ + x, with the derivative that a test gives it.
struct cubic_rule {
  static constexpr auto value(const auto& x) { return x * x * x + x; }
  static constexpr auto definition(const auto& x) { return value(x); }
};
struct right_cubic : cubic_rule {
  static constexpr auto derivative(const auto& x) { return 3 * (x * x) + 1; }
};
struct cubic_of_wrong_sign : cubic_rule {
  static constexpr auto derivative(const auto& x) { return -3 * (x * x) - 1; }
};
struct cubic_of_wrong_factor : cubic_rule {
  static constexpr auto derivative(const auto& x) { return 2 * (x * x) + 1; }
};

/// Wrong by less than the mean value theorem sees in intervals.
struct slightly_wrong_cubic : cubic_rule {
  static constexpr auto derivative(const auto& x) { return 3 * (x * x) + 1 + 0x1p-40; }
};
/// Right for doubles, with another formula.
struct cubic_of_wrong_formula : cubic_rule {
  static constexpr auto derivative(cg::floating_point auto x) { return 3 * (x * x) + 1; }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 3 * (x * x);
  }
};
/// A right formula, and for doubles one that cancels: s (1 - s).
struct cancelling_sigmoid {
  static constexpr auto name = cg::sigmoid_rule::name;
  using math_function = cg::sigmoid_rule::math_function;
  static constexpr auto value(cg::floating_point auto x) { return cg::sigmoid(x); }
  static constexpr auto derivative(cg::floating_point auto x) { return value(x) * (1 - value(x)); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return cg::sigmoid.derivative(x);
  }
};
/// A derivative that is right by itself, and wrong along with the value.
struct wrong_together : right_cubic {
  template <cg::floating_point T>
  static constexpr cg::differentiated<T> value_and_derivative(T x) {
    return {value(x), x};
  }
};
/// At 0 its interval is from 1 - 2^-53 to 1 + 2^-52, and its double 1 + Off · 2^-53.
template <int Off>
struct cubic_off : cubic_rule {
  static constexpr double derivative(double x) {
    return x == 0 ? 1 + Off * 0x1p-53 : 3 * (x * x) + 1;
  }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 3 * (x * x) + 1 / Number{10} * 10;
  }
};
/// log, as the library has it.
struct plain_log_rule {
  static constexpr auto name = cg::elementary::log;
  using math_function = cg::math::log_function;
  static constexpr auto value(cg::floating_point auto x) { return cg::math::log(x); }
  static constexpr auto derivative(const auto& x) { return 1 / x; }
  template <formula_number Number>
  static constexpr Number inverse(const Number& y) {
    return cg::exp(y);
  }
};
/// A derivative where there is none.
struct log_of_no_slope : plain_log_rule {
  static constexpr auto derivative(cg::floating_point auto x) { return 1 / x; }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 1 / x + cg::sqrt(-x);
  }
};
/// An inverse that is none: x = 2 e^y for y = log x.
struct log_of_wrong_inverse : plain_log_rule {
  template <formula_number Number>
  static constexpr Number inverse(const Number& y) {
    return 2 * cg::exp(y);
  }
};
/// Without definition and inverse.
struct lonely_rule {
  static constexpr auto value(const auto& x) { return x * x; }
  static constexpr auto derivative(const auto& x) { return x + x; }
};
struct nearly_lonely_rule : lonely_rule {
  static constexpr auto derivative(const auto& x) { return x + x + x / 1'000'000; }
};
struct wrong_lonely_rule : lonely_rule {
  static constexpr auto derivative(const auto& x) { return x; }
};
/// Of which only the definition is a formula, as of the library's own functions; off by less than the mean value
/// theorem sees, in doubles as well.
struct slightly_wrong_sigmoid {
  static constexpr auto name = cg::sigmoid_rule::name;
  using math_function = cg::sigmoid_rule::math_function;
  static constexpr auto value(cg::floating_point auto x) { return cg::sigmoid(x); }
  static constexpr auto derivative(cg::floating_point auto x) {
    return cg::sigmoid.derivative(x) * (1 + 0x1p-40);
  }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return cg::sigmoid.derivative(x) * (1 + 0x1p-40);
  }
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return 1 / (1 + cg::exp(-x));
  }
};

/// A branch: nothing to prove it from, so that all there is is the mean value theorem.
template <int Slope>
struct ramp_of_slope {
  template <class Number>
    requires cg::ordered<Number>
  static constexpr Number value(const Number& x) {
    return 0 < x ? x : Number(0);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(Slope) : Number(0);
  }
  static constexpr cg::interval<double> value(const cg::interval<double>& x) {
    return {0 < x.lower ? x.lower : 0, 0 < x.upper ? x.upper : 0};
  }
  static constexpr cg::interval<double> derivative(const cg::interval<double>& x) {
    return {0 < x.lower ? Slope : 0.0, 0 < x.upper ? Slope : 0.0};
  }
};

constexpr law derivative_laws[] = {
    {"where only the definition is a formula it is proved from that",
     [] {
       return holds_if(bool(cg::claim::mean_value(differentiable<slightly_wrong_sigmoid>{})) &&
                       !is_derivative(differentiable<slightly_wrong_sigmoid>{}) &&
                       !derivative(differentiable<slightly_wrong_sigmoid>{}));
     }},
    {"of a branch, too, the mean value theorem says yes and no, with and without words",
     [] {
       const cg::verdict right = derivative(differentiable<ramp_of_slope<1>>{});
       return right ? holds_if(is_derivative(differentiable<ramp_of_slope<1>>{}) &&
                               !is_derivative(differentiable<ramp_of_slope<2>>{}) &&
                               !derivative(differentiable<ramp_of_slope<2>>{}))
                    : right;
     }},
    {"a rule that is a formula is its own definition: 2x + x/1000000 is not the slope of x²",
     [] {
       return holds_if(cg::claim::is_derivative(differentiable<lonely_rule>{}) &&
                       !cg::claim::is_derivative(differentiable<nearly_lonely_rule>{}));
     }},
    {"s' = s (1 - s)", [] { return derivative(cg::sigmoid); }},
    {"tanh' = 1 - tanh²", [] { return derivative(cg::tanh); }},
    {"softplus' = s", [] { return derivative(cg::softplus); }},
    {"(x²)' = 2x", [] { return derivative(cg::square); }},
    {"(e^x - 1)' = e^x", [] { return derivative(cg::expm1); }},
    {"(log x)' = 1/x, for e^log x = x", [] { return derivative(cg::log); }},
    {"(log (1 + x))' = 1/(1 + x)", [] { return derivative(cg::log1p); }},
    {"(2^x)' = 2^x log 2", [] { return derivative(cg::exp2); }},
    {"(log2 x)' = 1/(x log 2)", [] { return derivative(cg::log2); }},
    {"(log10 x)' = 1/(x log 10)", [] { return derivative(cg::log10); }},
    {"(√x)' = 1/(2√x), for (√x)² = x", [] { return derivative(cg::sqrt); }},
    {"(e^x)' = e^x, as far as the mean value theorem sees", [] { return derivative(cg::exp); }},
    {"(erf x)' = 2/√π e^(-x²), as far", [] { return derivative(cg::erf); }},
    {"(erfc x)' = -2/√π e^(-x²), as far", [] { return derivative(cg::erfc); }},
    {"(sin x)' = cos x, as far", [] { return derivative(cg::sin); }},
    {"(cos x)' = -sin x, as far", [] { return derivative(cg::cos); }},
    {"(atan x)' = 1/(1 + x²), as far", [] { return derivative(cg::atan); }},
    {"relu' is 0 or 1, as far", [] { return derivative(cg::relu); }},
    {"a test's own (x³ + x)' = 3x² + 1", [] { return derivative(differentiable<right_cubic>{}); }},
    {"with a wrong sign it is refuted",
     [] {
       return refuted(derivative(differentiable<cubic_of_wrong_sign>{}),
                      "at -2.25 the derivative is said to be -16.185852140188217, but the slope is "
                      "16.185852110385895");
     }},
    {"with a wrong factor it is refuted",
     [] {
       return refuted(derivative(differentiable<cubic_of_wrong_factor>{}),
                      "at -2.25 the derivative is said to be 11.123901426792145, but the slope is "
                      "16.185852110385895");
     }},
    {"what is wrong by little is not proved",
     [] {
       return refuted(derivative(differentiable<slightly_wrong_cubic>{}),
                      "at (0.5) the left side is 1.75, the right side 1.7500000000009095");
     }},
    {"nor is a formula that is wrong where doubles are right",
     [] {
       return refuted(derivative(differentiable<cubic_of_wrong_formula>{}),
                      "at -2.25 the derivative is said to be 15.185852140188217, but the slope is "
                      "16.185852110385895");
     }},
    {"nor are doubles that are wrong where the formula is right",
     [] {
       return refuted(derivative(differentiable<cancelling_sigmoid>{}),
                      "at 20.0 the derivative of a double is 2.061153576897093e-09, of the real "
                      "number it is in [2.0611536139418488e-09, 2.0611536139418496e-09]");
     }},
    {"a double is an ulp off the interval at most: below",
     [] { return derivative(differentiable<cubic_off<-2>>{}); }},
    {"above", [] { return derivative(differentiable<cubic_off<4>>{}); }},
    {"not two, below",
     [] {
       return refuted(derivative(differentiable<cubic_off<-3>>{}),
                      "at 0.0 the derivative of a double is 0.9999999999999997, of the real number "
                      "it is in [0.9999999999999999, 1.0000000000000002]");
     }},
    {"nor above",
     [] {
       return refuted(derivative(differentiable<cubic_off<6>>{}),
                      "at 0.0 the derivative of a double is 1.0000000000000007, of the real number "
                      "it is in [0.9999999999999999, 1.0000000000000002]");
     }},
    {"nor is proved what is wrong along with the value",
     [] {
       return refuted(derivative(differentiable<wrong_together>{}),
                      "at -2.25 the derivative of a double is -2.25, of the real number it is in "
                      "[16.1875, 16.1875]");
     }},
    {"nor a derivative that is defined nowhere",
     [] {
       return refuted(
           derivative(differentiable<log_of_no_slope>{}),
           "at 0.75 there is said to be no derivative, but the slope is 1.3331163665279746");
     }},
    {"nor what is the inverse of another function",
     [] {
       return refuted(derivative(differentiable<log_of_wrong_inverse>{}),
                      "at (0.5) the left side is 2.0, the right side 1.0");
     }},
    {"whether it is proved is known without words as well",
     [] { return holds_if(is_derivative(differentiable<right_cubic>{})); }},
    {"where the mean value theorem says no",
     [] { return holds_if(!is_derivative(differentiable<wrong_lonely_rule>{})); }},
    {"and where the definition does",
     [] { return holds_if(!is_derivative(differentiable<slightly_wrong_cubic>{})); }},
    {"without a definition the mean value theorem judges",
     [] { return derivative(differentiable<lonely_rule>{}); }},
    {"and refutes",
     [] {
       return refuted(derivative(differentiable<wrong_lonely_rule>{}),
                      "at -2.25 the derivative is said to be -2.2498779296875, but the slope is "
                      "-4.499755859375");
     }},
};
static_assert(all_hold<derivative_laws>);
