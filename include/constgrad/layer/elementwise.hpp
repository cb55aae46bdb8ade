// A function of so many numbers as a layer, and the chain rule through it, by loops or unrolled:
//
//     forward     yᵢ = f(xᵢ)
//     backward    dxᵢ = dyᵢ · f'(xᵢ)
//
// During constant evaluation, up to 64 of them are computed in one expression, which counts as one step.
#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/layer/parameter.hpp"

#include <cstddef>
#include <utility>

namespace constgrad {

/// Whether f' has a formula in y = f(x), such as y (1 - y).
template <class Function, class T>
concept has_derivative_from_value = requires(const T& y) { Function::derivative_from_value(y); };

template <class Function, std::size_t Size,
          class Elements = std::make_index_sequence<(Size <= 64 ? Size : 0)>>
struct elementwise;

template <class Function, std::size_t Size, std::size_t... Index>
struct elementwise<Function, Size, std::index_sequence<Index...>> {
  static constexpr bool is_short = sizeof...(Index) == Size;

  /// y = f(x); y may be x.
  template <class T>
  static constexpr void forward(no_parameters, const T* x, T* y) {
    if (!is_short || !__builtin_is_constant_evaluated())
      Function::template each<Size>(x, y);
    else if constexpr (has_math_function<Function, T>)
      ((y[Index] = math::correctly_rounded<typename Function::rule::math_function>(x[Index])), ...);
    else
      ((y[Index] = Function{}(x[Index])), ...);
  }

  /// dx = dy f'(x), by y where f' has a formula in it.
  template <class T>
  static constexpr void backward(no_parameters, const T* x, const T* y, const T* dy, T* dx,
                                 no_parameters) {
    if constexpr (!has_derivative_from_value<Function, T>)
      for (std::size_t i = 0; i < Size; ++i) dx[i] = dy[i] * Function{}.derivative(x[i]);
    else if (is_short && __builtin_is_constant_evaluated())
      ((dx[Index] = dy[Index] * Function::rule::derivative_from_value(y[Index])), ...);
    else
      for (std::size_t i = 0; i < Size; ++i)
        dx[i] = dy[i] * Function::rule::derivative_from_value(y[i]);
  }
};

} // namespace constgrad
