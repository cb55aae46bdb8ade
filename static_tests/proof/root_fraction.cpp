#include <constgrad/proof/polynomial_ring.hpp>
#include <constgrad/proof/root_fraction.hpp>

#include "static_tests/law.hpp"

#include <cstdint>

// √2, √3 and √(5 + √2), modulo a prime: every claim is one of their squares, or of numbers.
using ring = constgrad::proof::modular<(std::uint64_t{1} << 61) - 1>;
using fraction = constgrad::proof::root_fraction<ring, 3>;
using squares_of_roots = constgrad::proof::root_squares<ring, 3>;

struct roots {
  squares_of_roots squares;
  fraction root_2 = fraction::of(0), root_3 = fraction::of(0), nested = fraction::of(0);

  constexpr roots() {
    squares.of_root[0][0] = ring::of(2);
    squares.of_root[1][0] = ring::of(3);
    squares.of_root[2][0] = ring::of(5);
    squares.of_root[2][1] = ring::of(1); // times √2
    squares.count = 3;
    root_2.parts[1] = root_3.parts[2] = nested.parts[4] = ring::of(1);
  }
};

/// a + b, a b, aⁿ
static constexpr fraction sum(fraction a, const fraction& b, const roots& of) {
  a.add(b, of.squares);
  return a;
}
static constexpr fraction product(fraction a, const fraction& b, const roots& of) {
  a.multiply_by(b, of.squares);
  return a;
}
static constexpr fraction power(fraction a, std::int64_t n, const roots& of) {
  a.raise_to(n, of.squares);
  return a;
}

/// Whether a - b is 0 for every sign of every root.
static constexpr bool are_equal(const fraction& a, const fraction& b, const roots& of) {
  const fraction difference = sum(a, product(fraction::of(-1), b, of), of);
  for (const ring& part : difference.parts) {
    if (!part.is_zero()) return false;
  }
  return !difference.denominator.is_zero();
}

constexpr law root_fraction_laws[] = {
    {"√2² = 2, √3² = 3 and √(5 + √2)² = 5 + √2",
     [] {
       const roots r = given(roots{});
       return holds_if(are_equal(product(r.root_2, r.root_2, r), fraction::of(2), r) &&
                       are_equal(power(r.root_3, 2, r), fraction::of(3), r) &&
                       are_equal(power(r.nested, 2, r), sum(r.root_2, fraction::of(5), r), r));
     }},
    {"(√2 + √3)² = 5 + 2 √2 √3, and not 5",
     [] {
       const roots r = given(roots{});
       const fraction square = power(sum(r.root_2, r.root_3, r), 2, r),
                      mixed = product(product(fraction::of(2), r.root_2, r), r.root_3, r);
       return holds_if(are_equal(square, sum(mixed, fraction::of(5), r), r) &&
                       !are_equal(square, fraction::of(5), r));
     }},
    {"1/3 + 1/6 = 1/2, and (2/3)⁻² = 9/4",
     [] {
       const roots r = given(roots{});
       return holds_if(
           are_equal(sum(fraction::of(1, 3), fraction::of(1, 6), r), fraction::of(1, 2), r) &&
           are_equal(power(fraction::of(2, 3), -2, r), fraction::of(9, 4), r) &&
           are_equal(power(r.nested, 0, r), fraction::of(1), r));
     }},
    {"1 / (1 + √2) = √2 - 1",
     [] {
       const roots r = given(roots{});
       return holds_if(are_equal(power(sum(r.root_2, fraction::of(1), r), -1, r),
                                 sum(r.root_2, fraction::of(-1), r), r));
     }},
    {"x · 1/x = 1, x of all three roots",
     [] {
       const roots r = given(roots{});
       const fraction x = sum(sum(product(r.root_2, r.nested, r), r.root_3, r),
                              product(fraction::of(7, 4), r.nested, r), r);
       return holds_if(are_equal(product(x, power(x, -1, r), r), fraction::of(1), r) &&
                       are_equal(product(power(x, 3, r), power(x, -2, r), r), x, r));
     }},
    {"1 / (√2 - √2) has the denominator 0",
     [] {
       const roots r = given(roots{});
       const fraction zero = sum(r.root_2, product(fraction::of(-1), r.root_2, r), r);
       return holds_if(power(zero, -1, r).denominator.is_zero());
     }},
};
static_assert(all_hold<root_fraction_laws>);
