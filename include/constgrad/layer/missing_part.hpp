// The part of the layer contract that a user's layer lacks, as a message.
//
//     missing_part<scale_layer<2>>     nullptr
//     missing_part<half_a_layer>       "function backward(p, x, y, dy, dx, dp)"
#pragma once

#include "constgrad/layer/activation.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"

#include <cstddef>
#include <utility>

namespace constgrad {

/// Becomes a parameter of any type.
struct any_parameter {
  template <class Parameter>
  operator Parameter() const;
};

/// Whether a layer has as many parameters as names, of whatever types.
template <class Layer, class Parameters = typename Layer::template parameters<double>>
inline constexpr bool has_other_parameters =
    []<std::size_t... Index>(std::index_sequence<Index...>) {
      return requires { Parameters{(static_cast<void>(Index), any_parameter{})...}; };
    }(std::make_index_sequence<name_count<Layer>>{});

/// Whether a layer has as many names as parameters, or makes its parameters itself.
template <class Layer, class Parameters = typename Layer::template parameters<double>>
inline constexpr bool names_parameters = [] {
  if constexpr (requires { Layer::names; }) {
    return []<std::size_t... Index>(std::index_sequence<Index...>) {
      return requires(view_at<double> each) { Parameters{(static_cast<void>(Index), each)...}; } &&
             !requires(view_at<double> each) {
               Parameters{(static_cast<void>(Index), each)..., each};
             };
    }(std::make_index_sequence<name_count<Layer>>{});
  } else {
    return requires { Parameters{}; } || requires(double* first) { Layer::parameters_at(first); };
  }
}();

/// Whether a layer has the function of one sample, or of several. It is checked with doubles only.
template <class Layer, class Context>
concept has_forward_of_one =
    requires(const Context& p, const double* x, double* y) { Layer::forward(p, x, y); };
template <class Layer, class Context>
concept has_forward_of_many = requires(const Context& p, const double* x, double* y) {
  Layer::template forward_samples<2>(p, x, y);
};

/// What the functions of a layer lack, for these types of p and dp. A layer of layers inherits those of several samples, so
/// that its own of one would never be called.
template <class Layer, class Context, class Gradient>
constexpr const char* missing_function() {
  constexpr bool forward_of_one = has_forward_of_one<Layer, Context>,
                 forward_of_many = has_forward_of_many<Layer, Context>,
                 backward_of_one = has_backward_of_one<Layer, double*, Context, double, Gradient>,
                 backward_of_many =
                     has_backward_of_many<Layer, 2, double*, Context, double, Gradient>;
  if (!has_plain_functions<Layer> && forward_of_one && forward_of_many)
    return "use for forward(p, x, y), since it is made of layers or sees the whole batch: write "
           "forward_samples<Samples>";
  if (!has_plain_functions<Layer> && backward_of_one && backward_of_many)
    return "use for backward(p, x, y, dy, dx, dp), since it is made of layers or sees the whole "
           "batch: write backward_samples<Samples>";
  return !(forward_of_one || forward_of_many)     ? "function forward(p, x, y)"
         : !(backward_of_one || backward_of_many) ? "function backward(p, x, y, dy, dx, dp)"
                                                  : nullptr;
}

/// The first part that a layer has not, as "function forward(p, x, y)"; null if it has all.
template <class Layer>
inline constexpr const char* missing_part = [] {
  if constexpr (!requires { std::size_t{Layer::inputs}; }) {
    return "constant inputs, how many numbers go in";
  } else if constexpr (!requires { std::size_t{Layer::outputs}; }) {
    return "constant outputs, how many numbers come out";
  } else if constexpr (!requires { typename Layer::template parameters<double>; }) {
    return "template parameters<T>, or no_parameters as such";
  } else if constexpr (!names_parameters<Layer>) {
    if constexpr (requires { Layer::names; }) {
      if constexpr (has_other_parameters<Layer>)
        return "parameters that are weight_matrix, weight_vector, bias_vector or state_vector";
    }
    return "names[] of its parameters, a name for each";
  } else {
    using slopes_of_parameters = typename Layer::template parameters<double>;
    using p_of_layer = layer_context<typename Layer::template parameters<const double>, double>;
    return missing_function<Layer, p_of_layer, slopes_of_parameters>();
  }
}();

/// Of an activation: what the rule of its function has not.
template <class Rule, std::size_t Size>
inline constexpr const char* missing_part<activation_layer<differentiable<Rule>, Size>> =
    !requires(double x) { Rule::value(x); }        ? "function value(x)"
    : !requires(double x) { Rule::derivative(x); } ? "function derivative(x)"
                                                   : nullptr;

/// A layer, as written in the contract of layer.hpp.
template <class Layer>
concept is_layer = missing_part<Layer> == nullptr;

} // namespace constgrad
