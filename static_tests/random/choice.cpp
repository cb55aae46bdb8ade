#include <constgrad/linear_algebra/vector.hpp>
#include <constgrad/random/choice.hpp>
#include <constgrad/random/numpy_random.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

namespace cg = constgrad;

// Every figure is NumPy's own, version 1.24, printed with repr after np.random.seed.

static constexpr double p[]{0.1, 0.0, 0.2, 0.4, 0.3};
/// 1/2, 1/4, …, 2^-11 and 2^-11 once more: drawn without replacement in several rounds.
static constexpr double halves[]{0x1p-1, 0x1p-2, 0x1p-3, 0x1p-4,  0x1p-5,  0x1p-6,
                                 0x1p-7, 0x1p-8, 0x1p-9, 0x1p-10, 0x1p-11, 0x1p-11};

/// What these calls give, one after another, and the next rand().
struct choices {
  std::uint32_t seed;
  std::int64_t of_10;                // choice(10)
  double of_numbers;                 // choice([2.5, -1.5, 4.0]), then choice(1)
  std::int64_t by_p;                 // choice(5, p=p)
  std::int64_t six_of_7[6];          // choice(7, 6)
  std::int64_t four_of_10[4];        // choice(10, 4, replace=False)
  std::int64_t all_of_6[6];          // choice(6, 6, replace=False)
  std::int64_t eight_by_p[8];        // choice(5, 8, p=p)
  std::int64_t three_by_p[3];        // choice(5, 3, replace=False, p=p)
  std::int64_t four_by_p[4];         // choice(5, 4, replace=False, p=p)
  double of_an_array_by_p[3];        // choice([.5, 1.5, 2.5, 3.5, 4.5], 3, replace=False, p=p)
  std::int64_t twelve_by_halves[12]; // choice(12, 12, replace=False, p=halves)
  double next;
};

static constexpr choices numpy_choices[] = {
    {0,
     5,
     2.5,
     3,
     {3, 1, 3, 5, 2, 4},
     {8, 3, 5, 1},
     {5, 2, 3, 4, 1, 0},
     {3, 3, 3, 4, 2, 4, 3, 4},
     {3, 4, 2},
     {3, 4, 2, 0},
     {4.5, 2.5, 3.5},
     {0, 3, 1, 5, 4, 2, 7, 11, 6, 8, 9, 10},
     0.9495710534507421},
    {1,
     5,
     2.5,
     4,
     {1, 3, 5, 0, 0, 1},
     {9, 5, 3, 0},
     {3, 5, 1, 0, 2, 4},
     {2, 2, 4, 4, 3, 3, 4, 4},
     {0, 2, 4},
     {0, 3, 4, 2},
     {3.5, 4.5, 0.5},
     {2, 6, 1, 0, 3, 5, 4, 8, 7, 9, 10, 11},
     0.5148891120583086},
    {42,
     6,
     2.5,
     2,
     {4, 4, 6, 1, 2, 6},
     {0, 6, 9, 1},
     {2, 5, 4, 0, 3, 1},
     {3, 0, 0, 3, 3, 0, 4, 2},
     {0, 3, 4},
     {3, 4, 0, 2},
     {3.5, 0.5, 2.5},
     {0, 1, 2, 5, 3, 6, 4, 7, 10, 9, 11, 8},
     0.27599918202254337},
    {4294967295,
     3,
     4.0,
     4,
     {4, 0, 6, 2, 1, 0},
     {9, 0, 3, 4},
     {1, 2, 5, 3, 0, 4},
     {4, 3, 3, 4, 3, 3, 4, 4},
     {2, 3, 0},
     {4, 3, 2, 0},
     {4.5, 3.5, 2.5},
     {0, 2, 3, 1, 4, 5, 9, 6, 8, 10, 11, 7},
     0.16527596164003},
};

/// Whether these are the numbers of an array.
template <class T, std::size_t N>
static constexpr bool are(const cg::vector<T, N>& drawn, const T (&expected)[N]) {
  for (std::size_t i = 0; i < N; ++i) {
    if (drawn[i] != expected[i]) return false;
  }
  return true;
}

