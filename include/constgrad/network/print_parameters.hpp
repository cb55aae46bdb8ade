// The parameters of a network as text, by name.
//
//     layer 1 weights (4 x 2)
//       0.1 -0.25
//       …
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/linear_algebra/print.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/parameters.hpp"

#include <cstddef>

namespace constgrad {

/// Writes every parameter with the fewest digits that read back as it, weights row by row as on paper, a bias in
/// one line. `out` is whatever takes text by <<: std::cout, a std::ostringstream, or a writing<10'000> while compiling.
template <class Out, class T, class Pipeline, storage Storage>
constexpr void print_parameters(Out& out,
                                const network_parameters<T, Pipeline, Storage>& parameters) {
  const auto print_number = [&out](const T& to_print) {
    message printed;
    printed << ' ' << to_print;
    out << printed.characters;
  };
  for_each_parameter(
      [&](const parameter_name& which, const auto& part) {
        message heading;
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

/// Those of a network.
template <class Out, class T, class Pipeline, storage Storage>
constexpr void print_parameters(Out& out, const network<T, Pipeline, Storage>& net) {
  print_parameters(out, net.parameters);
}

/// The same by <<; a network is written as its parameters.
template <std::size_t Capacity, class T, class Pipeline, storage Storage>
constexpr char_buffer<Capacity>&
operator<<(char_buffer<Capacity>& out, const network_parameters<T, Pipeline, Storage>& parameters) {
  print_parameters(out, parameters);
  return out;
}
template <std::size_t Capacity, class T, class Pipeline, storage Storage>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const network<T, Pipeline, Storage>& net) {
  return out << net.parameters;
}

/// The parameters of one layer, as {{1.0, 2.0}} {0.5}: weights and bias, or what else it has.
template <std::size_t Capacity, std::size_t Number, class Layer, class T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const layer_view<Number, Layer, T>& layer) {
  const char* between = "";
  visit_parameters<Layer, T>([&]<class View>(const parameter_name&, std::size_t place) {
    out << between << value_of(View{layer.numbers + place});
    between = " ";
  });
  return out;
}

} // namespace constgrad
