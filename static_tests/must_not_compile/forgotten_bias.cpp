// must say: got 0.37754066879814546, expected 0.5, 2206031193474849 ulps apart
//
// layer_1 without its bias. The notebook's own bias is 0, and its figures would not notice.
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/linear_algebra/dot.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr double make_prediction(const cg::vector<double, 2>& input,
                                 const cg::vector<double, 2>& weights,
                                 [[maybe_unused]] double bias) {
#ifdef MISTAKE
  const double layer_1 = cg::dot(input, weights);
#else
  const double layer_1 = cg::dot(input, weights) + bias;
#endif
  return cg::sigmoid(layer_1);
}

// 2 · 0.5 + 3 · (-0.5) + 0.5 = 0, and s(0) = ½
static_assert(proof::equal<make_prediction(cg::vector{2.0, 3.0}, cg::vector{0.5, -0.5}, 0.5), 0.5>);
// [mistake]
