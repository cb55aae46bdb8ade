// How to add a loss, for docs/how_to/loss.md.
// [loss]
#include <constgrad/function/log.hpp>
#include <constgrad/layer/loss.hpp>

/// o - t log o, of an expected count o > 0 and the count t that was observed.
struct poisson_rule {
  static constexpr constgrad::fixed_string name = "Poisson loss";

  template <class T, class U>
  static constexpr T value(const T& output, const U& target) {
    return output - target * constgrad::log(output);
  }
  template <class T, class U>
  static constexpr T derivative(const T& output, const U& target) {
    return T(1) - target / output;
  }
};

/// Mean over the outputs of o - t log o, the negative log-likelihood of a Poisson distribution but for a term without o:
/// PyTorch's PoissonNLLLoss with log_input=False and eps=0.
inline constexpr constgrad::loss<poisson_rule> poisson{};
// [loss]

// [proof]
#include <constgrad.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<2>, cg::softplus);
static_assert(proof::backward<decltype(architecture), poisson>);

// ((2 - 1 log 2) + (1 - 3 log 1)) / 2, and ((1 - ½) / 2, (1 - 3) / 2); log 2 = 0.693147180559945…
constexpr cg::vector output{2.0, 1.0}, target{1.0, 3.0};
static_assert(proof::prints_as<poisson(output, target), "1.15342640972003">);
static_assert(proof::equal<poisson.gradient(output, target), cg::vector{0.25, -1.0}>);
static_assert(proof::equal<poisson.gradient(target, target), cg::vector{0.0, 0.0}>); // its minimum
// [proof]

int main() {}
