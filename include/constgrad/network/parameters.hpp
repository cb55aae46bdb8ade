// The parameters of all layers as one value, which is added and scaled like a vector:
//
//     net.parameters - rate * gradient
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/linear_algebra/mismatches.hpp"
#include "constgrad/network/layer_view.hpp"
#include "constgrad/network/number_array.hpp"
#include "constgrad/network/pipeline.hpp"
#include "constgrad/number/formula_number.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// True if both are parameters of the same layers and of one kind of number, else the build
/// stops with a message such as "these are 17 parameters of 4 layers, but the others are 9 of 2".
template <class Parameters, class Others>
inline constexpr bool same_layers = [] {
  if constexpr (std::is_same_v<typename Parameters::value_type, typename Others::value_type> &&
                std::is_same_v<typename Parameters::pipeline_type,
                               typename Others::pipeline_type>) {
    return true;
  } else {
    return fail_build<SHAPE_MISMATCH, [] {
      if (Parameters::count == Others::count)
        return message{} << "these parameters and the others are as many, but have other shapes "
                         << "or another type of number";
      return message{} << "these are " << Parameters::count << " parameters of " << Parameters::size
                       << " layers, but the others are " << Others::count << " of " << Others::size;
    }>();
  }
}();

/// The parameters of every layer of a pipeline, one after another in one array without gaps: all of layer 1, then all of
/// the next layer that has any. Each layer says the order of its own.
template <class T, class Pipeline, storage Storage = storage_for<T, parameter_count<Pipeline>>>
struct network_parameters {
  using value_type = T;
  using pipeline_type = Pipeline;
  /// How many numbers these are.
  static constexpr std::size_t count = parameter_count<Pipeline>;
  static constexpr std::size_t size = Pipeline::size; ///< of how many layers

  number_array<T, count, Storage> numbers{};

  /// The parameters of layer 1, 2, … A number that no layer has stops the build with a message, and so do the parameters
  /// of a temporary, of which the view would remain.
  template <std::size_t Number>
  constexpr auto layer() & {
    return layer_view<Number, layer_type<Number>, T>{numbers.elements + first_number_of<Number>};
  }
  template <std::size_t Number>
  constexpr auto layer() const& {
    return layer_view<Number, layer_type<Number>, const T>{numbers.elements +
                                                           first_number_of<Number>};
  }
  template <std::size_t Number>
  constexpr auto layer() const&& {
    static_assert(Number == ~std::size_t{0},
                  "layer<N>() is a view of a network's parameters, and this network is gone after "
                  "the statement: give it a name first");
    return layer<Number>();
  }

  friend constexpr bool operator==(const network_parameters& a, const network_parameters& b) {
    for (std::size_t i = 0; i < count; ++i)
      if (a.numbers.elements[i] != b.numbers.elements[i]) return false;
    return true;
  }

  /// Parameter by parameter; so are + and -. Other layers stop the build with a message.
  template <class U, class Other, storage Elsewhere>
  constexpr network_parameters& operator+=(const network_parameters<U, Other, Elsewhere>& other) {
    if constexpr (same_layers<network_parameters, network_parameters<U, Other, Elsewhere>>)
      for (std::size_t i = 0; i < count; ++i) numbers.elements[i] += other.numbers.elements[i];
    return *this;
  }
  template <class U, class Other, storage Elsewhere>
  constexpr network_parameters& operator-=(const network_parameters<U, Other, Elsewhere>& other) {
    if constexpr (same_layers<network_parameters, network_parameters<U, Other, Elsewhere>>)
      for (std::size_t i = 0; i < count; ++i) numbers.elements[i] -= other.numbers.elements[i];
    return *this;
  }
  /// Every parameter times the factor, which may be one of them.
  constexpr network_parameters& operator*=(const T& factor) {
    const T unchanged = factor;
    for (std::size_t i = 0; i < count; ++i) numbers.elements[i] *= unchanged;
    return *this;
  }

