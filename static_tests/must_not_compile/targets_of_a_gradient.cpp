// must say: binary cross-entropy with logits expects 1 targets, but got 2
#include <constgrad/layer/binary_cross_entropy.hpp>

namespace cg = constgrad;

constexpr cg::vector output{0.75};

#ifdef MISTAKE
constexpr cg::vector slopes =
    cg::binary_cross_entropy_with_logits.gradient(output, cg::vector{1.0, 0.0});
#else
constexpr cg::vector slopes =
    cg::binary_cross_entropy_with_logits.gradient(output, cg::vector{1.0});
#endif

int main() { return slopes[0] > 2; }
