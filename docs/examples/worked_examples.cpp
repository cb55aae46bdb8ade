// Examples of the literature, by forward mode, by reverse mode and in real numbers, for
// docs/derivations/worked_examples.md.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>

#include <cstddef>
#include <cstdio>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using namespace cg::literals;
// [includes]

// [three_ways]
/// A formula's value and gradient: forwards, backwards, and forwards in intervals.
template <auto Formula, cg::vector At>
struct three_ways {
  static constexpr auto forward = cg::value_and_gradient(Formula, At);

  static constexpr auto reverse = [] {
    cg::tape<double, 128> tape;
    return cg::value_and_gradient(tape, Formula, At);
  }();

  /// The same of the real numbers that the doubles are.
  static constexpr auto real = cg::value_and_gradient(Formula, cg::claim::as_intervals(At));
};

/// All three print the same digits.
template <class Ways, cg::fixed_string Value>
constexpr bool has_value =
    proof::prints_as<Ways::forward.value, Value> && proof::prints_as<Ways::reverse.value, Value> &&
    proof::prints_as<Ways::real.value, Value>;

template <class Ways, std::size_t I, cg::fixed_string Partial>
constexpr bool has_partial = proof::prints_as<Ways::forward.gradient[I], Partial> &&
                             proof::prints_as<Ways::reverse.gradient[I], Partial> &&
                             proof::prints_as<Ways::real.gradient[I], Partial>;
// [three_ways]

namespace cs231n {
// [cs231n]
/// A neuron with two inputs, of w₀, x₀, w₁, x₁ and w₂.
constexpr auto neuron = [](const auto& v) { return cg::sigmoid(v[0] * v[1] + v[2] * v[3] + v[4]); };

using ways = three_ways<neuron, cg::vector{2.0, -1.0, -3.0, -2.0, -3.0}>;
static_assert(has_value<ways, "0.731058578630">);
static_assert(has_partial<ways, 0, "-0.196611933241">);
static_assert(has_partial<ways, 1, "0.393223866483">);
static_assert(has_partial<ways, 2, "-0.393223866483">);
static_assert(has_partial<ways, 3, "-0.589835799724">);
static_assert(has_partial<ways, 4, "0.196611933241">);
// [cs231n]
} // namespace cs231n

namespace micrograd {
// [micrograd_neuron]
/// A tanh neuron, of x₁, x₂, w₁, w₂ and b.
constexpr auto neuron = [](const auto& v) { return cg::tanh(v[0] * v[2] + v[1] * v[3] + v[4]); };

using ways = three_ways<neuron, cg::vector{2.0, 0.0, -3.0, 1.0, 6.8813735870195432}>;
static_assert(has_value<ways, "0.70710678118655">);
static_assert(has_partial<ways, 0, "-1.50000000000000">);
static_assert(has_partial<ways, 1, "0.50000000000000">);
static_assert(has_partial<ways, 2, "1.00000000000000">);
static_assert(proof::equal<ways::forward.gradient[3], 0.0>); // the input is 0
static_assert(proof::equal<ways::reverse.gradient[3], 0.0>);
// [micrograd_neuron]

// [micrograd_readme]
/// The expression that micrograd's page begins with, of a and b.
constexpr auto expression = [](const auto& v) {
  const auto a = v[0], b = v[1];
  auto c = a + b, d = a * b + cg::power(b, 3);
  c += c + 1;
  c += 1 + c - a;
  d += d * 2 + cg::relu(b + a);
  d += 3 * d + cg::relu(b - a);
  const auto e = c - d, f = e * e;
  return f / 2 + 10 / f;
};

using readme = three_ways<expression, cg::vector{-4.0, 2.0}>;
static_assert(has_value<readme, "24.704081632653">);
static_assert(has_partial<readme, 0, "138.83381924198">);
static_assert(has_partial<readme, 1, "645.57725947522">);

/// It is made of + - * / and relu, so that fractions know it exactly.
constexpr auto exact = cg::value_and_gradient(expression, cg::vector{-4_rational, 2_rational});
static_assert(proof::equal<exact.value, cg::rational{2421, 98}>);
static_assert(proof::equal<exact.gradient[0], cg::rational{47620, 343}>);
static_assert(proof::equal<exact.gradient[1], cg::rational{221433, 343}>);
// [micrograd_readme]
} // namespace micrograd

