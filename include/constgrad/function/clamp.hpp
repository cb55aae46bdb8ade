#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/function/max.hpp"
#include "constgrad/function/min.hpp"

namespace constgrad {

/// The class of clamp.
struct clamp_function {
  template <class A, class B, class C>
  constexpr auto operator()(const A& x, const B& lower, const C& upper) const {
    if constexpr (requires { upper < lower; } &&
                  !supports_apply_to_two<common_number<B, C>, min_function>) {
      using bound = common_number<B, C>;
      if (static_cast<bound>(upper) < static_cast<bound>(lower))
        throw invalid_argument{"clamp: the upper end is below the lower"};
    }
    return (min)((max)(x, lower), upper);
  }
};

/// x kept between two ends, min(max(x, lower), upper); exact. The slope is 1 from end to end, both
/// included, and 0 outside. NaN stays NaN. Throws invalid_argument if upper < lower.
inline constexpr clamp_function clamp{};

} // namespace constgrad
