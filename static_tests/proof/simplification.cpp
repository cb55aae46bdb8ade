#include <constgrad/expression/expression_function.hpp>
#include <constgrad/proof/simplification.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression, cg::elementary, cg::rational, cg::proof::sign_cases,
    cg::proof::simplification;

struct symbols {
  expression x = cg::symbol("x"), y = cg::symbol("y"), z = cg::symbol("z");
};
static constexpr expression exp_of(const expression& x) { return function_of(elementary::exp, x); }
static constexpr expression log_of(const expression& x) { return function_of(elementary::log, x); }
static constexpr expression root_of(const expression& x) {
  return function_of(elementary::sqrt, x);
}

/// What a formula becomes where x < 0 and y > 0, and the formulas whose signs were assumed for it.
struct simplified {
  sign_cases cases;
  expression formula;
  bool undefined, by_root;

  constexpr explicit simplified(const expression& f) : cases{}, formula{0}, undefined{}, by_root{} {
    const auto [x, y, z] = symbols{};
    cases.assume(x, given(-1), false);
    cases.assume(y, 1, false);
    simplification simplify{cases};
    formula = simplify(f);
    undefined = simplify.undefined;
    by_root = simplify.by_root;
  }
  constexpr bool is(const expression& expected) const {
    return formula == expected && !undefined && cases.count == 2;
  }
  /// The same, since this formula is assumed to have this sign, and need not, or must.
  constexpr bool is(const expression& expected, const expression& assumed, int sign,
                    bool forced) const {
    return formula == expected && !undefined && cases.count == 3 && cases.formulas[2] == assumed &&
           cases.signs[2] == sign && cases.forced[2] == forced;
  }
};

