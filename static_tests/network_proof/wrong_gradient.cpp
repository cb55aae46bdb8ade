// What is said of a wrong gradient: which variable, by how much, and what at a corner is not wrong.
#include <constgrad/network_proof/wrong_gradient.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace proof = constgrad::proof;
using constgrad::verdict;
using exact = proof::trial_number<>;

/// A number that moves at a rate.
static constexpr exact moving(double x, double rate) {
  exact z{x};
  const exact v{rate};
  z.slope = v.value, z.second_slope = v.second, z.real_slope = v.real;
  return z;
}
/// One of which something else is known modulo the golden prime, the other one, or as a double.
static constexpr exact number(int first, int second, double real) {
  return {exact::field{first}, exact::other_field{second}, real};
}

// A subject of N variables with these functions.
static constexpr bool differentiates_all(std::size_t, std::size_t) { return true; }
static constexpr bool differentiates_none(std::size_t, std::size_t) { return false; }
static constexpr bool differentiates_but_1(std::size_t i, std::size_t) { return i != 1; }
static constexpr void name(constgrad::message& words, std::size_t i, std::size_t) {
  words << 'z' << i;
}
static constexpr exact left_over_3(std::size_t) { return 3; }
static constexpr proof::subject<> subject(std::size_t n,
                                          exact (*value)(const exact*, std::size_t)) {
  return {n, 0, 1, true, true, true, value, nullptr, &differentiates_all, &name, nullptr};
}
/// 2 z₀ + 3 z₁ + 4 z₂ + …; z₀ z₁; z₀.
static constexpr exact linear(const exact* z, std::size_t n) {
  exact sum{0};
  for (std::size_t i = 0; i < n; ++i) sum += static_cast<int>(i + 2) * z[i];
  return sum;
}
static constexpr exact product(const exact* z, std::size_t) { return z[0] * z[1]; }
static constexpr exact first_of(const exact* z, std::size_t) { return z[0]; }

/// The verdict on slopes g of a value at z, where nothing is compared, or something is equal.
template <std::size_t N>
static constexpr verdict judge(const proof::subject<>& of, const exact (&z)[N], const exact (&g)[N],
                               bool has_tie = false) {
  proof::branch_log log;
  log.has_tie = has_tie;
  proof::directional<true> sum;
  sum.add_all(g, z, N);
  return proof::wrong_gradient<true>{of, z, g, log}.verdict_at(sum.sum,
                                                               of.value(z, N).derivative());
}
/// The verdict on the slopes 2, 3, 4, … of which number `which` is -1 times its own.
template <std::size_t N>
static constexpr verdict judge_linear(std::size_t which) {
  exact z[N], g[N];
  for (std::size_t i = 0; i < N; ++i) {
    z[i] = moving(static_cast<double>(i) + 0.5, static_cast<double>(2 * i) - 5);
    g[i] = static_cast<int>(i + 2) * (i == which ? -1 : 1);
  }
  return judge(subject(N, &linear), z, g);
}

// Values with a corner at z₁ = 0, whose slopes by z₁ left of it, at it and right of it are these; z₂ is added.
template <int Left, int At, int Right>
static constexpr exact corner(const exact* z, std::size_t) {
  return (z[1] == 0 ? At * z[1] : z[1] < 0 ? Left * z[1] : Right * z[1]) + z[2];
}
/// The verdict on a slope g by z₁ at such a corner, and on one by z₂, which should be 1.
template <int Left, int At, int Right>
static constexpr verdict judge_corner(const exact& g, int of_last = 1) {
  const exact z[]{moving(5, 3), moving(0, 2), moving(1, -4)}, slopes[]{0, g, of_last};
  return judge(subject(3, &corner<Left, At, Right>), z, slopes, true);
}
/// 5 z₀ where z₀ < z₁ < z₂, else z₀: at 0 no variable alone gets there.
static constexpr exact in_order(const exact* z, std::size_t) {
  return z[0] < z[1] && z[1] < z[2] ? 5 * z[0] : z[0];
}
static constexpr verdict judge_in_order(double v_0, double v_1, double v_2) {
  const exact z[]{moving(0, v_0), moving(0, v_1), moving(0, v_2)}, slopes[]{5, 0, 0};
  return judge(subject(3, &in_order), z, slopes, true);
}

static constexpr bool says(const constgrad::message& said, std::string_view words) {
  return std::string_view{said.characters} == words;
}

