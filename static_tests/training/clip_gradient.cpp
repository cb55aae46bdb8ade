#include <constgrad/training/clip_gradient.hpp>

#include "static_tests/training/line.hpp"
#include "static_tests/training/partly_trained.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

/// The gradient of `partly_trained` with the slopes 6, 8, 4, 10, 3, 0 in layer 1, 12 in layer 3 and 16, 8 in layer 4,
/// times `size`. What is not trained has the slopes `others`.
template <class T>
struct gradient_of {
  T slopes[parts_together];

  constexpr gradient_of(T size, T others)
      : slopes{6 * size, 8 * size, 4 * size,  10 * size, 3 * size,  0,       others,
               others,   others,   12 * size, others,    16 * size, 8 * size} {}
};
/// Their sum of squares is 689, of which the root is …
static constexpr double length = 26.248809496813376;

/// The claim that slopes of this size are cut to these times as much, and that the others stay as they are.
template <class T, class Clip>
static constexpr cg::verdict cuts(const Clip& clip, T size, double others, double factor) {
  gradient_of<T> cut{given(size), T(others)};
  const gradient_of<T> before = cut;
  cg::clip_gradient<partly_trained>(clip, cut.slopes);
  for (std::size_t i = 0; i < parts_together; ++i) {
    const cg::verdict judged =
        is_trained(i) ? cg::claim::within(2, cut.slopes[i], T(before.slopes[i] * factor))
                      : cg::claim::equal(cut.slopes[i], before.slopes[i]);
    if (!judged) return {false, cg::message{} << "slope " << i << ": " << judged.reason};
  }
  return {};
}

constexpr law clip_gradient_laws[] = {
    {"the length is that of what is trained, which alone is cut",
     [] {
       constexpr cg::clip_by_norm clip{2};
       const double factor = 2 / (length + 1e-6);
       return every(cuts(clip, 1.0, 0, factor), cuts(clip, 1.0, 1e100, factor),
                    cuts(clip, 1.0, -5, factor), cuts(clip, 1.0f, 1e30, factor));
     }},
    {"a short gradient stays, however large the others are",
     [] {
       return every(cuts(cg::clip_by_norm{26.25}, 1.0, 1e200, 1),
                    cuts(cg::clip_by_norm{26.24}, 1.0, 1e200, 26.24 / (length + 1e-6)));
     }},
    {"squares that overflow are added again, smaller; those of the others are not",
     [] {
       const gradient_of<double> alone{given(0x1p600), 0}, with_others{0x1p600, 0x1p1000};
       constexpr cg::clip_by_norm clip{2};
       const auto factor = [&](const auto& gradient) {
         return cg::factor_of_large_slopes<partly_trained>(clip, gradient.slopes);
       };
       return every(cg::claim::within(2, factor(alone), 2 / length * 0x1p-600),
                    cg::claim::equal(factor(with_others), factor(alone)));
     }},
    {"so they are where the sum is infinite, at which a constant would end",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       return cuts(cg::clip_by_norm{2}, 0x1p600, 0x1p1000, 2 / length * 0x1p-600);
     }},
    {"by value, too, only what is trained is cut",
     [] {
       gradient_of<double> cut{given(-1.0), 100};
       cg::clip_gradient<partly_trained>(cg::clip_by_value{5}, cut.slopes);
       const double expected[parts_together]{-5, -5, -4, -5, -3, 0, 100, 100, 100, -5, 100, -5, -5};
       for (std::size_t i = 0; i < parts_together; ++i)
         if (cut.slopes[i] != expected[i])
           return cg::verdict{false, cg::message{} << "slope " << i << " is " << cut.slopes[i]};
       return cg::verdict{};
     }},
    {"where all is frozen, nothing",
     [] {
       using frozen = cg::pipeline<cg::frozen_layer<cg::dense_layer<1, 1>>>;
       double by_norm[]{given(3.0), 4}, by_value[]{3, 4};
       cg::clip_gradient<frozen>(cg::clip_by_norm{1}, by_norm);
       cg::clip_gradient<frozen>(cg::clip_by_value{1}, by_value);
       return holds_if(by_norm[0] == 3 && by_norm[1] == 4 && by_value[0] == 3 && by_value[1] == 4);
     }},
};
static_assert(all_hold<clip_gradient_laws>);
