// must say: derivative: x: backward gives 1.0, the derivative is 0.0 at x = -1.0010212487395664
#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
/// x kept between -1 and 1.
struct kept_rule {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x < -1 ? Number(-1) : x < 1 ? x : Number(1);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
#ifdef MISTAKE
    return Number(x < 1 ? 1 : 0); // also below -1
#else
    return Number(-1 < x && x < 1 ? 1 : 0);
#endif
  }
};
constexpr cg::differentiable<kept_rule> kept;
static_assert(proof::activation<kept>);
// [mistake]
