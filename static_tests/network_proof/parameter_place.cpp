// The name of a parameter, and whether it is trained, by its place in the array of all.
#include <constgrad/layer.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network_proof/parameter_place.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <string_view>

namespace cg = constgrad;
namespace proof = constgrad::proof;
using dense = cg::dense_layer<2, 3>;
using two = cg::pipeline<cg::dense_layer<1, 2>, cg::dense_layer<2, 1>>;

/// The claim that the parameters from 0 on have these names, and the one behind the last of them has none.
template <class Layer, std::size_t N>
static constexpr bool are_named(const char* const (&names)[N]) {
  for (std::size_t at = 0; at <= N; ++at) {
    cg::message words;
    proof::name_parameter<Layer>(words, at);
    if (std::string_view{words.characters} != (at < N ? names[at] : "")) return false;
  }
  return true;
}

/// The claim that of a layer's parameters those from one place to before another are trained, and only they.
template <class Layer>
static constexpr bool trains(std::size_t begin, std::size_t end) {
  for (std::size_t at = 0; at <= cg::parameter_count<Layer>; ++at)
    if (proof::is_trained_at<Layer>(at) != (begin <= at && at < end)) return false;
  return proof::trains_all<Layer> == (end - begin == cg::parameter_count<Layer>);
}

constexpr law parameter_place_laws[] = {
    {"a matrix lies column by column, a vector behind it",
     [] {
       return holds_if(
           are_named<dense>({"weights(0, 0)", "weights(1, 0)", "weights(2, 0)", "weights(0, 1)",
                             "weights(1, 1)", "weights(2, 1)", "bias[0]", "bias[1]", "bias[2]"}));
     }},
    {"of layers in layers the layer is named, by its number",
     [] {
       return holds_if(are_named<two>(
           {"layer 1 weights(0, 0)", "layer 1 weights(1, 0)", "layer 1 bias[0]", "layer 1 bias[1]",
            "layer 2 weights(0, 0)", "layer 2 weights(0, 1)", "layer 2 bias[0]"}));
     }},
    {"all are trained, or those that are not frozen",
     [] {
       return holds_if(
           trains<dense>(0, 9) && trains<cg::frozen_layer<dense, "bias">>(0, 6) &&
           trains<cg::frozen_layer<dense, "weights">>(6, 9) && trains<two>(0, 7) &&
           trains<cg::pipeline<cg::frozen_layer<dense, "weights">, cg::dense_layer<3, 1>>>(6, 13));
     }},
    {"or those in the middle",
     [] {
       using one = cg::dense_layer<1, 1>;
       return holds_if(
           trains<cg::pipeline<cg::frozen_layer<one>, one, cg::frozen_layer<one>>>(2, 4));
     }},
    {"also where they lie apart",
     [] {
       using apart = cg::pipeline<cg::frozen_layer<dense, "bias">, cg::dense_layer<3, 1>>;
       return holds_if(!proof::trains_all<apart> && proof::is_trained_at<apart>(5) &&
                       !proof::is_trained_at<apart>(6) && !proof::is_trained_at<apart>(8) &&
                       proof::is_trained_at<apart>(9));
     }},
};
static_assert(all_hold<parameter_place_laws>);
