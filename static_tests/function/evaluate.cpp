#include <constgrad/expression/formula_text.hpp>
#include <constgrad/function.hpp>
#include <constgrad/function/evaluate.hpp>
#include <constgrad/linear_algebra/dot.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::differentiate;
using cg::evaluate;
using cg::expression;
using cg::rational;
using cg::substitute;

namespace symbols {
static constexpr expression b = cg::symbol("b"), t = cg::symbol("t"), x = cg::symbol("x"),
                            y = cg::symbol("y"), pi = cg::pi<expression>;
static constexpr cg::vector w{cg::symbol("w_1"), cg::symbol("w_2")},
    inputs{cg::symbol("x_1"), cg::symbol("x_2")};
} // namespace symbols
using namespace symbols;

/// The neuron's prediction s(w · x + b) and its squared error: the code that runs on numbers.
template <class Number>
static constexpr Number prediction_of(const cg::vector<Number, 2>& in,
                                      const cg::vector<Number, 2>& weights, const Number& bias) {
  return cg::sigmoid(cg::dot(in, weights) + bias);
}
static constexpr expression p = prediction_of(inputs, w, b), squared_error = cg::square(p - t);

/// The claim that f' is this formula, and not f.
static constexpr cg::verdict derives(const expression& f, const expression& derivative) {
  const expression got = differentiate(f, x);
  return {got == derivative && !(got == f + 1), cg::message{} << "got " << got};
}

/// A function of x at a number, by its name in a formula and by itself.
template <class F>
static constexpr bool calls(const F& f, double at) {
  return evaluate<double>(f(x), {{x, given(at)}}) == f(at) &&
         evaluate<float>(f(x), {{x, given(0.75f)}}) == f(0.75f);
}

/// f'(x) as a formula, at a number, and what the function object says.
template <class F>
static constexpr bool derives_as_it_says(const F& f, double at) {
  const double got = evaluate<double>(differentiate(f(x), x), {{x, given(at)}}),
               expected = f.derivative(at), off = got - expected;
  return off < 0x1p-50 && off > -0x1p-50;
}

