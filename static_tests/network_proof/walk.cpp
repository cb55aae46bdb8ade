// The walk through a network and back: that of the library is right, and drivers that are wrong are refused.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/network_proof/spoiled_walk.hpp"

namespace cg = constgrad;
using cg::claim::walk;

constexpr law walk_laws[] = {
    {"a network of a neuron",
     [] { return walk(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::squared_error); }},
    {"frozen parameters are constants",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::frozen<"bias">(cg::dense<2>), cg::tanh,
                                  cg::dense<3>, cg::frozen(cg::dense<2>)),
                   cg::mean_squared_error);
     }},
    {"a classifier",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::softmax),
                   cg::categorical_cross_entropy);
     }},
    {"a driver of a test's own", [] { return walk(spoiled_walk<nothing>{}, cg::squared_error); }},
    {"a sign in the first layer",
     [] {
       return wrong<sign_of_first_bias>("layer 1 bias[0]: backward gives -1 times the derivative");
     }},
    {"later samples of two times 3",
     [] {
       return wrong<later_samples_times_3<2>>(
           "layer 3 bias[0]: a batch of 2 samples gives the slope ");
     }},
    {"a slope that is equal modulo the one prime",
     [] {
       return wrong<too_large_by<cg::proof::golden_prime>>("layer 3 bias[0]: backward gives ");
     }},
    {"of doubles",
     [] { return wrong<wrong_of<double>>("layer 3 bias[0]: of doubles the slope is "); }},
    {"of floats",
     [] { return wrong<wrong_of<float>>("layer 3 bias[0]: of floats the slope is "); }},
};
static_assert(all_hold<walk_laws>);
