// All parameters of a network in a row: weights column by column, bias, layer after layer.
#pragma once

#include <constgrad/linear_algebra/vector.hpp>
#include <constgrad/network/network.hpp>

#include <cstddef>

/// They themselves.
template <class T, class... Layers>
constexpr auto in_a_row(const constgrad::network_parameters<T, Layers...>& parameters) {
  constgrad::vector<T, constgrad::network_parameters<T, Layers...>::count> row{};
  std::size_t place = 0;
  constgrad::for_each_parameter(
      [&](auto, const auto& part) {
        for (const T& number : part.elements) row.elements[place++] = number;
      },
      parameters);
  return row;
}

/// The network of an architecture that has these.
template <class T, std::size_t Count, class... Layers>
constexpr auto network_of(constgrad::architecture<Layers...>,
                          const constgrad::vector<T, Count>& row) {
  static_assert(constgrad::network_parameters<T, Layers...>::count == Count);
  constgrad::network<T, Layers...> net{};
  std::size_t place = 0;
  constgrad::for_each_parameter(
      [&](auto, auto& part) {
        for (T& number : part.elements) number = row.elements[place++];
      },
      net.parameters);
  return net;
}
