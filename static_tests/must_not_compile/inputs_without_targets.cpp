// must say: data_set expects 4 targets, one for each sample, but got 0
#include <constgrad/data/data_set.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}}};
#else
constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
#endif

int main() { return exclusive_or.inputs[1][0] > 2; }
