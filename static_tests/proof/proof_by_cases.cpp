#include <constgrad/function.hpp>
#include <constgrad/proof/identity.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::exp, cg::log, cg::relu, cg::sigmoid, cg::softplus, cg::sqrt;
using cg::proof::any_real, cg::proof::obstacle;

/// |x|, max and min as any real number has them.
constexpr any_real abs(const any_real& x) { return function_of(cg::elementary::abs, x.formula); }
constexpr any_real greater(const any_real& x, const any_real& y) { return x + relu(y - x); }
constexpr any_real lesser(const any_real& x, const any_real& y) { return x - relu(x - y); }

/// The claim that f = g is proved, and f = -g not; at run time also that with another factor or constant it is not.
template <class F, class G>
constexpr cg::verdict only_so(const F& f, const G& g) {
  const auto [left, right] = cg::claim::formulas_of(f, g);
  using cg::claim::same_for_all_reals;
  if (!same_for_all_reals(left, right)) return holds_if(false);
  const bool is_false = same_for_all_reals(left, -right) ||
                        (!std::is_constant_evaluated() && (same_for_all_reals(left, 2 * right) ||
                                                           same_for_all_reals(left, right + 1)));
  return {!is_false, cg::sentence{} << "a false relative is proved"};
}

/// Why f = g is not proved.
template <class F, class G>
constexpr obstacle obstacle_of(const F& f, const G& g) {
  return cg::proof::proof_by_cases{cg::claim::formulas_of(f, g).difference()}.why;
}

