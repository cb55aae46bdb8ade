#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/training/checked_loss.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

using squared = std::remove_cvref_t<decltype(cg::squared_error)>;
using categorical = std::remove_cvref_t<decltype(cg::categorical_cross_entropy)>;

/// Three samples of two outputs, their targets, and weights.
static constexpr double outputs[]{1, 2, 3, 5, 8, 13}, targets[]{0, 2, 1, 1, 9, 9},
    weights[]{2, 0.5, 0};

/// What a loss of samples returned, its slopes, and what it counted.
template <std::size_t Size>
struct found {
  double loss = 0, slopes[Size]{};
  cg::tally<double> of{};
};

/// The loss of so many samples of two outputs, with slopes that have been something else before.
template <class Loss, std::size_t Samples, bool AreWeighted>
static constexpr found<2 * Samples> judged(const double* y, const double* t, double scale) {
  found<2 * Samples> result;
  for (double& slope : result.slopes) slope = 77;
  const cg::checked_loss<Loss, 2, Samples, AreWeighted, double> judge{
      t, AreWeighted ? weights : nullptr, given(scale), 1, 0, result.of};
  result.loss = judge(y, result.slopes);
  return result;
}

template <std::size_t Size>
static constexpr bool are_slopes(const double (&slopes)[Size], const double (&expected)[Size]) {
  for (std::size_t i = 0; i < Size; ++i)
    if (slopes[i] != expected[i]) return false;
  return true;
}

constexpr law checked_loss_laws[] = {
    // The differences are 1, 0; 2, 4; -1, 4.
    {"the sum over the samples of Σ (y - t)², and 2 scale (y - t)",
     [] {
       const auto all = judged<squared, 3, false>(outputs, targets, 0.25);
       return holds_if(all.loss == 1 + 20 + 17 && all.of.losses.sum == 0 && all.of.right == 0 &&
                       are_slopes(all.slopes, {0.5, 0, 1, 2, -0.5, 2}));
     }},
    {"scaled by 2, by 1 and by the weights, of which 0 makes slopes of 0",
     [] {
       const auto twice = judged<squared, 1, false>(outputs + 2, targets + 2, 2),
                  once = judged<squared, 1, false>(outputs + 2, targets + 2, 1);
       const auto weighted = judged<squared, 3, true>(outputs, targets, 0.5);
       return holds_if(twice.loss == 20 && are_slopes(twice.slopes, {8, 16}) && once.loss == 20 &&
                       are_slopes(once.slopes, {4, 8}) && weighted.loss == 2 * 1 + 0.5 * 20 &&
                       are_slopes(weighted.slopes, {2, 0, 1, 2, 0, 0}));
     }},
    // The classes of the outputs are 0, 1, 1; those of the targets 0, 1, 1.
    {"of losses that classify it is counted how many have the class of their target, and a weight",
     [] {
       constexpr double y[]{0.75, 0.25, 0.25, 0.75, 0.25, 0.75}, t[]{1, 0, 0, 1, 0, 1};
       return holds_if(judged<categorical, 3, false>(y, t, 1).of.right == 3 &&
                       judged<categorical, 3, true>(y, t, 1).of.right == 2 &&
                       judged<categorical, 1, false>(y + 4, t, 1).of.right == 0);
     }},
    {"a finite loss is added to what was there",
     [] {
       cg::tally<double> of{};
       cg::add_finite(given(0.5), 1, 0, of);
       cg::add_finite(given(2.0), 1, 1, of);
       return holds_if(of.losses.sum == 2.5 && of.losses.beyond == 0);
     }},
};
static_assert(all_hold<checked_loss_laws>);
