#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/nesterov.hpp>

#include "static_tests/training/roundings.hpp"

namespace cg = constgrad;

constexpr rounded_step<double> double_steps[] = {
    {0.7, 1.4, 3.1, 0.3, 0x1.73daf8df7a4e4p-3, 0x1.0c9ba5e353f7dp2, 0x1.3333333333333p-2},
    {2.6, 2.8, 0.9, 3.4, 0x1.fd7b2031ceaf2p0, 0x1.d16872b020c49p1, 0x1.b333333333333p1}};
constexpr rounded_step<float> float_steps[] = {
    {0.7f, 0.3f, 2.4f, 3.8f, 0x1.ca0126p-2f, 0x1.3bc6a8p1f, 0x1.e66666p1f},
    {0.9f, 0.9f, 1.4f, 3.4f, 0x1.3a4fc8p-1f, 0x1.15a1cap1f, 0x1.b33334p1f}};

constexpr law nesterov_laws[] = {
    {"g' = g + λ w, v ← μ v + g', then w ← w - η (g' + μ v)",
     [] {
       remembered<double, 2> state{given(cg::vector{1.0, -2.0}), {2.0, -1.0}};
       const cg::vector gradient{4.0, -0.5};
       const cg::nesterov optimizer{.learning_rate = 8, .momentum = 0.5, .weight_decay = 0.25};
       optimizer.update(7, 0.5, 2, state.weights.elements, gradient.elements, state.first.elements,
                        nullptr);
       return all_of({cg::claim::equal(state.first, cg::vector{5.25, -1.5}),
                      cg::claim::equal(state.weights, cg::vector{-2.4375, -1.125}),
                      holds_if(optimizer.rate(7) == 8 && cg::nesterov::moments == 1)});
     }},
    {"without momentum it is gradient descent",
     [] {
       return cg::claim::equal(
           descended<double>(cg::nesterov{.learning_rate = 0.1, .momentum = 0}, 5),
           descended<double>(cg::gradient_descent{.learning_rate = 0.1}, 5));
     }},
    {"it descends a quadratic like torch.optim.SGD with nesterov and momentum 0.9",
     [] {
       constexpr cg::nesterov optimizer{.learning_rate = 0.05, .weight_decay = 0.01};
       return all_of({arrives(descended<double>(optimizer, 1),
                              cg::vector{0.547025, -0.035237500000000019172, -0.9278}),
                      arrives(descended<double>(optimizer, 10),
                              cg::vector{1.1207427379413439006, -0.45934888871326103762,
                                         0.52793934061524497035}),
                      arrives(descended<float>(optimizer, 10),
                              cg::vector{1.1207427379413439006f, -0.45934888871326103762f,
                                         0.52793934061524497035f})});
     }},
    {"its rate is above 0, its momentum in [0, 1), its decay not below 0",
     [] {
       return all_of({holds_if(cg::nesterov{.learning_rate = 1, .momentum = 0}.validate().is_met),
                      refuses(cg::nesterov{.learning_rate = 0},
                              "Nesterov's momentum expects a learning rate greater than 0"),
                      refuses(cg::nesterov{.learning_rate = 1, .momentum = 1},
                              "Nesterov's momentum expects a momentum of at least 0 and below 1"),
                      refuses(cg::nesterov{.learning_rate = 1, .weight_decay = -1},
                              "Nesterov's momentum expects a weight decay of at least 0")});
     }},
    {"every operation rounds as written, in the type of the weights",
     [] {
       constexpr auto optimizer =
           cg::nesterov{.learning_rate = 0.1, .momentum = 0.9, .weight_decay = 0.01};
       return all_of({rounds_as(optimizer, double_steps), rounds_as(optimizer, float_steps)});
     }},
};
static_assert(all_hold<nesterov_laws>);
