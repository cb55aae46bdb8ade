#include <constgrad/function.hpp>
#include <constgrad/proof/trial_function.hpp>
#include <constgrad/proof/trial_number.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

namespace cg = constgrad;
using plain = cg::proof::trial_number<false>;
using watched = cg::proof::trial_number<true>;
using residue = cg::proof::residue<cg::proof::golden_prime>;
using other_residue = cg::proof::residue<cg::proof::mersenne_prime>;

/// A residue and a real number that have nothing to do with each other, moving at this rate.
static constexpr watched moving(std::uint64_t index, double real, int rate) {
  watched x{residue{cg::proof::pseudo_random(index)},
            other_residue{cg::proof::pseudo_random(index, 1)}, real};
  x.slope = residue{rate}.representative, x.real_slope = rate;
  x.second_slope = other_residue{rate}.representative;
  return x;
}

/// The claim that a formula f of x and y has this derivative where x moves at the rate 3 and y at -5.
static constexpr cg::verdict has_slope(auto f, auto slope) {
  const watched x = given(moving(1, 0.75, 3)), y = moving(2, -1.5, -5), got = f(x, y),
                expected = slope(x.constant(), y.constant());
  const double apart = got.real_slope - expected.real;
  return {is_identical(got.derivative(), expected) && apart < 1e-12 && apart > -1e-12,
          cg::message{} << "got " << got.real_slope << ", expected " << expected.real};
}

/// The claim that f(x) has the derivative f'(x) 3 that f carries.
template <class Function>
static constexpr cg::verdict follows_the_chain_rule(const Function& f) {
  return has_slope([&](auto x, auto) { return f(x); },
                   [&](auto x, auto) { return 3 * f.derivative(x); });
}

