// The number that backpropagation is tried with: a real number, known exactly modulo primes and approximately as a
// double, and its derivative in one direction.
//
//     (a + b)' = a' + b'     (ab)' = a'b + ab'     (a/b)' = (a' - (a/b) b') / b
//
// Two numbers are equal if their residues are, and which is greater is decided by the real numbers: so branches are
// taken as they are by real numbers.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/residue.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// What a number has besides where its comparisons are logged: the residues of its value and its derivative modulo the
/// second prime, and where comparisons are written down, if anywhere.
template <bool IsWatched>
struct watch {
  static constexpr std::uint64_t second = 0, second_slope = 0;
  static constexpr branch_log* log = nullptr;
};
template <>
struct watch<true> {
  std::uint64_t second = 0, second_slope = 0;
  branch_log* log = nullptr;
};

/// A number of a trial: modulo both primes and with a log of comparisons, or, IsWatched = false, at half the cost, modulo the
/// golden prime alone. Its members are plain numbers, and what it computes is written out, since calls would cost more
/// than what they compute.
template <bool IsWatched = true>
struct trial_number : watch<IsWatched>, by_lookup::functions_of<trial_number<IsWatched>> {
  static constexpr std::uint64_t prime = golden_prime, other_prime = mersenne_prime;
  static constexpr bool is_watched = IsWatched;
  using uint128 = math::uint128;
  using field = residue<prime>;
  using other_field = residue<other_prime>;

  std::uint64_t value = 0, slope = 0; ///< residues modulo the golden prime
  double real = 0, real_slope = 0;

  constexpr trial_number() = default;

  /// A constant.
  template <std::integral Integer>
  constexpr trial_number(Integer whole)
      : value{field{whole}.representative},
        real{static_cast<double>(whole)} {
    if constexpr (IsWatched) this->second = other_field{whole}.representative;
  }
  template <floating_point T>
  constexpr trial_number(T x) : value{field{x}.representative},
                                real{static_cast<double>(x)} {
    if constexpr (IsWatched) this->second = other_field{x}.representative;
  }

  /// A constant by its residues and its approximation.
  constexpr trial_number(field first, [[maybe_unused]] other_field other, double approximation)
      : value{first.representative},
        real{approximation} {
    if constexpr (IsWatched) this->second = other.representative;
  }

  // Numbers are passed by value, and changed in parameters: g++ takes a quarter of the operations that references take.
  friend constexpr trial_number operator+(trial_number a, trial_number b) {
    a.value = (a.value + b.value) % prime, a.slope = (a.slope + b.slope) % prime;
    a.real += b.real, a.real_slope += b.real_slope;
    if constexpr (IsWatched)
      a.second = (a.second + b.second) % other_prime,
      a.second_slope = (a.second_slope + b.second_slope) % other_prime,
      a.log = a.log == nullptr ? b.log : a.log;
    return a;
  }
  friend constexpr trial_number operator-(trial_number a, trial_number b) {
    a.value = (a.value + prime - b.value) % prime, a.slope = (a.slope + prime - b.slope) % prime;
    a.real -= b.real, a.real_slope -= b.real_slope;
    if constexpr (IsWatched)
      a.second = (a.second + other_prime - b.second) % other_prime,
      a.second_slope = (a.second_slope + other_prime - b.second_slope) % other_prime,
      a.log = a.log == nullptr ? b.log : a.log;
    return a;
  }
  friend constexpr trial_number operator*(trial_number a, trial_number b) {
    a.slope = static_cast<std::uint64_t>((uint128{a.slope} * b.value + uint128{a.value} * b.slope) %
                                         prime);
    a.value = static_cast<std::uint64_t>(uint128{a.value} * b.value % prime);
    a.real_slope = a.real_slope * b.real + a.real * b.real_slope, a.real *= b.real;
    if constexpr (IsWatched)
      a.second_slope = static_cast<std::uint64_t>(
          (uint128{a.second_slope} * b.second + uint128{a.second} * b.second_slope) % other_prime),
      a.second = static_cast<std::uint64_t>(uint128{a.second} * b.second % other_prime),
      a.log = a.log == nullptr ? b.log : a.log;
    return a;
  }
  /// Where b is 0 the log learns that there is no quotient; without a log it throws invalid_argument.
  friend constexpr trial_number operator/(trial_number a, trial_number b) {
    if constexpr (IsWatched)
      if (a.log == nullptr) a.log = b.log;
    if (b.value == 0 || b.real == 0) {
      if (a.log == nullptr) throw invalid_argument{"a number of a trial is divided by 0"};
      a.mark_undefined();
      return a;
    }
    if (IsWatched && b.second == 0) a.mark_second_undefined();
    const reciprocal of_b = reciprocal_of(b.value, b.second, a.log);
    const uint128 by = of_b.first.representative;
    a.value = static_cast<std::uint64_t>(a.value * by % prime);
    a.slope = static_cast<std::uint64_t>((a.slope + uint128{prime - a.value} * b.slope) % prime *
                                         by % prime);
    if constexpr (IsWatched) {
      const uint128 other_by = of_b.second.representative;
      a.second = static_cast<std::uint64_t>(a.second * other_by % other_prime);
      a.second_slope = static_cast<std::uint64_t>(
          (a.second_slope + uint128{other_prime - a.second} * b.second_slope) % other_prime *
          other_by % other_prime);
    }
    a.real /= b.real, a.real_slope = (a.real_slope - a.real * b.real_slope) / b.real;
    return a;
  }
  friend constexpr trial_number operator-(trial_number a) { return trial_number{} - a; }