constexpr law wrong_gradient_laws[] = {
    {"numbers agree modulo both primes and as doubles, or where the second has no value without it",
     [] {
       const auto agree = [](const exact& a, const exact& b, bool is_second_undefined = false) {
         proof::branch_log log;
         log.is_second_undefined = is_second_undefined;
         return proof::agree(a, b, 1, log);
       };
       const exact a = number(1, 2, 3);
       return holds_if(agree(a, a) && agree(a, number(1, 2, 3 + 0x1p-29)) &&
                       !agree(a, number(1, 2, 3 + 0x1.1p-29)) && !agree(a, number(4, 2, 3)) &&
                       !agree(a, number(1, 5, 3)) && agree(a, number(1, 5, 3), true) &&
                       agree(a, a, true) && !agree(a, number(4, 5, 3), true) &&
                       !agree(a, number(1, 5, 6), true));
     }},
    {"Σ g v, and the sum of magnitudes",
     [] {
       const exact g[]{3, -2, -0.5, 0},
           z[]{moving(9, 5), moving(8, 7), moving(7, 1), moving(6, -2)};
       proof::directional<true> all, one;
       all.add_all(g, z, 4);
       one.add(g[1], z[1]);
       one.add(g[0], z[0]);
       return holds_if(is_identical(all.sum, 0.5) && all.sum.real == 0.5 && all.magnitude == 29.5 &&
                       is_identical(one.sum, 1) && one.sum.real == 1 && one.magnitude == 29);
     }},
    {"modulo a prime it is exact",
     [] {
       const exact g = number(-1, -2, 1);
       proof::directional<true> sum;
       sum.add(g, moving(0, -3));
       sum.add(g, moving(0, -5));
       return holds_if(sum.sum.value == 8 && sum.sum.second == 16 && sum.sum.real == -8);
     }},
    {"a wrong slope is a fraction of the right one, or both are told",
     [] {
       using proof::wrong_slope;
       const exact odd = {exact::field{proof::pseudo_random(1)}, exact::other_field{1}, 0.25};
       return holds_if(
           says(wrong_slope(exact{-3}, exact{3}), "backward gives -1 times the derivative") &&
           says(wrong_slope(exact{-1}, exact{1}), "backward gives -1 times the derivative") &&
           says(wrong_slope(exact{1}, exact{3}), "backward gives 1/3 times the derivative") &&
           says(wrong_slope(exact{0}, exact{3}), "backward gives 0 times the derivative") &&
           says(wrong_slope(exact{1}, exact{0}), "backward gives 1.0, the derivative is 0.0") &&
           says(wrong_slope(odd, exact{3}), "backward gives 0.25, the derivative is 3.0") &&
           says(wrong_slope(number(3, 3, 4), exact{3}),
                "backward gives 4.0, the derivative is 3.0: equal only modulo "
                "1618033988749894871"));
     }},
    {"up to four variables are told, if the subject says so",
     [] {
       const exact z[]{1, 2, 3, 4, 5};
       proof::subject<> untold = subject(2, &linear);
       untold.tells_place = false;
       const exact one[]{0.5}, four[]{1, 2, 3, 4};
       return holds_if(says(proof::place_of(subject(1, &linear), one), " at z0 = 0.5") &&
                       says(proof::place_of(subject(4, &linear), four),
                            " at z0 = 1.0, z1 = 2.0, z2 = 3.0, z3 = 4.0") &&
                       says(proof::place_of(subject(5, &linear), z), "") &&
                       says(proof::place_of(untold, z), ""));
     }},
    {"the wrong variable is found",
     [] {
       for (std::size_t which = 0; which < 4; ++which) {
         constgrad::message words;
         words << 'z' << which << ": backward gives -1 times the derivative at z0 = 0.5, z1 = 1.5, "
               << "z2 = 2.5, z3 = 3.5";
         if (const verdict judged = refuted(judge_linear<4>(which), words.characters); !judged)
           return judged;
       }
       for (std::size_t which = 0; which < 5; ++which) {
         constgrad::message words;
         words << 'z' << which << ": backward gives -1 times the derivative";
         if (const verdict judged = refuted(judge_linear<5>(which), words.characters); !judged)
           return judged;
       }
       return refuted(judge_linear<1>(0), "z0: backward gives -1 times the derivative at z0 = 0.5");
     }},
    {"where the slope by one depends on another",
     [] {
       const exact z[]{moving(3, 1), moving(7, 2)}, slopes[]{7, 5}, first[]{6, 3};
       const verdict second_is_wrong =
           refuted_from(judge(subject(2, &product), z, slopes),
                        "z1: backward gives 5/3 times the derivative at z0 = 3.0, z1 = 7.0");
       return second_is_wrong ? refuted_from(judge(subject(2, &product), z, first),
                                             "z0: backward gives 6/7 times the derivative")
                              : second_is_wrong;
     }},
    {"what is not differentiated, or is at rest, tells nothing",
     [] {
       proof::subject<> none = subject(1, &first_of);
       none.differentiates = &differentiates_none;
       const exact z[]{moving(1, 1)}, rests[]{exact{1}}, slopes[]{7};
       const verdict of_none =
           refuted(judge(none, z, slopes), "backward differs from the derivative");
       return of_none ? refuted(judge(subject(1, &first_of), rests, slopes),
                                "backward differs from the derivative")
                      : of_none;
     }},
    {"what is not differentiated is constant",
     [] {
       proof::subject<> two = subject(3, &linear);
       two.differentiates = &differentiates_but_1;
       const exact z[]{moving(1, 1), moving(1, 3), moving(1, 2)}, slopes[]{2, 77, 5};
       return refuted_from(judge(two, z, slopes), "z2: backward gives 5/4 times the derivative");
     }},
    {"each slope is right, the sum is not",
     [] {
       const exact z[]{moving(1, 1), moving(1, 3)}, slopes[]{2, 3};
       proof::branch_log log;
       const proof::subject<> of = subject(2, &linear);
       return refuted(proof::wrong_gradient<true>{of, z, slopes, log}.verdict_at(5, 11),
                      "backward gives 5.0 in a direction in which the derivative is 11.0: equal "
                      "only modulo 1618033988749894871");
     }},
    {"a gradient that is set, not added to",
     [] {
       proof::subject<> adds = subject(1, &linear);
       adds.left_over = &left_over_3;
       const exact z[]{moving(1, 1)}, sets[]{2 - 3}, wrong[]{5};
       const verdict told =
           refuted(judge(adds, z, sets),
                   "z0: backward sets the gradient, to which it should add: write +=");
       return told ? refuted_from(judge(adds, z, wrong), "z0: backward gives 5/2 times ") : told;
     }},
    {"at a corner the slope of either side is right, that of the corner, and what is between",
     [] {
       return holds_if(judge_corner<2, 9, 7>(2) && judge_corner<2, 9, 7>(7) &&
                       judge_corner<2, 9, 7>(9) && judge_corner<2, 9, 7>(3) &&
                       judge_corner<7, 1, 2>(3) && judge_corner<7, 1, 2>(1) &&
                       judge_corner<7, 1, 2>(7) && judge_corner<7, 1, 2>(2));
     }},
    {"what is beyond is wrong, and what is equal as a double alone",
     [] {
       for (const int g : {1, 8, 10})
         if (judge_corner<2, 9, 7>(g) || judge_corner<7, 9, 2>(g)) return holds_if(false);
       return holds_if(
           !judge_corner<2, 9, 7>(number(5, 5, 2)) && !judge_corner<2, 9, 7>(number(5, 5, 7)) &&
           !judge_corner<7, 9, 2>(number(5, 5, 2)) && !judge_corner<7, 9, 2>(number(5, 5, 7)));
     }},
    {"both slopes are told",
     [] {
       return refuted(
           judge_corner<2, 9, 7>(8),
           "z1: backward gives 8/9 times the derivative at z0 = 5.0, z1 = 0.0, z2 = 1.0, "
           "at a corner");
     }},
    {"and as numbers, where that of the corner is 0",
     [] {
       return refuted(judge_corner<2, 0, 7>(8),
                      "z1: backward gives 8.0, the derivative is 0.0 at z0 = 5.0, z1 = 0.0, z2 = "
                      "1.0, at a corner");
     }},
    {"the others are judged as well",
     [] {
       return refuted_from(judge_corner<2, 9, 7>(2, 3),
                           "z2: backward gives 3 times the derivative");
     }},
    {"all slopes may be those of one side, which no variable alone gets to",
     [] {
       return holds_if(judge_in_order(1, 2, 3) && judge_in_order(3, 2, 1) &&
                       !judge_in_order(2, 1, 3));
     }},
};
static_assert(all_hold<wrong_gradient_laws>);
