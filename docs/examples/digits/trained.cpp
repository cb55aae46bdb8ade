// The compiler trains the network, and judges it on the images held out. An epoch is 39 constants.
#include "digits.hpp"

#include <constgrad/proof.hpp>

#include <cstddef>

namespace digits {

// g++ 12 frees the memory of constants where it emits a function, so that there is one after every epoch.
// [training]
static_assert(run.parts_per_epoch() == 39);
static_assert(cg::after<run, 1>.epochs == 1);
void free_memory_after_1() {}
static_assert(cg::after<run, 2>.epochs == 2);
void free_memory_after_2() {}
static_assert(cg::after<run, 3>.epochs == 3);
void free_memory_after_3() {}
static_assert(cg::after<run, 4>.epochs == 4);
void free_memory_after_4() {}
static_assert(cg::after<run, 5>.epochs == 5);
void free_memory_after_5() {}
constexpr trained_network by_the_compiler{cg::after<run, epochs>.network,
                                          cg::after<run, epochs>.history};
void free_memory_after_6() {}
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
