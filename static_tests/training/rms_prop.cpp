#include <constgrad/training/rms_prop.hpp>

#include "static_tests/training/roundings.hpp"

namespace cg = constgrad;

constexpr rounded_step<double> double_steps[] = {
    {0.1, 3.9, 1.5, 2.6, -0x1.8c1c6d90b8d65p-3, 0x1.a31e191aae2c2p0, 0x1.4cccccccccccdp1},
    {3.1, 3.9, 0.3, 0.3, 0x1.471ae73f0fd93p1, 0x1.ce5d40f8c3a0dp-2, 0x1.3333333333333p-2}};
constexpr rounded_step<float> float_steps[] = {
    {2.9f, 3.4f, 1.9f, 3.1f, 0x1.5536bap1f, 0x1.ffa2f8p0f, 0x1.8cccccp1f},
    {0.4f, 3.3f, 0.2f, 1.4f, -0x1.2cae74p-3f, 0x1.3a893cp-2f, 0x1.666666p0f},
    {1.3f, 3.9f, 1.5f, 2.8f, 0x1.0179cep0f, 0x1.a35b8ep0f, 0x1.666666p1f}};

constexpr law rms_prop_laws[] = {
    // Every number is chosen so that nothing is rounded: √v = 4 and √v + ε = 8.
    {"g' = g + λ w, v ← α v + (1 - α) g'², then w ← w - η g' / (√v + ε)",
     [] {
       remembered<double, 2> state{given(cg::vector{1.0, -2.0}), {16.0, 20.0}};
       const cg::vector gradient{3.75, -1.5};
       const cg::rms_prop optimizer{
           .learning_rate = 8, .smoothing = 0.75, .epsilon = 4, .weight_decay = 0.25};
       optimizer.update(7, 0.5, 2, state.weights.elements, gradient.elements, state.first.elements,
                        nullptr);
       return all_of({cg::claim::equal(state.first, cg::vector{16.0, 16.0}),
                      cg::claim::equal(state.weights, cg::vector{0.75, -1.875}),
                      holds_if(optimizer.rate(7) == 8 && cg::rms_prop::moments == 1)});
     }},
    {"it descends a quadratic like torch.optim.RMSprop as it comes",
     [] {
       return all_of({arrives(descended<double>(cg::rms_prop{}, 1),
                              cg::vector{0.59999998000000395767, 0.15000000333333326455,
                                         -0.90000001333333159788}),
                      arrives(descended<double>(cg::rms_prop{}, 10),
                              cg::vector{0.88041287875026712943, -0.17805259782776292484,
                                         -0.51061010881570553837})});
     }},
    {"and with other numbers, in doubles and floats",
     [] {
       constexpr cg::rms_prop optimizer{
           .learning_rate = 0.02, .smoothing = 0.9, .epsilon = 1e-3, .weight_decay = 0.01};
       return all_of({arrives(descended<double>(optimizer, 10),
                              cg::vector{0.79322242965377264012, -0.064760501748583762952,
                                         -0.66143265373952724489}),
                      arrives(descended<float>(optimizer, 10),
                              cg::vector{0.79322242965377264012f, -0.064760501748583762952f,
                                         -0.66143265373952724489f})});
     }},
    {"where the gradient is 0 nothing moves",
     [] {
       remembered<double, 1> state{given(cg::vector{1.0})};
       take_step(cg::rms_prop{}, 1, state, {0.0});
       return cg::claim::equal(state.weights, cg::vector{1.0});
     }},
    {"its numbers are in their ranges",
     [] {
       return all_of(
           {holds_if(cg::rms_prop{.smoothing = 0}.validate().is_met),
            refuses(cg::rms_prop{.learning_rate = 0},
                    "RMSProp expects a learning rate greater than 0"),
            refuses(cg::rms_prop{.smoothing = 1},
                    "RMSProp expects a smoothing of at least 0 and below 1"),
            refuses(cg::rms_prop{.epsilon = 0}, "RMSProp expects an epsilon greater than 0"),
            refuses(cg::rms_prop{.weight_decay = -1},
                    "RMSProp expects a weight decay of at least 0")});
     }},
    {"every operation rounds as written, in the type of the weights",
     [] {
       constexpr auto optimizer = cg::rms_prop{
           .learning_rate = 0.1, .smoothing = 0.99, .epsilon = 0.05, .weight_decay = 0.01};
       return all_of({rounds_as(optimizer, double_steps), rounds_as(optimizer, float_steps)});
     }},
};
static_assert(all_hold<rms_prop_laws>);
