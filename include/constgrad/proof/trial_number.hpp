// The number that backpropagation is tried with: a real number, known exactly modulo a prime and approximately as a
// double, and its derivative in one direction.
//
//     (a + b)' = a' + b'     (ab)' = a'b + ab'     (a/b)' = (a' - (a/b) b') / b
//     e' = e for e = e^x     (log x)' = 1/x     (√x)' = 1 / 2√x     (erf x)' = 2/√π e^(-x²)
//
// Two numbers are equal if their residues are, and which is greater is decided by the real numbers: so branches are
// taken as they are by real numbers. Every function with a name is differentiated as the formula that defines it, so
// that s' = s (1 - s) is found and not presupposed.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/erf.hpp"
#include "constgrad/math/exp.hpp"
#include "constgrad/math/log.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/elementary.hpp"
#include "constgrad/number/pi.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/residue.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// What a number has besides where its comparisons are logged: its derivative as a real number, and where they are
/// written down, if anywhere.
template <bool IsWatched>
struct watch {
  static constexpr branch_log* log = nullptr;
  static constexpr double real_slope = 0;
};
template <>
struct watch<true> {
  double real_slope = 0;
  branch_log* log = nullptr;
};

/// A number of a trial. Its members are plain numbers, and what it computes is written out, since calls would cost more
/// than what they compute.
template <std::uint64_t Prime = golden_prime, bool IsWatched = false>
struct trial_number : watch<IsWatched>, by_lookup::functions_of<trial_number<Prime, IsWatched>> {
  static constexpr std::uint64_t prime = Prime;
  static constexpr bool is_watched = IsWatched;

  std::uint64_t value = 0, slope = 0; ///< residues
  double real = 0;

  constexpr trial_number() = default;

  /// A constant.
  template <std::integral Integer>
  constexpr trial_number(Integer whole)
      : value{residue<Prime>{whole}.representative},
        real{static_cast<double>(whole)} {}
  template <floating_point T>
  constexpr trial_number(T x)
      : value{residue<Prime>{x}.representative},
        real{static_cast<double>(x)} {}

  /// A constant by its residue and its approximation.
  constexpr trial_number(residue<Prime> exact, double approximation)
      : value{exact.representative},
        real{approximation} {}

  constexpr trial_number& operator+=(const trial_number& b) {
    value = (value + b.value) % Prime, slope = (slope + b.slope) % Prime, real += b.real;
    if constexpr (IsWatched) this->real_slope += b.real_slope, join(b);
    return *this;
  }
  constexpr trial_number& operator-=(const trial_number& b) {
    value = (value + Prime - b.value) % Prime, slope = (slope + Prime - b.slope) % Prime;
    real -= b.real;
    if constexpr (IsWatched) this->real_slope -= b.real_slope, join(b);
    return *this;
  }
  constexpr trial_number& operator*=(const trial_number& b) { return *this = *this * b; }
  /// Where b is 0 the log learns that there is no quotient; without a log it throws invalid_argument.
  constexpr trial_number& operator/=(const trial_number& b) {
    if constexpr (IsWatched) join(b);
    if (b.value == 0 || b.real == 0) {
      if (this->log == nullptr) throw invalid_argument{"a number of a trial is divided by 0"};
      mark_undefined();
      return *this;
    }
    const math::uint128 reciprocal = residue<Prime>{b.value}.inverse().representative,
                        quotient = value * reciprocal % Prime;
    slope = static_cast<std::uint64_t>((slope + (Prime - quotient) * b.slope) % Prime * reciprocal %
                                       Prime);
    value = static_cast<std::uint64_t>(quotient);
    real /= b.real;
    if constexpr (IsWatched) this->real_slope = (this->real_slope - real * b.real_slope) / b.real;
    return *this;
  }

  friend constexpr trial_number operator+(trial_number a, const trial_number& b) { return a += b; }
  friend constexpr trial_number operator-(trial_number a, const trial_number& b) { return a -= b; }
  friend constexpr trial_number operator*(const trial_number& a, const trial_number& b) {
    const math::uint128 left = a.value, right = b.value;
    trial_number product;
    product.value = static_cast<std::uint64_t>(left * right % Prime);
    product.real = a.real * b.real;
    if ((a.slope | b.slope) != 0) {
      product.slope = static_cast<std::uint64_t>((a.slope * right + left * b.slope) % Prime);
      if constexpr (IsWatched) product.real_slope = a.real_slope * b.real + a.real * b.real_slope;
    }
    if constexpr (IsWatched) product.log = a.log != nullptr ? a.log : b.log;
    return product;
  }
  friend constexpr trial_number operator/(trial_number a, const trial_number& b) { return a /= b; }
  friend constexpr trial_number operator-(const trial_number& a) { return trial_number{} -= a; }

  friend constexpr bool operator==(const trial_number& a, const trial_number& b) {
    return compare(a, b, true) == 0;
  }
  friend constexpr bool operator<(const trial_number& a, const trial_number& b) {
    return compare(a, b, false) < 0;
  }
  friend constexpr bool operator>(const trial_number& a, const trial_number& b) { return b < a; }
  friend constexpr bool operator<=(const trial_number& a, const trial_number& b) {
    return compare(a, b, false) <= 0;
  }
  friend constexpr bool operator>=(const trial_number& a, const trial_number& b) { return b <= a; }

  /// The same number as a constant.
  constexpr trial_number constant() const {
    trial_number same = *this;
    same.slope = 0;
    if constexpr (IsWatched) same.real_slope = 0;
    return same;
  }

