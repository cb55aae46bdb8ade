// The compiler trains the network, and judges it on the images held out.
#include "digits.hpp"

#include <constgrad/proof.hpp>

#include <cstddef>

namespace digits {

// An epoch is 39 checkpoints. g++ 12 frees the memory of constants where it emits a function, so that there is one after
// every third of an epoch.
// [training]
static_assert(run.parts_per_epoch() == 39);
void third_1() { static_assert(cg::checkpoint<run, 13>.epochs == 1); }
void third_2() { static_assert(cg::checkpoint<run, 26>.epochs == 1); }
void third_3() { static_assert(cg::checkpoint<run, 39>.epochs == 1); }
void third_4() { static_assert(cg::checkpoint<run, 52>.epochs == 2); }
void third_5() { static_assert(cg::checkpoint<run, 65>.epochs == 2); }
void third_6() { static_assert(cg::checkpoint<run, 78>.epochs == 2); }
void third_7() { static_assert(cg::checkpoint<run, 91>.epochs == 3); }
void third_8() { static_assert(cg::checkpoint<run, 104>.epochs == 3); }
void third_9() { static_assert(cg::checkpoint<run, 117>.epochs == 3); }
void third_10() { static_assert(cg::checkpoint<run, 130>.epochs == 4); }
void third_11() { static_assert(cg::checkpoint<run, 143>.epochs == 4); }
void third_12() { static_assert(cg::checkpoint<run, 156>.epochs == 4); }
void third_13() { static_assert(cg::checkpoint<run, 169>.epochs == 5); }
void third_14() { static_assert(cg::checkpoint<run, 182>.epochs == 5); }
void third_15() { static_assert(cg::checkpoint<run, 195>.epochs == 5); }
void third_16() { static_assert(cg::checkpoint<run, 208>.epochs == 6); }
void third_17() { static_assert(cg::checkpoint<run, 221>.epochs == 6); }
void third_18() { static_assert(cg::checkpoint<run, 234>.epochs == 6); }

constexpr trained_network by_the_compiler{cg::after<run, epochs>.network,
                                          cg::after<run, epochs>.history};
// [training]

// [claim]
constexpr std::size_t right = cg::correct(by_the_compiler.network, held_out);
static_assert(100 * right >= 96 * held_out.size()); // at least 96 %
static_assert(right == 350);                        // 97.2 %
// [claim]

// [untrained]
static_assert(cg::correct(untrained, held_out) < 72); // of ten digits a guess gets 36 of 360
// [untrained]

// [history]
constexpr auto& last = by_the_compiler.history.last;
static_assert(last.epoch == 6);
static_assert(cg::proof::prints_as<last.loss, "0.07144">);
static_assert(digest(by_the_compiler) == digest_after_training);
// [history]

} // namespace digits
