// A network's layers in a table: what goes in and out, and how many parameters there are.
//
//     layer    inputs -> outputs    parameters
//     1        784 -> 128           100480
//     …
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/number_array.hpp"
#include "constgrad/network/trained_ranges.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// The multiplications of a prediction that take a weight, each with an addition: as many as there are weights, of layers that
/// multiply each of them once, as dense does.
template <class Pipeline>
inline constexpr std::size_t multiply_adds = [] {
  std::size_t count = 0;
  visit_parameters<Pipeline, double>([&count]<class View>(const parameter_name&, std::size_t) {
    if constexpr (View::has_role == role::weight) count += View::count;
  });
  return count;
}();

/// Words, and spaces up to a width.
template <class Out, class First>
constexpr void print_cell(Out& out, std::size_t width, const First& first) {
  message cell;
  cell << first;
  out << cell.characters;
  for (std::size_t i = cell.size; i < width; ++i) out << " ";
}

/// A line for each layer, and one of all: parameters, how many of them are trained, their bytes and where they lie, and the
/// multiply-adds of a prediction. `out` is whatever takes text by <<, as for print_parameters.
template <class Out, class T, class Pipeline, storage Storage>
constexpr void print_summary(Out& out, const network<T, Pipeline, Storage>&) {
  constexpr std::size_t widths[]{9, 21};
  print_cell(out, widths[0], "layer");
  print_cell(out, widths[1], "inputs -> outputs");
  out << "parameters\n";
  [&]<std::size_t... Place>(std::index_sequence<Place...>) {
    const auto print_layer = [&]<class Layer>(std::size_t number, std::type_identity<Layer>) {
      print_cell(out, widths[0], number);
      print_cell(out, widths[1],
                 (message{} << Layer::inputs << " -> " << Layer::outputs).characters);
      print_cell(out, 0, parameter_count<Layer>);
      out << "\n";
    };
    (print_layer(Place + 1, std::type_identity<typename Pipeline::template layer_type<Place>>{}),
     ...);
  }(std::make_index_sequence<Pipeline::size>{});

  std::size_t trained = 0;
  for (const index_range& range : trained_ranges<Pipeline>) trained += range.end - range.begin;
  constexpr std::size_t count = parameter_count<Pipeline>;
  message total;
  total << count << " parameters, " << trained << " of them trained, " << count * sizeof(T)
        << " bytes " << (Storage == storage::in_place ? "in place, " : "on the heap, ")
        << multiply_adds<Pipeline> << " multiply-adds for a prediction\n";
  out << total.characters;
}

} // namespace constgrad
