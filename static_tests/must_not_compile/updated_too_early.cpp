// must say: element 0: got 2.23348208574569, expected 2.25
//
// The bias steps first, and the weights' gradient is then taken at the new bias.
#include <constgrad/notebook/neural_network.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr cg::vector<double, 2> weights_after_a_step() {
  cg::notebook::neural_network<double, 2> network{0.5, cg::vector{2.0, 1.0}, 0.0};
  const cg::vector input{2.0, -4.0};
  const auto gradient = network.compute_gradients(input, 1.0);
  network.bias -= 0.5 * gradient.d_error_wrt_bias;
#ifdef MISTAKE
  network.weights -= 0.5 * network.compute_gradients(input, 1.0).d_error_wrt_weights;
#else
  network.weights -= 0.5 * gradient.d_error_wrt_weights;
#endif
  return network.weights;
}
static_assert(proof::equal<weights_after_a_step(), cg::vector{2.25, 0.5}>);
// [mistake]
