// Backpropagation through this very network: of one image by its formulas, and proved.
#include "digits.hpp"

#include <constgrad/linear_algebra.hpp>
#include <constgrad/network_proof/backward.hpp>
#include <constgrad/proof.hpp>

namespace digits {

namespace proof = constgrad::proof;

// [forward]
constexpr cg::vector x = training.inputs[0];
constexpr cg::vector t = training.targets[0];
static_assert(cg::class_of(t) == 2);

constexpr cg::matrix hidden_weights = untrained.parameters.layer<1>().weights;
constexpr cg::matrix output_weights = untrained.parameters.layer<3>().weights;
constexpr cg::vector a = hidden_weights * x; // all biases begin with 0
constexpr cg::vector h = cg::tanh(a);
constexpr cg::vector z = output_weights * h;
constexpr cg::vector ones{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0};
constexpr cg::vector y = (1 / cg::dot(cg::exp(z), ones)) * cg::exp(z);
static_assert(proof::prints_as<y[2], "0.05951">);
// [forward]

// [gradient]
constexpr auto error =
    cg::value_and_gradient(untrained, cg::categorical_cross_entropy_with_logits, x, t);
static_assert(proof::prints_as<error.value, "2.82163">); // -log 0.05951

// Up to 16 ulps: the ten terms of a sum are rounded, and more than once.
constexpr auto of_output = error.gradient.layer<3>();
static_assert(proof::prints_as<of_output.bias[2], "-0.94049">); // 0.05951 - 1
static_assert(proof::within<16, of_output.bias, y - t>);
static_assert(proof::within<16, of_output.weights, cg::outer(y - t, h)>);

constexpr auto of_hidden = error.gradient.layer<1>();
constexpr cg::vector dE_dh = cg::transpose(output_weights) * (y - t);
constexpr cg::vector dE_da = cg::hadamard(dE_dh, cg::tanh.derivative(a));
static_assert(proof::within<16, of_hidden.bias, dE_da>);
static_assert(proof::within<16, of_hidden.weights, cg::outer(dE_da, x)>);
// [gradient]

// [backward]
static_assert(proof::backward<decltype(untrained), cg::categorical_cross_entropy_with_logits>);
// [backward]

} // namespace digits
