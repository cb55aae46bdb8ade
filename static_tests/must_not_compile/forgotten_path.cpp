// must say: got 0.000668396, expected 0.000438568
//
// The hidden neuron acts on the error through both outputs; one of them is forgotten.
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr cg::vector input{0.05, 0.10}, target{0.01, 0.99};
constexpr cg::matrix<double, 2, 2> hidden_weights{{{0.15, 0.20}, {0.25, 0.30}}},
    output_weights{{{0.40, 0.45}, {0.50, 0.55}}};
constexpr cg::vector h = cg::sigmoid(hidden_weights * input + cg::vector{0.35, 0.35}),
                     o = cg::sigmoid(output_weights * h + cg::vector{0.60, 0.60});
constexpr double delta_1 = (o[0] - target[0]) * o[0] * (1 - o[0]),
                 delta_2 = (o[1] - target[1]) * o[1] * (1 - o[1]);

// [mistake]
#ifdef MISTAKE
constexpr double d_error_wrt_h1 = delta_1 * 0.40;
#else
constexpr double d_error_wrt_h1 = delta_1 * 0.40 + delta_2 * 0.50;
#endif
constexpr double d_error_wrt_w1 = d_error_wrt_h1 * h[0] * (1 - h[0]) * input[0];
static_assert(proof::prints_as<d_error_wrt_w1, "0.000438568">);
// [mistake]