  /// f(x) by its value and its slope f'(x).
  constexpr trial_number chain_rule(trial_number f, const trial_number& f_prime) const {
    f.slope = static_cast<std::uint64_t>(math::uint128{f_prime.value} * slope % Prime);
    if constexpr (IsWatched) f.real_slope = f_prime.real * this->real_slope, f.join(*this);
    return f;
  }

  /// Tells the log that a formula has no value here.
  constexpr void mark_undefined() const {
    if constexpr (IsWatched)
      if (this->log != nullptr) this->log->is_undefined = true;
  }

private:
  constexpr void join(const trial_number& b) {
    if (this->log == nullptr) this->log = b.log;
  }

  /// The sign of a - b. Where doubles are too coarse to tell, the residues say the same wherever the same is asked.
  static constexpr int compare(const trial_number& a, const trial_number& b, bool is_equality) {
    int sign = a.value == b.value ? 0 : a.real < b.real ? -1 : a.real > b.real ? 1 : 2;
    if (sign == 2) sign = (a.value + Prime - b.value) % Prime % 2 == 0 ? 1 : -1;
    if constexpr (IsWatched) {
      branch_log* const log = a.log == nullptr ? b.log : a.log;
      if (log == nullptr || a.slope == b.slope) return sign;
      if (sign == 0) {
        log->has_tie = true;
        if (log->side != 0) sign = (a.real_slope < b.real_slope) == (log->side > 0) ? -1 : 1;
      }
      log->add({(a.value + Prime - b.value) % Prime, (a.slope + Prime - b.slope) % Prime, a.real,
                b.real, a.real - b.real, a.real_slope - b.real_slope, sign, is_equality});
    }
    return sign;
  }
};

/// A residue that depends on f and x alone, and has none of the properties of f.
template <std::uint64_t Prime>
constexpr residue<Prime> atom(elementary f, const residue<Prime>& x) {
  return pseudo_random(x.representative, static_cast<std::uint64_t>(f) + 1);
}

/// e^x = a(x) / a(-x), of which no more is true than e^-x = 1 / e^x and e^0 = 1: e^x e^y is not e^(x + y).
template <std::uint64_t Prime, bool IsWatched>
constexpr auto exponential(const trial_number<Prime, IsWatched>& x) {
  const residue<Prime> at = x.value;
  constexpr double most = 700; // beyond, doubles overflow
  const bool is_too_large = x.real > most || x.real < -most;
  if (is_too_large) x.mark_undefined();
  const trial_number<Prime, IsWatched> result{
      atom(elementary::exp, at) / atom(elementary::exp, -at), math::exp(!is_too_large ? x.real
                                                                        : x.real > 0  ? most
                                                                                      : -most)};
  return x.chain_rule(result, result);
}

/// log x = a(x) - a(1/x), of which no more is true than log 1/x = -log x: e^log x is not x.
template <std::uint64_t Prime, bool IsWatched>
constexpr auto logarithm(const trial_number<Prime, IsWatched>& x) {
  const trial_number<Prime, IsWatched> reciprocal = 1 / x.constant();
  if (!(x.real > 0)) x.mark_undefined();
  const residue<Prime> at = x.value, inverse = reciprocal.value;
  return x.chain_rule({atom(elementary::log, at) - atom(elementary::log, inverse),
                       x.real > 0 ? math::log(x.real) : 0.0},
                      reciprocal);
}

/// √x, with (√x)² = x and √x √y = √(xy) where x and y are squares modulo the prime; where x is none, as half of all
/// residues, the log learns that this is no place to try anything.
template <std::uint64_t Prime, bool IsWatched>
constexpr auto square_root(const trial_number<Prime, IsWatched>& x) {
  using number = trial_number<Prime, IsWatched>;
  const residue<Prime> at = x.value, root = at.root();
  const bool is_square = root * root == at;
  if (!is_square || !(x.real >= 0)) x.mark_undefined();
  const number result{is_square ? root : atom(elementary::sqrt, at),
                      x.real >= 0 ? math::sqrt(x.real) : 1.0};
  return x.slope == 0 ? x.chain_rule(result, result)
                      : x.chain_rule(result, 1 / (2 * x.chain_rule(result, number{}).constant()));
}

/// f(x) for a function object that has a name: by its definition where it has one, as s(x) = 1 / (1 + e^-x). Functions
/// without a name are run as formulas, and do not come here. For erf x = a(x) - a(-x) no more is true than that it is
/// odd.
template <class Function, std::uint64_t Prime, bool IsWatched>
  requires requires { Function::rule::name; }
constexpr trial_number<Prime, IsWatched> apply_function(const Function& f,
                                                        const trial_number<Prime, IsWatched>& x) {
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
  } else {
    static_assert(name == elementary::erf,
                  "a function with a name has a definition, or is exp, log, sqrt or erf");
    const residue<Prime> at = x.value;
    return x.chain_rule({atom(name, at) - atom(name, -at), math::erf(x.real)},
                        f.derivative(x.constant()));
  }
}

/// As a real number.
template <std::size_t Capacity, std::uint64_t Prime, bool IsWatched>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const trial_number<Prime, IsWatched>& x) {
  return out << x.real;
}

} // namespace proof

/// π, as a residue a square, so that (√π)² = π.
template <std::uint64_t Prime, bool IsWatched>
inline constexpr proof::trial_number<Prime, IsWatched> pi<proof::trial_number<Prime, IsWatched>>{
    proof::residue<Prime>{proof::pseudo_random(1)} * proof::residue<Prime>{proof::pseudo_random(1)},
    pi<double>};

} // namespace constgrad
