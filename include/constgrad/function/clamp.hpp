#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/function/max.hpp"
#include "constgrad/function/min.hpp"

namespace constgrad {

/// The class of clamp.
struct clamp_function {
  template <class A, class B, class C>
    requires(!vector_or_matrix<A> && !vector_or_matrix<B> && !vector_or_matrix<C> &&
             !(view<A> || view<B> || view<C>))
  constexpr auto operator()(const A& x, const B& lower, const C& upper) const {
    if constexpr (requires { upper < lower; } &&
                  !supports_apply_to_two<common_number<B, C>, min_function>) {
      using bound = common_number<B, C>;
      if (static_cast<bound>(upper) < static_cast<bound>(lower))
        throw invalid_argument{"clamp: the upper end is below the lower"};
    }
    return (min)((max)(x, lower), upper);
  }

  /// Of vectors, element by element; a number goes with every element.
  template <class A, class B, class C>
    requires((is_vector<A> || is_vector<B> || is_vector<C>) &&
             !(is_matrix<A> || is_matrix<B> || is_matrix<C>) && !(view<A> || view<B> || view<C>))
  constexpr auto operator()(const A& x, const B& lower, const C& upper) const {
    return broadcast<"clamp">(*this, x, lower, upper);
  }

  /// Of views, what their vectors give.
  template <class A, class B, class C>
    requires(view<A> || view<B> || view<C>)
  constexpr auto operator()(const A& x, const B& lower, const C& upper) const {
    return (*this)(value_of(x), value_of(lower), value_of(upper));
  }

  /// Anything else.
  template <class... Others>
    requires(sizeof...(Others) != 3 || (is_matrix<Others> || ...))
  constexpr double operator()(const Others&...) const {
    static_assert(sizeof...(Others) == ~std::size_t{0},
                  "clamp takes a number or a vector, and two ends: clamp(x, 0.0, 1.0)");
    return 0;
  }
};

/// x kept between two ends, min(max(x, lower), upper); exact. The slope is 1 from end to end, both
/// included, and 0 outside. NaN stays NaN. Throws invalid_argument if upper < lower. Of vectors element by element.
inline constexpr clamp_function clamp{};

} // namespace constgrad
