// Where a test for zero looks: at one pseudo-random point and at a grid, modulo two primes.
#include <constgrad/expression/expression_function.hpp>
#include <constgrad/function/sqrt.hpp>
#include <constgrad/proof/zero_test.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using proof::zero_test;

/// The numbers that a function of three variables at most was called with, modulo which primes.
struct calls {
  static constexpr std::size_t most = 600;
  std::uint64_t prime[most]{}, numbers[most][4]{};
  std::size_t count = 0;
};

template <class Ring>
struct modulus_of {
  static constexpr std::uint64_t value = 0;
};
template <std::uint64_t Prime>
struct modulus_of<proof::modular<Prime>> {
  static constexpr std::uint64_t value = Prime;
};

/// A function that is 0 or not, whatever its degrees and its coefficient are said to be.
struct recorded_function {
  calls* seen;
  bool is_zero;
  std::int64_t degrees[3];
  cg::math::uint128 coefficient = 1;

  template <class Ring>
  struct result {
    Ring parts[1], denominator;
  };
  template <class Ring>
  constexpr result<Ring> operator()(const Ring* numbers) const {
    if constexpr (std::is_same_v<Ring, proof::degree_bound>) {
      for (std::size_t k = 0; k < 3; ++k)
        if (numbers[k].degree == 1) return {{{degrees[k]}}, {0}};
      return {{{0}}, {0}};
    } else if constexpr (std::is_same_v<Ring, proof::coefficient_bound>) {
      return {{{coefficient}}, {1}};
    } else {
      if (seen != nullptr) {
        seen->prime[seen->count] = modulus_of<Ring>::value;
        for (std::size_t k = 0; k < 4; ++k)
          seen->numbers[seen->count][k] = numbers[k].representative;
        ++seen->count;
      }
      return {{Ring::of(is_zero ? 0 : 1)}, Ring::of(1)};
    }
  }
};
static constexpr zero_test tests(const recorded_function& function, std::size_t variables) {
  return proof::grid_test{function, variables}.result();
}

/// Whether Fermat's theorem holds for some bases: a prime, but for a chance that is none for two known numbers.
static constexpr bool seems_prime(std::uint64_t p) {
  for (const std::uint64_t base : {2u, 3u, 5u, 7u}) {
    cg::math::uint128 power = base, product = 1;
    for (std::uint64_t n = p - 1; n > 0; n /= 2, power = power * power % p)
      if (n % 2 == 1) product = product * power % p;
    if (product != 1) return false;
  }
  return true;
}

constexpr law grid_test_laws[] = {
    {"the primes are two below 2^61, and next to it",
     [] {
       calls seen;
       static_cast<void>(tests({&seen, true, {0, 0, 0}, cg::math::uint128{1} << 61}, 1));
       const std::uint64_t one = seen.prime[1], other = seen.prime[2], end = std::uint64_t{1} << 61;
       return holds_if(seen.count == 3 && one != other && one < end && other < end &&
                       end - one < 100 && end - other < 100 && seems_prime(one) &&
                       seems_prime(other));
     }},
    {"the first point has another large number for each variable",
     [] {
       calls seen;
       static_cast<void>(tests({&seen, false, {1, 1, 1}}, 3));
       const auto& [x, y, z, unused] = seen.numbers[0];
       return holds_if(seen.count == 1 && x > 1u << 30 && y > 1u << 30 && z > 1u << 30 && x != y &&
                       y != z && z != x && unused == 0);
     }},
    {"the grid has one number more than the degree for each variable, all different and none 0",
     [] {
       calls seen;
       const zero_test judged = tests({&seen, true, {6, 1, 3}}, 3);
       bool is_grid = judged == zero_test::zero && seen.count == 1 + 7 * 2 * 4;
       for (std::size_t i = 1; i < seen.count; ++i) {
         for (std::size_t k = 0; k < 3; ++k) is_grid = is_grid && seen.numbers[i][k] != 0;
         for (std::size_t j = 1; j < i; ++j)
           is_grid = is_grid && (seen.numbers[i][0] != seen.numbers[j][0] ||
                                 seen.numbers[i][1] != seen.numbers[j][1] ||
                                 seen.numbers[i][2] != seen.numbers[j][2]);
       }
       for (std::size_t i = 1; i < 8; ++i)
         is_grid = is_grid && seen.numbers[i][1] == seen.numbers[1][1];
       return holds_if(is_grid);
     }},
    {"what is not 0 at the first point needs no grid",
     [] {
       return holds_if(tests({nullptr, false, {30'000, 0, 0}}, 1) == zero_test::not_zero &&
                       tests({nullptr, true, {30'000, 0, 0}}, 1) == zero_test::too_many_points);
     }},
    {"20,000 points may be those of two variables of three",
     [] {
       return holds_if(tests({nullptr, true, {199, 99, 1}}, 3) == zero_test::too_many_points);
     }},
    {"up to three roots are told apart",
     [] {
       const auto root = [](const char* name) {
         const cg::expression of = cg::symbol(name);
         return cg::sqrt(of);
       };
       const cg::expression three = root("x") * root("y") - root("z"), four = three + root("w");
       constexpr auto way = proof::exponentials::whole;
       return holds_if(proof::test_for_zero<way>(three) == zero_test::not_zero &&
                       proof::test_for_zero<way>(four) == zero_test::too_many_roots);
     }},
};
static_assert(all_hold<grid_test_laws>);
