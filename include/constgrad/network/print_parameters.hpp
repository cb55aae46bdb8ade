// The parameters of a network as text, by name.
//
//     layer 1 weights (4 x 2)
//       0.1 -0.25
//       …
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/linear_algebra/print.hpp"
#include "constgrad/network/dense.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/parameters.hpp"

#include <cstddef>

namespace constgrad {

/// Writes every parameter with the fewest digits that read back as it, weights row by row as on paper, a bias in
/// one line. `out` is whatever takes text by <<: std::cout, a std::ostringstream, or a writing<10'000> while compiling.
template <class Out, class T, class... Layers>
constexpr void print_parameters(Out& out, const network_parameters<T, Layers...>& parameters) {
  const auto print_number = [&out](const T& to_print) {
    sentence printed;
    printed << ' ' << to_print;
    out << printed.characters;
  };
  for_each_parameter(
      [&](const parameter_name& which, const auto& part) {
        sentence heading;
        heading << which;
        if constexpr (requires { part.rows(); }) {
          heading << " (" << part.rows() << " x " << part.columns() << ')';
          out << heading.characters << "\n";
          for (std::size_t row = 0; row < part.rows(); ++row) {
            out << " ";
            for (std::size_t i = 0; i < part.columns(); ++i) print_number(part(row, i));
            out << "\n";
          }
        } else {
          heading << " (" << part.size() << ')';
          out << heading.characters << "\n ";
          for (const T& to_print : part) print_number(to_print);
          out << "\n";
        }
      },
      parameters);
}

/// The same by <<; a network is written as its parameters.
template <std::size_t Capacity, class T, class... Layers>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out,
                                        const network_parameters<T, Layers...>& parameters) {
  print_parameters(out, parameters);
  return out;
}
template <std::size_t Capacity, class T, class... Layers>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out, const network<T, Layers...>& net) {
  return out << net.parameters;
}

/// The parameters of one layer, as {{1.0, 2.0}} {0.5}: weights and bias.
template <std::size_t Capacity, class T, std::size_t Inputs, std::size_t Outputs>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out,
                                        const dense_parameters<T, Inputs, Outputs>& layer) {
  return out << layer.weights << ' ' << layer.bias;
}

} // namespace constgrad
