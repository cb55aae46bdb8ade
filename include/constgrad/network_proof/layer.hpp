// That a layer's backward is the derivative of its forward, for itself.
//
//     ⟨dy, J (u, v)⟩ = ⟨dx, u⟩ + ⟨dp, v⟩        J the derivative of forward by inputs and parameters
#pragma once

#include "constgrad/layer/activation.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/pieces.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/same_forms.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// The inputs and parameters of a layer: F = Σ dyᵢ yᵢ with random dy.
template <class Layer, std::size_t Samples, bool IsTraining>
struct inputs_and_parameters {
  static constexpr std::size_t inputs = Samples * Layer::inputs, outputs = Samples * Layer::outputs,
                               variables = inputs + parameter_count<Layer>;
  static constexpr double low(std::size_t) { return -2; }
  static constexpr double high(std::size_t) { return 2; }
  static constexpr bool differentiates(std::size_t i) {
    return i < inputs || is_trained_at<Layer>(i - inputs);
  }
  static constexpr void name(message& words, std::size_t i) {
    if (i < inputs)
      words << "input[" << i << ']';
    else
      name_parameter<Layer>(words, i - inputs);
  }

  template <class Number>
  static constexpr Number value(const Number* z) {
    Number dy[outputs];
    set_slopes(dy);
    return sum(dy,
               run<Number>{z, z + inputs, dy, [](std::size_t) { return Number{3}; }, IsTraining}.y);
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number* g) {
    Number dy[outputs];
    set_slopes(dy);

    const run<Number> found{z, z + inputs, dy, before<Number>, IsTraining};
    for (std::size_t i = 0; i < inputs; ++i) g[i] = found.dx[i];
    for (std::size_t i = inputs; i < variables; ++i)
      g[i] = found.dp[i - inputs] - left_over<Number>(i);
    return sum(dy, found.y);
  }

  /// What a slope that is added to was before; of an input, which is set, 0.
  template <class Number>
  static constexpr Number left_over(std::size_t i) {
    return i < inputs ? Number{} : before<Number>(i - inputs + 2);
  }

private:
  template <class Number>
  static constexpr Number before(std::size_t i) {
    return Number{static_cast<int>(i % 7) + 2};
  }
  template <class Number>
  using run = layer_run<Layer, Samples, Number>;
  template <class Number>
  static constexpr void set_slopes(Number* dy) {
    for (std::size_t i = 0; i < outputs; ++i)
      dy[i] =
          between_signs<Number::prime>.template operator()<Number::is_watched>(i, stream::slopes);
  }
  template <class Number>
  static constexpr Number sum(const Number* dy, const Number* y) {
    Number f = dy[0] * y[0];
    for (std::size_t i = 1; i < outputs; ++i) f += dy[i] * y[i];
    return f;
  }
};

} // namespace proof

namespace claim {

/// Judges backward at so many random places, of which it looks for those where forward has a value.
template <class Subject, std::uint64_t Prime>
constexpr verdict at_random_places(std::size_t count) {
  std::size_t judged_at = 0;
  for (std::uint64_t trial = 0; trial < 24 && judged_at < count; ++trial) {
    proof::place<Subject, Prime> at{trial};
    if (trial % 2 == 1) at.make_positive();
    bool is_defined = false;
    if (const verdict judged = at.judge(is_defined); !judged) return judged;
    judged_at += is_defined ? 1 : 0;
  }
  if (judged_at == 0) return {false, message{} << "forward has no value at 24 random places"};
  return {};
}

} // namespace claim

