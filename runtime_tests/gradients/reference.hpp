// A network by its definition, in plain loops and long double: it shares no code with what it judges, and it
// knows no derivative.
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace gradients {

using real = long double;

/// A function, and whether its slope or the slope of its slope jumps at 0.
struct activation {
  const char* name;
  real (*function)(real);
  bool has_corner = false;
};

inline constexpr activation identity{"identity", [](real x) { return x; }},
    sigmoid{"sigmoid", [](real x) { return 1 / (1 + std::exp(-x)); }},
    tanh{"tanh", [](real x) { return std::tanh(x); }},
    relu{"relu", [](real x) { return x < 0 ? 0 : x; }, true},
    leaky_relu{"leaky_relu", [](real x) { return x < 0 ? x / 100 : x; }, true},
    elu{"elu", [](real x) { return x < 0 ? std::expm1(x) : x; }, true},
    softplus{"softplus", [](real x) { return std::log1p(std::exp(x)); }},
    gelu{"gelu", [](real x) { return x * std::erfc(-x / std::sqrt(2.0L)) / 2; }},
    silu{"silu", [](real x) { return x / (1 + std::exp(-x)); }};

/// One layer: dense, or else a function, or else softmax.
struct layer {
  std::size_t inputs, outputs;
  bool is_dense = false, bias_is_frozen = false;
  const activation* function = nullptr;

  std::size_t parameters() const { return is_dense ? outputs * inputs + outputs : 0; }
};

/// On which side of its corner every function is with one: where this changes, there is no slope in between.
using sides = std::string;

inline void note(sides& all, bool side) { all += side ? '+' : '-'; }

/// What a layer makes of x; its weights come row by row, then its bias.
inline std::vector<real> forward(const layer& which, const real* parameters, std::vector<real> x,
                                 sides& seen) {
  if (which.is_dense) {
    std::vector<real> y(which.outputs);
    for (std::size_t row = 0; row < which.outputs; ++row) {
      y[row] = parameters[which.outputs * which.inputs + row];
      for (std::size_t column = 0; column < which.inputs; ++column)
        y[row] += parameters[row * which.inputs + column] * x[column];
    }
    return y;
  }
  if (which.function != nullptr) {
    for (real& value : x) {
      if (which.function->has_corner) note(seen, value < 0);
      value = which.function->function(value);
    }
    return x;
  }
  real sum = 0;
  for (const real value : x) sum += std::exp(value);
  for (real& value : x) value = std::exp(value) / sum;
  return x;
}

} // namespace gradients
