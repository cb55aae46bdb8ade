#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/absolute_error.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy_with_logits.hpp>
#include <constgrad/network/shape_checks.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

using logistic = cg::pipeline<cg::dense_layer<3, 2>,
                              cg::activation_layer<cg::differentiable<cg::sigmoid_rule>, 2>>;
using classes = cg::pipeline<cg::dense_layer<3, 2>, cg::softmax_layer<2>>;
using linear = cg::pipeline<cg::dense_layer<3, 2>>;
using squeezed =
    cg::pipeline<cg::dense_layer<3, 2>, cg::activation_layer<cg::differentiable<cg::tanh_rule>, 2>>;

/// Whether a loss can judge a network with this last layer.
template <class Pipeline>
static constexpr bool judges(auto loss) {
  return cg::loss_matches<Pipeline, decltype(loss)>;
}

// What does not fit stops the build: must_not_compile/ has input_of_a_network, target_of_a_network and the losses.
constexpr law shape_checks_laws[] = {
    {"the first layer's inputs and the last layer's outputs fit",
     [] {
       return holds_if(cg::input_size_matches<logistic, 3> && cg::target_fits<logistic, 2>() &&
                       cg::input_size_matches<linear, 3> && cg::target_fits<linear, 2>());
     }},
    {"a distance judges any outputs",
     [] {
       return holds_if(
           judges<logistic>(cg::mean_absolute_error) && judges<classes>(cg::mean_absolute_error) &&
           judges<linear>(cg::mean_absolute_error) && judges<squeezed>(cg::mean_absolute_error));
     }},
    {"a cross-entropy what it was made for",
     [] {
       return holds_if(judges<logistic>(cg::binary_cross_entropy) &&
                       judges<classes>(cg::categorical_cross_entropy) &&
                       judges<linear>(cg::binary_cross_entropy_with_logits) &&
                       judges<linear>(cg::categorical_cross_entropy_with_logits) && // of two
                       judges<squeezed>(cg::binary_cross_entropy_with_logits));
     }},
};
static_assert(all_hold<shape_checks_laws>);

// What has the size and the type of number is taken.
static_assert(cg::same_numbers<"it", double, double>() && cg::same_numbers<"it", float, float>());
static_assert(cg::takes_input<double, linear, cg::vector<double, 3>>() &&
              cg::takes_target<double, linear, cg::vector<double, 2>>());
