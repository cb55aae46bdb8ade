#include <constgrad/expression/expression.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

using dual = cg::dual<double, 2>;

/// x = 3 and y = -2, the two variables.
constexpr dual x() { return dual::variable(given(3.0), 0); }
constexpr dual y() { return dual::variable(given(-2.0), 1); }

/// The claim that a number has exactly this value and these partials.
constexpr cg::verdict is(const dual& got, double value, double d_x, double d_y) {
  return holds_if(got.value == value && got.partials[0] == d_x && got.partials[1] == d_y);
}

// Whole numbers and halves: nothing rounds, so that == decides. Every rule as on paper.
constexpr law dual_laws[] = {
    {"a variable has the derivative 1 with respect to itself alone",
     [] { return is(y(), -2, 0, 1); }},
    {"a constant has none", [] { return is(dual{given(5.0)}, 5, 0, 0); }},
    {"(x + y)' and (x - y)'",
     [] {
       return holds_if(is(x() + y(), 1, 1, 1) && is(x() - y(), 5, 1, -1) &&
                       is(x() * y() - x(), -9, -3, 3));
     }},
    {"(xy)' = y, x", [] { return is(x() * y(), -6, -2, 3); }},
    {"(x²y)' = 2xy, x²", [] { return is(x() * x() * y(), -18, -12, 9); }},
    {"(x / y)' = 1 / y, -x / y²", [] { return is(x() / y(), -1.5, -0.5, -0.75); }},
    {"(-x)' = -1", [] { return is(-x(), -3, -1, 0); }},
    {"constants of other types mix in, on both sides",
     [] {
       return holds_if(is(2 * x() + 1, 7, 2, 0) && is(1.0f - y() / 2, 2, 0, -0.5) &&
                       is(6 / y(), -3, 0, -1.5));
     }},
    {"the operand may be the number itself",
     [] {
       dual sum = x(), difference = x(), square = x(), one = x();
       const dual &same_sum = sum, &same_difference = difference, &same_square = square,
                  &same_one = one;
       sum += same_sum;
       difference -= same_difference;
       square *= same_square;
       one /= same_one;
       return holds_if(is(sum, 6, 2, 0) && is(difference, 0, 0, 0) && is(square, 9, 6, 0) &&
                       is(one, 1, 0, 0));
     }},
    {"or its own value or derivative",
     [] {
       dual by_value = x() * y(), by_partial = x() * y();
       by_value /= by_value.value;
       by_partial *= by_partial.partials[0];
       return holds_if(is(by_value, 1, 1. / 3, -0.5) && is(by_partial, 12, 4, -6));
     }},
    {"the operators that assign are the others",
     [] {
       dual sum = x(), difference = x(), product = x(), quotient = x();
       sum += y();
       difference -= y();
       product *= y();
       quotient /= y();
       return holds_if(is(sum, 1, 1, 1) && is(difference, 5, 1, -1) && is(product, -6, -2, 3) &&
                       is(quotient, -1.5, -0.5, -0.75));
     }},
    {"a number may be its own operand",
     [] {
       dual square = x(), one = x();
       const dual &itself = square, &also_itself = one;
       square *= itself;
       one /= also_itself;
       return holds_if(is(square, 9, 6, 0) && is(one, 1, 0, 0));
     }},
    {"branches go by the value alone",
     [] {
       const dual three = given(3.0);
       return holds_if(x() == three && x() <= three && x() >= three && !(x() < three) &&
                       !(x() > three) && y() < x() && x() > y() && y() <= x() && x() >= y() &&
                       !(y() >= x()) && !(x() <= y()) && !(x() == y()));
     }},
    {"a dual number of dual numbers has second derivatives: (x³)'' = 6x",
     [] {
       using twice = cg::dual<cg::dual<double, 1>, 1>;
       const twice z = twice::variable(cg::dual<double, 1>::variable(given(5.0), 0), 0),
                   cube = z * z * z;
       return holds_if(cube.value.value == 125 && cube.value.partials[0] == 75 &&
                       cube.partials[0].value == 75 && cube.partials[0].partials[0] == 30);
     }},
    {"a dual number of formulas has formulas as partials: (ab)' = b, a, 0",
     [] {
       constexpr auto product = [] {
         using formal = cg::dual<cg::expression, 3>;
         const cg::expression a = cg::symbol("a"), b = cg::symbol("b");
         formal numbers[3]{};
         for (std::size_t i = 0; i < 3; ++i) numbers[i] = formal::variable(i == 0 ? a : b, i);
         const auto times = [](const formal& left, const formal& right) { return left * right; };
         return times(times(numbers[0], formal{1}), numbers[1]);
       }();
       return holds_if(product.value == cg::symbol("a") * cg::symbol("b") &&
                       product.partials[0] == cg::symbol("b") &&
                       product.partials[1] == cg::symbol("a") && product.partials[2] == 0);
     }},
    {"where a product has no value it has no slope, also not that of a factor which is a constant",
     [] {
       using of_set = cg::dual<cg::interval<double>, 1>;
       const of_set x = of_set::variable(given(-1.0), 0), one{1.0};
       const of_set none =
           chain(x, cg::interval<double>::empty(), cg::interval<double>{given(-1.0)});
       return holds_if((one * none).partials[0].is_empty() && (none * one).partials[0].is_empty() &&
                       (one / none).partials[0].is_empty() && (x * one).partials[0].lower == 1);
     }},
    {"nothing is less than NaN, greater or equal",
     [] {
       const dual none = std::numeric_limits<double>::quiet_NaN(), one = given(1.0);
       return holds_if(!(none < one) && !(none > one) && !(none <= one) && !(none >= one) &&
                       !(none == one) && !(one < none) && !(one > none) && !(one <= none) &&
                       !(one >= none) && !(none <= none) && !(none == none));
     }},
    // By Python's floats; a fused multiplication, or another order, gives another last digit.
    {"the rules round as they are written",
     [] {
       using one = cg::dual<double, 1>;
       one a = one::variable(given(3.3), 0), b = one::variable(1.3, 0), c = one::variable(0.7, 0),
           d = one::variable(0.7, 0);
       a.partials[0] = 2.7, b.partials[0] = 2.4, c.partials[0] = 2.9, d.partials[0] = 2.8;
       return holds_if((a / b).partials[0] == -0x1.4e030792ef564p+1 &&
                       (c * d).partials[0] == 0x1.feb851eb851eap+1);
     }},
    // Without a product 0 · infinity, which would be no constant.
    {"on what a number does not depend it does not depend after an infinite slope either",
     [] {
       const double infinite = std::numeric_limits<double>::infinity();
       const dual root = chain(dual::variable(given(0.0), 1), 0.0, infinite),
                  constant = chain(dual{given(0.0)}, 0.0, std::numeric_limits<double>::quiet_NaN());
       return holds_if(root.partials[0] == 0 && root.partials[1] == infinite &&
                       constant.partials[0] == 0 && constant.partials[1] == 0);
     }},
    {"nor in a product or quotient with an infinite value",
     [] {
       const double infinite = std::numeric_limits<double>::infinity();
       const auto with = [](double value, double by_x, double by_y) {
         dual x{given(value)};
         x.partials[0] = by_x, x.partials[1] = by_y;
         return x;
       };
       return holds_if(is(with(infinite, 3, 4) * dual{2.0}, infinite, 6, 8) &&
                       is(with(2, 0, 0) * with(infinite, 5, 7), infinite, 10, 14) &&
                       is(with(infinite, 3, 4) / dual{2.0}, infinite, 1.5, 2) &&
                       is(with(infinite, 0, 0) / with(2, 0, 7), infinite, 0, -infinite) &&
                       is(with(2, 0, 0) / with(infinite, 5, 7), 0, 0, 0));
     }},
    {"as text the value, and the partials in brackets; also of duals, and of other numbers",
     [] {
       using second = cg::dual<cg::dual<double, 1>, 1>;
       const auto nested = second::variable(cg::dual<double, 1>::variable(given(0.1), 0), 0);
       const cg::dual<cg::rational, 2> half = cg::rational{given(1), 2};
       return holds_if((cg::message{} << x() << '!') == "3.0 (partials 1.0, 0.0)!" &&
                       (cg::message{} << nested) ==
                           "0.1 (partials 1.0) (partials 1.0 (partials 0.0))" &&
                       (cg::message{} << "a " << half) == "a 1/2 (partials 0, 0)");
     }},
    {"the chain rule multiplies with the outer derivative",
     [] { return is(chain(x() * y(), given(10.0), given(0.5)), 10, -1, 1.5); }},
};
static_assert(all_hold<dual_laws>);

/// Whether a value tells of what type a dual number is.
template <class Value>
concept tells_the_type = requires(const Value& value) { cg::dual{value}; };

// How many partials it has is not known from a value alone.
static_assert(!tells_the_type<double> && tells_the_type<dual>);
