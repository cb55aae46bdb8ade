// tanh as a layer of one's own, which can forget its slope on the way back, for docs/derivations/digits.md.
#pragma once

#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/parameter.hpp>

#include <cstddef>

namespace digits {

// [slope]
/// y = tanh x, dx = dy (1 - y²); one that forgets the slope says dx = dy.
template <std::size_t Size, bool Forgets>
struct own_tanh {
  static constexpr std::size_t inputs = Size, outputs = Size;
  template <class>
  using parameters = constgrad::no_parameters;

  static constexpr void forward(auto, auto* x, auto* y) {
    for (std::size_t i = 0; i < Size; ++i) y[i] = constgrad::tanh(x[i]);
  }
  static constexpr void backward(auto, auto*, auto* y, auto* dy, auto* dx, auto) {
    for (std::size_t i = 0; i < Size; ++i) dx[i] = Forgets ? dy[i] : dy[i] * (1 - y[i] * y[i]);
  }
};
// [slope]

} // namespace digits
