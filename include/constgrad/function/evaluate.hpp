// What a formula is worth, what it becomes when a symbol is replaced, and its derivative.
//
//     evaluate<double>(f, {{x, 2.0}, {w, 0.5}})     f for x = 2 and w = 0.5
//     substitute(f, {{x, g}})                       f with g in the place of x
//     differentiate(f, x)                           ∂f/∂x, a formula again
#pragma once

#include "constgrad/expression/expression_function.hpp"
#include "constgrad/expression/fold.hpp"
#include "constgrad/function/abs.hpp"
#include "constgrad/function/atan.hpp"
#include "constgrad/function/erf.hpp"
#include "constgrad/function/erfc.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/function/exp2.hpp"
#include "constgrad/function/expm1.hpp"
#include "constgrad/function/heaviside.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/function/log10.hpp"
#include "constgrad/function/log1p.hpp"
#include "constgrad/function/log2.hpp"
#include "constgrad/function/relu.hpp"
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/function/sin_cos.hpp"
#include "constgrad/function/softplus.hpp"
#include "constgrad/function/sqrt.hpp"
#include "constgrad/function/tanh.hpp"
#include "constgrad/number/dual.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace constgrad {

/// Whether T has functions such as exp: an interval has, a rational has not, nor has what carries derivatives of one.
template <class T>
constexpr bool has_functions = requires(const T& x) { exp(x); };
template <carries_derivatives T>
constexpr bool has_functions<T> = has_functions<decltype(T::value)>;

/// f(x) by a function's name. Throws invalid_argument where T, as rational, has no such functions.
template <class T>
constexpr T call(elementary f, const T& x) {
  if constexpr (requires { relu(x); }) {
    if (f == elementary::relu) return relu(x);
    if (f == elementary::heaviside) return heaviside(x);
    if (f == elementary::abs) return abs(x);
  }
  if constexpr (has_functions<T>) {
    switch (f) {
    case elementary::exp:
      return exp(x);
    case elementary::expm1:
      return expm1(x);
    case elementary::log:
      return log(x);
    case elementary::log1p:
      return log1p(x);
    case elementary::exp2:
      return exp2(x);
    case elementary::log2:
      return log2(x);
    case elementary::log10:
      return log10(x);
    case elementary::atan:
      return atan(x);
    case elementary::erfc:
      return erfc(x);
    case elementary::sin:
      return sin(x);
    case elementary::cos:
      return cos(x);
    case elementary::sqrt:
      return sqrt(x);
    case elementary::tanh:
      return tanh(x);
    case elementary::sigmoid:
      return sigmoid(x);
    case elementary::softplus:
      return softplus(x);
    case elementary::erf:
      return erf(x);
    case elementary::abs:
    case elementary::relu:
    case elementary::heaviside:
    default:
      break;
    }
  }
  throw invalid_argument{"these numbers have no such function"};
}

/// A symbol and its value.
template <class T>
struct assignment {
  std::int64_t name;
  T value;

  /// Throws invalid_argument if `symbol` is another formula than a symbol.
  constexpr assignment(const expression& symbol, const T& number)
      : name{symbol.root().left},
        value(number) {
    if (symbol.root().kind != formula::node_kind::symbol) {
      throw invalid_argument{"only a symbol can stand for a value"};
    }
  }
};

/// The values of the symbols of a formula, of which pi has one already.
template <class T>
class symbol_values {
public:
  /// Throws invalid_argument for a symbol of f without a value.
  constexpr symbol_values(std::initializer_list<assignment<T>> values, const expression& f)
      : all{values.begin()},
        size{values.size()} {
    for (std::size_t i = 0; i < f.size; ++i) {
      const formula::node& n = f.nodes[i];
      if (n.kind == formula::node_kind::symbol && place_of(n.left) == size &&
          !(has_functions<T> && n.left == constgrad::pi<expression>.root().left))
        throw invalid_argument{"evaluate: a symbol of the formula has no value"};
    }
  }

  constexpr T operator[](std::int64_t name) const {
    const std::size_t place = place_of(name);
    if constexpr (has_functions<T>) {
      if (place == size) return constgrad::pi<T>;
    }
    return all[place].value;
  }

private:
  /// Where a symbol's value is; `size` if it has none.
  constexpr std::size_t place_of(std::int64_t name) const {
    std::size_t i = 0;
    while (i < size && all[i].name != name) ++i;
    return i;
  }

  const assignment<T>* all;
  std::size_t size;
};

/// The value of f on numbers of any kind: double, rational, dual, … Throws invalid_argument for a
/// symbol without a value; pi has one.
template <class T>
constexpr T evaluate(const expression& f, std::initializer_list<assignment<T>> values = {}) {
  static_assert(!other_built_in<T>,
                "a formula is evaluated with doubles, floats or other real numbers: "
                "write evaluate<double>");
  if constexpr (other_built_in<T>) {
    return 0;
  } else {
    const symbol_values<T> symbols{values, f}; // before the fold, whose calls clang would list
    return fold<T>(
        f, [&](std::int64_t name) { return symbols[name]; },
        [](elementary function, const T& argument, std::size_t) {
          return call(function, argument);
        });
  }
}

/// f with formulas in the place of symbols, of all at once; other symbols stay.
constexpr expression substitute(const expression& f,
                                std::initializer_list<assignment<expression>> formulas) {
  return fold<expression>(
      f,
      [&](std::int64_t name) {
        for (const assignment<expression>& given : formulas) {
          if (given.name == name) return given.value;
        }
        return symbol_named(name);
      },
      [](elementary function, const expression& argument, std::size_t) {
        return function_of(function, argument);
      });
}

/// ∂f/∂x: f run on dual numbers of formulas, so that what is known of a function's derivative is
/// what the function object knows. Throws invalid_argument if x is another formula than a symbol.
template <std::same_as<expression> Formula = expression>
constexpr expression differentiate(const expression& f, const expression& x) {
  using dual = dual<Formula, 1>;
  const assignment<expression> variable{x, 1};
  return fold<dual>(
             f,
             [&](std::int64_t name) {
               dual symbol{symbol_named(name)};
               if (name == variable.name) symbol.partials[0] = variable.value;
               return symbol;
             },
             [](elementary function, const dual& argument, std::size_t) {
               return call(function, argument);
             })
      .partials[0];
}

/// Of a function, or by what is no symbol: stops the build.
template <class F, class X>
  requires(!std::convertible_to<const F&, expression> || !std::convertible_to<const X&, expression>)
constexpr expression differentiate(const F&, const X&) {
  static_assert(
      std::convertible_to<const F&, expression> && std::convertible_to<const X&, expression>,
      "differentiate takes a formula of symbols, such as f(x) of a function, and a symbol: "
      "differentiate(f(x), x)");
  return {};
}

} // namespace constgrad
