#include <constgrad/function/gradient.hpp>
#include <constgrad/function/silu.hpp>
#include <constgrad/proof/derivative.hpp>

#include "static_tests/function/central_difference.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

/// x s(x) and s(x) (1 + x s(-x)), computed with 60 digits by mpmath.
struct known_silu {
  double x, value, slope;
};
static constexpr known_silu silus[] = {
    {-40, -1.69934170211663559091e-16, -1.65685815956371969392e-16},
    {-6, -0.0148357389398086460044, -0.0123264325915255125757},
    {-2.25, -0.214536296022996361432, -0.0987309100966572121702},
    {-1, -0.268941421369995120749, 0.0723294881285132682114},
    {-0.125, -0.0585988283282804678444, 0.437662379749541558508},
    {0.5, 0.311229665600927282319, 0.739961187302651809174},
    {1, 0.731058578630004879251, 0.927670511871486731789},
    {3, 2.85772238046729965736, 1.08810410601516961707},
    {6, 5.985164261060191354, 1.01232643259152551258}};

constexpr law silu_laws[] = {
    {"silu 0 = 0, silu' 0 = ½, and a float stays a float",
     [] {
       return holds_if(cg::silu(given(0.0)) == 0 && cg::silu.derivative(given(0.0)) == 0.5 &&
                       cg::silu(given(0.5f)) == 0.311229665600927282319f &&
                       cg::silu.derivative(given(0.5f)) == 0.739961187302651809174f);
     }},
    {"it is x s(x), and its slope s(x) (1 + x s(-x))",
     [] {
       for (const auto& [x, value, slope] : silus) {
         if (const auto judged = cg::claim::within(1, cg::silu(given(x)), value); !judged)
           return judged;
         if (const auto judged = cg::claim::within(3, cg::silu.derivative(given(x)), slope);
             !judged)
           return judged;
       }
       return cg::verdict{};
     }},
    {"also where s(x) is subnormal and x s(x) not, and where both are: to the last bit",
     [] {
       return holds_if(cg::silu(given(-745.5)) == -0x0.0000000000102p-1022 &&
                       cg::silu(given(-750.0)) == -0x0.0000000000003p-1022 &&
                       cg::has_sign(cg::silu(given(-799.0))) &&
                       cg::silu(given(-700.09375)) == -6.28497798246923234982e-302 &&
                       cg::silu.derivative(given(-700.09375)) == -6.27600064481628339498e-302 &&
                       cg::silu.derivative(given(-700.0)) == -6.89191390408807982884e-302 &&
                       cg::silu(given(-710.0)) == -3.17816322022934226882e-306 &&
                       cg::silu.derivative(given(-710.0)) == -3.17368693400366713886e-306 &&
                       cg::silu(given(-720.0)) == -1.46320617774549107006e-310 &&
                       cg::silu.derivative(given(-720.0)) == -1.46117394694306677691e-310);
     }},
    {"from -0 to infinity, with slopes 0 and 1; NaN stays NaN",
     [] {
       using limits = std::numeric_limits<double>;
       constexpr double infinity = limits::infinity();
       const double nan = cg::silu(given(limits::quiet_NaN())),
                    slope = cg::silu.derivative(given(limits::quiet_NaN()));
       return holds_if(
           cg::silu(given(-infinity)) == 0 && cg::has_sign(cg::silu(given(-infinity))) &&
           cg::has_sign(cg::silu(given(-780.0))) && cg::silu.derivative(given(-infinity)) == 0 &&
           cg::has_sign(cg::silu.derivative(given(-infinity))) &&
           cg::silu(given(infinity)) == infinity && cg::silu.derivative(given(infinity)) == 1 &&
           nan != nan && slope != slope);
     }},
    {"its least value is where the slope is 0",
     [] {
       constexpr double least = -0x1.474973c84120bp+0; // by mpmath
       const double slope = cg::silu.derivative(given(least));
       return holds_if(slope < 0x1p-53 && slope > -0x1p-53 && cg::silu.derivative(-1.28) < 0 &&
                       cg::silu.derivative(-1.275) > 0);
     }},
    {"value and derivative in one call are those of two",
     [] {
       for (double x : {-720.0, -30.5, -2.25, 0.75, 20.0, 200.0}) {
         const auto [value, derivative] = cg::silu.value_and_derivative(given(x));
         if (value != cg::silu(x) || derivative != cg::silu.derivative(x))
           return cg::verdict{false, cg::message{} << "at " << x};
       }
       const auto [value, derivative] = cg::silu.value_and_derivative(given(-0.3f));
       return holds_if(value == cg::silu(-0.3f) && derivative == cg::silu.derivative(-0.3f));
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-9.0, -2.0, -0.5, 0.25, 4.0}) {
         if (const auto judged = derivative_is_the_limit(cg::silu, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"and the product rule, for all reals", [] { return cg::claim::derivative(cg::silu); }},
    {"silu x - silu -x = x, for all reals",
     [] {
       return cg::claim::identity([](auto x) { return cg::silu(x) - cg::silu(-x); },
                                  [](auto x) { return x; });
     }},
    {"an interval encloses it",
     [] {
       for (const auto& [x, value, slope] : silus) {
         const real at{given(x)};
         if (!contains(cg::silu(at), value) || width(cg::silu(at)) > 0x1p-50 * magnitude(at))
           return cg::verdict{false, cg::message{} << "at " << x};
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<silu_laws>);