constexpr law proof_by_cases_laws[] = {
    {"relu x - relu -x = x",
     [] {
       return only_so([](auto x) { return any_real(relu(x) - relu(-x)); },
                      [](auto x) { return any_real(x); });
     }},
    {"relu x + relu -x = |x|",
     [] {
       return only_so([](auto x) { return any_real(relu(x) + relu(-x)); },
                      [](auto x) { return any_real(abs(x)); });
     }},
    {"max(x, y) = (x + y + |x - y|) / 2",
     [] {
       return only_so([](auto x, auto y) { return any_real(greater(x, y)); },
                      [](auto x, auto y) { return any_real((x + y + abs(x - y)) / 2); });
     }},
    {"relu² x = x relu x",
     [] {
       return only_so([](auto x) { return any_real(relu(x) * relu(x)); },
                      [](auto x) { return any_real(x * relu(x)); });
     }},
    {"|x|² = x²",
     [] {
       return only_so([](auto x) { return any_real(abs(x) * abs(x)); },
                      [](auto x) { return any_real(x * x); });
     }},
    {"|x y| = |x| |y|",
     [] {
       return only_so([](auto x, auto y) { return any_real(abs(x * y)); },
                      [](auto x, auto y) { return any_real(abs(x) * abs(y)); });
     }},
    {"max(x, y) + min(x, y) = x + y",
     [] {
       return only_so([](auto x, auto y) { return any_real(greater(x, y) + lesser(x, y)); },
                      [](auto x, auto y) { return any_real(x + y); });
     }},
    {"max(x, y) min(x, y) = x y",
     [] {
       return only_so([](auto x, auto y) { return any_real(greater(x, y) * lesser(x, y)); },
                      [](auto x, auto y) { return any_real(x * y); });
     }},
    {"max(max(x, y), z) = max(x, max(y, z))",
     [] {
       return only_so([](auto x, auto y, auto z) { return any_real(greater(greater(x, y), z)); },
                      [](auto x, auto y, auto z) { return any_real(greater(x, greater(y, z))); });
     }},
    {"min(x, max(y, z)) = max(min(x, y), min(x, z))",
     [] {
       return only_so(
           [](auto x, auto y, auto z) { return any_real(lesser(x, greater(y, z))); },
           [](auto x, auto y, auto z) { return any_real(greater(lesser(x, y), lesser(x, z))); });
     }},
    {"x between 0 and 1 is relu x - relu(x - 1)",
     [] {
       return only_so([](auto x) { return any_real(lesser(greater(x, 0 * x), 0 * x + 1)); },
                      [](auto x) { return any_real(relu(x) - relu(x - 1)); });
     }},
    {"relu(relu x - 1) = relu(x - 1), for x < 0 and x > 1 is no case",
     [] {
       return only_so([](auto x) { return any_real(relu(relu(x) - 1)); },
                      [](auto x) { return any_real(relu(x - 1)); });
     }},
    {"leaky_relu x = max(x, x/100)",
     [] {
       return only_so([](auto x) { return any_real(cg::leaky_relu(x)); },
                      [](auto x) { return any_real(greater(x, x / 100)); });
     }},
    {"leaky_relu x - leaky_relu -x = 101/100 x",
     [] {
       return only_so([](auto x) { return any_real(cg::leaky_relu(x) - cg::leaky_relu(-x)); },
                      [](auto x) { return any_real(x * 101 / 100); });
     }},
    {"elu x = relu x + e^min(x, 0) - 1",
     [] {
       return only_so([](auto x) { return any_real(cg::elu(x)); },
                      [](auto x) { return any_real(relu(x) + cg::expm1(lesser(x, 0 * x))); });
     }},
    {"relu' = H, and H x = relu x",
     [] {
       return only_so([](auto x) { return any_real(cg::heaviside(x) * x); },
                      [](auto x) { return any_real(relu(x)); });
     }},
    {"H² = H",
     [] {
       return only_so([](auto x) { return any_real(cg::heaviside(x) * cg::heaviside(x)); },
                      [](auto x) { return any_real(cg::heaviside(x)); });
     }},
    {"x = 1 / (1 / x) on both sides of relu",
     [] {
       return only_so([](auto x) { return any_real(cg::heaviside(x) / x); },
                      [](auto x) { return any_real(relu(x) / (x * x)); });
     }},
    {"|tanh x| = tanh |x|",
     [] {
       return only_so([](auto x) { return any_real(abs(cg::tanh(x))); },
                      [](auto x) { return any_real(cg::tanh(abs(x))); });
     }},
    {"relu of what is positive is itself",
     [] {
       return only_so([](auto x) { return any_real(relu(softplus(x))); },
                      [](auto x) { return any_real(softplus(x)); });
     }},
    {"log e^x = x",
     [] {
       return only_so([](auto x) { return any_real(log(exp(x))); },
                      [](auto x) { return any_real(x); });
     }},
    {"(e^(x/2))² = e^x",
     [] {
       return only_so([](auto x) { return any_real(exp(x / 2) * exp(x / 2)); },
                      [](auto x) { return any_real(exp(x)); });
     }},
    {"softplus x - softplus -x = x",
     [] {
       return only_so([](auto x) { return any_real(softplus(x) - softplus(-x)); },
                      [](auto x) { return any_real(x); });
     }},
    {"softplus x = relu x + log(1 + e^-|x|)",
     [] {
       return only_so([](auto x) { return any_real(softplus(x)); },
                      [](auto x) { return any_real(relu(x) + cg::log1p(exp(-abs(x)))); });
     }},
    {"log1p(expm1 x) = x",
     [] {
       return only_so([](auto x) { return any_real(cg::log1p(cg::expm1(x))); },
                      [](auto x) { return any_real(x); });
     }},
    {"log xy = log x + log y where both are defined",
     [] {
       return only_so([](auto x, auto y) { return any_real(log(x * y)); },
                      [](auto x, auto y) { return any_real(log(x) + log(y)); });
     }},
    {"log x/y = log x - log y",
     [] {
       return only_so([](auto x, auto y) { return any_real(log(x / y)); },
                      [](auto x, auto y) { return any_real(log(x) - log(y)); });
     }},
    {"log x² = 2 log |x|",
     [] {
       return only_so([](auto x) { return any_real(log(x * x)); },
                      [](auto x) { return any_real(2 * log(abs(x))); });
     }},
    {"log x² = 2 log x where both are defined",
     [] {
       return only_so([](auto x) { return any_real(log(x * x)); },
                      [](auto x) { return any_real(2 * log(x)); });
     }},
    {"log √x = log x / 2",
     [] {
       return only_so([](auto x) { return any_real(log(sqrt(x))); },
                      [](auto x) { return any_real(log(x) / 2); });
     }},
    {"log(x² + 2x + 1) = 2 log(x + 1)",
     [] {
       return only_so([](auto x) { return any_real(log(x * x + 2 * x + 1)); },
                      [](auto x) { return any_real(2 * log(x + 1)); });
     }},
    {"log(1 - 1/(1 + x)) = log x/(1 + x), also for x < -1",
     [] {
       return only_so([](auto x) { return any_real(log(1 - 1 / (1 + x))); },
                      [](auto x) { return any_real(log(x / (1 + x))); });
     }},
    {"log 12 x = 2 log 2 + log 3 + log x",
     [] {
       return only_so(
           [](auto x) { return any_real(log(12 * x)); },
           [](auto x) { return any_real(2 * log(0 * x + 2) + log(0 * x + 3) + log(x)); });
     }},
    {"log s(x) = -softplus -x",
     [] {
       return only_so([](auto x) { return any_real(log(sigmoid(x))); },
                      [](auto x) { return any_real(-softplus(-x)); });
     }},
    {"log(1 - s(x)) = -softplus x",
     [] {
       return only_so([](auto x) { return any_real(log(1 - sigmoid(x))); },
                      [](auto x) { return any_real(-softplus(x)); });
     }},
    {"log s/(1 - s) = x",
     [] {
       return only_so([](auto x) { return any_real(log(sigmoid(x) / (1 - sigmoid(x)))); },
                      [](auto x) { return any_real(x); });
     }},
    {"log((1 + tanh x) / (1 - tanh x)) / 2 = x",
     [] {
       return only_so(
           [](auto x) { return any_real(log((1 + cg::tanh(x)) / (1 - cg::tanh(x))) / 2); },
           [](auto x) { return any_real(x); });
     }},
    {"the cross-entropy of a logit",
     [] {
       return only_so(
           [](auto x, auto y) {
             return any_real(-(y * log(sigmoid(x)) + (1 - y) * log(1 - sigmoid(x))));
           },
           [](auto x, auto y) { return any_real(relu(x) - x * y + cg::log1p(exp(-abs(x)))); });
     }},
    {"log(e^x + e^y) = max + log(e^(x - max) + e^(y - max))",
     [] {
       return only_so([](auto x, auto y) { return any_real(log(exp(x) + exp(y))); },
                      [](auto x, auto y) {
                        return any_real(greater(x, y) +
                                        log(exp(x - greater(x, y)) + exp(y - greater(x, y))));
                      });
     }},
    {"e^(log x / 2) = √x",
     [] {
       return only_so([](auto x) { return any_real(exp(log(x) / 2)); },
                      [](auto x) { return any_real(sqrt(x)); });
     }},
    {"(√x)² = x",
     [] {
       return only_so([](auto x) { return any_real(sqrt(x) * sqrt(x)); },
                      [](auto x) { return any_real(x); });
     }},
    {"√x² = |x|",
     [] {
       return only_so([](auto x) { return any_real(sqrt(x * x)); },
                      [](auto x) { return any_real(abs(x)); });
     }},
    {"√(x - 1)² = |1 - x|",
     [] {
       return only_so([](auto x) { return any_real(sqrt((x - 1) * (x - 1))); },
                      [](auto x) { return any_real(abs(1 - x)); });
     }},
    {"√xy = √x √y",
     [] {
       return only_so([](auto x, auto y) { return any_real(sqrt(x * y)); },
                      [](auto x, auto y) { return any_real(sqrt(x) * sqrt(y)); });
     }},
    {"√e^x = e^(x/2)",
     [] {
       return only_so([](auto x) { return any_real(sqrt(exp(x))); },
                      [](auto x) { return any_real(exp(x / 2)); });
     }},
    {"√12 x = 2 √3 x",
     [] {
       return only_so([](auto x) { return any_real(sqrt(0 * x + 12) * x); },
                      [](auto x) { return any_real(2 * sqrt(0 * x + 3) * x); });
     }},
    {"1/(1 + √x) = (1 - √x)/(1 - x)",
     [] {
       return only_so([](auto x) { return any_real(1 / (1 + sqrt(x))); },
                      [](auto x) { return any_real((1 - sqrt(x)) / (1 - x)); });
     }},
    {"(x - y)/(√x - √y) = √x + √y",
     [] {
       return only_so([](auto x, auto y) { return any_real((x - y) / (sqrt(x) - sqrt(y))); },
                      [](auto x, auto y) { return any_real(sqrt(x) + sqrt(y)); });
     }},
    {"(√(x² + 1) - x) (√(x² + 1) + x) = 1",
     [] {
       return only_so(
           [](auto x) { return any_real((sqrt(x * x + 1) - x) * (sqrt(x * x + 1) + x)); },
           [](auto x) { return any_real(0 * x + 1); });
     }},
    {"log(x + √(x² + 1)) is odd",
     [] {
       return only_so([](auto x) { return any_real(log(x + sqrt(x * x + 1))); },
                      [](auto x) { return any_real(-log(sqrt(x * x + 1) - x)); });
     }},
    {"x^32 - 1 factored",
     [] {
       return only_so([](auto x) { return any_real(power(x, 32) - 1); },
                      [](auto x) {
                        return any_real((x - 1) * (x + 1) * (x * x + 1) * (power(x, 4) + 1) *
                                        (power(x, 8) + 1) * (power(x, 16) + 1));
                      });
     }},
    {"tanh 2x = 2 tanh x / (1 + tanh² x)",
     [] {
       return only_so(
           [](auto x) { return any_real(cg::tanh(2 * x)); },
           [](auto x) { return any_real(2 * cg::tanh(x) / (1 + cg::tanh(x) * cg::tanh(x))); });
     }},
    {"erf is odd",
     [] {
       return only_so([](auto x) { return any_real(cg::erf(-x)); },
                      [](auto x) { return any_real(-cg::erf(x)); });
     }},
    {"gelu x - gelu -x = x",
     [] {
       return only_so([](auto x) { return any_real(cg::gelu(x) - cg::gelu(-x)); },
                      [](auto x) { return any_real(x); });
     }},
    {"x/x = 1 wherever both sides are defined",
     [] {
       return only_so([](auto x) { return any_real(x / x); },
                      [](auto x) { return any_real(0 * x + 1); });
     }},
    {"what is defined at a single place is true or false there",
     [] {
       const auto root = [](auto x) { return sqrt(-x * x); };
       const auto both = [](auto x) { return sqrt(x) + sqrt(-x); };
       const auto zero = [](auto x) { return 0 * x; };
       const auto one = [](auto x) { return 0 * x + 1; };
       using cg::claim::is_proved;
       return holds_if(is_proved(root, zero) && !is_proved(root, one) && is_proved(both, zero) &&
                       !is_proved(both, one));
     }},
    {"and so is what is defined at the edge of a case",
     [] {
       // For y > 0 the left side is defined at x = 0 alone, and 0 there.
       const auto left = [](auto x, auto y) { return sqrt(-x * x * y); };
       const auto right = [](auto x, auto y) {
         return any_real(abs(x) * sqrt(abs(y)) + cg::heaviside(y));
       };
       return holds_if(!cg::claim::is_proved(left, right));
     }},
    {"a jump is looked at: H x + H -x is 1, but at 0",
     [] {
       const auto sum = [](auto x) { return cg::heaviside(x) + cg::heaviside(-x); };
       const auto one = [](auto x) { return 0 * x + 1; };
       return holds_if(
           !cg::claim::is_proved(sum, one) &&
           cg::claim::is_proved([=](auto x) { return sum(x) * x; }, [](auto x) { return x; }));
     }},
    {"a division by what is 0 in one case leaves that case out",
     [] {
       const auto inverse = [](auto x) { return 1 / relu(x); };
       return holds_if(
           cg::claim::is_proved(inverse, [](auto x) { return cg::heaviside(x) / x; }) &&
           !cg::claim::is_proved(inverse, [](auto x) { return cg::heaviside(-x) / x; }));
     }},
    {"what is false in one case alone is not proved",
     [] {
       using cg::claim::is_proved;
       return holds_if(
           !is_proved([](auto x) { return any_real(abs(x)); }, [](auto x) { return x; }) &&
           !is_proved([](auto x) { return any_real(abs(x)); }, [](auto x) { return -x; }) &&
           !is_proved([](auto x) { return sqrt(x * x); }, [](auto x) { return x; }) &&
           !is_proved([](auto x, auto y) { return any_real(abs(x + y)); },
                      [](auto x, auto y) { return any_real(abs(x) + abs(y)); }) &&
           !is_proved([](auto x) { return relu(x) - relu(x - 1); },
                      [](auto x) { return relu(x); }));
     }},
    {"nor where a formula begins with a minus or has it behind a number",
     [] {
       using cg::claim::is_proved;
       return holds_if(
           !is_proved([](auto x) { return relu(1 - x); }, [](auto x) { return 1 - x; }) &&
           !is_proved([](auto x) { return relu(1 - x); }, [](auto x) { return 0 * x; }) &&
           !is_proved([](auto x) { return relu(1 - x * x); }, [](auto x) { return 1 - x * x; }) &&
           !is_proved([](auto x) { return greater(x, 0 * x + 1); },
                      [](auto x) { return 0 * x + 1; }) &&
           !is_proved([](auto x, auto y) { return lesser(y, -x); },
                      [](auto x, auto y) { return 0 * y - x; }));
     }},
    {"√(log² x) is |log x|, and neither log x nor -log x",
     [] {
       const auto root = [](auto x) { return sqrt(log(x) * log(x)); };
       using cg::claim::is_proved;
       return holds_if(
           is_proved(root, [](auto x) { return any_real(abs(log(x))); }) &&
           !is_proved(root, [](auto x) { return log(x); }) &&
           !is_proved(root, [](auto x) { return -log(x); }) &&
           !is_proved([](auto x) { return any_real(abs(log(x))); }, [](auto x) { return log(x); }));
     }},
    {"the obstacle is named",
     [] {
       const auto zero = [](auto x) { return 0 * x; };
       const auto many_roots = [](auto x) {
         return sqrt(x + 1) + sqrt(x + 2) + sqrt(x + 3) + sqrt(x + 4);
       };
       const auto many_signs = [](auto x) {
         auto sum = relu(x);
         for (int i = 1; i <= 10; ++i) sum += relu(x * x - i * x - 1);
         return sum;
       };
       const auto jump = [](auto x) {
         return cg::heaviside(x * x - 1) + cg::heaviside(1 - x * x) - 1;
       };
       return holds_if(obstacle_of([](auto x) { return cg::erf(x) - cg::erf(x * x); }, zero) ==
                           obstacle::not_zero &&
                       obstacle_of(many_roots, zero) == obstacle::too_many_roots &&
                       obstacle_of(many_signs, zero) == obstacle::too_many_signs &&
                       obstacle_of(jump, zero) == obstacle::unsolved &&
                       obstacle_of([](auto x) { return log(-1 - x * x) * x; },
                                   [](auto x) { return x * log(-x * x - 1) + 0 * x; }) ==
                           obstacle::none);
     }},
};

static_assert(all_hold<proof_by_cases_laws>);
