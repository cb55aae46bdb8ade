// The parameters of a layer: vectors and matrices with a role and a name, which lie one after another in the one array
// of a network's parameters.
//
//     template <class T>
//     struct parameters {                                        // y = W x + b
//       weight_matrix<T, Outputs, Inputs> weights;
//       bias_vector<T, Outputs> bias;
//     };
//     static constexpr const char* names[]{"weights", "bias"};
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/linear_algebra/view.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// What a parameter is for. Weights are drawn by an initializer and trained; biases begin with 0 and are trained; a
/// state begins with 0, and is no matter of training: the layer itself says what it becomes.
enum class role { weight, bias, state };

/// Weights of Outputs × Inputs.
template <class T, std::size_t Outputs, std::size_t Inputs>
struct weight_matrix : matrix_view<T, Outputs, Inputs> {
  static constexpr role has_role = role::weight;
  using matrix_view<T, Outputs, Inputs>::matrix_view;
  using matrix_view<T, Outputs, Inputs>::operator=;
};

/// N weights. An initializer draws them as a matrix of N × 1.
template <class T, std::size_t N>
struct weight_vector : vector_view<T, N> {
  static constexpr role has_role = role::weight;
  using vector_view<T, N>::vector_view;
  using vector_view<T, N>::operator=;
};

/// N biases.
template <class T, std::size_t N>
struct bias_vector : vector_view<T, N> {
  static constexpr role has_role = role::bias;
  using vector_view<T, N>::vector_view;
  using vector_view<T, N>::operator=;
};

/// N numbers that a layer keeps from batch to batch.
template <class T, std::size_t N>
struct state_vector : vector_view<T, N> {
  static constexpr role has_role = role::state;
  using vector_view<T, N>::vector_view;
  using vector_view<T, N>::operator=;
};

/// The parameters of a layer that has none.
struct no_parameters {
  friend constexpr bool operator==(no_parameters, no_parameters) = default;
};

/// Which parameter: "layer 1 weights", or "layer 2.1 weights" in a layer that is made of layers.
struct parameter_name {
  static constexpr std::size_t depth = 4; ///< the maximal depth of nested layers

  const char* part = "";
  std::size_t layer = 0;          ///< counted from 1
  std::size_t inner[depth - 1]{}; ///< the layer in that layer, and so on; 0 where there is none
  bool is_frozen = false;         ///< whether training leaves it as it is

  /// The name of the same parameter in a larger network, whose layer `number` this network is.
  constexpr parameter_name inside(std::size_t number) const {
    parameter_name longer{part, number, {}, is_frozen};
    longer.inner[0] = layer;
    for (std::size_t i = 1; i + 1 < depth; ++i) longer.inner[i] = inner[i - 1];
    return longer;
  }

  template <std::size_t Capacity>
  friend constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                                     const parameter_name& name) {
    out << "layer " << name.layer;
    for (const std::size_t number : name.inner)
      if (number != 0) out << '.' << number;
    return out << ' ' << name.part;
  }
};

/// Becomes any view that a layer's struct of parameters begins with, by way of a function that makes it.
template <class Make>
struct view_source {
  const Make& make;
  const char* name;

  template <class View>
  constexpr operator View() const {
    return make.template operator()<View>(parameter_name{name, 0, {}, false});
  }
};

/// How many names a layer has for its parameters.
template <class Layer>
inline constexpr std::size_t name_count = sizeof(Layer::names) / sizeof(Layer::names[0]);

/// A layer's parameters of numbers T, each view made by make<View>(name), in the order in which they are declared. A layer
/// of layers makes those of its layers itself.
template <class Layer, class T, class Make>
constexpr typename Layer::template parameters<T> make_parameters(const Make& make) {
  if constexpr (requires { Layer::template make_parameters<T>(make); }) {
    return Layer::template make_parameters<T>(make);
  } else if constexpr (requires { Layer::names; }) {
    return [&make]<std::size_t... Index>(std::index_sequence<Index...>) {
      return
          typename Layer::template parameters<T>{view_source<Make>{make, Layer::names[Index]}...};
    }(std::make_index_sequence<name_count<Layer>>{});
  } else {
    return {};
  }
}

/// Calls visit<View>(name, place) for every parameter of a layer of numbers T, where place is that of its first number.
template <class Layer, class T, class Visit>
constexpr void visit_parameters(const Visit& visit) {
  std::size_t place = 0;
  static_cast<void>(make_parameters<Layer, T>([&]<class View>(const parameter_name& name) {
    visit.template operator()<View>(name, place);
    place += View::count;
    return View{nullptr};
  }));
}

/// How many numbers a layer's parameters are.
template <class Layer>
inline constexpr std::size_t parameter_count = [] {
  std::size_t count = 0;
  visit_parameters<Layer, double>(
      [&count]<class View>(const parameter_name&, std::size_t) { count += View::count; });
  return count;
}();

/// How many parameters a layer has, weights and bias counting as two.
template <class Layer>
inline constexpr std::size_t part_count = [] {
  std::size_t count = 0;
  visit_parameters<Layer, double>(
      [&count]<class View>(const parameter_name&, std::size_t) { ++count; });
  return count;
}();

/// Where the numbers of each of a layer's parameters begin, in the array of all of its parameters.
template <class Layer>
struct parameter_places {
  std::size_t begin[part_count<Layer> + 1]{};

  constexpr parameter_places() {
    std::size_t next = 0;
    visit_parameters<Layer, double>(
        [&]<class View>(const parameter_name&, std::size_t place) { begin[next++] = place; });
  }
};

/// Becomes any view of the numbers from a place on.
template <class T>
struct view_at {
  T* first;

  template <class View>
    requires requires { View::has_role; }
  constexpr operator View() const {
    return View{first};
  }
};

/// Whether a layer says itself where its parameters are.
template <class Layer>
concept has_own_places = requires(double* first) { Layer::parameters_at(first); };

/// The views of a layer that has names for them.
template <class Layer>
inline constexpr parameter_places<Layer> places_of{};
template <class Layer, class T, std::size_t... Index>
constexpr typename Layer::template parameters<T> views_at(T* first, std::index_sequence<Index...>) {
  return {view_at<T>{first + places_of<Layer>.begin[Index]}...};
}

/// A layer's parameters in the array that begins with `first`: as the layer itself says, or a view for each of its names, or
/// none. (Overloads, since an evaluator of constants counts a branch.)
template <class Layer, class T>
  requires(!has_own_places<Layer> && !requires { Layer::names; })
constexpr typename Layer::template parameters<T> parameters_at(T*) {
  return {};
}
template <class Layer, class T>
  requires(!has_own_places<Layer> && requires { Layer::names; })
constexpr typename Layer::template parameters<T> parameters_at(T* first) {
  return views_at<Layer>(first, std::make_index_sequence<name_count<Layer>>{});
}
template <class Layer, class T>
  requires has_own_places<Layer>
constexpr typename Layer::template parameters<T> parameters_at(T* first) {
  return Layer::parameters_at(first);
}
/// The names of a layer's parameters, for a message: "weights, bias".
template <class Layer>
constexpr message listed_names() {
  message words;
  const char* between = "";
  visit_parameters<Layer, double>([&]<class View>(const parameter_name& name, std::size_t) {
    words << between << name.part;
    between = ", ";
  });
  return words;
}

} // namespace constgrad
