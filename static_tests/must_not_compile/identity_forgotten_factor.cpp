// must say: at (0.5, 0.75) the left side is 0.1207064506264762, the right side 0.2414129012529524
//
// The chain rule without x, the last of its factors: wrong for all real numbers but x = 1.
#include <constgrad/function.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr auto slope = [](auto x, auto w) {
  return cg::derivative([&x](const auto& v) { return cg::sigmoid(v * x); }, w);
};
constexpr auto chain_rule = [](auto x, auto w) {
  const auto s = cg::sigmoid(w * x);
#ifdef MISTAKE
  return s * (1 - s);
#else
  return s * (1 - s) * x;
#endif
};
static_assert(proof::identity<slope, chain_rule>);
// [mistake]
