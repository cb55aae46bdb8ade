// That a layer's backward is the derivative of its forward, for itself, and that all of its forms compute the same.
//
//     ⟨dy, J (u, v)⟩ = ⟨dx, u⟩ + ⟨dp, v⟩        J the derivative of forward by inputs and parameters
//
// Exactly, by one sample; by several samples together as by one after another; by doubles and floats as exactly.
#pragma once

#include "constgrad/layer/activation.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network/trained_ranges.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/pieces.hpp"
#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// Where element i of a parameter is: (row, column) of a matrix, [i] of a vector.
template <class View>
constexpr message position(std::size_t i) {
  if constexpr (requires { View::rows(); })
    return message{} << '(' << i % View::rows() << ", " << i / View::rows() << ')';
  else
    return message{} << '[' << i << ']';
}

/// Writes the name of the parameter at a place in a layer's array: "weights(0, 1)"; of layers in layers with numbers.
template <class Layer>
constexpr void name_parameter(message& words, std::size_t at) {
  visit_parameters<Layer, double>([&]<class View>(const parameter_name& name, std::size_t place) {
    if (at < place || at - place >= View::size()) return;
    if (name.layer != 0)
      words << name;
    else
      words << name.part;
    words << position<View>(at - place).characters;
  });
}

/// Whether the parameter at a place is trained: by others nothing is differentiated.
template <class Layer>
constexpr bool is_trained_at(std::size_t at) {
  for (const index_range& range : trained_ranges<Layer>)
    if (range.begin <= at && at < range.end) return true;
  return false;
}

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

/// Short numbers for a layer: inputs, parameters and slopes, exact as floats.
template <class T, std::size_t Count>
struct short_numbers {
  T elements[Count + 1]{};
  constexpr short_numbers(std::uint64_t stream, std::size_t parts) {
    for (std::size_t i = 0; i < Count; ++i)
      elements[i] = static_cast<T>(
          static_cast<double>(static_cast<int>(proof::pseudo_random(i, stream) % 31) - 15) /
          static_cast<double>(parts));
  }
};

/// "outputs", "slopes of the inputs", or "slopes of the parameters": which differs first, as a verdict.
template <class Run, class Reference, class Differ>
constexpr verdict same_run(const Run& got, const Reference& expected, const Differ& differs) {
  for (std::size_t i = 0; i < Run::outputs; ++i)
    if (differs(got.y[i], expected.y[i]))
      return {false,
              message{} << "output[" << i << "] is " << got.y[i] << ", but " << expected.y[i]};
  for (std::size_t i = 0; i < Run::inputs; ++i)
    if (differs(got.dx[i], expected.dx[i]))
      return {false, message{} << "the slope of input[" << i << "] is " << got.dx[i] << ", but "
                               << expected.dx[i]};
  for (std::size_t i = 0; i < Run::parameters; ++i)
    if (differs(got.dp[i], expected.dp[i]))
      return {false, message{} << "the slope of parameter " << i << " is " << got.dp[i] << ", but "
                               << expected.dp[i]};
  return {};
}

/// Judges so many samples together, of numbers T, by the same, of numbers U, one after another.
template <class Layer, std::size_t Samples, class T, class U>
constexpr verdict samples_agree(double unit, const char* words, bool is_training) {
  constexpr std::size_t inputs = Samples * Layer::inputs, outputs = Samples * Layer::outputs;
  const short_numbers<T, inputs> x{600, 8};
  const short_numbers<T, parameter_count<Layer>> p{601, 16};
  const short_numbers<T, outputs> dy{602, 8};
  const short_numbers<U, inputs> x_exact{600, 8};
  const short_numbers<U, parameter_count<Layer>> p_exact{601, 16};
  const short_numbers<U, outputs> dy_exact{602, 8};
  const auto leftover = []<class Number>(std::size_t i, Number) {
    return Number(static_cast<int>(i % 5));
  };
  const proof::layer_run<Layer, Samples, T> got{x.elements, p.elements, dy.elements,
                                                [&](std::size_t i) { return leftover(i, T(0)); },
                                                is_training};
  const proof::layer_run<Layer, Samples, U> expected{
      x_exact.elements,  p_exact.elements,
      dy_exact.elements, [&](std::size_t i) { return leftover(i, U(0)); },
      is_training,       true};
  const auto as_double = []<class Number>(const Number& number) {
    if constexpr (requires { number.real; })
      return number.real;
    else
      return static_cast<double>(number);
  };
  const verdict judged = same_run(got, expected, [&](const T& a, const U& b) {
    if constexpr (requires { a.value == b.value; })
      return a.value != b.value;
    else
      return !proof::nearly_equal(as_double(a), as_double(b), as_double(b), unit);
  });
  if (judged) return judged;
  return {false, message{} << words << ": " << judged.reason.characters << " as it should be"};
}

/// Judges backward where dx is not needed, as in the first layer of a network: dp is the same.
template <class Layer>
constexpr verdict spared_slopes_agree() {
  using slopes = typename Layer::template parameters<double>;
  using context = layer_context<typename Layer::template parameters<const double>, double>;
  if constexpr (has_plain_functions<Layer> &&
                has_backward_of_one<Layer, not_needed, context, double, slopes>) {
    constexpr std::size_t parameters = parameter_count<Layer>;
    const short_numbers<double, Layer::inputs> x{600, 8};
    const short_numbers<double, parameters> p{601, 16};
    const short_numbers<double, Layer::outputs> dy{602, 8};
    const proof::layer_run<Layer, 1, double> all{x.elements, p.elements, dy.elements,
                                                 [](std::size_t) { return 0.0; }, false};
    double dp[parameters + 1]{}, memory[memory_of<Layer> + 1]{}, y[Layer::outputs]{};
    const context of{parameters_at<Layer>(p.elements + 0), memory, nullptr, false};
    Layer::forward(of, x.elements + 0, y + 0);
    Layer::backward(of, x.elements + 0, static_cast<const double*>(y), dy.elements + 0,
                    not_needed{}, parameters_at<Layer>(dp + 0));
    for (std::size_t i = 0; i < parameters; ++i) {
      if (dp[i] == all.dp[i]) continue;
      message words;
      proof::name_parameter<Layer>(words, i);
      return {false, words << ": where dx is not needed, the slope is " << dp[i] << ", else "
                           << all.dp[i]};
    }
  }
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

/// How many verdicts there are on a layer.
inline constexpr std::size_t steps_of_layer = 24;

/// The verdict on one of the claims about a layer.
template <class Layer, std::size_t Step>
constexpr verdict verdict_on_layer() {
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
  else if constexpr (Step == 1 && (is_exact || !trains_alike)) // as in training, by the other prime
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
    return samples_agree<Layer, 31, float, float>(0x1p-12, "31 samples of floats together", false);
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

} // namespace proof
} // namespace constgrad
