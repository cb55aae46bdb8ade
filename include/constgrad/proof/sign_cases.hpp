// The signs of formulas, which a proof by cases goes through.
//
//     x > 0,  y - x > 0,  y < 0      no real numbers satisfy this: the case is skipped
#pragma once

#include "constgrad/proof/linear_inequalities.hpp"

#include <cstdint>

namespace constgrad::proof {

/// Formulas and the signs that they are assumed to have. Of f and -f only one is there.
struct sign_cases {
  static constexpr int capacity = 10;

  expression formulas[capacity];
  int signs[capacity]{};
  bool forced[capacity]{}; ///< another sign is of no interest: something would not be defined
  int count = 0;
  bool full = false;

  /// The sign of a formula that is no product, or 2 where nothing is assumed of it.
  constexpr int sign_of(const expression& f) const {
    if (formula::begins_negative(f)) {
      const int opposite = sign_of(-f);
      return opposite == 2 ? 2 : -opposite;
    }
    for (int i = 0; i < count; ++i) {
      if (formulas[i] == f) return signs[i];
    }
    return known_sign(f);
  }

  /// Whether the sign of f is assumed, and the other one is looked at as well.
  constexpr bool is_chosen(const expression& f) const {
    if (formula::begins_negative(f)) return is_chosen(-f);
    for (int i = 0; i < count; ++i) {
      if (formulas[i] == f) return !forced[i];
    }
    return false;
  }

  /// Assumes that f has the sign.
  constexpr void assume(const expression& f, int sign, bool is_forced) {
    if (formula::begins_negative(f)) return assume(-f, -sign, is_forced);
    full = full || count == capacity;
    if (full) return;
    formulas[count] = f;
    signs[count] = sign;
    forced[count++] = is_forced;
  }

  /// False where no real numbers have all these signs, as is seen by eliminating one variable of linear inequalities
  /// after the other (Fourier and Motzkin); what is not linear counts as a variable.
  constexpr bool are_possible() const {
    for (int i = 0; i < count; ++i) {
      const int known = known_sign(formulas[i]);
      if (known != 2 && known != signs[i]) return false;
      if (signs[i] < 0 && formula::is_never_negative(formulas[i])) return false;
    }
    if (count < 2) return true;
    linear_inequalities all;
    formula::expression_builder builder;
    for (int i = 0; i < count; ++i) {
      if (signs[i] != 0) all.add(builder, formulas[i], signs[i]);
    }
    return all.are_possible(builder);
  }
};

} // namespace constgrad::proof
