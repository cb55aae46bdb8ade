#include <constgrad/function/gelu.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/proof/derivative.hpp>

#include "static_tests/function/central_difference.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

/// x Φ(x) and Φ(x) + x φ(x), computed with 60 digits by mpmath.
struct known_gelu {
  double x, value, slope;
};
static constexpr known_gelu gelus[] = {{-6, -5.91952587022618884421e-9, -3.54687094539020147813e-8},
                                       {-3, -0.00404969409489028357996, -0.0119456472041839270002},
                                       {-1, -0.158655253931457051415, -0.0833154705876862983831},
                                       {-0.5, -0.154268769362993448181, 0.132504875343837157475},
                                       {-0.125, -0.0562827218962358883776, 0.400782064301793421504},
                                       {0.125, 0.0687172781037641116224, 0.599217935698206578496},
                                       {1, 0.841344746068542948585, 1.08331547058768629838},
                                       {2.5, 2.48447583668555966208, 1.03761108590814520824},
                                       {6, 5.99999999408047412977, 1.0000000354687094539}};

constexpr law gelu_laws[] = {
    {"gelu 0 = 0, gelu' 0 = ½, and a float stays a float",
     [] {
       return holds_if(cg::gelu(given(0.0)) == 0 && cg::gelu.derivative(given(0.0)) == 0.5 &&
                       cg::gelu(given(0.125f)) == 0.0687172781037641116224f &&
                       cg::gelu.derivative(given(0.125f)) == 0.599217935698206578496f);
     }},
    // By the bounds that the accuracy tests measure.
    {"it is x Φ(x), and its slope Φ(x) + x φ(x)",
     [] {
       for (const auto& [x, value, slope] : gelus) {
         const double off = cg::gelu(given(x)) - value,
                      slope_off = cg::gelu.derivative(given(x)) - slope,
                      most = 0x1.3p-52 * (value > 1 ? value : 1);
         if (!(off <= most && off >= -most && slope_off <= 0x1.3p-52 && slope_off >= -0x1.3p-52))
           return cg::verdict{false, cg::message{} << "at " << x << " it is off by " << off
                                                   << ", the slope by " << slope_off};
       }
       return cg::verdict{};
     }},
    // At -1.86… 1 + erf z would be 12 ulp off.
    {"far to the left both keep their digits: at most 6 ulp off, and where they are subnormal",
     [] {
       constexpr known_gelu tails[] = {
           {-1.0625, -0x1.395a80db804c2p-3, -0x1.8d7ba1492b0acp-4},
           {-0x1.dcf31a5119cep0, -0x1.dc922cfc2ce7cp-5, -0x1.98d832198d68ap-4},
           {-3, -0x1.096697b244861p-8, -0x1.876f5a0927b12p-7},
           {-9, -0x1.2bca5b282c34cp-60, -0x1.512ad2b5d71e6p-57},
           {-20, -0x1.1876296f504b2p-290, -0x1.5e9298203bb09p-286},
           {-38, -0x1.088e9aadf1ab9p-1043, -0x1.3a2944006c98cp-1038}};
       for (const auto& [x, value, slope] : tails) {
         const auto judged = cg::claim::within(6, cg::gelu(given(x)), value);
         if (!judged) return judged;
         const auto of_slope = cg::claim::within(6, cg::gelu.derivative(given(x)), slope);
         if (!of_slope) return of_slope;
       }
       return holds_if(cg::gelu(given(-9.0f)) == -0x1.2bca5cp-60f);
     }},
    {"from -0 to infinity, with slopes 0 and 1; NaN stays NaN",
     [] {
       using limits = std::numeric_limits<double>;
       constexpr double infinity = limits::infinity();
       const double nan = cg::gelu(given(limits::quiet_NaN())),
                    slope = cg::gelu.derivative(given(limits::quiet_NaN()));
       return holds_if(cg::gelu(given(-infinity)) == 0 &&
                       cg::has_sign(cg::gelu(given(-infinity))) &&
                       cg::has_sign(cg::gelu(given(-40.0))) && cg::gelu(given(-40.0)) == 0 &&
                       cg::gelu.derivative(given(-infinity)) == 0 &&
                       cg::has_sign(cg::gelu.derivative(given(-infinity))) &&
                       cg::has_sign(cg::gelu.derivative(given(-40.0))) &&
                       cg::has_sign(cg::gelu.value_and_derivative(given(-infinity)).value) &&
                       cg::gelu(given(infinity)) == infinity &&
                       cg::gelu.derivative(given(infinity)) == 1 && nan != nan && slope != slope);
     }},
    {"its least value is where the slope is 0",
     [] {
       constexpr double least = -0x1.80ead197f00b4p-1; // by mpmath
       const double slope = cg::gelu.derivative(given(least));
       return holds_if(slope < 0x1p-52 && slope > -0x1p-52 && cg::gelu.derivative(-0.7525) < 0 &&
                       cg::gelu.derivative(-0.751) > 0);
     }},
    {"value and derivative in one call are those of two",
     [] {
       for (double x : {-50.0, -9.5, -2.25, -0x1.dcf31a5119cep0, 0.75, 20.0, 50.0}) {
         const auto [value, derivative] = cg::gelu.value_and_derivative(given(x));
         if (value != cg::gelu(x) || derivative != cg::gelu.derivative(x))
           return cg::verdict{false, cg::message{} << "at " << x};
       }
       const auto [value, derivative] = cg::gelu.value_and_derivative(given(-0.3f));
       return holds_if(value == cg::gelu(-0.3f) && derivative == cg::gelu.derivative(-0.3f));
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-9.0, -2.0, -0.5, 0.25, 4.0}) {
         if (const auto judged = derivative_is_the_limit(cg::gelu, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"and the product rule, for all reals", [] { return cg::claim::derivative(cg::gelu); }},
    {"gelu x - gelu -x = x, for all reals",
     [] {
       return cg::claim::identity([](auto x) { return cg::gelu(x) - cg::gelu(-x); },
                                  [](auto x) { return x; });
     }},
    {"an interval encloses it",
     [] {
       for (const auto& [x, value, slope] : gelus) {
         const real at{given(x)};
         if (!contains(cg::gelu(at), value) || !contains(cg::gelu.derivative(at), slope) ||
             width(cg::gelu(at)) > 0x1p-50 * magnitude(at))
           return cg::verdict{false, cg::message{} << "at " << x};
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<gelu_laws>);
