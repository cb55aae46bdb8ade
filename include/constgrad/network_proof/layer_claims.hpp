// What is claimed of a layer, by its size.
#pragma once

#include "constgrad/layer/activation.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/layer/softmax.hpp"
#include "constgrad/network_proof/in_parts.hpp"
#include "constgrad/network_proof/layer.hpp"
#include "constgrad/network_proof/layer_run.hpp"
#include "constgrad/network_proof/same_forms.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/proof/trial_function.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::proof {

/// The layer that is judged for another where all outputs are alike: of an activation one of three outputs, and of a softmax,
/// whose comparisons look for the greatest input, one of four.
template <class Layer>
struct judged_layer {
  using type = Layer;
};
template <class Function, std::size_t Size>
  requires(Size > 3)
struct judged_layer<activation_layer<Function, Size>> {
  using type = activation_layer<Function, 3>;
};
template <std::size_t Size>
  requires(Size > 4)
struct judged_layer<softmax_layer<Size>> {
  using type = softmax_layer<4>;
};

/// A layer's inputs and parameters, by which it is small, in which every branch is followed to its other side, or medium, or
/// large; and how many multiplications it takes.
template <class Layer>
struct layer_size {
  static constexpr std::size_t variables = Layer::inputs + parameter_count<Layer>,
                               work = Layer::inputs * Layer::outputs + parameter_count<Layer>;
  static constexpr bool follows_branches = variables <= 24, is_small = variables <= 128,
                        is_large = variables > 1024;
};

/// The verdicts on a layer, of which each is judged in a constant of its own. What a large layer computes in a network is
/// judged by the walk, and here only where it is AsPart = false.
template <class Layer, bool AsPart>
struct layer_claims {
  using judged = typename judged_layer<Layer>::type;
  using size = layer_size<judged>;
  static constexpr bool is_alone = has_plain_functions<Layer>,
                        needs_batch = !has_plain_functions<judged> && sees_whole_batch<judged>,
                        trains_alike = !needs_context<Layer> || needs_batch;
  using one = inputs_and_parameters<judged, 1, needs_batch>;
  /// As it is where that is small.
  using whole =
      inputs_and_parameters<std::conditional_t<layer_size<Layer>::follows_branches, Layer, judged>,
                            1, needs_batch>;
  using exact = trial_number<true>;
  template <class T>
  using views = typename judged::template parameters<T>;

  static constexpr std::size_t first_branch = 9, steps = [] {
    if constexpr (size::follows_branches)
      return first_branch + comparisons_of<one>;
    else
      return first_branch;
  }();

  /// Whether forward and backward of one sample, unless it is large, take the numbers of a trial.
  static constexpr bool takes_numbers() {
    if constexpr (is_alone && !size::is_large) {
      using context =
          std::conditional_t<needs_context<judged>, layer_context<views<const exact>, exact>,
                             views<const exact>>;
      return requires(const context& p, const exact* x, exact* y, const views<exact>& dp) {
        judged::forward(p, x, y);
        judged::backward(p, x, x, x, y, dp);
      };
    } else {
      return true;
    }
  }

  template <std::size_t Step>
  static constexpr verdict judge() {
    using namespace constgrad::claim;
    constexpr std::size_t work = layer_size<Layer>::work;
    if constexpr (Step == 0 && !size::is_large)
      return at_random_places(subject_of<whole>, size::variables <= 64 ? 2 : 1);
    else if constexpr (Step == 0 && !AsPart)
      return at_random_places(subject_of<one, false>, 1);
    else if constexpr (Step == 1 && !trains_alike) // as in training
      return at_random_places(subject_of<inputs_and_parameters<judged, 1, true>>, 2);
    else if constexpr (Step == 2 && size::is_small && is_alone)
      return samples_agree<judged, 2, exact, exact>(false, 0, "two samples together");
    else if constexpr (Step == 2 && !size::is_large && !is_alone)
      return at_random_places(subject_of<inputs_and_parameters<judged, 2, true>>, 2);
    else if constexpr (Step == 3 && size::is_small && is_alone)
      return samples_agree<judged, 3, exact, exact>(needs_context<Layer>, 0,
                                                    "three samples together");
    else if constexpr (Step == 3 && !size::is_large && !is_alone)
      return at_random_places(subject_of<inputs_and_parameters<judged, 3, true>>, 2);
    else if constexpr (Step == 4 && !size::is_large)
      return doubles_agree<judged>(false);
    else if constexpr (Step == 5 && (!AsPart || work <= 1024))
      return batches_agree<Layer>(needs_context<Layer>);
    else if constexpr (Step == 6 && work <= 512)
      return longer_batches_agree<judged>(false);
    else if constexpr (Step == 7 && (!AsPart || work <= 1024))
      return spared_slopes_agree<Layer>();
    else if constexpr (Step == 8 && (!AsPart || work <= 1024))
      return gradient_in_parts<Layer>();
    else if constexpr (Step >= first_branch)
      return beyond_comparison(subject_of<one>, Step - first_branch);
    else
      return {};
  }
};

} // namespace constgrad::proof
