#include <constgrad/training/gradient_descent.hpp>

#include "static_tests/training/roundings.hpp"

#include <cstddef>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

constexpr rounded_step<double> double_steps[] = {
    {1.0, 2.2, 1.5, 2.5, 0x1.8ed916872b021p-1, 0x1.8p0, 0x1.4p1},
    {1.1, 1.0, 4.0, 1.9, 0x1.ff6fd21ff2e4ap-1, 0x1p2, 0x1.e666666666666p0}};
constexpr rounded_step<float> float_steps[] = {
    {3.6f, 3.1f, 3.7f, 2.4f, 0x1.a4a8cp1f, 0x1.d9999ap1f, 0x1.333334p1f}};

/// Whether a step on so many weights w = 8, 9, 10, … with the slopes g = -1, 1, 3, … leads to w - (g + decay w) / 4.
template <std::size_t N>
static constexpr bool steps_alike(double decay) {
  double weights[N], slopes[N];
  for (std::size_t i = 0; i < N; ++i) {
    weights[i] = given(double(i) + 8);
    slopes[i] = 2 * double(i) - 1;
  }
  cg::gradient_descent{.learning_rate = 8, .weight_decay = decay}.update(
      1, 0.25, std::integral_constant<std::size_t, N>{}, weights, slopes, nullptr, nullptr);
  for (std::size_t i = 0; i < N; ++i) {
    const double w = double(i) + 8;
    if (weights[i] != w - (2 * double(i) - 1 + decay * w) / 4) return false;
  }
  return true;
}

constexpr law gradient_descent_laws[] = {
    {"w ← w - η g, each weight its own, and the rate is the step's",
     [] {
       remembered<double, 2> state{given(cg::vector{1.0, -2.0})};
       const cg::vector gradient{4.0, -0.5};
       cg::gradient_descent{.learning_rate = 8}.update(1, 0.5, 2, state.weights.elements,
                                                       gradient.elements, nullptr, nullptr);
       return cg::claim::equal(state.weights, cg::vector{-1.0, -1.75});
     }},
    {"with weight decay w ← w - η (g + λ w)",
     [] {
       remembered<double, 2> state{given(cg::vector{1.0, -2.0})};
       take_step(cg::gradient_descent{.learning_rate = 0.5, .weight_decay = 0.25}, 1, state,
                 {4.0, -0.5});
       remembered<float, 2> whole{given(cg::vector{1.0f, -2.0f})};
       take_step(cg::gradient_descent{.learning_rate = 0.5, .weight_decay = 1}, 1, whole,
                 {4.0f, -0.5f});
       return all_of({cg::claim::equal(state.weights, cg::vector{-1.125, -1.5}),
                      cg::claim::equal(whole.weights, cg::vector{-1.5f, -0.75f})});
     }},
    {"a number of weights that is known when compiled makes no difference",
     [] {
       return holds_if(steps_alike<3>(0) && steps_alike<3>(1) && steps_alike<128>(0) &&
                       steps_alike<129>(0) && steps_alike<129>(0.5));
     }},
    {"it descends a quadratic like torch.optim.SGD",
     [] {
       constexpr cg::gradient_descent plain{.learning_rate = 0.1},
           decaying{.learning_rate = 0.1, .weight_decay = 0.01};
       return all_of({arrives(descended<double>(plain, 1), cg::vector{0.55, -0.05, -0.925}),
                      arrives(descended<double>(plain, 10),
                              cg::vector{0.82566077995000001075, -0.49546503680000000168,
                                         -0.32898886256931330227}),
                      arrives(descended<double>(decaying, 10),
                              cg::vector{0.82110132996991427541, -0.49430058707330849527,
                                         -0.32302682779240754435}),
                      arrives(descended<float>(decaying, 10),
                              cg::vector{0.82110132996991427541f, -0.49430058707330849527f,
                                         -0.32302682779240754435f})});
     }},
    {"no weights, no step",
     [] {
       cg::gradient_descent{.learning_rate = 1}.update<double>(1, 1, 0, nullptr, nullptr, nullptr,
                                                               nullptr);
       return holds_if(cg::gradient_descent::moments == 0);
     }},
    {"its numbers are finite, the rate above 0 and the decay not below",
     [] {
       constexpr const char *rate = "gradient descent expects a learning rate greater than 0",
                            *decay = "gradient descent expects a weight decay of at least 0";
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       return all_of(
           {holds_if(cg::gradient_descent{.learning_rate = 5e-324}.validate().is_met),
            refuses(cg::gradient_descent{.learning_rate = 0}, rate),
            refuses(cg::gradient_descent{.learning_rate = -0.5}, rate),
            refuses(cg::gradient_descent{.learning_rate = nan}, rate),
            refuses(cg::gradient_descent{.learning_rate = 1, .weight_decay = -0.01}, decay),
            refuses(cg::gradient_descent{.learning_rate = 1, .weight_decay = nan}, decay)});
     }},
    {"every operation rounds as written, in the type of the weights",
     [] {
       constexpr auto optimizer = cg::gradient_descent{.learning_rate = 0.1, .weight_decay = 0.01};
       return all_of({rounds_as(optimizer, double_steps), rounds_as(optimizer, float_steps)});
     }},
};
static_assert(all_hold<gradient_descent_laws>);
