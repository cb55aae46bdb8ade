#include <constgrad/proof/polynomial_ring.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>

using constgrad::proof::modular, constgrad::proof::degree_bound,
    constgrad::proof::coefficient_bound;

using modulo_7 = modular<7>;
constexpr std::uint64_t large_prime = (std::uint64_t{1} << 61) - 1;
using modulo_large = modular<large_prime>;

/// (x + 2)³ + n x², in any ring: x³ + (6 + n) x² + 12 x + 8.
template <class Ring>
static constexpr Ring cubic(const Ring& x, std::int64_t n) {
  const Ring sum = x + Ring::of(2);
  return sum * sum * sum + Ring::of(n) * x * x;
}

constexpr law polynomial_ring_laws[] = {
    {"whole numbers modulo 7: every sum and product is that of the numbers",
     [] {
       bool right = true;
       for (int a = -8; a < 8; ++a) {
         for (int b = -8; b < 8; ++b) {
           const auto sum = static_cast<std::uint64_t>((a + b + 21) % 7),
                      product = static_cast<std::uint64_t>((a * b + 70) % 7);
           right = right && (modulo_7::of(a) + modulo_7::of(b)).representative == sum &&
                   (modulo_7::of(given(a)) * modulo_7::of(b)).representative == product;
         }
         right = right && (modulo_7::of(a) + -modulo_7::of(a)).is_zero() &&
                 modulo_7::of(a).is_zero() == (a % 7 == 0);
       }
       return holds_if(right);
     }},
    // Python: p = 2**61 - 1;  (p - 2) * (p - 3) % p;  -2**63 % p
    {"the largest ones do not overflow",
     [] {
       const auto a = -modulo_large::of(given(2)), b = -modulo_large::of(3);
       return holds_if(a.representative == large_prime - 2 && (a * b).representative == 6 &&
                       (a + b).representative == large_prime - 5 &&
                       modulo_large::of(std::numeric_limits<std::int64_t>::min()).representative ==
                           large_prime - 4);
     }},
    {"the degree of a sum is the larger one, of a product their sum; that of 0 is -1",
     [] {
       const degree_bound x{1}, zero = degree_bound::of(0), one = degree_bound::of(given(5));
       return holds_if(cubic(x, 4).degree == 3 && (one + x).degree == 1 && (x + one).degree == 1 &&
                       (x * x * x).degree == 3 && one.degree == 0 && zero.degree == -1 &&
                       (zero * x).degree == -1 && (x * zero).degree == -1 &&
                       (zero + x).degree == 1 && zero.is_zero() && !one.is_zero() &&
                       (-x).degree == 1);
     }},
    {"no degree overflows",
     [] {
       degree_bound power{given(3)};
       for (int i = 0; i < 64; ++i) power = power * power;
       return holds_if(power.degree == degree_bound::most);
     }},
    {"the coefficients of (x + 2)³ + 4 x² add up to 1 + 10 + 12 + 8, those of its negative too",
     [] {
       const auto x = coefficient_bound::of(1);
       return holds_if(cubic(x, given(4)).sum == 31 && (-cubic(x, 4)).sum == 31 &&
                       cubic(x, -4).sum == 31 && coefficient_bound::of(-3).sum == 3);
     }},
    {"the sum of a product that is 0 is 0, and from 2^121 on it is that",
     [] {
       coefficient_bound power = coefficient_bound::of(given(2)), next = power;
       for (int i = 1; i < 120; ++i) power = power * next;
       const auto zero = coefficient_bound::of(0);
       return holds_if(power.sum == constgrad::math::uint128{1} << 120 &&
                       (power + coefficient_bound::of(1)).sum == power.sum + 1 &&
                       (power + power).sum == coefficient_bound::most &&
                       (power * next).sum == coefficient_bound::most &&
                       (power * power).sum == coefficient_bound::most && zero.is_zero() &&
                       (power * zero).is_zero() && (zero * power).is_zero() && !power.is_zero());
     }},
};
static_assert(all_hold<polynomial_ring_laws>);
