// must say: got 0.29102792, expected 0.29102777, 15 in the last digit apart
//
// The weights of the output layer step first, and the error then goes back through the new ones.
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr cg::vector input{0.05, 0.10}, target{0.01, 0.99};
constexpr cg::vector hidden_bias{0.35, 0.35}, output_bias{0.60, 0.60}, one{1.0, 1.0};

// [mistake]
constexpr double error_after_a_step() {
  cg::matrix<double, 2, 2> hidden_weights{{{0.15, 0.20}, {0.25, 0.30}}},
      output_weights{{{0.40, 0.45}, {0.50, 0.55}}};
  const auto hidden = [&] { return cg::sigmoid(hidden_weights * input + hidden_bias); };
  const auto outputs = [&] { return cg::sigmoid(output_weights * hidden() + output_bias); };

  const cg::vector h = hidden(), o = outputs();
  const cg::vector delta_o = cg::hadamard(o - target, cg::hadamard(o, one - o));
#ifdef MISTAKE
  output_weights -= 0.5 * cg::outer(delta_o, h);
  const cg::vector d_error_wrt_hidden = cg::transpose(output_weights) * delta_o;
#else
  const cg::vector d_error_wrt_hidden = cg::transpose(output_weights) * delta_o;
  output_weights -= 0.5 * cg::outer(delta_o, h);
#endif
  const cg::vector delta_h = cg::hadamard(d_error_wrt_hidden, cg::hadamard(h, one - h));
  hidden_weights -= 0.5 * cg::outer(delta_h, input);
  return cg::half_squared_error(outputs(), target);
}
static_assert(proof::prints_as<error_after_a_step(), "0.29102777">);
// [mistake]
