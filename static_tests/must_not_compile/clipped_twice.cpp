// must say: an optimizer is clipped once: the second clipping would replace the first
#include <constgrad/training/adam.hpp>
#include <constgrad/training/clipping.hpp>

namespace cg = constgrad;

constexpr auto by_norm = cg::clipped(cg::adam{}, cg::clip_by_norm{1.0});
#ifdef MISTAKE
constexpr auto optimizer = cg::clipped(by_norm, cg::clip_by_value{0.5});
#else
constexpr auto optimizer = by_norm;
#endif

int main() { return optimizer.moments != 2; }
