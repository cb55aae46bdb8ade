// The functions of the numbers that backpropagation is tried with.
//
//     e' = e for e = e^x     (log x)' = 1/x     (√x)' = 1 / 2√x     (erf x)' = 2/√π e^(-x²)     (atan x)' = 1 / (1 + x²)
//     (sin x)' = cos x     (cos x)' = -sin x
//
// Every other function with a name is differentiated as the formula that defines it, so that s' = s (1 - s) is found and
// not presupposed.
#pragma once

#include "constgrad/math/exp.hpp"
#include "constgrad/math/log.hpp"
#include "constgrad/math/sin_cos.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/number/elementary.hpp"
#include "constgrad/number/pi.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// A residue that depends on f and x alone, and has none of the properties of f.
template <std::uint64_t Prime>
constexpr residue<Prime> atom(elementary f, const residue<Prime>& x) {
  return pseudo_random(x.representative, static_cast<std::uint64_t>(f) + 1);
}

/// a(x) - a(y), modulo each prime, and the real number that it stands for.
template <bool IsWatched>
constexpr trial_number<IsWatched>
difference_of_atoms(elementary f, const trial_number<IsWatched>& x,
                    const trial_number<IsWatched>& y, double real) {
  using number = trial_number<IsWatched>;
  using field = typename number::field;
  using other_field = typename number::other_field;
  const field first = atom(f, field{x.value}) - atom(f, field{y.value});
  if constexpr (IsWatched)
    return {first, atom(f, other_field{x.second}) - atom(f, other_field{y.second}), real};
  else
    return {first, {}, real};
}

/// e^x = a(x) / a(-x), of which no more is true than e^-x = 1 / e^x and e^0 = 1: e^x e^y is not e^(x + y).
template <bool IsWatched>
constexpr trial_number<IsWatched> exponential(const trial_number<IsWatched>& x) {
  using number = trial_number<IsWatched>;
  if constexpr (IsWatched)
    if (x.log != nullptr && x.log->is_complete()) return x;
  constexpr double most = 700; // beyond, doubles overflow
  const bool is_too_large = x.real > most || x.real < -most;
  if (is_too_large) x.mark_undefined();
  const typename number::field at = x.value, above = atom(elementary::exp, at),
                               below = atom(elementary::exp, -at);
  const typename number::other_field second = x.second,
                                     second_above = atom(elementary::exp, second),
                                     second_below = atom(elementary::exp, -second);
  const reciprocal of_below =
      reciprocal_of(below.representative, IsWatched ? second_below.representative : 0, x.log);
  const number result{above * of_below.first, second_above * of_below.second,
                      math::exp(!is_too_large ? x.real
                                : x.real > 0  ? most
                                              : -most)};
  return x.chain_rule(result, result);
}

/// log x = a(x) - a(1/x), of which no more is true than log 1/x = -log x: e^log x is not x.
template <bool IsWatched>
constexpr auto logarithm(const trial_number<IsWatched>& x) {
  const trial_number<IsWatched> inverse = 1 / x.constant();
  if (!(x.real > 0)) x.mark_undefined();
  return x.chain_rule(
      difference_of_atoms(elementary::log, x, inverse, x.real > 0 ? math::log(x.real) : 0.0),
      inverse);
}

/// √x, with (√x)² = x and √x √y = √(xy) where x and y are squares modulo a prime; where x is none, as half of all residues
/// modulo the first, the log learns that this is no place to try anything, and modulo the second, that it has no value.
template <bool IsWatched>
constexpr auto square_root(const trial_number<IsWatched>& x) {
  using number = trial_number<IsWatched>;
  const typename number::field at = x.value, root = at.root();
  typename number::other_field second = x.second;
  const bool is_square = root * root == at;
  if (!is_square || !(x.real >= 0)) x.mark_undefined();
  if constexpr (IsWatched) {
    const typename number::other_field found = second.root();
    if (found * found != second) x.mark_second_undefined();
    second = found;
  }
  const number result{is_square ? root : atom(elementary::sqrt, at), second,
                      x.real >= 0 ? math::sqrt(x.real) : 1.0};
  return x.slope == 0 ? x.chain_rule(result, result)
                      : x.chain_rule(result, 1 / (2 * x.chain_rule(result, number{}).constant()));
}

/// sin x = 2t / (1 + t²) and cos x = (1 - t²) / (1 + t²) for t = tan(x/2), of which no more is true than that it is odd: so
/// sin² x + cos² x = 1, and cos is even.
template <bool IsWatched>
constexpr trial_number<IsWatched> sine_or_cosine(bool is_sine, const trial_number<IsWatched>& x) {
  using number = trial_number<IsWatched>;
  const number t = difference_of_atoms(elementary::sin, x, -x, x.real), square = t * t;
  number sine = 2 * t / (1 + square), cosine = (1 - square) / (1 + square);
  sine.real = math::sin(x.real), cosine.real = math::cos(x.real);
  return is_sine ? x.chain_rule(sine, cosine) : x.chain_rule(cosine, -sine);
}

/// f(x) for a function object that has a name: by its definition where it has one, as s(x) = 1 / (1 + e^-x). Functions
/// without a name are run as formulas, and do not come here. For erf x = a(x) - a(-x), and for atan x, no more is true
/// than that it is odd.
template <class Function, bool IsWatched>
  requires requires { Function::rule::name; }
constexpr trial_number<IsWatched> apply_function(const Function& f,
                                                 const trial_number<IsWatched>& x) {
  using rule = typename Function::rule;
  constexpr elementary name = rule::name;
  if constexpr (requires { rule::definition(x); }) {
    return rule::definition(x);
  } else if constexpr (name == elementary::exp) {
    return exponential(x);
  } else if constexpr (name == elementary::log) {
    return logarithm(x);
  } else if constexpr (name == elementary::sqrt) {
    return square_root(x);
  } else if constexpr (name == elementary::sin || name == elementary::cos) {
    return sine_or_cosine(name == elementary::sin, x);
  } else {
    static_assert(name == elementary::erf || name == elementary::atan,
                  "a function with a name has a definition, or is exp, log, sqrt, erf, atan, sin "
                  "or cos");
    return x.chain_rule(difference_of_atoms(name, x, -x, rule::value(x.real)),
                        f.derivative(x.constant()));
  }
}

/// As a real number.
template <std::size_t Capacity, bool IsWatched>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const trial_number<IsWatched>& x) {
  return out << x.real;
}

} // namespace proof

/// π, as a residue a square, so that (√π)² = π.
template <bool IsWatched>
inline constexpr proof::trial_number<IsWatched> pi<proof::trial_number<IsWatched>>{
    proof::residue<proof::golden_prime>{proof::pseudo_random(1)} *
        proof::residue<proof::golden_prime>{proof::pseudo_random(1)},
    proof::residue<proof::mersenne_prime>{proof::pseudo_random(1)} *
        proof::residue<proof::mersenne_prime>{proof::pseudo_random(1)},
    pi<double>};

} // namespace constgrad
