// must say: at (0.5) the left side is 0.2350037122015945, the right side 0.22726609175218426
//
// The sigmoid's derivative of its output, which is s(x) (1 - s(x)) of the input once more.
#include <constgrad/function.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr auto slope = [](auto x) { return cg::derivative(cg::sigmoid, x); };
constexpr auto sigmoid_derivative = [](auto x) {
  const auto prediction = cg::sigmoid(x);
#ifdef MISTAKE
  return cg::sigmoid.derivative(prediction);
#else
  return prediction * (1 - prediction);
#endif
};
static_assert(proof::identity<slope, sigmoid_derivative>);
// [mistake]
