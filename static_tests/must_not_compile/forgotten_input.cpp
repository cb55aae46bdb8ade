// must say: element 1: got -0.25, expected 1.0
//
// The weights' gradient without the input: the bias's gradient for every weight.
#include <constgrad/notebook/chain_rule.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr cg::vector input{1.0, -4.0}, weights{4.0, 1.0}; // layer_1 = 0
constexpr auto chain = cg::notebook::bias_gradient(input, weights, 0.0, 1.0);
constexpr double delta = chain.d_error_wrt_prediction * chain.d_prediction_wrt_layer_1;

#ifdef MISTAKE
constexpr cg::vector d_error_wrt_weights{delta, delta};
#else
constexpr cg::vector d_error_wrt_weights = delta * input;
#endif
static_assert(proof::equal<d_error_wrt_weights, cg::vector{-0.25, 1.0}>);
// [mistake]
