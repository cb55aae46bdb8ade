#include <constgrad/function.hpp>
#include <constgrad/proof/residue.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>

namespace cg = constgrad;
using cg::proof::pseudo_random;
using residue = cg::proof::residue<cg::proof::mersenne_prime>;

/// The claim that a residue has this representative.
static constexpr cg::verdict is(const residue& got, std::uint64_t representative) {
  return {got.representative == representative,
          cg::message{} << "got " << got.representative << ", expected " << representative};
}

// a is a square modulo p and b is none. The numbers are Python's: a * pow(b, -1, p) % p.
constexpr std::uint64_t a = 1234567890123456789, b = 1111111111111111111, p = residue::modulus;

constexpr law residue_laws[] = {
    {"p = 2^61 - 1", [] { return holds_if(given(p) == 2305843009213693951); }},
    {"a + b", [] { return is(residue{given(a)} + residue{b}, 39835992020873949); }},
    {"a - b", [] { return is(residue{given(a)} - residue{b}, 123456779012345678); }},
    {"b - a", [] { return is(residue{given(b)} - residue{a}, 2182386230201348273); }},
    {"a b", [] { return is(residue{given(a)} * residue{b}, 1246947314351968470); }},
    {"a / b", [] { return is(residue{given(a)} / residue{b}, 1913768235298637755); }},
    {"1 / a", [] { return is(residue{given(a)}.inverse(), 2179019607881955056); }},
    {"-a, and -0 = 0",
     [] { return holds_if(is(-residue{given(a)}, 1071275119090237162) && is(-residue{}, 0)); }},
    {"the largest ones do not overflow",
     [] {
       const residue minus_1 = given(p - 1);
       return holds_if(is(minus_1 + minus_1, p - 2) && is(minus_1 * minus_1, 1) &&
                       is(minus_1 - 1, p - 2) && is(minus_1 + 1, 0) && is(0 - minus_1, 1));
     }},
    {"whole numbers, modulo p",
     [] {
       return holds_if(is(given(7), 7) && is(given(-1), p - 1) && is(given(p), 0) &&
                       is(given(true), 1) && is(std::numeric_limits<std::uint64_t>::max(), 7) &&
                       is(std::numeric_limits<std::int64_t>::min(), 2305843009213693947) &&
                       is(-static_cast<std::int64_t>(p), 0) && is(residue{}, 0));
     }},
    // f.numerator * pow(f.denominator, -1, p) % p of Python's f = Fraction(0.1)
    {"doubles and floats are the fractions that they are",
     [] {
       return holds_if(is(given(0.5), std::uint64_t{1} << 60) && is(given(-2.0), p - 2) &&
                       is(given(0.1), 230584300921369408) &&
                       is(given(4503599627370495.5), 1157425104234217471) &&
                       is(given(-1e300), 1080847746457934787) && is(given(5e-324), 16777216) &&
                       is(std::numeric_limits<double>::max(), 2234066890152476671) &&
                       is(given(0x1p-149f), 17179869184) && is(given(-0.0), 0));
     }},
    {"infinity and NaN are none",
     [] {
       return holds_if(
           is_constant<[] { return residue{1.0}; }> &&
           !is_constant<[] { return residue{std::numeric_limits<double>::infinity()}; }> &&
           !is_constant<[] { return residue{std::numeric_limits<float>::quiet_NaN()}; }>);
     }},
    {"they are a field",
     [] {
       const residue x = given(a), y = b, z = pseudo_random(1);
       return holds_if(x + y == y + x && x * y == y * x && x + (y + z) == (x + y) + z &&
                       x * (y * z) == (x * y) * z && x * (y + z) == x * y + x * z && x - x == 0 &&
                       x / x == 1 && x / y * y == x && x != y && 1 / x * x == 1 &&
                       0.5 * x == x / 2);
     }},
    {"whatever is not 0 can be divided by",
     [] {
       for (std::uint64_t i = 0; i < 50; ++i) {
         const residue x = pseudo_random(given(i));
         if (x * x.inverse() != 1 || residue{p - 1 - i} / residue{i + 1} != -1)
           return holds_if(false);
       }
       return holds_if(!is_constant<[] { return 1 / residue{0}; }>);
     }},
    {"the operators that assign are the others",
     [] {
       residue x = given(7);
       x += 1;
       x *= 3;
       x -= 4;
       x /= 10;
       return is(x, 2);
     }},
    // The first three outputs of SplitMix64 from the seed 0 are 0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4 and
    // 0x06c45d188009454f.
    {"pseudo-random numbers are those of SplitMix64",
     [] {
       return holds_if(is(pseudo_random(given(0u)), 0xe220a8397b1dcdaf % p) &&
                       is(pseudo_random(given(0u), 1), 0x6e789e6aa1b965f4 % p) &&
                       is(pseudo_random(given(0u), 2), 0x06c45d188009454f % p) &&
                       is(pseudo_random(given(1u)), 1227844342346046661) &&
                       is(pseudo_random(given(6u)), 2118000079115640837) &&
                       is(pseudo_random(given(3u), 2), 2084015055746161925));
     }},
    {"a small fraction is printed as one",
     [] {
       const auto prints_as = [](const residue& x, const char* words) {
         return (cg::message{} << x) == words;
       };
       constexpr int most = (1 << 20) - 1;
       return holds_if(prints_as(given(0), "0") && prints_as(given(2), "2") &&
                       prints_as(given(-1), "-1") && prints_as(given(0.5), "1/2") &&
                       prints_as(-residue{given(22)} / 7, "-22/7") &&
                       prints_as(residue{given(most)} / (most - 1), "1048575/1048574") &&
                       prints_as(-residue{given(most - 1)} / most, "-1048574/1048575"));
     }},
    {"any other as its representative",
     [] {
       const auto prints_as = [](const residue& x, const char* words) {
         return (cg::message{} << x) == words;
       };
       return holds_if(prints_as(given(a), "1234567890123456789") &&
                       prints_as(given(-(1 << 20)), "2305843009212645375") &&
                       prints_as(1 / residue{given(1 << 20)}, "2199023255552") &&
                       prints_as(-1 / residue{given(1 << 20)}, "2305840810190438399"));
     }},
    // The numbers are Python's: pow(2, -1, q), a * pow(b, -1, q) % q.
    {"modulo the golden prime as well, where 2^61 is not 1",
     [] {
       using golden = cg::proof::residue<cg::proof::golden_prime>;
       golden power = given(1);
       for (int i = 0; i < 61; ++i) power *= 2;
       return holds_if(golden{given(0.5)}.representative == 809016994374947436 &&
                       (golden{given(a)} / golden{b}).representative == 159242925519900691 &&
                       power != 1 && golden{0x1p61} == power && golden{0x1p-61} * power == 1 &&
                       golden{given(2)}.root() * golden{2}.root() == 2);
     }},
};
static_assert(all_hold<residue_laws>);
