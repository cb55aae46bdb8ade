// The forms of a layer: several samples together, doubles and floats, and backward without dx; each that differs is refused.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/spoiled_layers.hpp"

#include <concepts>
#include <cstddef>

namespace cg = constgrad;
using cg::claim::layer;

struct wrong_of_doubles {
  template <class T>
  static constexpr void spoil(const auto&, const T*, const T*, T* dx, const auto&, T*) {
    if constexpr (std::same_as<T, double>) dx[0] *= 2;
  }
};
struct wrong_of_floats {
  template <class T>
  static constexpr void spoil(const auto&, const T*, const T* dy, T*, const auto& dp, T*) {
    if constexpr (std::same_as<T, float>) dp.bias[0] += dy[0];
  }
};

/// A dense layer whose functions of several samples Spoil changes.
template <class Spoil>
struct spoiled_samples : two_by_two {
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const parameters<const T>& p, const T* x, T* y) {
    two_by_two::forward_samples<Samples>(p, x, y);
    if constexpr (requires { Spoil::template spoil_forward<Samples>(y); })
      Spoil::template spoil_forward<Samples>(y);
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const parameters<const T>& p, const T* x, const T* y,
                                         const T* dy, T* dx, const parameters<T>& dp) {
    two_by_two::backward_samples<Samples>(p, x, y, dy, dx, dp);
    if constexpr (requires { Spoil::template spoil<Samples>(dy, dx, dp); })
      Spoil::template spoil<Samples>(dy, dx, dp);
  }
};
struct later_inputs_times_3 {
  template <std::size_t Samples>
  static constexpr void spoil(auto*, auto* dx, const auto&) {
    for (std::size_t i = 2; i < 2 * Samples; ++i) dx[i] *= 3;
  }
};
struct bias_of_a_batch_times_7 {
  template <std::size_t Samples>
  static constexpr void spoil(auto*, auto*, const auto& dp) {
    dp.bias[0] *= 7;
  }
};
struct last_output_of_three {
  template <std::size_t Samples>
  static constexpr void spoil_forward(auto* y) {
    if (Samples == 3) y[5] += 1;
  }
};
struct only_of_32 {
  template <std::size_t Samples>
  static constexpr void spoil(auto* dy, auto*, const auto& dp) {
    if (Samples == 32) dp.bias[0] += dy[0];
  }
};
struct only_of_31_floats {
  template <std::size_t Samples, class T>
  static constexpr void spoil(const T*, T* dx, const auto&) {
    if (Samples == 31 && std::same_as<T, float>) dx[61] += 1;
  }
};

/// A dense layer that leaves out its bias where dx is not needed.
struct careless_where_spared : two_by_two {
  template <class T, class Slopes>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T* y, const T* dy,
                                 Slopes dx, const parameters<T>& dp) {
    two_by_two::backward(p, x, y, dy, dx, dp);
    if constexpr (!cg::is_needed<Slopes>) dp.bias[1] -= dy[1];
  }
};

/// A memory that all samples share.
struct shared_memory {
  static constexpr std::size_t inputs = 1, outputs = 1, memory = 1;
  template <class>
  using parameters = cg::no_parameters;

  template <class T>
  static constexpr void forward(const auto& p, const T* x, T* y) {
    y[0] = x[0] * x[0];
    p.memory[0] = x[0];
  }
  template <class T>
  static constexpr void backward(const auto& p, const T*, const T*, const T* dy, T* dx,
                                 cg::no_parameters) {
    dx[0] = 2 * p.memory[0] * dy[0];
  }
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const auto& p, const T* x, T* y) {
    for (std::size_t k = 0; k < Samples; ++k) forward(p, x + k, y + k);
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const auto& p, const T* x, const T* y, const T* dy, T* dx,
                                         cg::no_parameters none) {
    for (std::size_t k = 0; k < Samples; ++k) backward(p, x + k, y + k, dy + k, dx + k, none);
  }
};

constexpr law same_forms_laws[] = {
    {"a layer of a test's own", [] { return layer<spoiled_samples<nothing>>(); }},

    {"of doubles",
     [] {
       return wrong_dense<wrong_of_doubles>(
           "doubles: the slope of input[0] is 2.6875, but 1.34375 as it should be");
     }},
    {"of floats",
     [] {
       return wrong_dense<wrong_of_floats>(
           "floats: the slope of parameter 4 is -0.75, but 0.125 as it should be");
     }},
    {"slopes of later samples",
     [] {
       return wrong_layer<spoiled_samples<later_inputs_times_3>>(
           "two samples together: the slope of input[2] is -3.609375, but -1.203125 as it should "
           "be");
     }},
    {"the gradient of a batch",
     [] {
       return wrong_layer<spoiled_samples<bias_of_a_batch_times_7>>(
           "two samples together: the slope of parameter 4 is 4.375, but 0.625 as it should be");
     }},
    {"outputs of three samples",
     [] {
       return wrong_layer<spoiled_samples<last_output_of_three>>(
           "three samples together: output[5] is 1.734375, but 0.734375 as it should be");
     }},
    {"32 samples alone",
     [] {
       return wrong_layer<spoiled_samples<only_of_32>>(
           "32 samples of doubles together: the slope of "
           "parameter 4 is 5.125, but 6.0 as it should be");
     }},
    {"31 samples of floats alone",
     [] {
       return wrong_layer<spoiled_samples<only_of_31_floats>>(
           "31 samples of floats together: the slope of input[61] is 0.890625, but -0.109375 as it "
           "should be");
     }},
    {"where dx is not needed",
     [] {
       return wrong_layer<careless_where_spared>(
           "bias[1]: where dx is not needed, the slope is 0.0, else -1.375");
     }},
    {"a memory that samples share",
     [] {
       return wrong_layer<shared_memory>(
           "two samples together: the slope of input[0] is -3.0625, but -1.53125 as it should be");
     }},
};
static_assert(all_hold<same_forms_laws>);
