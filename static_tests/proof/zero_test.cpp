#include <constgrad/expression/expression_function.hpp>
#include <constgrad/function/exp.hpp>
#include <constgrad/function/log.hpp>
#include <constgrad/function/sqrt.hpp>
#include <constgrad/proof/zero_test.hpp>

#include "static_tests/law.hpp"

#include <cstdint>

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
  return cg::proof::test_for_zero<exponentials::whole>(f) == cg::proof::zero_test::zero;
}
static constexpr bool is_zero_split(const expression& f) {
  return cg::proof::test_for_zero<exponentials::split>(f) == cg::proof::zero_test::zero;
}
static constexpr bool is_zero(const expression& f) {
  return is_zero_as_a_whole(f) && is_zero_split(f);
}
static constexpr bool is_never_zero(const expression& f) {
  return !is_zero_as_a_whole(f) && !is_zero_split(f);
}

/// (x - a) (x - a - 1) …, which is 0 at `count` whole numbers in a row, or at these but for 0.
static constexpr expression zero_from(int a, int count, const expression& x, bool but_0 = false) {
  expression product = 1;
  for (int i = 0; i < count; ++i)
    if (!but_0 || a + i != 0) product *= x - (a + i);
  return product;
}

/// A polynomial of degree 2 that is not 0 at one of the numbers 1, -1, 2.
static constexpr expression peak(int i, const expression& x) {
  return (i == 0 ? 1 : x - 1) * (i == 1 ? 1 : x + 1) * (i == 2 ? 1 : x - 2);
}

/// The first of the primes, modulo which a formula is 0 or not.
static constexpr std::int64_t first_prime = (std::int64_t{1} << 61) - 1;

/// Whether each of three peaks in three variables is told from 0 when it is multiplied by that prime: at one point alone,
/// and only modulo the second prime.
template <int First>
static constexpr bool peaks_are_told_from_0() {
  const auto [x, y, z, two] = given(unknowns{});
  for (int point = First; point < First + 3; ++point) {
    if (is_zero_as_a_whole(first_prime *
                           (peak(point % 3, x) * peak(point / 3 % 3, y) * peak(point / 9, z))))
      return false;
  }
  return true;
}

/// x / (a b c …), with n letters below the bar.
static constexpr expression over_letters(int n, expression x) {
  for (int i = 0; i < n; ++i) x /= cg::symbol_named(std::int64_t{'a' + i} << 56);
  return x;
}

