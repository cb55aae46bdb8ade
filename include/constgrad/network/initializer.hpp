// What weights begin with: an initializer is an object that fills a matrix, with a random generator's help.
//
//     zeros      uniform{.limit = 0.05}      normal{.standard_deviation = 0.01}
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/view.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/random/numpy_random.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// What fills the weights of any layer: `initializer(random, weights)`. Under clang's default limits a constant can
/// draw 189 × 189 uniform weights, 61 × 61 normal or 51 × 51 orthogonal ones.
template <class Object>
concept initializer = requires(const Object& object, numpy_random& random,
                               matrix_view<double, 2, 3> weights) { object(random, weights); };

/// weights = draw(), one number after another: row by row, as NumPy fills an array of shape (outputs, inputs).
/// A float is the double drawn, rounded.
template <class T, std::size_t Outputs, std::size_t Inputs, class Draw>
constexpr void fill_row_by_row(matrix_view<T, Outputs, Inputs> weights, Draw draw) {
  for (std::size_t row = 0; row < Outputs; ++row) {
    for (std::size_t i = 0; i < Inputs; ++i) {
      weights.elements[i * Outputs + row] = static_cast<T>(draw());
    }
  }
}

/// Whether numbers up to this size are finite as weights of type T, and do not vanish: a float is at most 3.4e38, and
/// what is below 7e-46 becomes 0.
template <class T>
constexpr bool can_be_weights(double greatest) {
  if constexpr (std::is_same_v<T, float>)
    return (greatest == 0 || greatest < -0x1p-150 || greatest > 0x1p-150) &&
           greatest <= static_cast<double>((std::numeric_limits<float>::max)()) &&
           greatest >= static_cast<double>(std::numeric_limits<float>::lowest());
  else
    return math::is_finite(greatest);
}

/// Every weight 0; draws nothing. All units of such a layer stay equal: use it only for a single unit.
struct all_zeros {
  template <class T, std::size_t Outputs, std::size_t Inputs>
  constexpr void operator()(numpy_random&, matrix_view<T, Outputs, Inputs> weights) const {
    fill_row_by_row(weights, [] { return 0; });
  }
};
inline constexpr all_zeros zeros{};

/// Every weight from the uniform distribution on [-limit, limit), of variance limit² / 3:
/// np.random.uniform(-limit, limit, (outputs, inputs)), bit for bit. Throws invalid_argument if 2 · limit is not
/// finite, or the limit is not as a number of type T, or becomes 0.
struct uniform {
  double limit;

  /// limit² over the variance.
  static constexpr double width_squared = 3;

  template <class T, std::size_t Outputs, std::size_t Inputs>
  constexpr void operator()(numpy_random& random, matrix_view<T, Outputs, Inputs> weights) const {
    if (!can_be_weights<T>(limit))
      throw invalid_argument{
          "uniform expects a limit that is a finite number of the network and does not vanish"};
    fill_row_by_row(weights, [&] { return random.uniform(-limit, limit); });
  }
};

/// Every weight from the normal distribution of mean 0 and variance standard_deviation²:
/// standard_deviation * np.random.randn(outputs, inputs), as close as numpy_random::randn is. Throws
/// invalid_argument if 16 · standard_deviation is not finite as a number of type T, as no weight is larger, or if the
/// standard deviation becomes 0.
struct normal {
  double standard_deviation;

  /// standard_deviation² over the variance.
  static constexpr double width_squared = 1;

  template <class T, std::size_t Outputs, std::size_t Inputs>
  constexpr void operator()(numpy_random& random, matrix_view<T, Outputs, Inputs> weights) const {
    if (!can_be_weights<T>(16 * standard_deviation) || !can_be_weights<T>(standard_deviation))
      throw invalid_argument{"normal expects a finite standard deviation, with room for 16 of it, "
                             "which does not vanish"};
    fill_row_by_row(weights, [&] { return standard_deviation * random.randn(); });
  }
};

} // namespace constgrad
