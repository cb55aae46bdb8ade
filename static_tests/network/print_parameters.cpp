#include <constgrad/function/tanh.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/print_parameters.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

static constexpr auto two_one_two =
    cg::sequential(cg::inputs<2>, cg::dense<1>, cg::tanh, cg::dense<2>);

constexpr law print_parameters_laws[] = {
    {"weights row by row, then the bias, layer by layer",
     [] {
       const auto net = cg::with_parameters(
           two_one_two,
           cg::layer_parameters{cg::matrix<double, 1, 2>{{{given(0.5), -0.25}}},
                                cg::vector{given(1.0)}},
           cg::layer_parameters{cg::matrix<double, 2, 1>{{{given(0.1)}, {3e10}}},
                                cg::vector{2.0, -3.5}});
       cg::char_buffer<200> out, of_network;
       print_parameters(out, net.parameters);
       print_parameters(of_network, net);
       return holds_if(of_network == out.characters && out == "layer 1 weights (1 x 2)\n"
                                                              "  0.5 -0.25\n"
                                                              "layer 1 bias (1)\n"
                                                              "  1.0\n"
                                                              "layer 3 weights (2 x 1)\n"
                                                              "  0.1\n"
                                                              "  30000000000.0\n"
                                                              "layer 3 bias (2)\n"
                                                              "  2.0 -3.5\n");
     }},
    {"by << the same, of the parameters and of the network; of one layer its weights and its bias",
     [] {
       const auto net = cg::with_parameters(
           two_one_two,
           cg::layer_parameters{cg::matrix<double, 1, 2>{{{given(0.5), -0.25}}},
                                cg::vector{given(1.0)}},
           cg::layer_parameters{cg::matrix<double, 2, 1>{{{given(0.1)}, {3e10}}},
                                cg::vector{2.0, -3.5}});
       cg::char_buffer<200> printed, parameters, whole;
       cg::message layer;
       print_parameters(printed, net.parameters);
       parameters << net.parameters;
       whole << net;
       layer << net.parameters.layer<3>();
       return holds_if(parameters == printed && whole == printed && printed.size > 100 &&
                       layer == "{{0.1}, {30000000000.0}} {2.0, -3.5}");
     }},
    {"also of fractions",
     [] {
       cg::network<cg::rational, cg::pipeline<cg::dense_layer<1, 1>>> net{};
       net.parameters.layer<1>().weights(0, 0) = cg::rational{given(1), 3};
       cg::char_buffer<100> out;
       print_parameters(out, net.parameters);
       return holds_if(out == "layer 1 weights (1 x 1)\n  1/3\nlayer 1 bias (1)\n  0\n");
     }},
};
static_assert(all_hold<print_parameters_laws>);
