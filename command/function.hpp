// The functions between dense layers, by their names, for as many numbers as are known at run time: those of the library, with their bits.
//
//     yᵢ = f(xᵢ)        dxᵢ = dyᵢ f'(xᵢ)        softmax of all together
#pragma once

#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>

#include <cstddef>
#include <string_view>

namespace command {

namespace cg = constgrad;

struct function {
  std::string_view name;
  void (*forward)(const double* x, double* y, std::size_t n);
  void (*backward)(const double* x, const double* y, const double* dy, double* dx, std::size_t n);
};

/// A function of single numbers, by the library's kernel.
template <class Function>
function elementwise(std::string_view name, Function) {
  using kernel = cg::elementwise<Function, 1>;
  return {name,
          [](const double* x, double* y, std::size_t n) {
            for (std::size_t i = 0; i < n; ++i) kernel::forward({}, x + i, y + i);
          },
          [](const double* x, const double* y, const double* dy, double* dx, std::size_t n) {
            for (std::size_t i = 0; i < n; ++i)
              kernel::backward({}, x + i, y + i, dy + i, dx + i, {});
          }};
}

/// As layer/softmax.hpp.
inline function softmax() {
  return {"softmax",
          [](const double* x, double* y, std::size_t n) {
            double largest = x[0], sum = 0;
            for (std::size_t i = 1; i < n; ++i)
              if (largest < x[i]) largest = x[i];
            for (std::size_t i = 0; i < n; ++i) y[i] = cg::exp(x[i] - largest);
            for (std::size_t i = 0; i < n; ++i) sum += y[i];
            for (std::size_t i = 0; i < n; ++i) y[i] /= sum;
          },
          [](const double*, const double* y, const double* dy, double* dx, std::size_t n) {
            double mean = dy[0] * y[0];
            for (std::size_t i = 1; i < n; ++i) mean += dy[i] * y[i];
            for (std::size_t i = 0; i < n; ++i) dx[i] = y[i] * (dy[i] - mean);
          }};
}

/// All of them.
inline const function functions[]{
    elementwise("tanh", cg::tanh),         elementwise("sigmoid", cg::sigmoid),
    elementwise("relu", cg::relu),         elementwise("leaky_relu", cg::leaky_relu),
    elementwise("elu", cg::elu),           elementwise("silu", cg::silu),
    elementwise("gelu", cg::gelu),         elementwise("softplus", cg::softplus),
    elementwise("identity", cg::identity), softmax()};

} // namespace command