namespace proof {

/// The layer that is judged for another: of an activation, which is the same for each of its outputs, one of three.
template <class Layer>
struct judged_layer {
  using type = Layer;
};
template <class Function, std::size_t Size>
  requires(Size > 3)
struct judged_layer<activation_layer<Function, Size>> {
  using type = activation_layer<Function, 3>;
};

/// Up to so many inputs and parameters several samples of a layer are judged exactly as well; of larger ones one sample.
inline constexpr std::size_t judged_exactly = 1024;

/// How many comparisons a layer makes at a random place, those of backward included.
template <class Subject>
inline constexpr std::size_t comparisons_of = place<Subject, golden_prime>{0}.watched().count;

/// The verdicts on a layer, of which each is judged in a constant of its own.
template <class Layer>
struct layer_claims {
  static constexpr std::size_t steps = 24;

  template <std::size_t Step>
  static constexpr verdict judge() {
    using namespace constgrad::claim;
    using judged_type = typename judged_layer<Layer>::type;
    using subject =
        inputs_and_parameters<judged_type, 1,
                              !has_plain_functions<judged_type> && sees_whole_batch<judged_type>>;
    using exact = trial_number<golden_prime, true>;
    constexpr bool is_exact = subject::variables <= judged_exactly,
                   is_small = subject::variables <= 256,
                   trains_alike = !needs_context<Layer> || (!has_plain_functions<judged_type> &&
                                                            sees_whole_batch<judged_type>),
                   is_alone = has_plain_functions<Layer>;
    constexpr std::size_t work = Layer::inputs * Layer::outputs + parameter_count<Layer>;
    using reference = std::conditional_t<is_exact, exact, double>;
    if constexpr (Step == 0) // of any size
      return at_random_places<subject, golden_prime>(is_small ? 2 : 1);
    else if constexpr (Step == 1 &&
                       (is_exact || !trains_alike)) // as in training, by the other prime
      return at_random_places<inputs_and_parameters<judged_type, 1, true>, mersenne_prime>(
          is_small ? 2 : 1);
    else if constexpr (Step == 2 && is_exact && is_alone)
      return samples_agree<judged_type, 2, exact, exact>(0, "two samples together", false);
    else if constexpr (Step == 2 && is_exact)
      return at_random_places<inputs_and_parameters<judged_type, 2, true>, golden_prime>(2);
    else if constexpr (Step == 3 && is_exact && is_alone)
      return samples_agree<judged_type, 3, exact, exact>(0, "three samples together",
                                                         needs_context<Layer>);
    else if constexpr (Step == 3 && is_exact)
      return at_random_places<inputs_and_parameters<judged_type, 3, true>, golden_prime>(2);
    else if constexpr (Step == 4 && is_exact)
      return samples_agree<judged_type, 1, double, exact>(0x1p-36, "doubles", false);
    else if constexpr (Step == 5 && is_exact)
      return samples_agree<judged_type, 1, float, exact>(0x1p-12, "floats", false);
    else if constexpr (Step == 6) // of any size
      return samples_agree<Layer, 2, double, reference>(0x1p-36, "two samples of doubles together",
                                                        needs_context<Layer>);
    else if constexpr (Step == 7 && work <= 8192)
      return samples_agree<Layer, 3, double, double>(0x1p-36, "three samples of doubles together",
                                                     false);
    else if constexpr (Step == 8 && work <= 8192)
      return samples_agree<Layer, 3, float, float>(0x1p-12, "three samples of floats together",
                                                   false);
    else if constexpr (Step == 9 && work <= 512)
      return samples_agree<Layer, 32, double, double>(0x1p-36, "32 samples of doubles together",
                                                      false);
    else if constexpr (Step == 10 && work <= 512)
      return samples_agree<Layer, 31, float, float>(0x1p-12, "31 samples of floats together",
                                                    false);
    else if constexpr (Step == 11)
      return spared_slopes_agree<Layer>();
    else if constexpr (Step >= 12 && subject::variables <= 24) {
      if constexpr (comparisons_of<subject> > Step - 12)
        return pieces<subject, golden_prime>{}.search(0, Step - 12, Step - 12);
      else
        return {};
    } else
      return {};
  }
};

} // namespace proof
} // namespace constgrad
