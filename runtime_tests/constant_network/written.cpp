// A program that predicts with 17 numbers from elsewhere: those that the training ends with.
#include "constgrad/function/tanh.hpp"
#include "constgrad/network.hpp"

#include "predictions.hpp"

namespace cg = constgrad;

constexpr auto network = cg::with_parameters(
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid),
    cg::layer_parameters{cg::matrix<double, 4, 2>{{{-1.8514097808338785, 3.2597374206225034},
                                                   {0.37331625314925548, -0.13045241715054751},
                                                   {-2.4600597320369157, -2.3165752822555823},
                                                   {-3.3825852612663145, 2.3117281862707499}}},
                         cg::vector{0.43781580651629709, -0.069751884194612326, 0.34520062614636893,
                                    -0.82841617346261487}},
    cg::layer_parameters{cg::matrix<double, 1, 4>{{{-4.2724914609766182, -0.060596149052714161,
                                                    -3.4627583213132667, 4.2539583451898517}}},
                         cg::vector{0.95932526573384269}});

double written_network(double a, double b) { return network(cg::vector{a, b})[0]; }
