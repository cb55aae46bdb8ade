// Gradients that are used part by part: where they differ from those in an array, they are refused.
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network_proof/in_parts.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>

namespace cg = constgrad;
using two_by_two = cg::dense_layer<2, 2>;

/// A dense layer that gives its gradient in one part, which Spoil changes, and computes dx before or after.
template <class Spoil>
struct spoiled_in_parts : two_by_two {
  using two_by_two::backward, two_by_two::backward_samples;

  template <class T, class Slopes, class Take, std::size_t First>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T* y, const T* dy,
                                 Slopes dx, const cg::in_parts<Take, First>& dp) {
    T part[6]{};
    const auto slopes = cg::parameters_at<two_by_two>(part + 0);
    if constexpr (requires { Spoil::changes_first; }) {
      T unused[2]{};
      two_by_two::backward(p, x, y, dy, unused + 0, slopes);
      dp(0, part);
      affine::backward(p.weights.elements, dy, dx);
    } else {
      two_by_two::backward(p, x, y, dy, dx, slopes);
      Spoil::give(dp, part, dx);
    }
  }
  template <std::size_t Samples, class T, class Slopes, class Take, std::size_t First>
  static constexpr void backward_samples(const parameters<const T>& p, const T* x, const T* y,
                                         const T* dy, Slopes dx,
                                         const cg::in_parts<Take, First>& dp) {
    two_by_two::backward_samples<Samples>(p, x, y, dy, dx, dp);
    if constexpr (requires { Spoil::template spoil_samples<Samples>(dx); })
      Spoil::template spoil_samples<Samples>(dx);
  }

private:
  using affine = cg::affine_map<2, 2, 1>;
};
namespace constgrad {
template <class Spoil>
inline constexpr bool learns_in_parts<spoiled_in_parts<Spoil>> = true;
} // namespace constgrad

struct nothing {
  static constexpr void give(const auto& dp, const auto& part, auto*) { dp(0, part); }
};
struct another_slope {
  static constexpr void give(const auto& dp, auto& part, auto*) {
    part[3] *= 2;
    dp(0, part);
  }
};
struct one_twice {
  template <class T>
  static constexpr void give(const auto& dp, const T (&part)[6], T*) {
    dp(0, part);
    const T last[]{part[5]};
    dp(5, last);
  }
};
struct without_bias {
  template <class T>
  static constexpr void give(const auto& dp, const T (&part)[6], T*) {
    const T weights[]{part[0], part[1], part[2], part[3]};
    dp(0, weights);
  }
};
struct another_dx {
  static constexpr void give(const auto& dp, const auto& part, auto* dx) {
    dp(0, part);
    dx[1] = -dx[1];
  }
};
struct reads_what_changed {
  static constexpr bool changes_first = true;
};
struct wrong_for_three : nothing {
  template <std::size_t Samples>
  static constexpr void spoil_samples(auto* dx) {
    if (Samples == 3) dx[5] += 1;
  }
};
struct first_slope {
  static constexpr void give(const auto& dp, auto& part, auto*) {
    part[0] += 1;
    dp(0, part);
  }
};
/// Wrong in parts, but not used so: a layer does not inherit that it is.
struct not_used_in_parts : spoiled_in_parts<another_slope> {};

/// a x, or 3 a x as in a training, with a slope that is Factor times its own where it is used in parts.
template <int Factor>
struct scale_layer {
  static constexpr std::size_t inputs = 1, outputs = 1;
  static constexpr bool trains_otherwise = true;
  static constexpr const char* names[]{"weights"};
  template <class T>
  struct parameters {
    cg::weight_vector<T, 1> weights;
  };

