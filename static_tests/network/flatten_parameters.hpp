// The parameters of a network as a vector: weights column by column, bias, layer after layer.
#pragma once

#include <constgrad/linear_algebra/vector.hpp>
#include <constgrad/network/network.hpp>

#include <cstddef>

/// They themselves.
template <class T, class Pipeline, constgrad::storage Storage>
constexpr auto flattened(const constgrad::network_parameters<T, Pipeline, Storage>& parameters) {
  constgrad::vector<T, constgrad::parameter_count<Pipeline>> all{};
  std::size_t place = 0;
  constgrad::for_each_parameter(
      [&](const auto&, const auto& part) {
        for (const T& number : part) all.elements[place++] = number;
      },
      parameters);
  return all;
}

/// The network of these layers that has them.
template <class T, std::size_t Count, class... Layers>
constexpr auto network_of(constgrad::pipeline<Layers...>, const constgrad::vector<T, Count>& all) {
  static_assert(constgrad::parameter_count<constgrad::pipeline<Layers...>> == Count);
  constgrad::network<T, constgrad::pipeline<Layers...>> net{};
  std::size_t place = 0;
  constgrad::for_each_parameter(
      [&](const auto&, const auto& part) {
        for (T& number : part) number = all.elements[place++];
      },
      net.parameters);
  return net;
}
