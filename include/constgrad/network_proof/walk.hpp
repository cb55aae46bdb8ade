// That the walk through a network's layers and back gives the gradient of the loss of its output.
//
//     Σ gᵢ vᵢ = d/dh loss(net(x; p + h v), t)            g by value_and_gradient
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/network_proof/wrong_gradient.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/trial_function.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace constgrad {
namespace proof {

/// A number about 2 / √n, short in binary, n the most inputs of any layer: so outputs stay moderate.
template <class Pipeline>
inline constexpr double parameter_scale = []<std::size_t... Index>(std::index_sequence<Index...>) {
  std::size_t most = 1;
  static_cast<void>(((most = Pipeline::template layer_type<Index>::inputs > most
                                 ? Pipeline::template layer_type<Index>::inputs
                                 : most),
                     ...));
  double reach = 2;
  for (; most >= 4; most /= 4) reach /= 2;
  return reach;
}(std::make_index_sequence<Pipeline::size>{});

/// Sample number `which`: its input between 0 and 1, and a target that the loss may treat differently from others. Of doubles
/// and floats it is what the exact numbers are rounded to.
template <class Number, class Pipeline, class Loss>
struct drawn_sample {
  vector<Number, Pipeline::inputs> input{};
  vector<Number, Pipeline::outputs> target{};

  constexpr drawn_sample(std::size_t which) {
    for (std::size_t i = 0; i < Pipeline::inputs; ++i) input[i] = draw(i, 700 + which);
    for (std::size_t i = 0; i < Pipeline::outputs; ++i)
      target[i] = which % 2 == 1 && Loss::classifies
                      ? Number(i == which % Pipeline::outputs ? 1 : 0)
                      : draw(i, 800 + which);
  }

private:
  static constexpr Number draw(std::size_t i, std::uint64_t stream) {
    if constexpr (requires { Number::is_watched; })
      return drawn_between<Number::is_watched>{0, 1}(i, stream);
    else
      return static_cast<Number>(static_cast<double>(pseudo_random(i, stream) >> 4) * 0x1p-60);
  }
};

/// The network with parameters z.
template <class Pipeline, class Number>
constexpr network<Number, Pipeline> network_of(const Number* z) {
  network<Number, Pipeline> net{};
  for (std::size_t i = 0; i < parameter_count<Pipeline>; ++i)
    net.parameters.numbers.elements[i] = z[i];
  return net;
}

/// The parameters of a network, with a sample.
template <class Pipeline, class Loss, std::size_t Sample>
struct parameters_of_network {
  static constexpr std::size_t variables = parameter_count<Pipeline>;
  static constexpr bool differentiates_all = trains_all<Pipeline>;
  static constexpr double low = -parameter_scale<Pipeline>, high = parameter_scale<Pipeline>;
  static constexpr bool differentiates(std::size_t i, std::size_t) {
    return is_trained_at<Pipeline>(i);
  }
  static constexpr void name(message& words, std::size_t i, std::size_t) {
    name_parameter<Pipeline>(words, i);
  }

  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    const drawn_sample<Number, Pipeline, Loss> sample{Sample};
    return Loss{}(network_of<Pipeline>(z)(sample.input), sample.target);
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g, std::size_t) {
    const drawn_sample<Number, Pipeline, Loss> sample{Sample};
    const auto [value, gradient] =
        value_and_gradient(network_of<Pipeline>(z), Loss{}, sample.input, sample.target);
    for (std::size_t i = 0; i < variables; ++i) g[i] = gradient.numbers.elements[i];
    return value;
  }
};

} // namespace proof

namespace claim {

/// Judges a loss and a gradient of numbers T by exact ones, as far as T's digits go.
template <class Pipeline, class T, class Exact>
constexpr verdict gradient_is_rounded(const T& loss, const T* slopes, const Exact& exact_loss,
                                      const Exact* exact_slopes, const char* type, double unit) {
  const double value = static_cast<double>(loss);
  if (!proof::nearly_equal(value, exact_loss.real, exact_loss.real, unit))
    return {false, message{} << "of " << type << "s the loss is " << value << ", exactly "
                             << exact_loss.real};
  for (std::size_t i = 0; i < parameter_count<Pipeline>; ++i) {
    const double slope = static_cast<double>(slopes[i]), expected = exact_slopes[i].real;
    if (-unit < slope - expected && slope - expected < unit) continue; // as mostly
    if (proof::nearly_equal(slope, expected, expected, unit) || !proof::is_trained_at<Pipeline>(i))
      continue;
    message words;
    proof::name_parameter<Pipeline>(words, i);
    return {false,
            words << ": of " << type << "s the slope is " << slope << ", exactly " << expected};
  }
  return {};
}

/// Judges the gradient of numbers T by the exact one at the same place.
template <class T, class Pipeline, class Loss, std::size_t Sample>
constexpr verdict gradient_of_doubles(const proof::place<>& at, const char* type, double unit) {
  constexpr std::size_t count = parameter_count<Pipeline>;
  proof::list<T> z(count), slopes(count);
  for (std::size_t i = 0; i < count; ++i) z[i] = static_cast<T>(at.z[i].real);
  using subject = proof::parameters_of_network<Pipeline, Loss, Sample>;
  const T loss = subject::gradient(static_cast<const T*>(z.begin()), slopes.begin(), count);
  return gradient_is_rounded<Pipeline>(loss, static_cast<const T*>(slopes.begin()), at.found,
                                       at.g.begin(), type, unit);
}

/// Judges the gradient of one sample at a random place where the loss has a value; and of doubles and floats.
template <class Pipeline, class Loss, std::size_t Sample>
constexpr verdict gradient_of_sample() {
  using subject = proof::parameters_of_network<Pipeline, Loss, Sample>;
  constexpr std::uint64_t most_places = 24;
  proof::branch_log log;
  for (std::uint64_t trial = Sample; trial < most_places; ++trial) {
    proof::place<> at{proof::subject_of<subject>, trial, log};
    if (const verdict judged = at.judge(); !judged) return judged;
    if (log.is_undefined) continue;
    const verdict judged =
        gradient_of_doubles<double, Pipeline, Loss, Sample>(at, "double", 0x1p-32);
    if (!judged) return judged;
    return gradient_of_doubles<float, Pipeline, Loss, Sample>(at, "float", 0x1p-10);
  }
  return {false, message{} << "the loss has no value at " << most_places << " random places"};
}

} // namespace claim
} // namespace constgrad
