// must say: a loss of its own: value_and_gradient: o: backward gives 1/2 times the derivative
#include <constgrad/network.hpp>
#include <constgrad/network_proof/backward.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

/// The square of o - t.
struct square_term {
  static constexpr auto value(const auto& o, const auto& t) { return (o - t) * (o - t); }
#ifdef MISTAKE
  static constexpr auto derivative(const auto& o, const auto& t) { return o - t; }
#else
  static constexpr auto derivative(const auto& o, const auto& t) { return 2 * (o - t); }
#endif
};
struct square_rule : cg::of_any_outputs, cg::elementwise_loss<square_term, cg::reduction::sum> {
  static constexpr cg::fixed_string name = "a loss of its own";
};
constexpr cg::loss<square_rule> square_of_difference;

// One of two losses is wrong.
[[maybe_unused]] constexpr auto layers = cg::sequential(cg::inputs<2>, cg::dense<1>);
using network = cg::network<double, cg::pipeline<cg::dense_layer<2, 1>>>;
static_assert(proof::backward<network, cg::huber, square_of_difference>);
