// The walk through a network and back: that of the library is right, and drivers that are wrong are refused.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::claim::walk;

/// A driver whose gradients Spoil changes: spoil<Samples>(dp), dp the slopes of a dense layer of two, and one of one.
template <class Spoil>
struct spoiled_walk : cg::pipeline<cg::dense_layer<2, 2>,
                                   cg::activation_layer<cg::differentiable<cg::tanh_rule>, 2>,
                                   cg::dense_layer<2, 1>> {
  using right = cg::pipeline<cg::dense_layer<2, 2>,
                             cg::activation_layer<cg::differentiable<cg::tanh_rule>, 2>,
                             cg::dense_layer<2, 1>>;
  template <std::size_t Samples, class Context, class T, class Slopes, class Gradient>
  static constexpr void backward_samples(const Context& p, const T* x, const T* y, const T* dy,
                                         Slopes dx, const Gradient& dp) {
    const T before = dp.template layer<1>().bias[0];
    right::backward_samples<Samples>(p, x, y, dy, dx, dp);
    Spoil::template spoil<Samples>(dp, before, x, dy);
  }
};
struct nothing {
  template <std::size_t>
  static constexpr void spoil(const auto&, const auto&, auto*, auto*) {}
};
struct sign_of_first_bias {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto& before, auto*, auto*) {
    auto bias = dp.template layer<1>().bias;
    bias[0] = before - (bias[0] - before);
  }
};
struct overwritten {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto& before, auto*, auto*) {
    dp.template layer<1>().bias[0] -= before;
  }
};
template <std::size_t Count>
struct later_samples_times_3 {
  template <std::size_t Samples>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto* dy) {
    for (std::size_t k = 1; Samples == Count && k < Samples; ++k)
      dp.template layer<3>().bias[0] += 2 * dy[k];
  }
};
template <std::size_t Count>
struct weights_times_7 {
  template <std::size_t Samples>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto*) {
    if (Samples == Count) dp.template layer<3>().weights(0, 1) *= 7;
  }
};
struct forgotten_last_weight {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto*) {
    dp.template layer<3>().weights(0, 1) = 0;
  }
};
struct wrong_for_large_slopes {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto* dy) {
    if (dy[0] < 0) dp.template layer<3>().bias[0] += 1;
  }
};

template <class Spoil>
static constexpr cg::verdict wrong(const char* words) {
  return refuted_from(walk(spoiled_walk<Spoil>{}, cg::squared_error), words);
}

constexpr law walk_laws[] = {
    {"a network of a neuron",
     [] { return walk(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::squared_error); }},
    {"frozen parameters are constants",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::frozen<"bias">(cg::dense<2>), cg::tanh,
                                  cg::dense<3>, cg::frozen(cg::dense<2>)),
                   cg::mean_squared_error);
     }},
    {"a classifier",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::softmax),
                   cg::categorical_cross_entropy);
     }},
    {"a driver of a test's own", [] { return walk(spoiled_walk<nothing>{}, cg::squared_error); }},

    {"a sign in the first layer",
     [] {
       return wrong<sign_of_first_bias>("layer 1 bias[0]: backward gives -1 times the derivative");
     }},
    {"a gradient that is overwritten",
     [] {
       return wrong<overwritten>(
           "layer 1 bias[0]: a batch of 35 weighted samples gives the slope ");
     }},
    {"later samples of two times 3",
     [] {
       return wrong<later_samples_times_3<2>>(
           "layer 3 bias[0]: a batch of 2 samples gives the slope ");
     }},
    {"of three",
     [] {
       return wrong<later_samples_times_3<3>>(
           "layer 3 bias[0]: a batch of 3 samples gives the slope ");
     }},
    {"of 31",
     [] {
       return wrong<later_samples_times_3<31>>(
           "layer 3 bias[0]: a batch of 31 samples gives the slope ");
     }},
    {"of 32",
     [] {
       return wrong<later_samples_times_3<32>>(
           "layer 3 bias[0]: a batch of 32 samples gives the slope ");
     }},
    {"weights of a batch of three times 7",
     [] {
       return wrong<weights_times_7<3>>(
           "layer 3 weights(0, 1): a batch of 3 samples gives the slope ");
     }},
    {"a forgotten weight of the last layer",
     [] {
       return wrong<forgotten_last_weight>(
           "layer 3 weights(0, 1): backward gives 0 times the derivative");
     }},
    {"wrong for some samples",
     [] { return wrong<wrong_for_large_slopes>("layer 3 bias[0]: backward gives "); }},
};
static_assert(all_hold<walk_laws>);
