// What is judged: a value F of several variables, and a gradient that should be its own, as pointers to functions. So the
// judge is compiled once, and not for each part of a network.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>

namespace constgrad::proof {

/// A value and its gradient by n variables z, drawn between two ends.
template <bool IsWatched = true>
struct subject {
  using number = trial_number<IsWatched>;

  std::size_t variables;
  double low, high;
  bool tells_place;        ///< whether the message of a failure says where
  bool is_same_run;        ///< whether value(z) computes F just as gradient(z, g) does
  bool differentiates_all; ///< whether every gᵢ is set

  number (*value)(const number* z, std::size_t n);               ///< F
  number (*gradient)(const number* z, number* g, std::size_t n); ///< F once more, and gᵢ = ∂F/∂zᵢ
  bool (*differentiates)(std::size_t i, std::size_t n);          ///< whether gᵢ is set
  void (*name)(message& words, std::size_t i, std::size_t n);    ///< writes what zᵢ is
  number (*left_over)(std::size_t i); ///< what gᵢ is too small by if it is set, not added to

  /// The same of another number of variables.
  constexpr subject of_size(std::size_t n) const {
    subject other = *this;
    other.variables = n;
    return other;
  }
};

/// A type with these functions as a subject.
template <class Type, bool IsWatched = true>
inline constexpr subject<IsWatched> subject_of =
                                        [] {
                                          using number = trial_number<IsWatched>;
                                          number (*left_over)(std::size_t) = nullptr;
                                          if constexpr (requires {
                                                          Type::template left_over<number>(0);
                                                        })
                                            left_over = &Type::template left_over<number>;
                                          return subject<IsWatched>{Type::variables, Type::low,
                                                                    Type::high,
                                                                    requires {Type::tells_place;
                                        },
                                    requires { Type::is_same_run; }, Type::differentiates_all,
                                    &Type::template value<number>, &Type::template gradient<number>,
                                    &Type::differentiates, &Type::name, left_over
};
}
();

/// A way in which a gradient is asked for, with its name.
struct form_of_gradient {
  const char* name;
  const subject<>* of;
};

/// Judges all forms at once, which are the first, and where that fails each for itself: to say which is wrong, or because at
/// a corner each may tell another slope between those of the sides.
template <class Judge>
constexpr verdict judge_forms(const form_of_gradient* forms, std::size_t count,
                              const Judge& judge) {
  if (judge(*forms[0].of)) return {};
  for (std::size_t i = 1; i < count; ++i)
    if (const verdict judged = judge(*forms[i].of); !judged)
      return {false, message{} << forms[i].name << judged.reason.characters};
  return {};
}

} // namespace constgrad::proof
