// must say: pos_weight is a positive fraction: std::ratio<3>, std::ratio<1, 4>
#include <constgrad/layer/positive_weight.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using weight = std::ratio<0>;
#else
using weight = std::ratio<3>;
#endif

constexpr double error =
    cg::binary_cross_entropy_with_logits_and_pos_weight<weight>(cg::vector{1.0}, cg::vector{0.0});

int main() { return error > 2; }
