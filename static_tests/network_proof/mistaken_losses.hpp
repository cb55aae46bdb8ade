// Losses of a test's own that are wrong: in one of their functions, at some targets, of so many outputs, or of one type of numbers.
#pragma once

#include <constgrad/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/law.hpp"

#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>

namespace mistaken_losses {

using exact = constgrad::proof::trial_number<>;

/// A loss whose functions tell different things: 2 and slopes of 1, 2, … together, 5 and 10, 20, … in place of the outputs, and
/// slopes of 100, 200, … alone.
template <class Kind>
struct different_forms : Kind {
  template <class T>
  static constexpr T value(const T*, const T*, std::size_t) {
    return 2;
  }
  template <class T>
  static constexpr void gradient(const T*, const T*, T* slopes, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) slopes[i] = 100 * static_cast<int>(i + 1);
  }
  template <class T>
  static constexpr T value_and_gradient(const T* o, const T*, T* slopes, std::size_t n) {
    const bool is_in_place = o == slopes;
    for (std::size_t i = 0; i < n; ++i)
      slopes[i] = (is_in_place ? 10 : 1) * static_cast<int>(i + 1);
    return is_in_place ? 5 : 2;
  }
};
using any_numbers = different_forms<constgrad::of_any_outputs>;
using constgrad::proof::loss_form;
template <loss_form Form, class Loss = any_numbers>
using subject_of = constgrad::proof::outputs_and_targets<Loss, Form>;

/// The claim that a form of it tells these: the slope of the first output, the one of the third three times that.
template <loss_form Form>
static constexpr bool tells(double value, double slope) {
  const exact z[]{1, 2, 3, 4, 5, 6};
  exact slopes[3]{};
  const exact told = subject_of<Form>::gradient(z, slopes, 6);
  return told.real == value && slopes[0].real == slope && slopes[1].real == 2 * slope &&
         slopes[2].real == 3 * slope;
}
static constexpr bool is_named(std::size_t i, std::size_t n, std::string_view name) {
  constgrad::message words;
  subject_of<loss_form::all>::name(words, i, n);
  return words.characters == name;
}

// Targets that all are 1/2, -1, 2 …; that begin with two different numbers; and any others.
template <int Halves>
static constexpr bool all_are(const exact*, const exact* t, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    if (t[i].real != Halves / 2.0) return false;
  return true;
}
static constexpr bool are_outputs(const exact* o, const exact* t, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    if (t[i].real != o[i].real) return false;
  return true;
}
static constexpr bool are_less(const exact* o, const exact* t, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    if (t[i].real != o[i].real - 1) return false;
  return true;
}
static constexpr bool are_one_hot(const exact*, const exact* t, std::size_t n) {
  return t[0].real == 1 && (n == 1 || (t[1].real == 0 && t[n - 1].real == 0));
}
template <int First, int Second>
static constexpr bool begin_with(const exact*, const exact* t, std::size_t n) {
  return n > 1 && t[0].real == First / 2.0 && t[1].real == Second / 2.0;
}
static constexpr bool begin_with_2_and_output(const exact* o, const exact* t, std::size_t n) {
  return n > 1 && t[0].real == 2 && t[1].real == o[1].real;
}
static constexpr bool are_others(const exact* o, const exact* t, std::size_t) {
  return t[0].real * 2 != static_cast<int>(t[0].real * 2) && t[0].real != o[0].real &&
         t[0].real != o[0].real - 1;
}

/// Σ o t of N outputs, whose gradient is wrong at some targets.
template <std::size_t N, bool (*IsWrong)(const exact*, const exact*, std::size_t)>
struct wrong_at_targets {
  static constexpr std::size_t variables = 2 * N;
  static constexpr double low = -3, high = 3;
  static constexpr bool differentiates_all = false, is_same_run = true;
  static constexpr bool differentiates(std::size_t i, std::size_t n) { return i < n / 2; }
  static constexpr void name(constgrad::message& words, std::size_t i, std::size_t) { words << i; }
  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    Number sum = z[0] * z[N];
    for (std::size_t i = 1; i < N; ++i) sum += z[i] * z[N + i];
    return sum;
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t n) {
    for (std::size_t i = 0; i < N; ++i) g[i] = z[N + i];
    if (IsWrong(z, z + N, N)) g[N - 1] += 1;
    return value(z, n);
  }
};
template <std::size_t N, bool (*IsWrong)(const exact*, const exact*, std::size_t)>
static constexpr bool is_seen() {
  return !constgrad::claim::loss_at_places(
      constgrad::proof::subject_of<wrong_at_targets<N, IsWrong>>);
}

