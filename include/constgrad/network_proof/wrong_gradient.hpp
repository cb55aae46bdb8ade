// What is wrong with a gradient that is not the derivative in a random direction: the first variable by which it is wrong,
// found by halves, with both slopes; or nothing, where at a corner it is between those of the pieces that meet.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// Whether two numbers are equal modulo the primes, and as doubles up to rounding. Where the log says that something has no
/// value modulo the second prime, the first judges alone.
template <bool IsWatched>
constexpr bool agree(const trial_number<IsWatched>& a, const trial_number<IsWatched>& b,
                     double magnitude, const branch_log& log) {
  return a.value == b.value && (log.is_second_undefined || a.second == b.second) &&
         nearly_equal(a.real, b.real, magnitude);
}

/// Σ gᵢ vᵢ, of those i that are chosen, with the sum of its terms' magnitudes.
template <bool IsWatched>
struct directional {
  using number = trial_number<IsWatched>;
  number sum{};
  double magnitude = 0;

  /// Adds g v, where v is the rate at which z moves.
  constexpr void add(const number& g, const number& z) { add_all(&g, &z, 1); }

  /// The same of several: written out, as this is done for every parameter.
  constexpr void add_all(const number* g, const number* z, std::size_t count) {
    for (; count > 0; --count, ++g, ++z) {
      const double term = g->real * z->real_slope;
      sum.real += term, magnitude += term < 0 ? -term : term;
      sum.value = static_cast<std::uint64_t>((sum.value + math::uint128{g->value} * z->slope) %
                                             number::prime);
      if constexpr (IsWatched)
        sum.second = static_cast<std::uint64_t>(
            (sum.second + math::uint128{g->second} * z->second_slope) % number::other_prime);
    }
  }
};

/// "backward gives -1 times the derivative", or both as numbers.
template <class Number>
constexpr message wrong_slope(const Number& got, const Number& expected) {
  using field = typename Number::field;
  message words;
  words << "backward gives ";
  if (expected.value != 0 && got.value != expected.value) {
    const field ratio = field{got.value} / field{expected.value};
    if (got.value == 0 || ratio.small_fraction() != 0)
      return words << ratio << " times the derivative";
  }
  words << got.real << ", the derivative is " << expected.real;
  if (got.value == expected.value) words << ": equal only modulo " << Number::prime;
  return words;
}

/// " at x = 0.5" where a subject's variables are few enough to tell.
template <bool IsWatched>
constexpr message place_of(const subject<IsWatched>& of, const trial_number<IsWatched>* z) {
  message words;
  const char* between = " at ";
  for (std::size_t i = 0; of.tells_place && of.variables <= 4 && i < of.variables; ++i) {
    words << between;
    of.name(words, i, of.variables);
    words << " = " << z[i].real;
    between = ", ";
  }
  return words;
}

/// A gradient g that is not the derivative of F in the direction v in which z moves.
template <bool IsWatched>
struct wrong_gradient {
  using number = trial_number<IsWatched>;

  const subject<IsWatched>& of;
  const number* z;
  const number* g;
  const branch_log& log;

  constexpr verdict verdict_at(const number& got, const number& expected) const {
    if (log.has_tie) return at_corner(got);
    std::size_t first = 0, end = of.variables;
    while (end - first > 1) {
      const std::size_t middle = first + (end - first) / 2;
      (differs(first, middle) ? end : first) = middle;
    }
    const number v = z[first].derivative();
    if (!of.differentiates(first, of.variables) || v.value == 0)
      return {false, message{} << "backward differs from the derivative"};
    const number slope = along(first, first + 1, 0) / v;
    if (agree(g[first].constant(), slope, slope.real, log))
      return {false, message{} << "backward gives " << got.real
                               << " in a direction in which the derivative is " << expected.real
                               << ": equal only modulo " << number::prime};
    return {false, wrong(first, g[first].constant(), slope)};
  }

private:
  /// The derivative of F where only zᵢ from `first` to before `end` move, and ties are decided as a little further on that
  /// side.
  constexpr number along(std::size_t first, std::size_t end, int side) const {
    branch_log asked;
    asked.side = side;
    list<number> moving(of.variables);
    for (std::size_t i = 0; i < of.variables; ++i) {
      const bool moves = first <= i && i < end && of.differentiates(i, of.variables);
      moving[i] = moves ? z[i] : z[i].constant();
      if constexpr (IsWatched) moving[i].log = &asked;
    }
    number slope = of.value(moving.begin(), of.variables).derivative();
    if constexpr (IsWatched) slope.log = nullptr;
    return slope;
  }

  /// The same of the gradient.
  constexpr directional<IsWatched> claimed(std::size_t first, std::size_t end) const {
    directional<IsWatched> all;
    for (std::size_t i = first; i < end; ++i)
      if (of.differentiates(i, of.variables)) all.add(g[i], z[i]);
    return all;
  }

  constexpr bool differs(std::size_t first, std::size_t end) const {
    const directional<IsWatched> all = claimed(first, end);
    return !agree(all.sum, along(first, end, 0), all.magnitude, log);
  }

  /// At a corner all slopes belong to one side, or else every slope is judged for itself.
  constexpr verdict at_corner(const number& got) const {
    for (const int side : {-1, 1})
      if (got.value == along(0, of.variables, side).value) return {};
    for (std::size_t i = 0; i < of.variables; ++i) {
      if (!of.differentiates(i, of.variables)) continue;
      const number own = along(i, i + 1, 0), left = along(i, i + 1, -1), right = along(i, i + 1, 1),
                   one = claimed(i, i + 1).sum, v = z[i].derivative();
      const bool is_one =
                     one.value == own.value || one.value == left.value || one.value == right.value,
                 is_between = (left.real < one.real && one.real < right.real) ||
                              (right.real < one.real && one.real < left.real);
      if (!is_one && !is_between)
        return {false, message{} << wrong(i, one / v, own / v).characters << ", at a corner"};
    }
    return {};
  }

  constexpr message wrong(std::size_t i, const number& got, const number& expected) const {
    message words;
    of.name(words, i, of.variables);
    words << ": ";
    if (of.left_over != nullptr && (got + of.left_over(i)).value == expected.value &&
        got.value != expected.value)
      return words << "backward sets the gradient, to which it should add: write +=";
    return words << wrong_slope(got, expected).characters << place_of(of, z).characters;
  }
};

} // namespace constgrad::proof
