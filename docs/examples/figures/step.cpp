// The error as a parabola, and the notebook's step on it, for docs/derivations/step.md.
#include "chart.hpp"

#include <constgrad/notebook.hpp>

namespace cg = constgrad;
namespace nb = constgrad::notebook;

constexpr double target = 0.0;
constexpr double error_of(double prediction) { return nb::squared_error(prediction, target); }

constexpr cg::vector input_vector{1.54, 1.32}, weights{1.56, -0.45};
constexpr double before = nb::make_prediction(input_vector, weights, 0.0);
constexpr double slope = nb::squared_error_derivative(before, target);
constexpr double after =
    nb::make_prediction(input_vector, nb::subtract_derivative(weights, slope), 0.0);

int main() {
  const chart drawn{{-1.5, 1.5},
                    {0, 2},
                    "The error is a parabola over the prediction, with its least value, 0, at the "
                    "target. At the prediction 0.859 it is 0.738, and its tangent has the slope "
                    "1.718. After the notebook's step the prediction is 0.043."};
  drawn.axes("prediction", "error", 6, 4);
  drawn.curve(error_of, {-1.4, 1.4}, "#3451b2");
  drawn.stroke({before - 0.4, error_of(before) - 0.4 * slope},
               {before + 0.4, error_of(before) + 0.4 * slope}, "#b8272c");
  drawn.point({before, error_of(before)}, "#b8272c");
  drawn.label({before, error_of(before) - 0.08}, "slope 1.718", "#b8272c");
  drawn.point({after, error_of(after)}, "#18794e");
  drawn.label({after - 0.4, 0.3}, "after the step", "#18794e");
}
