#include <constgrad/function/exp.hpp>
#include <constgrad/function/log.hpp>
#include <constgrad/function/sqrt.hpp>
#include <constgrad/number/expression_function.hpp>
#include <constgrad/proof/rational_function.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::expression;
using cg::symbol;
using cg::proof::exponentials;

/// What the formulas are made of.
struct unknowns {
  expression x = symbol("x"), y = symbol("y"), z = symbol("z"), two = 2;
};

/// 0, which an expression does not see: (x + n)² - x² - 2nx - n².
static constexpr expression zero(const expression& x, int n = 1) {
  return power(x + n, 2) - x * x - 2 * n * x - n * n;
}

/// With e^(a + b) as one variable, and as two.
static constexpr bool is_zero_as_a_whole(const expression& f) {
  return cg::proof::rational_function<exponentials::whole>{f}.is_zero();
}
static constexpr bool is_zero_split(const expression& f) {
  return cg::proof::rational_function<exponentials::split>{f}.is_zero();
}
static constexpr bool is_zero(const expression& f) {
  return is_zero_as_a_whole(f) && is_zero_split(f);
}
static constexpr bool is_never_zero(const expression& f) {
  return !is_zero_as_a_whole(f) && !is_zero_split(f);
}

/// (x - 1) (x + 1) (x - 2) …, which is 0 at the first `count` points.
static constexpr expression zero_at(const expression& u, int count) {
  expression product = 1;
  for (int i = 0; i < count; ++i) product *= u - (i % 2 == 0 ? i / 2 + 1 : -(i + 1) / 2);
  return product;
}

/// 0 / (x₁ … x_n), of n variables and x.
static constexpr expression zero_over(int n) {
  expression product = zero(symbol("x"));
  for (int i = 0; i < n; ++i) product /= cg::symbol_named(std::int64_t{'a' + i} << 56);
  return product;
}

static constexpr bool is_power_zero(int n) {
  const auto [x, y, z, two] = unknowns{};
  return is_zero(power(3 * x + y, n) * zero(x));
}

/// Whether a computation is a constant: what throws is none.
template <auto Computation>
static constexpr bool is_constant =
    requires { typename std::bool_constant<(Computation(), true)>; };

