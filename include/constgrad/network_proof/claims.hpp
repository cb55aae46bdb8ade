// Several claims about one thing, of which each is judged in a constant of its own, so that none exceeds a compiler's limit.
#pragma once

#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <initializer_list>
#include <type_traits>
#include <utility>

namespace constgrad::proof {

/// Whether the first of several claims holds; or that it is no constant, as the functions are not that it calls.
enum class outcome { fails, holds, is_no_constant };
template <class Claims, bool Holds = Claims::template judge<0>().holds>
constexpr outcome judge_first(int) {
  return static_cast<outcome>(Holds);
}
template <class Claims>
constexpr outcome judge_first(long) {
  return outcome::is_no_constant;
}

/// The outcome of the first claim, where Claims::takes_numbers() asks whether what is judged can be called.
template <class Claims>
inline constexpr outcome first_outcome = [] {
  if constexpr (Claims::takes_numbers())
    return judge_first<Claims>(0);
  else
    return outcome::is_no_constant;
}();
template <class Claims>
concept asks_for_constants = requires { Claims::takes_numbers(); };

/// Whether a claim holds, judged with the budget of a constant of its own.
template <class Claims, std::size_t Step>
inline constexpr bool step_holds = Claims::template judge<Step>().holds;
template <asks_for_constants Claims>
inline constexpr bool step_holds<Claims, 0> = first_outcome<Claims> == outcome::holds;

/// Whether what is claimed of can be computed while compiling at all.
template <class Claims>
inline constexpr bool is_computed = true;
template <asks_for_constants Claims>
inline constexpr bool is_computed<Claims> = first_outcome<Claims> != outcome::is_no_constant;

/// How many claims hold before the first that does not.
template <class Claims>
inline constexpr std::size_t steps_that_hold =
    []<std::size_t... Step>(std::index_sequence<Step...>) {
      std::size_t count = 0;
      static_cast<void>(((step_holds<Claims, Step> && (++count, true)) && ...));
      return count;
    }(std::make_index_sequence<Claims::steps>{});

/// The first of several verdicts that fails.
constexpr verdict first_that_fails(std::initializer_list<verdict (*)()> judges) {
  for (verdict (*const judge)() : judges)
    if (const verdict judged = judge(); !judged) return judged;
  return {};
}

/// The first verdict that fails at run time, where all are judged again. No constant: else clang, which looks for overflow in
/// every expression, would evaluate it each time a claim is written down.
template <class Claims>
verdict verdict_at_run_time() {
  return []<std::size_t... Step>(std::index_sequence<Step...>) {
    return first_that_fails({&Claims::template judge<Step>...});
  }(std::make_index_sequence<Claims::steps>{});
}

/// The verdict on all: that of the first claim that does not hold.
template <class Claims>
  requires(!is_computed<Claims>)
constexpr verdict verdict_on_all() {
  return {false,
          message{}
              << "cannot be computed while compiling: one of its functions is not constexpr, is no "
                 "template for every type of number, or reads or writes beyond an array, or takes "
                 "more steps "
                 "than a constant may"};
}
template <class Claims>
  requires is_computed<Claims>
constexpr verdict verdict_on_all() {
  if (!std::is_constant_evaluated()) return verdict_at_run_time<Claims>();
  constexpr std::size_t count = steps_that_hold<Claims>;
  if constexpr (count == Claims::steps)
    return {};
  else
    return Claims::template judge<count>();
}

} // namespace constgrad::proof
