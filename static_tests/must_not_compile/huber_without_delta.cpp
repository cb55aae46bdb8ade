// must say: the delta of a Huber loss is positive
#include <constgrad/layer/huber.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using delta = std::ratio<0>;
#else
using delta = std::ratio<1, 2>;
#endif

constexpr double error = cg::huber_of<delta>(cg::vector{1.0}, cg::vector{0.0});

int main() { return error > 2; }
