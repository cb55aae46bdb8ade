#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy_with_logits.hpp>

#include <constgrad/number/interval.hpp>
#include <constgrad/number/interval_softmax.hpp>

#include "static_tests/law.hpp"
#include "static_tests/layer/every_loss.hpp"

#include <limits>

namespace cg = constgrad;

static constexpr auto& fused = cg::categorical_cross_entropy_with_logits;

static constexpr cg::vector logits{-2.5, 0.75, 1.5}, mixture{0.25, 0.125, 0.625},
    is_first{1.0, 0.0, 0.0}, is_last{0.0, 0.0, 1.0}, any_weights{2.0, 0.5, 1.5};

/// The claim that value and slopes are those, at most so many ulps off.
template <std::size_t N>
static constexpr cg::verdict fused_is(const cg::vector<double, N>& x,
                                      const cg::vector<double, N>& t, std::int64_t ulps,
                                      double value, const cg::vector<double, N>& slopes) {
  const auto judged = cg::claim::within(ulps, fused(given(x), t), value);
  return judged ? cg::claim::within(ulps, fused.gradient(given(x), t), slopes) : judged;
}

/// The slopes for `any_weights`, to the last place.
static constexpr cg::vector any_slopes{-0x1.f36b1a30673cap+0, 0x1.88f817ce082bap-1,
                                       0x1.2eef0e496326dp+0};

/// Whether an interval of at most 2^-40 holds a number but for its last place.
static constexpr bool encloses_closely(const cg::interval<double>& set, double x) {
  return set.lower <= x + 0x1p-49 && x - 0x1p-49 <= set.upper && set.upper - set.lower <= 0x1p-40;
}

