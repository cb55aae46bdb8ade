#include <constgrad/math/two_over_pi.hpp>

#include <constgrad/math/wide.hpp>

#include "static_tests/law.hpp"

using constgrad::math::two_over_pi, constgrad::math::uint128;

/// A number from 0 up to 2^64 with 1280 digits after the point, as words from the highest on.
struct long_number {
  std::uint64_t words[21]{};

  /// Divided by a whole number; `from` is the first word that is not 0.
  constexpr void divide(std::uint64_t by, int& from) {
    std::uint64_t rest = 0;
    for (int i = from; i < 21; ++i) {
      const uint128 part = uint128{rest} << 64 | words[i];
      words[i] = static_cast<std::uint64_t>(part / by);
      rest = static_cast<std::uint64_t>(part % by);
    }
    while (from < 21 && words[from] == 0) ++from;
  }

  /// x added, or subtracted, from a word on.
  constexpr void add(const long_number& x, int from, bool negative) {
    std::uint64_t carry = 0;
    for (int i = 20; i >= from || (carry != 0 && i >= 0); --i) {
      const std::uint64_t other = i >= from ? x.words[i] : 0;
      const uint128 sum =
          negative ? uint128{words[i]} - other - carry : uint128{words[i]} + other + carry;
      words[i] = static_cast<std::uint64_t>(sum);
      carry = static_cast<std::uint64_t>(sum >> 64) & 1;
    }
  }
};

/// Adds ±factor · atan 1/n = factor / n - factor / 3n³ + …
static constexpr void add_atan_of_reciprocal(long_number& sum, std::uint64_t factor,
                                             std::uint64_t n, bool negative) {
  long_number power;
  power.words[0] = factor;
  int from = 0;
  power.divide(n, from);
  for (std::uint64_t k = 1; from < 21; k += 2) {
    long_number term = power;
    int first = from;
    term.divide(k, first);
    sum.add(term, from, negative != (k % 4 == 3));
    power.divide(n * n, from);
  }
}

constexpr law two_over_pi_laws[] = {
    {"times π, by J. Machin's formula 16 atan 1/5 - 4 atan 1/239, it is 2 but for some last digits",
     [] {
       long_number pi;
       add_atan_of_reciprocal(pi, 16, 5, false);
       add_atan_of_reciprocal(pi, 4, 239, true);
       std::uint64_t product[22]{}; // and one word more, whose carry counts
       for (int i = 20; i >= 0; --i) {
         std::uint64_t carry = 0;
         for (int j = i == 0 ? 20 : 21 - i; j >= 0; --j) {
           const uint128 sum =
               uint128{given(two_over_pi[i])} * pi.words[j] + product[i + j] + carry;
           product[i + j] = static_cast<std::uint64_t>(sum);
           carry = static_cast<std::uint64_t>(sum >> 64);
         }
         if (i > 0) product[i - 1] = carry; // it was still 0
       }
       bool is_two = product[0] == 1 && product[20] > ~std::uint64_t{0} - 8;
       for (int i = 1; i < 20; ++i) is_two = is_two && product[i] == ~std::uint64_t{0};
       return holds_if(is_two);
     }},
};
static_assert(all_hold<two_over_pi_laws>);
