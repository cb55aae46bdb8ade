// That a part of a network is right, judged for itself: a layer, an activation, a loss.
//
//     static_assert(proof::layer<dense_layer<3, 2>>);
//     static_assert(proof::activation<tanh>);
//     static_assert(proof::loss_gradient<huber>);
#pragma once

#include "constgrad/layer/activation.hpp"
#include "constgrad/network_proof/claims.hpp"
#include "constgrad/network_proof/function.hpp"
#include "constgrad/network_proof/kind_of_part.hpp"
#include "constgrad/network_proof/layer_claims.hpp"
#include "constgrad/network_proof/loss.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {
namespace proof {

/// The verdict on a layer, and first on the function of an activation.
template <class Layer, bool AsPart>
struct verdict_on_layer {
  static constexpr verdict judge() { return verdict_on_all<layer_claims<Layer, AsPart>>(); }
};
template <class Function, std::size_t Size, bool AsPart>
struct verdict_on_layer<activation_layer<Function, Size>, AsPart> {
  static constexpr verdict judge() {
    return first_that_fails(
        {&verdict_on_all<function_claims<Function>>,
         &verdict_on_all<layer_claims<activation_layer<Function, Size>, AsPart>>});
  }
};

} // namespace proof

namespace claim {

/// The claim that a layer's backward is the derivative of its forward, and its forms the same; of an activation's layer
/// also that of its function.
template <class Layer>
constexpr verdict layer() {
  using type = std::remove_cvref_t<Layer>;
  if constexpr (is_layer<type>)
    return proof::verdict_on_layer<type, false>::judge();
  else
    return proof::no_layer<type>();
}

/// The claim that the derivatives of a function, in all forms that a network calls, are those of its value.
template <class Function>
constexpr verdict activation(const Function&) {
  if constexpr (proof::is_function<Function>)
    return proof::verdict_on_all<proof::function_claims<Function>>();
  else
    return proof::no_function<Function>();
}

/// The claim that the gradients of a loss, in all forms that a training calls, are those of its value.
template <class Loss>
constexpr verdict loss_gradient(const Loss&) {
  if constexpr (proof::is_loss<Loss>)
    return proof::verdict_on_all<proof::loss_claims<Loss>>();
  else
    return proof::no_loss<Loss>();
}

} // namespace claim

namespace proof {

/// Proves that a layer's backward is the derivative of its forward: static_assert(proof::layer<dense_layer<3, 2>>). When
/// it is not, the compiler says where: "weights(0, 1): backward gives -1 times the derivative".
template <class Layer>
inline constexpr bool layer = holds<[] { return claim::layer<Layer>(); }>();

/// Proves that the derivatives which a network calls are those of a function object: static_assert(proof::activation<tanh>).
template <auto Function>
inline constexpr bool activation = holds<[] { return claim::activation(Function); }>();

/// Proves that the gradients of a loss are those of its value: static_assert(proof::loss_gradient<huber>).
template <auto Loss>
inline constexpr bool loss_gradient = holds<[] { return claim::loss_gradient(Loss); }>();

} // namespace proof
} // namespace constgrad
