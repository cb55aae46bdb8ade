#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/heaviside.hpp"
#include "constgrad/function/relu.hpp"
#include "constgrad/number/fraction.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/is_nan.hpp"
#include "constgrad/number/ordered.hpp"

#include <cstdint>
#include <ratio>

namespace constgrad {

/// The rule of leaky_relu: its derivative is 1 for x > 0, else the slope, also at the corner x = 0.
template <std::intmax_t Numerator, std::intmax_t Denominator>
struct leaky_relu_rule final {
  /// The slope as a number: of doubles and floats the nearest.
  template <class Number>
  static constexpr Number slope = fraction<Number, Numerator, Denominator>;

  /// A branch on x != x keeps NaN out of the product, which would be no constant.
  template <class Number>
    requires ordered<Number>
  static constexpr Number value(const Number& x) {
    return 0 < x || x != x ? x : slope<Number> * x;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(1) : is_nan(x) ? x * x : slope<Number>; // NaN
  }
  /// As formulas, which have no order.
  template <class Number>
    requires(!ordered<Number>)
  static constexpr Number by_pieces(const Number& x) {
    return slope<Number> * x + (1 - slope<Number>)*relu(x);
  }
  template <class Number>
    requires(!ordered<Number>)
  static constexpr Number derivative(const Number& x) {
    return slope<Number> + (1 - slope<Number>)*heaviside(x);
  }
  /// The same by the value y, which is positive where x is.
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return derivative(y);
  }

  /// The values of all numbers in x, from end to end, for the function increases.
  template <floating_point T>
  static constexpr interval<T> value(const interval<T>& x) {
    if (x.is_empty()) return x;
    const interval<T> left = slope<interval<T>> * x;
    return {0 < x.lower ? x.lower : left.lower, 0 < x.upper ? x.upper : left.upper};
  }
  template <floating_point T>
  static constexpr interval<T> derivative(const interval<T>& x) {
    constexpr interval<T> left = slope<interval<T>>;
    return x.is_empty() ? x
                        : interval<T>{0 < x.lower ? 1 : left.lower, 0 < x.upper ? 1 : left.upper};
  }
};

/// x for x > 0, else a hundredth of it, PyTorch's nn.LeakyReLU; the slope and the product are
/// rounded each: at most 1.5 ulp off. NaN stays NaN, also as a slope, and -0 stays -0. (A. L. Maas,
/// A. Y. Hannun, A. Y. Ng, "Rectifier nonlinearities improve neural network acoustic models", 2013.)
inline constexpr differentiable<leaky_relu_rule<1, 100>> leaky_relu{};

/// The function of a slope; of one that is not between 0 and 1 the build stops.
template <class Slope>
constexpr differentiable<leaky_relu_rule<Slope::num, Slope::den>> leaky_relu_with() {
  static_assert(0 < Slope::num && Slope::num < Slope::den,
                "the slope of a leaky_relu is between 0 and 1");
  return {};
}

/// With another slope between 0 and 1: leaky_relu_of<std::ratio<1, 5>>.
template <class Slope>
inline constexpr auto leaky_relu_of = leaky_relu_with<Slope>();

} // namespace constgrad
