// What the parameters of a layer begin with: as the layer says, or else its weights drawn and the rest 0.
#pragma once

#include "constgrad/layer/parameter.hpp"
#include "constgrad/linear_algebra/view.hpp"
#include "constgrad/random/numpy_random.hpp"

#include <cstddef>

namespace constgrad {

/// Weights as the matrix that an initializer fills: a vector is one column.
template <class T, std::size_t Rows, std::size_t Columns>
constexpr matrix_view<T, Rows, Columns> as_matrix(matrix_view<T, Rows, Columns> weights) {
  return weights;
}
template <class T, std::size_t N>
constexpr matrix_view<T, N, 1> as_matrix(vector_view<T, N> weights) {
  return matrix_view<T, N, 1>{weights.elements};
}

/// Fills the parameters of a layer, which begin with `first` and are 0. A layer may have a function
/// initialize(parameters, random, draw) of its own; a layer of layers has initialize_at(first, random, draw). Else the
/// initializer `draw` fills all weights, in the order in which the layer declares them.
template <class Layer, class T, class Initializer>
constexpr void initialize_layer(T* first, numpy_random& random, const Initializer& draw) {
  if constexpr (requires { Layer::initialize_at(first, random, draw); }) {
    Layer::initialize_at(first, random, draw);
  } else if constexpr (requires { Layer::initialize(parameters_at<Layer>(first), random, draw); }) {
    Layer::initialize(parameters_at<Layer>(first), random, draw);
  } else {
    visit_parameters<Layer, T>([&]<class View>(const parameter_name&, std::size_t place) {
      if constexpr (View::has_role == role::weight) {
        auto weights =
            as_matrix(View{first + place}); // has a name: an initializer may take it as auto&
        draw(random, weights);
      }
    });
  }
}

} // namespace constgrad