  template <class T>
  static constexpr void forward(const auto& p, const T* x, T* y) {
    y[0] = (p.is_training ? 3 : 1) * p.weights[0] * x[0];
  }
  template <class T, class Slopes, class Gradient>
  static constexpr void backward(const auto& p, const T* x, const T* y, const T* dy, Slopes dx,
                                 const Gradient& dp) {
    const T own = p.weights[0];
    if constexpr (requires { dp.weights; }) {
      dp.weights[0] += (p.is_training ? 3 : 1) * dy[0] * x[0] + y[0];
    } else {
      const T part[]{Factor * ((p.is_training ? 3 : 1) * dy[0] * x[0] + y[0])};
      dp(0, part);
    }
    if constexpr (cg::is_needed<Slopes>) dx[0] = (p.is_training ? 3 : 1) * own * dy[0];
  }
};
namespace constgrad {
template <int Factor>
inline constexpr bool learns_in_parts<scale_layer<Factor>> = true;
} // namespace constgrad

template <class Spoil>
static constexpr cg::verdict wrong(const char* words) {
  return refuted_from(cg::claim::layer<spoiled_in_parts<Spoil>>(), words);
}

using tanhs = cg::activation_layer<cg::differentiable<cg::tanh_rule>, 2>;
using three_layers = cg::pipeline<two_by_two, tanhs, cg::dense_layer<2, 3>>;

constexpr law in_parts_laws[] = {
    {"dense layers, in as many parts as it takes",
     [] {
       return holds_if(cg::claim::gradient_in_parts<two_by_two>() &&
                       cg::claim::gradient_in_parts<cg::dense_layer<1, 1>>() &&
                       cg::claim::gradient_in_parts<cg::dense_layer<5, 300>>());
     }},
    {"pipelines, and pipelines in them",
     [] {
       return holds_if(
           cg::claim::gradient_in_parts<three_layers>() &&
           cg::claim::gradient_in_parts<cg::pipeline<cg::dense_layer<1, 2>, three_layers>>());
     }},
    {"what has no parts needs no proof",
     [] { return cg::claim::gradient_in_parts<cg::frozen_layer<two_by_two>>(); }},
    {"all of it as one part", [] { return cg::claim::layer<spoiled_in_parts<nothing>>(); }},
    {"another slope", [] { return wrong<another_slope>("weights(1, 1): in parts the slope is "); }},
    {"that of the first parameter, with both slopes",
     [] {
       return refuted(cg::claim::gradient_in_parts<spoiled_in_parts<first_slope>>(),
                      "weights(0, 0): in parts the slope is 0.234375, else -0.765625");
     }},
    {"that of the last weight",
     [] {
       return refuted(cg::claim::gradient_in_parts<spoiled_in_parts<another_slope>>(),
                      "weights(1, 1): in parts the slope is -4.8125, else -2.40625");
     }},
    {"both slopes of an input",
     [] {
       return refuted(cg::claim::gradient_in_parts<spoiled_in_parts<another_dx>>(),
                      "where the gradient is used in parts, the slope of input[1] is 0.609375, "
                      "else -0.609375");
     }},
    {"what is not used in parts", [] { return cg::claim::gradient_in_parts<not_used_in_parts>(); }},
    {"a layer of one parameter, not as in a training",
     [] {
       return holds_if(cg::claim::same_in_parts<scale_layer<1>, 1, double>() &&
                       !cg::claim::same_in_parts<scale_layer<2>, 1, double>());
     }},
    {"a parameter that learns twice",
     [] { return wrong<one_twice>("bias[1]: in parts it gets a slope 2 times, not once"); }},
    {"a parameter that does not learn",
     [] { return wrong<without_bias>("bias[0]: in parts it gets a slope 0 times, not once"); }},
    {"another dx",
     [] {
       return wrong<another_dx>("where the gradient is used in parts, the slope of input[1] is ");
     }},
    {"a dx by parameters that have changed",
     [] {
       return wrong<reads_what_changed>(
           "where the gradient is used in parts, the slope of input[0] is ");
     }},
    {"several samples",
     [] {
       return wrong<wrong_for_three>(
           "where the gradient is used in parts, the slope of input[5] is ");
     }},
};
static_assert(all_hold<in_parts_laws>);
