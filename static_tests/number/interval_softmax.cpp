#include <constgrad/layer/categorical_cross_entropy_with_logits.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/interval_softmax.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <limits>

namespace cg = constgrad;
using set = cg::interval<double>;

static constexpr double infinity = std::numeric_limits<double>::infinity(),
                        most = std::numeric_limits<double>::max(),
                        tiny = std::numeric_limits<double>::denorm_min();

/// Three intervals; the least and greatest value of each yᵢ, and of each Eᵢ = -log yᵢ, over the 8 corners of
/// the box, by Python's decimal with 80 digits, rounded outwards. (Which corner it is, is not presumed.)
struct known_box {
  double x[3][2], y[3][2], e[3][2];
};

static constexpr known_box boxes[] = {
    {{{0.5, 0.5}, {-1.25, -1.25}, {2.0, 2.0}},
     {{0x1.6a20b31b64d6ap-3, 0x1.6a20b31b64d6bp-3},
      {0x1.f76d4a3424846p-6, 0x1.f76d4a3424847p-6},
      {0x1.95bc68e785a63p-1, 0x1.95bc68e785a64p-1}},
     {{0x1.bb8d1d41c0ff4p+0, 0x1.bb8d1d41c0ff5p+0},
      {0x1.bdc68ea0e07fap+1, 0x1.bdc68ea0e07fbp+1},
      {0x1.dc68ea0e07fa1p-3, 0x1.dc68ea0e07fa2p-3}}},
    {{{-1, 1}, {-1, 1}, {-1, 1}},
     {{0x1.0399a236545ddp-4, 0x1.92efd5a2fc2e9p-1},
      {0x1.0399a236545ddp-4, 0x1.92efd5a2fc2e9p-1},
      {0x1.0399a236545ddp-4, 0x1.92efd5a2fc2e9p-1}},
     {{0x1.ea967246cec3dp-3, 0x1.611a94a281e5bp+1},
      {0x1.ea967246cec3dp-3, 0x1.611a94a281e5bp+1},
      {0x1.ea967246cec3dp-3, 0x1.611a94a281e5bp+1}}},
    {{{0.1, 0.2}, {-3, 5}, {1, 1}},
     {{0x1.dbc3379bef1bcp-8, 0x1.39811841d69acp-2},
      {0x1.98ee981a0726fp-7, 0x1.f32419c66fb0bp-1},
      {0x1.2452d67a39c7fp-6, 0x1.6753c1530574ap-1}},
     {{0x1.2f044370661ddp+0, 0x1.3b3a57c7a56abp+2},
      {0x1.a0be2e0bd1123p-6, 0x1.188ddda8e6545p+2},
      {0x1.6a96ea1f6df53p-2, 0x1.01ad3f4965fbfp+2}}},
    {{{800, 801}, {0, 1}, {-800, -700}},
     {{0x1.0000000000000p+0, 0x1.0000000000000p+0},
      {0x0.0p+0, 0x0.0000000000001p-1022},
      {0x0.0p+0, 0x0.0000000000001p-1022}},
     {{0x0.0p+0, 0x0.0p+0},
      {0x1.8f80000000000p+9, 0x1.9080000000000p+9},
      {0x1.7700000000000p+10, 0x1.9040000000000p+10}}},
    {{{0.1, 0.1}, {-700.3, -700.3}, {1e-17, 1e-17}},
     {{0x1.0cca12729afb7p-1, 0x1.0cca12729afb8p-1},
      {0x1.85d6272ddc074p-1012, 0x1.85d6272ddc075p-1012},
      {0x1.e66bdb1aca090p-2, 0x1.e66bdb1aca091p-2}},
     {{0x1.49ee5be955d1cp-1, 0x1.49ee5be955d1dp-1},
      {0x1.5e85aeca2d88ap+9, 0x1.5e85aeca2d88bp+9},
      {0x1.7d218f1c8904fp-1, 0x1.7d218f1c89050p-1}}},
    {{{-744.9, -744.5}, {0.3, 0.7}, {1e-300, 1e-300}},
     {{0x0.0p+0, 0x0.0000000000001p-1022},
      {0x1.261d545e46a8ap-1, 0x1.561cb52a19476p-1},
      {0x1.53c695abcd715p-2, 0x1.b3c5574372aebp-2}},
     {{0x1.74ad5b833d144p+9, 0x1.7500686683e22p+9},
      {0x1.9cdccdb8aa7ebp-2, 0x1.1bd4735ab7816p-1},
      {0x1.b56e0cf4511afp-1, 0x1.1a6a66a15dd2ep+0}}},
    {{{-3, 800}, {0, 1}, {0.25, 0.5}},
     {{0x1.715e4e8e8653cp-7, 0x1.0000000000000p+0},
      {0x0.0p+0, 0x1.57778724b1937p-1},
      {0x0.0p+0, 0x1.38d1b8cf6387fp-1}},
     {{0x0.0p+0, 0x1.1f1102a27fabfp+2},
      {0x1.98d0c2f16b0dap-2, 0x1.9000000000000p+9},
      {0x1.f88620795101cp-2, 0x1.8fe0000000000p+9}}},
    {{{100000.1, 100000.3}, {100000.0, 100000.7}, {-1e-05, 100000.2}},
     {{0x1.04bd5741658f7p-2, 0x1.261d545e48393p-1},
      {0x1.1ebbc0a24c021p-2, 0x1.4a93769f5fef7p-1},
      {0x0.0p+0, 0x1.77fa34f7f3e8ep-2}},
     {{0x1.1bd4735ab4c82p-1, 0x1.5e31f10f17506p+0},
      {0x1.bffcd75efa187p-2, 0x1.45de038e55c3cp+0},
      {0x1.007f53959f359p+0, 0x1.86a13688d2ac5p+16}}},
};

