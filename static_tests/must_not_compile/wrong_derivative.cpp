// must say: at -2.25 the derivative is said to be 0.09535999547362356, but the slope is -0.09872902339520806
//
// A function object of one's own, x s(x), whose derivative forgets that s(x) changes as well.
#include <constgrad/function.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
struct swish_rule {
  static constexpr auto value(const auto& x) { return x * cg::sigmoid(x); }
  static constexpr auto definition(const auto& x) { return value(x); }
  static constexpr auto derivative(const auto& x) {
    const auto s = cg::sigmoid(x);
#ifdef MISTAKE
    return s;
#else
    return s + x * cg::sigmoid.derivative(x);
#endif
  }
};
constexpr cg::differentiable<swish_rule> swish{};
static_assert(proof::derivative<swish>);
// [mistake]
