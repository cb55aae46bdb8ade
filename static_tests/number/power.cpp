#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/power.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/number/tape.hpp>
#include <constgrad/number/variable.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>
#include <type_traits>

namespace cg = constgrad;
using cg::rational;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr auto least_exponent = std::numeric_limits<std::int64_t>::min();

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
    {"a negative power that is less than every normal number is not 0, also where the positive one "
     "is infinite",
     [] {
       return holds_if(cg::power(given(2.0), -1074) == 0x1p-1074 &&
                       cg::power(given(-2.0), -1029) == -0x1p-1029 &&
                       cg::power(given(0x1p600), -1) == 0x1p-600 &&
                       cg::power(given(-0x1p512), -2) == 0x1p-1024 &&
                       cg::power(given(0x1p350), -3) == 0x1p-1050 &&
                       cg::power(given(2.0f), -149) == 0x1p-149f &&
                       cg::power(given(-0x1p64f), -2) == 0x1p-128f &&
                       cg::power(given(0x1p512), -3) == 0 && cg::power(given(10.0), -2) == 0.01);
     }},
    {"nor is its slope, of any order: n x^(n - 1), and n (n - 1) x^(n - 2)",
     [] {
       using dual = cg::dual<double, 1>;
       const auto f = cg::power(dual::variable(given(2.0), 0), -1029);
       const auto g =
           cg::power(cg::dual<dual, 1>::variable(dual::variable(given(0x1p300), 0), 0), -2);
       const auto h = cg::power(dual::variable(given(0x1p600), 0), -2);
       return holds_if(f.value == 0x1p-1029 && f.partials[0] == -1029 * 0x1p-1030 &&
                       g.value.value == 0x1p-600 && g.value.partials[0] == -0x1p-899 &&
                       g.partials[0].value == -0x1p-899 && h.value == 0 && h.partials[0] == 0);
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
    {"exact of integers, of a character as of an int",
     [] {
       return holds_if(cg::power(given(-2), 3) == -8 && cg::power(given(3), 0) == 1 &&
                       cg::power(given(3u), 20u) == 3486784401u &&
                       cg::power(given('d'), 2) == 10000 && cg::squared(given('d')) == 10000 &&
                       cg::power(given(-2), 31) == std::numeric_limits<int>::min() &&
                       cg::power(given(0), 5) == 0);
     }},
    {"a negative power of an integer is refused, but of 1 and -1",
     [] {
       return holds_if(cg::power(given(1), -2) == 1 && cg::power(given(-1), -3) == -1 &&
                       cg::power(given(-1), -2) == 1 && cg::power(given(1u), -1) == 1 &&
                       !is_constant<[] { return cg::power(2, -1); }> &&
                       !is_constant<[] { return cg::power(0, -1); }> &&
                       !is_constant<[] { return cg::power(~0u, -1); }>);
     }},
    {"of intervals with slopes it is the tightest, too: [-1, 2]³ = [-1, 8], with slopes [0, 12] "
     "and [-6, 12]",
     [] {
       using set = cg::interval<double>;
       using once = cg::dual<set, 1>;
       using twice = cg::dual<once, 1>;
       const once x = once::variable(set{given(-1.0), 2}, 0);
       const twice cube = power(twice::variable(x, 0), 3);
       return holds_if(same_set(cube.value.value, set{-1, 8}) &&
                       same_set(cube.value.partials[0], set{0, 12}) &&
                       same_set(cube.partials[0].partials[0], set{-6, 12}) &&
                       same_set(power(x, 2).value, set{0, 4}) &&
                       same_set(power(x, -2).value, set{0.25, infinity}) &&
                       same_set(power(x, 1).partials[0], set{1}) &&
                       same_set(power(x, 0).partials[0], set{0.0}) &&
                       same_set(power(x + 2, least_exponent).value, set{0.0, 1}));
     }},
    {"x^0 is 1 with the slope 0, also where x may be 0; at 1 the least exponent is its slope",
     [] {
       using set = cg::interval<double>;
       using number = cg::dual<set, 1>;
       const auto one = cg::power(number::variable(set{given(-1.0), 1}, 0), 0);
       const auto least = cg::power(number::variable(set{given(1.0)}, 0), least_exponent);
       return holds_if(same_set(one.value, set{1.0}) && same_set(one.partials[0], set{0.0}) &&
                       same_set(least.value, set{1.0}) &&
                       same_set(least.partials[0], set{double(least_exponent)}));
     }},
    {"and on a tape",
     [] {
       using set = cg::interval<double>;
       cg::tape<set, 4> tape;
       const cg::variable<set> x{set{given(-1.0), 2}, tape}, cube = power(x, 3);
       tape.read_backwards(cube);
       return holds_if(same_set(cube.value, set{-1, 8}) && same_set(tape.slope(x), set{0, 12}));
     }},
    {"a real exponent takes the root: 2^½, and types meet as in a sum",
     [] {
       return holds_if(cg::power(given(2.0), 0.5) == 0x1.6a09e667f3bcdp+0 &&
                       cg::power(given(2), 0.5) == 0x1.6a09e667f3bcdp+0 &&
                       cg::power(given(2.0f), 0.5) == 0x1.6a09e667f3bcdp+0 &&
                       cg::power(given(2.0f), 0.5f) == 0x1.6a09e6p+0f &&
                       cg::power(given(8.0), 1 / 3.0) == 2 && cg::power(given(2), -1.0) == 0.5);
     }},
    {"its derivative is y x^(y - 1), also that of the derivative",
     [] {
       using once = cg::dual<double, 1>;
       using twice = cg::dual<once, 1>;
       const twice f = cg::power(twice::variable(once::variable(given(4.0), 0), 0), 2.5);
       const auto g = cg::power(cg::dual<float, 1>::variable(given(4.0f), 0), 2.5);
       return holds_if(f.value.value == 32 && f.value.partials[0] == 20 &&
                       f.partials[0].value == 20 && f.partials[0].partials[0] == 7.5 &&
                       g.value == 32 && g.partials[0] == 20);
     }},
    {"x^y for y = 0 has the slope 0, also where x is 0",
     [] {
       const auto f = cg::power(cg::dual<double, 1>::variable(given(0.0), 0), 0.0);
       return holds_if(f.value == 1 && f.partials[0] == 0 &&
                       cg::power_derivative(cg::dual<double, 1>{given(0.0)}, 0.0).value == 0);
     }},
    {"of 64 bits only an integer without a sign is beyond an std::int64_t, of 128 any",
     [] {
       return holds_if(cg::beyond_64_bits<std::uint64_t> && cg::beyond_64_bits<cg::math::int128> &&
                       cg::beyond_64_bits<cg::math::uint128> && !cg::beyond_64_bits<std::int64_t> &&
                       !cg::beyond_64_bits<unsigned> && !cg::beyond_64_bits<long double>);
     }},
    {"an odd one costs a product more, or if it is negative a quotient",
     [] {
       return holds_if(cg::power(given(counted{}), ~std::uint64_t{0}).operations == 63 * 101 &&
                       cg::power(given(counted{}), -(cg::math::int128{1} << 70) - 1).operations ==
                           10000);
     }},
    {"an exponent beyond 64 bits keeps its size and its sign",
     [] {
       using cg::math::int128, cg::math::uint128;
       constexpr std::uint64_t most = ~std::uint64_t{0}, middle = std::uint64_t{1} << 63;
       const auto f = cg::power(cg::dual<double, 1>::variable(given(-1.0), 0), most);
       return holds_if(cg::power(given(-1.0), most) == -1 && cg::power(given(-1.0), middle) == 1 &&
                       cg::power(given(0.5), most) == 0 && cg::power(given(0.5), middle) == 0 &&
                       cg::power(given(0.5f), int128{1} << 64) == 0 &&
                       cg::power(given(-1.0), -(int128{1} << 70) - 1) == -1 &&
                       cg::power(given(0.5), uint128{1} << 64) == 0 &&
                       cg::power(given(0.5), most - most) == 1 && f.value == -1 &&
                       f.partials[0] == 0x1p64 && cg::power(given(2.0), std::uint64_t{5}) == 32 &&
                       cg::power(given(2.0), int128{-5}) == 0.03125 &&
                       cg::power(rational{given(-2L), 3}, std::uint64_t{3}) == rational{-8, 27});
     }},
    {"a power whose reciprocal alone is a number: rounded as often as need be, and no more",
     [] {
       using cg::reciprocal_power;
       return holds_if(reciprocal_power(given(0x1.4p511), 2) == 0x0.a3d70a3d70a3dp-1022 &&
                       reciprocal_power(given(0x1.5p63f), 2) == 0x1.293724p-127f &&
                       reciprocal_power(given(13.0), 2) == 0x1.83c977ab2beddp-8 &&
                       reciprocal_power(given(31.0), 3) == 0x1.1994faf4aec92p-15 &&
                       reciprocal_power(given(-0x1p350), 3) == -0x1p-1050 &&
                       reciprocal_power(given(1.5), 1751) > 0 &&
                       reciprocal_power(given(-0.5), 3) == -8);
     }},
    {"its slope is a number as well where that of x^-n is none, on either side of 0",
     [] {
       const auto f = cg::power(cg::dual<double, 1>::variable(given(-1.5), 0), -1750),
                  g = cg::power(cg::dual<double, 1>::variable(given(1.5), 0), -1750);
       return holds_if(f.value == g.value && g.value > 0 && f.partials[0] == -g.partials[0] &&
                       f.partials[0] > 0);
     }},
};
static_assert(all_hold<power_laws>);