constexpr law trial_number_laws[] = {
    {"a constant does not move, and is the number that it is",
     [] {
       const watched half = given(0.5), three = given(3);
       return holds_if(half.slope == 0 && half.real_slope == 0 && half.real == 0.5 &&
                       residue{half.value} * 2 == 1 && three.real == 3 && three.value == 3);
     }},
    {"sums and differences",
     [] {
       return has_slope([](auto x, auto y) { return 2 * x - (y + x - 7) + y; },
                        [](auto, auto) { return watched{3}; });
     }},
    {"(xy)' = x'y + xy'",
     [] {
       return has_slope([](auto x, auto y) { return x * y; },
                        [](auto x, auto y) { return 3 * y - 5 * x; });
     }},
    {"(x/y)' = (x' - (x/y) y') / y",
     [] {
       return has_slope([](auto x, auto y) { return x / y; },
                        [](auto x, auto y) { return (3 + 5 * (x / y)) / y; });
     }},
    {"the operators that assign, also of a number and itself",
     [] {
       return has_slope(
           [](auto x, auto y) {
             x += y, x *= x, x -= y, x /= 2;
             return x;
           },
           [](auto x, auto y) { return (2 * (x + y) * -2 + 5) / 2; });
     }},
    {"e^x, log x, √x, erf x, atan x, sin x and cos x have the derivatives that are taken for "
     "granted",
     [] {
       return holds_if(follows_the_chain_rule(cg::exp) && follows_the_chain_rule(cg::log) &&
                       follows_the_chain_rule(cg::erf) && follows_the_chain_rule(cg::atan) &&
                       follows_the_chain_rule(cg::sin) && follows_the_chain_rule(cg::cos) &&
                       has_slope([](auto x, auto) { return cg::sqrt(x * x); },
                                 [](auto x, auto) { return 3 * x / cg::sqrt(x * x); }));
     }},
    {"of functions with a definition those that they carry are found",
     [] {
       return holds_if(follows_the_chain_rule(cg::sigmoid) && follows_the_chain_rule(cg::tanh) &&
                       follows_the_chain_rule(cg::softplus) && follows_the_chain_rule(cg::expm1) &&
                       follows_the_chain_rule(cg::log1p) && follows_the_chain_rule(cg::erfc));
     }},
    {"and of formulas as well",
     [] {
       return holds_if(follows_the_chain_rule(cg::square) && follows_the_chain_rule(cg::silu) &&
                       follows_the_chain_rule(cg::gelu) && follows_the_chain_rule(cg::relu) &&
                       follows_the_chain_rule(cg::leaky_relu) && follows_the_chain_rule(cg::elu));
     }},
    {"real numbers go along",
     [] {
       const watched x = given(moving(1, 0.75, 3)), y = moving(2, -1.5, -5);
       return holds_if((x * y - 2 / x).real == 0.75 * -1.5 - 2 / 0.75 &&
                       cg::exp(x).real == cg::exp(0.75) && cg::log(x).real == cg::log(0.75) &&
                       cg::sqrt(x).real == cg::sqrt(0.75) && cg::erf(x).real == cg::erf(0.75) &&
                       cg::atan(x).real == cg::atan(0.75) && cg::sin(x).real == cg::sin(0.75) &&
                       cg::cos(x).real == cg::cos(0.75));
     }},
    {"e^-x = 1 / e^x, e^0 = 1, log 1/x = -log x, erf and atan are odd, and no more",
     [] {
       const watched x = given(moving(1, 0.75, 0)), y = moving(2, 1.5, 0);
       return holds_if(is_identical(cg::exp(-x) * cg::exp(x), watched{1}) && cg::exp(x - x) == 1 &&
                       is_identical(cg::log(1 / x), -cg::log(x)) &&
                       is_identical(cg::erf(-x), -cg::erf(x)) &&
                       is_identical(cg::atan(-x), -cg::atan(x)) && cg::atan(x) != cg::erf(x) &&
                       cg::exp(x + y) != cg::exp(x) * cg::exp(y) && cg::exp(cg::log(x)) != x &&
                       cg::log(x) != cg::erf(x));
     }},
    {"sin² x + cos² x = 1, sin is odd, cos even, and no more",
     [] {
       const watched x = given(moving(1, 0.75, 0)), y = moving(2, 1.5, 0), sine = cg::sin(x),
                     cosine = cg::cos(x);
       return holds_if(is_identical(sine * sine + cosine * cosine, watched{1}) &&
                       is_identical(cg::sin(-x), -sine) && is_identical(cg::cos(-x), cosine) &&
                       cg::sin(x - x) == 0 && cg::cos(x - x) == 1 && sine != cosine &&
                       sine * sine != cosine * cosine && cg::sin(y) != sine && sine != cg::erf(x));
     }},
    {"the order is that of the real numbers, equality that of the residues",
     [] {
       const plain small{residue{given(1000)}, {}, 0.25}, large{residue{10}, {}, 0.5},
           same{residue{10}, {}, 0.75};
       return holds_if(small < large && !(large < small) && small <= large && large > small &&
                       large >= small && small != large && large == same && !(large < same) &&
                       large <= same && large >= same);
     }},
    {"where doubles are too coarse, of less and greater one holds",
     [] {
       const plain a{residue{given(1000)}, {}, 0.25}, b{residue{11}, {}, 0.25};
       return holds_if(b < a && !(a < b) && a != b);
     }},
    {"no number is greater than itself, nor a greater one at most a smaller",
     [] {
       const plain a{residue{given(1000)}, {}, 0.25}, b{residue{10}, {}, 0.5};
       return holds_if(!(a > a) && !(b <= a) && a <= a && a >= a);
     }},
    {"a number is watched unless it is said otherwise; another has no second residue",
     [] {
       return holds_if(cg::proof::trial_number<>::is_watched && !plain::is_watched &&
                       plain::second == 0 && plain::second_slope == 0);
     }},
    {"a constant of it does not move at all",
     [] {
       const watched x = given(moving(1, 0.75, 3)).constant();
       return holds_if(x.slope == 0 && x.second_slope == 0 && x.real_slope == 0 && x.real == 0.75);
     }},
    {"identical is what is so modulo both primes",
     [] {
       const watched x = given(moving(1, 0.75, 3));
       watched other = x;
       other.second += 1;
       return holds_if(is_identical(x, x) && !is_identical(x, other) && !is_identical(x + 1, x));
     }},
    {"the log goes along, from whichever operand",
     [] {
       cg::proof::branch_log log, own;
       watched x = moving(1, 0.75, 3), z = moving(3, 2, 1);
       const watched y = given(moving(2, -1.5, -5));
       x.log = &log, z.log = &own;
       return holds_if((x + y).log == &log && (y + x).log == &log && (x - y).log == &log &&
                       (y - x).log == &log && (x * y).log == &log && (y * x).log == &log &&
                       (x / y).log == &log && (y / x).log == &log &&
                       x.chain_rule(y, y).log == &log && x.chain_rule(z, y).log == &own &&
                       (x + z).log == &log && (z - x).log == &own && (x * z).log == &log &&
                       (z / x).log == &own);
     }},
    {"a quotient by 1, by what is 0 modulo one prime, and by what is so modulo the other",
     [] {
       // 2 if there is none, 1 if there is none modulo the second prime.
       const auto judged = [](int first, int second) {
         cg::proof::branch_log log;
         watched x = given(moving(1, 0.75, 3));
         x.log = &log;
         const watched y = x / watched{residue{first}, other_residue{second}, 1};
         return log.is_undefined ? 2 : log.is_second_undefined ? 1 : is_identical(x, y) ? 0 : 3;
       };
       return holds_if(judged(1, 1) == 0 && judged(0, 1) == 2 && judged(1, 0) == 1 &&
                       judged(2, 2) == 3);
     }},
    {"the log has the distance and its slope modulo both primes",
     [] {
       cg::proof::branch_log log;
       watched x = given(moving(1, 0.75, 3));
       const watched y = moving(2, -1.5, -5);
       x.log = &log;
       const bool is_less = x < y;
       const cg::proof::comparison& seen = log.seen[0];
       return holds_if(!is_less && seen.distance == (residue{x.value} - y.value).representative &&
                       seen.slope == 8 && seen.second_slope == 8 &&
                       seen.second_distance ==
                           (other_residue{x.second} - y.second).representative &&
                       seen.a == 0.75 && seen.b == -1.5 && seen.real_distance == 2.25 &&
                       seen.real_slope == 8 && seen.sign == 1);
     }},
    {"a comparison of what moves is written down, with its distance and its slope",
     [] {
       cg::proof::branch_log log;
       watched x = moving(1, 0.75, 3);
       x.log = &log;
       const bool is_less = x < 6, is_more = x + 1 > 2 * x, never = x != x, is_one = x == 1;
       return holds_if(is_less && is_more && !never && !is_one && log.seen.size() == 3 &&
                       log.seen[0].real_distance == -5.25 && log.seen[0].real_slope == 3 &&
                       log.seen[0].sign == -1 && !log.seen[0].is_equality &&
                       log.seen[1].real_distance == -0.25 && log.seen[2].is_equality);
     }},
    {"where doubles can't tell, a comparison has no result that real numbers would have; equality "
     "has",
     [] {
       const auto is_undefined = [](auto compare) {
         cg::proof::branch_log log;
         watched x = given(moving(1, 0.75, 3)), y = moving(2, 0.75, 1);
         x.log = &log;
         static_cast<void>(compare(x, y));
         return log.is_undefined;
       };
       return holds_if(is_undefined([](auto x, auto y) { return x < y; }) &&
                       is_undefined([](auto x, auto y) { return y >= x; }) &&
                       !is_undefined([](auto x, auto y) { return x == y; }) &&
                       !is_undefined([](auto x, auto) { return x < x + 0x1p-80; }) &&
                       !is_undefined([](auto x, auto y) { return x < y + 0.25; }));
     }},
    {"a tie is decided as a little further on, where a side is asked for",
     [] {
       const auto relu_from = [](int side) {
         cg::proof::branch_log log;
         log.side = side;
         watched x = given(0);
         x.slope = 1, x.real_slope = 1, x.log = &log;
         const watched y = cg::relu(x);
         return log.has_tie && log.seen[0].sign * log.seen[0].sign <= 1 ? y.real_slope : -1.0;
       };
       return holds_if(relu_from(0) == 0 && relu_from(1) == 1 && relu_from(-1) == 0);
     }},
    {"an undefined value is recorded in the log, or thrown",
     [] {
       const auto is_undefined = [](auto f) {
         cg::proof::branch_log log;
         watched x = given(moving(1, -0.75, 3));
         x.log = &log;
         static_cast<void>(f(x));
         return log.is_undefined;
       };
       return holds_if(is_undefined([](auto x) { return 1 / (x - x); }) &&
                       is_undefined([](auto x) { return cg::log(x); }) &&
                       is_undefined([](auto x) { return cg::exp(1000 * x); }) &&
                       is_undefined([](auto x) { return cg::sqrt(x); }) &&
                       !is_undefined([](auto x) { return cg::exp(x) / x; }) &&
                       !is_undefined([](auto x) { return cg::log(-x); }) &&
                       is_undefined([](auto x) { return cg::log(x + 0.75); }) &&
                       !is_constant<[] { return plain{1} / plain{0}; }>);
     }},
    {"a root has a value where the number is a square, modulo either prime, and not negative",
     [] {
       // Whether it has none at all, or none modulo the second prime. -4 is no square modulo either.
       const auto judged = [](int first, int second, double real) {
         cg::proof::branch_log log;
         watched x{residue{first}, other_residue{second}, given(real)};
         x.log = &log;
         const watched root = cg::sqrt(x);
         if (log.is_undefined) return 2;
         return log.is_second_undefined                                         ? 1
                : is_identical(root * root, x) && root.real * root.real == real ? 0
                                                                                : 3;
       };
       return holds_if(judged(4, 4, 4) == 0 && judged(0, 0, 0) == 0 && judged(4, -4, 4) == 1 &&
                       judged(-4, 4, 4) == 2 && judged(4, 4, -4) == 2 && judged(4, 4, -0.5) == 2 &&
                       judged(4, 4, 0.25) == 0);
     }},
    {"erf is not 0, nor is e^x 1, modulo either prime",
     [] {
       const watched x = given(moving(1, 0.75, 0)), y = cg::erf(x), power = cg::exp(x);
       return holds_if(y.value != 0 && y.second != 0 && power.value != 1 && power.second != 1);
     }},
    {"π is a constant, and (√π)² = π",
     [] {
       const watched pi = given(cg::pi<watched>);
       return holds_if(pi.slope == 0 && is_identical(cg::square(cg::sqrt(pi)), pi) &&
                       pi.real == cg::pi<double>);
     }},
};
static_assert(all_hold<trial_number_laws>);
