// The signs of formulas, which a proof by cases goes through.
//
//     x > 0,  y - x > 0,  y < 0      no reals are so: the case need not be looked at
#pragma once

#include "constgrad/number/expression_function.hpp"

#include <cstdint>

namespace constgrad::proof {

/// -1, 0 or 1: the sign that a formula is seen to have for all reals for which it is defined; else 2. So a sum is
/// positive if no term is negative and one is positive.
constexpr int known_sign(const expression& f) {
  constexpr int unknown = 2;
  formula::workbench bench;
  formula::collection terms;
  add_terms(bench, terms, bench.put(f.nodes, f.size), 1);
  int sign = 0;
  bool strict = false;
  for (std::int64_t i = 0; i < terms.count(); ++i) {
    int of_term = terms[i].amount() < 0 ? -1 : 1;
    bool is_never_zero = true;
    formula::product_parts product;
    add_factors(bench, product, terms[i].place, 1);
    for (std::int64_t k = 0; k < product.factors.count(); ++k) {
      const auto& part = product.factors[k];
      const formula::node& n = bench[part.place];
      const bool is_exp = n.kind == formula::node_kind::function &&
                          static_cast<elementary>(n.right) == elementary::exp,
                 is_pi =
                     n.kind == formula::node_kind::symbol && n.left == pi<expression>.root().left;
      if (is_exp || is_pi) continue;
      const expression factor{bench, part.place};
      const int of_factor = n.kind == formula::node_kind::sum ? known_sign(factor) : unknown;
      if (of_factor == 1 || of_factor == -1) {
        if (part.numerator % 2 != 0) of_term *= of_factor;
        continue;
      }
      is_never_zero = false;
      if (part.numerator % 2 != 0 && !formula::is_never_negative(factor)) return unknown;
    }
    if (sign == -of_term) return unknown;
    sign = of_term;
    strict = strict || is_never_zero;
  }
  return sign == 0 || strict ? sign : unknown;
}

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
    inequalities all;
    formula::workbench bench;
    for (int i = 0; i < count; ++i) {
      if (signs[i] != 0) all.add(bench, formulas[i], signs[i]);
    }
    return all.are_possible(bench);
  }

private:
  /// Σ cᵢ vᵢ + c > 0, one in each row.
  struct inequalities {
    static constexpr int most_rows = 48, most_columns = 10;

    rational rows[most_rows][most_columns + 1]{}; // the last one is the constant
    bool strict[most_rows]{};
    std::int64_t variables[most_columns]{};
    int count = 0, columns = 0;
    bool too_many = false;

    constexpr void add(formula::workbench& bench, const expression& f, int sign) {
      formula::collection terms;
      add_terms(bench, terms, bench.put(f.nodes, f.size), sign);
      too_many = too_many || count == most_rows;
      if (too_many) return;
      for (std::int64_t i = 0; i < terms.count(); ++i) {
        const std::int64_t place = terms[i].place;
        int column = 0;
        while (column < columns && variables[column] != place) ++column;
        if (bench[place].kind == formula::node_kind::number) {
          column = most_columns;
        } else if (column == columns) {
          too_many = too_many || columns == most_columns;
          if (too_many) return;
          variables[columns++] = place;
        }
        rows[count][column] = terms[i].amount();
      }
      strict[count++] = true;
    }

    constexpr bool are_possible(const formula::workbench& bench) {
      for (int column = 0; column < columns && !too_many; ++column) {
        if (count < most_rows && formula::is_never_negative(expression{bench, variables[column]})) {
          rows[count][column] = 1;
          strict[count++] = known_sign(expression{bench, variables[column]}) == 1;
        }
      }
      for (int column = 0; column < columns && !too_many; ++column) eliminate(column);
      if (too_many) return true;
      for (int i = 0; i < count; ++i) {
        const rational& constant = rows[i][most_columns];
        if (constant < 0 || (strict[i] && constant == 0)) return false;
      }
      return true;
    }

    /// Adds every two rows in which a variable has opposite signs so that it is gone, and drops those in which it is.
    constexpr void eliminate(int column) {
      const int before = count;
      for (int i = 0; i < before; ++i) {
        for (int j = 0; j < before; ++j) {
          if (!(rows[i][column] > 0 && rows[j][column] < 0)) continue;
          if (count == most_rows) {
            too_many = true;
            return;
          }
          const rational up = -rows[j][column], down = rows[i][column];
          for (int k = 0; k <= most_columns; ++k) {
            rows[count][k] = up * rows[i][k] + down * rows[j][k];
            constexpr std::int64_t large = 1 << 24;
            if (rows[count][k].numerator > large || rows[count][k].numerator < -large ||
                rows[count][k].denominator > large) {
              too_many = true;
              return;
            }
          }
          strict[count++] = strict[i] || strict[j];
        }
      }
      int kept = 0;
      for (int i = 0; i < count; ++i) {
        if (rows[i][column] != 0) continue;
        for (int k = 0; k <= most_columns; ++k) rows[kept][k] = rows[i][k];
        strict[kept++] = strict[i];
      }
      for (int i = kept; i < count; ++i) {
        for (int k = 0; k <= most_columns; ++k) rows[i][k] = 0;
      }
      count = kept;
    }
  };
};

} // namespace constgrad::proof
