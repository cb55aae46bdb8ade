// The parameters of one layer of a network, by name:
//
//     net.parameters.layer<1>().weights(0, 1)
//     net.parameters.layer<1>() = layer_parameters{matrix{{{0.5, -1.0}}}, vector{0.25}};
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/linear_algebra/mismatches.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/linear_algebra/view.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// The parameters of one layer as values: vectors and matrices, in the order in which the layer declares its own. Of a view
/// they hold what it shows.
template <class... Parts>
struct layer_parameters {};
template <class First, class... Rest>
struct layer_parameters<First, Rest...> {
  First first;
  layer_parameters<Rest...> rest;

  constexpr layer_parameters(const First& to_hold, const Rest&... to_hold_too)
      : first{to_hold},
        rest{to_hold_too...} {}
};
template <class... Parts>
layer_parameters(const Parts&...)
    -> layer_parameters<std::remove_cvref_t<decltype(value_of(std::declval<const Parts&>()))>...>;

/// The shape of a parameter. A vector is of one column.
struct parameter_shape {
  std::size_t rows, columns;
  bool is_matrix;

  template <class Part>
  static constexpr parameter_shape of() {
    if constexpr (requires { Part::columns(); })
      return {Part::rows(), Part::columns(), true};
    else
      return {Part::size(), 1, false};
  }

  friend constexpr bool operator==(const parameter_shape&, const parameter_shape&) = default;
};

/// The shape and name of each parameter of a layer.
template <class Layer>
struct parameter_list {
  parameter_shape shapes[part_count<Layer> + 1]{};
  parameter_name names[part_count<Layer> + 1]{};

  constexpr parameter_list() {
    std::size_t next = 0;
    visit_parameters<Layer, double>([&]<class View>(const parameter_name& name, std::size_t) {
      shapes[next] = parameter_shape::of<View>();
      names[next++] = name;
    });
  }
};

/// Which of as many parameters as a layer has is the first of another shape than the layer's, counted from 0; their
/// number if none is.
template <class Layer, class... Parts>
inline constexpr std::size_t first_misfit = [] {
  const parameter_list<Layer> list{};
  const parameter_shape shapes_given[]{parameter_shape::of<Parts>()..., {}};
  std::size_t place = 0;
  while (place < sizeof...(Parts) && shapes_given[place] == list.shapes[place]) ++place;
  return place;
}();

/// True if layer Number can get these parameters, else the build stops with a message: "layer 3 expects 1 x 4 weights,
/// but got 1 x 2", rows by columns.
template <std::size_t Number, class Layer, class T, class... Parts>
constexpr bool parameters_fit() {
  if constexpr (!(vector_or_matrix<Parts> && ...)) {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{} << "layer " << Number << " expects its parameters as matrices and vectors";
    }>();
  } else if constexpr (sizeof...(Parts) != part_count<Layer>) {
    return fail_build<SHAPE_MISMATCH, [] {
      return message{}
             << "layer " << Number << " has "
             << part_count<Layer> << (part_count<Layer> == 1 ? " parameter" : " parameters")
             << ", but got " << sizeof...(Parts);
    }>();
  } else {
    constexpr std::size_t misfit = first_misfit<Layer, Parts...>;
    if constexpr (misfit < sizeof...(Parts)) {
      return fail_build<SHAPE_MISMATCH, [] {
        constexpr parameter_shape shapes_given[]{parameter_shape::of<Parts>()...};
        const parameter_shape expected = parameter_list<Layer>{}.shapes[misfit],
                              got = shapes_given[misfit];
        message words;
        words << "layer " << Number << " expects " << expected.rows;
        if (expected.is_matrix)
          words << " x " << expected.columns << ' ';
        else
          words << (expected.rows == 1 ? " number as " : " numbers as ");
        words << parameter_list<Layer>{}.names[misfit].part << ", but got " << got.rows;
        if (got.is_matrix)
          words << " x " << got.columns;
        else if (expected.is_matrix)
          words << (got.rows == 1 ? " number" : " numbers");
        return words;
      }>();
    } else if constexpr (!(std::is_same_v<T, element_type<Parts>> && ...)) {
      return fail_build<SHAPE_MISMATCH, [] {
        return message{} << "layer " << Number << " expects the same type of number as the network"
                         << ((std::is_integral_v<element_type<Parts>> || ...) ? ": write 1.0 for 1"
                                                                              : "");
      }>();
    } else {
      return true;
    }
  }
}

