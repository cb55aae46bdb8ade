// A formula as text in the usual notation, without redundant brackets.
//
//     text_of(f)     2*x*(p - t)             latex_of(f)    2\,x\,(p - t)
#pragma once

#include "constgrad/expression/expression.hpp"
#include "constgrad/expression/notation.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

namespace formula {

/// Writes a formula down in a notation.
template <class Notation>
class writer {
public:
  constexpr writer(const expression& formula, formula_text& text) : whole{formula}, out{text} {}

  /// Writes the subformula at node i, a sum without brackets around it. A sum that begins with a
  /// negative term has its first positive one moved to the front: 1 - x.
  constexpr void write(std::int64_t i) {
    if (out.truncated) return;
    std::int64_t terms[expression::capacity], count = 0;
    for (; at(i).kind == node_kind::sum; i = at(i).left) terms[count++] = at(i).right;
    terms[count++] = i; // the first term is the last one here
    std::int64_t first = count - 1;
    while (first > 0 && is_negative(terms[first])) --first;
    if (is_negative(terms[first])) first = count - 1;

    if (is_negative(terms[first])) out << '-';
    write_term(terms[first]);
    for (std::int64_t j = count - 1; j >= 0; --j) {
      if (j == first) continue;
      out << (is_negative(terms[j]) ? " - " : " + ");
      write_term(terms[j]);
    }
  }

private:
  struct factor {
    std::int64_t base;
    std::uint64_t exponent;
  };
  /// The factors on one side of the bar, and the number before them.
  struct side {
    std::uint64_t number = 1;
    std::int64_t count = 0;
    factor factors[expression::capacity];

    constexpr void put(const factor& next) { factors[count++] = next; }
  };

  /// |x|, also of the least number.
  static constexpr std::uint64_t magnitude(std::int64_t x) {
    const auto bits = static_cast<std::uint64_t>(x);
    return x < 0 ? -bits : bits;
  }

  constexpr const node& at(std::int64_t i) const { return whole.nodes[i]; }

  /// Whether a term is written with a minus sign before it.
  constexpr bool is_negative(std::int64_t term) const {
    const node& n = at(at(term).kind == node_kind::product ? at(term).right : term);
    return n.kind == node_kind::number && n.left < 0;
  }

  /// Writes a term without its sign.
  constexpr void write_term(std::int64_t term) {
    side above, below;
    sort(term, above, below);
    const bool is_quotient = below.number != 1 || below.count > 0;
    if (is_quotient) out << Notation::above.before;
    write_side(above, is_quotient && Notation::has_bar, false);
    if (!is_quotient) return;
    out << Notation::above.after << Notation::below.before;
    write_side(below, Notation::has_bar, !Notation::has_bar);
    out << Notation::below.after;
  }

  /// Sorts the factors of a term: above or below the bar.
  constexpr void sort(std::int64_t i, side& above, side& below) const {
    const node& n = at(i);
    if (n.kind == node_kind::product) {
      sort(n.left, above, below);
      sort(n.right, above, below);
    } else if (n.kind == node_kind::number) {
      above.number = magnitude(n.left);
      below.number = magnitude(n.right);
    } else if (n.kind != node_kind::power) {
      above.put({i, 1});
    } else {
      (n.right > 0 ? above : below).put({n.left, magnitude(n.right)});
    }
  }

  /// Writes the product of the factors; a sum that is the only one is written `bare` or in brackets,
  /// and so does a product `in_brackets`.
  constexpr void write_side(const side& s, bool bare, bool in_brackets) {
    const bool has_number = s.number != 1 || s.count == 0,
               is_product = s.count + (has_number ? 1 : 0) > 1;
    if (is_product && in_brackets) out << '(';
    if (has_number) out << s.number;
    for (std::int64_t i = 0; i < s.count; ++i) {
      if (has_number || i > 0) out << Notation::times;
      write_factor(s.factors[i], bare && !is_product);
    }
    if (is_product && in_brackets) out << ')';
  }

  /// Writes a factor; a sum is written in brackets unless `bare`.
  constexpr void write_factor(const factor& x, bool bare) {
    const node& base = at(x.base);
    const bool is_power = x.exponent != 1, is_function = base.kind == node_kind::function;
    const auto name = static_cast<elementary>(base.right);
    if (base.kind == node_kind::symbol) {
      write_symbol(base.left);
    } else if (is_function ? is_power && Notation::is_power(name) : is_power || !bare) {
      write_in_brackets(x.base);
    } else if (is_function) {
      write_function(name, base.left);
    } else {
      write(x.base);
    }
    if (is_power) out << Notation::exponent.before << x.exponent << Notation::exponent.after;
  }

  constexpr void write_function(elementary f, std::int64_t argument) {
    const surrounding& name = Notation::functions[static_cast<std::size_t>(f)];
    out << name.before;
    if (name.after == nullptr) return write_in_brackets(argument);
    write(argument);
    out << name.after;
  }

  constexpr void write_in_brackets(std::int64_t i) {
    const surrounding& brackets = has_bar(i) ? Notation::tall_brackets : Notation::brackets;
    out << brackets.before;
    write(i);
    out << brackets.after;
  }

  /// Whether a bar is written for node i, other than in an exponent.
  constexpr bool has_bar(std::int64_t i) const {
    const node& n = at(i);
    switch (n.kind) {
    case node_kind::number:
      return n.right != 1;
    case node_kind::symbol:
      return false;
    case node_kind::function:
      return !Notation::is_power(static_cast<elementary>(n.right)) && has_bar(n.left);
    case node_kind::power:
      return n.right < 0 || has_bar(n.left);
    case node_kind::product:
    case node_kind::sum:
    default:
      return has_bar(n.left) || has_bar(n.right);
    }
  }

  constexpr void write_symbol(std::int64_t letters) {
    char name[9]{};
    for (int i = 0; i < 8; ++i) name[i] = static_cast<char>(letters >> (56 - 8 * i) & 0xff);
    Notation::write_symbol(out, name);
  }

  const expression& whole;
  formula_text& out;
};

} // namespace formula

/// f as a program would have it: 2*x*(p - t), 1/(1 + exp(-x)). The notation is a parameter, so that who writes nothing
/// down compiles neither.
template <class Notation = formula::plain_notation>
constexpr formula_text text_of(const expression& f) {
  formula_text text;
  formula::writer<Notation>{f, text}.write(static_cast<std::int64_t>(f.size) - 1);
  return text;
}

/// f as TeX sets it in a formula: \frac{1}{1 + e^{-x}}.
template <class Notation = formula::tex_notation>
constexpr formula_text latex_of(const expression& f) {
  return text_of<Notation>(f);
}

/// A formula in a text, as text_of has it.
template <std::size_t Capacity, std::same_as<expression> Number>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const Number& f) {
  return out << text_of(f);
}
template <std::size_t Capacity, std::same_as<expression> Number>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const Number& f) {
  return out << text_of(f);
}

} // namespace constgrad