constexpr law simplification_laws[] = {
    {"pieces are those of the sign: |x|, relu x, the step at x",
     [] {
       const auto [x, y, z] = symbols{};
       const auto of = [](elementary f, const expression& a) {
         return simplified{function_of(f, a)};
       };
       return holds_if(of(elementary::abs, x).is(-x) && of(elementary::abs, y).is(y) &&
                       of(elementary::relu, x).is(expression{0}) && of(elementary::relu, y).is(y) &&
                       of(elementary::relu, x * y).is(expression{0}) &&
                       of(elementary::heaviside, x).is(expression{0}) &&
                       of(elementary::heaviside, y).is(expression{1}) &&
                       of(elementary::abs, z).is(z, z, 1, false) &&
                       of(elementary::heaviside, power(z, 2)).is(expression{1}, z, 1, false));
     }},
    {"of 0 they are 0",
     [] {
       const expression z = cg::symbol("z");
       const auto of = [&z](elementary f) {
         sign_cases cases;
         cases.assume(z, given(0), false);
         simplification simplify{cases};
         return simplify(function_of(f, z)) == expression{0} && !simplify.undefined;
       };
       return holds_if(of(elementary::abs) && of(elementary::relu) && of(elementary::heaviside));
     }},
    {"other functions, sums and products stay, with what is in them simplified",
     [] {
       const auto [x, y, z] = symbols{};
       const expression root = root_of(power(y, 2));
       return holds_if(
           simplified{x * y + 3}.is(x * y + 3) &&
           simplified{function_of(elementary::erf, root)}.is(function_of(elementary::erf, y)) &&
           simplified{exp_of(root) + z}.is(exp_of(y) + z) && simplified{exp_of(log_of(y))}.is(y));
     }},
    {"log of a product is the sum, each factor by its size: log x² = 2 log(-x)",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(
           simplified{log_of(y)}.is(log_of(y)) && simplified{log_of(-x)}.is(log_of(-x)) &&
           simplified{log_of(power(x, 2))}.is(2 * log_of(-x)) &&
           simplified{log_of(-x * power(y, 3))}.is(log_of(-x) + 3 * log_of(y)) &&
           simplified{log_of(rational{4, 3} * y)}.is(2 * log_of(2) - log_of(3) + log_of(y)) &&
           simplified{log_of(-12 * x / y)}.is(2 * log_of(2) + log_of(3) + log_of(-x) - log_of(y)));
     }},
    {"log e^x = x, log √y = log y / 2",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(
           simplified{log_of(exp_of(x))}.is(x) &&
           simplified{log_of(root_of(y))}.is(rational{1, 2} * log_of(y), root_of(y), 1, true) &&
           simplified{log_of(y * exp_of(z))}.is(log_of(y) + z));
     }},
    {"log(1 + e^-y) = log(e^y + 1) - y",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(simplified{log_of(1 + exp_of(-y))}.is(log_of(exp_of(y) + 1) - y));
     }},
    {"log(e^y + e^2y) = y + log(1 + e^y)",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(simplified{log_of(exp_of(y) + exp_of(2 * y))}.is(y + log_of(1 + exp_of(y))));
     }},
    {"of a last factor whose sign is not known it follows, and no other is of interest",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(
           simplified{log_of(z)}.is(log_of(z), z, 1, true) &&
           simplified{log_of(x * z)}.is(log_of(-x) + log_of(-z), z, -1, true) &&
           simplified{log_of(-y * power(z, 3))}.is(log_of(y) + 3 * log_of(-z), z, -1, true) &&
           simplified{root_of(z)}.is(root_of(z), z, 1, true) &&
           simplified{log_of(power(z, 2))}.is(2 * log_of(z), z, 1, false));
     }},
    {"a root is the product of the roots, each factor by its size: √x² = -x, √x⁴ = x²",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(simplified{root_of(y)}.is(root_of(y)) &&
                       simplified{root_of(power(x, 2))}.is(-x) &&
                       simplified{root_of(power(y, 2))}.is(y) &&
                       simplified{root_of(power(x, 4))}.is(power(x, 2)) &&
                       simplified{root_of(power(z, 4))}.is(power(z, 2)) &&
                       simplified{root_of(power(z, 2))}.is(z, z, 1, false) &&
                       simplified{root_of(-power(x, 3))}.is(-x * root_of(-x)) &&
                       simplified{root_of(power(y, -3))}.is(root_of(y) / power(y, 2)) &&
                       simplified{root_of(12 * y)}.is(2 * root_of(3) * root_of(y)) &&
                       simplified{root_of(exp_of(x))}.is(exp_of(x / 2)) &&
                       simplified{root_of(y * exp_of(4 * z))}.is(root_of(y) * power(exp_of(z), 2)));
     }},
    {"of a number it is a number",
     [] {
       return holds_if(
           simplified{root_of(given(expression{rational{8, 9}}))}.is(rational{2, 3} * root_of(2)) &&
           simplified{root_of(expression{0})}.is(expression{0}));
     }},
    {"a logarithm of what is 0 or below, and a root of what is below, are undefined",
     [] {
       const auto [x, y, z] = symbols{};
       const auto is_undefined = [](const expression& f) { return simplified{f}.undefined; };
       return holds_if(
           is_undefined(log_of(x)) && is_undefined(log_of(-y)) && is_undefined(log_of(x * y)) &&
           !is_undefined(log_of(-x * y)) && is_undefined(root_of(x)) &&
           is_undefined(root_of(-3 * y)) && !is_undefined(root_of(-x * y)) &&
           is_undefined(log_of(given(expression{0}))) && is_undefined(log_of(expression{-2})) &&
           is_undefined(root_of(expression{-2})) && is_undefined(1 + y * log_of(x)) &&
           is_undefined(exp_of(root_of(x))) &&
           is_undefined(function_of(elementary::erf, log_of(x))));
     }},
    {"of 0 the root is 0, the logarithm and 1/0 are undefined",
     [] {
       const auto [x, y, z] = symbols{};
       const auto of = [](const expression& f) {
         const auto [a, b, c] = symbols{};
         sign_cases cases;
         cases.assume(c, given(0), false);
         simplification simplify{cases};
         const expression formula = simplify(f);
         return simplify.undefined ? expression{-1} : formula;
       };
       return holds_if(of(root_of(z)) == expression{0} && of(root_of(z * y)) == expression{0} &&
                       of(root_of(power(z, 2))) == expression{0} &&
                       of(log_of(power(z, 2))) == expression{-1} &&
                       of(log_of(z)) == expression{-1} && of(root_of(1 / z)) == expression{-1});
     }},
    {"whether it is undefined because of a root, whose edge belongs to it, is told",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(simplified{root_of(x * y)}.by_root && simplified{root_of(z * y)}.by_root &&
                       !simplified{root_of(y)}.by_root && !simplified{root_of(-x * y)}.by_root &&
                       !simplified{log_of(x)}.by_root && !simplified{log_of(z)}.by_root &&
                       !simplified{root_of(x)}.by_root);
     }},
    {"whichever factor stands first: only odd powers ask for a sign, but for those of 0",
     [] {
       const auto [x, y, z] = symbols{};
       const expression a = cg::symbol("a");
       return holds_if(
           simplified{log_of(power(y, 2) * z)}.is(2 * log_of(y) + log_of(z), z, 1, true) &&
           simplified{log_of(a * power(y, 2))}.is(2 * log_of(y) + log_of(a), a, 1, true) &&
           simplified{log_of(power(x, 2) * y)}.is(2 * log_of(-x) + log_of(y)) &&
           simplified{log_of(power(y, 2) * x)}.undefined &&
           simplified{root_of(power(y, 4) * x)}.undefined &&
           simplified{root_of(-y * power(x, 4))}.undefined &&
           simplified{root_of(power(a, 4) * x)}.undefined &&
           simplified{log_of(power(a, 2) * x)}.undefined &&
           simplified{root_of(power(y, 2) * z)}.by_root && simplified{root_of(a * y)}.by_root);
     }},
    {"the number before is a size, too; what is in a function stays a quotient",
     [] {
       const auto [x, y, z] = symbols{};
       const expression quotient = log_of(1 + exp_of(1 / y));
       return holds_if(
           simplified{log_of(rational{-2, 3} * x)}.is(log_of(2) - log_of(3) + log_of(-x)) &&
           simplified{log_of(given(expression{rational{1, 2}}))}.is(-log_of(2)) &&
           simplified{quotient}.formula == quotient);
     }},
    {"where a factor is 0 another may have any sign, unless it is below the bar",
     [] {
       const auto root_where_z_is_0 = [](const expression& f) {
         sign_cases cases;
         cases.assume(symbols{}.z, given(0), false);
         cases.assume(symbols{}.y, 1, false);
         simplification simplify{cases};
         const bool is_0 = simplify(root_of(f)) == expression{0};
         return is_0 && !simplify.by_root ? simplify.undefined ? -1 : cases.count : -2;
       };
       const auto [x, y, z] = symbols{};
       sign_cases cases;
       cases.assume(z, given(0), false);
       simplification simplify{cases};
       const bool is_0 = simplify(root_of(x * z)) == expression{0};
       return holds_if(root_where_z_is_0(z / y) == 2 && root_where_z_is_0(z * y) == 2 &&
                       root_where_z_is_0(y / z) == -1 && is_0 && !simplify.undefined &&
                       cases.count == 2 && cases.signs[1] == 1 && !cases.forced[1]);
     }},
    {"a root of what must be negative has no edge elsewhere",
     [] {
       const auto [x, y, z] = symbols{};
       sign_cases cases;
       cases.assume(z, given(-1), true);
       simplification simplify{cases};
       static_cast<void>(simplify(root_of(z)));
       return holds_if(simplify.undefined && simplify.by_root);
     }},
    {"what becomes 0 on the way is 0, under a root and below a bar",
     [] {
       const auto [x, y, z] = symbols{};
       const expression zero = function_of(elementary::relu, x);
       return holds_if(simplified{root_of(zero)}.is(expression{0}) &&
                       simplified{root_of(given(expression{-1}))}.undefined &&
                       simplified{1 / zero}.undefined && simplified{exp_of(1 / zero)}.undefined &&
                       simplified{log_of(zero)}.undefined);
     }},
    {"log(1/y + e^(1/y)) = log(1 + y e^(1/y)) - log y",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(simplified{log_of(1 / y + exp_of(1 / y))}.formula ==
                       log_of(1 + y * exp_of(1 / y)) - log_of(y));
     }},
};
static_assert(all_hold<simplification_laws>);