/// Σ (o - t)² with a mistake: in one of its functions; beyond 100; in doubles or floats.
enum class mistake { none, value_beside, slopes_beside, alone, in_place, beyond_100 };
template <mistake Mistake>
struct mistaken_squares : constgrad::of_any_outputs {
  template <class T>
  static constexpr T value(const T* o, const T* t, std::size_t n) {
    T sum = (o[0] - t[0]) * (o[0] - t[0]);
    for (std::size_t i = 1; i < n; ++i) sum += (o[i] - t[i]) * (o[i] - t[i]);
    return sum;
  }
  template <class T>
  static constexpr void gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) slopes[i] = 2 * (o[i] - t[i]);
    if (Mistake == mistake::alone) slopes[n - 1] += 1;
    if (Mistake == mistake::beyond_100 && 100 < o[0]) slopes[0] += 1;
  }
  template <class T>
  static constexpr T value_and_gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    const bool is_in_place = o == slopes;
    const T sum = value(o, t, n);
    gradient(o, t, slopes, n);
    if (Mistake == mistake::alone) slopes[n - 1] -= 1;
    if (Mistake == mistake::slopes_beside && !is_in_place) slopes[n - 1] += 1;
    if (Mistake == mistake::in_place && is_in_place) slopes[n - 1] += 1;
    return Mistake == mistake::value_beside ? sum + 1 : sum;
  }
};
template <mistake Mistake>
static constexpr constgrad::verdict judge(std::size_t outputs, bool in_pieces) {
  return constgrad::claim::forms_of_loss<mistaken_squares<Mistake>>(
      outputs, in_pieces, constgrad::proof::chosen_targets);
}

/// Σ o t, of doubles only for outputs that are short: k/64 between 0 and 1, or k/8 between -4 and 4; with a mistake at some
/// targets, in one of three functions: where the first is this one, in halves, where they are one-hot, or are the outputs.
constexpr int one_hot = 77, outputs = 78;
template <class Kind, int Halves, int Function>
struct of_short_numbers : Kind {
  template <class T>
  static constexpr T value(const T* o, const T* t, std::size_t n) {
    T sum = o[0] * t[0];
    for (std::size_t i = 1; i < n; ++i) sum += o[i] * t[i];
    return sum;
  }
  static constexpr double value(const double* o, const double* t, std::size_t n) {
    constexpr bool any = Kind::accepts(constgrad::output_kind::any);
    for (std::size_t i = 0; i < n; ++i) {
      const double k = o[i] * (any ? 8 : 64);
      if (!(any ? -4 < o[i] && o[i] < 4 : 0 < o[i] && o[i] < 1) || k != static_cast<int>(k))
        throw k;
    }
    return value<double>(o, t, n) + (is_mistaken(o, t) && Function == 0 ? 1 : 0);
  }
  template <class T>
  static constexpr void gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    static_cast<void>(o);
    for (std::size_t i = 0; i < n; ++i) slopes[i] = t[i];
    if constexpr (std::same_as<T, double>)
      if (is_mistaken(o, t) && Function == 1) slopes[n - 1] += 2;
  }
  template <class T>
  static constexpr T value_and_gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) slopes[i] = t[i];
    if constexpr (std::same_as<T, double>) {
      if (is_mistaken(o, t) && Function == 2) slopes[n - 1] += 2;
      if (is_mistaken(o, t) && Function == 4) slopes[0] += 1;
      if (is_mistaken(o, t) && Function == 3) return value(o, t, n) + 1;
    }
    return value(o, t, n);
  }

private:
  static constexpr bool is_mistaken(const double* o, const double* t) {
    return Halves == one_hot   ? t[0] == 1 && t[1] == 0
           : Halves == outputs ? t[0] == o[0] && t[1] == o[1]
                               : t[0] == Halves / 2.0;
  }
};
template <int Halves, int Function, class Kind = constgrad::of_any_outputs>
static constexpr constgrad::verdict judge_doubles() {
  return constgrad::claim::loss_of_doubles<double, of_short_numbers<Kind, Halves, Function>, 2>(
      "double", 0x1p-40);
}

