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

/// So many hundredths of 2^-36 or, of floats, 2^-12.
template <class T>
static constexpr T hundredths(int count) {
  return static_cast<T>(count * (std::same_as<T, float> ? 0.01 * 0x1p-12 : 0.01 * 0x1p-36));
}
/// Wrong for so many samples of one type of numbers, by so much.
template <class Type, std::size_t Count, int Hundredths>
struct error_in_samples {
  template <std::size_t Samples, class T>
  static constexpr void spoil_forward(T* y) {
    if constexpr (Samples == Count && std::same_as<T, Type>) y[0] += hundredths<Type>(Hundredths);
  }
};
/// And of one sample.
template <class Type, int Hundredths>
struct error_in_one {
  template <class T>
  static constexpr void spoil_forward(const T*, T* y) {
    if constexpr (std::same_as<T, Type>) y[0] += hundredths<Type>(Hundredths);
  }
};

/// A layer whose every result depends on all that its functions are given, otherwise in a training.
struct depends_on_all {
  static constexpr std::size_t inputs = 1, outputs = 1, memory = 1;
  static constexpr bool trains_otherwise = true;
  static constexpr const char* names[]{"bias"};
  template <class T>
  struct parameters {
    cg::bias_vector<T, 2> bias;
  };

  template <class T>
  static constexpr void forward(const auto& p, const T* x, T* y) {
    p.memory[0] = 2 * x[0];
    y[0] = (p.is_training ? 3 : 5) * x[0] + p.bias[0] * x[0] + p.bias[1];
  }
  template <class T, class Slopes>
  static constexpr void backward(const auto& p, const T* x, const T* y, const T* dy, Slopes dx,
                                 const parameters<T>& dp) {
    dp.bias[0] += (p.memory[0] + x[0] + y[0]) * dy[0];
    dp.bias[1] += (p.is_training ? 7 : 11) * p.bias[1] * p.bias[0] * dy[0];
    if constexpr (cg::is_needed<Slopes>) dx[0] = p.bias[0] * dy[0];
  }
};
/// Wrong of three samples as in a training, or where a network predicts.
template <bool IsTraining>
struct wrong_of_three : depends_on_all {
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const auto& p, const T* x, T* y) {
    for (std::size_t k = 0; k < Samples; ++k) {
      y[k] = (p.is_training ? 3 : 5) * x[k] + p.bias[0] * x[k] + p.bias[1];
      p.memory[k] = 2 * x[k];
    }
    if (Samples == 3 && p.is_training == IsTraining) y[2] += 1;
  }
};

/// A dense layer that gives the first weight another slope where dx is not needed.
struct other_first_where_spared : two_by_two {
  template <class T, class Slopes>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T* y, const T* dy,
                                 Slopes dx, const parameters<T>& dp) {
    two_by_two::backward(p, x, y, dy, dx, dp);
    if constexpr (!cg::is_needed<Slopes>) dp.weights(0, 0) += 1;
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

/// A run of one input, output and parameter, and what stands behind it.
struct run_of_one {
  static constexpr std::size_t outputs = 1, inputs = 1, parameters = 1;
  double y[1], dx[1], dp[2];
};

/// The claim that an error of one sample, or of several, is seen.
template <class T, int Hundredths>
static constexpr bool is_seen_of_one() {
  return !cg::claim::doubles_agree<spoiled<two_by_two, error_in_one<T, Hundredths>>>(false);
}
template <class T, std::size_t Samples, int Hundredths>
static constexpr bool is_seen() {
  using wrong = spoiled_samples<error_in_samples<T, Samples, Hundredths>>;
  return !(Samples < 4 ? cg::claim::batches_agree<wrong>(false)
                       : cg::claim::longer_batches_agree<wrong>(false));
}

constexpr law same_forms_laws[] = {
    {"two samples of doubles alone, three, and three of floats",
     [] {
       return holds_if(is_seen<double, 2, 1000>() && is_seen<double, 3, 1000>() &&
                       is_seen<float, 3, 1000>() && is_seen<float, 31, 1000>() &&
                       !is_seen<double, 4, 1000>());
     }},
    {"doubles may be rounded to 2^-36 of what they are plus 1, floats to 2^-12: 0.57 to 1.57 of it",
     [] {
       return holds_if(!is_seen_of_one<double, 155>() && is_seen_of_one<double, 159>() &&
                       !is_seen_of_one<float, 155>() && is_seen_of_one<float, 159>() &&
                       !is_seen<double, 2, 155>() && is_seen<double, 2, 159>() &&
                       !is_seen<double, 3, 155>() && is_seen<double, 3, 159>() &&
                       !is_seen<float, 3, 155>() && is_seen<float, 3, 159>() &&
                       !is_seen<double, 32, 155>() && is_seen<double, 32, 159>() &&
                       !is_seen<float, 31, 155>() && is_seen<float, 31, 159>());
     }},
    {"the first of each",
     [] {
       const auto differ = [](const auto& a, const auto& b) { return a != b; };
       constexpr run_of_one run{{1}, {2}, {3, 4}};
       return holds_if(cg::claim::same_run(run, run_of_one{{1}, {2}, {3, 5}}, differ) &&
                       !cg::claim::same_run(run, run_of_one{{0}, {2}, {3, 4}}, differ) &&
                       !cg::claim::same_run(run, run_of_one{{1}, {0}, {3, 4}}, differ) &&
                       !cg::claim::same_run(run, run_of_one{{1}, {2}, {0, 4}}, differ));
     }},
    {"a layer that depends on whether it is trained, on its memory, and on all else",
     [] {
       using cg::claim::batches_agree, cg::claim::spared_slopes_agree;
       return holds_if(
           batches_agree<depends_on_all>(true) && batches_agree<depends_on_all>(false) &&
           spared_slopes_agree<depends_on_all>() && cg::claim::doubles_agree<depends_on_all>(true));
     }},
    {"two samples are tried as in a training, or three",
     [] {
       using cg::claim::batches_agree;
       return holds_if(!batches_agree<wrong_of_three<true>>(false) &&
                       batches_agree<wrong_of_three<false>>(false) &&
                       !batches_agree<wrong_of_three<false>>(true) &&
                       batches_agree<wrong_of_three<true>>(true));
     }},
    {"where dx is not needed, the first slope",
     [] {
       return refuted_from(cg::claim::spared_slopes_agree<other_first_where_spared>(),
                           "weights(0, 0): where dx is not needed, the slope is ");
     }},
    {"a layer of a test's own", [] { return layer<spoiled_samples<unspoiled>>(); }},

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
