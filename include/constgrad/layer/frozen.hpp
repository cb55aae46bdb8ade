// A layer of which training leaves some or all parameters as they are.
//
//     frozen(dense<4>)             weights and bias
//     frozen<"bias">(dense<4>)     the bias
#pragma once

#include "constgrad/diagnostic/text.hpp"
#include "constgrad/layer/parameter.hpp"

#include <cstddef>

namespace constgrad {

/// A layer with the same functions, whose parameters of these names, or all if none is given, are not trained: their
/// gradient is 0, and no optimizer changes them.
template <class Layer, text... Names>
struct frozen_layer : Layer {
  template <class T, class Make>
  static constexpr auto make_parameters(const Make& make) {
    return constgrad::make_parameters<Layer, T>([&make]<class View>(parameter_name name) {
      name.is_frozen = name.is_frozen || sizeof...(Names) == 0 ||
                       (((sentence{} << name.part) == Names.characters) || ...);
      return make.template operator()<View>(name);
    });
  }
};

/// What frozen(…) is in sequential(…).
template <class Description, text... Names>
struct frozen_description {
  template <std::size_t Inputs>
  using layer_after = frozen_layer<typename Description::template layer_after<Inputs>, Names...>;
};

template <text... Names, class Description>
constexpr frozen_description<Description, Names...> frozen(Description) {
  return {};
}

} // namespace constgrad
