#include <constgrad/function.hpp>
#include <constgrad/linear_algebra/dot.hpp>
#include <constgrad/notebook/chain_rule.hpp>
#include <constgrad/number/interval.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// x²y + 3y: whole numbers stay whole, so that == decides.
struct polynomial {
  template <class Number>
  constexpr Number operator()(const cg::vector<Number, 2>& v) const {
    return cg::square(v[0]) * v[1] + 3 * v[1];
  }
};

/// The notebook's error of two weights and a bias: (s(w · x + b) - t)².
struct neuron_error {
  template <class Number>
  constexpr Number operator()(const cg::vector<Number, 3>& p) const {
    const Number layer_1 = p[0] * 1.54 + p[1] * 1.32 + p[2];
    return cg::square(cg::sigmoid(layer_1) - 0.25);
  }
};

/// The derivative of f at x by a dual number and by a variable is what f itself carries.
template <class F>
constexpr cg::verdict carries_its_derivative(const F& f, double x) {
  const auto square_of_f = [&f](const auto& v) { return f(v[0]); };
  cg::tape<double, 2> tape;
  const double expected = f.derivative(given(x));
  return holds_if(cg::derivative(f, given(x)) == expected &&
                  cg::gradient(tape, square_of_f, cg::vector{given(x)})[0] == expected);
}

/// The second derivative by dual numbers against the difference of first derivatives.
template <class F>
constexpr cg::verdict has_second_derivative(const F& f, double x) {
  constexpr double h = 0x1p-17;
  const auto first = [&f](const auto& y) { return cg::derivative(f, y); };
  const double got = cg::derivative(first, given(x)),
               limit = (f.derivative(given(x + h)) - f.derivative(given(x - h))) / (2 * h),
               off = got - limit;
  return holds_if(off < 0x1p-30 && off > -0x1p-30 && (got > 0x1p-10 || got < -0x1p-10));
}

constexpr cg::vector parameters{1.56, -0.45, 0.125};

