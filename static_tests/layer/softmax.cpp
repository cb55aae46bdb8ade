#include <constgrad/function/gradient.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/interval_softmax.hpp>

#include "static_tests/layer/layer_harness.hpp"

#include <type_traits>
#include <utility>

namespace cg = constgrad;

static constexpr cg::vector logits{0.5, -1.25, 2.0}, class_slopes{3.0, -0.5, 0.75};

/// E = Σ slopeᵢ e^xᵢ / Σ e^xⱼ, as it is written.
static constexpr auto sum_of_shares(const auto& x) {
  const auto first = cg::exp(x[0]), second = cg::exp(x[1]), third = cg::exp(x[2]);
  return (class_slopes[0] * first + class_slopes[1] * second + class_slopes[2] * third) /
         (first + second + third);
}

constexpr law softmax_laws[] = {
    {"as many outputs as inputs, a distribution, and nothing to train",
     [] {
       using layer = cg::softmax_layer<3>;
       return holds_if(layer::inputs == 3 && layer::outputs == 3 &&
                       cg::parameter_count<layer> == 0 &&
                       layer::range == cg::output_kind::distribution &&
                       std::is_same_v<layer::parameters<double>, cg::no_parameters>);
     }},
    {"equal numbers share equally, sample for sample, however large they are",
     [] {
       return holds_if(outputs_of<cg::softmax_layer<4>, 1>(cg::vector{0.0, 0.0, 0.0, 0.0}) ==
                           cg::vector{0.25, 0.25, 0.25, 0.25} &&
                       outputs_of<cg::softmax_layer<2>, 2>(cg::vector{
                           1e308, 1e308, -1000.0, -1000.0}) == cg::vector{0.5, 0.5, 0.5, 0.5});
     }},
    // e^-2000 is below every double.
    {"an input far above all others has the probability 1, at any index",
     [] {
       return holds_if(outputs_of<cg::softmax_layer<3>, 1>(cg::vector{1000.0, -1000.0, -1000.0}) ==
                           cg::vector{1.0, 0.0, 0.0} &&
                       outputs_of<cg::softmax_layer<3>, 1>(cg::vector{-1000.0, 1000.0, -1000.0}) ==
                           cg::vector{0.0, 1.0, 0.0} &&
                       outputs_of<cg::softmax_layer<3>, 1>(cg::vector{-1000.0, -1000.0, 1000.0}) ==
                           cg::vector{0.0, 0.0, 1.0});
     }},
    {"also as the last of seven",
     [] {
       cg::vector<double, 7> x{1, 2, 3, 4, 5, 6, 2000}, expected{0, 0, 0, 0, 0, 0, 1};
       for (std::size_t at = 7; at-- > 0;) {
         if (outputs_of<cg::softmax_layer<7>, 1>(x) != expected) return holds_if(false);
         if (at == 0) break;
         std::swap(x[at], x[at - 1]);
         std::swap(expected[at], expected[at - 1]);
       }
       return cg::verdict{};
     }},
    // By mpmath, 60 digits. The powers, their sum and the quotient round; x - max is exact here.
    {"e^x over the sum of all",
     [] {
       return cg::claim::within(
           2, outputs_of<cg::softmax_layer<3>, 1>(logits),
           cg::vector{0x1.6a20b31b64d6ap-3, 0x1.f76d4a3424847p-6, 0x1.95bc68e785a63p-1});
     }},
    {"the one before is not touched by the next sample",
     [] {
       const auto both =
           outputs_of<cg::softmax_layer<3>, 2>(cg::vector{0.5, -1.25, 2.0, 3.0, 3.0, 3.0 - 2000});
       const auto alone = outputs_of<cg::softmax_layer<3>, 1>(logits);
       return cg::claim::equal(both, cg::vector{alone[0], alone[1], alone[2], 0.5, 0.5, 0.0});
     }},
    // The intervals of one sample are as tight as those of another.
    {"of intervals, each sample by itself, around the rounded numbers",
     [] {
       using set = cg::interval<double>;
       const cg::vector<set, 6> x{{set{0.5}, set{-1.25}, set{2}, set{2}, set{0.5}, set{-1.25}}};
       const auto y = outputs_of<cg::softmax_layer<3>, 2>(x);
       const auto rounded = outputs_of<cg::softmax_layer<3>, 1>(logits);
       bool right = true;
       for (std::size_t i = 0; i < 3; ++i) {
         const std::size_t other = 3 + (i + 1) % 3;
         right = right && contains(y[i], rounded[i]) && width(y[i]) < 0x1p-50 &&
                 contains(y[other], rounded[i]) && width(y[other]) < 0x1p-50;
       }
       return holds_if(right);
     }},
    // y = ¼ each: of the slopes 4, 8, 12, 16 the mean 10 is taken away.
    {"backward of equal shares: a quarter of each slope's distance from the mean",
     [] {
       const auto [error, dx] = way_back<cg::softmax_layer<4>, 1>(cg::vector{2.0, 2.0, 2.0, 2.0},
                                                                  cg::vector{4.0, 8.0, 12.0, 16.0});
       return holds_if(error == 10 && dx == cg::vector{-1.5, -0.5, 0.5, 1.5});
     }},
    {"of two samples each by its own mean",
     [] {
       const auto [error, dx] = way_back<cg::softmax_layer<2>, 2>(cg::vector{2.0, 2.0, -7.0, -7.0},
                                                                  cg::vector{4.0, 8.0, -1.0, 2.0});
       return holds_if(error == 6.5 && dx == cg::vector{-1.0, 1.0, -0.75, 0.75});
     }},
    // All are different, in every sample.
    {"of four samples each has the outputs and slopes that it has alone",
     [] {
       const cg::vector x{0.5, -1.25, 2.0, -3.0, 0.25, 1.0, 4.0, 3.5, -0.75, 0.0, 7.0, 6.5},
           slopes{3.0, -0.5, 0.75, -2.0, 1.5, 0.25, 0.5, 4.0, -1.0, 2.5, -1.25, 0.125};
       const auto outputs = outputs_of<cg::softmax_layer<3>, 4>(x);
       const auto together = way_back<cg::softmax_layer<3>, 4>(x, slopes);
       double sum = 0;
       for (std::size_t k = 0; k < 12; k += 3) {
         const cg::vector own{x[k], x[k + 1], x[k + 2]},
             own_slopes{slopes[k], slopes[k + 1], slopes[k + 2]};
         const auto alone = outputs_of<cg::softmax_layer<3>, 1>(own);
         const auto [error, dx] = way_back<cg::softmax_layer<3>, 1>(own, own_slopes);
         for (std::size_t i = 0; i < 3; ++i) {
           if (outputs[k + i] != alone[i] || together.dx[k + i] != dx[i]) return holds_if(false);
         }
         sum += error;
       }
       return cg::claim::within(4, together.error, sum);
     }},
    // The two ways round a few times each, in other orders.
    {"the slopes are those of dual numbers through the formula",
     [] {
       const auto [error, dx] = way_back<cg::softmax_layer<3>, 1>(logits, class_slopes);
       const auto derived =
           cg::value_and_gradient([](const auto& x) { return sum_of_shares(x); }, given(logits));
       const auto judged = cg::claim::within(1, error, derived.value);
       return judged ? cg::claim::within(2, dx, derived.gradient) : judged;
     }},
};
static_assert(all_hold<softmax_laws>);

// What a sample costs in a constant: 50 steps for each output, and 50.
static_assert(cg::steps_of<cg::softmax_layer<3>> == 200);
