// Backpropagation: the gradient of a loss by every parameter of a network, in one walk forward and backward.
//
//     E = loss(net(x), t),     ∂E/∂parameters from the last layer to the first, by the chain rule
#pragma once

#include "constgrad/network/hana.hpp"
#include "constgrad/network/network.hpp"

#include <cstddef>

namespace constgrad {

/// The end of the walk: the loss of so many outputs against their targets, summed. Gradients are multiplied by
/// scale, 1/n for the mean over a batch.
template <class Loss, std::size_t Outputs, std::size_t Samples, class T>
struct judged_by {
  const T* targets;
  T scale;

  constexpr T operator()(const T* y, T* dy) const {
    T error = Loss::value_and_gradient(y, targets, dy, Outputs);
    for (std::size_t k = 1; k < Samples; ++k) {
      const std::size_t at = k * Outputs;
      error += Loss::value_and_gradient(y + at, targets + at, dy + at, Outputs);
    }
    if (scale != T(1)) {
      for (std::size_t i = 0; i < Outputs * Samples; ++i) dy[i] *= scale;
    }
    return error;
  }
};

/// Adds the gradients of so many samples, each after another, to `gradient`; `last` judges the outputs. Returns
/// what last returns. In place: nothing is copied but the layers' outputs.
template <std::size_t Samples, class T, class... Layers, class Last>
constexpr T add_gradient(const network<T, Layers...>& net, const T* inputs, const Last& last,
                         network_parameters<T, Layers...>& gradient) {
  return boost::hana::unpack(net.parameters.layers, [&](const auto&... of_layers) {
    return boost::hana::unpack(gradient.layers, [&](auto&... gradients_of_layers) {
      return architecture<Layers...>::walk::template propagate<Samples>(
          inputs, static_cast<T*>(nullptr), last, gradient_slot{of_layers, gradients_of_layers}...);
    });
  });
}

/// One step of gradient descent on one sample, straight into the parameters: the same numbers as by
/// net.parameters -= rate * gradient, without the gradient in between; only the sign of a zero can differ. Returns
/// what last returns.
template <class T, class... Layers, class Last>
constexpr T descend(network<T, Layers...>& net, T rate, const T* input, const Last& last) {
  return boost::hana::unpack(net.parameters.layers, [&](auto&... of_layers) {
    return architecture<Layers...>::walk::template propagate<1>(
        input, static_cast<T*>(nullptr), last, descent_slot{of_layers, rate}...);
  });
}

/// A loss at one sample and its gradient, which has the type of the parameters it belongs to.
template <class T, class... Layers>
struct loss_with_gradient {
  T value;
  network_parameters<T, Layers...> gradient;
};

/// E = loss(net(input), target) and ∂E/∂parameters. Sizes and numbers that do not fit, and a loss that does not
/// fit the last layer, stop the build with a sentence.
template <class T, class... Layers, class Loss, class Input, class Target>
constexpr loss_with_gradient<T, Layers...> value_and_gradient(const network<T, Layers...>& net,
                                                              const Loss&, const Input& input,
                                                              const Target& target) {
  using shape = architecture<Layers...>;
  loss_with_gradient<T, Layers...> result{};
  if constexpr (!judges_outputs<Loss>)
    static_assert(judges_outputs<Loss>,
                  "value_and_gradient takes a network, a loss, an input and a target");
  else if constexpr (takes_input<T, shape, Input>() && takes_target<T, shape, Target>() &&
                     loss_fits<shape, Loss>)
    result.value = add_gradient<1>(net, input.elements,
                                   judged_by<Loss, shape::outputs, 1, T>{target.elements, T(1)},
                                   result.gradient);
  return result;
}

/// Anything else.
template <class First, class Second, class Third, class Fourth>
constexpr loss_with_gradient<double> value_and_gradient(const First&, const Second&, const Third&,
                                                        const Fourth&) {
  static_assert(sizeof(First) == 0,
                "value_and_gradient takes a network, a loss, an input and a target");
  return {};
}
template <class T, class... Layers, class Second, class Third>
constexpr loss_with_gradient<T, Layers...> value_and_gradient(const network<T, Layers...>&,
                                                              const Second&, const Third&) {
  static_assert(sizeof...(Layers) == 0,
                "value_and_gradient takes a network, a loss, an input and a target");
  return {};
}

} // namespace constgrad
