#include <constgrad/proof/prime_powers.hpp>

#include "static_tests/law.hpp"

#include <cstdint>

namespace cg = constgrad;
using cg::expression, cg::rational;

/// The powers that each_prime tells of, as text: "2^3 5^1 ".
static constexpr cg::message powers_of(std::int64_t n) {
  cg::message words;
  cg::proof::each_prime(given(n), [&](std::int64_t prime, std::int64_t exponent) {
    words << prime << '^' << exponent << ' ';
  });
  return words;
}

static constexpr expression log_of(std::int64_t prime) {
  return function_of(cg::elementary::log, prime);
}
static constexpr expression root_of(std::int64_t prime) {
  return function_of(cg::elementary::sqrt, prime);
}

constexpr law prime_powers_laws[] = {
    {"a number is the product of the powers of its primes, 1 of none, and so is 0",
     [] {
       return holds_if(powers_of(1) == "" && powers_of(2) == "2^1 " && powers_of(9) == "3^2 " &&
                       powers_of(40) == "2^3 5^1 " &&
                       powers_of(2 * 3 * 49 * 11) == "2^1 3^1 7^2 11^1 ");
     }},
    {"a factor without a prime below 100 counts as a prime",
     [] {
       return holds_if(powers_of(97 * 97) == "97^2 " &&
                       powers_of(2 * 101 * 101) == "2^1 10201^1 " &&
                       powers_of(9409 * 103) == "97^2 103^1 ");
     }},
    {"log 4/3 = 2 log 2 - log 3, log 1 = 0",
     [] {
       using cg::proof::log_of_number;
       return holds_if(log_of_number(rational{given(4), 3}) == 2 * log_of(2) - log_of(3) &&
                       log_of_number(rational{given(5), 12}) ==
                           log_of(5) - 2 * log_of(2) - log_of(3) &&
                       log_of_number(given(1)) == expression{0});
     }},
    {"√12 = 2 √3, √(3/8) = √6 / 4, √(1/9) = 1/3, √0 = 0",
     [] {
       using cg::proof::root_of_number;
       return holds_if(root_of_number(given(12)) == 2 * root_of(3) &&
                       root_of_number(rational{given(3), 8}) == root_of(2) * root_of(3) / 4 &&
                       root_of_number(rational{given(1), 9}) == expression{rational{1, 3}} &&
                       root_of_number(given(64)) == expression{8} &&
                       root_of_number(given(0)) == expression{0});
     }},
};
static_assert(all_hold<prime_powers_laws>);