constexpr law rational_function_laws[] = {
    {"a number is 0 or not", [] { return holds_if(is_zero(given(0)) && is_never_zero(given(3))); }},
    {"(x + y)² = x² + 2xy + y², with no other coefficient",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_zero(power(x + y, 2) - x * x - 2 * x * y - y * y) &&
                       is_never_zero(power(x + y, 2) - x * x - x * y - y * y) &&
                       is_never_zero(power(x + y, 2) - x * x - 2 * x * y + y * y) &&
                       is_never_zero(power(x + y, 2) - x * x - y * y) && is_zero(zero(x)) &&
                       is_zero(zero(x, 2)));
     }},
    {"so are x, y and x y z",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(x) && is_never_zero(y - x) && is_never_zero(x * y * z));
     }},
    {"1/(x + 1) + 1/(x - 1) = 2x/(x² - 1)",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression left = 1 / (x + 1) + 1 / (x - 1);
       return holds_if(is_zero(left - 2 * x / (x * x - 1)) &&
                       is_never_zero(left - 2 * x / (x * x + 1)) && is_never_zero(left - 2 * x));
     }},
    {"(1/x + 1/y)^-2 = x²y²/(x + y)²",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_zero(power(1 / x + 1 / y, -2) - x * x * y * y / power(x + y, 2)) &&
                       is_never_zero(power(1 / x + 1 / y, -2) - x * x * y * y / (x + y)));
     }},
    {"a polynomial of degree n that is 0 at n points is not 0",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       for (int n = 1; n <= 6; ++n) {
         if (!is_never_zero(zero_at(x, n)) || !is_never_zero(zero_at(x, n) / (x * x + 1)))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"nor is one of two variables that is 0 but for one corner",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(zero_at(x, 3) * zero_at(y, 2)) &&
                       is_never_zero(zero_at(y, 3) * zero_at(x, 2) / (x + 7)) &&
                       is_never_zero(zero_at(x, 2) * y + zero_at(x, 3)));
     }},
    {"nor is one of exponentials and functions, which are variables like x",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(zero_at(cg::exp(x), 3)) &&
                       is_never_zero(zero_at(cg::log(x), 3) * zero_at(cg::exp(y), 2)) &&
                       is_never_zero(cg::exp(x) - x) && is_never_zero(cg::log(x) - x) &&
                       is_never_zero(cg::log(x) - cg::log(y)) &&
                       is_never_zero(cg::exp(x) - cg::exp(y)) &&
                       is_never_zero(cg::log(x) - cg::exp(x)));
     }},
    {"e^(2x) = (e^x)², e^-x = 1/e^x, and no other power",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression e = cg::exp(x);
       return holds_if(
           is_zero(cg::exp(2 * x) - e * e) && is_zero(cg::exp(-3 * x) * e * e * e - 1) &&
           is_never_zero(cg::exp(2 * x) - e) && is_never_zero(cg::exp(-2 * x) - e * e) &&
           is_never_zero(cg::exp(x / 2) - e) && is_never_zero(cg::exp(x * x) - e * e));
     }},
    {"e^(x + y) = e^x e^y only where exponents are split",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression f = cg::exp(x + y + z) - cg::exp(x) * cg::exp(y) * cg::exp(z);
       return holds_if(!is_zero_as_a_whole(f) && is_zero_split(f) &&
                       is_never_zero(cg::exp(x + y) - cg::exp(x) - cg::exp(y)) &&
                       is_never_zero(cg::exp(x + y) - cg::exp(x)) &&
                       is_never_zero(cg::exp(x + y) - cg::exp(x) / cg::exp(y)));
     }},
    {"e^(2 (x - y)) = (e^x)² / (e^y)² as well, and e^(x + 2) = e^x e²",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression quotient = cg::exp(x) / cg::exp(y);
       return holds_if(
           is_zero_split(cg::exp(2 * x - 2 * y) - quotient * quotient) &&
           is_zero_split(cg::exp(3 * y - x * z) - power(cg::exp(y), 3) / cg::exp(x * z)) &&
           is_zero_split(cg::exp(x + 2) - cg::exp(x) * cg::exp(two)) &&
           is_never_zero(cg::exp(x + 2) - cg::exp(x) * cg::exp(two / 2)));
     }},
    {"a whole exponent takes fewer variables: (e^(x + y) + 1)² of one",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression e = cg::exp(x + y);
       return holds_if(is_zero(power(e + 1, 2) - e * e - 2 * e - 1) &&
                       is_never_zero(power(e + 1, 2) - e * e - e - 1));
     }},
    // What needs more than rules for + * / and e^x is left unproved, however true.
    {"√x is a variable of its own, and so are e^½ and log 2",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(
           is_never_zero(cg::sqrt(x) * cg::sqrt(x) - x) &&
           is_never_zero(power(cg::exp(two / 4), 2) - cg::exp(two / 2)) &&
           is_never_zero(cg::log(2 * two) - 2 * cg::log(two)) &&
           is_zero(power(cg::sqrt(x) + 1, 2) - power(cg::sqrt(x), 2) - 2 * cg::sqrt(x) - 1));
     }},
    {"the argument of a function counts nothing: no x of degree 40, nor y / 0",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression f = cg::log(power(x, 40) * y + 1 / zero(x, 2)), g = cg::exp(power(x, 40));
       return holds_if(is_zero(power(f + 1, 2) - f * f - 2 * f - 1) &&
                       is_zero(power(g + y, 2) - g * g - 2 * g * y - y * y) &&
                       is_never_zero(power(f + 1, 2) - f * f - f - 1));
     }},
    {"0/0 is not 0, wherever it stands",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(zero(x) / zero(x, 2)) &&
                       is_never_zero(1 / zero(x) - 1 / zero(x, 2)) &&
                       is_never_zero(y * zero(x) / zero(x, 2) + zero(x)) && is_zero(zero(x) / x));
     }},
    {"what takes too many points is left unproved",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression p = power(x, 10'000), r = power(x, std::int64_t{1} << 32);
       return holds_if(is_never_zero(power(p + 1, 2) - p * p - 2 * p - 1) && is_never_zero(r) &&
                       is_never_zero(r * r - x) && is_never_zero(power(x + y, 150) - y));
     }},
    {"and what has more than 16 variables",
     [] { return holds_if(is_zero(zero_over(given(15))) && is_never_zero(zero_over(given(16)))); }},
    {"and what takes more than 128 bits throws",
     [] {
       return holds_if(is_constant<[] { return is_power_zero(3); }> &&
                       !is_constant<[] { return is_power_zero(130); }>);
     }},
};
static_assert(all_hold<rational_function_laws>);
