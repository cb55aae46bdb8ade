// must say: the error was 0.25, and after the step it is 0.534446645388523
//
// The notebook's step where an input is negative: it goes uphill.
#include <constgrad/notebook/chain_rule.hpp>
#include <constgrad/notebook/error.hpp>
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/notebook/step.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;

constexpr cg::vector input{1.0, -2.0}, weights{2.0, 1.0};

constexpr double error_at(const cg::vector<double, 2>& w) {
  return nb::squared_error(nb::make_prediction(input, w, 0.0), 0.0);
}

#ifdef MISTAKE
constexpr cg::vector stepped = nb::subtract_derivative(weights, 1.0);
#else
constexpr cg::vector stepped = nb::gradient_descent_step(
    weights, nb::compute_gradients(input, weights, 0.0, 0.0).d_error_wrt_weights, 0.5);
#endif

// [claim]
constexpr cg::verdict error_falls() {
  const double before = error_at(weights), after = error_at(stepped);
  if (after < before) return {};
  return {false,
          cg::message{} << "the error was " << before << ", and after the step it is " << after};
}
static_assert(proof::holds<error_falls>());
// [claim]
