// What a layer is: sizes, parameters, and two functions of one sample.
//
//     forward (p, x, y)                  y = f(x; p)
//     backward(p, x, y, dy, dx, dp)      dx = (∂f/∂x)ᵀ dy,   dp += (∂f/∂p)ᵀ dy
//
// dy is ∂E/∂y and so on. All else is the driver's: where parameters and values lie, the way through the layers and
// back, batches, steps, and which parameters are trained.
#pragma once

#include "constgrad/layer/output_kind.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/random/numpy_random.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// What a layer's functions get as p: its parameters, and what it may ask for besides.
template <class Parameters, class T>
struct layer_context : Parameters {
  T* memory;            ///< Layer::memory numbers, which backward finds as forward left them
  numpy_random* random; ///< in the training of a layer with draws_random, else null
  bool is_training;     ///< false where a network predicts
};

/// Takes the place of a dx that is not needed, that of a network's input. A layer whose function takes it as dx is spared the
/// computation; any other gets room to write to.
struct not_needed {
  constexpr not_needed() = default;
  template <class T>
  constexpr explicit not_needed(T*) {}
  template <class T>
  constexpr explicit operator T*() const {
    return nullptr;
  }
};

/// Whether dx is needed, by its type.
template <class Slopes>
inline constexpr bool is_needed = !std::is_same_v<Slopes, not_needed>;

/// How many numbers a layer remembers between forward and backward, for so many samples.
template <class Layer, std::size_t Samples = 1>
inline constexpr std::size_t memory_of = [] {
  if constexpr (requires { Layer::template memory_for<Samples>; })
    return Layer::template memory_for<Samples>;
  else if constexpr (requires { Layer::memory; })
    return Samples * Layer::memory;
  else
    return std::size_t{0};
}();

/// How many steps a constant takes for one sample through a layer and back, as clang counts them: a statement, a call and a
/// turn of a loop are one each. A layer states them as a constant `steps`; else it is taken to need some for each
/// parameter, and for each number that it takes, gives or remembers. By them `after` cuts a training into constants.
template <class Layer>
inline constexpr std::size_t steps_of = [] {
  if constexpr (requires { Layer::steps; })
    return Layer::steps;
  else
    return 3 * parameter_count<Layer> + 25 * (Layer::inputs + Layer::outputs + memory_of<Layer>)+50;
}();

/// What is known of a layer's outputs.
template <class Layer>
inline constexpr output_kind range_of = [] {
  if constexpr (requires { Layer::range; })
    return Layer::range;
  else
    return output_kind::any;
}();

/// Whether a layer looks at all samples of a batch together.
template <class Layer>
concept sees_whole_batch = requires { requires Layer::sees_whole_batch; };

/// Whether a layer draws random numbers in a training.
template <class Layer>
concept draws_random = requires { requires Layer::draws_random; };

/// Whether a layer asks for more than its parameters: memory, random numbers, the whole batch, or whether it is trained.
template <class Layer>
inline constexpr bool needs_context =
    memory_of<Layer> > 0 || draws_random<Layer> || sees_whole_batch<Layer> ||
    requires { Layer::template memory_for<1>; } || requires { requires Layer::trains_otherwise; };

/// A layer for several samples, whose numbers lie one after another: by its own functions for several, forward_samples
/// and backward_samples, where it has them, or else sample by sample.
template <class Layer, std::size_t Samples>
struct of_samples {
  template <class Context, class T>
  static constexpr void forward(const Context& p, const T* x, T* y) {
    if constexpr (requires { Layer::template forward_samples<Samples>(p, x, y); }) {
      Layer::template forward_samples<Samples>(p, x, y);
    } else {
      for (std::size_t k = 0; k < Samples; ++k)
        Layer::forward(of_sample(p, k), x + k * Layer::inputs, y + k * Layer::outputs);
    }
  }

  template <class Context, class T, class Slopes, class Gradient>
  static constexpr void backward(const Context& p, const T* x, const T* y, const T* dy, Slopes dx,
                                 const Gradient& dp) {
    if constexpr (requires { Layer::template backward_samples<Samples>(p, x, y, dy, dx, dp); }) {
      Layer::template backward_samples<Samples>(p, x, y, dy, dx, dp);
    } else {
      for (std::size_t k = 0; k < Samples; ++k) {
        const std::size_t in = k * Layer::inputs, out = k * Layer::outputs;
        if constexpr (is_needed<Slopes>)
          Layer::backward(of_sample(p, k), x + in, y + out, dy + out, dx + in, dp);
        else
          Layer::backward(of_sample(p, k), x + in, y + out, dy + out, dx, dp);
      }
    }
  }

private:
  /// What sample k remembers is its own.
  template <class Context>
  static constexpr Context of_sample(Context p, [[maybe_unused]] std::size_t k) {
    if constexpr (needs_context<Layer>) p.memory += k * memory_of<Layer>;
    return p;
  }
};

/// Whether a layer has the two functions of one sample. A pipeline and a layer that needs the whole batch have only those of
/// several.
template <class Layer>
inline constexpr bool has_plain_functions =
    !requires { Layer::template memory_for<1>; } && !sees_whole_batch<Layer>;

/// How a layer is called for so many samples: for one by its own two functions.
template <class Layer, std::size_t Samples>
using layer_for = std::conditional_t<Samples == 1 && has_plain_functions<Layer>, Layer,
                                     of_samples<Layer, Samples>>;

/// Whether the function of a layer that goes back through so many samples takes this type of dx: that of one sample, or of
/// several.
template <class Layer, class Slopes, class Context, class T, class Gradient>
concept has_backward_of_one = requires(const Context& p, const T* x, Slopes dx,
                                       const Gradient& dp) { Layer::backward(p, x, x, x, dx, dp); };
template <class Layer, std::size_t Samples, class Slopes, class Context, class T, class Gradient>
concept has_backward_of_many =
    requires(const Context& p, const T* x, Slopes dx, const Gradient& dp) {
      Layer::template backward_samples<Samples>(p, x, x, x, dx, dp);
    };

/// Whether a layer can skip a dx that is not needed.
template <class Layer, std::size_t Samples, class Context, class T, class Gradient>
inline constexpr bool spares_input_slopes = [] {
  if constexpr ((Samples > 1 || !has_plain_functions<Layer>) &&
                has_backward_of_many<Layer, Samples, T*, Context, T, Gradient>)
    return has_backward_of_many<Layer, Samples, not_needed, Context, T, Gradient>;
  else
    return has_backward_of_one<Layer, not_needed, Context, T, Gradient>;
}();

} // namespace constgrad
