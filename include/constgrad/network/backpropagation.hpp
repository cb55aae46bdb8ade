// Backpropagation: the gradient of a loss by every parameter of a network, going forward through the layers and back.
//
//     E = loss(net(x), t),     ∂E/∂parameters from the last layer to the first, by the chain rule
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/network/pipeline.hpp"
#include "constgrad/network/shape_checks.hpp"
#include "constgrad/network/trained_ranges.hpp"
#include "constgrad/network/workspace.hpp"

#include <cstddef>

namespace constgrad {

/// The loss of a network's outputs for one sample against its target, and dy = ∂E/∂y.
template <class Loss, std::size_t Outputs, class T>
struct loss_of_sample {
  const T* target;

  constexpr T operator()(const T* y, T* dy) const {
    return Loss::value_and_gradient(y, target, dy, Outputs);
  }
};

/// The forward and backward pass of so many samples. The memory for all intermediate results is allocated once. The gradient
/// goes to what the layers get as dp: an array, or in_parts.
template <std::size_t Samples, class T, class Pipeline,
          class Gradient = typename Pipeline::template parameters<T>>
class gradient_pass {
public:
  /// Of the function that predicts.
  constexpr gradient_pass(const T* to_read, const Gradient& to_learn)
      : gradient_pass{to_read, to_learn, nullptr, false} {}

  /// The same, or else of what the layers compute in a training, with a generator for those that draw random numbers.
  constexpr gradient_pass(const T* to_read, const Gradient& to_learn, numpy_random* to_draw_from,
                          bool while_training)
      : room{},
        p{parameters_at<Pipeline>(to_read), room.elements + 2 * size, to_draw_from, while_training},
        dp{to_learn} {}

  /// Adds the gradients of the samples, each after another; last(y, dy) judges the outputs y, and fills dy = ∂E/∂y.
  /// Returns what it returns. In place: nothing is copied but the layers' outputs.
  template <class Last>
  constexpr T operator()(const T* inputs, const Last& last) {
    Pipeline::template forward_samples<Samples>(p, inputs, room.elements);
    const T error = last(room.elements, room.elements + size);
    Pipeline::template backward_samples<Samples>(p, inputs, room.elements, room.elements + size,
                                                 not_needed{}, dp);
    return error;
  }

private:
  static constexpr std::size_t outputs = Pipeline::outputs * Samples,
                               size = outputs < 16 ? outputs : whole_lines(outputs);

  workspace<T, 2 * size + memory_of<Pipeline, Samples>> room;
  layer_context<typename Pipeline::template parameters<const T>, T> p;
  Gradient dp;
};

/// Adds the gradients of so many samples, each after another, to `gradient`; `last` judges the outputs. Returns
/// what last returns.
template <std::size_t Samples, class T, class Pipeline, storage Storage, class Last>
constexpr T add_gradient(const network<T, Pipeline, Storage>& net, const T* inputs,
                         const Last& last, network_parameters<T, Pipeline, Storage>& gradient) {
  return gradient_pass<Samples, T, Pipeline>{
      net.parameters.numbers.elements, parameters_at<Pipeline>(gradient.numbers.elements)}(inputs,
                                                                                           last);
}

/// Makes the gradient of what is not trained 0.
template <class T, class Pipeline, storage Storage>
constexpr void clear_untrained(network_parameters<T, Pipeline, Storage>& gradient) {
  for (const index_range& range : untrained_ranges<Pipeline>)
    for (std::size_t i = range.begin; i < range.end; ++i) gradient.numbers.elements[i] = T(0);
}

/// A loss at one sample and its gradient, which has the type of the parameters it belongs to.
template <class T, class Pipeline, storage Storage>
struct loss_with_gradient {
  T value;
  network_parameters<T, Pipeline, Storage> gradient;
};

/// E = loss(net(input), target) and ∂E/∂parameters. Sizes and numbers that do not fit, and a loss that does not
/// fit the last layer, stop the build with a message.
template <class T, class Pipeline, storage Storage, class Loss, class Input, class Target>
constexpr loss_with_gradient<T, Pipeline, Storage>
value_and_gradient(const network<T, Pipeline, Storage>& net, const Loss&, const Input& input,
                   const Target& target) {
  loss_with_gradient<T, Pipeline, Storage> result{};
  if constexpr (!loss_function<Loss>) {
    static_assert(loss_function<Loss>,
                  "value_and_gradient takes a network, a loss, an input and a target");
  } else if constexpr (takes_input<T, Pipeline, Input>() && takes_target<T, Pipeline, Target>() &&
                       loss_matches<Pipeline, Loss>) {
    result.value = add_gradient<1>(net, input.elements,
                                   loss_of_sample<Loss, Pipeline::outputs, T>{target.elements},
                                   result.gradient);
    clear_untrained(result.gradient);
  }
  return result;
}

/// Anything else.
template <class First, class Second, class Third, class Fourth>
constexpr loss_with_gradient<double, pipeline<dense_layer<1, 1>>, storage::in_place>
value_and_gradient(const First&, const Second&, const Third&, const Fourth&) {
  static_assert(sizeof(First) == 0,
                "value_and_gradient takes a network, a loss, an input and a target");
  return {};
}
template <class T, class Pipeline, storage Storage, class Second, class Third>
constexpr loss_with_gradient<T, Pipeline, Storage>
value_and_gradient(const network<T, Pipeline, Storage>&, const Second&, const Third&) {
  static_assert(sizeof(Second) == 0,
                "value_and_gradient takes a network, a loss, an input and a target");
  return {};
}

} // namespace constgrad
