// must say: 15 >= 252
//
// 70 % of the images held out are right after ten steps; not where the network has learned wrong targets.
#include "mistakes.hpp"

#include <cstddef>

namespace digits {

// [mistake]
constexpr auto to_learn = [] {
  auto first_320 = cg::split<320>(training).first;
#ifdef MISTAKE
  shift_targets(first_320);
#endif
  return first_320;
}();
constexpr cg::training_run ten_steps{untrained, to_learn, cg::categorical_cross_entropy_with_logits,
                                     optimizer, batches};
constexpr std::size_t right = cg::correct(cg::after<ten_steps, 1>.network, held_out);
static_assert(right >= 252); // 70 %
// [mistake]

} // namespace digits
