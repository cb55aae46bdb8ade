// must say: cosine_decay expects at least 1 step, but got 0.0
#include <constgrad/training/adam.hpp>
#include <constgrad/training/optimizer.hpp>
#include <constgrad/training/schedule.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto optimizer = cg::scheduled(cg::adam{}, cg::cosine_decay{.steps = 0});
#else
constexpr auto optimizer = cg::scheduled(cg::adam{}, cg::cosine_decay{.steps = 100});
#endif
static_assert(cg::can_train_with<optimizer>);
