#include <constgrad/function.hpp>
#include <constgrad/proof/residue.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>

namespace cg = constgrad;
using cg::proof::pseudo_random, cg::proof::residue;

/// The claim that a residue has this representative.
static constexpr cg::verdict is(const residue& got, std::uint64_t representative) {
  return {got.representative == representative,
          cg::message{} << "got " << got.representative << ", expected " << representative};
}

/// A function with a name that is neither defined nor known to have any law.
struct lawless_rule {
  static constexpr auto name = cg::elementary::tanh;
};

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
    {"small fractions are greater than 0 or less as they are as numbers",
     [] {
       const residue zero = given(0), half = 0.5, third = 1 / residue{3};
       return holds_if(zero < 1 && zero > -1 && zero < half && -half < zero && third < half &&
                       -half < -third && 1 - half > third && !(zero < zero) && half < 1 &&
                       half - residue{0x1p-10} < half && zero < ((1 << 20) - 1));
     }},
    {"others as their representatives are odd or even",
     [] {
       const residue zero = given(0), odd = a, even = p - a;
       return holds_if(zero < odd && !(odd < zero) && even < zero && !(zero < even) &&
                       zero > (1 << 20) && zero < (1 << 20) + 1);
     }},
    {"of less, equal and greater one holds",
     [] {
       const residue x = given(3), y = 5;
       return holds_if(x < y && x <= y && !(x > y) && !(x >= y) && y > x && y >= x && !(y < x) &&
                       !(y <= x) && x <= x && x >= x && !(x < x) && !(x > x));
     }},
    {"a < b, 0 < b - a and a + c < b + c are the same question",
     [] {
       for (std::uint64_t i = 0; i < 30; ++i) {
         const residue x = pseudo_random(given(i)), y = pseudo_random(i, 1),
                       z = pseudo_random(i, 2);
         if ((x < y) != (0 < y - x) || (x < y) != (x + z < y + z) || (x < y) == (y < x))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    // The first three outputs of SplitMix64 from the seed 0 are 0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4 and
    // 0x06c45d188009454f.
    {"pseudo-random numbers are those of SplitMix64",
     [] {
       return holds_if(is(pseudo_random(given(0u)), 0xe220a8397b1dcdaf % p) &&
                       is(pseudo_random(given(0u), 1), 0x6e789e6aa1b965f4 % p) &&
                       is(pseudo_random(given(0u), 2), 0x06c45d188009454f % p) &&
                       is(pseudo_random(given(1u)), 1227844342346046661) &&
                       is(pseudo_random(given(3u), 2), 2084015055746161925));
     }},
    // A program of ten lines in Python computes the same atoms.
    {"e^5, log 5 and erf 5 are made of atoms",
     [] {
       const residue five = given(5);
       return holds_if(is(cg::exp(five), 1074688593519972320) &&
                       is(cg::log(five), 873279947428129714) &&
                       is(cg::erf(five), 197295797946119185));
     }},
    {"other functions of them: s, tanh, softplus, expm1, log1p, gelu",
     [] {
       const residue five = given(5);
       return holds_if(
           is(cg::sigmoid(five), 2256144008810729278) && is(cg::tanh(five), 1081328609329406858) &&
           is(cg::softplus(five), 1369319439484122385) &&
           is(cg::expm1(five), 1074688593519972319) && is(cg::log1p(five), 1011466286323007197) &&
           is(cg::gelu(five), 523946721499658417));
     }},
    {"a function without a law is an atom",
     [] {
       return is(apply_function(cg::differentiable<lawless_rule>{}, residue{given(5)}),
                 2039537028530182952);
     }},
    {"√2 = 2^31 and √5; of 3, which is no square, an atom",
     [] {
       return holds_if(is(cg::sqrt(residue{given(2)}), std::uint64_t{1} << 31) &&
                       is(cg::sqrt(residue{given(5)}), 1646051898360702332) &&
                       is(cg::sqrt(residue{given(3)}), 207015186142285580) &&
                       is(cg::sqrt(residue{given(a)}), 1896023595991185660));
     }},
    {"π is a square of its own",
     [] {
       const residue pi = given(cg::pi<residue>);
       return holds_if(is(pi, 919482613419370850) && cg::square(cg::sqrt(pi)) == pi &&
                       cg::sqrt(pi) * cg::sqrt(residue{2}) == cg::sqrt(2 * pi));
     }},
    {"e^-x = 1 / e^x, e^0 = 1, log 1/x = -log x, log 1 = 0, erf -x = -erf x",
     [] {
       const residue x = given(a);
       return holds_if(cg::exp(-x) * cg::exp(x) == 1 && cg::exp(x - x) == 1 &&
                       cg::log(1 / x) == -cg::log(x) && cg::log(x / x) == 0 &&
                       cg::erf(-x) == -cg::erf(x) && cg::erf(x - x) == 0 &&
                       !is_constant<[] { return cg::log(residue{0}); }>);
     }},
    {"s(-x) = 1 - s(x), tanh x = 2 s(2x) - 1, softplus x = log (1 + e^x)",
     [] {
       const residue x = given(b);
       return holds_if(cg::sigmoid(-x) == 1 - cg::sigmoid(x) && cg::tanh(-x) == -cg::tanh(x) &&
                       cg::tanh(x) == 2 * cg::sigmoid(2 * x) - 1 &&
                       cg::softplus(x) == cg::log(1 + cg::exp(x)) &&
                       cg::log1p(x) == cg::log(1 + x) && cg::expm1(x) == cg::exp(x) - 1);
     }},
    {"and no more: e^(x + y), e^log x and the functions of each other are free",
     [] {
       const residue x = given(a), y = b;
       return holds_if(cg::exp(x + y) != cg::exp(x) * cg::exp(y) && cg::exp(cg::log(x)) != x &&
                       cg::exp(x) != cg::log(x) && cg::log(x) != cg::erf(x) && cg::exp(x) != x &&
                       cg::exp(x) != cg::exp(y) && cg::square(cg::sqrt(y)) != y);
     }},
    {"the derivatives that functions carry",
     [] {
       const residue x = given(a), s = cg::sigmoid(x), t = cg::tanh(x);
       return holds_if(cg::exp.derivative(x) == cg::exp(x) && cg::log.derivative(x) == 1 / x &&
                       cg::sigmoid.derivative(x) == s * (1 - s) &&
                       cg::tanh.derivative(x) == 1 - t * t && cg::softplus.derivative(x) == s &&
                       cg::expm1.derivative(x) == cg::exp(x) &&
                       cg::log1p.derivative(x) == 1 / (1 + x) &&
                       cg::sqrt.derivative(x) * 2 * cg::sqrt(x) == 1 &&
                       cg::erf.derivative(x) == 2 / cg::sqrt(cg::pi<residue>) * cg::exp(-x * x) &&
                       cg::relu.derivative(x) + cg::relu.derivative(-x) == 1);
     }},
    {"branches: relu x - relu -x = x",
     [] {
       const residue x = given(a);
       return holds_if(cg::relu(x) - cg::relu(-x) == x && cg::relu(x) * cg::relu(-x) == 0 &&
                       cg::max(x, 0) == cg::relu(x));
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
};
static_assert(all_hold<residue_laws>);
