// A formula as text: as one writes it by hand, without brackets that say nothing.
//
//     text_of(f)     2*x*(p - t)             latex_of(f)    2\,x\,(p - t)
#pragma once

#include "constgrad/number/expression.hpp"
#include "constgrad/number/notation.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// Writes a formula down in a notation.
template <class Notation>
class formula_writer {
public:
  constexpr formula_writer(const expression& formula, formula_text& text) : f{formula}, out{text} {}

  /// Writes what stands at node i, a sum without brackets around it. A sum that begins with a
  /// negative term has its first positive one moved to the front: 1 - x.
  constexpr void write(std::int64_t i) {
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
  /// A factor: a number by itself, or a base with a positive exponent.
  struct factor {
    std::int64_t base, exponent;
  };
  /// The factors on one side of the bar.
  struct side {
    std::int64_t number = 1, count = 0;
    factor factors[expression::capacity]{};

    constexpr void put(const factor& next) { factors[count++] = next; }
  };

  constexpr const node& at(std::int64_t i) const { return f.nodes[i]; }

  /// Whether a minus sign stands before a term.
  constexpr bool is_negative(std::int64_t term) const {
    const node& n = at(at(term).kind == node_kind::product ? at(term).right : term);
    return n.kind == node_kind::number && n.left < 0;
  }

  /// Writes a term without its sign.
  constexpr void write_term(std::int64_t term) {
    side above, below;
    sort(term, above, below);
    const bool has_bar = below.number != 1 || below.count > 0;
    if (has_bar) out << Notation::above.before;
    write_side(above, has_bar && Notation::has_bar, false);
    if (!has_bar) return;
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
      above.number = n.left < 0 ? -n.left : n.left;
      below.number = n.right;
    } else if (n.kind != node_kind::power) {
      above.put({i, 1});
    } else if (n.right > 0) {
      above.put({n.left, n.right});
    } else {
      below.put({n.left, -n.right});
    }
  }

  /// Writes the product of the factors; a sum that is the only one stands `bare` or in brackets,
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

  /// Writes a factor, a sum in brackets where it does not stand bare.
  constexpr void write_factor(const factor& x, bool bare) {
    const node& base = at(x.base);
    const bool is_power = x.exponent != 1;
    bool in_brackets = base.kind == node_kind::sum && (is_power || !bare);
    if (base.kind == node_kind::function && is_power) {
      in_brackets = Notation::is_power(static_cast<elementary>(base.right));
    }
    if (in_brackets) out << '(';
    if (base.kind == node_kind::symbol) {
      write_symbol(base.left);
    } else if (base.kind == node_kind::function) {
      const surrounding name = Notation::function(static_cast<elementary>(base.right));
      out << name.before;
      write(base.left);
      out << name.after;
    } else {
      write(x.base);
    }
    if (in_brackets) out << ')';
    if (is_power) out << Notation::exponent.before << x.exponent << Notation::exponent.after;
  }

  constexpr void write_symbol(std::int64_t letters) {
    char name[9]{};
    for (int i = 0; i < 8; ++i) name[i] = static_cast<char>(letters >> (56 - 8 * i) & 0xff);
    Notation::write_symbol(out, name);
  }

  const expression& f;
  formula_text& out;
};

/// f as a program would have it: 2*x*(p - t), 1/(1 + exp(-x)).
constexpr formula_text text_of(const expression& f) {
  formula_text text;
  formula_writer<plain_notation>{f, text}.write(static_cast<std::int64_t>(f.size) - 1);
  return text;
}

/// f as TeX sets it in a formula: \frac{1}{1 + e^{-x}}.
constexpr formula_text latex_of(const expression& f) {
  formula_text text;
  formula_writer<tex_notation>{f, text}.write(static_cast<std::int64_t>(f.size) - 1);
  return text;
}

/// A formula in a text, as text_of has it.
template <std::size_t Capacity, std::same_as<expression> Number>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out, const Number& f) {
  return out << text_of(f);
}
template <std::size_t Capacity, std::same_as<expression> Number>
constexpr writing<Capacity>& operator<<(writing<Capacity>&& out, const Number& f) {
  return out << text_of(f);
}

} // namespace constgrad
