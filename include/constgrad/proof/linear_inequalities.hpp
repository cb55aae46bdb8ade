// Whether real numbers can fulfil linear inequalities, by eliminating one variable after the other (Fourier, Motzkin).
//
//     x - y > 0,  y > 0,  -x > 0      the first two give x > 0, which with the third gives 0 > 0
#pragma once

#include "constgrad/proof/known_sign.hpp"

#include <cstdint>

namespace constgrad::proof {

/// Σ cᵢ vᵢ + c > 0, one in each row; what is not linear in a formula counts as a variable. Of too many they are taken
/// for possible.
class linear_inequalities {
public:
  /// None yet.
  constexpr linear_inequalities() {
    // g++ 12 loses elements of class type but the first ones, where {} is all that they are given.
    for (auto& row : rows)
      for (rational& number : row) number = 0;
  }

  /// Adds sign · f > 0.
  constexpr void add(formula::expression_builder& builder, const expression& f, int sign) {
    formula::like_terms terms;
    add_terms(builder, terms, builder.put(f.nodes, f.size), sign);
    too_many = too_many || count == most_rows;
    if (too_many) return;
    for (std::int64_t i = 0; i < terms.count(); ++i) {
      const std::int64_t place = terms[i].place;
      int column = 0;
      while (column < columns && variables[column] != place) ++column;
      if (builder[place].kind == formula::node_kind::number) {
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

  /// False where no real numbers fulfil them all. Eliminates every variable.
  constexpr bool are_possible(const formula::expression_builder& builder) {
    for (int column = 0; column < columns && !too_many; ++column) {
      if (count < most_rows && formula::is_never_negative(expression{builder, variables[column]})) {
        rows[count][column] = 1;
        strict[count++] = known_sign(expression{builder, variables[column]}) == 1;
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

private:
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

  static constexpr int most_rows = 48, most_columns = 10;

  rational rows[most_rows][most_columns + 1]{}; // the last one is the constant
  bool strict[most_rows]{};
  std::int64_t variables[most_columns]{};
  int count = 0, columns = 0;
  bool too_many = false;
};

} // namespace constgrad::proof
