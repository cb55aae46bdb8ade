// A curve drawn in the terminal.
#pragma once

#include <constgrad/diagnostic.hpp>
#include <constgrad/linear_algebra.hpp>

#include <cstddef>
#include <cstdio>

/// Draws a curve of 100 errors in braille: 100 columns of 48 dots, two columns and four rows of dots to a
/// character. Each column is dotted from the last error to its own, so that the dots join to a line.
inline void draw_curve(const constgrad::vector<double, 100>& errors) {
  double least = errors[0], greatest = errors[0];
  for (const double error : errors) {
    least = error < least ? error : least;
    greatest = error > greatest ? error : greatest;
  }
  constexpr int rows = 12, dots = 4 * rows;
  constexpr unsigned dot_bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
  unsigned patterns[rows][50]{};
  const auto dot_of = [&](double error) {
    const double depth = greatest > least ? (greatest - error) / (greatest - least) : 0;
    return static_cast<int>(depth * (dots - 1) + 0.5);
  };
  for (std::size_t i = 0; i < errors.size(); ++i) {
    const int here = dot_of(errors[i]), last = dot_of(errors[i == 0 ? 0 : i - 1]);
    for (int dot = here < last ? here : last; dot <= (here < last ? last : here); ++dot) {
      patterns[dot / 4][i / 2] |= dot_bits[dot % 4][i % 2];
    }
  }
  for (int row = 0; row < rows; ++row) {
    if (row == 0) {
      std::printf("%8s ", constgrad::fixed(greatest, 3).characters);
    } else {
      std::printf("%8s ", row == rows - 1 ? constgrad::fixed(least, 3).characters : "");
    }
    std::printf("%s", "\u2502");
    for (const unsigned pattern : patterns[row]) { // U+2800 + pattern, in UTF-8
      std::printf("\xe2%c%c", static_cast<int>(0xa0 | pattern >> 6),
                  static_cast<int>(0x80 | (pattern & 0x3f)));
    }
    std::putchar('\n');
  }
  std::puts("         1                        5,001                9,901  iteration");
}
