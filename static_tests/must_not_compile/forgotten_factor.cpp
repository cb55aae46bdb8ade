// must say: got -1.0, expected -0.25, 9007199254740992 ulps apart
//
// The chain rule without s'(layer_1), the factor in its middle.
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/notebook/error.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr double layer_1 = 0.0, target = 1.0;
constexpr double d_error_wrt_prediction =
    cg::notebook::squared_error_derivative(cg::sigmoid(layer_1), target);
constexpr double d_prediction_wrt_layer_1 = cg::sigmoid.derivative(layer_1);
constexpr double d_layer_1_wrt_bias = 1.0;

#ifdef MISTAKE
constexpr double d_error_wrt_bias = d_error_wrt_prediction * d_layer_1_wrt_bias;
#else
constexpr double d_error_wrt_bias =
    d_error_wrt_prediction * d_prediction_wrt_layer_1 * d_layer_1_wrt_bias;
#endif
static_assert(proof::equal<d_error_wrt_bias, -0.25>); // 2 (½ - 1) · ¼ · 1
// [mistake]