  // By reference: g++ has a note about every function that takes 64-byte aligned arrays by value.
  template <class U, class Other, storage Elsewhere>
  friend constexpr network_parameters operator+(const network_parameters& a,
                                                const network_parameters<U, Other, Elsewhere>& b) {
    network_parameters sum{a};
    sum += b;
    return sum;
  }
  template <class U, class Other, storage Elsewhere>
  friend constexpr network_parameters operator-(const network_parameters& a,
                                                const network_parameters<U, Other, Elsewhere>& b) {
    network_parameters difference{a};
    difference -= b;
    return difference;
  }
  friend constexpr network_parameters operator*(const T& factor, const network_parameters& a) {
    network_parameters product{a};
    product *= factor;
    return product;
  }
  friend constexpr network_parameters operator*(const network_parameters& a, const T& factor) {
    return factor * a;
  }
  friend constexpr network_parameters operator-(const network_parameters& a) { return T(-1) * a; }

  /// Stops the build.
  template <class Divisor>
  friend constexpr network_parameters operator/(const network_parameters& a, const Divisor&) {
    static_assert(sizeof(Divisor) == 0, "parameters are not divided: multiply them by 1 / x");
    return a;
  }

  /// A long double for a factor stops the build.
  template <std::same_as<long double> Factor>
  constexpr network_parameters& operator*=(Factor) {
    static_assert(keeps_digits<Factor>);
    return *this;
  }
  template <std::same_as<long double> Factor>
  friend constexpr network_parameters operator*(Factor, const network_parameters& a) {
    static_assert(keeps_digits<Factor>);
    return a;
  }
  template <std::same_as<long double> Factor>
  friend constexpr network_parameters operator*(const network_parameters& a, Factor factor) {
    return factor * a;
  }

private:
  /// The index of a layer, counted from 0.
  template <std::size_t Number>
  static constexpr std::size_t place_of = [] {
    if constexpr (Number >= 1 && Number <= size) {
      return Number - 1;
    } else {
      fail_build<SHAPE_MISMATCH, [] {
        return message{} << "there is no layer " << Number << ": the layers are 1 to " << size;
      }>();
      return std::size_t{0};
    }
  }();
  template <std::size_t Number>
  using layer_type = typename Pipeline::template layer_type<place_of<Number>>;
  template <std::size_t Number>
  static constexpr std::size_t first_number_of =
      Pipeline::template first_parameter_of<place_of<Number>>;
};

/// Parameters of other layers: stops the build.
template <class T, class Pipeline, storage Storage, class U, class Other, storage Elsewhere>
constexpr bool operator==(const network_parameters<T, Pipeline, Storage>&,
                          const network_parameters<U, Other, Elsewhere>&) {
  return same_layers<network_parameters<T, Pipeline, Storage>,
                     network_parameters<U, Other, Elsewhere>>;
}

/// Parameters and anything else have no sum.
template <class T, class Pipeline, storage Storage, class Other>
constexpr network_parameters<T, Pipeline, Storage>
operator+(const network_parameters<T, Pipeline, Storage>& parameters, const Other&) {
  static_assert(sizeof(Other) == 0,
                "parameters are added to parameters of the same layers, such as a gradient");
  return parameters;
}
template <class T, class Pipeline, storage Storage, class Other>
constexpr network_parameters<T, Pipeline, Storage>
operator-(const network_parameters<T, Pipeline, Storage>& parameters, const Other&) {
  static_assert(
      sizeof(Other) == 0,
      "parameters of the same layers, such as a gradient, are subtracted from parameters");
  return parameters;
}

/// A view of the same shape of numbers U.
template <class View, class U>
struct view_of_type;
template <template <class, std::size_t> class View, class T, std::size_t Size, class U>
struct view_of_type<View<T, Size>, U> {
  using type = View<U, Size>;
};
template <template <class, std::size_t, std::size_t> class View, class T, std::size_t Rows,
          std::size_t Columns, class U>
struct view_of_type<View<T, Rows, Columns>, U> {
  using type = View<U, Rows, Columns>;
};

/// f(name, view, views of others …) for the weights of layer 1, its bias, the weights of the next layer that has any, and
/// so on, as each layer declares its parameters. Others are the parameters of networks of the same layers.
template <class F, class Parameters, class... Others>
constexpr void for_each_parameter(const F& f, Parameters& parameters, Others&... others) {
  using number = std::remove_pointer_t<decltype(parameters.numbers.elements + 0)>;
  visit_parameters<typename Parameters::pipeline_type, number>(
      [&]<class View>(const parameter_name& name, std::size_t place) {
        f(name, View{parameters.numbers.elements + place},
          typename view_of_type<View,
                                std::remove_pointer_t<decltype(others.numbers.elements + 0)>>::type{
              others.numbers.elements + place}...);
      });
}

} // namespace constgrad
