// Activations: those of the library are right, and each of a test's own that is wrong is refused.
#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/own_functions.hpp"

#include <concepts>
#include <cstddef>
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

/// x² of doubles that is wrong at one number alone, so many sixteenths; and with an error at 40, where it is 1600, of so many
/// times 2^-40 or, of floats, 2^-16.
template <int Sixteenths>
struct wrong_at : right_square {
  using right_square::value;
  static constexpr double value(double x) { return x == Sixteenths / 16.0 ? -1 : x * x; }
};
template <class T, int Units>
struct not_exact : right_square {
  using right_square::value;
  static constexpr T value(T x) {
    return x * x + (x == 40 ? T(Units) * T(std::same_as<T, float> ? 0x1p-16 : 0x1p-40) : T(0));
  }
};
/// And one that takes no number of a double beyond 40.
struct up_to_40 : right_square {
  using right_square::value;
  static constexpr double value(double x) { return -40 <= x && x <= 40 ? x * x : throw x; }
};

/// x² with a slope that is wrong at one number alone, of which no branch tells: so many halves.
template <int Halves>
struct wrong_by_exception : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    const Number d = x - Number(Halves) / Number(2);
    return d * d == 0 ? Number(100) : x + x; // no step of Newton gets to a double root
  }
};
/// A value nowhere; at 0 alone; and from ¼ on, with a slope that is wrong from 3 on.
struct no_value {
  static constexpr auto value(const auto& x) { return x / (x - x); }
  static constexpr auto derivative(const auto& x) { return x - x; }
};
struct value_at_0 {
  static constexpr auto value(const auto& x) { return cg::sqrt(-(x * x)); }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(0);
  }
};
struct wrong_from_3 {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return cg::sqrt(x - Number(0.25));
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return (3 < x ? 3 : 1) / (2 * cg::sqrt(x - Number(0.25)));
  }
};

/// A ramp, of whose slopes at the corner each form tells another: all of them are between those of the sides.
template <bool TellsFromValue>
struct corner_of_slopes {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return 0 < x ? x : Number(0);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(1) : Number(0);
  }
  template <class Number>
  static constexpr cg::differentiated<Number> value_and_derivative(const Number& x) {
    return {value(x), x < 0 ? Number(0) : Number(1)};
  }
  template <class Number>
    requires TellsFromValue
  static constexpr Number derivative_from_value(const Number& y) {
    return 0 < y ? Number(1) : Number(0);
  }
};

/// Three forms that tell 1, 10 and 100, or two.
template <bool TellsFromValue>
struct different_forms {
  template <class Number>
  constexpr Number operator()(const Number& x) const {
    return x;
  }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(1);
  }
  template <class Number>
  static constexpr cg::differentiated<Number> value_and_derivative(const Number& x) {
    return {x, Number(10)};
  }
  template <class Number>
    requires TellsFromValue
  static constexpr Number derivative_from_value(const Number&) {
    return Number(100);
  }
};
/// What the gradient tells that asks for all forms at once.
template <bool TellsFromValue>
static constexpr double all_forms_at_once() {
  using subject =
      cg::proof::of_one_variable<different_forms<TellsFromValue>, cg::proof::function_form::all>;
  static_assert(subject::tells_place && subject::differentiates_all);
  const cg::proof::trial_number<> x{2};
  cg::proof::trial_number<> slope;
  static_cast<void>(subject::gradient(&x, &slope, 1));
  return slope.real;
}

/// x of doubles, with a mistake in one of its forms: the value beside the slope, the slope from the value, many at once.
template <int Mistake>
struct forms_of_doubles {
  constexpr double operator()(double x) const { return x; }
  static constexpr double derivative(double) { return 1; }
  static constexpr cg::differentiated<double> value_and_derivative(double x) {
    return {Mistake == 1 ? x + 1 : x, 1};
  }
  static constexpr double derivative_from_value(double) { return Mistake == 2 ? 2 : 1; }
  static constexpr void each(const double* in, double* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) out[i] = Mistake == 3 && i > 0 ? 0 : in[i];
  }
};
template <int Mistake>
static constexpr cg::verdict judge_forms_of_doubles() {
  return cg::claim::function_at<double>(forms_of_doubles<Mistake>{}, "double", 3, 3, 1, 0x1p-40);
}

/// The claim that such a mistake is seen at a number, in the form that is named.
template <int Halves>
static constexpr cg::verdict sees_exception() {
  return wrong_function<wrong_by_exception<Halves>>("derivative: x: backward gives ");
}

constexpr law function_laws[] = {
    {"all forms at once are 3 of the first, 5 of the second and -7 of the third",
     [] {
       return holds_if(all_forms_at_once<true>() == 3 + 50 - 700 &&
                       all_forms_at_once<false>() == 3 - 20);
     }},
    {"of doubles each form for itself",
     [] {
       const cg::verdict told[]{
           judge_forms_of_doubles<0>(),
           refuted_from(judge_forms_of_doubles<1>(),
                        "value_and_derivative.value of the double 3.0 "),
           refuted_from(judge_forms_of_doubles<2>(), "derivative_from_value of the double 3.0 "),
           refuted_from(judge_forms_of_doubles<3>(), "each of the double 3.0 is 0.0")};
       for (const cg::verdict& each : told)
         if (!each) return each;
       return cg::verdict{};
     }},
    {"at a corner each form may tell another slope",
     [] {
       return holds_if(right_function<corner_of_slopes<true>>() &&
                       right_function<corner_of_slopes<false>>());
     }},
    {"a slope that is wrong at 0 alone", [] { return sees_exception<0>(); }},
    {"at 1/2", [] { return sees_exception<1>(); }},
    {"at 1", [] { return sees_exception<2>(); }},
    {"at -1", [] { return sees_exception<-2>(); }},
    {"at 2", [] { return sees_exception<4>(); }},
    {"a function without a value",
     [] {
       return wrong_function<no_value>("derivative: the value is defined at none of 24 random");
     }},
    {"one that has a value at 0 alone", [] { return right_function<value_at_0>(); }},
    {"one that has none at the first random place",
     [] { return wrong_function<wrong_from_3>("derivative: x: backward gives 3 times "); }},
    {"values of doubles that are wrong at one number",
     [] {
       return holds_if(!right_function<wrong_at<-480>>() && !right_function<wrong_at<480>>() &&
                       !right_function<wrong_at<640>>() && !right_function<wrong_at<63>>() &&
                       !right_function<wrong_at<-63>>());
     }},
    {"numbers beyond 40 are not tried", [] { return right_function<up_to_40>(); }},
    {"doubles may be rounded to 2^-40 of what they are plus 1, floats to 2^-16",
     [] {
       return holds_if(right_function<not_exact<double, 1600>>() &&
                       !right_function<not_exact<double, 1602>>() &&
                       right_function<not_exact<float, 1600>>() &&
                       !right_function<not_exact<float, 1608>>());
     }},
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
    {"sin and cos", [] { return holds_if(activation(cg::sin) && activation(cg::cos)); }},
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
