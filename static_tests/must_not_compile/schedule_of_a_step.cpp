// must say: a schedule is called as schedule(rate, step), and gives a double, the step's rate
#include <constgrad/training.hpp>

#include <cstddef>

namespace cg = constgrad;

// [mistake]
struct inverse_time_decay {
  double decay;
#ifdef MISTAKE
  constexpr double operator()(std::size_t step) const { return 1 / (1 + decay * double(step - 1)); }
#else
  constexpr double operator()(double rate, std::size_t step) const {
    return rate / (1 + decay * double(step - 1));
  }
#endif
};
constexpr cg::scheduled slower{cg::gradient_descent{.learning_rate = 0.5},
                               inverse_time_decay{.decay = 1}};
// [mistake]

static_assert(slower.schedule.decay == 1);

int main() {}
