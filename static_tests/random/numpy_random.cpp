#include <constgrad/random/numpy_random.hpp>

#include "static_tests/law.hpp"
#include "static_tests/state_image.hpp"

#include <array>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

// Every figure is NumPy's own, version 1.24, printed with repr after np.random.seed.

struct seeded_draws {
  std::uint32_t seed;
  double randn[5], rand[2];
  std::int64_t randint[13]; // of the limits below, one after another
  double after_1300_randint_8;
};

constexpr std::int64_t limits[] = {1,
                                   2,
                                   3,
                                   10,
                                   100,
                                   1000,
                                   1'000'000,
                                   std::int64_t{1} << 31,
                                   std::int64_t{1} << 32,
                                   (std::int64_t{1} << 32) + 1,
                                   1'000'000'000'000,
                                   std::int64_t{1} << 62,
                                   0x7fffffffffffffff};

constexpr seeded_draws numpy[] = {
    {0,
     {1.764052345967664, 0.4001572083672233, 0.9787379841057392, 2.240893199201458,
      1.8675579901499675},
     {0.5488135039273248, 0.7151893663724195},
     {0, 0, 1, 0, 67, 763, 882371, 1491434855, 1819583497, 1879422756, 377492290630,
      1046169753006283352, 5029620886691985722},
     2.6962240525635797},
    {1,
     {1.6243453636632417, -0.6117564136500754, -0.5281717522634557, -1.0729686221561705,
      0.8654076293246785},
     {0.417022004702574, 0.7203244934421581},
     {0, 1, 0, 8, 9, 715, 73349, 630311759, 1013994432, 1703301249, 877839392327,
      1762784241922636284, 7319067955113721113},
     -0.7995474906917599},
    {42,
     {0.4967141530112327, -0.13826430117118466, 0.6476885381006925, 1.5230298564080254,
      -0.23415337472333597},
     {0.3745401188473625, 0.9507143064099162},
     {0, 0, 0, 7, 60, 20, 54886, 1914837113, 669991378, 249467210, 871303592023,
      1544151332311706723, 2635427562620468887},
     0.0773683076476183},
    {12345,
     {-0.20470765948471295, 0.47894333805754824, -0.5194387150567381, -0.55573030434749,
      1.9657805725027142},
     {0.9296160928171479, 0.3163755545817859},
     {0, 0, 1, 1, 36, 425, 921598, 1402032510, 2438360421, 2557845021, 8437525622,
      3909350364577963323, 7816589303659124841},
     -0.7163645746100656},
    {2147483648,
     {0.3184761273282464, -0.34575349241475667, 0.2255674496017024, 1.5130304859621413,
      -1.2839937468838771},
     {0.15200287353446562, 0.8205427554297966},
     {0, 0, 0, 1, 35, 581, 608777, 176403636, 1716297117, 1831206782, 267595455193,
      2887060575418105973, 8698425649934865287},
     2.400760794908303},
    {4294967295,
     {0.6484086742306527, 0.6693235306338161, -1.0805437227474493, 0.2845010447986309,
      0.11388773652167104},
     {0.0976320289940138, 0.9123828453026218},
     {0, 1, 2, 7, 52, 576, 938198, 1162281466, 77050329, 4163996287, 530828646130,
      3606319434457149195, 3676952472725540379},
     -1.6281688718217102},
};

/// np.random.uniform(low, high).
struct uniform_draws {
  std::uint32_t seed;
  double between[5]; // of the ends below, one after another
};

static constexpr double ends[][2] = {
    {-0.5, 0.25}, {3, 1}, {1e300, -1e300}, {0.1, 0.1}, {-0.7071067811865476, 0.7071067811865476}};

static constexpr uniform_draws numpy_uniform[] = {
    {0,
     {-0.08838987205450644, 1.569621267255161, -2.0552675214328777e+299, 0.1, -0.1079684181970163}},
    {42,
     {-0.21909491086447813, 1.0985713871801677, -4.6398788362281006e+299, 0.1,
      -0.4864631038898424}},
    {4294967295,
     {-0.42677597825448965, 1.1752343093947564, -5.780706037032799e+299, 0.1, -0.6817362509299406}},
};

