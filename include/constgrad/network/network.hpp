// A network: the layers of a pipeline with their parameters, and its prediction.
//
//     net(x) = layer n (… layer 2 (layer 1 (x)))
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/number_array.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/network/pipeline.hpp"
#include "constgrad/network/shape_checks.hpp"
#include "constgrad/network/workspace.hpp"
#include "constgrad/number/formula_number.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A network of numbers T, which must not be integral. Its output is a function of its input and parameters, nothing else. A
/// prediction only reads the network: any number of threads may predict by one at once, while none changes it.
template <class T, class Pipeline, storage Storage = storage_for<T, parameter_count<Pipeline>>>
struct network {
  using value_type = T;
  using pipeline_type = Pipeline;
  static constexpr std::size_t inputs = Pipeline::inputs, outputs = Pipeline::outputs;

  network_parameters<T, Pipeline, Storage> parameters{};

  friend constexpr bool operator==(const network&, const network&) = default;

  /// The output for one input. Another size, or another type of number, stops the build with a message.
  template <class Input>
  constexpr vector<T, outputs> operator()(const Input& input) const {
    if constexpr (takes_input<T, Pipeline, Input>()) {
      vector<T, outputs> output;
      workspace<T, memory_of<Pipeline>> memory;
      Pipeline::template forward_samples<1>(context(memory.elements), input.elements,
                                            output.elements);
      return output;
    } else {
      return {};
    }
  }

  /// Of numbers that are no vector: stops the build.
  template <class... Inputs>
    requires(sizeof...(Inputs) != 1)
  constexpr vector<T, outputs> operator()(const Inputs&...) const {
    static_assert(sizeof...(Inputs) == 1,
                  "a network takes one input, a vector of numbers: net(vector{1.0, 0.5})");
    return {};
  }

  /// The outputs for so many inputs, each one after another, in place.
  template <std::size_t Samples>
  constexpr void predict_samples(const T* input, T* output) const {
    workspace<T, memory_of<Pipeline, Samples>> memory;
    Pipeline::template forward_samples<Samples>(context(memory.elements), input, output);
  }

private:
  /// The parameters, where nothing is trained.
  constexpr auto context(T* memory) const {
    using views = typename Pipeline::template parameters<const T>;
    return layer_context<views, T>{
        parameters_at<Pipeline>(static_cast<const T*>(parameters.numbers.elements)), memory,
        nullptr, false};
  }

  // Last, so that all members are declared by then and no further error follows.
  static_assert(!integer<T>, "a network of integers cannot learn: write 1.0 for 1");
  static_assert(!std::is_same_v<T, long double>,
                "float and double are supported, long double is not: write initialize<double>");
};

/// The same network of other numbers: as<interval<double>>(net) encloses what real numbers would predict from the
/// parameters that net has, as<float>(net) rounds them. Every parameter is converted for itself, as in a vector.
template <class U, class T, class Pipeline, storage Storage>
constexpr network<U, Pipeline, Storage> as(const network<T, Pipeline, Storage>& net) {
  network<U, Pipeline, Storage> other{};
  for (std::size_t i = 0; i < net.parameters.count; ++i)
    other.parameters.numbers.elements[i] = converted_to<U>(net.parameters.numbers.elements[i]);
  return other;
}

} // namespace constgrad
