#include <constgrad/notebook/prediction.hpp>

#include "static_tests/law.hpp"
#include "static_tests/notebook/cells.hpp"

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr double prediction = cg::notebook::make_prediction(input_vector, weights, bias);
static_assert(proof::prints_as<prediction, "0.85916839">);
static_assert(
    proof::within<1, prediction, real_prediction>); // the givens are rounded, and so is the sigmoid

constexpr law prediction_laws[] = {
    {"the notebook's prediction",
     [] {
       return cg::claim::prints_as(
           cg::notebook::make_prediction(given(input_vector), given(weights), given(bias)),
           "0.85916839");
     }},
    {"where input · weights + bias is 0 the neuron is undecided: ½, exactly",
     [] {
       return cg::claim::equal(
           cg::notebook::make_prediction(given(cg::vector{2.0, 3.0}), cg::vector{4.0, -2.0}, -2.0),
           0.5);
     }},
    {"the bias is added: it moves the prediction as the dot product does",
     [] {
       const auto by_bias =
           cg::notebook::make_prediction(given(cg::vector{1.0}), cg::vector{0.0}, 3.0);
       const auto by_weight =
           cg::notebook::make_prediction(given(cg::vector{1.0}), cg::vector{3.0}, 0.0);
       return cg::claim::equal(by_bias, by_weight);
     }},
    {"of floats it is a float",
     [] {
       return cg::claim::equal(
           cg::notebook::make_prediction(given(cg::vector{0.0f}), cg::vector{1.0f}, 0.0f), 0.5f);
     }},
};
static_assert(all_hold<prediction_laws>);
