// Whether a gradient is the derivative of a value at one place: in a random direction, and where it is not, in each.
//
//     Σ gᵢ vᵢ = d/dh F(z + h v)        F the value, g its gradient, v a random direction
//
// A g that is wrong at z is seen but for a chance of 2^-60. At a corner, where branches of F meet, gᵢ may be anything from
// the slope of one to that of the other, as a subgradient is.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// "backward gives -1 times the derivative", or both as numbers.
template <class Number>
constexpr message wrong_slope(const Number& got, const Number& expected) {
  using field = residue<Number::prime>;
  message words;
  words << "backward gives ";
  if (expected.value != 0) {
    const field ratio = field{got.value} / field{expected.value};
    if (got.value == 0 || ratio.small_fraction() != 0)
      return words << ratio << " times the derivative";
  }
  return words << got.real << ", the derivative is " << expected.real;
}

/// A place where a Subject is judged, a type with static functions:
///
/// - `variables`, the number of zᵢ that it depends on;
/// - `value(z)`, which gives F, and `gradient(z, g)`, which gives F as well and sets gᵢ = ∂F/∂zᵢ;
/// - `differentiates(i)`, whether gᵢ is set, and `name(words, i)`, which writes what zᵢ is;
/// - `low(i)` and `high(i)`, the numbers between which zᵢ is drawn.
template <class Subject, std::uint64_t Prime, bool IsWatched = true>
struct place {
  using number = trial_number<Prime, IsWatched>;
  static constexpr std::size_t n = Subject::variables;

  number z[n]{}, v[n]{};

  constexpr place() = default;

  /// A random place, and a random direction.
  constexpr explicit place(std::uint64_t trial) {
    double low = 0, high = 0;
    drawn_between<Prime> between{low, high};
    for (std::size_t i = 0; i < n; ++i) {
      if (Subject::low(i) != low || Subject::high(i) != high)
        low = Subject::low(i), high = Subject::high(i), between = {low, high};
      z[i] = between.template operator()<IsWatched>(i, stream::points + trial);
    }
    turn(trial);
  }

  /// Makes all zᵢ positive.
  constexpr void make_positive() {
    for (number& each : z)
      if (each.real < 0) each = -each;
  }

  /// Takes another direction.
  constexpr void turn(std::uint64_t trial) {
    for (std::size_t i = 0; i < n; ++i)
      v[i] = between_signs<Prime>.template operator()<IsWatched>(i, stream::directions + trial);
  }

  /// The place z + h v; as a real number h may be known only approximately.
  constexpr place moved(residue<Prime> h, double real) const {
    place other = *this;
    for (std::size_t i = 0; i < n; ++i) {
      other.z[i].value =
          (residue<Prime>{z[i].value} + h * residue<Prime>{v[i].value}).representative;
      other.z[i].real += real * v[i].real;
    }
    return other;
  }

  /// z as numbers whose derivative is v for those i that are chosen, and else 0.
  template <class Choose>
  constexpr void set_moving(number* moving, branch_log* log, const Choose& chooses) const {
    for (std::size_t i = 0; i < n; ++i) {
      moving[i] = z[i];
      if constexpr (IsWatched) moving[i].log = log;
      if (!chooses(i)) continue;
      moving[i].slope = v[i].value;
      if constexpr (IsWatched) moving[i].real_slope = v[i].real;
    }
  }

  /// What is compared where all zᵢ move, those included by which nothing is differentiated.
  constexpr branch_log watched() const {
    branch_log log;
    number moving[n], g[n]{};
    set_moving(moving, &log, [](std::size_t) { return true; });
    static_cast<void>(Subject::value(static_cast<const number*>(moving)));
    static_cast<void>(Subject::gradient(static_cast<const number*>(moving), g + 0));
    return log;
  }

