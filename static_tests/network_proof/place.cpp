// A place where a gradient is judged: numbers that move, what they are compared with, and the verdict there.
#include <constgrad/network_proof/place.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace proof = constgrad::proof;
using exact = proof::trial_number<>;
using proof::branch_log;
static_assert(std::is_same_v<proof::place<>, proof::place<true>>);

// F = z₀ z₁ + 2 z₂, of which z₁ is differentiated or not; one of its gradients is wrong, and one has another value beside it.
static constexpr exact value(const exact* z, std::size_t) { return z[0] * z[1] + 2 * z[2]; }
static constexpr exact all_slopes(const exact* z, exact* g, std::size_t n) {
  g[0] = z[1], g[1] = z[0], g[2] = 2;
  return value(z, n);
}
static constexpr exact two_slopes(const exact* z, exact* g, std::size_t n) {
  g[0] = z[1], g[2] = 2;
  return value(z, n);
}
static constexpr exact wrong_slopes(const exact* z, exact* g, std::size_t n) {
  g[0] = z[1], g[1] = z[0], g[2] = 3;
  return value(z, n);
}
static constexpr exact other_value(const exact* z, exact* g, std::size_t n) {
  return all_slopes(z, g, n) + 1;
}
static constexpr bool differentiates_all(std::size_t, std::size_t) { return true; }
static constexpr bool differentiates_two(std::size_t i, std::size_t) { return i != 1; }
static constexpr void name(constgrad::message& words, std::size_t i, std::size_t) {
  words << 'z' << i;
}
static constexpr proof::subject<> subject(exact (*of)(const exact*, std::size_t),
                                          exact (*gradient)(const exact*, exact*, std::size_t),
                                          bool is_same_run, bool is_of_all) {
  return {3,     -4,          6,
          true,  is_same_run, is_of_all,
          of,    gradient,    is_of_all ? &differentiates_all : &differentiates_two,
          &name, nullptr};
}
constexpr proof::subject<> product = subject(&value, &all_slopes, true, true);

// What is undefined, and has a wrong gradient; and what compares: the value z₀ with z₁ and z₁ with z₂, the gradient z₂ with z₀.
static constexpr exact undefined(const exact* z, std::size_t) { return z[0] / (z[1] - z[1]); }
static constexpr exact undefined_slopes(const exact* z, exact* g, std::size_t n) {
  g[0] = g[1] = g[2] = 7;
  return undefined(z, n);
}
static constexpr exact compares(const exact* z, std::size_t) {
  return (z[0] < z[1]) != (z[1] < z[2]) ? exact{1} : exact{0};
}
static constexpr exact compares_slopes(const exact* z, exact* g, std::size_t n) {
  g[0] = g[1] = g[2] = z[2] < z[0] ? 0 : 0;
  return compares(z, n);
}
static constexpr exact compares_once(const exact* z, exact* g, std::size_t n) {
  g[0] = g[2] = 0;
  g[1] = z[2] < z[1] ? 0 : 0;
  static_cast<void>(n);
  return exact{0};
}

/// The claim that a number is another one, in both residues and as a double, and moves as a third does.
static constexpr bool is(const exact& a, const exact& b, const exact& moving) {
  return is_identical(a, b) && a.real == b.real &&
         is_identical(a.derivative(), moving.derivative()) && a.real_slope == moving.real_slope;
}

/// The claim that a double becomes another one, which is short.
static constexpr bool shortens(double given_number, double expected) {
  branch_log log;
  proof::place<> at{product, 0, log};
  at.z[1].real = given_number;
  at.shorten();
  return at.z[1].real == expected;
}