static constexpr set between(const double (&ends)[2]) { return {ends[0], ends[1]}; }

/// Softmax of a box.
template <std::size_t N>
static constexpr cg::vector<set, N> shares_of(const cg::vector<set, N>& x) {
  cg::vector<set, N> y{};
  cg::softmax_of_box(x.elements, y.elements, N);
  return y;
}
static constexpr cg::vector<set, 3> box_of(const known_box& known) {
  return {{given(between(known.x[0])), between(known.x[1]), between(known.x[2])}};
}

/// The claim that an interval encloses another and each end is at most so many units in the last place further out.
static constexpr cg::verdict encloses_closely(const set& got, const set& known, std::int64_t ulps) {
  if (!subset(known, got)) return {false, cg::message{} << got << " does not enclose " << known};
  const auto below = cg::claim::within(ulps, got.lower, known.lower);
  return below ? cg::claim::within(ulps, got.upper, known.upper) : below;
}

/// Naive: the quotient of intervals.
static constexpr set naive_share(const cg::vector<set, 3>& x, std::size_t i) {
  set sum{0.0};
  for (const set& each : x) sum += cg::exp(each);
  return cg::exp(x[i]) / sum;
}

static constexpr double width(const set& x) { return x.upper - x.lower; }

constexpr law interval_softmax_laws[] = {
    {"e^(a - b) is close, whichever of the two is the larger",
     [] {
       const auto close = [](double a, double b, const set& exact) {
         return encloses_closely(cg::power_of_difference(given(a), b), exact, 4);
       };
       return holds_if(close(0.1, 197.3, {0x1.6a2c76f6c575cp-285, 0x1.6a2c76f6c575dp-285}) &&
                       close(-197.3, 0.1, {0x1.2885d22b058f7p-285, 0x1.2885d22b058f8p-285}) &&
                       close(-0.3, -0.1, {0x1.a330ad6166159p-1, 0x1.a330ad616615ap-1}) &&
                       close(-0.7, 1e-17, {0x1.fc80db9dd5542p-2, 0x1.fc80db9dd5543p-2}) &&
                       close(1e-300, 40.7, {0x1.3755170f98144p-59, 0x1.3755170f98145p-59}));
     }},
    {"a box's shares are enclosed, and at most 8 units in the last place wider than need be",
     [] {
       for (const known_box& known : boxes) {
         const auto y = shares_of(box_of(known));
         for (std::size_t i = 0; i < 3; ++i) {
           const auto judged = encloses_closely(y[i], between(known.y[i]), 8);
           if (!judged) return judged;
         }
       }
       return cg::verdict{};
     }},
    {"and its surprises",
     [] {
       for (const known_box& known : boxes) {
         const auto x = box_of(known);
         for (std::size_t i = 0; i < 3; ++i) {
           const auto judged =
               encloses_closely(cg::cross_entropy_of_box(x.elements, 3, i), between(known.e[i]), 8);
           if (!judged) return judged;
         }
       }
       return cg::verdict{};
     }},
    {"floats enclose them too",
     [] {
       for (const known_box& known : {boxes[0], boxes[1], boxes[3], boxes[6]}) {
         cg::vector<cg::interval<float>, 3> x{}, y{};
         for (std::size_t i = 0; i < 3; ++i) // whole numbers, halves and quarters
           x[i] = {given(static_cast<float>(known.x[i][0])), static_cast<float>(known.x[i][1])};
         cg::softmax_of_box(x.elements, y.elements, 3);
         for (std::size_t i = 0; i < 3; ++i) {
           const set wide{y[i].lower, y[i].upper};
           if (!subset(between(known.y[i]), wide)) return holds_if(false);
           if (cg::ulps_between(y[i].lower, static_cast<float>(known.y[i][0])) > 1 ||
               cg::ulps_between(y[i].upper, static_cast<float>(known.y[i][1])) > 1)
             return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    // For [-1, 1]³ the quotient goes from 0.045 to 2.46, far above 1.
    {"it is far tighter than the quotient of intervals, which it lies in",
     [] {
       const auto x = box_of(boxes[1]), y = shares_of(x);
       const set naive = naive_share(x, 0);
       return holds_if(subset(y[0], naive) && 3 * width(y[0]) < width(naive) && naive.upper > 2 &&
                       y[0].upper < 0.8);
     }},
    {"no share leaves [0, 1]; equal numbers share equally",
     [] {
       const auto y = shares_of(cg::vector<set, 2>{{set{given(-1000.0), 1000}, set{0.0}}}),
                  equal = shares_of(cg::vector<set, 2>{{set{given(1e308)}, set{1e308}}});
       return holds_if(y[0].lower >= 0 && y[0].upper <= 1 && y[1].lower >= 0 && y[1].upper <= 1 &&
                       equal[0].lower == 0.5 && equal[1].upper == 0.5);
     }},
    {"ends that are huge, or none: no overflow, and the limits",
     [] {
       const auto far_apart = shares_of(cg::vector<set, 2>{{set{given(most)}, set{-most}}}),
                  all = shares_of(cg::vector<set, 2>{{set::entire(), set{0.0}}}),
                  below = shares_of(cg::vector<set, 2>{{set{-infinity, 0}, set{0.0}}}),
                  above = shares_of(cg::vector<set, 2>{{set{0, infinity}, set{0.0}}});
       return holds_if(far_apart[0].lower > 1 - 0x1p-50 && far_apart[0].upper == 1 &&
                       far_apart[1].lower == 0 && far_apart[1].upper <= tiny && all[0].lower == 0 &&
                       all[0].upper == 1 && all[1].lower == 0 && all[1].upper == 1 &&
                       below[0].lower == 0 && below[0].upper == 0.5 && below[1].lower == 0.5 &&
                       below[1].upper == 1 && above[0].lower == 0.5 && above[0].upper == 1 &&
                       above[1].lower == 0 && above[1].upper == 0.5);
     }},
    {"wherever the end is that is none",
     [] {
       for (std::size_t i = 0; i < 3; ++i) {
         cg::vector<set, 3> x{{set{given(0.0)}, set{0.0}, set{0.0}}};
         x[i] = set{0, infinity};
         const auto y = shares_of(x);
         for (std::size_t k = 0; k < 3; ++k) {
           const set surprise = cg::cross_entropy_of_box(x.elements, 3, k);
           if (k == i ? y[k].upper != 1 || surprise.lower != 0
                      : y[k].lower != 0 || surprise.upper != infinity)
             return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"of equal ends the first is the greatest",
     [] {
       const set x[]{set{given(1.0)}, set{2.0}, set{2.0}};
       return holds_if(cg::corner_of_box<double>{x, 3, 0, false}.greatest() == 1);
     }},
    {"surprises of the same",
     [] {
       const auto of = [](const set& own, const set& other) {
         const set x[]{other, own};
         return cg::cross_entropy_of_box(x, 2, 1);
       };
       const set apart = of(set{given(-most)}, set{most}), sure = of(set{most}, set{-most}),
                 all = of(set::entire(), set{0.0}), below = of(set{-infinity, 0}, set{0.0}),
                 above = of(set{0, infinity}, set{0.0}), other = of(set{0.0}, set{-infinity, 0});
       return holds_if(apart.lower == most && apart.upper == infinity && sure.lower == 0 &&
                       sure.upper <= tiny && all.lower == 0 && all.upper == infinity &&
                       below.upper == infinity && below.lower > 0.693 && above.lower == 0 &&
                       above.upper < 0.6932 && other.lower == 0 && other.upper < 0.6932);
     }},
    {"of an empty interval everything is empty, of a single number nothing is to be shared",
     [] {
       const auto y = shares_of(cg::vector<set, 2>{{set::empty(), set{given(1.0)}}}),
                  z = shares_of(cg::vector<set, 2>{{set{given(1.0)}, set::empty()}});
       const set alone[]{set{-infinity, given(3.0)}}, none[]{set{0.0}, set::empty()};
       set share[1]{};
       cg::softmax_of_box(alone, share, 1);
       return holds_if(y[0].is_empty() && y[1].is_empty() && z[0].is_empty() && z[1].is_empty() &&
                       share[0].lower == 1 && share[0].upper == 1 &&
                       cg::cross_entropy_of_box(none, 2, 0).is_empty() &&
                       cg::cross_entropy_of_box(alone, 1, 0).upper == 0);
     }},
    {"a network that ends in softmax predicts a box of distributions",
     [] {
       constexpr auto net =
           cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::softmax),
                                  cg::glorot_uniform, cg::seed{1});
       const auto real = cg::as<set>(net);
       const auto box = real(cg::vector<set, 2>{{set{given(0.25), 0.375}, set{-1, -0.875}}});
       for (double a : {0.25, 0.3, 0.375}) {
         for (double b : {-1.0, -0.9, -0.875}) {
           const auto point = real(cg::vector<set, 2>{{set{a}, set{b}}});
           const auto output = net(cg::vector{a, b});
           for (std::size_t i = 0; i < 3; ++i) {
             if (!subset(point[i], box[i]) || width(point[i]) > 0x1p-48 || width(box[i]) > 0.25 ||
                 !(output[i] > box[i].lower && output[i] < box[i].upper))
               return holds_if(false);
           }
         }
       }
       return cg::verdict{};
     }},
    {"the loss of logits encloses: one class, a mixture, and the slopes",
     [] {
       using cg::categorical_cross_entropy_with_logits;
       const known_box& known = boxes[2];
       const auto x = box_of(known);
       const cg::vector<set, 3> second{{set{0.0}, set{1.0}, set{0.0}}},
           mixed{{set{0.5}, set{0.25}, set{0.25}}};
       const set one = categorical_cross_entropy_with_logits(x, second),
                 of_all = categorical_cross_entropy_with_logits(x, mixed);
       auto slopes = categorical_cross_entropy_with_logits.gradient(x, second);
       set together[3]{x[0], x[1], x[2]};
       const set error = decltype(cg::categorical_cross_entropy_with_logits)::value_and_gradient(
           together, second.elements, together, 3);
       const auto middle = categorical_cross_entropy_with_logits(cg::vector{0.15, 1.0, 1.0},
                                                                 cg::vector{0.5, 0.25, 0.25});
       const auto closely = encloses_closely(one, between(known.e[1]), 8);
       if (!closely) return closely;
       return holds_if(same_set(error, one) && same_set(together[1], slopes[1]) &&
                       subset(between(known.y[0]), slopes[0]) &&
                       subset(between(known.y[1]) - set{1.0}, slopes[1]) && of_all.lower < middle &&
                       middle < of_all.upper);
     }},
};
static_assert(all_hold<interval_softmax_laws>);
