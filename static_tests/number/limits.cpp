#include <constgrad/expression.hpp>
#include <constgrad/number.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

/// Whether the limits of a Number are those of its value of type T, as constants.
template <class Number, class T>
static constexpr bool limits_are_those_of() {
  using limits = std::numeric_limits<Number>;
  using of = std::numeric_limits<T>;
  return limits::is_specialized && limits::digits == of::digits && limits::has_infinity &&
         !limits::is_integer && (limits::min)().value == (of::min)() &&
         (limits::max)().value == (of::max)() && limits::lowest().value == of::lowest() &&
         limits::epsilon().value == of::epsilon() &&
         limits::denorm_min().value == of::denorm_min() &&
         limits::round_error().value == of::round_error() &&
         limits::infinity().value == of::infinity() &&
         limits::quiet_NaN().value != limits::quiet_NaN().value &&
         std::numeric_limits<const Number>::infinity().value == of::infinity();
}

constexpr law limits_laws[] = {
    {"a number that carries derivatives has those of its value",
     [] {
       using dual = cg::dual<double, 2>;
       return holds_if(limits_are_those_of<dual, double>() &&
                       limits_are_those_of<cg::dual<float, 1>, float>() &&
                       limits_are_those_of<cg::variable<double>, double>() &&
                       limits_are_those_of<cg::dual<dual, 1>, dual>());
     }},
    {"as a constant: its derivatives are 0",
     [] {
       const auto most = (std::numeric_limits<cg::dual<double, 2>>::max)();
       return holds_if(most.partials[0] == 0 && most.partials[1] == 0 &&
                       std::numeric_limits<cg::variable<double>>::infinity().place.tape == nullptr);
     }},
    {"an interval has those of its ends; its infinity is above all numbers but the greatest",
     [] {
       using set = cg::interval<double>;
       using limits = std::numeric_limits<set>;
       using of = std::numeric_limits<double>;
       return holds_if(
           limits::is_specialized && same_set((limits::max)(), set{(of::max)()}) &&
           same_set(limits::lowest(), set{of::lowest()}) &&
           same_set((limits::min)(), set{(of::min)()}) &&
           same_set(limits::epsilon(), set{of::epsilon()}) && limits::infinity() > set{0x1p1000} &&
           limits::infinity().upper == of::infinity() && limits::quiet_NaN().is_empty());
     }},
    {"a fraction has its own: nothing fits beyond them",
     [] {
       using limits = std::numeric_limits<cg::rational>;
       return holds_if(limits::is_specialized && limits::is_exact && limits::is_bounded &&
                       !limits::is_integer && !limits::has_infinity && !limits::has_quiet_NaN &&
                       (limits::max)() == 0x7fffffffffffffff &&
                       limits::lowest() == -0x7fffffffffffffff - 1 &&
                       (limits::min)() * (limits::max)() == 1 &&
                       !is_constant<[] { return (limits::max)() + 1; }> &&
                       !is_constant<[] { return limits::lowest() - 1; }> &&
                       !is_constant<[] { return (limits::min)() / 2; }>);
     }},
    {"and neither infinity nor NaN: it is not 0 that is taken instead",
     [] {
       using limits = std::numeric_limits<cg::rational>;
       return holds_if(!is_constant<[] { return limits::infinity(); }> &&
                       !is_constant<[] { return limits::quiet_NaN(); }> &&
                       is_constant<[] { return limits::epsilon(); }>);
     }},
    {"the least of some numbers, which begins at infinity",
     [] {
       const auto least = [](const auto& x) {
         using number = std::remove_cvref_t<decltype(x[0])>;
         number best = std::numeric_limits<number>::infinity();
         for (const number& element : x)
           if (element < best) best = element;
         return best;
       };
       using dual = cg::dual<double, 2>;
       const dual x[]{dual::variable(given(3.0), 0), dual::variable(given(2.0), 1)};
       const dual result = least(x);
       return holds_if(result.value == 2 && result.partials[0] == 0 && result.partials[1] == 1);
     }},
    {"also of numbers that carry derivatives of fractions, and of formulas",
     [] {
       using dual = std::numeric_limits<cg::dual<cg::rational, 1>>;
       using formula = std::numeric_limits<cg::expression>;
       return holds_if(!is_constant<[] { return dual::infinity(); }> &&
                       !is_constant<[] { return formula::quiet_NaN(); }> &&
                       !noexcept(dual::infinity()) && !noexcept(formula::signaling_NaN()) &&
                       !noexcept(dual::quiet_NaN()) &&
                       noexcept(std::numeric_limits<cg::dual<double, 1>>::infinity()) &&
                       formula::is_specialized && formula::is_exact && formula::digits == 63 &&
                       (formula::max)() == (std::numeric_limits<cg::rational>::max)());
     }},
};
static_assert(all_hold<limits_laws>);