constexpr law place_laws[] = {
    {"it is random, between the ends, and so is its direction; all of it writes to the log",
     [] {
       branch_log log;
       const proof::place<> at{product, 5, log},
           turned =
               [&] {
                 proof::place<> other{product, 2, log};
                 other.turn(5);
                 return other;
               }(),
           another = turned.another(5);
       for (std::size_t i = 0; i < 3; ++i) {
         const exact z = proof::drawn_between<true>{-4, 6}(i, proof::points + 5),
                     v = proof::between_signs<true>(i, proof::directions + 5);
         exact moving;
         moving.slope = v.value, moving.second_slope = v.second, moving.real_slope = v.real;
         if (!is(at.z[i], z, moving) || at.z[i].log != &log || !is(another.z[i], z, moving) ||
             !is(turned.z[i], turned.z[i], moving) || is_identical(turned.z[i], z))
           return holds_if(false);
       }
       return holds_if(at.z.size() == 3);
     }},
    {"numbers are made positive; 0 goes on as it did",
     [] {
       branch_log log;
       proof::place<> at{product, 0, log};
       at.put(0, -0.5), at.put(1, 0), at.put(2, 3);
       const proof::place<> before = at;
       at.make_positive();
       return holds_if(is(at.z[0], 0.5, -before.z[0]) && is(at.z[1], 0, before.z[1]) &&
                       is(at.z[2], 3, before.z[2]));
     }},
    {"one moves faster by 1, the others as before",
     [] {
       branch_log log;
       proof::place<> at{product, 0, log};
       const proof::place<> before = at;
       at.turn_by(1);
       exact faster = before.z[1];
       faster.slope = (before.z[1].derivative() + exact{1}).value;
       faster.second_slope = (before.z[1].derivative() + exact{1}).second;
       faster.real_slope = before.z[1].real_slope + 1;
       return holds_if(is(at.z[1], before.z[1], faster) && is(at.z[0], before.z[0], before.z[0]) &&
                       is(at.z[2], before.z[2], before.z[2]));
     }},
    {"one is put at a constant, and moves as before",
     [] {
       branch_log log;
       proof::place<> at{product, 0, log};
       const proof::place<> before = at;
       at.put(1, 7);
       return holds_if(is(at.z[1], 7, before.z[1]) && is(at.z[0], before.z[0], before.z[0]) &&
                       at.z[1].log == &log);
     }},
    {"z + h v, and one alone",
     [] {
       branch_log log;
       const proof::place<> at{product, 0, log}, all = at.moved(3), one = at.moved_along(1, 3);
       for (std::size_t i = 0; i < 3; ++i)
         if (!is(all.z[i], at.z[i].constant() + 3 * at.z[i].derivative(), at.z[i]) ||
             !is(one.z[i], i == 1 ? at.z[i].constant() + 3 : at.z[i].constant(), at.z[i]))
           return holds_if(false);
       return holds_if(true);
     }},
    {"numbers that are short but for 2^-40 are made short, others and those from 1,024 on not",
     [] {
       return holds_if(
           shortens(0.5 + 0x1p-40, 0.5) && shortens(0.5 - 0x1p-40, 0.5) &&
           shortens(0.5 + 0x1.8p-40, 0.5 + 0x1.8p-40) && shortens(-0.75 - 0x1p-42, -0.75) &&
           shortens(-0.75 + 0x1p-42, -0.75) && shortens(-0x1p-20 + 0x1p-42, -0x1p-20) &&
           shortens(0x1p-21, 0x1p-21) && shortens(0, 0) && shortens(1023.5 + 0x1p-41, 1023.5) &&
           shortens(-1023.5 - 0x1p-41, -1023.5) && shortens(1024.5 + 0x1p-41, 1024.5 + 0x1p-41) &&
           shortens(-1024.5 - 0x1p-41, -1024.5 - 0x1p-41) && shortens(1e300, 1e300) &&
           shortens(-1e300, -1e300));
     }},
    {"what the value compares comes first, and the gradient's only if more is asked for",
     [] {
       const proof::subject<> apart = subject(&compares, &compares_slopes, false, true),
                              same = subject(&compares, &compares_slopes, true, true);
       branch_log log;
       const proof::place<> at{apart, 0, log}, at_same{same, 0, log};
       const auto seen = [](const branch_log& seen_by) { return seen_by.seen.size(); };
       return holds_if(seen(at.compared(0)) == 2 && seen(at.compared(1)) == 2 &&
                       seen(at.compared(2)) == 5 && seen(at.compared(9)) == 5 &&
                       seen(at_same.compared(1)) == 2 && seen(at_same.compared(9)) == 3 &&
                       log.asked_for == 10 && log.side == 0 && seen(at_same.compared(1)) == 2 &&
                       log.asked_for == 2);
     }},
    {"ties are decided on the side that is given",
     [] {
       const proof::subject<> apart = subject(&compares, &compares_slopes, false, true),
                              same = subject(&compares, &compares_slopes, true, true);
       branch_log log;
       proof::place<> at{apart, 0, log}, at_same{same, 0, log};
       at.put(0, at.z[1]), at_same.put(0, at.z[1]);
       const auto sign = [&](const proof::place<>& of, std::size_t k, int side) {
         const int found = of.compared(9, side).seen[k].sign;
         return log.side == side ? found : 2;
       };
       return holds_if(at.compared(9).seen[0].sign == 0 && sign(at, 0, 1) * sign(at, 0, -1) == -1 &&
                       sign(at_same, 1, 1) * sign(at_same, 1, -1) == -1);
     }},
    {"a gradient is right, in the same run and in another, of all variables or of some",
     [] {
       for (const bool is_same_run : {false, true})
         for (const bool is_of_all : {false, true}) {
           const proof::subject<> of =
               subject(&value, is_of_all ? &all_slopes : &two_slopes, is_same_run, is_of_all);
           branch_log log;
           proof::place<> at{of, 0, log};
           for (int time = 0; time < 2; ++time) { // the second time over what the first has left
             if (const constgrad::verdict judged = at.judge(); !judged) return judged;
             if (!is_identical(at.g[0], at.z[1]) || at.g[2].real != 2 || at.g.size() != 3 ||
                 !is_identical(at.found, value(at.z.begin(), 3)))
               return holds_if(false);
           }
         }
       return holds_if(true);
     }},
    {"one is wrong",
     [] {
       branch_log log;
       const proof::subject<> of = subject(&value, &wrong_slopes, true, true);
       return refuted_from(proof::place<>{of, 0, log}.judge(),
                           "z2: backward gives 3/2 times the derivative at z0 = ");
     }},
    {"the value beside it is another",
     [] {
       branch_log log;
       const proof::subject<> of = subject(&value, &other_value, false, true);
       proof::place<> at{of, 0, log};
       at.put(0, 3), at.put(1, 2), at.put(2, 0);
       return refuted(at.judge(), "the value beside the gradient is 7.0, the value alone is 6.0 at "
                                  "z0 = 3.0, z1 = 2.0, z2 = 0.0");
     }},
    {"where there is no value any gradient is right, and the log says so until the next verdict",
     [] {
       for (const bool is_of_all : {false, true}) {
         const proof::subject<> of = subject(&undefined, &undefined_slopes, true, is_of_all);
         branch_log log;
         if (!proof::place<>{of, 0, log}.judge() || !log.is_undefined) return holds_if(false);
         if (!proof::place<>{product, 0, log}.judge() || log.is_undefined) return holds_if(false);
       }
       return holds_if(true);
     }},
    {"the log has what is compared, also where some variables are constants",
     [] {
       const proof::subject<> of = subject(&value, &compares_once, true, false);
       branch_log log;
       static_cast<void>(proof::place<>{of, 0, log}.judge());
       return holds_if(log.seen.size() == 1);
     }},
};
static_assert(all_hold<place_laws>);
