// How to add a function, for docs/how_to/function.md.
// [function]
#include <constgrad/function/differentiable.hpp>
#include <constgrad/function/exp.hpp>
#include <constgrad/function/square.hpp>

/// The rule of bell: (e^-x²)' = -2 x e^-x².
struct bell_rule final {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return constgrad::exp(-constgrad::square(x));
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return -2 * x * value(x);
  }
};

/// e^-x², the bell curve without its factor: 1 at 0, and positive.
inline constexpr constgrad::differentiable<bell_rule> bell{};
// [function]

// [proof]
#include <constgrad/linear_algebra/vector.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

static_assert(proof::derivative<bell>); // for all real x

// The figures are not computed by what they judge: Python's decimal gives e^-1 = 0.36787944117144232…
static_assert(proof::prints_as<bell(1.0), "0.3678794411714423">);
static_assert(proof::equal<bell(0.0), 1.0> && proof::equal<bell.derivative(0.0), 0.0>);
static_assert(proof::equal<bell(cg::vector{0.0, 1.0}), cg::vector{1.0, bell(1.0)}>);

// And of other kinds of numbers.
using namespace cg::literals;
static_assert(proof::encloses<bell(1_real), 0.36787944117144232_real>);
static_assert(bell(cg::symbol("x")) == cg::exp(-cg::square(cg::symbol("x"))));
// [proof]

int main() {}
