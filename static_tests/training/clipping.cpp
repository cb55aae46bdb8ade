#include <constgrad/training/clipping.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/schedule.hpp>

#include "static_tests/training/quadratic.hpp"

#include <limits>

namespace cg = constgrad;

constexpr auto cut_descent =
    cg::scheduled(cg::clipped(cg::gradient_descent{.learning_rate = 0.5}, cg::clip_by_norm{1.0}),
                  cg::constant_rate{});
static_assert(cg::optimizer<decltype(cut_descent)> && cg::can_train_with<cut_descent>);
static_assert(decltype(cut_descent)::moments == 0 && cut_descent.rate(1) == 0.5 &&
              cut_descent.clip.limit == 1);

/// A gradient of two arrays, cut as a trainer does it.
template <class T, class Clip>
static constexpr cg::vector<T, 3> cut(const Clip& clip, T first, cg::vector<T, 2> others) {
  cg::vector<T, 1> head{given(first)};
  const double factor = clip.factor(clip.sum(clip.sum(0.0, 1, head.elements), 2, others.elements));
  clip.apply(factor, 1, head.elements);
  clip.apply(factor, 2, others.elements);
  return {head[0], others[0], others[1]};
}

constexpr law clipping_laws[] = {
    {"clip_by_value cuts each slope for itself, above and below",
     [] {
       return all_of(
           {cg::claim::equal(cut(cg::clip_by_value{0.5}, 3.0, {0.25, -4.0}),
                             cg::vector{0.5, 0.25, -0.5}),
            cg::claim::equal(cut(cg::clip_by_value{0.5}, 0.5f, {-0.5f, -0.25f}),
                             cg::vector{0.5f, -0.5f, -0.25f}),
            holds_if(cg::clip_by_value{0.5}.sum(given(2.0), 1, &cg::vector{3.0}[0]) == 2 &&
                     cg::clip_by_value{0.5}.factor(given(7.0)) == 1)});
     }},
    {"the squares of all arrays are added",
     [] {
       const cg::vector g = given(cg::vector{3.0, -4.0});
       return cg::claim::equal(cg::clip_by_norm{1}.sum(2.0, 2, g.elements), 27.0);
     }},
    // 2 + 1 + 1 is 4, which 2^54 can take in; added to 2^54 one by one they are lost. The float
    // 0.1f has 24 digits, its square 48; the square of 1e25f is beyond all floats.
    {"in doubles, of floats, too",
     [] {
       const double tenth = 0x1.99999ap-4, huge = 0x1.08b2a2p83;
       return all_of({cg::claim::equal(cg::clip_by_norm{1}.sum(0, 1, &cg::vector{given(0.1f)}[0]),
                                       tenth * tenth),
                      cg::claim::equal(cg::clip_by_norm{1}.sum(0, 1, &cg::vector{given(1e25f)}[0]),
                                       huge * huge)});
     }},
    {"from left to right",
     [] {
       const cg::vector g = given(cg::vector{1.0, 1.0, 0x1p27});
       return cg::claim::equal(cg::clip_by_norm{1}.sum(2, 3, g.elements), 0x1p54 + 4);
     }},
    // The norm of (3, 0, -4) is 5; the figures are those of torch.nn.utils.clip_grad_norm_, which agree with the
    // 60 digits of mpmath.
    {"clip_by_norm makes the whole gradient limit / (norm + 10^-6) of what it was",
     [] {
       return all_of(
           {cg::claim::within(2, cut(cg::clip_by_norm{2}, 3.0, {0.0, -4.0}),
                              cg::vector{1.199999760000048, 0.0, -1.599999680000064}),
            cg::claim::within(2, cut(cg::clip_by_norm{5}, 3.0, {0.0, -4.0}),
                              cg::vector{2.99999940000012, 0.0, -3.99999920000016}),
            cg::claim::within(2, cut(cg::clip_by_norm{2}, 3.0f, {0.0f, -4.0f}),
                              cg::vector{1.199999760000048f, 0.0f, -1.599999680000064f})});
     }},
    // The norm of 3e200, 0 and -4e200 is 5e200, beside which 10^-6 is nothing.
    {"where the squares overflow, those of the slopes times a scale tell the same",
     [] {
       const cg::vector g = given(cg::vector{3e200, 0.0, -4e200});
       const cg::clip_by_norm clip{2};
       const double factor = clip.factor(clip.sum(0, 3, g.elements, 0x1p-600), 0x1p-600);
       cg::vector cut_to_2 = g;
       clip.apply(factor, 3, cut_to_2.elements);
       return all_of(
           {cg::claim::within(4, cut_to_2, cg::vector{1.2, 0.0, -1.6}),
            cg::claim::within(1, clip.factor(clip.sum(0, 1, &cg::vector{3.0}[0], 0.5), 0.5),
                              clip.factor(9))});
     }},
    {"and a float is cut by a factor that is no float",
     [] {
       const cg::vector g = given(cg::vector{3e30f, -4e30f});
       const cg::clip_by_norm clip{1e-10};
       cg::vector cut_short = g;
       clip.apply(clip.factor(clip.sum(0, 2, g.elements)), 2, cut_short.elements);
       return cg::claim::within(2, cut_short, cg::vector{0.6e-10f, -0.8e-10f});
     }},
    {"a factor that vanishes is refused, and of an infinite length it is 0",
     [] {
       return holds_if(!is_constant<[] { return cg::clip_by_norm{1e-300}.factor(1e300); }> &&
                       cg::clip_by_norm{1e-300}.factor(given(1e30)) > 0 &&
                       cg::clip_by_norm{1}.factor(given(std::numeric_limits<double>::infinity())) ==
                           0);
     }},
    {"and leaves what is shorter alone",
     [] {
       return all_of({cg::claim::equal(cut(cg::clip_by_norm{5.1}, 3.0, {0.0, -4.0}),
                                       cg::vector{3.0, 0.0, -4.0}),
                      cg::claim::equal(cut(cg::clip_by_norm{1}, 0.0, {0.0, 0.0}),
                                       cg::vector{0.0, 0.0, 0.0})});
     }},
    {"a limit is greater than 0, and the optimizer's numbers are looked at as well",
     [] {
       constexpr cg::gradient_descent wrong{.learning_rate = 0}, right{.learning_rate = 1};
       return all_of({holds_if(cg::clip_by_value{1}.validate().is_met &&
                               cg::clip_by_norm{1}.validate().is_met &&
                               cg::clipped(right, cg::clip_by_norm{1}).validate().is_met),
                      refuses(cg::clip_by_value{0}, "clip_by_value expects a limit greater than 0"),
                      refuses(cg::clip_by_norm{0}, "clip_by_norm expects a limit greater than 0"),
                      refuses(cg::clipped(wrong, cg::clip_by_norm{0}),
                              "gradient descent expects a learning rate greater than 0"),
                      refuses(cg::clipped(right, cg::clip_by_norm{0}),
                              "clip_by_norm expects a limit greater than 0")});
     }},
};
static_assert(all_hold<clipping_laws>);