  constexpr trial_number& operator+=(trial_number b) { return *this = *this + b; }
  constexpr trial_number& operator-=(trial_number b) { return *this = *this - b; }
  constexpr trial_number& operator*=(trial_number b) { return *this = *this * b; }
  constexpr trial_number& operator/=(trial_number b) { return *this = *this / b; }

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
    same.slope = 0, same.real_slope = 0;
    if constexpr (IsWatched) same.second_slope = 0;
    return same;
  }

  /// Its derivative as a constant.
  constexpr trial_number derivative() const {
    trial_number rate{field{}, other_field{}, real_slope};
    rate.value = slope;
    if constexpr (IsWatched) rate.second = this->second_slope;
    return rate;
  }

  /// f(x) by its value and its slope f'(x).
  constexpr trial_number chain_rule(trial_number f, const trial_number& f_prime) const {
    f.slope = static_cast<std::uint64_t>(uint128{f_prime.value} * slope % prime);
    f.real_slope = f_prime.real * real_slope;
    if constexpr (IsWatched) {
      f.second_slope =
          static_cast<std::uint64_t>(uint128{f_prime.second} * this->second_slope % other_prime);
      if (f.log == nullptr) f.log = this->log;
    }
    return f;
  }

  /// The same residues modulo each prime; the second does not count where the log says that it has no value.
  friend constexpr bool is_identical(const trial_number& a, const trial_number& b) {
    return a.value == b.value && a.second == b.second;
  }

  /// Tells the log that a formula has no value here, or none modulo the second prime.
  constexpr void mark_undefined() const {
    if constexpr (IsWatched)
      if (this->log != nullptr) this->log->is_undefined = true;
  }
  constexpr void mark_second_undefined() const {
    if constexpr (IsWatched)
      if (this->log != nullptr) this->log->is_second_undefined = true;
  }

private:
  /// The sign of a - b. Where doubles are too coarse to tell, the residues say the same wherever the same is asked.
  static constexpr int compare(const trial_number& a, const trial_number& b, bool is_equality) {
    const bool is_less = a.real < b.real || (a.real == b.real && a.value < b.value);
    int sign = a.value == b.value ? 0 : is_less ? -1 : 1;
    if constexpr (IsWatched) {
      branch_log* const log = a.log == nullptr ? b.log : a.log;
      if (log == nullptr || a.slope == b.slope) return sign;
      if (sign == 0) {
        log->has_tie = true;
        if (log->side != 0) sign = (a.real_slope < b.real_slope) == (log->side > 0) ? -1 : 1;
      } else if (a.real == b.real && !is_equality) {
        log->is_undefined = true; // doubles can't tell which branch a real number would take
      }
      log->seen.add({(a.value + prime - b.value) % prime, (a.slope + prime - b.slope) % prime,
                     (a.second + other_prime - b.second) % other_prime,
                     (a.second_slope + other_prime - b.second_slope) % other_prime, a.real, b.real,
                     a.real - b.real, a.real_slope - b.real_slope, sign, is_equality});
    }
    return sign;
  }
};

} // namespace constgrad::proof
