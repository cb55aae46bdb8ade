// One formula on every kind of number, for docs/derivations/numbers.md.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using namespace cg::literals;
// [includes]

// [formula]
/// The squared error of one sigmoid neuron with the input 2 and the target 1, as a function of its
/// weight.
constexpr auto error = [](const auto& weight) { return cg::square(cg::sigmoid(2 * weight) - 1); };
// [formula]

// [double]
constexpr double value = error(0.25);
static_assert(proof::prints_as<value, "0.142536956597">);
// [double]

// [dual]
using dual = cg::dual<double, 1>;
constexpr dual at_quarter = error(dual::variable(0.25, 0));
static_assert(proof::equal<at_quarter.value, value>);
static_assert(proof::prints_as<at_quarter.partials[0], "-0.354893834699">);

constexpr double slope = cg::derivative(error, 0.25); // the same in short
static_assert(proof::equal<slope, at_quarter.partials[0]>);
// [dual]

// [second]
constexpr auto slope_of = [](const auto& w) { return cg::derivative(error, w); };
constexpr double curvature = cg::derivative(slope_of, 0.25);
static_assert(proof::prints_as<curvature, "0.615654204568">);
// [second]

// [variable]
constexpr double backwards = [] {
  cg::tape<double, 8> tape;
  const cg::variable weight{0.25, tape};
  const cg::variable result = error(weight);
  tape.read_backwards(result);
  return tape.slope(weight);
}();
static_assert(proof::equal<backwards, slope>);
// [variable]

// [interval]
constexpr cg::interval<double> enclosure = error(cg::interval{0.25});
static_assert(proof::prints_as<enclosure, "0.142536956597">); // of the real number
static_assert(proof::encloses<enclosure, cg::interval{value}>);

constexpr cg::interval<double> anywhere = error(cg::interval{0.0, 1.0});
static_assert(proof::encloses<cg::interval{0.0142093, 0.25}, anywhere>);
// [interval]

// [expression]
constexpr cg::expression w = cg::symbol("w"), written = error(w);
static_assert(cg::text_of(written) == "(sigmoid(2*w) - 1)^2");

constexpr cg::expression derivative = cg::differentiate(written, w);
static_assert(cg::text_of(derivative) == "4*sigmoid(2*w)*(1 - sigmoid(2*w))*(sigmoid(2*w) - 1)");
static_assert(proof::prints_as<cg::evaluate<double>(derivative, {{w, 0.25}}), "-0.354893834699">);
// [expression]

// [rational]
/// (2w - 1)², which has no function in it.
constexpr auto linear = [](const auto& weight) { return cg::square(2 * weight - 1); };
static_assert(proof::equal<linear(1.54_rational), 4.3264_rational>);
static_assert(proof::equal<cg::derivative(linear, 1.54_rational), 8.32_rational>);
// [rational]

// [degree]
/// A polynomial of degree 2: what holds for three weights holds for all.
constexpr cg::degree bound = linear(cg::degree::variable());
static_assert(bound == cg::degree{2, 0});
// [degree]

// [all]
static_assert(proof::identity<slope_of, [](const auto& weight) {
  const auto s = cg::sigmoid(2 * weight);
  return 4 * (s - 1) * s * (1 - s); // for all real weights
}>);
// [all]

int main() {
  std::printf("double          %.17g\n", value);
  std::printf("dual            %.17g + %.17g e\n", at_quarter.value, at_quarter.partials[0]);
  std::printf("dual of dual    %.17g, its curvature\n", curvature);
  std::printf("variable        %.17g, read backwards\n", backwards);
  std::printf("interval        [%.17g, %.17g]\n", enclosure.lower, enclosure.upper);
  std::printf("of [0, 1]       [%.17g, %.17g]\n", anywhere.lower, anywhere.upper);
  std::printf("expression      %s\n", cg::text_of(written).characters);
  std::printf("its derivative  %s\n", cg::text_of(derivative).characters);
  std::printf("in LaTeX        %s\n", cg::latex_of(derivative).characters);
}