/// np.random.permutation(n) for n = 0, 1, 2, 10, 17, one after another, and the next rand().
struct permutations {
  std::uint32_t seed;
  std::int64_t of_2[2], of_10[10], of_17[17];
  double next;
};

static constexpr permutations numpy_permutations[] = {
    {0,
     {1, 0},
     {2, 8, 4, 9, 1, 6, 7, 3, 0, 5},
     {5, 2, 3, 16, 11, 0, 9, 12, 15, 14, 1, 10, 13, 8, 6, 7, 4},
     0.3373961604172684},
    {42,
     {1, 0},
     {5, 0, 9, 6, 2, 1, 8, 4, 7, 3},
     {8, 13, 9, 6, 0, 11, 16, 10, 12, 14, 1, 4, 5, 2, 15, 7, 3},
     0.007066305219717406},
    {4294967295,
     {0, 1},
     {3, 8, 5, 6, 1, 9, 0, 4, 7, 2},
     {2, 8, 3, 0, 4, 9, 15, 1, 5, 12, 14, 7, 6, 13, 16, 10, 11},
     0.4898871547605784},
};

/// np.random.randint(low, high) of the ranges below, one after another, and the next rand().
struct range_draws {
  std::uint32_t seed;
  std::int64_t drawn[15];
  double next;
};

static constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min(),
                              most = std::numeric_limits<std::int64_t>::max(),
                              two_to_32 = std::int64_t{1} << 32;
static constexpr std::int64_t ranges[][2] = {{1, 7},
                                             {-5, 5},
                                             {0, 1},
                                             {-1, 0},
                                             {7, 8},
                                             {-two_to_32 / 2, two_to_32 / 2},
                                             {0, two_to_32},
                                             {0, two_to_32 + 1},
                                             {-two_to_32, two_to_32},
                                             {10, 1'000'000'000'010},
                                             {least, most},
                                             {least, least + 1},
                                             {most - 2, most},
                                             {least / 2, -(least / 2)},
                                             {-100, -98}};

static constexpr range_draws numpy_ranges[] = {
    {0,
     {5, 0, 0, -1, 7, 1478610112, 2588848963, 1879422756, 3830135878, 931851836002,
      -4193751150162790086, least, 9223372036854775806, 769691016611121703, -99},
     0.4799771723750573},
    {1,
     {6, 3, 0, -1, 7, -2146992385, 550290313, 1703301249, -2628903353, 579543727395,
      716042322565387540, least, 9223372036854775805, 1167190303735188370, -100},
     0.20445224973151743},
    {42,
     {4, 2, 0, -1, 7, 423734972, 2563451924, 1914837113, -3865578282, 319800038868,
      6754757701360545140, least, 9223372036854775806, -1976258455806919017, -100},
     0.020584494295802447},
    {4294967295,
     {4, -3, 0, -1, 7, 1771170828, 2416749639, 2260532800, -985202182, 933225791274,
      8660855838641975931, least, 9223372036854775805, -1005366583970238709, -100},
     0.9093750727977705},
};

/// Whether np.random.permutation(Count) is drawn.
template <std::size_t Count>
static constexpr bool draws_order(cg::numpy_random& random, const std::int64_t (&expected)[Count]) {
  std::int64_t order[Count]{};
  random.permutation(order, Count);
  for (std::size_t i = 0; i < Count; ++i) {
    if (order[i] != expected[i]) return false;
  }
  return true;
}

