// Logarithms and roots of fractions by their primes.
//
//     log 4/3 = 2 log 2 - log 3        √12 = 2 √3
#pragma once

#include "constgrad/expression/expression.hpp"
#include "constgrad/expression/expression_function.hpp"
#include "constgrad/number/rational.hpp"

#include <cstdint>

namespace constgrad::proof {

/// Calls use(p, n) for the powers p^n of which n is the product; a factor without primes below 100 counts as one.
template <class Use>
constexpr void each_prime(std::int64_t n, Use use) {
  for (std::int64_t p = 2; p < 100 && p * p <= n; ++p) {
    std::int64_t exponent = 0;
    for (; n % p == 0; n /= p) ++exponent;
    if (exponent > 0) use(p, exponent);
  }
  if (n > 1) use(n, 1);
}

/// log of a fraction by its primes: log 4/3 = 2 log 2 - log 3.
constexpr expression log_of_number(const rational& x) {
  expression sum = 0;
  const auto add = [&sum](std::int64_t prime, std::int64_t n) {
    sum += n * function_of(elementary::log, prime);
  };
  each_prime(x.numerator, add);
  each_prime(x.denominator, [&](std::int64_t prime, std::int64_t n) { add(prime, -n); });
  return sum;
}

/// √(n/d) = √(nd) / d by its primes: √12 = 2 √3.
constexpr expression root_of_number(const rational& x) {
  expression product = rational{1, x.denominator};
  const auto multiply = [&product](std::int64_t prime, std::int64_t n) {
    product *= power(expression{prime}, n / 2);
    if (n % 2 != 0) product *= function_of(elementary::sqrt, prime);
  };
  each_prime(x.numerator, multiply);
  each_prime(x.denominator, multiply);
  return x == 0 ? 0 : product;
}

} // namespace constgrad::proof
