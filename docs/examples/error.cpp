// The squared error and its derivative, for docs/derivations/error.md.
// [includes]
#include <constgrad/notebook/error.hpp>
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;
// [includes]

// [rate]
/// How much the error rises for each unit of prediction, from prediction to prediction + h.
constexpr double rate(double prediction, double target, double h) {
  return (nb::squared_error(prediction + h, target) - nb::squared_error(prediction, target)) / h;
}

static_assert(proof::equal<rate(0.75, 0.25, 0.25), 1.25>); // (0.75² - 0.5²) / 0.25
static_assert(proof::equal<rate(0.75, 0.25, 0.0625), 1.0625>);
static_assert(proof::equal<rate(0.75, 0.25, 0.015625), 1.015625>);
// [rate]

// [exact]
static_assert(proof::equal<nb::squared_error(0.75, 0.25), 0.25>);  // (½)²
static_assert(proof::equal<nb::squared_error(0.25, 1.0), 0.5625>); // (-¾)²

static_assert(proof::equal<nb::squared_error_derivative(0.75, 0.25), 1.0>); // 2 · ½: too high
static_assert(proof::equal<nb::squared_error_derivative(0.25, 1.0), -1.5>); // 2 · (-¾): too low
static_assert(proof::equal<nb::squared_error_derivative(0.25, 0.25), 0.0>); // right
// [exact]

// [slope]
/// How steeply the error rises from prediction - h to prediction + h.
constexpr double slope(double prediction, double target, double h) {
  return (nb::squared_error(prediction + h, target) - nb::squared_error(prediction - h, target)) /
         (2 * h);
}

static_assert(proof::equal<slope(0.75, 0.25, 0.5), nb::squared_error_derivative(0.75, 0.25)>);
static_assert(proof::equal<slope(0.25, 1.0, 0.5), nb::squared_error_derivative(0.25, 1.0)>);
static_assert(proof::equal<slope(0.25, 1.0, 2.0), nb::squared_error_derivative(0.25, 1.0)>);
// [slope]

// [notebook]
constexpr cg::vector input_vector{1.54, 1.32}, weights{1.56, -0.45};
constexpr double bias = 0.0, target = 0.0;
constexpr double prediction = nb::make_prediction(input_vector, weights, bias);

constexpr double error = nb::squared_error(prediction, target);
static_assert(proof::prints_as<error, "0.73817032">);

constexpr double d_error_wrt_prediction = nb::squared_error_derivative(prediction, target);
static_assert(proof::prints_as<d_error_wrt_prediction, "1.71833678">);
// [notebook]

int main() {
  std::printf("prediction %.8f, target %.0f\n", prediction, target);
  std::printf("error                  = %.8f\n", error);
  std::printf("d_error_wrt_prediction = %.8f\n", d_error_wrt_prediction);
  std::printf("slope over ± 0.5       = %.8f\n", slope(prediction, target, 0.5));
}
