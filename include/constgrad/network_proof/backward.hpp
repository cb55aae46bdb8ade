// That backpropagation computes the derivative of what the network computes forward.
//
//     ∂E/∂w by value_and_gradient = ∂E/∂w by dual numbers        E = loss(net(x), t), for every parameter w
//
// Both sides are rational functions of the parameters, inputs and targets, and of the exponentials,
// logarithms and roots in them. They are compared exactly, at pseudo-random points modulo 2^61 - 1, where
// two that differ are equal with a chance below 1 in 10^15.
#pragma once

#include "constgrad/layer/squared_error.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network_proof/trial.hpp"
#include "constgrad/proof/free_dual.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

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

} // namespace proof

namespace claim {

/// Judges an element of a gradient, and of what it becomes where the same sample is added once more.
constexpr verdict judge_derivative(const proof::residue& got, const proof::residue& expected,
                                   const proof::residue& twice) {
  if (got == expected && twice == got + got) return {};
  if (got == expected)
    return {false, message{} << "backward sets the gradient, to which it should add: write +="};
  message words;
  words << "backward gives ";
  if (expected != 0 && (got == 0 || (got / expected).small_fraction() != 0))
    return {false, words << got / expected << " times the derivative"};
  return {false, words << got << ", the derivative is " << expected << " modulo 2^61 - 1"};
}

/// The claim of backward in one trial, for the parameters from the place `first` on.
template <class Pipeline, class Loss>
constexpr verdict backward_in(const proof::trial<Pipeline>& given, const Loss& loss,
                              std::size_t first) {
  const auto net = proof::with_variables(given, first);
  vector<proof::free_dual<proof::trial<Pipeline>::at_once>, net.inputs> input;
  for (std::size_t i = 0; i < net.inputs; ++i) input[i] = given.input[i];
  const auto error = loss(net(input), given.target);
  auto [value, gradient] = value_and_gradient(given.net, loss, given.input, given.target);
  auto twice = gradient; // what the parameters had from a sample before
  add_gradient<1>(given.net, given.input.elements,
                  loss_of_sample<Loss, Pipeline::outputs, proof::residue>{given.target.elements},
                  twice);
  clear_untrained(twice);

  verdict judged;
  if (value != error.value) {
    judged = {false, message{} << "backward gives the error " << value << ", of the output it is "
                               << error.value << " modulo 2^61 - 1"};
  }
  std::size_t place = 0;
  for_each_parameter(
      [&](const parameter_name& name, const auto& part, const auto& part_twice) {
        std::size_t element = 0;
        for (const proof::residue& got : part) {
          const std::size_t at = element++, i = place++ - first;
          if (!judged || i >= given.at_once) continue;
          const verdict found = judge_derivative(got, error.partial(i), part_twice.elements[at]);
          judged.holds = found.holds;
          if (!found)
            judged.reason << name << proof::position<std::remove_cvref_t<decltype(part)>>(at)
                          << ": " << found.reason;
        }
      },
      gradient, twice);
  return judged;
}

/// The claim that value_and_gradient of a network of these layers gives the loss of its output, and the
/// derivative of that by every parameter. A frozen parameter counts as a constant.
///
/// What is taken for granted is for proof::derivative to prove: the derivatives of exp, log, sqrt and erf,
/// and of functions without a name that tell their slope from their value, such as leaky_relu.
template <class... Layers, class Loss>
constexpr verdict backward(pipeline<Layers...> layers, const Loss& loss) {
  for (std::size_t number = 0; number < proof::trials; ++number) {
    const proof::trial given{layers, number};
    for (std::size_t first = 0; first < given.net.parameters.count; first += given.at_once) {
      if (const verdict judged = backward_in(given, loss, first); !judged) return judged;
    }
  }
  return {};
}

} // namespace claim

namespace proof {

/// The layers of a network, or of an architecture.
template <class Network>
struct layers_of {
  using type = Network;
};
template <class T, class Pipeline, storage Storage>
struct layers_of<network<T, Pipeline, Storage>> {
  using type = Pipeline;
};

/// The verdict on the I-th of all runs: those of all trials for the first parameters come first.
template <class Architecture, auto Loss, std::size_t Index>
constexpr verdict verdict_on_run() {
  const trial given{Architecture{}, Index % trials};
  return claim::backward_in(given, Loss, Index / trials * given.at_once);
}

/// Whether it holds, judged with the budget of a constant of its own.
template <class Architecture, auto Loss, std::size_t Index>
inline constexpr bool run_holds = verdict_on_run<Architecture, Loss, Index>().holds;

/// How many runs there are before the first that does not hold.
template <class Architecture, auto Loss>
inline constexpr std::size_t runs_that_hold =
    []<std::size_t... Index>(std::index_sequence<Index...>) {
      std::size_t count = 0;
      static_cast<void>(((run_holds<Architecture, Loss, Index> && (++count, true)) && ...));
      return count;
    }(std::make_index_sequence<trials * runs(Architecture{})>{});

/// Whether all of them hold; else the build stops with the message of the first that does not.
template <class Architecture, auto Loss>
constexpr bool all_runs_hold() {
  constexpr std::size_t count = runs_that_hold<Architecture, Loss>;
  if constexpr (count == trials * runs(Architecture{}))
    return true;
  else
    return holds<[] { return verdict_on_run<Architecture, Loss, count>(); }>();
}

/// Proves that backpropagation through a network computes the derivative of each of these losses of its
/// output, or of the squared error if none is given, up to a chance below 1 in 10^15:
///
///     static_assert(proof::backward<decltype(net)>);
///     static_assert(proof::backward<decltype(net), binary_cross_entropy, mean_squared_error>);
///
/// When it does not, the compiler says where: "layer 1 weights(0, 1): backward gives -1 times the
/// derivative".
template <class Network, auto... Losses>
inline constexpr bool backward =
    (all_runs_hold<typename layers_of<std::remove_cv_t<Network>>::type, Losses>() && ...);
template <class Network>
inline constexpr bool backward<Network> =
    all_runs_hold<typename layers_of<std::remove_cv_t<Network>>::type, squared_error>();

} // namespace proof
} // namespace constgrad
