#include <constgrad/notebook/error.hpp>
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/notebook/step.hpp>

#include "static_tests/law.hpp"
#include "static_tests/notebook/cells.hpp"

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;

constexpr double derivative =
    nb::squared_error_derivative(nb::make_prediction(input_vector, weights, bias), target);
constexpr cg::vector new_weights = nb::subtract_derivative(weights, derivative);
constexpr double new_prediction = nb::make_prediction(input_vector, new_weights, bias);
static_assert(proof::prints_as<new_prediction, "0.04285867">);
static_assert(proof::within<16, new_prediction,
                            real_new_prediction>); // s amplifies the error of layer_1 = -3.1
static_assert(nb::squared_error(new_prediction, target) < 0.0019);

constexpr law step_laws[] = {
    {"the notebook's step takes the same number from every weight",
     [] {
       return cg::claim::equal(nb::subtract_derivative(given(cg::vector{1.0, -0.5, 2.0}), 0.25),
                               cg::vector{0.75, -0.75, 1.75});
     }},
    {"gradient descent takes rate times the gradient, each weight its own",
     [] {
       return cg::claim::equal(
           nb::gradient_descent_step(given(cg::vector{1.0, -0.5}), cg::vector{4.0, -2.0}, 0.125),
           cg::vector{0.5, -0.25});
     }},
    {"and of a number as well",
     [] { return cg::claim::equal(nb::gradient_descent_step(given(3.0), 2.0, 0.5), 2.0); }},
    {"neither changes what it is given",
     [] {
       const cg::vector before = given(cg::vector{1.0, 2.0});
       const cg::vector a = nb::subtract_derivative(before, 1.0);
       const cg::vector b = nb::gradient_descent_step(before, before, 1.0);
       return holds_if(before == cg::vector{1.0, 2.0} && a != before && b == cg::vector{0.0, 0.0});
     }},
};
static_assert(all_hold<step_laws>);