/// Σ 1 / (o - t)
struct reciprocal_of_error : constgrad::of_any_outputs {
  template <class T>
  static constexpr T value(const T* o, const T* t, std::size_t n) {
    T sum{0};
    for (std::size_t i = 0; i < n; ++i) sum += 1 / (o[i] - t[i]);
    return sum;
  }
  template <class T>
  static constexpr void gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) slopes[i] = -1 / ((o[i] - t[i]) * (o[i] - t[i]));
  }
  template <class T>
  static constexpr T value_and_gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    gradient(o, t, slopes, n);
    return value(o, t, n);
  }
};

/// |o - t|, whose slope at 0 each form tells otherwise.
struct corner_of_slopes : constgrad::of_any_outputs {
  template <class T>
  static constexpr T value(const T* o, const T* t, std::size_t n) {
    T sum{0};
    for (std::size_t i = 0; i < n; ++i) sum += o[i] < t[i] ? t[i] - o[i] : o[i] - t[i];
    return sum;
  }
  template <class T>
  static constexpr void gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) slopes[i] = o[i] < t[i] ? T(-1) : T(1);
  }
  template <class T>
  static constexpr T value_and_gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    const T sum = value(o, t, n);
    for (std::size_t i = 0; i < n; ++i) slopes[i] = t[i] < o[i] ? T(1) : T(-1);
    return sum;
  }
};

/// Σ (o - t)² of Least outputs or more, with wrong slopes where a condition holds.
template <std::size_t Least, class IsWrong>
struct wrong_where : mistaken_squares<mistake::none> {
  static constexpr std::size_t least_outputs = Least;
  template <class T>
  static constexpr T value_and_gradient(const T* o, const T* t, T* slopes, std::size_t n) {
    const bool is_wrong = IsWrong::template holds<T>(o, t, n);
    const T sum = mistaken_squares<mistake::none>::value_and_gradient(o, t, slopes, n);
    if (is_wrong) slopes[n - 1] += 1;
    return sum;
  }
};
template <std::size_t Size>
struct of_size {
  template <class T>
  static constexpr bool holds(const T*, const T*, std::size_t n) {
    return n == Size;
  }
};
template <std::size_t Size>
struct last_is_beyond_100 {
  template <class T>
  static constexpr bool holds(const T* o, const T*, std::size_t n) {
    return n == Size && 100 < o[n - 1];
  }
};
/// No step of Newton gets to this double root.
struct output_is_target {
  template <class T>
  static constexpr bool holds(const T* o, const T* t, std::size_t) {
    const T error = o[0] - t[0];
    return error * error == 0;
  }
};
template <class Type, std::size_t Size>
struct of_type {
  template <class T>
  static constexpr bool holds(const T*, const T*, std::size_t n) {
    return std::same_as<T, Type> && n == Size;
  }
};
/// A value that is too large by so many hundredths of 2^-40 or, of floats, 2^-16.
template <class Type, int Hundredths>
struct too_large : mistaken_squares<mistake::none> {
  template <class T>
  static constexpr T value(const T* o, const T* t, std::size_t n) {
    const T sum = mistaken_squares<mistake::none>::value(o, t, n);
    if constexpr (!std::same_as<T, Type>)
      return sum;
    else
      return sum + static_cast<T>(Hundredths *
                                  (std::same_as<T, float> ? 0.01 * 0x1p-16 : 0.01 * 0x1p-40));
  }
};
template <class Type, int Hundredths>
static constexpr bool is_too_large() {
  constexpr std::size_t step = std::same_as<Type, float> ? 9 : 8;
  return !constgrad::proof::loss_claims<too_large<Type, Hundredths>>::template judge<step>();
}

/// The claim that of the ten steps only those are refused whose digit is among these.
template <class IsWrong, std::size_t Least = 1>
static constexpr bool is_refused_in(std::string_view refused) {
  using loss = wrong_where<Least, IsWrong>;
  return []<std::size_t... Step>(std::string_view digits, std::index_sequence<Step...>) {
    return ((!constgrad::proof::loss_claims<loss>::template judge<Step>() ==
             (digits.find(static_cast<char>('0' + Step)) != std::string_view::npos)) &&
            ...);
  }(refused, std::make_index_sequence<10>{});
}

} // namespace mistaken_losses
