// Functions of a test's own that are wrong: in a derivative, in one of its forms, at one number, or of one type of numbers.
#pragma once

#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/own_functions.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace mistaken_functions {

struct wrong_sign : square_value {
  static constexpr auto derivative(const auto& x) { return -(x + x); }
};
struct forgotten_factor : square_value {
  static constexpr auto derivative(const auto& x) { return x; }
};
struct too_large_by_2_to_61 : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(0x1p61) * (x + x);
  }
};
struct too_large_by_a_prime : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return Number(constgrad::proof::golden_prime + 1) * (x + x);
  }
};
struct wrong_beside : right_square {
  template <class Number>
  static constexpr constgrad::differentiated<Number> value_and_derivative(const Number& x) {
    return {x * x, x};
  }
};
struct wrong_value_beside : right_square {
  template <class Number>
  static constexpr constgrad::differentiated<Number> value_and_derivative(const Number& x) {
    return {x * x + 1, x + x};
  }
};
struct wrong_of_doubles : right_square {
  using right_square::derivative;
  static constexpr double derivative(double x) { return x; }
};
struct wrong_of_floats : right_square {
  using right_square::derivative;
  static constexpr float derivative(float x) { return x > 3 ? x : x + x; }
};
struct wrong_value_of_doubles : right_square {
  using right_square::value;
  static constexpr double value(double x) { return x < -20 ? 0 : x * x; }
};
struct wrong_both_of_doubles : right_square {
  static constexpr constgrad::differentiated<double>
  value_and_derivative(std::same_as<double> auto x) {
    return {x * x, x};
  }
};

/// x³ with the slope told from the value.
struct slope_from_cube {
  static constexpr auto value(const auto& x) { return x * x * x; }
  static constexpr auto derivative(const auto& x) { return 3 * (x * x); }
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return -y;
  }
};

// What looks odd, and is right.
struct constant_value {
  template <class Number>
  static constexpr Number value(const Number&) {
    return Number(3);
  }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(0);
  }
};
/// x² with the slope 2 x (1 + p / 2^100), which is 2 x modulo the one prime p, and for doubles.
struct right_modulo_one_prime {
  static constexpr auto value(const auto& x) { return x * x; }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    constexpr std::uint64_t p = constgrad::proof::golden_prime, below = (1 << 30) - 1;
    return static_cast<Number>(2 * x + 2 * x * (static_cast<double>(p >> 30) * 0x1p-70) +
                               2 * x * (static_cast<double>(p & below) * 0x1p-100));
  }
};

/// x² of doubles that is wrong at one number alone, so many sixteenths; and with an error at 40, where it is 1600, of so many
/// times 2^-40 or, of floats, 2^-16.
template <int Sixteenths>
struct wrong_at : right_square {
  using right_square::value;
  static constexpr double value(double x) { return x == Sixteenths / 16.0 ? -1 : x * x; }
};
template <class T, int Units>
struct not_exact : right_square {
  using right_square::value;
  static constexpr T value(T x) {
    return x * x + (x == 40 ? T(Units) * T(std::same_as<T, float> ? 0x1p-16 : 0x1p-40) : T(0));
  }
};
/// And one that takes no number of a double beyond 40.
struct up_to_40 : right_square {
  using right_square::value;
  static constexpr double value(double x) { return -40 <= x && x <= 40 ? x * x : throw x; }
};

/// x² with a slope that is wrong at one number alone, of which no branch tells: so many halves.
template <int Halves>
struct wrong_by_exception : square_value {
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    const Number d = x - Number(Halves) / Number(2);
    return d * d == 0 ? Number(100) : x + x; // no step of Newton gets to a double root
  }
};
/// A value nowhere; at 0 alone; and from ¼ on, with a slope that is wrong from 3 on.
struct no_value {
  static constexpr auto value(const auto& x) { return x / (x - x); }
  static constexpr auto derivative(const auto& x) { return x - x; }
};
struct value_at_0 {
  static constexpr auto value(const auto& x) { return constgrad::sqrt(-(x * x)); }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(0);
  }
};
struct wrong_from_3 {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return constgrad::sqrt(x - Number(0.25));
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return (3 < x ? 3 : 1) / (2 * constgrad::sqrt(x - Number(0.25)));
  }
};

/// A ramp, of whose slopes at the corner each form tells another: all of them are between those of the sides.
template <bool TellsFromValue>
struct corner_of_slopes {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return 0 < x ? x : Number(0);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(1) : Number(0);
  }
  template <class Number>
  static constexpr constgrad::differentiated<Number> value_and_derivative(const Number& x) {
    return {value(x), x < 0 ? Number(0) : Number(1)};
  }
  template <class Number>
    requires TellsFromValue
  static constexpr Number derivative_from_value(const Number& y) {
    return 0 < y ? Number(1) : Number(0);
  }
};

/// Three forms that tell 1, 10 and 100, or two.
template <bool TellsFromValue>
struct different_forms {
  template <class Number>
  constexpr Number operator()(const Number& x) const {
    return x;
  }
  template <class Number>
  static constexpr Number derivative(const Number&) {
    return Number(1);
  }
  template <class Number>
  static constexpr constgrad::differentiated<Number> value_and_derivative(const Number& x) {
    return {x, Number(10)};
  }
  template <class Number>
    requires TellsFromValue
  static constexpr Number derivative_from_value(const Number&) {
    return Number(100);
  }
};
/// What the gradient tells that asks for all forms at once.
template <bool TellsFromValue>
static constexpr double all_forms_at_once() {
  using subject = constgrad::proof::of_one_variable<different_forms<TellsFromValue>,
                                                    constgrad::proof::function_form::all>;
  static_assert(subject::tells_place && subject::differentiates_all);
  const constgrad::proof::trial_number<> x{2};
  constgrad::proof::trial_number<> slope;
  static_cast<void>(subject::gradient(&x, &slope, 1));
  return slope.real;
}

/// x of doubles, with a mistake in one of its forms: the value beside the slope, the slope from the value, many at once.
template <int Mistake>
struct forms_of_doubles {
  constexpr double operator()(double x) const { return x; }
  static constexpr double derivative(double) { return 1; }
  static constexpr constgrad::differentiated<double> value_and_derivative(double x) {
    return {Mistake == 1 ? x + 1 : x, 1};
  }
  static constexpr double derivative_from_value(double) { return Mistake == 2 ? 2 : 1; }
  static constexpr void each(const double* in, double* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) out[i] = Mistake == 3 && i > 0 ? 0 : in[i];
  }
};
template <int Mistake>
static constexpr constgrad::verdict judge_forms_of_doubles() {
  return constgrad::claim::function_at<double>(forms_of_doubles<Mistake>{}, "double", 3, 3, 1,
                                               0x1p-40);
}

} // namespace mistaken_functions
