#include <constgrad/function.hpp>
#include <constgrad/number/slope.hpp>

#include "static_tests/law.hpp"

#include <limits>
#include <type_traits>

namespace cg = constgrad;

using real = cg::interval<double>;
using once = cg::dual<double, 1>;
using twice = cg::dual<once, 1>;

static constexpr double infinity = std::numeric_limits<double>::infinity(),
                        nan = std::numeric_limits<double>::quiet_NaN();

/// Equal, or both NaN.
static constexpr bool same(double a, double b) { return a == b || (a != a && b != b); }

/// The claim that the slopes of f at (x, y) are these: by forward mode with both partials, by forward
/// mode for one variable after the other, where the other one is a constant, and by reverse mode.
template <class F>
static constexpr cg::verdict slopes_are(F f, double x, double y, double d_x, double d_y) {
  const auto of_vector = [f](const auto& v) { return f(v[0], v[1]); };
  const cg::vector at{given(x), given(y)};
  const auto forward = cg::gradient(of_vector, at);
  const double by_x = f(once::variable(at[0], 0), once{at[1]}).partials[0],
               by_y = f(once{at[0]}, once::variable(at[1], 0)).partials[0];
  cg::tape<double, 32> tape;
  const auto reverse = cg::gradient(tape, of_vector, at);
  return holds_if(same(forward[0], d_x) && same(forward[1], d_y) && same(by_x, d_x) &&
                  same(by_y, d_y) && same(reverse[0], d_x) && same(reverse[1], d_y));
}

/// The same where something is NaN, or divided by 0, on the way: no constant is that.
template <class F>
static constexpr cg::verdict slopes_are_at_run_time(F f, double x, double y, double d_x,
                                                    double d_y) {
  if (std::is_constant_evaluated()) return {};
  return slopes_are(f, x, y, d_x, d_y);
}

