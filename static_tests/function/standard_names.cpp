#include <constgrad/function.hpp>

#include "static_tests/law.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cg = constgrad;

using once = cg::dual<double, 1>;
using twice = cg::dual<once, 1>;

/// Written for any number, as for other libraries.
static constexpr auto functions = []<class T>(const T& x) {
  using std::atan, std::cos, std::sin, std::erf, std::erfc, std::exp, std::exp2, std::expm1,
      std::log, std::log10, std::log1p, std::log2, std::sqrt, std::tanh;
  return exp(-x * x) / sqrt(x + 1) + 2 * log(x) + 3 * tanh(x) + 4 * erf(x) + 5 * expm1(x) +
         6 * log1p(x) + 7 * exp2(x) + 8 * log2(x) + 9 * log10(x) + 10 * atan(x) + 11 * erfc(x) +
         12 * sin(x) + 13 * cos(x);
};

/// The same by the objects.
static constexpr auto objects = [](const auto& x) {
  return cg::exp(-x * x) / cg::sqrt(x + 1) + 2 * cg::log(x) + 3 * cg::tanh(x) + 4 * cg::erf(x) +
         5 * cg::expm1(x) + 6 * cg::log1p(x) + 7 * cg::exp2(x) + 8 * cg::log2(x) +
         9 * cg::log10(x) + 10 * cg::atan(x) + 11 * cg::erfc(x) + 12 * cg::sin(x) + 13 * cg::cos(x);
};

/// Of two numbers, or of one and a constant.
static constexpr auto choices = []<class T>(const T& x) {
  using std::abs, std::fabs, std::max, std::min, std::pow;
  return max(x, 0.25) + max(0.25, 2 * x) + max(x, T(0.125)) + min(x, 0.75) + min(x, T(0.875)) +
         abs(-x) + fabs(-3 * x) + pow(x, 2) + pow(x, 2.5) + pow(2.0, x) + pow(x, x);
};
static constexpr auto choice_objects = []<class T>(const T& x) {
  return cg::max(x, 0.25) + cg::max(0.25, 2 * x) + cg::max(x, T(0.125)) + cg::min(x, 0.75) +
         cg::min(x, T(0.875)) + cg::abs(-x) + cg::abs(-3 * x) + cg::power(x, 2) +
         cg::power(x, 2.5) + cg::power(2.0, x) + cg::power(x, x);
};

/// In the library's own namespace the object is found, and the functions of other numbers are not.
namespace constgrad {
static constexpr auto inside = []<class T>(const T& x) {
  return exp(x) == exp.derivative(x) && abs(-x) == x && !by_lookup::has_functions<double>;
};
} // namespace constgrad

