#include <constgrad/math/directed_power.hpp>

#include "static_tests/number/ends.hpp"

#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
namespace math = constgrad::math;
using math::rounding;

constexpr double infinity = ends_of<double>::infinity, max = ends_of<double>::max,
                 tiny = ends_of<double>::tiny;

/// x^n and the doubles next to it; from Python's fractions, and from mpmath where n is large.
struct known_power {
  double x;
  std::int64_t n;
  double below, above;
};

constexpr known_power powers[] = {
    {3, 2, 9, 9},
    {3, 33, 0x1.3bfefa65abb83p52, 0x1.3bfefa65abb83p52}, // 53 digits, and no 54 of them
    {3, 34, 0x1.d9fe779881944p53, 0x1.d9fe779881945p53},
    {3, -1, 0x1.5555555555555p-2, 0x1.5555555555556p-2},
    {3, -2, 0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71dp-4},
    {0.1, 3, 0x1.0624dd2f1a9fcp-10, 0x1.0624dd2f1a9fdp-10},
    {0.1, -3, 0x1.f3ffffffffffep9, 0x1.f3fffffffffffp9},
    {10, 22, 1e22, 1e22},
    {10, 23, 0x1.52d02c7e14af6p76, 0x1.52d02c7e14af7p76},
    {10, -22, 0x1.e392010175ee5p-74, 0x1.e392010175ee6p-74},
    {1.5, 100, 0x1.69194f299cddap58, 0x1.69194f299cddbp58},
    {1.5, -100, 0x1.6afb1df2eff89p-59, 0x1.6afb1df2eff8ap-59},
    {1.1, 7, 0x1.f2df1fb5a7ed6p0, 0x1.f2df1fb5a7ed7p0},
    {1.1, -7, 0x1.06bca92ef4a05p-1, 0x1.06bca92ef4a06p-1},
    {94906267, 2, 0x1.0000007c84becp53, 0x1.0000007c84bedp53},
    {94906265, 2, 0x1.ffffff8eff971p52, 0x1.ffffff8eff971p52},
    {208063, 3, 0x1.fffe6e1bdd63fp52, 0x1.fffe6e1bdd63fp52},
    {208065, 3, 0x1.00011add69b20p53, 0x1.00011add69b21p53},
    // Negative numbers.
    {-3, 3, -27, -27},
    {-3, 34, 0x1.d9fe779881944p53, 0x1.d9fe779881945p53},
    {-0.1, 3, -0x1.0624dd2f1a9fdp-10, -0x1.0624dd2f1a9fcp-10},
    {-3, -1, -0x1.5555555555556p-2, -0x1.5555555555555p-2},
    {-3, -2, 0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71dp-4},
    // Powers of two are exact.
    {2, 1023, 0x1p1023, 0x1p1023},
    {2, -1074, tiny, tiny},
    {0.5, 1074, tiny, tiny},
    {tiny, 1, tiny, tiny},
    {0x1p-1022, -1, 0x1p1022, 0x1p1022},
    {1, -5, 1, 1},
    {-1, (std::numeric_limits<std::int64_t>::min)(), 1, 1},
    // Too large, too small.
    {2, 1024, max, infinity},
    {2, -1075, 0, tiny},
    {-2, -1075, -tiny, 0},
    {2, -3000, 0, tiny},
    {0.5, -3000, max, infinity},
    {3, 646, 0x1.d906a378b5987p1023, 0x1.d906a378b5988p1023},
    {3, 647, max, infinity},
    {3, -678, 0, tiny},
    {3, 1000, max, infinity},
    {3, -1000, 0, tiny},
    {-3, 1001, -infinity, -max},
    {3, (std::numeric_limits<std::int64_t>::max)(), max, infinity},
    {3, (std::numeric_limits<std::int64_t>::min)(), 0, tiny},
    {0.75, (std::numeric_limits<std::int64_t>::max)(), 0, tiny},
    {0.75, (std::numeric_limits<std::int64_t>::min)(), max, infinity},
    {tiny, -1, max, infinity},
    {3 * tiny, -1, max, infinity},
    {tiny, 2, 0, tiny},
    {max, -1, 0x0.4p-1022, 0x0.4000000000001p-1022},
    {max, 2, max, infinity},
    // Close to 1, with an exponent as large as that allows.
    {0x1.0000000000001p0, 1000, 0x1.00000000003e8p0, 0x1.00000000003e9p0},
    {0x1.0000000000001p0, -1000, 0x1.ffffffffff830p-1, 0x1.ffffffffff831p-1},
    {0x1.0000000000001p0, 2305843009213693952, 0x1.9476504ba8399p738, 0x1.9476504ba839ap738},
    {0x1.fffffffffffffp-1, 4611686018427387904, 0x1.44109edb2088fp-739, 0x1.44109edb20890p-739},
    {0x1.0000000000001p0, 4611686018427387904, max, infinity},
    // 128 digits do not tell between which two doubles these are.
    {0x1.0000000000001p0, 2305843009213701703, 0x1.9476504bab36fp738, 0x1.9476504bab37p738},
    {0x1.0000000000001p0, 2305843009213705719, 0x1.9476504bacc38p738, 0x1.9476504bacc39p738},
    {0x1.0000000000001p0, -2305843009213696891, 0x1.44109edb1fbedp-739, 0x1.44109edb1fbeep-739},
    {0x1.0000000000001p0, -2305843009213702559, 0x1.44109edb1dfe6p-739, 0x1.44109edb1dfe7p-739},
    // The 128 digits tell wrongly, unless their error is bounded.
    {0x1.0000000000001p0, -2305843009226388322, 0x1.44109ecbcd6d9p-739, 0x1.44109ecbcd6dap-739}};

