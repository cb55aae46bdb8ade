// must say: got 0.5, expected 1.0, 4503599627370496 ulps apart
//
// The derivative of (prediction - target)² without its factor 2.
#include <constgrad/notebook/error.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr double squared_error_derivative(double prediction, double target) {
#ifdef MISTAKE
  return prediction - target;
#else
  return 2 * (prediction - target);
#endif
}

constexpr double slope = (cg::notebook::squared_error(1.25, 0.25) - // from ¾ - ½
                          cg::notebook::squared_error(0.25, 0.25)); // to ¾ + ½
static_assert(proof::equal<squared_error_derivative(0.75, 0.25), slope>);
// [mistake]