// Figures that are not exact: by mpmath with 60 digits, -Σ t log p and p Σt - t with p = e^x / Σ e^x.
constexpr law categorical_cross_entropy_with_logits_laws[] = {
    // All four probabilities are 1/4; 2 log 2 is one rounding of log1p 3.
    {"equal logits are equal chances: the logarithm of how many, and slopes of quarters",
     [] {
       const cg::vector x = given(cg::vector{7.0, 7.0, 7.0, 7.0});
       return holds_if(fused(x, cg::vector{0.0, 1.0, 0.0, 0.0}) == 2 * 0.69314718055994530942 &&
                       fused.gradient(x, cg::vector{0.0, 1.0, 0.0, 0.0}) ==
                           cg::vector{0.25, -0.75, 0.25, 0.25} &&
                       fused.gradient(x, cg::vector{0.5, 0.0, 1.0, 0.5}) ==
                           cg::vector{0.0, 0.5, -0.5, 0.0});
     }},
    {"of equal logits the first counts as the greatest",
     [] {
       const cg::vector x = given(cg::vector{1.0, 4.0, 2.0, 4.0, 4.0}), t{0.0, 0.0, 1.0, 0.0, 0.0};
       const cg::logit_sums<double> sums{x.elements, t.elements, nullptr, 5};
       return holds_if(sums.top == 1 && sums.weighted_distance == 2 && sums.weight == 1);
     }},
    {"of one class there is nothing to say",
     [] {
       return holds_if(fused(cg::vector{given(5.0)}, cg::vector{1.0}) == 0 &&
                       fused.gradient(cg::vector{given(5.0)}, cg::vector{1.0})[0] == 0);
     }},
    // Correctly rounded powers and a logarithm, sums of one sign; p Σt - t loses a bit at most.
    {"for any targets -Σ t log softmax x and softmax x Σt - t: 2 ulps off at most",
     [] {
       const auto of_mixture =
           fused_is(logits, mixture, 2, 0x1.7e3430bc5ac37p+0,
                    cg::vector{-0x1.e6d63460ce794p-3, 0x1.88f817ce082bap-3, 0x1.7778724b19369p-5});
       return of_mixture ? fused_is(logits, any_weights, 2, 0x1.3f1a185e2d61bp+3,
                                    cg::vector{-0x1.f36b1a30673cap+0, 0x1.88f817ce082bap-1,
                                               0x1.2eef0e496326dp+0})
                         : of_mixture;
     }},
    {"of one-hot targets 2 ulps, whether the greatest logit is right or wrong",
     [] {
       const auto wrong =
           fused_is(logits, is_first, 2, 0x1.198d0c2f16b0ep+2,
                    cg::vector{-0x1.f9b58d18339e5p-1, 0x1.447c0be70415dp-2, 0x1.57778724b1937p-1});
       return wrong ? fused_is(logits, is_last, 2, 0x1.98d0c2f16b0dbp-2,
                               cg::vector{0x1.929cb9f3186bfp-7, 0x1.447c0be70415dp-2,
                                          -0x1.5110f1b69cd93p-2})
                    : wrong;
     }},
    // In doubles the greatest one's probability is 1, its logarithm 0.
    {"nothing is cancelled where the greatest logit is far ahead",
     [] {
       const cg::vector x{40.0, 0.0, -3.0};
       const auto right = fused_is(
           x, is_first, 2, 0x1.49148335abb9ep-58,
           cg::vector{-0x1.49148335abb9ep-58, 0x1.39792499b1a24p-58, 0x1.f36bd37f42f3ep-63});
       return right ? fused_is(x, is_last, 0, 43.0, cg::vector{1.0, 0x1.39792499b1a24p-58, -1.0})
                    : right;
     }},
    {"±1000 do not overflow: 2000 where it is wrong, 0 where it is right",
     [] {
       const cg::vector x{-1000.0, 1000.0, 0.0};
       const auto wrong = fused_is(x, is_first, 0, 2000.0, cg::vector{-1.0, 1.0, 0.0});
       return wrong ? fused_is(x, cg::vector{0.0, 1.0, 0.0}, 0, 0.0, cg::vector{0.0, 0.0, 0.0})
                    : wrong;
     }},
    {"a logit of -infinity is a class that cannot be: it counts only where the target says it is",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       const cg::vector x = given(cg::vector{-infinity, 0.0, 0.0});
       return holds_if(fused(x, is_last) == 0.69314718055994530942 &&
                       fused.gradient(x, is_last) == cg::vector{0.0, 0.5, -0.5} &&
                       fused(x, is_first) == infinity);
     }},
    {"the gradient is the derivative, exactly, in a field where nothing is rounded",
     [] { return gradient_is_derived_exactly(fused); }},
    // The greatest logit's slope is summed in another order.
    {"dual numbers derive the same slopes, 1 ulp apart at most",
     [] {
       const auto of_mixture = gradient_is_derived(fused, logits, mixture, 1);
       return of_mixture ? gradient_is_derived(fused, logits, is_first, 1) : of_mixture;
     }},
    {"one by one and together, beside and in place: the same bits",
     [] {
       const auto last = ways_agree(fused, logits, mixture);
       return last ? ways_agree(fused, cg::vector{1.5, -2.5, 0.75}, mixture) : last;
     }},
    {"two classes with the logits x and 0 are the binary case, 1 ulp apart",
     [] {
       for (double x : {-40.0, -1.5, 0.0, 0.25, 30.0}) {
         const double binary =
             cg::binary_cross_entropy_with_logits(cg::vector{given(x)}, cg::vector{1.0});
         const auto judged =
             cg::claim::within(1, fused(given(cg::vector{x, 0.0}), cg::vector{1.0, 0.0}), binary);
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    // Softmax as a layer would have it, step by step: its quotients are rounded before their logarithm is taken.
    {"fused and unfused are 2 ulps apart at most",
     [] {
       const cg::vector powers = cg::exp(given(logits));
       const double sum = powers[0] + powers[1] + powers[2];
       return cg::claim::within(
           2, fused(given(logits), mixture),
           cg::categorical_cross_entropy(
               cg::vector{powers[0] / sum, powers[1] / sum, powers[2] / sum}, mixture));
     }},
    {"of intervals the value and the slopes enclose the exact ones, closely",
     [] {
       using real = cg::interval<double>;
       cg::vector<real, 3> x;
       for (std::size_t i = 0; i < 3; ++i) x[i] = real{given(logits[i])};
       const cg::vector<real, 3> t{real{2}, real{0.5}, real{1.5}};
       const real value = fused(x, t);
       const cg::vector slopes = fused.gradient(x, t);
       cg::vector<real, 3> together;
       const real with_them =
           fused.value_and_gradient(x.elements, t.elements, together.elements, 3);
       bool all = encloses_closely(value, 0x1.3f1a185e2d61bp+3) &&
                  encloses_closely(with_them, 0x1.3f1a185e2d61bp+3);
       for (std::size_t i = 0; i < 3; ++i)
         all = all && encloses_closely(slopes[i], any_slopes[i]) &&
               encloses_closely(together[i], any_slopes[i]);
       return holds_if(all);
     }},
    {"floats stay floats",
     [] {
       return cg::claim::equal(
           fused.gradient(given(cg::vector{2.0f, 2.0f}), cg::vector{1.0f, 0.0f}),
           cg::vector{-0.5f, 0.5f});
     }},
    {"it needs logits, and classifies",
     [] {
       return holds_if(fused.least_outputs == 2 && fused.accepts(cg::output_kind::any) &&
                       !fused.accepts(cg::output_kind::distribution) && fused.classifies &&
                       reads(fused.name, "categorical cross-entropy with logits"));
     }},
};
static_assert(all_hold<categorical_cross_entropy_with_logits_laws>);
