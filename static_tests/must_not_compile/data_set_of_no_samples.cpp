// must say: data_set expects at least 1 sample, but got 0
#include <constgrad/data/data_set.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::data_set<double, 2, 1, 0> data{};
#else
constexpr cg::data_set<double, 2, 1, 1> data{};
#endif

int main() { return data.inputs[0][0] > 2; }