constexpr law choice_laws[] = {
    // The float nearest to 1/3 is greater.
    {"a distribution is summed and asked in doubles, and u = F[i] is the place after i",
     [] {
       const double third = given(1.0) / 3, thirds[]{third, third, third};
       const cg::cumulative_distribution sums{thirds, nullptr, 0};
       return holds_if(sums.place_of(third - 0x1p-54) == 0 && sums.place_of(third) == 1 &&
                       sums.place_of(0.0) == 0 && sums.place_of(1 - 0x1p-53) == 2);
     }},
    {"choice is NumPy's: of numbers and of arrays, one or several, with and without replacement "
     "and probabilities",
     [] {
       for (const auto& expected : numpy_choices) {
         cg::numpy_random random{given(expected.seed)};
         constexpr cg::vector numbers{2.5, -1.5, 4.0};
         constexpr std::array<double, 5> measured{.5, 1.5, 2.5, 3.5, 4.5};
         if (random.choice(10) != expected.of_10 || random.choice(numbers) != expected.of_numbers ||
             random.choice(1) != 0 || random.choice(5, p) != expected.by_p ||
             !are(random.choice<6>(7), expected.six_of_7) ||
             !are(random.choice<4>(10, cg::without_replacement), expected.four_of_10) ||
             !are(random.choice<6>(6, cg::without_replacement), expected.all_of_6) ||
             !are(random.choice<8>(5, p), expected.eight_by_p) ||
             !are(random.choice<3>(5, p, cg::without_replacement), expected.three_by_p) ||
             !are(random.choice<4>(5, p, cg::without_replacement), expected.four_by_p) ||
             !are(random.choice<3>(measured, p, cg::without_replacement),
                  expected.of_an_array_by_p) ||
             !are(random.choice<12>(12, halves, cg::without_replacement),
                  expected.twelve_by_halves) ||
             random.rand() != expected.next)
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"probabilities in braces, in a vector, in an array of the language or of the standard library "
     "are the same",
     [] {
       constexpr cg::vector in_vector{0.1, 0.0, 0.2, 0.4, 0.3};
       constexpr std::array<double, 5> in_array{0.1, 0.0, 0.2, 0.4, 0.3};
       const auto expected = cg::numpy_random{given(8)}.choice<9>(5, p);
       return holds_if(cg::numpy_random{given(8)}.choice<9>(5, {0.1, 0.0, 0.2, 0.4, 0.3}) ==
                           expected &&
                       cg::numpy_random{given(8)}.choice<9>(5, in_vector) == expected &&
                       cg::numpy_random{given(8)}.choice<9>(5, in_array) == expected);
     }},
    {"an element of an array of the language keeps its type, also a row",
     [] {
       constexpr const char* names[]{"red", "green", "blue"};
       constexpr cg::vector<int, 2> rows[]{{1, 2}, {3, 4}, {5, 6}};
       cg::numpy_random random{given(0)}; // randint(3) three times: 0, 1, 0
       return holds_if(random.choice(names) == names[0] && random.choice(rows) == rows[1] &&
                       random.choice<1>(rows)[0] == rows[0]);
     }},
    {"a number on the border of two elements chooses the second, NumPy's side='right'; 0 no "
     "impossible one",
     [] {
       constexpr double quarters[]{0, .25, 0, .5, .25, 0};
       const cg::cumulative_distribution sums{quarters, nullptr, 0};
       constexpr double almost_1 = 1 - 0x1p-53;
       return holds_if(sums.place_of(given(0.0)) == 1 && sums.place_of(.25 - 0x1p-54) == 1 &&
                       sums.place_of(.25) == 3 && sums.place_of(.75) == 4 &&
                       sums.place_of(almost_1) == 4);
     }},
    {"without the chosen ones the others have all of the probability",
     [] {
       constexpr double quarters[]{.25, .25, .5};
       constexpr std::size_t chosen[]{0, 2};
       const cg::cumulative_distribution one{quarters, chosen, 1}, two{quarters, chosen, 2};
       return holds_if(one.place_of(given(0.0)) == 1 && one.place_of(0.375) == 2 &&
                       two.place_of(0.0) == 1 && two.place_of(0.99) == 1);
     }},
    {"of one element it is that one, with and without a probability",
     [] {
       return holds_if(cg::numpy_random{given(0)}.choice(std::array{7}) == 7 &&
                       cg::numpy_random{given(0)}.choice(1, cg::vector{1.0}) == 0 &&
                       cg::numpy_random{given(0)}.choice(1, std::array{1.0}) == 0);
     }},
    {"nothing to choose from is refused",
     [] {
       return holds_if(!is_constant<[] { cg::numpy_random{0}.choice(0); }> &&
                       !is_constant<[] { cg::numpy_random{0}.choice(-1); }> &&
                       !is_constant<[] { cg::numpy_random{0}.choice(std::array<int, 0>{}); }> &&
                       !is_constant<[] { cg::numpy_random{0}.choice<2>(0); }>);
     }},
    {"more than there are is refused without replacement, and so is more than are possible",
     [] {
       return holds_if(
           is_constant<[] { cg::numpy_random{0}.choice<4>(3); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice<4>(3, cg::without_replacement); }> &&
           is_constant<[] {
             cg::numpy_random{0}.choice<2>(3, {.5, .5, 0}, cg::without_replacement);
           }> &&
           is_constant<[] {
             cg::numpy_random{0}.choice<2>(3, {0, .5, .5}, cg::without_replacement);
           }> &&
           !is_constant<[] {
             cg::numpy_random{0}.choice<3>(3, {.5, .5, 0}, cg::without_replacement);
           }>);
     }},
    // A sum without Kahan's correction loses every 2^-54 and stays at 1 + 2^-26.
    {"the sum of the probabilities is rounded as NumPy's",
     [] {
       return holds_if(
           is_constant<[] { cg::numpy_random{0}.choice(3, {.5, .5 + 0x1p-26, 0x1p-54}); }> &&
           !is_constant<[] {
             cg::numpy_random{0}.choice(10, {.5, .5 + 0x1p-26, 0x1p-54, 0x1p-54, 0x1p-54, 0x1p-54,
                                             0x1p-54, 0x1p-54, 0x1p-54, 0x1p-54});
           }>);
     }},
    {"probabilities are one for each, none below 0 or NaN, and 1 together but for 2^-26",
     [] {
       constexpr double nan = std::numeric_limits<double>::quiet_NaN(),
                        infinity = std::numeric_limits<double>::infinity();
       return holds_if(
           is_constant<[] { cg::numpy_random{0}.choice(2, {.5, .5 + 0x1p-26}); }> &&
           is_constant<[] { cg::numpy_random{0}.choice(2, {.5, .5 - 0x1p-26}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice(2, {.5, .5 + 0x1p-26 + 0x1p-40}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice(2, {.5, .5 - 0x1p-26 - 0x1p-40}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice(3, {.5, .5}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice(1, {.5, .5}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice<2>(3, {.5, .5}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice<2>(2, {.5, .75}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice(2, {1.5, -.5}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice(2, {.5, nan}); }> &&
           !is_constant<[] { cg::numpy_random{0}.choice(2, {.5, infinity}); }>);
     }},
};
static_assert(all_hold<choice_laws>);

// It owns its sums.
static_assert(!std::is_copy_constructible_v<cg::cumulative_distribution> &&
              !std::is_copy_assignable_v<cg::cumulative_distribution>);

// Arrays of characters of every kind are refused, as string literals are; one character and arrays of numbers are not.
static_assert(cg::character_array<char[4]> && cg::character_array<const wchar_t[4]> &&
              cg::character_array<char8_t[4]> && cg::character_array<char16_t[1]> &&
              cg::character_array<const char32_t[4]> && !cg::character_array<char> &&
              !cg::character_array<int[4]> && !cg::character_array<std::array<char, 3>> &&
              cg::numpy_random{0}.choice(std::string_view{"a"}) == 'a' &&
              cg::numpy_random{0}.choice(std::array{'a'}) == 'a');