constexpr law evaluate_laws[] = {
    {"pi has a value among all numbers that take functions",
     [] {
       const expression circle = given(cg::symbol("pi"));
       const auto of_floats = cg::evaluate<cg::interval<float>>(circle);
       return holds_if(cg::evaluate<double>(circle) == cg::pi<double> &&
                       of_floats.lower == cg::pi<cg::interval<float>>.lower &&
                       of_floats.upper == cg::pi<cg::interval<float>>.upper &&
                       cg::evaluate<cg::interval<double>>(circle).lower == cg::pi<double>);
     }},
    {"a formula has a value, in numbers of any kind",
     [] {
       const expression f = x * x / 2 + y;
       using dual = cg::dual<double, 1>;
       return holds_if(
           evaluate<double>(f, {{x, given(3.0)}, {y, 1.0}}) == 5.5 &&
           evaluate<float>(f, {{x, given(3.0f)}, {y, 1.0f}}) == 5.5f &&
           evaluate<rational>(f, {{y, rational{1, 3}}, {x, given(1)}}) == rational{5, 6} &&
           evaluate<dual>(f, {{x, dual::variable(given(3.0), 0)}, {y, 1.0}}).partials[0] == 3 &&
           evaluate<double>(7) == 7);
     }},
    {"on a tape, too",
     [] {
       cg::tape<double, 8> tape;
       const cg::variable<double> u{given(3.0), tape};
       const auto result = evaluate<cg::variable<double>>(x * x / 2, {{x, u}});
       tape.read_backwards(result.place);
       return holds_if(result.value == 4.5 && tape.slope(u.place) == 3);
     }},
    {"every function by its name",
     [] {
       return holds_if(calls(cg::exp, 0.5) && calls(cg::expm1, 0.5) && calls(cg::log, 0.5) &&
                       calls(cg::log1p, 0.5) && calls(cg::exp2, 0.5) && calls(cg::log2, 0.5) &&
                       calls(cg::log10, 0.5) && calls(cg::sqrt, 0.5) && calls(cg::tanh, 0.5) &&
                       calls(cg::sigmoid, 0.5) && calls(cg::softplus, 0.5) && calls(cg::erf, 0.5) &&
                       calls(cg::erfc, 0.5) && calls(cg::sin, 0.5) && calls(cg::cos, 0.5) &&
                       calls(cg::atan, 0.5) && calls(cg::square, 0.5) && calls(cg::abs, -0.5) &&
                       calls(cg::abs, 0.5) && calls(cg::relu, -0.5) && calls(cg::relu, 0.5) &&
                       calls(cg::heaviside, -0.5) && calls(cg::heaviside, 0.5));
     }},
    {"pi has a value, unless another is given",
     [] {
       return holds_if(evaluate<double>(pi) == 0x1.921fb54442d18p1 &&
                       evaluate<float>(pi) == 0x1.921fb6p1f &&
                       evaluate<double>(pi, {{pi, given(3.0)}}) == 3 &&
                       evaluate<rational>(pi, {{pi, rational{22, 7}}}) == rational{22, 7});
     }},
    {"a symbol without a value throws, and so does a value of what is no symbol",
     [] {
       return holds_if(is_constant<[] { return evaluate<double>(x * y, {{x, 1.0}, {y, 2.0}}); }> &&
                       !is_constant<[] { return evaluate<double>(x * y, {{x, 1.0}}); }> &&
                       !is_constant<[] { return evaluate<rational>(pi); }> &&
                       !is_constant<[] { return evaluate<double>(x, {{x + 1, 1.0}}); }> &&
                       !is_constant<[] { return differentiate(x, x * x); }>);
     }},
    {"rationals have no functions, and a formula with one throws",
     [] {
       return holds_if(
           !is_constant<[] { return evaluate<rational>(cg::exp(x), {{x, rational{1}}}); }>);
     }},
    {"substitute: x² + y with y + 1 for x; other symbols stay",
     [] {
       return holds_if(substitute(x * x + y, {{x, y + 1}}) == power(y + 1, 2) + y &&
                       substitute(cg::exp(x), {{x, 0}}) == 1 && substitute(x, {{y, t}}) == x);
     }},
    {"all symbols at once: x and y can change places",
     [] { return holds_if(substitute(x - y, {{x, y}, {y, x}}) == y - x); }},
    {"a constant has no derivative, nor has another symbol",
     [] {
       return holds_if(differentiate(7, x) == 0 && differentiate(y, x) == 0 &&
                       differentiate(cg::exp(y), x) == 0 && differentiate(pi, x) == 0);
     }},
    {"x' = 1", [] { return derives(x, 1); }},
    {"(x y + x)' = y + 1", [] { return derives(x * y + x, y + 1); }},
    {"(x³)' = 3x²", [] { return derives(power(x, 3), 3 * x * x); }},
    {"(x^-2)' = -2x^-3", [] { return derives(power(x, -2), -2 * power(x, -3)); }},
    {"(1/x)' = -1/x²", [] { return derives(1 / x, -1 / (x * x)); }},
    {"(x/(x + y))' = 1/(x + y) - x/(x + y)²",
     [] { return derives(x / (x + y), 1 / (x + y) - x / power(x + y, 2)); }},
    {"exp' = exp", [] { return derives(cg::exp(x), cg::exp(x)); }},
    {"expm1' = exp", [] { return derives(cg::expm1(x), cg::exp(x)); }},
    {"(log x)' = 1/x", [] { return derives(cg::log(x), 1 / x); }},
    {"(log1p x)' = 1/(1 + x)", [] { return derives(cg::log1p(x), 1 / (1 + x)); }},
    {"(2^x)' = 2^x log 2",
     [] { return derives(cg::exp2(x), cg::exp2(x) * cg::log(expression(2))); }},
    {"(log2 x)' = 1/(x log 2)",
     [] { return derives(cg::log2(x), 1 / (x * cg::log(expression(2)))); }},
    {"(log10 x)' = 1/(x log 10)",
     [] { return derives(cg::log10(x), 1 / (x * cg::log(expression(10)))); }},
    {"(√x)' = 1/(2√x)", [] { return derives(cg::sqrt(x), 1 / (2 * cg::sqrt(x))); }},
    {"tanh' = (1 - tanh)(1 + tanh)",
     [] { return derives(cg::tanh(x), (1 - cg::tanh(x)) * (1 + cg::tanh(x))); }},
    {"s' = s (1 - s)",
     [] { return derives(cg::sigmoid(x), cg::sigmoid(x) * (1 - cg::sigmoid(x))); }},
    {"softplus' = s", [] { return derives(cg::softplus(x), cg::sigmoid(x)); }},
    {"(sin x)' = cos x and (cos x)' = -sin x",
     [] {
       const auto sine = derives(cg::sin(x), cg::cos(x));
       return sine ? derives(cg::cos(x), -cg::sin(x)) : sine;
     }},
    {"(erfc x)' = -2/√π e^-x²",
     [] { return derives(cg::erfc(x), -2 * cg::exp(-x * x) / cg::sqrt(pi)); }},
    {"(atan x)' = 1/(1 + x²)", [] { return derives(cg::atan(x), 1 / (1 + x * x)); }},
    {"(erf x)' = 2/√π e^-x²",
     [] { return derives(cg::erf(x), 2 * cg::exp(-x * x) / cg::sqrt(pi)); }},
    {"(u²)' = 2u u'", [] { return derives(cg::square(3 * x + y), 6 * (3 * x + y)); }},
    {"the chain rule: (e^(-x²))' = -2x e^(-x²)",
     [] { return derives(cg::exp(-x * x), -2 * x * cg::exp(-x * x)); }},
    {"(log(x² + 1))' = 2x/(x² + 1)",
     [] { return derives(cg::log(x * x + 1), 2 * x / (x * x + 1)); }},
    {"the second derivative of x³ is 6x",
     [] { return derives(differentiate(power(x, 3), x), 6 * x); }},
    {"what is differentiated as a formula has the values that the functions say",
     [] {
       return holds_if(derives_as_it_says(cg::exp, 0.5) && derives_as_it_says(cg::expm1, 0.5) &&
                       derives_as_it_says(cg::log, 0.5) && derives_as_it_says(cg::exp2, 0.5) &&
                       derives_as_it_says(cg::log2, 0.5) && derives_as_it_says(cg::log10, 0.5) &&
                       derives_as_it_says(cg::log1p, 0.5) && derives_as_it_says(cg::sqrt, 0.5) &&
                       derives_as_it_says(cg::tanh, 0.5) && derives_as_it_says(cg::sigmoid, 0.5) &&
                       derives_as_it_says(cg::softplus, 0.5) && derives_as_it_says(cg::erf, 0.5) &&
                       derives_as_it_says(cg::erfc, 0.5) && derives_as_it_says(cg::sin, 0.5) &&
                       derives_as_it_says(cg::cos, 0.5) && derives_as_it_says(cg::atan, 0.5) &&
                       derives_as_it_says(cg::square, 0.5) && derives_as_it_says(cg::abs, 0.5) &&
                       derives_as_it_says(cg::abs, -0.5) && derives_as_it_says(cg::relu, 0.5) &&
                       derives_as_it_says(cg::relu, -0.5) &&
                       derives_as_it_says(cg::leaky_relu, 0.5) &&
                       derives_as_it_says(cg::leaky_relu, -0.5));
     }},
    // For every input, weight, bias and target: not a check at some numbers.
    {"the neuron's chain rule: ∂E/∂w₁ = 2 (p - t) · p (1 - p) · x₁",
     [] {
       return holds_if(
           differentiate(squared_error, w[0]) == 2 * (p - t) * p * (1 - p) * inputs[0] &&
           differentiate(squared_error, w[1]) == 2 * (p - t) * p * (1 - p) * inputs[1] &&
           differentiate(squared_error, b) == 2 * (p - t) * p * (1 - p));
     }},
    {"and no factor may be missing",
     [] {
       const expression gradient = differentiate(squared_error, w[0]);
       return holds_if(
           !(gradient == 2 * (p - t) * p * (1 - p)) && !(gradient == 2 * (p - t) * p * inputs[0]) &&
           !(gradient == (p - t) * p * (1 - p) * inputs[0]) &&
           !(gradient == 2 * (p - t) * inputs[0]) && !(gradient == 2 * p * (1 - p) * inputs[0]));
     }},
    {"gradient says the same, run on formulas",
     [] {
       const auto f = [](const auto& v) { return cg::square(cg::sigmoid(cg::dot(inputs, v)) - t); };
       const auto got = cg::gradient(f, w);
       return holds_if(got[0] == differentiate(f(w), w[0]) && got[1] == differentiate(f(w), w[1]));
     }},
    {"the formula is what the code says",
     [] {
       return holds_if(text_of(squared_error) == "(sigmoid(w_1*x_1 + w_2*x_2 + b) - t)^2" &&
                       latex_of(p) == "\\sigma(w_{1}\\,x_{1} + w_{2}\\,x_{2} + b)");
     }},
};
static_assert(all_hold<evaluate_laws>);