constexpr law gradient_laws[] = {
    // x²y + 3y for x in [-1, 2], y in [1, 3]: 2xy and x² + 3.
    {"gradients of intervals enclose all gradients, forwards and backwards",
     [] {
       using set = cg::interval<double>;
       const cg::vector<set, 2> at{set{given(-1.0), 2}, set{1, 3}};
       cg::tape<set, 16> tape;
       const auto [forwards, slopes] = cg::value_and_gradient(polynomial{}, at);
       const auto [backwards, same_slopes] = cg::value_and_gradient(tape, polynomial{}, at);
       return holds_if(same_set(forwards, set{3, 21}) && same_set(slopes[0], set{-6, 12}) &&
                       same_set(slopes[1], set{3, 7}) && same_set(backwards, forwards) &&
                       same_set(same_slopes[0], slopes[0]) && same_set(same_slopes[1], slopes[1]));
     }},
    {"a result on another tape is refused",
     [] {
       constexpr auto on_two_tapes = [] {
         cg::tape<double, 8> here, there;
         const cg::variable<double> elsewhere{2.0, there};
         return cg::gradient(
             here, [&](const auto&) { return elsewhere * elsewhere; }, cg::vector{1.0, 2.0})[0];
       };
       return holds_if(!is_constant<on_two_tapes>);
     }},
    {"derivative: (x³)' = 3x² = 12 at 2",
     [] {
       return holds_if(cg::derivative([](const auto& x) { return x * x * x; }, given(2.0)) == 12);
     }},
    {"the derivative of the derivative: (x³)'' = 6x = 12 at 2",
     [] {
       const auto first = [](const auto& x) {
         return cg::derivative([](const auto& y) { return y * y * y; }, x);
       };
       return holds_if(cg::derivative(first, given(2.0)) == 12);
     }},
    {"gradient, forward: (2xy, x² + 3)",
     [] {
       return cg::claim::equal(cg::gradient(polynomial{}, given(cg::vector{3.0, -2.0})),
                               cg::vector{-12.0, 12.0});
     }},
    {"gradient, reverse: the same; what was on the tape before does not matter",
     [] {
       cg::tape<double, 6> tape;
       tape.write({});
       return cg::claim::equal(cg::gradient(tape, polynomial{}, given(cg::vector{3.0, -2.0})),
                               cg::vector{-12.0, 12.0});
     }},
    {"the value comes with it",
     [] {
       cg::tape<double, 6> tape;
       const cg::vector x = given(cg::vector{3.0, -2.0});
       return holds_if(cg::value_and_gradient(polynomial{}, x).value == -24 &&
                       cg::value_and_gradient(tape, polynomial{}, x).value == -24);
     }},
    {"a function that is constant has no gradient",
     [] {
       cg::tape<double, 2> tape;
       const auto five = [](const auto& v) { return 5 + 0 * v[0].value; };
       return holds_if(cg::gradient(polynomial{}, cg::vector{0.0, 0.0})[0] == 0 &&
                       cg::gradient(
                           tape, [&](const auto& v) { return cg::variable<double>{five(v)}; },
                           cg::vector{1.0, 2.0}) == cg::vector{0.0, 0.0});
     }},
    {"hessian: 2y, 2x; 2x, 0",
     [] {
       return cg::claim::equal(cg::hessian(polynomial{}, given(cg::vector{3.0, -2.0})),
                               cg::vector{cg::vector{-4.0, 6.0}, cg::vector{6.0, 0.0}});
     }},
    {"the neuron's chain rule by hand, by dual numbers and by a tape",
     [] {
       const auto by_hand = cg::notebook::compute_gradients(
           given(cg::vector{1.54, 1.32}), cg::vector{parameters[0], parameters[1]}, parameters[2],
           0.25);
       const cg::vector expected{by_hand.d_error_wrt_weights[0], by_hand.d_error_wrt_weights[1],
                                 by_hand.d_error_wrt_bias};
       cg::tape<double, 16> tape;
       // The factors are the same, multiplied in another order: three products round.
       const auto forward =
           cg::claim::within(3, cg::gradient(neuron_error{}, given(parameters)), expected);
       return forward ? cg::claim::within(3, cg::gradient(tape, neuron_error{}, given(parameters)),
                                          expected)
                      : forward;
     }},
    {"functions of vectors, and the dot product with constants: (w · x²)' = 2wx",
     [] {
       const auto f = [](const auto& x) { return cg::dot(cg::vector{1.0, -0.5}, cg::square(x)); };
       const auto g = [](const auto& x) {
         return cg::sigmoid(x)[0] + cg::sigmoid.derivative(x)[1];
       };
       const cg::vector x = given(cg::vector{3.0, 4.0}), zero{0.0, 0.0};
       return holds_if(cg::gradient(f, x) == cg::vector{6.0, -4.0} &&
                       cg::gradient(g, given(zero)) == cg::vector{0.25, 0.0});
     }},
    {"a derivative with respect to a constant is not computed, however large: x / 10^-200 + y",
     [] {
       cg::tape<double, 4> tape;
       const auto f = [](const auto& x) { return x[0] / 1e-200 + x[1]; };
       return holds_if(cg::gradient(tape, f, cg::vector{given(1e-300), 2.0})[1] == 1);
     }},
    {"the derivative of what does not depend on x is 0",
     [] { return holds_if(cg::derivative([](const auto&) { return 5.0; }, given(2.0)) == 0); }},
    {"relu: a branch by the value, the derivative of the branch that is taken",
     [] {
       const auto relu = [](const auto& x) { return x > 0 ? x : 0 * x; };
       return holds_if(cg::derivative(relu, given(2.0)) == 1 &&
                       cg::derivative(relu, given(-2.0)) == 0);
     }},
    {"every function on numbers that carry derivatives has the derivative that it carries",
     [] {
       return holds_if(
           carries_its_derivative(cg::exp, 0.5) && carries_its_derivative(cg::expm1, 0.5) &&
           carries_its_derivative(cg::log, 0.5) && carries_its_derivative(cg::log1p, 0.5) &&
           carries_its_derivative(cg::exp2, 0.5) && carries_its_derivative(cg::log2, 0.5) &&
           carries_its_derivative(cg::log10, 0.5) && carries_its_derivative(cg::tanh, 0.5) &&
           carries_its_derivative(cg::sigmoid, 0.5) && carries_its_derivative(cg::softplus, 0.5) &&
           carries_its_derivative(cg::erf, 0.5) && carries_its_derivative(cg::erfc, 0.5) &&
           carries_its_derivative(cg::sin, 0.5) && carries_its_derivative(cg::cos, 0.5) &&
           carries_its_derivative(cg::atan, 0.5) && carries_its_derivative(cg::sqrt, 0.5) &&
           carries_its_derivative(cg::square, 0.5));
     }},
    {"and a second derivative, which the limit confirms",
     [] {
       return holds_if(
           has_second_derivative(cg::exp, 0.5) && has_second_derivative(cg::expm1, 0.5) &&
           has_second_derivative(cg::log, 1.5) && has_second_derivative(cg::log1p, 0.5) &&
           has_second_derivative(cg::exp2, 0.5) && has_second_derivative(cg::log2, 1.5) &&
           has_second_derivative(cg::log10, 1.5) && has_second_derivative(cg::tanh, 0.5) &&
           has_second_derivative(cg::sigmoid, 0.5) && has_second_derivative(cg::softplus, 0.5) &&
           has_second_derivative(cg::erf, 0.5) && has_second_derivative(cg::erfc, 0.5) &&
           has_second_derivative(cg::sin, 0.5) && has_second_derivative(cg::cos, 0.5) &&
           has_second_derivative(cg::atan, 0.5) && has_second_derivative(cg::sqrt, 1.5) &&
           has_second_derivative(cg::square, 0.5));
     }},
};
static_assert(all_hold<gradient_laws>);