constexpr law standard_names_laws[] = {
    {"of a dual number, also a nested one, they are the objects",
     [] {
       const once x = once::variable(given(0.5), 0), f = functions(x), g = objects(x);
       const twice y = functions(twice::variable(x, 0)), z = objects(twice::variable(x, 0));
       return holds_if(f.value == g.value && f.partials[0] == g.partials[0] &&
                       y.value.value == g.value && y.partials[0].value == g.partials[0] &&
                       y.partials[0].partials[0] == z.partials[0].partials[0]);
     }},
    {"of a variable",
     [] {
       cg::tape<double, 128> tape;
       const auto of_vector = [](const auto& v) { return functions(v[0]) + choices(v[0]); };
       const auto expected = [](const auto& v) { return objects(v[0]) + choice_objects(v[0]); };
       const cg::vector x{given(0.5)};
       return cg::claim::equal(cg::gradient(tape, of_vector, x), cg::gradient(tape, expected, x));
     }},
    {"of an interval, also absolute values, the greater and the less",
     [] {
       const cg::interval<double> x{given(0.5), 0.625};
       using std::abs, std::max, std::min, std::pow;
       return holds_if(same_set(functions(x), objects(x)) &&
                       same_set(max(x, 0.5625), cg::max(x, 0.5625)) && same_set(min(x, x), x) &&
                       same_set(abs(-x), x) && same_set(pow(x, 2), cg::power(x, 2)));
     }},
    {"of a formula and of a fraction",
     [] {
       using std::abs, std::max, std::pow;
       constexpr bool same = functions(cg::symbol("x")) == objects(cg::symbol("x"));
       return holds_if(same && pow(cg::rational{given(2L), 3}, 2) == cg::rational{4, 9} &&
                       abs(cg::rational{given(-1L), 2}) == cg::rational{1, 2} &&
                       max(cg::rational{given(1L), 2}, 0) == cg::rational{1, 2});
     }},
    {"max, min, abs and pow too, with a constant on either side",
     [] {
       const once x = once::variable(given(0.5), 0), f = choices(x), g = choice_objects(x);
       return holds_if(f.value == g.value && f.partials[0] == g.partials[0]);
     }},
    {"clamp, between two constants, and between numbers of its own type",
     [] {
       using std::clamp;
       const once x = once::variable(given(0.5), 0), inside = clamp(x, 0, 1.0),
                  low = clamp(x, 0.75, 1), between = clamp(0.75, x, 2.0),
                  below = clamp(0.25, x, 2.0), of_one_type = clamp(x, once{0.0}, x * x);
       const cg::interval<double> wide{given(0.25), 2.0};
       return holds_if(inside.value == 0.5 && inside.partials[0] == 1 && low.value == 0.75 &&
                       low.partials[0] == 0 && between.value == 0.75 && between.partials[0] == 0 &&
                       below.value == 0.5 && below.partials[0] == 1 && of_one_type.value == 0.25 &&
                       of_one_type.partials[0] == 1 &&
                       same_set(clamp(wide, 0.5, 1.0), cg::interval{0.5, 1.0}) &&
                       clamp(cg::rational{given(5L), 2}, 0, 1) == 1);
     }},
    {"max of NaN is NaN, as that of the object",
     [] {
       using std::max;
       const once nan = given(std::numeric_limits<double>::quiet_NaN());
       return holds_if(max(nan, once{1.0}).value != max(once{1.0}, nan).value);
     }},
    {"fma: (ab + c)' = a'b + ab' + c', its value rounded once",
     [] {
       using std::fma;
       const once x = once::variable(given(1 + 0x1p-30), 0), f = fma(x, x, once{-1.0}),
                  zero = fma(x, once{0.0}, once{-0.0});
       return holds_if(f.value == 0x1p-29 + 0x1p-60 && f.partials[0] == 2 + 0x1p-29 &&
                       zero.value == 0 &&
                       same_set(fma(cg::interval{given(2.0)}, cg::interval{3.0}, cg::interval{1.0}),
                                cg::interval{7.0}));
     }},
    {"fma is 1 where it is, though ab + c rounds below 1, and has the slope of c as it is",
     [] {
       using std::fma;
       const once x = once::variable(given(1 + 0x5p-29), 0),
                  f = fma(x, x, once{-0xap-29 - 0x19p-58}), sum = fma(x, once{2.0}, x);
       return holds_if(f.value == 1 && sum.value == 3 + 0xfp-29 && sum.partials[0] == 3);
     }},
    {"fma is infinite where any of the three is",
     [] {
       using std::fma;
       using limits = std::numeric_limits<double>;
       const once infinite = given(limits::infinity()), small = 0x1p-10, most = limits::max();
       return holds_if(fma(infinite, small, small).value == limits::infinity() &&
                       fma(small, infinite, small).value == limits::infinity() &&
                       fma(-most, once{1.0}, infinite).value == limits::infinity());
     }},
    {"fma of NaN is NaN, whichever of the three it is",
     [] {
       using std::fma;
       if (std::is_constant_evaluated()) return cg::verdict{};
       const once nan = given(std::numeric_limits<double>::quiet_NaN()), two = 2.0;
       const double a = fma(nan, two, two).value, b = fma(two, nan, two).value,
                    c = fma(two, two, nan).value;
       return holds_if(a != a && b != b && c != c);
     }},
    {"isnan is that of the value, and of a slope it is not",
     [] {
       using std::isnan;
       once steep = 1.0;
       steep.partials[0] = std::numeric_limits<double>::quiet_NaN();
       return holds_if(isnan(once{std::numeric_limits<double>::quiet_NaN()}) && !isnan(steep) &&
                       !isnan(once{std::numeric_limits<double>::infinity()}) &&
                       !isnan(cg::interval{0.5, 1.0}) && !isnan(cg::rational{1, 2}));
     }},
    {"in the library's namespace the names are the objects",
     [] { return holds_if(cg::inside(given(0.5)) && cg::inside(once::variable(given(0.5), 0))); }},
};
static_assert(all_hold<standard_names_laws>);
