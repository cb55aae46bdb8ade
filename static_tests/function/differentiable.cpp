#include <constgrad/function/differentiable.hpp>
#include <constgrad/function/exp.hpp>
#include <constgrad/function/log.hpp>
#include <constgrad/function/relu.hpp>
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/linear_algebra/view.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/interval_set.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;
using set = cg::interval<double>;

template <class Function>
concept has_derivative_from_value = requires(double y) { Function::derivative_from_value(y); };

constexpr law differentiable_laws[] = {
    {"a function of a vector is applied to each element",
     [] {
       return cg::claim::equal(cg::square(given(cg::vector{1.0, -2.0, 0.5})),
                               cg::vector{1.0, 4.0, 0.25});
     }},
    {"and so does its derivative",
     [] {
       return cg::claim::equal(cg::square.derivative(given(cg::vector{1.0, -2.0, 0.5})),
                               cg::vector{2.0, -4.0, 1.0});
     }},
    {"of a vector it is what it is of each element",
     [] {
       const cg::vector x = given(cg::vector{-3.0, 0.1, 2.0});
       return cg::claim::equal(cg::sigmoid(x),
                               cg::vector{cg::sigmoid(-3.0), cg::sigmoid(0.1), cg::sigmoid(2.0)});
     }},
    {"of a view it is what it is of its vector",
     [] {
       const double numbers[]{given(1.0), -2.0, 3.0};
       const cg::vector_view<const double, 2> x{numbers + 1};
       return holds_if(cg::relu(x) == cg::vector{0.0, 3.0} &&
                       cg::square.derivative(x) == cg::vector{-4.0, 6.0});
     }},
    {"the argument is not changed",
     [] {
       const cg::vector x = given(cg::vector{3.0, 4.0});
       const cg::vector squares = cg::square(x), derivatives = cg::square.derivative(x);
       return holds_if(x == cg::vector{3.0, 4.0} && squares[0] == 9 && derivatives[1] == 8);
     }},
    {"integers stay integers where the function is exact of them, characters and bool become int",
     [] {
       const auto both = cg::square.value_and_derivative(given(-3));
       return holds_if(both.value == 9 && both.derivative == -6 &&
                       cg::square(given('d')) == 10000 && cg::square.derivative(given(true)) == 2 &&
                       cg::relu.derivative_from_value(given(3)) == 1 &&
                       cg::relu.derivative_from_value(given(0)) == 0 &&
                       std::is_same_v<decltype(cg::relu.derivative_from_value(3)), int> &&
                       cg::square(given(cg::vector{1, -2})) == cg::vector{1, 4} &&
                       cg::square.derivative(given(cg::vector{1, -2})) == cg::vector{2, -4});
     }},
    {"an array is computed up to a count, known when compiled or not",
     [] {
       const double in[]{given(0.5), -1.0, 2.0};
       double out[]{7, 7, 7};
       bool same = true;
       const auto holds_so_far = [&](const auto& f) {
         same = same && out[0] == f(in[0]) && out[1] == f(in[1]) && out[2] == 7;
         out[0] = out[1] = 7;
       };
       cg::square.each<2>(in, out);
       holds_so_far(cg::square);
       cg::square.each(in, out, 2);
       holds_so_far(cg::square);
       cg::exp.each<2>(in, out);
       holds_so_far(cg::exp);
       cg::exp.each(in, out, 2);
       holds_so_far(cg::exp);
       return holds_if(same);
     }},
    {"only a function whose slope is computable from its value offers that",
     [] {
       return holds_if(has_derivative_from_value<decltype(cg::sigmoid)> &&
                       !has_derivative_from_value<decltype(cg::square)> &&
                       cg::sigmoid.derivative_from_value(given(0.25)) == 0.1875);
     }},
    {"an interval takes a function as a whole, and its derivative as a formula",
     [] {
       const set x{given(0.0), 1}, e{1, 0x1.5bf0a8b14576ap1};
       const auto [value, derivative] = cg::exp.value_and_derivative(x);
       return holds_if(same_set(cg::exp(x), e) && same_set(cg::exp.derivative(x), e) &&
                       same_set(value, e) && same_set(derivative, e) &&
                       same_set(cg::log.derivative(set{given(0.5), 4}), set{0.25, 2}) &&
                       same_set(cg::sigmoid(set::entire()), set{0, 1}));
     }},
    {"a function of a vector of intervals is applied to each element",
     [] {
       const cg::vector<set, 2> x{set{given(-1.0), 2}, set{3}}, squares = cg::square(x),
                                                                slopes = cg::square.derivative(x);
       return holds_if(same_set(squares[0], set{0, 4}) && same_set(squares[1], set{9}) &&
                       same_set(slopes[0], set{-2, 4}) && same_set(slopes[1], set{6}));
     }},
    // s'(x) = s (1 - s) for x in [1, 2] is from 0.10499… to 0.19661…, times (2x)' = 2.
    {"a dual number of intervals encloses the chain rule",
     [] {
       using dual = cg::dual<set, 1>;
       const dual x = dual::variable(set{given(0.5), 1}, 0), s = cg::sigmoid(2 * x),
                  e = cg::exp(x * 0.0);
       return holds_if(subset(set{0.7310585786300049, 0.8807970779778824}, s.value) &&
                       subset(set{0.2099871708070130, 0.3932238664829637}, s.partials[0]) &&
                       s.partials[0].upper < 0.5 && s.partials[0].lower > 0.15 &&
                       same_set(e.value, set{1}) && same_set(e.partials[0], set{0}));
     }},
};
static_assert(all_hold<differentiable_laws>);