  /// Whether the gradient is right here; where F has no value, it is.
  constexpr verdict judge() const {
    bool is_defined = false;
    return judge(is_defined);
  }
  constexpr verdict judge(bool& is_defined) const {
    branch_log log;
    number moving[n], g[n]{};
    set_moving(moving, &log, Subject::differentiates);
    const number f = Subject::value(static_cast<const number*>(moving));
    set_moving(moving, &log, [](std::size_t) { return IsWatched; });
    const number beside = Subject::gradient(static_cast<const number*>(moving), g + 0);
    is_defined = !log.is_undefined;
    if (!is_defined) return {};
    if (beside.value != f.value || !nearly_equal(beside.real, f.real, f.real))
      return {false, message{} << "the value beside the gradient is " << beside.real
                               << ", the value alone is " << f.real << at()};
    if (log.has_tie) return judge_corner(g + 0);
    residue<Prime> sum;
    double real = 0, magnitude = 0;
    for (std::size_t i = 0; i < n; ++i) {
      if (!Subject::differentiates(i)) continue;
      sum += residue<Prime>{g[i].value} * residue<Prime>{v[i].value};
      const double term = g[i].real * v[i].real;
      real += term, magnitude += term < 0 ? -term : term;
    }
    if (sum != residue<Prime>{f.slope}) return name_difference(g + 0);
    if (IsWatched && !nearly_equal(real, f.real_slope, magnitude))
      return {false, message{} << "backward gives " << real
                               << " in a direction in which the derivative is " << f.real_slope
                               << ", which only differs by a multiple of " << Prime};
    return {};
  }

private:
  /// F where only zᵢ moves, and ties are decided as a little further on that side.
  constexpr number value_along(std::size_t i, int side) const {
    branch_log log;
    log.side = side;
    number moving[n];
    set_moving(moving, &log, [i](std::size_t other) { return other == i; });
    number f = Subject::value(static_cast<const number*>(moving));
    if constexpr (IsWatched) f.log = nullptr;
    return f;
  }

  /// The derivative by zᵢ in the direction vᵢ, as a number.
  static constexpr number slope_of(const number& f) {
    number slope{residue<Prime>{f.slope}, 0.0};
    if constexpr (IsWatched) slope.real = f.real_slope;
    return slope;
  }

  /// The first variable by which the gradient is wrong, found by halves: first among half of all, then of those.
  constexpr verdict name_difference(const number* g) const {
    std::size_t first = 0, end = n;
    while (end - first > 1) {
      const std::size_t middle = first + (end - first) / 2;
      (differs(g, first, middle) ? end : first) = middle;
    }
    const number v_first = v[first];
    if (!Subject::differentiates(first) || v_first.value == 0)
      return {false, message{} << "backward differs from the derivative"};
    return {false, wrong(first, g[first].constant(), slope_of(value_along(first, 0)) / v_first)};
  }

  /// Whether the gradient is wrong by a variable from `first` to before `end`.
  constexpr bool differs(const number* g, std::size_t first, std::size_t end) const {
    const auto chosen = [=](std::size_t i) {
      return first <= i && i < end && Subject::differentiates(i);
    };
    number moving[n];
    set_moving(moving, nullptr, chosen);
    residue<Prime> sum;
    for (std::size_t i = first; i < end; ++i)
      if (chosen(i)) sum += residue<Prime>{g[i].value} * residue<Prime>{v[i].value};
    return sum != residue<Prime>{Subject::value(static_cast<const number*>(moving)).slope};
  }

  /// At a corner every slope for itself.
  constexpr verdict judge_corner(const number* g) const {
    for (std::size_t i = 0; i < n; ++i) {
      if (!Subject::differentiates(i)) continue;
      const number own = slope_of(value_along(i, 0)), left = slope_of(value_along(i, -1)),
                   right = slope_of(value_along(i, 1)), got = g[i].constant() * v[i];
      const bool is_one =
                     got.value == own.value || got.value == left.value || got.value == right.value,
                 is_between = (left.real < got.real && got.real < right.real) ||
                              (right.real < got.real && got.real < left.real);
      if (!is_one && !is_between)
        return {false, message{} << wrong(i, got / v[i], own / v[i]).characters << ", at a corner"};
    }
    return {};
  }

  constexpr message wrong(std::size_t i, const number& got, const number& expected) const {
    message words;
    Subject::name(words, i);
    words << ": ";
    if constexpr (requires { Subject::template left_over<number>(i); }) {
      if (Subject::differentiates(i) &&
          (got + Subject::template left_over<number>(i)).value == expected.value)
        return words << "backward sets the gradient, to which it should add: write +=";
    }
    return words << wrong_slope(got, expected).characters << at().characters;
  }

  /// " at x = 0.5" where a subject's variables are few enough to tell.
  constexpr message at() const {
    message words;
    if constexpr (requires { Subject::tells_place; } && n <= 4) {
      const char* between = " at ";
      for (std::size_t i = 0; i < n; ++i) {
        words << between;
        Subject::name(words, i);
        words << " = " << z[i].real;
        between = ", ";
      }
    }
    return words;
  }
};

} // namespace constgrad::proof
