// Where backpropagation is tried: networks, inputs and targets of pseudo-random numbers modulo 2^61 - 1.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/trained_ranges.hpp"
#include "constgrad/proof/free_dual.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// How many trials backpropagation has to stand. Their targets differ, since losses branch there: any
/// numbers; numbers near the outputs; 1, 0, 1, …; and 0, 1, 0, …
inline constexpr std::size_t trials = 4;

/// A trial: a network, an input and a target.
template <class Pipeline>
struct trial {
  using network_type = network<residue, Pipeline>;

  /// By how many parameters one run of the network is differentiated: all of few, 64 of many, which fit one
  /// constant for networks with thousands of weights.
  static constexpr std::size_t parameters = parameter_count<Pipeline>,
                               at_once = parameters < 64 ? parameters : 64;

  network_type net{};
  vector<residue, network_type::inputs> input{};
  vector<residue, network_type::outputs> target{};

  constexpr trial(Pipeline, std::size_t number) {
    std::uint64_t drawn = 0;
    const auto draw = [&](auto&& part) {
      // Streams from 100 on are apart from those of the functions' atoms.
      for (residue& element : part.elements) element = pseudo_random(drawn++, 100 + number);
    };
    draw(net.parameters.numbers);
    draw(input);
    draw(target);
    if (number == 0) return;
    const auto output = net(input);
    for (std::size_t i = 0; i < network_type::outputs; ++i) {
      const residue nearby = output[i] + (i % 2 == 0 ? 0x1p-10 : -0x1p-10);
      target[i] = number == 1 ? nearby : residue{(number + i) % 2 == 0};
    }
  }
};

/// A trial's network as a function of the parameters from the place `first` on; the others are constants.
template <class Pipeline>
constexpr auto with_variables(const trial<Pipeline>& given, std::size_t first) {
  constexpr std::size_t at_once = trial<Pipeline>::at_once;
  network net = as<free_dual<at_once>>(given.net);
  for (const index_range& range : trained_ranges<Pipeline>)
    for (std::size_t place = range.begin; place < range.end; ++place) {
      const std::size_t i = place - first; // huge for what stands before
      if (i < at_once) net.parameters.numbers.elements[place].partials[i] = 1;
    }
  return net;
}

/// In how many runs a network of these layers is differentiated by all of its parameters.
template <class Pipeline>
constexpr std::size_t runs(Pipeline) {
  return (trial<Pipeline>::parameters + trial<Pipeline>::at_once - 1) / trial<Pipeline>::at_once;
}

} // namespace constgrad::proof
