// What is known of a prediction if its first input is known up to r, for docs/derivations/real_numbers.md.
#include "chart.hpp"

#include <constgrad/notebook/prediction.hpp>
#include <constgrad/number.hpp>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
using bounds = cg::interval<double>;

/// The prediction's interval if the first input is one of [1.54 - r, 1.54 + r].
bounds prediction_within(double r) {
  const cg::vector<bounds, 2> input{bounds{1.54 - r, 1.54 + r}, bounds{1.32}};
  const cg::vector<bounds, 2> weights{bounds{1.56}, bounds{-0.45}};
  return nb::make_prediction(input, weights, bounds{0.0});
}

int main() {
  const chart drawn{{0, 2},
                    {0, 1},
                    "The least and the greatest prediction over r, if the first input is known up "
                    "to r: from 0.859, where r is 0, they part to 0.212 and 0.993, where r is 2."};
  drawn.axes("r", "prediction", 4, 4);
  drawn.curve([](double r) { return prediction_within(r).upper; }, "#3451b2");
  drawn.curve([](double r) { return prediction_within(r).lower; }, "#3451b2");
  drawn.label({1.5, 0.93}, "upper", "#3451b2");
  drawn.label({1.3, 0.5}, "lower", "#3451b2");
  drawn.stroke({1, prediction_within(1).lower}, {1, prediction_within(1).upper}, "#b8272c");
  drawn.label({1, 0.75}, "width where r is 1", "#b8272c");
}