/// Whether two layers have the same parameters: of one type of number and of the same names and shapes, as a frozen layer
/// and the layer itself.
template <class Layer, class T, class Other, class U>
concept same_parameters = std::is_same_v<const T, const U> &&
                          std::is_same_v<typename Layer::template parameters<const T>,
                                         typename Other::template parameters<const T>>;

/// The parameters of layer Number, in the array of all. A copy of a view is a view of the same numbers; an assignment to it assigns
/// to the numbers.
template <std::size_t Number, class Layer, class T>
struct layer_view : Layer::template parameters<T> {
  static constexpr std::size_t count = parameter_count<Layer>;
  T* numbers;

  constexpr explicit layer_view(T* to_view)
      : Layer::template parameters<T>{parameters_at<Layer>(to_view)},
        numbers{to_view} {}
  layer_view(const layer_view&) = default;

  /// From such a layer of any network, or from vectors and matrices of the shapes of its own, in layer_parameters{…}.
  /// Others stop the build with a message.
  constexpr layer_view& operator=(const layer_view& other) {
    take(other);
    return *this;
  }
  template <class Given>
  constexpr layer_view& operator=(const Given& given) {
    take(given);
    return *this;
  }

  /// Number by number; of others the build stops with a message, too.
  template <std::size_t Other, class OtherLayer, class U>
  friend constexpr bool operator==(const layer_view& a, const layer_view<Other, OtherLayer, U>& b) {
    if constexpr (layer_view::template accepts<OtherLayer, U>())
      for (std::size_t i = 0; i < count; ++i)
        if (a.numbers[i] != b.numbers[i]) return false;
    return true;
  }
  template <class... Parts>
  friend constexpr bool operator==(const layer_view& a, const layer_parameters<Parts...>& b) {
    if constexpr (parameters_fit<Number, Layer, std::remove_const_t<T>, Parts...>())
      return are(a.numbers, b);
    return false;
  }

private:
  template <class Other, class U>
  static constexpr bool accepts() {
    if constexpr (same_parameters<Layer, T, Other, U>) {
      return true;
    } else {
      return fail_build<SHAPE_MISMATCH, [] {
        return message{} << "layer " << Number << " has " << Layer::inputs << " inputs and "
                         << Layer::outputs << " outputs, but got the parameters of a layer of "
                         << Other::inputs << " and " << Other::outputs
                         << (std::is_same_v<const T, const U> ? "" : ", of another type of number");
      }>();
    }
  }
  template <std::size_t Other, class OtherLayer, class U>
  constexpr void take(const layer_view<Other, OtherLayer, U>& other) {
    if constexpr (accepts<OtherLayer, U>())
      for (std::size_t i = 0; i < count; ++i) numbers[i] = other.numbers[i];
  }
  template <class... Parts>
  constexpr void take(const layer_parameters<Parts...>& given) {
    if constexpr (parameters_fit<Number, Layer, std::remove_const_t<T>, Parts...>())
      assign(numbers, given);
  }
  template <class Other>
  constexpr void take(const Other&) {
    fail_build<SHAPE_MISMATCH, [] {
      return message{} << "layer " << Number << " expects layer_parameters{"
                       << listed_names<Layer>() << '}';
    }>();
  }
  template <class First, class... Rest>
  static constexpr void assign(T* next, const layer_parameters<First, Rest...>& given) {
    for (const auto& number : given.first.elements) *next++ = number;
    assign(next, given.rest);
  }
  static constexpr void assign(T*, const layer_parameters<>&) {}
  template <class First, class... Rest>
  static constexpr bool are(const T* next, const layer_parameters<First, Rest...>& given) {
    for (const auto& number : given.first.elements)
      if (*next++ != number) return false;
    return are(next, given.rest);
  }
  static constexpr bool are(const T*, const layer_parameters<>&) { return true; }
};

} // namespace constgrad
