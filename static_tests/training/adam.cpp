#include <constgrad/training/adam.hpp>

#include "static_tests/training/roundings.hpp"

namespace cg = constgrad;

constexpr rounded_step<double> double_steps[] = {
    {2.1, 1.8, 2.3, 3.3, 0x1.09996487b3cd7p1, 0x1.2044d013a92a3p1, 0x1.a666ecf62f692p1},
    {1.8, 3.8, 3.8, 0.2, 0x1.a296128f0d676p0, 0x1.e6a161e4f765fp1, 0x1.b70b5a84b96b6p-3}};
constexpr rounded_step<float> float_steps[] = {
    {1.4f, 1.1f, 2.9f, 2.0f, 0x1.5c773cp0f, 0x1.5c56d8p1f, 0x1.ffce42p0f},
    {0.7f, 2.6f, 3.1f, 1.1f, 0x1.48788p-1f, 0x1.867d54p1f, 0x1.1b0eeep0f},
    {0.3f, 2.9f, 3.4f, 1.3f, 0x1.ed7452p-3f, 0x1.acd6ap1f, 0x1.4e9fe6p0f},
    {1.8f, 2.4f, 2.8f, 0.4f, 0x1.b6772ap0f, 0x1.6182aap1f, 0x1.9f2d6ep-2f}};

constexpr law adam_laws[] = {
    // Every number is chosen so that nothing is rounded: √v̂ = 8 and √v̂ + ε = 16.
    {"m ← β₁ m + (1 - β₁) g', v ← β₂ v + (1 - β₂) g'², w ← w - η m̂ / (√v̂ + ε)",
     [] {
       remembered<double, 2> state{given(cg::vector{1.0, -2.0}), {2.0, -6.0}, {16.0, 20.0}};
       const cg::vector gradient{3.75, -1.5};
       const cg::adam optimizer{
           .learning_rate = 8, .beta_1 = 0.5, .beta_2 = 0.75, .epsilon = 8, .weight_decay = 0.25};
       optimizer.update(1, 0.5, 2, state.weights.elements, gradient.elements, state.first.elements,
                        state.second.elements);
       return all_of({cg::claim::equal(state.first, cg::vector{3.0, -4.0}),
                      cg::claim::equal(state.second, cg::vector{16.0, 16.0}),
                      cg::claim::equal(state.weights, cg::vector{0.8125, -1.75}),
                      holds_if(optimizer.rate(7) == 8 && cg::adam::moments == 2)});
     }},
    // m̂ = g and v̂ = g², which is what the divisions are for. 3 / (3 + 1) · 4/8 is exact.
    {"as long as the gradient stays the same, every step is η g / (|g| + ε), whatever the betas",
     [] {
       constexpr cg::adam optimizer{
           .learning_rate = 0.5, .beta_1 = 0.7, .beta_2 = 0.99, .epsilon = 1};
       remembered<double, 2> state{given(cg::vector{8.0, 8.0})};
       for (std::size_t step = 1; step <= 6; ++step) take_step(optimizer, step, state, {3.0, -3.0});
       return cg::claim::within(16, state.weights, cg::vector{5.75, 10.25});
     }},
    {"it descends a quadratic like torch.optim.Adam as it comes",
     [] {
       return all_of({arrives(descended<double>(cg::adam{}, 1),
                              cg::vector{0.50099999998000000042, 0.2490000000033333333,
                                         -0.99900000001333333313}),
                      arrives(descended<double>(cg::adam{}, 10),
                              cg::vector{0.50999345197760457182, 0.24000434155300578398,
                                         -0.99000107670022578492})});
     }},
    {"and with other numbers, in doubles and floats",
     [] {
       constexpr cg::adam optimizer{.learning_rate = 0.1,
                                    .beta_1 = 0.8,
                                    .beta_2 = 0.95,
                                    .epsilon = 1e-3,
                                    .weight_decay = 0.01};
       return all_of({arrives(descended<double>(optimizer, 10),
                              cg::vector{1.1253472921026803218, -0.57486168956032874224,
                                         -0.023030218346412426537}),
                      arrives(descended<float>(optimizer, 10),
                              cg::vector{1.1253472921026803218f, -0.57486168956032874224f,
                                         -0.023030218346412426537f})});
     }},
    // 0.75 to such a power is 0, to a power that is cut to 32 or 16 bits it is 0.75 or 1.
    {"a step may have any number: in the end nothing is left of the corrections",
     [] {
       constexpr cg::adam optimizer{
           .learning_rate = 0.5, .beta_1 = 0.5, .beta_2 = 0.75, .epsilon = 1};
       for (const std::size_t step : {std::size_t{300'000}, (std::size_t{1} << 32) + 1}) {
         remembered<double, 1> state{given(cg::vector{0.0}), {2.0}, {16.0}};
         optimizer.update(step, 0.5, 1, state.weights.elements, &cg::vector{2.0}[0],
                          state.first.elements, state.second.elements);
         // m = 2, v = 13; √13 rounds.
         if (const auto judged =
                 cg::claim::within(1, state.weights, cg::vector{-1 / (3.605551275463989293 + 1)});
             !judged)
           return judged;
       }
       return cg::verdict{};
     }},
    {"where the gradient is 0 nothing moves",
     [] {
       remembered<double, 1> state{given(cg::vector{1.0})};
       take_step(cg::adam{}, 1, state, {0.0});
       return cg::claim::equal(state.weights, cg::vector{1.0});
     }},
    {"its numbers are in their ranges",
     [] {
       return all_of(
           {holds_if(cg::adam{.beta_1 = 0, .beta_2 = 0}.validate().is_met),
            refuses(cg::adam{.learning_rate = 0}, "Adam expects a learning rate greater than 0"),
            refuses(cg::adam{.beta_1 = 1}, "Adam expects a beta_1 of at least 0 and below 1"),
            refuses(cg::adam{.beta_2 = 1}, "Adam expects a beta_2 of at least 0 and below 1"),
            refuses(cg::adam{.epsilon = 0}, "Adam expects an epsilon greater than 0"),
            refuses(cg::adam{.weight_decay = -1}, "Adam expects a weight decay of at least 0")});
     }},
    {"every operation rounds as written; what only the step decides is computed in doubles, for "
     "floats, too",
     [] {
       constexpr auto optimizer = cg::adam{.learning_rate = 0.1,
                                           .beta_1 = 0.9,
                                           .beta_2 = 0.999,
                                           .epsilon = 0.05,
                                           .weight_decay = 0.01};
       return all_of({rounds_as(optimizer, double_steps), rounds_as(optimizer, float_steps)});
     }},
    // m̂ = g and v̂ = g² up to roundings that cancel: in floats 1 - 0.9f and 1 - 0.999f would be
    // off in the sixth digit.
    {"the first step of a float is as long as η, to the last bit",
     [] {
       remembered<float, 1> state{given(cg::vector{0.0f})};
       take_step(cg::adam{.learning_rate = 0.5, .epsilon = 1e-30}, 1, state, {1.0f});
       return cg::claim::equal(state.weights, cg::vector{-0.5f});
     }},
};
static_assert(all_hold<adam_laws>);
