#include <constgrad/layer/layer.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

constexpr law layer_laws[] = {
    {"behind the last layer the outputs meet what was asked of them",
     [] {
       const double y[]{given(3.0), 4.0};
       double seen = 0;
       cg::end_of_network::forward<2>(y, [&seen](const double* output) { seen = output[1]; });
       return cg::claim::equal(seen, 4.0);
     }},
    {"and on the way back what judges them, which fills the slopes and whose error is handed on",
     [] {
       double y[]{given(3.0), 4.0}, dy[]{0.0, 0.0};
       const double error =
           cg::end_of_network::propagate<1>(y, dy, [](const double* output, double* d_output) {
             d_output[0] = 10 * output[0];
             d_output[1] = 10 * output[1];
             return output[0] + output[1];
           });
       return holds_if(error == 7 && dy[0] == 30 && dy[1] == 40);
     }},
    {"no parameters are equal to no parameters",
     [] { return holds_if(cg::no_parameters{} == cg::no_parameters{}); }},
    {"a gradient and a step go where they belong, without a copy",
     [] {
       double parameters = given(1.0), gradient = 2;
       cg::gradient_slot added{parameters, gradient};
       cg::descent_slot stepped{parameters, 0.5};
       added.gradient += 1;
       stepped.parameters -= stepped.rate * added.gradient;
       return holds_if(gradient == 3 && parameters == -0.5 && added.parameters == -0.5);
     }},
};
static_assert(all_hold<layer_laws>);

// A layer without parameters takes no room.
static_assert(std::is_empty_v<cg::no_parameters>);