constexpr law zero_test_laws[] = {
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
    {"a polynomial of degree n that is 0 at n numbers is not 0, wherever they are",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       for (int a = -4; a <= 1; ++a) {
         for (int n = 1; n <= 7; n += 2) {
           if (is_zero_as_a_whole(zero_from(a, n, x))) return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"nor is one that is 0 on either side of 0",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       for (int a = -4; a <= -1; ++a) {
         for (int n = 2; n <= 7; ++n) {
           if (is_zero_as_a_whole(zero_from(a, n, x, true))) return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"nor is its numerator over a denominator, or with functions for variables",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(zero_from(-2, 5, x) / (x * x + 1)) &&
                       is_never_zero(zero_from(-1, 4, cg::exp(x))) &&
                       is_never_zero(zero_from(1, 3, cg::log(x)) * zero_from(-1, 2, cg::exp(y))));
     }},
    {"every variable has points enough, whatever the others have",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(x * zero_from(-1, 4, y)) &&
                       is_never_zero(y * zero_from(-1, 4, x)) &&
                       is_never_zero(z * zero_from(-2, 5, x, true) * y));
     }},
    {"nor is one of three variables that is 0 at all points but one",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       for (int point = 0; point < 27; ++point) {
         if (is_zero_as_a_whole(peak(point % 3, x) * peak(point / 3 % 3, y) * peak(point / 9, z)))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"nor is such a one times the first prime",
     [] { return holds_if(peaks_are_told_from_0<0>() && peaks_are_told_from_0<3>()); }},
    {"nor is it at other points",
     [] { return holds_if(peaks_are_told_from_0<9>() && peaks_are_told_from_0<15>()); }},
    {"nor at the last ones",
     [] { return holds_if(peaks_are_told_from_0<18>() && peaks_are_told_from_0<24>()); }},
    {"the second prime tells a multiple of the first from 0, and takes all points of each variable",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(first_prime * x) && is_zero(first_prime * zero(x)) &&
                       is_never_zero(first_prime * ((x + 5) * peak(2, y))) &&
                       is_never_zero(first_prime * ((y + 5) * peak(2, x))));
     }},
    {"what is 0 at the pseudorandom point is told from 0 by the grid",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       constexpr std::int64_t first = 31358235214275428, second = 11985762205445027;
       return holds_if(
           is_never_zero(x - first) && is_never_zero((x + 5) * (y - first)) &&
           is_never_zero((x - first) * (y + 5)) && is_never_zero((x + 5) * (y - second)) &&
           is_never_zero((x - second) * (y + 5)) && is_never_zero((x - first) * (x - y)) &&
           is_never_zero((y - first) * (x - y)) && is_never_zero((x - first) * (x - 1)));
     }},
    {"the grid has at most 20,000 points",
     [] {
       const expression x = given(unknowns{}).x;
       using test = cg::proof::zero_test;
       const auto tested = [&x](int degree) {
         return cg::proof::test_for_zero<exponentials::whole>((x - 31358235214275428) *
                                                              power(x, degree - 1));
       };
       return holds_if(tested(19'999) == test::not_zero && tested(20'000) == test::too_many_points);
     }},
    {"e^x, log x and √x are variables like x",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(cg::exp(x) - x) && is_never_zero(cg::log(x) - x) &&
                       is_never_zero(cg::log(x) - cg::log(y)) &&
                       is_never_zero(cg::exp(x) - cg::exp(y)) &&
                       is_never_zero(cg::log(x) - cg::exp(x)));
     }},
    {"a function is another variable than e to its power",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression root = cg::sqrt(x), e = cg::exp(root);
       return holds_if(is_never_zero(e - root) && is_never_zero(y * e - y * root) &&
                       is_never_zero(root * cg::exp(y) - e * cg::exp(y)) &&
                       is_never_zero(z * e - z * root + cg::log(y)));
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
    {"√x is a variable whose square is x, and up to three are told apart",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression r = cg::sqrt(x), s = cg::sqrt(y), t = cg::sqrt(r + s);
       return holds_if(is_zero(r * r - x) && is_never_zero(r * r + x) && is_never_zero(r - x) &&
                       is_zero(power(r + 1, 2) - x - 2 * r - 1) &&
                       is_zero_as_a_whole(t * t - r - s) && is_never_zero(r * s - t));
     }},
    {"so are sums of roots below the bar",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression r = cg::sqrt(x), s = cg::sqrt(y);
       return holds_if(is_zero_as_a_whole(1 / (r + s) - (r - s) / (x - y)) &&
                       is_never_zero(1 / (r + s) - (r + s) / (x - y)));
     }},
    {"e^½ is the root of e, and e^(x/2) that of e^x",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_zero(power(cg::exp(two / 4), 2) - cg::exp(two / 2)) &&
                       is_zero(cg::exp(x / 2) * cg::exp(x / 3) - cg::exp(5 * x / 6)) &&
                       is_never_zero(cg::exp(x / 2) * cg::exp(x / 3) - cg::exp(x / 6)));
     }},
    {"logarithms are variables",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(cg::log(2 * two) - 2 * cg::log(two)));
     }},
    {"the argument of a function counts nothing: no x of degree 40, nor y / 0",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression f = cg::log(power(x, 40) * y + 1 / zero(x, 2)), g = cg::exp(power(x, 40));
       return holds_if(is_zero(power(f + 1, 2) - f * f - 2 * f - 1) &&
                       is_zero(power(g + y, 2) - g * g - 2 * g * y - y * y) &&
                       is_never_zero(power(f + 1, 2) - f * f - f - 1));
     }},
    {"0/0 is not 0, wherever it occurs",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_never_zero(zero(x) / zero(x, 2)) &&
                       is_never_zero(1 / zero(x) - 1 / zero(x, 2)) &&
                       is_never_zero(y * zero(x) / zero(x, 2) + zero(x)) && is_zero(zero(x) / x));
     }},
    {"nor in the argument does it count how many symbols there are",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression f = cg::log(1 / over_letters(20, zero(x)));
       return holds_if(is_zero(power(f + y, 2) - f * f - 2 * f * y - y * y));
     }},
    {"one variable counts once: (e^x)¹ + … + (e^x)¹⁷",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       expression difference = 0;
       for (int n = 1; n <= 17; ++n) difference += cg::exp(n * x) - power(cg::exp(x), n);
       return holds_if(is_zero(difference) && is_never_zero(difference + cg::exp(x)));
     }},
    {"what takes too many points is left unproved",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression p = power(x, 10'000), r = power(x, std::int64_t{1} << 32);
       return holds_if(is_never_zero(power(p + 1, 2) - p * p - 2 * p - 1) && is_never_zero(r) &&
                       is_never_zero(r * r - x) && is_never_zero(power(x + y, 150) - y));
     }},
    {"so is (a + b + … + n) (x + 1), which takes 2^15",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       expression sum = 0;
       for (int i = 0; i < 14; ++i) sum += cg::symbol_named(std::int64_t{'a' + i} << 56);
       return holds_if(is_never_zero(sum * (x + 1) - sum * x - sum));
     }},
    {"coefficients of up to 121 bits are told from 0, with two primes from 61 bits on",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       const expression p = power(x, 60), large = std::int64_t{1} << 41,
                        less = std::int64_t{1} << 30;
       using test = cg::proof::zero_test;
       constexpr auto tested = [](const expression& f) {
         return cg::proof::test_for_zero<exponentials::whole>(f);
       };
       return holds_if(is_zero_as_a_whole(power(p + 1, 2) - p * p - 2 * p - 1) &&
                       tested(zero(y) * power(less * x + 1, 3)) == test::zero &&
                       tested(zero(y) * power(large * x + 1, 3)) == test::too_many_digits);
     }},
    {"and what has more than 16 variables",
     [] {
       const auto [x, y, z, two] = given(unknowns{});
       return holds_if(is_zero(over_letters(15, zero(x))) &&
                       is_never_zero(over_letters(16, zero(x))) &&
                       is_never_zero(over_letters(16, symbol("A"))));
     }},
};
static_assert(all_hold<zero_test_laws>);
