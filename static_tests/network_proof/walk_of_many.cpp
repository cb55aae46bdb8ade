// The walk through networks of many parameters, which are judged by one pass.
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>
#include <constgrad/network_proof/walk_of_many.hpp>

#include "static_tests/network_proof/spoiled_walk.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::claim::walk;

/// A network that predicts something else than it is trained for: twice as much, where T is double.
struct other_prediction : spoiled_walk<nothing, 65> {
  template <std::size_t Samples, class Context, class T>
  static constexpr void forward_samples(const Context& p, const T* x, T* y) {
    right::forward_samples<Samples>(p, x, y);
    if constexpr (std::same_as<T, double>)
      if (!p.is_training) y[0] += 1;
  }
};

using exact = cg::proof::trial_number<false>;
using squared_error = std::remove_cv_t<decltype(cg::squared_error)>;
using two_layers = cg::pipeline<cg::dense_layer<2, 3>, cg::dense_layer<3, 1>>;
using frozen_in_front =
    cg::pipeline<cg::frozen_layer<cg::dense_layer<2, 3>, "bias">, cg::dense_layer<3, 1>>;

/// The claim that a network's parameters are drawn, each moves at another rate l / 2^59 - 1 with a whole l below 2^60, on both
/// sides of 0, and those from one place to before another are at rest.
template <class Pipeline>
static constexpr bool moves(std::size_t rest_begin, std::size_t rest_end) {
  using residue = exact::field;
  const auto net = cg::claim::moving_network<Pipeline>();
  static_assert(std::is_same_v<decltype(net), const cg::network<exact, Pipeline>>);
  const exact* const p = net.parameters.numbers.elements;
  bool is_right = true, some_rise = false, some_fall = false;
  for (std::size_t i = 0; i < cg::parameter_count<Pipeline>; ++i) {
    const exact drawn = cg::proof::drawn_between<false>{-2, 2}(i, cg::proof::points);
    is_right = is_right && p[i].value == drawn.value && p[i].real == drawn.real;
    if (rest_begin <= i && i < rest_end) {
      is_right = is_right && p[i].slope == 0 && p[i].real_slope == 0;
      continue;
    }
    const auto l = ((residue{p[i].slope} + 1) * residue{std::uint64_t{1} << 59}).representative;
    const double apart = static_cast<double>(l) * 0x1p-59 - 1 - p[i].real_slope;
    is_right = is_right && l < std::uint64_t{1} << 60 && -1e-15 < apart && apart < 1e-15;
    some_rise = some_rise || p[i].real_slope > 0.25;
    some_fall = some_fall || p[i].real_slope < -0.25;
    for (std::size_t j = 0; j < i; ++j) is_right = is_right && p[i].slope != p[j].slope;
  }
  return is_right && some_rise && some_fall;
}

/// A neuron with many inputs, whose slopes are wrong where they are of this type.
template <std::size_t Inputs, class Type>
struct wrong_neuron : cg::pipeline<cg::dense_layer<Inputs, 1>> {
  using right = cg::pipeline<cg::dense_layer<Inputs, 1>>;
  template <std::size_t Samples, class Context, class T, class Slopes, class Gradient>
  static constexpr void backward_samples(const Context& p, const T* x, const T* y, const T* dy,
                                         Slopes dx, const Gradient& dp) {
    right::template backward_samples<Samples>(p, x, y, dy, dx, dp);
    if (std::same_as<std::remove_const_t<T>, Type>) dp.template layer<1>().bias[0] += 1;
  }
};
/// The verdict on its doubles, or floats, as those of exact slopes.
template <std::size_t Parameters, class Type>
static constexpr cg::verdict judge_neuron() {
  using neuron = wrong_neuron<Parameters - 1, Type>;
  const cg::network<double, neuron> net{};
  const cg::proof::drawn_sample<exact, neuron, squared_error> sample{0};
  const auto [value, gradient] = value_and_gradient(cg::network<exact, neuron>{}, squared_error{},
                                                    sample.input, sample.target);
  return cg::claim::doubles_of_many<neuron, squared_error, 0>(net, value,
                                                              gradient.numbers.elements + 0);
}

constexpr law walk_of_many_laws[] = {
    {"parameters are drawn, and move but for those that are frozen",
     [] { return holds_if(moves<two_layers>(0, 0) && moves<frozen_in_front>(6, 9)); }},
    {"doubles are judged of up to 4,096 parameters",
     [] { return holds_if(!judge_neuron<4096, double>()); }},
    {"not of more", [] { return judge_neuron<4097, double>(); }},
    {"floats of up to 1,024", [] { return holds_if(!judge_neuron<1024, float>()); }},
    {"and not of more", [] { return judge_neuron<1025, float>(); }},
    {"where both are right", [] { return judge_neuron<1024, int>(); }},
    {"a driver of a test's own",
     [] { return walk(spoiled_walk<nothing, 65>{}, cg::squared_error); }},
    {"frozen parameters",
     [] {
       return walk(cg::sequential(cg::inputs<8>, cg::frozen<"bias">(cg::dense<30>), cg::dense<3>),
                   cg::mean_squared_error);
     }},
    {"a sign in the first layer",
     [] {
       return wrong<sign_of_first_bias, 65>(
           "layer 1 bias[0]: backward gives -1 times the derivative");
     }},
    {"a forgotten weight",
     [] {
       return wrong<forgotten_last_weight, 65>(
           "layer 3 weights(0, 1): backward gives 0 times the derivative");
     }},
    {"a slope that is equal modulo the prime",
     [] {
       return wrong<too_large_by<cg::proof::golden_prime>, 65>("layer 3 bias[0]: backward gives ");
     }},
    {"modulo the prime that is not used",
     [] {
       return wrong<too_large_by<cg::proof::mersenne_prime>, 65>(
           "layer 3 bias[0]: backward gives ");
     }},
    {"of doubles",
     [] { return wrong<wrong_of<double>, 65>("layer 3 bias[0]: of doubles the slope is "); }},
    {"of floats",
     [] { return wrong<wrong_of<float>, 65>("layer 3 bias[0]: of floats the slope is "); }},
    {"another prediction",
     [] {
       return refuted_from(walk(other_prediction{}, cg::squared_error),
                           "the loss of what the network predicts is ");
     }},
    {"later samples of two times 3",
     [] {
       return wrong<later_samples_times_3<2>, 65>(
           "layer 3 bias[0]: a batch of 2 samples gives the slope ");
     }},
};
static_assert(all_hold<walk_of_many_laws>);
