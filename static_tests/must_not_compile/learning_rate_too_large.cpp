// must say: the error is in [1.0, 1.0] before and in [4.0, 4.0] after the step
//
// Gradient descent on (w - 1)² from w = 2, where the gradient is 2: a learning rate above 1 goes
// past the other side of the valley.
#include <constgrad/function.hpp>
#include <constgrad/notebook/step.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
constexpr auto error = [](const auto& w) { return cg::square(w[0] - 1); };
constexpr cg::vector weights{2.0}, gradient = cg::gradient(error, weights);

#ifdef MISTAKE
constexpr double learning_rate = 1.5;
#else
constexpr double learning_rate = 0.75;
#endif
constexpr cg::vector stepped =
    cg::notebook::gradient_descent_step(weights, gradient, learning_rate);
static_assert(proof::decreases<error, weights, stepped>);
// [mistake]
