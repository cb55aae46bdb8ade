#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>

#include "static_tests/training/roundings.hpp"

namespace cg = constgrad;

constexpr rounded_step<double> double_steps[] = {
    {3.7, 1.3, 0.5, 2.3, 0x1.c2b9f559b3d08p1, 0x1.c978d4fdf3b64p0, 0x1.2666666666666p1},
    {1.5, 2.1, 2.1, 1.4, 0x1.1978d4fdf3b64p0, 0x1.0051eb851eb86p2, 0x1.6666666666666p0}};
constexpr rounded_step<float> float_steps[] = {
    {0.2f, 0.6f, 2.2f, 2.3f, -0x1.dcc648p-5f, 0x1.4a7efap1f, 0x1.266666p1f},
    {3.1f, 2.6f, 1.8f, 3.5f, 0x1.56632p1f, 0x1.10106p2f, 0x1.cp1f}};

constexpr law momentum_laws[] = {
    {"v ← μ v + g + λ w, then w ← w - η v",
     [] {
       remembered<double, 2> state{given(cg::vector{1.0, -2.0}), {2.0, -1.0}};
       const cg::vector gradient{4.0, -0.5};
       const cg::momentum optimizer{.learning_rate = 8, .momentum = 0.5, .weight_decay = 0.25};
       optimizer.update(7, 0.5, 2, state.weights.elements, gradient.elements, state.first.elements,
                        nullptr);
       return all_of({cg::claim::equal(state.first, cg::vector{5.25, -1.5}),
                      cg::claim::equal(state.weights, cg::vector{-1.625, -1.25}),
                      holds_if(optimizer.rate(7) == 8 && cg::momentum::moments == 1)});
     }},
    {"without momentum it is gradient descent",
     [] {
       return cg::claim::equal(
           descended<double>(cg::momentum{.learning_rate = 0.1, .momentum = 0}, 5),
           descended<double>(cg::gradient_descent{.learning_rate = 0.1}, 5));
     }},
    {"it descends a quadratic like torch.optim.SGD with momentum 0.9",
     [] {
       constexpr cg::momentum optimizer{.learning_rate = 0.05, .weight_decay = 0.01};
       return all_of({arrives(descended<double>(optimizer, 1),
                              cg::vector{0.52475, 0.09987499999999999166, -0.962}),
                      arrives(descended<double>(optimizer, 10),
                              cg::vector{1.1458154830081641976, -0.49262019460229619076,
                                         0.40193289703374424736}),
                      arrives(descended<float>(optimizer, 10),
                              cg::vector{1.1458154830081641976f, -0.49262019460229619076f,
                                         0.40193289703374424736f})});
     }},
    {"its rate is above 0, its momentum in [0, 1), its decay not below 0",
     [] {
       return all_of({holds_if(cg::momentum{.learning_rate = 1, .momentum = 0}.validate().is_met),
                      refuses(cg::momentum{.learning_rate = 0},
                              "momentum expects a learning rate greater than 0"),
                      refuses(cg::momentum{.learning_rate = 1, .momentum = 1},
                              "momentum expects a momentum of at least 0 and below 1"),
                      refuses(cg::momentum{.learning_rate = 1, .weight_decay = -1},
                              "momentum expects a weight decay of at least 0")});
     }},
    {"every operation rounds as written, in the type of the weights",
     [] {
       constexpr auto optimizer =
           cg::momentum{.learning_rate = 0.1, .momentum = 0.9, .weight_decay = 0.01};
       return all_of({rounds_as(optimizer, double_steps), rounds_as(optimizer, float_steps)});
     }},
};
static_assert(all_hold<momentum_laws>);