/// The verdict on the powers from one place to another, each constant with a budget of its own.
constexpr cg::verdict are_known(int from, int to) {
  for (int i = from; i < to; ++i) {
    const auto [x, n, below, above] = powers[i];
    const double got_below = math::power(given(x), n, rounding::downwards),
                 got_above = math::power(given(x), n, rounding::upwards);
    if (got_below == below && got_above == above) continue;
    return {false, cg::message{} << x << '^' << n << " is said to be between " << got_below
                                 << " and " << got_above};
  }
  return {};
}

constexpr law directed_power_laws[] = {
    {"x^n rounded downwards and upwards", [] { return are_known(0, 20); }},
    {"so with a negative x, with powers of two, and out of range",
     [] { return are_known(20, 51); }},
    {"so with a large n",
     [] { return are_known(51, static_cast<int>(std::extent_v<decltype(powers)>) - 5); }},
    {"so where 128 digits do not decide",
     [] {
       return are_known(static_cast<int>(std::extent_v<decltype(powers)>) - 5,
                        static_cast<int>(std::extent_v<decltype(powers)>));
     }},
    {"0 and infinity have powers, as limits",
     [] {
       constexpr auto up = rounding::upwards, down = rounding::downwards;
       return holds_if(
           math::power(given(0.0), 3, up) == 0 && math::power(0.0, -3, up) == infinity &&
           math::power(given(0.0), -2, down) == infinity && math::power(given(0.0), 1, up) == 0 &&
           math::power(infinity, 1, down) == infinity &&
           math::power(infinity, 3, down) == infinity &&
           math::power(-infinity, 3, up) == -infinity &&
           math::power(-infinity, 2, down) == infinity && math::power(infinity, -1, up) == 0 &&
           math::power(-infinity, -1, up) == 0);
     }},
    {"floats are rounded once",
     [] {
       // 4097² has 25 digits, and 1/3 of a float is no rounded third of a double.
       return holds_if(math::power(given(4097.0f), 2, rounding::downwards) == 16785408.0f &&
                       math::power(given(4097.0f), 2, rounding::upwards) == 16785410.0f &&
                       math::power(given(3.0f), -1, rounding::downwards) == 0x1.555554p-2f &&
                       math::power(given(3.0f), -1, rounding::upwards) == 0x1.555556p-2f &&
                       math::power(given(10.0f), 39, rounding::upwards) ==
                           ends_of<float>::infinity &&
                       math::power(given(10.0f), -50, rounding::upwards) == ends_of<float>::tiny);
     }},
    {"a product is truncated, and this is reported; a carry propagates through all words",
     [] {
       const math::long_number three{3, 0, 2}, most{~std::uint64_t{0}, 64, 2};
       const auto nine = three * three, square = most * most;
       math::long_number all_ones = most;
       all_ones.words[0] = ~std::uint64_t{0};
       const auto carried = all_ones.plus(3);
       return holds_if(nine.exact && nine.magnitude() == 3 && nine.words[1] == 9ull << 60 &&
                       square.exact && !(square * most).exact &&
                       carried.magnitude() == all_ones.magnitude() + 1 &&
                       carried.words[1] == 1ull << 63 && carried.words[0] == 1 &&
                       all_ones.plus(0).words[0] == ~std::uint64_t{0});
     }},
    {"a carry of more than a word, too",
     [] {
       math::long_number all_ones{~std::uint64_t{0}, 0, 3};
       all_ones.words[0] = all_ones.words[1] = ~std::uint64_t{0};
       const auto carried = all_ones.plus((math::uint128{1} << 64) + 3);
       return holds_if(carried.words[2] == 1ull << 63 && carried.words[1] == 0 &&
                       carried.words[0] == (1ull << 63 | 1));
     }},
    {"a product is exact if both factors are, and no bit is lost, not even the last",
     [] {
       const math::long_number one{1, 0, 2};
       math::long_number odd = one, inexact = odd; // 2^127 + 1, times a power of two
       odd.words[0] = inexact.words[0] = 1;
       inexact.exact = false;
       return holds_if((one * odd).exact && (odd * one).exact && !(odd * odd).exact &&
                       !(one * inexact).exact && !(inexact * one).exact);
     }},
    {"whichever word it is that is lost",
     [] {
       const math::long_number one{1, 0, 1};
       math::long_number factor{1, 0, 4};
       factor.words[1] = given(std::uint64_t{1});
       return holds_if(!(one * factor).exact && (factor * one).exact);
     }},
    {"all its words can be used",
     [] {
       constexpr int capacity = math::long_number::capacity;
       const math::long_number one{given(std::uint64_t{1}), 0, capacity};
       const auto product = one * math::long_number{3, 0, 1};
       math::long_number all_ones = one;
       for (std::uint64_t& word : all_ones.words) word = ~std::uint64_t{0};
       const auto carried = all_ones.plus(1);
       return holds_if(
           product.exact && product.magnitude() == 1 && product.words[capacity - 1] == 3ull << 62 &&
           carried.magnitude() == all_ones.magnitude() + 1 &&
           carried.words[capacity - 1] == 1ull << 63 && carried.words[capacity - 2] == 0);
     }},
    {"of its first 128 digits the last says whether there are more",
     [] {
       const auto last_digits = [](int word, std::uint64_t bits, bool exact) {
         math::long_number x{1, 0, 4};
         x.words[word] |= given(bits);
         x.exact = exact;
         return static_cast<std::uint64_t>(x.leading().significand);
       };
       return holds_if(last_digits(3, 0, true) == 0 && last_digits(3, 0, false) == 1 &&
                       last_digits(0, 1, true) == 1 && last_digits(1, 8, true) == 1 &&
                       last_digits(2, 2, true) == 2 && last_digits(2, 2, false) == 3);
     }},
};
static_assert(all_hold<directed_power_laws>);
