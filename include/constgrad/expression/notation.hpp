// How formulas are written: in a program's text, and as TeX sets them.
//
//     plain    3*x^2/(1 + exp(-x))        tex    \frac{3\,x^{2}}{1 + e^{-x}}
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/number/elementary.hpp"

#include <cstddef>

namespace constgrad {

/// Text of a formula, of at most 1023 characters. What does not fit is left off, and the text is
/// then equal to no other.
using formula_text = char_buffer<1024>;

namespace formula {

/// The text written before and after a part of a formula. A function's name without an end, as tanh, has its
/// argument in brackets.
struct surrounding {
  const char *before = nullptr, *after = nullptr;
};

/// Text as a program has it; it reads back as the same formula.
struct plain_notation {
  static constexpr const char* times = "*";
  static constexpr surrounding exponent{"^", ""};
  /// A quotient has its parts one above the other, which need no brackets.
  static constexpr bool has_bar = false;
  static constexpr surrounding above{"", "/"}, below{"", ""};
  static constexpr surrounding brackets{"(", ")"}, tall_brackets = brackets;

  static constexpr void write_symbol(formula_text& out, const char* name) { out << name; }

  /// The functions in the order of `elementary`.
  static constexpr surrounding functions[] = {
      {"exp"},      {"expm1"}, {"log"},  {"log1p"}, {"sqrt"},     {"tanh"}, {"sigmoid"},
      {"softplus"}, {"erf"},   {"exp2"}, {"log2"},  {"log10"},    {"atan"}, {"erfc"},
      {"sin"},      {"cos"},   {"abs"},  {"relu"},  {"heaviside"}};
  /// Whether this function is written as a power, which needs brackets in a power of its own.
  static constexpr bool is_power(elementary) { return false; }
};

/// What TeX sets as a textbook does: w_1 with an index, a name of several letters upright, exp(x)
/// as a power of e.
struct tex_notation {
  static constexpr const char* times = "\\,";
  static constexpr surrounding exponent{"^{", "}"};
  static constexpr bool has_bar = true;
  static constexpr surrounding above{"\\frac{", "}"}, below{"{", "}"};
  static constexpr surrounding brackets{"(", ")"}, tall_brackets{"\\left(", "\\right)"};

  static constexpr void write_symbol(formula_text& out, const char* name) {
    std::size_t letters = 0;
    while (name[letters] != '\0' && name[letters] != '_') ++letters;
    const bool is_word = letters > 1, is_pi = name[0] == 'p' && name[1] == 'i' && letters == 2;
    if (is_word) out << (is_pi ? "\\" : "\\mathrm{");
    for (std::size_t i = 0; i < letters; ++i) out << name[i];
    if (is_word && !is_pi) out << '}';
    if (name[letters] == '_') out << "_{" << name + letters + 1 << '}';
  }

  static constexpr surrounding functions[] = {{"e^{", "}"},
                                              {"\\operatorname{expm1}"},
                                              {"\\ln"},
                                              {"\\operatorname{log1p}"},
                                              {"\\sqrt{", "}"},
                                              {"\\tanh"},
                                              {"\\sigma"},
                                              {"\\operatorname{softplus}"},
                                              {"\\operatorname{erf}"},
                                              {"2^{", "}"},
                                              {"\\log_2"},
                                              {"\\log_{10}"},
                                              {"\\arctan"},
                                              {"\\operatorname{erfc}"},
                                              {"\\sin"},
                                              {"\\cos"},
                                              {"\\left|", "\\right|"},
                                              {"\\operatorname{relu}"},
                                              {"\\operatorname{H}"}};
  static constexpr bool is_power(elementary f) {
    return f == elementary::exp || f == elementary::exp2;
  }
};

} // namespace formula

} // namespace constgrad
