// Activations: those of the library are right, and each of a test's own that is wrong is refused.
#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/own_functions.hpp"

#include <concepts>
#include <cstdint>

namespace cg = constgrad;
using cg::claim::activation;

struct wrong_sign : square_value {
  static constexpr auto derivative(const auto& x) { return -(x + x); }
};
struct forgotten_factor : square_value {
  static constexpr auto derivative(const auto& x) { return x; }
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
    {"atan and erfc", [] { return holds_if(activation(cg::atan) && activation(cg::erfc)); }},
    {"sqrt and erf", [] { return holds_if(activation(cg::sqrt) && activation(cg::erf)); }},
    {"a function of a test's own", [] { return right_function<right_square>(); }},
    {"a constant", [] { return right_function<constant_value>(); }},
    {"right modulo one prime",
     [] { return wrong_function<right_modulo_one_prime>("derivative: x: backward gives "); }},
    {"a wrong sign",
     [] {
       return wrong_function<wrong_sign>("derivative: x: backward gives -1 times the derivative");
     }},
    {"a forgotten factor",
     [] {
       return wrong_function<forgotten_factor>(
           "derivative: x: backward gives 1/2 times the derivative");
     }},
    {"too large by 2^61",
     [] { return wrong_function<too_large_by_2_to_61>("derivative: x: backward gives "); }},
    {"too large by a multiple of the prime",
     [] { return wrong_function<too_large_by_a_prime>("derivative: x: backward gives "); }},
    {"a slope that is wrong beside the value",
     [] {
       return wrong_function<wrong_beside>(
           "value_and_derivative: x: backward gives 1/2 times the derivative");
     }},
    {"a value that is wrong beside the slope",
     [] {
       return wrong_function<wrong_value_beside>(
           "value_and_derivative: the value beside the gradient is 1.0020938594782702, the value "
           "alone is 0.002093859478270159");
     }},
    {"a derivative of doubles",
     [] {
       return wrong_function<wrong_of_doubles>(
           "derivative of the double -40.0 is -40.0, by the formula -80.0");
     }},
    {"of floats, above 3",
     [] {
       return wrong_function<wrong_of_floats>(
           "derivative of the float 3.09375 is 3.09375, by the formula 6.1875");
     }},
    {"a value of doubles, below -20",
     [] {
       return wrong_function<wrong_value_of_doubles>(
           "value of the double -40.0 is 0.0, by the formula 1600.0");
     }},
    {"both together of doubles",
     [] {
       return wrong_function<wrong_both_of_doubles>(
           "value_and_derivative.derivative of the double -40.0 is -40.0, by the formula -80.0");
     }},
    {"a slope that nonsense tells from the value",
     [] { return wrong_function<slope_from_cube>("derivative_from_value: x: backward gives "); }},
    {"and one that is wrong on the left",
     [] {
       return wrong_function<leaky<100>>("derivative_from_value: x: backward gives 1/10 times the "
                                         "derivative at x = 0.0, at a corner");
     }},
};
static_assert(all_hold<function_laws>);
