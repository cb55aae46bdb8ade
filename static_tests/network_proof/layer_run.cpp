// Samples through a layer and back, together or one by one, on top of what stood there before.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/layer_run.hpp>

#include "static_tests/law.hpp"
#include "static_tests/network/own_layers.hpp"

#include <cstddef>

namespace cg = constgrad;
template <class Layer, std::size_t Samples>
using run = cg::proof::layer_run<Layer, Samples, double>;

constexpr double before = 100;
constexpr double weights_and_bias[]{1, 2, 3, 4, 5, 6, 7, 8}; // of W by columns, and b
constexpr double inputs[]{1, -1, 2, 0, 3, 5, -2, 4, 1}, slopes[]{1, 2, -1, 3, 5, -4};

/// The claim that a run of y = W x + b with W of 2 × 3 has y, Wᵀ dy, and the sums of dy xᵀ and dy added to what was there.
template <std::size_t Samples>
static constexpr bool is_dense(const run<cg::dense_layer<3, 2>, Samples>& got) {
  const auto& p = weights_and_bias;
  double sums[8]{};
  for (std::size_t k = 0; k < Samples; ++k) {
    const double *x = inputs + 3 * k, *dy = slopes + 2 * k;
    for (std::size_t i = 0; i < 2; ++i)
      if (got.y[2 * k + i] != p[i] * x[0] + p[2 + i] * x[1] + p[4 + i] * x[2] + p[6 + i])
        return false;
    for (std::size_t j = 0; j < 3; ++j) {
      if (got.dx[3 * k + j] != p[2 * j] * dy[0] + p[2 * j + 1] * dy[1]) return false;
      for (std::size_t i = 0; i < 2; ++i) sums[2 * j + i] += dy[i] * x[j];
    }
    for (std::size_t i = 0; i < 2; ++i) sums[6 + i] += dy[i];
  }
  for (std::size_t i = 0; i < 8; ++i)
    if (got.dp[i] != before + sums[i]) return false;
  return got.dp[8] == before;
}

/// The claim that a run went forward alone.
static constexpr bool has_no_slopes(const auto& got) {
  for (const double each : got.dx)
    if (each != before) return false;
  for (const double each : got.dp)
    if (each != before) return false;
  return got.y[0] != before;
}

/// 2 x and 20 dy for a sample, 3 x and 30 dy for several; or, where only one output is computed, what stood there.
struct by_count {
  static constexpr std::size_t inputs = 2, outputs = 2;
  template <class>
  using parameters = cg::no_parameters;
  template <class T>
  static constexpr void forward(cg::no_parameters, const T* x, T* y) {
    y[0] = 2 * x[0];
  }
  template <class T>
  static constexpr void backward(cg::no_parameters, const T*, const T*, const T* dy, T* dx,
                                 cg::no_parameters) {
    dx[0] = 20 * dy[0];
  }
  template <std::size_t, class T>
  static constexpr void forward_samples(cg::no_parameters, const T* x, T* y) {
    y[0] = 3 * x[0];
  }
  template <std::size_t, class T>
  static constexpr void backward_samples(cg::no_parameters, const T*, const T*, const T* dy, T* dx,
                                         cg::no_parameters) {
    dx[0] = 30 * dy[0];
  }
};

/// The claim that both functions of by_count were called with these factors, and nothing else was set.
template <std::size_t Samples>
static constexpr bool has_factors(const run<by_count, Samples>& got, double up, double down) {
  return got.y[0] == up * inputs[0] && got.dx[0] == down * slopes[0] && got.y[1] == before &&
         got.dx[1] == before;
}

/// y = (2 x, 3 x), and back the sum of y dy.
struct needs_outputs {
  static constexpr std::size_t inputs = 1, outputs = 2;
  template <class>
  using parameters = cg::no_parameters;
  template <class T>
  static constexpr void forward(cg::no_parameters, const T* x, T* y) {
    y[0] = 2 * x[0], y[1] = 3 * x[0];
  }
  template <class T>
  static constexpr void backward(cg::no_parameters, const T*, const T* y, const T* dy, T* dx,
                                 cg::no_parameters) {
    dx[0] = y[0] * dy[0] + y[1] * dy[1];
  }
};

constexpr law layer_run_laws[] = {
    {"one sample, and several together or one by one",
     [] {
       const double *x = inputs, *p = weights_and_bias, *dy = slopes;
       return holds_if(
           is_dense<1>({x, p, dy, before, true}) && is_dense<1>({x, p, dy, before, false, true}) &&
           is_dense<3>({x, p, dy, before, false}) && is_dense<3>({x, p, dy, before, false, true}));
     }},
    {"each sample goes back by its own outputs",
     [] {
       for (const bool one_by_one : {false, true}) {
         const run<needs_outputs, 2> got{inputs, nullptr, slopes, before, false, one_by_one};
         for (std::size_t k = 0; k < 2; ++k)
           if (got.dx[k] != 2 * inputs[k] * slopes[2 * k] + 3 * inputs[k] * slopes[2 * k + 1])
             return holds_if(false);
       }
       return holds_if(true);
     }},
    {"without slopes from above forward alone",
     [] {
       const double *x = inputs, *p = weights_and_bias;
       using dense = cg::dense_layer<3, 2>;
       return holds_if(has_no_slopes(run<dense, 1>{x, p, nullptr, before, false}) &&
                       has_no_slopes(run<dense, 2>{x, p, nullptr, before, false}) &&
                       has_no_slopes(run<dense, 2>{x, p, nullptr, before, false, true}));
     }},
    {"together by the functions of several, if not told otherwise",
     [] {
       const double *x = inputs, *p = weights_and_bias, *dy = slopes;
       return holds_if(has_factors<2>({x, p, dy, before, false}, 3, 30) &&
                       has_factors<1>({x, p, dy, before, false}, 2, 20) &&
                       run<by_count, 2>{x, p, dy, before, false, true}.y[2] == 2 * x[2] &&
                       has_factors<2>({x, p, dy, before, false, true}, 2, 20));
     }},
    {"a layer with memory draws the numbers of seed 1, and each sample remembers its own",
     [] {
       constexpr double random[]{0, 2, 0, 0}; // of .42, .72, .00 and .30
       for (const bool one_by_one : {false, true}) {
         const run<dropout_layer<2>, 2> got{inputs, nullptr, slopes, before, true, one_by_one};
         for (std::size_t i = 0; i < 4; ++i)
           if (got.y[i] != random[i] * inputs[i] || got.dx[i] != random[i] * slopes[i])
             return holds_if(false);
       }
       const run<dropout_layer<2>, 2> predicted{inputs, nullptr, slopes, before, false};
       return holds_if(predicted.y[2] == inputs[2] && predicted.dx[2] == slopes[2]);
     }},
    {"a layer that sees the whole batch",
     [] {
       constexpr double mean = 4;
       const run<centering_layer<1>, 2> trained{inputs, &mean, slopes, before, true},
           predicted{inputs, &mean, slopes, before, false};
       return holds_if(trained.y[0] == 1 && trained.y[1] == -1 && trained.dx[0] == -0.5 &&
                       trained.dx[1] == 0.5 && trained.dp[0] == 3 && predicted.y[0] == -3 &&
                       predicted.y[1] == -5);
     }},
};
static_assert(all_hold<layer_run_laws>);
