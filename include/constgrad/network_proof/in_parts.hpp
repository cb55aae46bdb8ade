// That a gradient which is used part by part is the one that stands in an array, and that its parameters may change at once.
//
//     take(place, part)    part[i] = dp[place + i], each once, whatever becomes of p[place + i] then
#pragma once

#include "constgrad/layer/in_parts.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/parameter_place.hpp"
#include "constgrad/network_proof/same_forms.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>

namespace constgrad {
namespace proof {

/// Where the parts of a gradient go: each slope, how often it came, and a wrong number for the parameter itself.
template <class T>
struct part_collector {
  T *parameters, *slopes;
  std::size_t* times;

  template <std::size_t N>
  constexpr void operator()(std::size_t place, const T (&part)[N]) const {
    for (std::size_t i = 0; i < N; ++i) {
      slopes[place + i] = part[i];
      parameters[place + i] = T(1000);
      ++times[place + i];
    }
  }
};

} // namespace proof

namespace claim {

/// The claim that so many samples of a layer, or of a pipeline, give the same gradient in parts, number for number.
template <class Layer, std::size_t Samples, class T>
constexpr verdict same_in_parts() {
  constexpr std::size_t count = parameter_count<Layer>;
  if constexpr (count > 0 && learns_in_parts<Layer>) {
    using views = typename Layer::template parameters<const T>;
    using called = layer_for<Layer, Samples>;
    const layer_trial<Layer, Samples, T> trial;
    const auto& [x, p, dy] = trial;
    const proof::layer_run<Layer, Samples, T> whole{x.elements, p.elements, dy.elements, T(0),
                                                    false};
    T changing[count]{}, slopes[count]{}, memory[memory_of<Layer, Samples> + 1]{},
        y[Samples * Layer::outputs]{}, dx[Samples * Layer::inputs]{};
    for (std::size_t i = 0; i < count; ++i) changing[i] = p.elements[i];
    std::size_t times[count]{};
    const proof::part_collector<T> take{changing, slopes, times};
    const layer_context<views, T> context{parameters_at<Layer>(static_cast<const T*>(changing)),
                                          memory, nullptr, false};
    called::forward(context, x.elements + 0, y + 0);
    called::backward(context, x.elements + 0, static_cast<const T*>(y), dy.elements + 0, dx + 0,
                     in_parts{take});
    const auto same = [](const T& a, const T& b) {
      if constexpr (requires { is_identical(a, b); })
        return is_identical(a, b);
      else
        return a == b;
    };
    for (std::size_t i = 0; i < count; ++i) {
      if (times[i] == 1 && same(slopes[i], whole.dp[i])) continue;
      message words;
      proof::name_parameter<Layer>(words, i);
      if (times[i] == 1)
        return {false,
                words << ": in parts the slope is " << slopes[i] << ", else " << whole.dp[i]};
      return {false, words << ": in parts it gets a slope " << times[i] << " times, not once"};
    }
    for (std::size_t i = 0; i < whole.inputs; ++i)
      if (!same(dx[i], whole.dx[i]))
        return {false, message{} << "where the gradient is used in parts, the slope of input[" << i
                                 << "] is " << dx[i] << ", else " << whole.dx[i]};
  }
  return {};
}

/// The claim that one sample does, and three.
template <class Layer>
constexpr verdict gradient_in_parts() {
  const verdict judged = same_in_parts<Layer, 1, double>();
  return judged ? same_in_parts<Layer, 3, double>() : judged;
}

} // namespace claim
} // namespace constgrad
