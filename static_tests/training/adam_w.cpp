#include <constgrad/training/adam_w.hpp>

#include "static_tests/training/roundings.hpp"

namespace cg = constgrad;

constexpr rounded_step<double> double_steps[] = {
    {0.3, 3.1, 2.4, 0.1, 0x1.338566d55f103p-3, 0x1.3c28f5c28f5c3p1, 0x1.c08d8ec95bff1p-4},
    {1.5, 2.9, 3.4, 0.1, 0x1.4b68be53fc772p0, 0x1.acccccccccccdp1, 0x1.bba3443d46b28p-4}};
constexpr rounded_step<float> float_steps[] = {
    {3.9f, 0.3f, 1.3f, 0.7f, 0x1.ef00acp1f, 0x1.333332p0f, 0x1.661672p-1f},
    {0.4f, 0.4f, 0.5f, 2.5f, 0x1.92c9b2p-2f, 0x1.f5c28ep-2f, 0x1.3fb352p1f},
    {3.4f, 2.2f, 1.2f, 1.5f, 0x1.b00784p1f, 0x1.4ccccep0f, 0x1.80dae4p0f},
    {1.2f, 2.2f, 1.6f, 2.1f, 0x1.2cfbep0f, 0x1.a8f5c2p0f, 0x1.0d2694p1f},
    {1.5f, 3.3f, 3.6f, 0.2f, 0x1.57a1fcp0f, 0x1.c8f5cp1f, 0x1.af7e3cp-3f}};

constexpr law adam_w_laws[] = {
    // As for Adam, where the gradient has what the decay adds to it there: √v̂ + ε = 16, 1 - η λ = 3/4.
    {"w ← (1 - η λ) w, then Adam's step by the gradient alone",
     [] {
       remembered<double, 2> state{given(cg::vector{1.0, -2.0}), {2.0, -6.0}, {16.0, 20.0}};
       const cg::vector gradient{4.0, -2.0};
       const cg::adam_w optimizer{
           .learning_rate = 8, .beta_1 = 0.5, .beta_2 = 0.75, .epsilon = 8, .weight_decay = 0.5};
       optimizer.update(1, 0.5, 2, state.weights.elements, gradient.elements, state.first.elements,
                        state.second.elements);
       return all_of({cg::claim::equal(state.first, cg::vector{3.0, -4.0}),
                      cg::claim::equal(state.second, cg::vector{16.0, 16.0}),
                      cg::claim::equal(state.weights, cg::vector{0.5625, -1.25}),
                      holds_if(optimizer.rate(7) == 8 && cg::adam_w::moments == 2)});
     }},
    {"without decay it is Adam",
     [] {
       return cg::claim::equal(descended<double>(cg::adam_w{.weight_decay = 0}, 5),
                               descended<double>(cg::adam{}, 5));
     }},
    {"it descends a quadratic like torch.optim.AdamW as it comes",
     [] {
       return all_of({arrives(descended<double>(cg::adam_w{}, 1),
                              cg::vector{0.50099499998000000042, 0.2489975000033333333,
                                         -0.99899000001333333313}),
                      arrives(descended<double>(cg::adam_w{}, 10),
                              cg::vector{0.50994303786071275262, 0.23997980341512059201,
                                         -0.9899015419277885284})});
     }},
    {"and with other numbers, in doubles and floats",
     [] {
       constexpr cg::adam_w optimizer{.learning_rate = 0.1,
                                      .beta_1 = 0.8,
                                      .beta_2 = 0.95,
                                      .epsilon = 1e-3,
                                      .weight_decay = 0.1};
       return all_of({arrives(descended<double>(optimizer, 10),
                              cg::vector{1.1022395759548036764, -0.55983116872352425342,
                                         0.028181733628125559461}),
                      arrives(descended<float>(optimizer, 10),
                              cg::vector{1.1022395759548036764f, -0.55983116872352425342f,
                                         0.028181733628125559461f})});
     }},
    {"its numbers are in their ranges",
     [] {
       return all_of(
           {holds_if(cg::adam_w{.beta_1 = 0, .beta_2 = 0, .weight_decay = 0}.validate().is_met),
            refuses(cg::adam_w{.learning_rate = 0}, "AdamW expects a learning rate greater than 0"),
            refuses(cg::adam_w{.beta_1 = 1}, "AdamW expects a beta_1 of at least 0 and below 1"),
            refuses(cg::adam_w{.beta_2 = 1}, "AdamW expects a beta_2 of at least 0 and below 1"),
            refuses(cg::adam_w{.epsilon = 0}, "AdamW expects an epsilon greater than 0"),
            refuses(cg::adam_w{.weight_decay = -1}, "AdamW expects a weight decay of at least 0")});
     }},
    // In floats 1 - 0.3f · 0.3f would be the float below.
    {"what a weight keeps is computed in doubles",
     [] {
       constexpr cg::adam_w optimizer{.learning_rate = 0.3, .weight_decay = 0.3};
       remembered<float, 1> state{given(cg::vector{1.0f})};
       take_step(optimizer, 1, state, {0.0f});
       return cg::claim::equal(state.weights, cg::vector{0.91f});
     }},
    {"every operation rounds as written; what only the step decides is computed in doubles, for "
     "floats, too",
     [] {
       constexpr auto optimizer = cg::adam_w{.learning_rate = 0.1,
                                             .beta_1 = 0.9,
                                             .beta_2 = 0.999,
                                             .epsilon = 0.05,
                                             .weight_decay = 0.01};
       return all_of({rounds_as(optimizer, double_steps), rounds_as(optimizer, float_steps)});
     }},
};
static_assert(all_hold<adam_w_laws>);