constexpr law slope_laws[] = {
    {"a slope vanishes with all its derivatives, of an interval with both ends",
     [] {
       return holds_if(cg::vanishes(given(0.0)) && cg::vanishes(given(-0.0f)) &&
                       !cg::vanishes(given(nan)) && !cg::vanishes(given(0x1p-1074)) &&
                       cg::vanishes(once{given(0.0)}) && !cg::vanishes(once{given(1.0)}) &&
                       !cg::vanishes(once::variable(given(0.0), 0)) &&
                       !cg::vanishes(twice::variable(given(0.0), 0)) &&
                       cg::vanishes(real{given(0.0)}) && !cg::vanishes(real{given(-1.0), 0}) &&
                       !cg::vanishes(real{given(0.0), 1}) && !cg::vanishes(cg::rational{given(0)}));
     }},
    {"a variable that is 0 does not vanish, a constant 0 does",
     [] {
       cg::tape<double, 1> tape;
       return holds_if(!cg::vanishes(cg::variable{given(0.0), tape}) &&
                       cg::vanishes(cg::variable<double>{given(0.0)}) &&
                       !cg::vanishes(cg::variable<double>{given(1.0)}));
     }},
    {"0 times an ordinary number is 0",
     [] {
       once steep = once::variable(given(1.0), 0);
       steep.partials[0] = infinity;
       return holds_if(cg::is_ordinary(given(1.0)) && cg::is_ordinary(given(-0x1.fffffep127f)) &&
                       !cg::is_ordinary(given(infinity)) && !cg::is_ordinary(given(-infinity)) &&
                       !cg::is_ordinary(given(nan)) && cg::is_ordinary(once{given(1.0)}) &&
                       !cg::is_ordinary(once{given(infinity)}) && !cg::is_ordinary(steep) &&
                       !cg::is_ordinary(twice{steep}) && cg::is_ordinary(real::entire()) &&
                       !cg::is_ordinary(real::empty()) && cg::is_ordinary(cg::rational{given(1)}) &&
                       cg::is_ordinary(cg::variable<double>{given(1.0)}) &&
                       !cg::is_ordinary(cg::variable<double>{given(infinity)}));
     }},
    {"a slope that is 0 stays 0, any other is multiplied",
     [] {
       return holds_if(cg::scaled_slope(given(infinity), 0.0) == 0 &&
                       cg::scaled_slope(given(nan), 0.0) == 0 &&
                       cg::scaled_slope(given(3.0), 2.0) == 6 &&
                       cg::scaled_slope(given(infinity), -2.0) == -infinity);
     }},

    {"what has no value has no slope",
     [] {
       return holds_if(cg::slope_of_value(real::empty(), real{given(1.0)}).is_empty() &&
                       same_set(cg::slope_of_value(real{2}, real{given(1.0)}), real{1}) &&
                       cg::slope_of_value(2.0, given(1.0)) == 1);
     }},

    // The branch that is not taken.
    {"max(√x, x + 1) at 0 is x + 1",
     [] {
       return slopes_are([](auto x, auto) { return cg::max(cg::sqrt(x), x + 1); }, 0, 0, 1, 0);
     }},
    {"and so is max(x + 1, √x), and min(-√x, x - 1) is x - 1",
     [] {
       return holds_if(
           slopes_are([](auto x, auto) { return cg::max(x + 1, cg::sqrt(x)); }, 0, 0, 1, 0) &&
           slopes_are([](auto x, auto) { return cg::min(-cg::sqrt(x), x - 1); }, 0, 0, 1, 0));
     }},
    {"where x > 0, x log x, else 3x",
     [] {
       constexpr auto f = [](auto x, auto) {
         const auto a = x * cg::log(x), b = x * 3;
         return x > 0 ? a : b;
       };
       return holds_if(slopes_are_at_run_time(f, 0, 0, 3, 0) &&
                       slopes_are_at_run_time(f, -1, 0, 3, 0) && slopes_are(f, 1, 0, 1, 0));
     }},
    {"where x > 0, y / x, else y",
     [] {
       return slopes_are_at_run_time(
           [](auto x, auto y) {
             const auto quotient = y / x;
             return x > 0 ? quotient : y;
           },
           0, 2, 0, 1);
     }},
    {"one branch within another: max(min(√x, log x), 5y)",
     [] {
       return slopes_are(
           [](auto x, auto y) { return cg::max(cg::min(cg::sqrt(x), cg::log(x)), 5 * y); }, 0, 2, 0,
           5);
     }},
    {"clamp(√x, ½, 1) at 0 is constant",
     [] {
       return slopes_are([](auto x, auto y) { return cg::clamp(cg::sqrt(x), 0.5, 1) + y; }, 0, 0, 0,
                         1);
     }},

    // What is not depended on.
    {"√x + y at 0: infinity, 1",
     [] { return slopes_are([](auto x, auto y) { return cg::sqrt(x) + y; }, 0, 1, infinity, 1); }},
    {"y log x at 0: infinity for y > 0, and -infinity",
     [] {
       return slopes_are([](auto x, auto y) { return y * cg::log(x); }, 0, 2, infinity, -infinity);
     }},
    {"log1p(x) - y at -1",
     [] {
       return slopes_are_at_run_time([](auto x, auto y) { return cg::log1p(x) - y; }, -1, 1,
                                     infinity, -1);
     }},
    {"y + √0 of a constant 0",
     [] {
       return slopes_are([](auto x, auto y) { return y + cg::sqrt(decltype(x)(0)); }, 0, 1, 0, 1);
     }},
    {"y + log 0, y + 0^½ of constants",
     [] {
       return holds_if(
           slopes_are([](auto x, auto y) { return y + cg::log(decltype(x)(0)); }, 0, 1, 0, 1) &&
           slopes_are([](auto x, auto y) { return y + power(decltype(x)(0), 0.5); }, 0, 1, 0, 1));
     }},
    {"y / x at x = 0: -infinity, infinity; what neither depends on has the slope 0",
     [] {
       constexpr auto f = [](auto x, auto y) { return y / x; };
       if (std::is_constant_evaluated()) return cg::verdict{};
       const auto of_three = [](const auto& v) { return v[0] / v[1] + v[2]; };
       cg::tape<double, 8> tape;
       const cg::vector at{given(2.0), 0.0, 1.0}, expected{infinity, -infinity, 1.0};
       return holds_if(slopes_are(f, 0, 2, -infinity, infinity) &&
                       cg::gradient(of_three, at) == expected &&
                       cg::gradient(tape, of_three, at) == expected);
     }},
    {"NaN is in the slopes of what is computed with it, and in no other: x² + y at NaN",
     [] {
       return slopes_are_at_run_time([](auto x, auto y) { return x * x + y; }, nan, 1, nan, 1);
     }},
    {"also of relu, abs, max, min, clamp and leaky_relu",
     [] {
       constexpr auto each = [](auto f) {
         return slopes_are_at_run_time([f](auto x, auto y) { return f(x) + y; }, nan, 1, nan, 1);
       };
       return holds_if(each(cg::relu) && each(cg::abs) && each(cg::leaky_relu) && each(cg::elu) &&
                       each([](auto x) { return cg::max(x, 1); }) &&
                       each([](auto x) { return cg::max(1, x); }) &&
                       each([](auto x) { return cg::min(x, 1); }) &&
                       each([](auto x) { return cg::min(1, x); }) &&
                       each([](auto x) { return cg::clamp(x, 0, 1); }));
     }},

    // 0 · infinity along the way.
    {"√(x²) and √(x² + y²) at 0: 0, as of |x|",
     [] {
       return holds_if(
           slopes_are([](auto x, auto) { return cg::sqrt(x * x); }, 0, 0, 0, 0) &&
           slopes_are([](auto x, auto y) { return cg::sqrt(x * x + y * y); }, 0, 0, 0, 0) &&
           slopes_are([](auto x, auto) { return cg::abs(x); }, 0, 0, 0, 0));
     }},
    {"√(x² + y) at 0: 0, infinity",
     [] {
       return slopes_are([](auto x, auto y) { return cg::sqrt(x * x + y); }, 0, 0, 0, infinity);
     }},
    {"0 √x, y √x and √x √x at 0 are not known to have a slope by x",
     [] {
       return holds_if(
           slopes_are_at_run_time([](auto x, auto) { return 0 * cg::sqrt(x); }, 0, 0, nan, 0) &&
           slopes_are_at_run_time([](auto x, auto y) { return y * cg::sqrt(x); }, 0, 0, nan, 0) &&
           slopes_are_at_run_time([](auto x, auto) { return cg::sqrt(x) * cg::sqrt(x); }, 0, 0, nan,
                                  0));
     }},
    {"nor has (√x)² or √x - √x",
     [] {
       return holds_if(slopes_are_at_run_time([](auto x, auto) { return cg::square(cg::sqrt(x)); },
                                              0, 0, nan, 0) &&
                       slopes_are_at_run_time(
                           [](auto x, auto) { return cg::sqrt(x) - cg::sqrt(x); }, 0, 0, nan, 0));
     }},

    // Corners and ties.
    {"at a tie max and min take the first",
     [] {
       return holds_if(slopes_are([](auto x, auto y) { return cg::max(x, y); }, 2, 2, 1, 0) &&
                       slopes_are([](auto x, auto y) { return cg::max(y, x); }, 2, 2, 0, 1) &&
                       slopes_are([](auto x, auto y) { return cg::min(x, y); }, 2, 2, 1, 0) &&
                       slopes_are([](auto x, auto y) { return cg::max(-x, -y); }, 0, -0.0, -1, 0));
     }},
    {"clamp has its slope at both ends, and none outside",
     [] {
       constexpr auto f = [](auto x, auto y) { return cg::clamp(3 * x, 0, 6) + y; };
       return holds_if(slopes_are(f, 0, 0, 3, 1) && slopes_are(f, 2, 0, 3, 1) &&
                       slopes_are(f, -0x1p-60, 0, 0, 1) && slopes_are(f, 2.125, 0, 0, 1));
     }},
    {"relu has none at 0, |x| has 1 and -1 beside it",
     [] {
       constexpr auto f = [](auto x, auto) { return cg::relu(x); };
       constexpr auto g = [](auto x, auto) { return cg::abs(x); };
       return holds_if(slopes_are(f, 0, 0, 0, 0) && slopes_are(f, 0x1p-1074, 0, 1, 0) &&
                       slopes_are(g, 0x1p-1074, 0, 1, 0) && slopes_are(g, -0x1p-1074, 0, -1, 0));
     }},
    {"x^0 and x^1 have their slopes everywhere, x^½ at 0 has an infinite one",
     [] {
       return holds_if(slopes_are([](auto x, auto) { return power(x, 0.0); }, 0, 0, 0, 0) &&
                       slopes_are([](auto x, auto) { return power(x, 1.0); }, 0, 0, 1, 0) &&
                       slopes_are([](auto x, auto) { return power(x, 0); }, 0, 0, 0, 0) &&
                       slopes_are([](auto x, auto) { return power(x, 0.5); }, 0, 0, infinity, 0) &&
                       slopes_are([](auto x, auto) { return power(x, 2.5); }, 0, 0, 0, 0));
     }},
    {"x^y by its exponent: 8 log 2 at (2, 3), 0 at (0, 3), NaN at (-2, 3)",
     [] {
       constexpr auto f = [](auto x, auto y) { return power(x, y); };
       return holds_if(slopes_are(f, 2, 3, 12, 0x1.62e42fefa39efp2) && slopes_are(f, 0, 3, 0, 0) &&
                       slopes_are_at_run_time(f, -2, 3, 12, nan) &&
                       slopes_are_at_run_time([](auto x, auto) { return power(x, decltype(x)(3)); },
                                              -2, 0, 12, 0));
     }},
    {"what nothing depends on has the slope 0, and so has all of a constant",
     [] {
       return holds_if(slopes_are([](auto x, auto) { return 2 * x; }, 1, 1, 2, 0) &&
                       slopes_are([](auto x, auto) { return decltype(x)(3); }, 1, 1, 0, 0));
     }},

    // Each of one variable, at several places.
    {"where x' is 0, no outer slope is too steep: (x²)^¼, (x⁴)^¼, √√(x²), (x² + y²)^¼ at 0",
     [] {
       return holds_if(
           slopes_are([](auto x, auto) { return power(x * x, 0.25); }, 0, 0, 0, 0) &&
           slopes_are([](auto x, auto) { return power(cg::square(x), 0.75); }, 0, 0, 0, 0) &&
           slopes_are([](auto x, auto) { return power(power(x, 4), 0.25); }, 0, 0, 0, 0) &&
           slopes_are([](auto x, auto) { return cg::sqrt(cg::sqrt(x * x)); }, 0, 0, 0, 0) &&
           slopes_are([](auto x, auto y) { return power(x * x + y * y, 0.25); }, 0, 0, 0, 0) &&
           slopes_are([](auto x, auto y) { return power(x * x, y); }, 0, 0.25, 0, 0));
     }},
    {"also where the value is infinite: 1/x², x^-2, (x²)^-½, log x² at 0",
     [] {
       return holds_if(
           slopes_are_at_run_time([](auto x, auto) { return 1 / (x * x); }, 0, 0, 0, 0) &&
           slopes_are_at_run_time([](auto x, auto) { return power(x, -2); }, 0, 0, 0, 0) &&
           slopes_are_at_run_time([](auto x, auto) { return power(x * x, -0.5); }, 0, 0, 0, 0) &&
           slopes_are_at_run_time([](auto x, auto) { return cg::log(x * x); }, 0, 0, 0, 0));
     }},
    {"what comes out of infinity again is not known: 1/(1/x), x(1/x), e^log x, tanh(1/x) at 0",
     [] {
       constexpr auto unknown = [](auto f) {
         return slopes_are_at_run_time([f](auto x, auto y) { return f(x) + y; }, 0, 0, nan, 1);
       };
       return holds_if(unknown([](auto x) { return 1 / (1 / x); }) &&
                       unknown([](auto x) { return x * (1 / x); }) &&
                       unknown([](auto x) { return cg::exp(cg::log(x)); }) &&
                       unknown([](auto x) { return cg::expm1(cg::log(x)); }) &&
                       unknown([](auto x) { return cg::exp(-1 / x); }) &&
                       unknown([](auto x) { return cg::tanh(1 / x); }) &&
                       unknown([](auto x) { return cg::sigmoid(1 / x); }) &&
                       unknown([](auto x) { return cg::erf(1 / x); }));
     }},
    {"nor is 0/0: x/x, |x|/x, √x/√x, x²/x, and x log x and relu √x at 0",
     [] {
       constexpr auto unknown = [](auto f) {
         return slopes_are_at_run_time([f](auto x, auto y) { return f(x) + y; }, 0, 0, nan, 1);
       };
       return holds_if(unknown([](auto x) { return x / x; }) &&
                       unknown([](auto x) { return cg::abs(x) / x; }) &&
                       unknown([](auto x) { return cg::sqrt(x) / cg::sqrt(x); }) &&
                       unknown([](auto x) { return x * x / x; }) &&
                       unknown([](auto x) { return x * cg::log(x); }) &&
                       unknown([](auto x) { return cg::relu(cg::sqrt(x)); }) &&
                       unknown([](auto x) { return cg::heaviside(cg::sqrt(x)); }));
     }},
    {"what relu and heaviside make constant has no slope: relu(√x - 1), relu log x, heaviside log "
     "x at 0",
     [] {
       constexpr auto flat = [](auto f) {
         return slopes_are_at_run_time([f](auto x, auto y) { return f(x) + y; }, 0, 0, 0, 1);
       };
       return holds_if(flat([](auto x) { return cg::relu(cg::sqrt(x) - 1); }) &&
                       flat([](auto x) { return cg::relu(cg::log(x)); }) &&
                       flat([](auto x) { return cg::relu(x - 1 / cg::square(x)); }) &&
                       flat([](auto x) { return cg::heaviside(cg::log(x)); }) &&
                       flat([](auto x) { return cg::heaviside(1 + cg::sqrt(x)); }));
     }},
    {"infinite slopes by infinite or positive ones stay infinite: 1/x, x^-½, (1/x)², log² x at 0",
     [] {
       constexpr auto steep = [](auto f, double by_x) {
         return slopes_are_at_run_time([f](auto x, auto y) { return f(x) - y; }, 0, 0, by_x, -1);
       };
       return holds_if(steep([](auto x) { return 1 / x; }, -infinity) &&
                       steep([](auto x) { return power(x, -0.5); }, -infinity) &&
                       steep([](auto x) { return cg::square(1 / x); }, -infinity) &&
                       steep([](auto x) { return cg::square(cg::log(x)); }, -infinity) &&
                       steep([](auto x) { return cg::sqrt(cg::sqrt(x)); }, infinity) &&
                       steep([](auto x) { return cg::log(cg::sqrt(x)); }, infinity));
     }},
    {"√(xy), log(x/y), y/√x and √(x - y) where they begin",
     [] {
       return holds_if(
           slopes_are([](auto x, auto y) { return cg::sqrt(x * y); }, 0, 1, infinity, 0) &&
           slopes_are([](auto x, auto y) { return cg::sqrt(x * y); }, 0, 0, 0, 0) &&
           slopes_are_at_run_time([](auto x, auto y) { return cg::log(x / y); }, 0, 1, infinity,
                                  0) &&
           slopes_are_at_run_time([](auto x, auto y) { return y / cg::sqrt(x); }, 0, 1, -infinity,
                                  infinity) &&
           slopes_are([](auto x, auto y) { return cg::sqrt(x - y); }, 1, 1, infinity, -infinity));
     }},
    {"x^y at (0, 0), (0, ½), (0, -1) and (1, ∞)",
     [] {
       constexpr auto f = [](auto x, auto y) { return power(x, y); };
       return holds_if(slopes_are_at_run_time(f, 0, 0, 0, -infinity) &&
                       slopes_are_at_run_time(f, 0, 0.5, infinity, 0) &&
                       slopes_are_at_run_time(f, 0, -1, -infinity, -infinity) &&
                       slopes_are_at_run_time(f, 1, infinity, infinity, 0));
     }},
    {"∞ - ∞, 0 · ∞ and ∞ / ∞ of values leave the slopes of their rules",
     [] {
       return holds_if(
           slopes_are_at_run_time([](auto x, auto y) { return x - y; }, infinity, infinity, 1,
                                  -1) &&
           slopes_are_at_run_time([](auto x, auto y) { return x + y; }, infinity, -infinity, 1,
                                  1) &&
           slopes_are_at_run_time([](auto x, auto y) { return x * y; }, 0, infinity, infinity, 0) &&
           slopes_are_at_run_time([](auto x, auto y) { return x / y; }, 0, 0, infinity, nan) &&
           slopes_are_at_run_time([](auto x, auto y) { return x / y; }, infinity, infinity, 0,
                                  nan) &&
           slopes_are_at_run_time([](auto x, auto y) { return y + 0 * x; }, infinity, 1, 0, 1));
     }},
    {"at infinity functions are as flat as they become",
     [] {
       constexpr auto slopes = [](auto f, double at_minus, double at_plus) {
         const auto with_y = [f](auto x, auto y) { return f(x) + y; };
         return slopes_are_at_run_time(with_y, -infinity, 0, at_minus, 1) &&
                slopes_are_at_run_time(with_y, infinity, 0, at_plus, 1);
       };
       return holds_if(slopes(cg::tanh, 0, 0) && slopes(cg::sigmoid, 0, 0) &&
                       slopes(cg::erf, 0, 0) && slopes(cg::softplus, 0, 1) &&
                       slopes(cg::silu, 0, 1) && slopes(cg::gelu, 0, 1) && slopes(cg::elu, 0, 1) &&
                       slopes(cg::relu, 0, 1) && slopes(cg::abs, -1, 1) &&
                       slopes(cg::leaky_relu, 0.01, 1) && slopes(cg::exp, 0, infinity) &&
                       slopes(cg::expm1, 0, infinity) && slopes(cg::identity, 1, 1));
     }},
    {"what is cut off before a root or a log is constant: √relu x, log relu x at 0 and -1",
     [] {
       constexpr auto root = [](auto x, auto) { return cg::sqrt(cg::relu(x)); };
       constexpr auto logarithm = [](auto x, auto) { return cg::log(cg::relu(x)); };
       return holds_if(slopes_are(root, 0, 0, 0, 0) && slopes_are(root, -1, 0, 0, 0) &&
                       slopes_are(logarithm, 0, 0, 0, 0) && slopes_are(logarithm, -1, 0, 0, 0) &&
                       slopes_are([](auto x, auto) { return cg::sqrt(cg::abs(x)); }, 0, 0, 0, 0));
     }},
    {"the ends of a clamp may be variables, or meet, and what it cuts off may be infinite",
     [] {
       return holds_if(slopes_are([](auto x, auto y) { return cg::clamp(x, y, 1); }, 0, 0, 1, 0) &&
                       slopes_are([](auto x, auto y) { return cg::clamp(x, 0, y); }, 1, 1, 1, 0) &&
                       slopes_are([](auto x, auto y) { return cg::clamp(x, y, y); }, 0, 0, 1, 0) &&
                       slopes_are([](auto x, auto y) { return cg::clamp(x, y, 1); }, -1, 0, 0, 1) &&
                       slopes_are([](auto x, auto y) { return cg::clamp(cg::log(x), -1, 1) + y; },
                                  0, 0, 0, 1) &&
                       slopes_are_at_run_time(
                           [](auto x, auto y) { return cg::clamp(1 / x, 0, 1) + y; }, 0, 0, 0, 1));
     }},
    {"a tie with oneself, with twice oneself, and of √x with a constant 0 takes the first",
     [] {
       return holds_if(
           slopes_are([](auto x, auto) { return cg::max(x, x); }, 2, 0, 1, 0) &&
           slopes_are([](auto x, auto) { return cg::max(x, 2 * x); }, 0, 0, 1, 0) &&
           slopes_are([](auto x, auto) { return cg::min(2 * x, x); }, 0, 0, 2, 0) &&
           slopes_are([](auto x, auto) { return cg::max(cg::sqrt(x), 0.0); }, 0, 0, infinity, 0) &&
           slopes_are([](auto x, auto) { return cg::max(0.0, cg::sqrt(x)); }, 0, 0, 0, 0));
     }},
    {"at 0 and -0 leaky_relu, elu, gelu and silu have the slopes of the one side they are on",
     [] {
       constexpr auto is = [](auto f, double slope) {
         const auto of_x = [f](auto x, auto) { return f(x); };
         return slopes_are(of_x, 0, 0, slope, 0) && slopes_are(of_x, -0.0, 0, slope, 0);
       };
       return holds_if(is(cg::leaky_relu, 0.01) && is(cg::elu, 1) && is(cg::gelu, 0.5) &&
                       is(cg::silu, 0.5) && is(cg::relu, 0) && is(cg::heaviside, 0) &&
                       is(cg::square, 0));
     }},
    {"branches by ?: at their edge: x > 0, x == 0, x <= 0",
     [] {
       return holds_if(
           slopes_are([](auto x, auto y) { return x > 0 ? cg::sqrt(x) : y; }, 0, 1, 0, 1) &&
           slopes_are([](auto x, auto y) { return x == 0 ? y : cg::sqrt(x); }, 0, 1, 0, 1) &&
           slopes_are([](auto x, auto) { return x <= 0 ? -x : x; }, 0, 0, -1, 0));
     }},
    {"one corner in which the modes differ: √(x - x)",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       constexpr auto f = [](const auto& v) { return cg::sqrt(v[0] - v[0]) + v[1]; };
       const cg::vector at{given(1.0), given(2.0)};
       cg::tape<double, 8> tape;
       const auto forward = cg::gradient(f, at), reverse = cg::gradient(tape, f, at);
       return holds_if(forward == cg::vector{0.0, 1.0} && same(reverse[0], nan) && reverse[1] == 1);
     }},

    // Numbers of numbers.
    {"the gradient of a slope: y² √x by x, then by y, at (1, 3); the branch not taken is left out",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       cg::tape<once, 32> tape;
       const once x{given(1.0)}, y = once::variable(given(3.0), 0);
       const cg::variable u{x, tape}, v{y, tape};
       const auto taken = v * v * cg::sqrt(u), left_out = cg::log(u - 1) * v;
       const auto result = taken > 0 ? taken : left_out;
       tape.read_backwards(result.place);
       const once by_u = tape.slope(u.place);
       tape.read_backwards(taken.place);
       return holds_if(by_u.value == 4.5 && by_u.partials[0] == 3 &&
                       tape.slope(u.place).partials[0] == 3 &&
                       tape.slope(v.place).partials[0] == 2);
     }},
    {"a dual number of intervals: √x + y where x reaches 0",
     [] {
       using dual = cg::dual<real, 2>;
       const dual f =
           cg::sqrt(dual::variable(real{given(0.0)}, 0)) + dual::variable(real{given(1.0)}, 1);
       return holds_if(f.partials[0].is_empty() && same_set(f.partials[1], real{1}));
     }},
};
static_assert(all_hold<slope_laws>);
