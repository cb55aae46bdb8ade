#include <constgrad/number/dual.hpp>
#include <constgrad/number/power.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>
#include <type_traits>

namespace cg = constgrad;
using cg::rational;

/// A number that counts its operations: a square is 1, a product 100, a quotient 10000.
struct counted {
  int operations = 0;
  friend constexpr counted operator*(counted u, counted v) {
    return {u.operations + v.operations + 100};
  }
  friend constexpr counted operator/(counted, counted v) { return {v.operations + 10000}; }
  friend constexpr counted sqr(counted u) { return {u.operations + 1}; }
};

static constexpr int operations(std::int64_t n) { return cg::power(counted{}, n).operations; }

constexpr law power_laws[] = {
    {"x^n for n from -3 to 5",
     [] {
       const double expected[] = {-0.125, 0.25, -0.5, 1, -2, 4, -8, 16, -32};
       for (int n = -3; n <= 5; ++n) {
         if (cg::power(given(-2.0), n) != expected[n + 3]) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"(2/3)^5 = 32/243, exactly, and (2/3)^-5 = 243/32",
     [] {
       return holds_if(cg::power(rational{given(2L), 3}, 5) == rational{32, 243} &&
                       cg::power(rational{given(2L), 3}, -5) == rational{243, 32});
     }},
    {"x^0 is 1, also for 0",
     [] { return holds_if(cg::power(given(0.0), 0) == 1 && cg::power(rational{}, 0) == 1); }},
    {"the derivative of x^-3 is -3 x^-4",
     [] {
       const auto f = cg::power(cg::dual<rational, 1>::variable(given(2), 0), -3);
       return holds_if(f.value == rational{1, 8} && f.partials[0] == rational{-3, 16});
     }},
    {"a square is sqr(x) where a number has it, and twice the exponent costs one more",
     [] {
       return holds_if(cg::squared(given(counted{})).operations == 1 &&
                       cg::squared(given(-3)) == 9 && operations(1) == 0 && operations(2) == 1 &&
                       operations(4) == 2 && operations(1 << 20) == 20 && operations(-1) == 10000 &&
                       operations(3) < 300);
     }},
    {"every exponent has a negative, the least as well",
     [] {
       constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
       return holds_if(cg::power(given(-1.0), least) == 1 &&
                       cg::power(given(-1.0), least + 1) == -1);
     }},
};
static_assert(all_hold<power_laws>);
