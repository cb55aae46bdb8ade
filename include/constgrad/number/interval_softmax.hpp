// Softmax and its cross-entropy over a box, that is of numbers which are only known to lie in intervals.
//
//     yᵢ = e^xᵢ / Σⱼ e^xⱼ             increases in xᵢ and decreases in every other x
//     Eₖ = -log yₖ                     decreases in xₖ and increases in every other x
//
// So both are extreme where xᵢ is at one end and all others are at their other ends: there they are computed, rounded
// outwards, which the quotient of intervals, where the same xᵢ may have two values at once, is far from. The greatest
// number m is taken from all: no power is above 1, and x - m is known exactly, as a high and a low part.
#pragma once

#include "constgrad/math/enclosure.hpp"
#include "constgrad/math/exp.hpp"
#include "constgrad/math/log1p.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/number/interval.hpp"

#include <cstddef>

namespace constgrad {

/// f(x) of an increasing function that is defined everywhere in x.
template <class Function>
constexpr interval<double> increasing(const interval<double>& x) {
  return {math::enclosure<Function>(x.lower).below, math::enclosure<Function>(x.upper).above};
}

/// e^(a - b) for a <= b, both finite: a few units in the last place wide, however a - b is rounded.
constexpr interval<double> power_of_difference(double a, double b) {
  const interval<double> difference = interval<double>{a} - interval<double>{b};
  if (difference.lower == difference.upper || !math::is_finite(difference.lower))
    return increasing<math::exp_function>(difference);
  const interval<double> high{difference.upper}, of_a{a}, of_b{b}; // the larger first: then exact
  const bool a_is_larger = (a < 0 ? -a : a) > (b < 0 ? -b : b);
  const interval<double> low = a_is_larger ? (of_a - high) - of_b : of_a - (high + of_b);
  return increasing<math::exp_function>(high) * increasing<math::exp_function>(low);
}

/// n numbers, of which the one at a place is at one end of its interval and all others are at their other ends.
template <floating_point T>
struct corner_of_box {
  const interval<T>* x;
  std::size_t n, place;
  bool is_upper_there;

  constexpr double operator()(std::size_t i) const {
    return (i == place) == is_upper_there ? x[i].upper : x[i].lower;
  }
  /// The place of the greatest, the first of equal ones.
  constexpr std::size_t greatest() const {
    std::size_t top = 0;
    for (std::size_t i = 1; i < n; ++i)
      if ((*this)(top) < (*this)(i)) top = i;
    return top;
  }
  /// Σ e^(xᵢ - m) of all but the one at this place; of -infinity 0.
  constexpr interval<double> powers_but(std::size_t left_out, double m) const {
    interval<double> sum;
    for (std::size_t i = 0; i < n; ++i) {
      if (i != left_out && math::is_finite((*this)(i))) sum += power_of_difference((*this)(i), m);
    }
    return sum;
  }
};

/// Whether an interval of a box is empty; then the box is.
template <floating_point T>
constexpr bool is_box_empty(const interval<T>* x, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    if (x[i].is_empty()) return true;
  return false;
}

/// yᵢ, enclosed, for xᵢ finite and the others finite or -infinity.
template <floating_point T>
constexpr interval<double> softmax_at(const corner_of_box<T>& x) {
  const double m = x(x.greatest());
  const interval<double> own = power_of_difference(x(x.place), m), rest = x.powers_but(x.place, m),
                         least{own.lower}, most{own.upper};
  return {(least / (least + interval<double>{rest.upper})).lower,
          (most / (most + interval<double>{rest.lower})).upper};
}

/// y = softmax(x), the tightest intervals but for the roundings on the way, about as many units in
/// the last place as there are numbers; between 0 and 1, also where intervals have no bound; empty
/// where one of x is. x and y are different arrays. It takes 2 n² powers.
template <floating_point T>
constexpr void softmax_of_box(const interval<T>* x, interval<T>* y, std::size_t n) {
  constexpr T infinity = std::numeric_limits<T>::infinity();
  if (is_box_empty(x, n)) {
    for (std::size_t i = 0; i < n; ++i) y[i] = interval<T>::empty();
    return;
  }
  for (std::size_t i = 0; i < n; ++i) {
    bool others_have_bound = true;
    for (std::size_t j = 0; j < n; ++j)
      if (j != i && x[j].upper == infinity) others_have_bound = false;
    const double lower = n == 1 ? 1
                         : x[i].lower == -infinity || !others_have_bound
                             ? 0
                             : softmax_at(corner_of_box<T>{x, n, i, false}).lower,
                 upper = n == 1 || x[i].upper == infinity
                             ? 1
                             : softmax_at(corner_of_box<T>{x, n, i, true}).upper;
    y[i] = {math::outwards<T>(lower, math::rounding::downwards),
            math::outwards<T>(upper, math::rounding::upwards)};
  }
}

/// Eₖ, enclosed, for xₖ finite and the others finite or -infinity.
template <floating_point T>
constexpr interval<double> cross_entropy_at(const corner_of_box<T>& x) {
  const std::size_t top = x.greatest();
  return increasing<math::log1p_function>(x.powers_but(top, x(top))) +
         (interval<double>{x(top)} - interval<double>{x(x.place)});
}

/// Eₖ = -log softmax(x)ₖ = log Σⱼ e^(xⱼ - xₖ), with the same ends.
template <floating_point T>
constexpr interval<T> cross_entropy_of_box(const interval<T>* x, std::size_t n, std::size_t k) {
  constexpr T infinity = std::numeric_limits<T>::infinity();
  if (is_box_empty(x, n)) return interval<T>::empty();
  if (n == 1) return T{0};
  bool has_bound = x[k].lower > -infinity;
  for (std::size_t j = 0; j < n; ++j)
    if (j != k && x[j].upper == infinity) has_bound = false;
  const double lower =
      x[k].upper == infinity ? 0 : cross_entropy_at(corner_of_box<T>{x, n, k, true}).lower;
  const double upper = has_bound ? cross_entropy_at(corner_of_box<T>{x, n, k, false}).upper
                                 : std::numeric_limits<double>::infinity();
  return {math::outwards<T>(lower, math::rounding::downwards),
          math::outwards<T>(upper, math::rounding::upwards)};
}

} // namespace constgrad