namespace mazur {
// [mazur]
struct network {
  /// The outputs of the 2-2-2 network with weights w₁ … w₈; the biases are fixed.
  template <class T>
  static constexpr cg::vector<T, 2> outputs(const cg::vector<T, 8>& w) {
    const T h1 = cg::sigmoid(w[0] * 0.05 + w[1] * 0.10 + 0.35),
            h2 = cg::sigmoid(w[2] * 0.05 + w[3] * 0.10 + 0.35);
    return {cg::sigmoid(w[4] * h1 + w[5] * h2 + 0.60), cg::sigmoid(w[6] * h1 + w[7] * h2 + 0.60)};
  }
};

/// E = ½ (0.01 - o₁)² + ½ (0.99 - o₂)²
constexpr auto error = [](const auto& w) {
  const auto o = network::outputs(w);
  return (cg::square(0.01 - o[0]) + cg::square(0.99 - o[1])) / 2;
};

constexpr cg::vector weights{0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55};
constexpr cg::vector outputs = network::outputs(weights);
static_assert(proof::prints_as<outputs[0], "0.75136506955232">);
static_assert(proof::prints_as<outputs[1], "0.77292846532146">);

using ways = three_ways<error, weights>;
static_assert(has_value<ways, "0.29837110876000">);
static_assert(has_partial<ways, 4, "0.08216704056423">);
static_assert(has_partial<ways, 0, "0.00043856773447">);

constexpr cg::vector stepped = weights - 0.5 * ways::reverse.gradient;
static_assert(proof::prints_as<error(stepped), "0.29102777369360">);
static_assert(proof::decreases<error, weights, stepped>); // also in real numbers
// [mazur]
} // namespace mazur

namespace nielsen {
// [nielsen]
/// One neuron with the input 1 that learns to answer 0; E = ½ a².
constexpr auto error = [](const auto& v) { return cg::square(cg::sigmoid(v[0] + v[1])) / 2; };

template <bool Reverse>
constexpr double answer_after(int epochs, cg::vector<double, 2> v) {
  for (int epoch = 0; epoch < epochs; ++epoch) {
    cg::tape<double, 8> tape;
    v -= 0.15 * (Reverse ? cg::gradient(tape, error, v) : cg::gradient(error, v));
  }
  return cg::sigmoid(v[0] + v[1]);
}

constexpr cg::vector good{0.6, 0.9}, saturated{2.0, 2.0};
static_assert(proof::prints_as<answer_after<true>(0, good), "0.81757447619364">);
static_assert(proof::prints_as<answer_after<true>(300, good), "0.09395569486365">);
static_assert(proof::prints_as<answer_after<false>(300, good), "0.09395569486365">);
static_assert(proof::prints_as<answer_after<true>(0, saturated), "0.98201379003791">);
static_assert(proof::prints_as<answer_after<true>(300, saturated), "0.20284842426778">);
static_assert(proof::prints_as<answer_after<false>(300, saturated), "0.20284842426778">);
// [nielsen]
} // namespace nielsen

template <class Ways>
void print(const char* name) {
  std::printf("%-18s %.16g, in real numbers between %.16g and %.16g\n", name, Ways::forward.value,
              Ways::real.value.lower, Ways::real.value.upper);
}

int main() {
  print<cs231n::ways>("CS231n's neuron");
  print<micrograd::ways>("micrograd's neuron");
  print<micrograd::readme>("micrograd's page");
  print<mazur::ways>("Mazur's network");
}
