// A layer of which training leaves some or all parameters as they are.
//
//     frozen(dense<4>)             weights and bias
//     frozen<"bias">(dense<4>)     the bias
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/layer/parameter.hpp"

#include <cstddef>

namespace constgrad {

/// Whether a layer has a parameter of this name.
template <class Layer, fixed_string Name>
inline constexpr bool has_parameter = [] {
  bool found = false;
  visit_parameters<Layer, double>([&found]<class View>(const parameter_name& name, std::size_t) {
    found = found || (message{} << name.part) == Name.characters;
  });
  return found;
}();

/// If it has none, the build stops with a message: "frozen expects one of weights, bias, but got biases".
template <class Layer, fixed_string Name>
constexpr void expect_parameter() {
  if constexpr (!has_parameter<Layer, Name>) {
    fail_build<SHAPE_MISMATCH, [] {
      return message{} << "frozen expects one of " << listed_names<Layer>() << ", but got "
                       << Name.characters;
    }>();
  }
}

/// A layer with the same functions, whose parameters of these names, or all if none is given, are not trained: their
/// gradient is 0, and no optimizer changes them.
template <class Layer, fixed_string... Names>
struct frozen_layer : Layer {
  template <class T, class Make>
  static constexpr auto make_parameters(const Make& make) {
    return constgrad::make_parameters<Layer, T>([&make]<class View>(parameter_name name) {
      name.is_frozen = name.is_frozen || sizeof...(Names) == 0 ||
                       (((message{} << name.part) == Names.characters) || ...);
      return make.template operator()<View>(name);
    });
  }
};

/// What frozen(…) is in sequential(…).
template <class Description, fixed_string... Names>
struct frozen_description {
  template <std::size_t Inputs>
  using layer_after = frozen_layer<typename Description::template layer_after<Inputs>, Names...>;
};

/// The description of a layer, or a layer whose inputs are known, frozen. What has no such parameters stops the build.
template <fixed_string... Names, class Description>
  requires(part_count<typename Description::template layer_after<1>> > 0)
constexpr frozen_description<Description, Names...> frozen(Description) {
  (expect_parameter<typename Description::template layer_after<1>, Names>(), ...);
  return {};
}
template <fixed_string... Names, class Layer>
  requires(!requires { typename Layer::pipeline_type; }) && // a network
          (Layer::inputs > 0 && part_count<Layer> > 0)
constexpr frozen_layer<Layer, Names...> frozen(Layer) {
  (expect_parameter<Layer, Names>(), ...);
  return {};
}

/// Anything else.
template <fixed_string... Names, class Other>
constexpr Other frozen(Other other) {
  static_assert(sizeof(Other) == 0, "frozen takes a layer that has parameters, such as dense<4>");
  return other;
}

} // namespace constgrad
