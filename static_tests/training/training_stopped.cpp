#include <constgrad/training/training_stopped.hpp>

#include "static_tests/law.hpp"

#include <exception>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

/// An exception is made at run time only, where a constant would have ended.
template <class T>
static cg::verdict says(T loss, const char* expected) {
  const cg::training_stopped stopped{loss, 3, 17};
  const std::exception& thrown = stopped;
  return {stopped.epoch == 3 && stopped.sample == 17 &&
              (cg::message{} << thrown.what()) == expected,
          cg::message{} << thrown.what()};
}

constexpr law training_stopped_laws[] = {
    {"it says where the training stopped, at which loss, and what may help",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       return says(std::numeric_limits<double>::infinity(),
                   "training stopped in epoch 3 at sample 17: the loss is inf; a smaller learning "
                   "rate or smaller inputs may help");
     }},
    {"of floats as well",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       return says(std::numeric_limits<float>::quiet_NaN(),
                   "training stopped in epoch 3 at sample 17: the loss is nan; a smaller learning "
                   "rate or smaller inputs may help");
     }},
};
static_assert(all_hold<training_stopped_laws>);

static_assert(!cg::parameter_place{}.is_matrix && cg::parameter_place{}.row == 0 &&
              cg::parameter_place{}.column == 0);
static_assert(std::is_base_of_v<std::exception, cg::training_stopped> &&
              std::is_nothrow_copy_constructible_v<cg::training_stopped>);
static_assert(
    std::is_nothrow_constructible_v<cg::training_stopped, double, std::size_t, std::size_t> &&
    std::is_nothrow_constructible_v<cg::training_stopped, float, std::size_t, std::size_t>);