constexpr law numpy_random_laws[] = {
    {"randn is NumPy's up to the last bits of the C library's logarithm",
     [] {
       for (const auto& expected : numpy) {
         cg::numpy_random random{given(expected.seed)};
         for (double number : expected.randn) {
           const auto judged = cg::claim::within(2, random.randn(), number);
           if (!judged) return judged;
         }
       }
       return cg::verdict{};
     }},
    {"rand is NumPy's, bit for bit",
     [] {
       for (const auto& expected : numpy) {
         cg::numpy_random random{given(expected.seed)};
         for (double number : expected.rand) {
           if (random.rand() != number) return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"uniform is NumPy's, bit for bit, with the ends in either order",
     [] {
       for (const auto& expected : numpy_uniform) {
         cg::numpy_random random{given(expected.seed)};
         for (int i = 0; i < 5; ++i) {
           const double drawn = random.uniform(given(ends[i][0]), ends[i][1]);
           const auto judged = cg::claim::equal(drawn, expected.between[i]);
           if (!judged) return judged;
         }
       }
       return cg::verdict{};
     }},
    {"uniform refuses ends whose distance is no finite number",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       return holds_if(is_constant<[] { cg::numpy_random{0}.uniform(-0x1p1022, 0x1p1022); }> &&
                       !is_constant<[] { cg::numpy_random{0}.uniform(-0x1p1023, 0x1p1023); }> &&
                       !is_constant<[] { cg::numpy_random{0}.uniform(0, infinity); }>);
     }},
    {"randint is NumPy's, from one bit to 63; randint(1) draws nothing",
     [] {
       for (const auto& expected : numpy) {
         cg::numpy_random random{given(expected.seed)};
         for (int i = 0; i < 13; ++i) {
           const auto judged = cg::claim::equal(random.randint(limits[i]), expected.randint[i]);
           if (!judged) return judged;
         }
       }
       return cg::verdict{};
     }},
    {"randint(low, high) is NumPy's, with ranges of one number to all but one of 64 bits",
     [] {
       for (const auto& expected : numpy_ranges) {
         cg::numpy_random random{given(expected.seed)};
         for (int i = 0; i < 15; ++i) {
           const auto judged =
               cg::claim::equal(random.randint(ranges[i][0], ranges[i][1]), expected.drawn[i]);
           if (!judged) return judged;
         }
         if (random.rand() != expected.next) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"randint(0, n) is randint(n)",
     [] {
       cg::numpy_random one{given(5)}, other{given(5)};
       for (std::int64_t n : limits) {
         if (one.randint(0, n) != other.randint(n)) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"randint refuses a range without a number, NumPy's low >= high",
     [] {
       return holds_if(is_constant<[] { cg::numpy_random{0}.randint(-1, 0); }> &&
                       !is_constant<[] { cg::numpy_random{0}.randint(3, 3); }> &&
                       !is_constant<[] { cg::numpy_random{0}.randint(7, 1); }> &&
                       !is_constant<[] { cg::numpy_random{0}.randint(0, -1); }> &&
                       !is_constant<[] { cg::numpy_random{0}.randint(most, least); }>);
     }},
    {"after 1,300 draws, two turns of the ring, randn is still NumPy's",
     [] {
       for (const auto& expected : {numpy[0], numpy[2], numpy[5]}) {
         cg::numpy_random random{given(expected.seed)};
         for (int i = 0; i < 1300; ++i) random.randint(8);
         const auto judged = cg::claim::within(2, random.randn(), expected.after_1300_randint_8);
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"permutation is NumPy's; of none or one it draws nothing",
     [] {
       for (const auto& expected : numpy_permutations) {
         cg::numpy_random random{given(expected.seed)};
         std::int64_t only[] = {7};
         random.permutation(only, 0);
         if (only[0] != 7) return holds_if(false);
         random.permutation(only, 1);
         if (only[0] != 0) return holds_if(false);
         if (!draws_order(random, expected.of_2) || !draws_order(random, expected.of_10) ||
             !draws_order(random, expected.of_17) || random.rand() != expected.next) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    // np.random.seed(7); np.random.permutation(10); np.random.permutation([1.5, 2.5, 3.5, 4.5]); np.random.rand()
    {"permutation returns a vector, of numbers or of an array's elements, which stays as it is",
     [] {
       cg::numpy_random random{given(7)};
       const auto order = random.permutation<10>();
       const cg::vector given_elements{1.5, 2.5, 3.5, 4.5};
       const auto elements = random.permutation(given_elements);
       return holds_if(order == cg::vector<std::int64_t, 10>{8, 5, 0, 2, 1, 9, 7, 3, 6, 4} &&
                       elements == cg::vector{2.5, 1.5, 4.5, 3.5} &&
                       given_elements == cg::vector{1.5, 2.5, 3.5, 4.5} &&
                       random.rand() == 0.01591036096127696);
     }},
    {"shuffle accepts arrays with a size: a vector, one of the standard library, one of the "
     "language",
     [] {
       int plain[]{1, 2, 3, 4, 5, 6};
       std::array<int, 6> standard{1, 2, 3, 4, 5, 6};
       cg::vector<int, 6> vector{1, 2, 3, 4, 5, 6};
       std::array<int, 0> none{};
       cg::numpy_random{given(3)}.shuffle(plain);
       cg::numpy_random{given(3)}.shuffle(standard);
       cg::numpy_random{given(3)}.shuffle(vector);
       cg::numpy_random{given(3)}.shuffle(none);
       constexpr int expected[]{4, 6, 5, 2, 1, 3};
       for (std::size_t i = 0; i < 6; ++i) {
         if (plain[i] != expected[i] || standard[i] != expected[i] || vector[i] != expected[i])
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"shuffle is NumPy's, and leaves what comes after alone",
     [] {
       double elements[] = {1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5};
       constexpr double expected[] = {1.5, 2.5, 6.5, 3.5, 5.5, 4.5, 7.5};
       cg::numpy_random{given(42)}.shuffle(elements, 6);
       for (int i = 0; i < 7; ++i) {
         if (elements[i] != expected[i]) return holds_if(false);
       }
       return cg::verdict{};
     }},
    // np.random.shuffle of an array of shape (5, 2) changes the order of its rows.
    {"shuffle moves whole samples",
     [] {
       cg::vector<int, 2> samples[] = {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}};
       constexpr cg::vector<int, 2> expected[] = {{5, 6}, {3, 4}, {9, 10}, {1, 2}, {7, 8}};
       cg::numpy_random random{given(1)};
       random.shuffle(samples, 5);
       for (int i = 0; i < 5; ++i) {
         if (samples[i] != expected[i]) return holds_if(false);
       }
       return cg::claim::equal(random.rand(), 0.12812444792935673);
     }},
    {"of 300, at the ends, in the sum of i · order[i], and in the number drawn next",
     [] {
       short order[300]{};
       cg::numpy_random random{given(1)};
       random.permutation(order, 300);
       int sum = 0;
       for (int i = 0; i < 300; ++i) sum += i * order[i];
       return holds_if(order[0] == 189 && order[1] == 123 && order[298] == 235 &&
                       order[299] == 37 && sum == 6658202 && random.rand() == 0.8094906921265821);
     }},
    {"the second normal number is kept while others are drawn",
     [] {
       cg::numpy_random random{given(0u)};
       const double first = random.randn();
       const auto die = random.randint(6);
       const double second = random.randn(), uniform = random.rand(), third = random.randn();
       return holds_if(cg::claim::within(2, first, 1.764052345967664) && die == 3 &&
                       cg::claim::within(2, second, 0.4001572083672233) &&
                       uniform == 0.8579456176227568 &&
                       cg::claim::within(2, third, 0.37025538490846127));
     }},
    {"another that is given what one remembers goes on as it, with the kept normal number",
     [] {
       cg::numpy_random one{given(5)}, other{given(6)};
       static_cast<void>(one.randn());
       const state_image state{one};
       state.give(other);
       for (int i = 0; i < 4; ++i)
         if (one.randn() != other.randn()) return holds_if(false);
       return holds_if(one.rand() == other.rand() && state.size == 627 && state.limits[3] == 1);
     }},
};
static_assert(all_hold<numpy_random_laws>);

/// Whether randint(N) is a number: if it throws, it is no constant.
template <std::int64_t N>
constexpr bool draws =
    requires { typename std::integral_constant<std::int64_t, cg::numpy_random{0}.randint(N)>; };
static_assert(draws<1> && draws<2> && !draws<0> && !draws<-1>);

/// Whether Seed is one: if the constructor throws, its first number is no constant.
template <std::int64_t Seed>
constexpr bool seeds =
    requires { typename std::integral_constant<std::int64_t, cg::numpy_random{Seed}.randint(8)>; };
static_assert(seeds<0> && seeds<4294967295> && !seeds<-1> && !seeds<4294967296>);

// The first numbers as one reads them in a notebook.
constexpr auto eight_sided_dice = [] {
  cg::numpy_random random{0};
  cg::vector<std::int64_t, 20> thrown{};
  for (auto& die : thrown) die = random.randint(8);
  return thrown;
}();
static_assert(
    cg::proof::equal<eight_sided_dice, cg::vector<std::int64_t, 20>{4, 7, 5, 0, 3, 3, 3, 7, 1, 3,
                                                                    5, 2, 4, 7, 6, 0, 0, 4, 2, 1}>);
