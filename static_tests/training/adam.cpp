#include <constgrad/training/adam.hpp>

#include "static_tests/training/bowl.hpp"

namespace cg = constgrad;

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
    {"it goes down the bowl like torch.optim.Adam as it comes",
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
    {"where the bowl is flat nothing moves",
     [] {
       remembered<double, 1> state{given(cg::vector{1.0})};
       take_step(cg::adam{}, 1, state, {0.0});
       return cg::claim::equal(state.weights, cg::vector{1.0});
     }},
    {"its numbers are in their ranges",
     [] {
       return all_of(
           {holds_if(cg::adam{.beta_1 = 0, .beta_2 = 0}.unmet().is_met),
            refuses(cg::adam{.learning_rate = 0}, "Adam expects a learning rate greater than 0"),
            refuses(cg::adam{.beta_1 = 1}, "Adam expects a beta_1 of at least 0 and below 1"),
            refuses(cg::adam{.beta_2 = 1}, "Adam expects a beta_2 of at least 0 and below 1"),
            refuses(cg::adam{.epsilon = 0}, "Adam expects an epsilon greater than 0"),
            refuses(cg::adam{.weight_decay = -1}, "Adam expects a weight decay of at least 0")});
     }},
};
static_assert(all_hold<adam_laws>);
