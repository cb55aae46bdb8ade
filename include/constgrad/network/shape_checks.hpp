// What must fit a network: its inputs, its targets, and the loss that judges its last layer. What does not fit
// stops the build with a message that names the layer and both numbers.
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/sequential.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// True if what meets a network has its type of number, else the build stops with a message:
/// "the input and the network have different types of number: as<float> or as<double> converts either".
template <fixed_string What, class T, class U>
constexpr bool same_numbers() {
  if constexpr (std::is_same_v<T, U>) {
    return true;
  } else {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << What.characters << " and the network have different types of number: "
                       << "as<float> or as<double> converts either"
                       << (std::is_integral_v<U> ? "; write 1.0 for 1" : "");
    }>();
  }
}

/// True if an input has the size that layer 1 expects: "layer 1 expects 2 inputs, but got 3".
template <class Pipeline, std::size_t Size>
inline constexpr bool input_size_matches = has_size<"layer 1", Pipeline::inputs, "inputs", Size>();

/// True if a target has the size that the last layer gives: "layer 4 gives 1 output, but the target has 2".
template <class Pipeline, std::size_t Size>
constexpr bool target_fits() {
  if constexpr (Size == Pipeline::outputs) {
    return true;
  } else {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << "layer " << Pipeline::size << " gives " << Pipeline::outputs
                       << (Pipeline::outputs == 1 ? " output" : " outputs")
                       << ", but the target has " << Size;
    }>();
  }
}

/// Whether a type is a loss.
template <class Loss>
concept loss_function = requires { Loss::accepts(output_kind::any); };

/// True if a loss can judge what the last layer gives: "binary cross-entropy needs probabilities: end in sigmoid, but
/// layer 1 gives 3 outputs of any range". A loss that compares outputs with one another needs two of them.
template <class Pipeline, class Loss>
inline constexpr bool loss_matches = [] {
  if constexpr (!loss_function<Loss>) {
    static_assert(loss_function<Loss>, "a network is judged by a loss, such as mean_squared_error");
    return false;
  } else if constexpr (requires { requires Pipeline::outputs < Loss::least_outputs; }) {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << Loss::name.characters << " needs at least " << Loss::least_outputs
                       << " outputs, but layer " << Pipeline::size << " gives " << Pipeline::outputs
                       << ": take binary cross-entropy";
    }>();
  } else if constexpr (Loss::accepts(Pipeline::range)) {
    return true;
  } else {
    return fail_build<SHAPE_MISMATCH, [] {
      constexpr output_kind given = Pipeline::range;
      return message{} << Loss::name.characters << " needs " << Loss::needs.characters
                       << ", but layer " << Pipeline::size << " gives " << Pipeline::outputs
                       << (Pipeline::outputs == 1 ? " output" : " outputs")
                       << (given == output_kind::probability    ? " from 0 to 1"
                           : given == output_kind::distribution ? " by softmax"
                                                                : " of any range");
    }>();
  }
}();

/// True if a network of numbers T can predict from an input of this type.
template <class T, class Pipeline, class Input>
constexpr bool takes_input() {
  if constexpr (!is_vector<Input>) {
    static_assert(is_vector<Input>,
                  "a network takes one input, a vector of numbers: net(vector{1.0, 0.5})");
    return false;
  } else if constexpr (!same_numbers<"the input", T, element_type<Input>>()) {
    return false;
  } else {
    return input_size_matches<Pipeline, Input::size()>;
  }
}

/// True if a target of this type can be compared with the output.
template <class T, class Pipeline, class Target>
constexpr bool takes_target() {
  if constexpr (!is_vector<Target>) {
    static_assert(is_vector<Target>, "a target is a vector, also of one number: vector{1.0}");
    return false;
  } else if constexpr (!same_numbers<"the target", T, element_type<Target>>()) {
    return false;
  } else {
    return target_fits<Pipeline, Target::size()>();
  }
}

} // namespace constgrad
