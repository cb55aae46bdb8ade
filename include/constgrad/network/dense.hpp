// The dense layer: every output sees every input.
//
//     forward    y = W x + b
//     backward   dE/dW = dE/dy xᵀ     dE/db = dE/dy     dE/dx = Wᵀ dE/dy
#pragma once

#include "constgrad/linear_algebra/affine_map.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/hana.hpp"
#include "constgrad/network/layer.hpp"
#include "constgrad/network/output_range.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The parameters of a dense layer, described to Hana: boost::hana::accessors, keys, members, … walk them by name.
/// dense_parameters{weights, bias}; the bias may be written in braces. All zero if empty braces are all that it gets.
template <class T, std::size_t Inputs, std::size_t Outputs>
struct dense_parameters {
  matrix<T, Outputs, Inputs> weights{};
  vector<T, Outputs> bias{};

  dense_parameters() = default;
  constexpr dense_parameters(const matrix<T, Outputs, Inputs>& given_weights,
                             const vector<T, Outputs>& given_bias)
      : weights{given_weights},
        bias{given_bias} {}

  /// Without a bias, or with one of another size: stops the build with a sentence.
  constexpr dense_parameters(const matrix<T, Outputs, Inputs>&) {
    has_size<"dense_parameters", Outputs, "biases, one for each row of weights", 0>();
  }
  template <class U, std::size_t Biases>
    requires(Biases != Outputs || !std::is_same_v<T, U>)
  constexpr dense_parameters(const matrix<T, Outputs, Inputs>&, const vector<U, Biases>&) {
    if constexpr (has_size<"dense_parameters", Outputs, "biases, one for each row of weights",
                           Biases>())
      static_assert(std::is_same_v<T, U>, "the weights and the bias of dense_parameters have "
                                          "different types of number: write 1.0 for 1");
  }

  friend constexpr bool operator==(const dense_parameters&, const dense_parameters&) = default;
};

template <class T, std::size_t Outputs, std::size_t Inputs, class U, std::size_t Biases>
dense_parameters(matrix<T, Outputs, Inputs>, vector<U, Biases>)
    -> dense_parameters<T, Inputs, Outputs>;

/// Whether training changes a layer's bias.
enum class bias { trained, fixed };

/// A dense layer whose number of inputs is known.
template <std::size_t Inputs, std::size_t Outputs, bias Bias = bias::trained>
struct dense_layer {
  static constexpr std::size_t inputs = Inputs, outputs = Outputs;
  static constexpr output_range range = output_range::any;
  static constexpr std::size_t parameter_count = Inputs * Outputs + Outputs;
  static constexpr bool bias_learns = Bias == bias::trained; ///< or stays as it is
  template <class T>
  using parameters = dense_parameters<T, Inputs, Outputs>;

  /// Arrays of 64 bytes and more begin where a machine reads them fastest.
  template <class T, std::size_t Samples>
  static constexpr std::size_t alignment = sizeof(T) * Outputs * Samples < 64 ? alignof(T) : 64;

  template <class Rest>
  struct before {
    template <std::size_t Samples, class T, class Last, class... More>
    static constexpr void forward(const T* x, const Last& last, const parameters<T>& p,
                                  const More&... more) {
      alignas(alignment<T, Samples>) T y[Outputs * Samples];
      map<Samples>::forward(p.weights.elements, p.bias.elements, x, y);
      Rest::template forward<Samples>(y, last, more...);
    }

    /// Learns from dy, and fills dx unless it is null.
    template <std::size_t Samples, class T, class Last, class Slot, class... Slots>
    static constexpr T propagate(const T* x, T* dx, const Last& last, const Slot& slot,
                                 const Slots&... more) {
      alignas(alignment<T, Samples>) T y[Outputs * Samples], dy[Outputs * Samples];
      const parameters<T>& p = slot.parameters;
      map<Samples>::forward(p.weights.elements, p.bias.elements, x, y);
      const T error = Rest::template propagate<Samples>(y, dy, last, more...);
      if (dx) map<Samples>::backward(p.weights.elements, dy, dx);
      learn<Samples>(slot, x, dy);
      return error;
    }
  };

private:
  template <std::size_t Samples>
  using map = affine_map<Outputs, Inputs, Samples>;

  template <std::size_t Samples, class T>
  static constexpr void learn(const gradient_slot<parameters<T>>& slot, const T* x,
                              const T (&dy)[Outputs * Samples]) {
    map<Samples>::template gradient<bias_learns>(dy, x, slot.gradient.weights.elements,
                                                 slot.gradient.bias.elements);
  }

  /// After dx, which is the slope at the weights as they were.
  template <std::size_t Samples, class T>
  static constexpr void learn(const descent_slot<parameters<T>, T>& slot, const T* x,
                              const T (&dy)[Outputs]) {
    map<Samples>::template descend<bias_learns>(slot.rate, dy, x, slot.parameters.weights.elements,
                                                slot.parameters.bias.elements);
  }
};

/// What a user writes in sequential(…): a dense layer of so many outputs. Its weights and bias are trained;
/// the bias of dense<N, bias::fixed> stays as it is.
template <std::size_t Outputs, bias Bias = bias::trained>
struct dense_description {
  static_assert(Outputs > 0, "a dense layer has at least one output");
  static constexpr bool begins = true; ///< a network can begin with it
};

template <std::size_t Outputs, bias Bias = bias::trained>
inline constexpr dense_description<Outputs, Bias> dense{};

} // namespace constgrad

/// Describes dense_parameters to Hana.
template <class T, std::size_t Inputs, std::size_t Outputs>
struct boost::hana::accessors_impl<constgrad::dense_parameters<T, Inputs, Outputs>> {
  static constexpr auto apply() {
    return make_tuple(make_pair(string_c<'w', 'e', 'i', 'g', 'h', 't', 's'>,
                                [](auto&& described) -> auto& { return described.weights; }),
                      make_pair(string_c<'b', 'i', 'a', 's'>,
                                [](auto&& described) -> auto& { return described.bias; }));
  }
};
