// must say: got 0.0, expected 4.248354255291589e-18
//
// The derivative of the sigmoid as s (1 - s), where s has already been rounded to 1.
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr double sigmoid_derivative(double z) {
#ifdef MISTAKE
  const double s = cg::sigmoid(z);
  return s * (1 - s);
#else
  return cg::sigmoid.derivative(z);
#endif
}

static_assert(proof::within<1, sigmoid_derivative(40.0), 4.24835425529158895923e-18>);
// [mistake]
