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

/// To be taken apart in each law, since what is computed from constants would be computed once more, while it is read.
struct symbols {
  any_real x = cg::symbol("x"), y = cg::symbol("y"), z = cg::symbol("z");
};

constexpr bool is_proved(const any_real& f, const any_real& g) {
  return cg::claim::same_for_all_reals(f.formula, g.formula);
}

/// The claim that f = g is proved, and f = -g not; at run time also that with another factor or constant it is not.
constexpr cg::verdict only_so(const any_real& f, const any_real& g) {
  if (!is_proved(f, g)) return holds_if(false);
  const bool is_false = is_proved(f, -g) || (!std::is_constant_evaluated() &&
                                             (is_proved(f, 2 * g) || is_proved(f, g + 1)));
  return {!is_false, cg::message{} << "a false relative is proved"};
}

/// Why f = g is not proved.
constexpr obstacle obstacle_of(const any_real& f, const any_real& g) {
  return cg::proof::proof_by_cases{cg::claim::two_sides{f.formula, g.formula}.difference()}.why;
}

constexpr law proof_by_cases_laws[] = {
    {"relu x - relu -x = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(relu(x) - relu(-x), x);
     }},
    {"relu x + relu -x = |x|",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(relu(x) + relu(-x), abs(x));
     }},
    {"max(x, y) = (x + y + |x - y|) / 2",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(greater(x, y), (x + y + abs(x - y)) / 2);
     }},
    {"relu² x = x relu x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(relu(x) * relu(x), x * relu(x));
     }},
    {"|x|² = x²",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(abs(x) * abs(x), x * x);
     }},
    {"|x y| = |x| |y|",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(abs(x * y), abs(x) * abs(y));
     }},
    {"max(x, y) + min(x, y) = x + y",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(greater(x, y) + lesser(x, y), x + y);
     }},
    {"max(x, y) min(x, y) = x y",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(greater(x, y) * lesser(x, y), x * y);
     }},
    {"max(max(x, y), z) = max(x, max(y, z))",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(greater(greater(x, y), z), greater(x, greater(y, z)));
     }},
    {"min(x, max(y, z)) = max(min(x, y), min(x, z))",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(lesser(x, greater(y, z)), greater(lesser(x, y), lesser(x, z)));
     }},
    {"x between 0 and 1 is relu x - relu(x - 1)",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(lesser(greater(x, 0 * x), 0 * x + 1), relu(x) - relu(x - 1));
     }},
    {"relu(relu x - 1) = relu(x - 1), for x < 0 and x > 1 is no case",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(relu(relu(x) - 1), relu(x - 1));
     }},
    {"leaky_relu x = max(x, x/100)",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::leaky_relu(x), greater(x, x / 100));
     }},
    {"leaky_relu x - leaky_relu -x = 101/100 x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::leaky_relu(x) - cg::leaky_relu(-x), x * 101 / 100);
     }},
    {"elu x = relu x + e^min(x, 0) - 1",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::elu(x), relu(x) + cg::expm1(lesser(x, 0 * x)));
     }},
    {"relu' = H, and H x = relu x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::heaviside(x) * x, relu(x));
     }},
    {"H² = H",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::heaviside(x) * cg::heaviside(x), cg::heaviside(x));
     }},
    {"x = 1 / (1 / x) on both sides of relu",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::heaviside(x) / x, relu(x) / (x * x));
     }},
    {"|tanh x| = tanh |x|",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(abs(cg::tanh(x)), cg::tanh(abs(x)));
     }},
    {"relu of what is positive is itself",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(relu(softplus(x)), softplus(x));
     }},
    {"log e^x = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(exp(x)), x);
     }},
    {"(e^(x/2))² = e^x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(exp(x / 2) * exp(x / 2), exp(x));
     }},
    {"softplus x - softplus -x = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(softplus(x) - softplus(-x), x);
     }},
    {"softplus x = relu x + log(1 + e^-|x|)",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(softplus(x), relu(x) + cg::log1p(exp(-abs(x))));
     }},
    {"log1p(expm1 x) = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::log1p(cg::expm1(x)), x);
     }},
    {"log xy = log x + log y where both are defined",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(x * y), log(x) + log(y));
     }},
    {"log x/y = log x - log y",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(x / y), log(x) - log(y));
     }},
    {"log x² = 2 log |x|",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(x * x), 2 * log(abs(x)));
     }},
    {"log x² = 2 log x where both are defined",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(x * x), 2 * log(x));
     }},
    {"log √x = log x / 2",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(sqrt(x)), log(x) / 2);
     }},
    {"log(x² + 2x + 1) = 2 log(x + 1)",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(x * x + 2 * x + 1), 2 * log(x + 1));
     }},
    {"log(1 - 1/(1 + x)) = log x/(1 + x), also for x < -1",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(1 - 1 / (1 + x)), log(x / (1 + x)));
     }},
    {"log 12 x = 2 log 2 + log 3 + log x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(12 * x), 2 * log(0 * x + 2) + log(0 * x + 3) + log(x));
     }},
    {"log s(x) = -softplus -x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(sigmoid(x)), -softplus(-x));
     }},
    {"log(1 - s(x)) = -softplus x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(1 - sigmoid(x)), -softplus(x));
     }},
    {"log s/(1 - s) = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(sigmoid(x) / (1 - sigmoid(x))), x);
     }},
    {"log((1 + tanh x) / (1 - tanh x)) / 2 = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log((1 + cg::tanh(x)) / (1 - cg::tanh(x))) / 2, x);
     }},
    {"the cross-entropy of a logit",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(-(y * log(sigmoid(x)) + (1 - y) * log(1 - sigmoid(x))),
                      relu(x) - x * y + cg::log1p(exp(-abs(x))));
     }},
    {"log(e^x + e^y) = max + log(e^(x - max) + e^(y - max))",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(exp(x) + exp(y)),
                      greater(x, y) + log(exp(x - greater(x, y)) + exp(y - greater(x, y))));
     }},
    {"e^(log x / 2) = √x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(exp(log(x) / 2), sqrt(x));
     }},
    {"(√x)² = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(sqrt(x) * sqrt(x), x);
     }},
    {"√x² = |x|",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(sqrt(x * x), abs(x));
     }},
    {"√(x - 1)² = |1 - x|",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(sqrt((x - 1) * (x - 1)), abs(1 - x));
     }},
    {"√xy = √x √y",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(sqrt(x * y), sqrt(x) * sqrt(y));
     }},
    {"√e^x = e^(x/2)",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(sqrt(exp(x)), exp(x / 2));
     }},
    {"√12 x = 2 √3 x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(sqrt(0 * x + 12) * x, 2 * sqrt(0 * x + 3) * x);
     }},
    {"1/(1 + √x) = (1 - √x)/(1 - x)",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(1 / (1 + sqrt(x)), (1 - sqrt(x)) / (1 - x));
     }},
    {"(x - y)/(√x - √y) = √x + √y",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so((x - y) / (sqrt(x) - sqrt(y)), sqrt(x) + sqrt(y));
     }},
    {"(√(x² + 1) - x) (√(x² + 1) + x) = 1",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so((sqrt(x * x + 1) - x) * (sqrt(x * x + 1) + x), 0 * x + 1);
     }},
    {"log(x + √(x² + 1)) is odd",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(log(x + sqrt(x * x + 1)), -log(sqrt(x * x + 1) - x));
     }},
    {"x^32 - 1 factored",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(power(x, 32) - 1, (x - 1) * (x + 1) * (x * x + 1) * (power(x, 4) + 1) *
                                            (power(x, 8) + 1) * (power(x, 16) + 1));
     }},
    {"tanh 2x = 2 tanh x / (1 + tanh² x)",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::tanh(2 * x), 2 * cg::tanh(x) / (1 + cg::tanh(x) * cg::tanh(x)));
     }},
    {"erf is odd",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::erf(-x), -cg::erf(x));
     }},
    {"gelu x - gelu -x = x",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(cg::gelu(x) - cg::gelu(-x), x);
     }},
    {"x/x = 1 wherever both sides are defined",
     [] {
       const auto [x, y, z] = symbols{};
       return only_so(x / x, 0 * x + 1);
     }},
    {"what is defined at a single place is true or false there",
     [] {
       const auto [x, y, z] = symbols{};
       const auto root = sqrt(-x * x);
       const auto both = sqrt(x) + sqrt(-x);
       const auto zero = 0 * x;
       const auto one = 0 * x + 1;
       return holds_if(is_proved(root, zero) && !is_proved(root, one) && is_proved(both, zero) &&
                       !is_proved(both, one));
     }},
    {"and so is what is defined at the edge of a case",
     [] {
       const auto [x, y, z] = symbols{};
       // For y > 0 the left side is defined at x = 0 alone, and 0 there.
       const auto left = sqrt(-x * x * y);
       const auto right = abs(x) * sqrt(abs(y)) + cg::heaviside(y);
       return holds_if(!is_proved(left, right));
     }},
    {"a jump is looked at: H x + H -x is 1, but at 0",
     [] {
       const auto [x, y, z] = symbols{};
       const auto sum = cg::heaviside(x) + cg::heaviside(-x);
       const auto one = 0 * x + 1;
       return holds_if(!is_proved(sum, one) && is_proved(sum * x, x));
     }},
    {"a division by what is 0 in one case leaves that case out",
     [] {
       const auto [x, y, z] = symbols{};
       const auto inverse = 1 / relu(x);
       return holds_if(is_proved(inverse, cg::heaviside(x) / x) &&
                       !is_proved(inverse, cg::heaviside(-x) / x));
     }},
    {"what is false in one case alone is not proved",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(!is_proved(abs(x), x) && !is_proved(abs(x), -x) &&
                       !is_proved(sqrt(x * x), x) && !is_proved(abs(x + y), abs(x) + abs(y)) &&
                       !is_proved(relu(x) - relu(x - 1), relu(x)));
     }},
    {"nor where a formula begins with a minus or has it behind a number",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(!is_proved(relu(1 - x), 1 - x) && !is_proved(relu(1 - x), 0 * x) &&
                       !is_proved(relu(1 - x * x), 1 - x * x) &&
                       !is_proved(greater(x, 0 * x + 1), 0 * x + 1) &&
                       !is_proved(lesser(y, -x), 0 * y - x));
     }},
    {"√(log² x) is |log x|, and neither log x nor -log x",
     [] {
       const auto [x, y, z] = symbols{};
       const auto root = sqrt(log(x) * log(x));
       return holds_if(is_proved(root, abs(log(x))) && !is_proved(root, log(x)) &&
                       !is_proved(root, -log(x)) && !is_proved(abs(log(x)), log(x)));
     }},
    {"the obstacle is named",
     [] {
       const auto [x, y, z] = symbols{};
       const auto zero = 0 * x;
       const auto many_roots = sqrt(x + 1) + sqrt(x + 2) + sqrt(x + 3) + sqrt(x + 4);
       auto many_signs = relu(x);
       for (int i = 1; i <= 10; ++i) many_signs += relu(x * x - i * x - 1);
       const auto jump = cg::heaviside(x * x - 1) + cg::heaviside(1 - x * x) - 1;
       return holds_if(obstacle_of(cg::erf(x) - cg::erf(x * x), zero) == obstacle::not_zero &&
                       obstacle_of(many_roots, zero) == obstacle::too_many_roots &&
                       obstacle_of(many_signs, zero) == obstacle::too_many_signs &&
                       obstacle_of(jump, zero) == obstacle::unsolved &&
                       obstacle_of(log(-1 - x * x) * x, x * log(-x * x - 1) + 0 * x) ==
                           obstacle::none);
     }},
};

static_assert(all_hold<proof_by_cases_laws>);
