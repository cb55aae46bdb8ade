// must say: data_set expects 1 numbers in each target, but got 2
#include <constgrad/data/data_set.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1, 0}, {0}}}};
#else
constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
#endif

int main() { return exclusive_or.inputs[1][0] > 2; }
