// The parameters of all layers as one value, which is added and scaled like a vector:
//
//     net.parameters - rate * gradient
#pragma once

#include "constgrad/diagnostic/speak.hpp"
#include "constgrad/network/hana.hpp"
#include "constgrad/number/formula_number.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// True if both are parameters of the same layers and of one kind of number, else the build
/// stops with a sentence such as "these are 17 parameters of 4 layers, but the others are 9 of 2".
template <class Parameters, class Others>
inline constexpr bool same_layers = [] {
  if constexpr (std::is_same_v<Parameters, Others>) {
    return true;
  } else {
    return speak<SHAPE_MISMATCH, [] {
      if (Parameters::count == Others::count)
        return sentence{} << "these parameters and the others are as many, but have other shapes "
                          << "or another type of number";
      return sentence{} << "these are " << Parameters::count << " parameters of "
                        << Parameters::size << " layers, but the others are " << Others::count
                        << " of " << Others::size;
    }>();
  }
}();

/// The parameters of every layer, in the order of the layers: a Hana tuple of Hana-described structs.
template <class T, class... Layers>
struct network_parameters {
  boost::hana::tuple<typename Layers::template parameters<T>...> layers{};

  /// How many numbers these are.
  static constexpr std::size_t count = (0 + ... + Layers::parameter_count);
  static constexpr std::size_t size = sizeof...(Layers); ///< of how many layers

  /// The parameters of layer 1, 2, …
  template <std::size_t Number>
  constexpr auto& layer() {
    return boost::hana::at_c<place_of<Number>()>(layers);
  }
  template <std::size_t Number>
  constexpr const auto& layer() const {
    return boost::hana::at_c<place_of<Number>()>(layers);
  }

  friend constexpr bool operator==(const network_parameters& a, const network_parameters& b) {
    bool equal = true;
    for_each_parameter(
        [&equal](auto, const auto& of_a, const auto& of_b) { equal = equal && of_a == of_b; }, a,
        b);
    return equal;
  }

  /// Parameter by parameter; so are + and -. Other layers stop the build with a sentence.
  template <class... Others>
  constexpr network_parameters& operator+=(const network_parameters<Others...>& other) {
    if constexpr (same_layers<network_parameters, network_parameters<Others...>>)
      for_each_parameter([](auto, auto& own, const auto& added) { own += added; }, *this, other);
    return *this;
  }
  template <class... Others>
  constexpr network_parameters& operator-=(const network_parameters<Others...>& other) {
    if constexpr (same_layers<network_parameters, network_parameters<Others...>>)
      for_each_parameter([](auto, auto& own, const auto& taken) { own -= taken; }, *this, other);
    return *this;
  }
  /// Every parameter times the factor, which may be one of them.
  constexpr network_parameters& operator*=(const T& factor) {
    for_each_parameter(
        [unchanged = factor](auto, auto& own) {
          for (T& own_number : own.elements) own_number *= unchanged;
        },
        *this);
    return *this;
  }

  template <class... Others>
  friend constexpr network_parameters operator+(network_parameters a,
                                                const network_parameters<Others...>& b) {
    return a += b;
  }
  template <class... Others>
  friend constexpr network_parameters operator-(network_parameters a,
                                                const network_parameters<Others...>& b) {
    return a -= b;
  }
  friend constexpr network_parameters operator*(const T& factor, network_parameters a) {
    return a *= factor;
  }
  friend constexpr network_parameters operator*(network_parameters a, const T& factor) {
    return a *= factor;
  }

  /// A long double for a factor stops the build.
  template <std::same_as<long double> Factor>
  constexpr network_parameters& operator*=(Factor) {
    static_assert(keeps_digits<Factor>);
    return *this;
  }
  template <std::same_as<long double> Factor>
  friend constexpr network_parameters operator*(Factor factor, network_parameters a) {
    return a *= factor;
  }
  template <std::same_as<long double> Factor>
  friend constexpr network_parameters operator*(network_parameters a, Factor factor) {
    return a *= factor;
  }

private:
  /// Where a layer stands in the tuple. A number that no layer has stops the build with a sentence.
  template <std::size_t Number>
  static constexpr std::size_t place_of() {
    if constexpr (Number >= 1 && Number <= size) {
      return Number - 1;
    } else {
      speak<SHAPE_MISMATCH, [] {
        return sentence{} << "there is no layer " << Number << ": the layers are 1 to " << size;
      }>();
      return 0;
    }
  }
};

/// Parameters of other layers: stops the build.
template <class T, class... Layers, class U, class... Others>
constexpr bool operator==(const network_parameters<T, Layers...>&,
                          const network_parameters<U, Others...>&) {
  return same_layers<network_parameters<T, Layers...>, network_parameters<U, Others...>>;
}

/// Parameters and anything else have no sum.
template <class T, class... Layers, class Other>
constexpr network_parameters<T, Layers...>
operator+(const network_parameters<T, Layers...>& parameters, const Other&) {
  static_assert(sizeof...(Layers) == 0,
                "parameters are added to parameters of the same layers, such as a gradient");
  return parameters;
}
template <class T, class... Layers, class Other>
constexpr network_parameters<T, Layers...>
operator-(const network_parameters<T, Layers...>& parameters, const Other&) {
  static_assert(
      sizeof...(Layers) == 0,
      "parameters of the same layers, such as a gradient, are subtracted from parameters");
  return parameters;
}

/// Which parameters these are: "layer 1 weights".
struct parameter_name {
  std::size_t layer;
  const char* part;

  template <std::size_t Capacity>
  friend constexpr writing<Capacity>& operator<<(writing<Capacity>& out,
                                                 const parameter_name& name) {
    return out << "layer " << name.layer << ' ' << name.part;
  }
};

/// How many numbers a part of the parameters has: element_count(part.elements).
template <class T, std::size_t Size>
constexpr std::size_t element_count(const T (&)[Size]) {
  return Size;
}

/// Whether a part of the parameters is a bias, and no matrix of weights.
template <class Part>
inline constexpr bool is_bias = !requires(const Part& part) { part.rows(); };

/// f(name, part, parts of others …) for the weights of layer 1, its bias, the weights of the next layer that has
/// any, and so on: parts are matrices and vectors. Others are the parameters of networks of the same layers.
template <class F, class Parameters, class... Others>
constexpr void for_each_parameter(const F& f, Parameters& parameters, Others&... others) {
  namespace hana = boost::hana;
  [&]<std::size_t... Indices>(std::index_sequence<Indices...>) {
    const auto visit = [&]<std::size_t Index>(std::integral_constant<std::size_t, Index>) {
      using described = std::remove_cvref_t<decltype(hana::at_c<Index>(parameters.layers))>;
      if constexpr (!std::is_empty_v<described>) {
        hana::for_each(hana::accessors<described>(), [&](const auto& accessor) {
          f(parameter_name{Index + 1, hana::first(accessor).c_str()},
            hana::second(accessor)(hana::at_c<Index>(parameters.layers)),
            hana::second(accessor)(hana::at_c<Index>(others.layers))...);
        });
      }
    };
    (visit(std::integral_constant<std::size_t, Indices>{}), ...);
  }(std::make_index_sequence<Parameters::size>{});
}

} // namespace constgrad
