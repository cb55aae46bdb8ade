#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network/trained_ranges.hpp>

#include "static_tests/law.hpp"

#include <initializer_list>

namespace cg = constgrad;
using cg::dense_layer, cg::frozen_layer, cg::pipeline;

/// A layer with a state between its weights, of 2 + 3 + 1 numbers.
struct layer_with_state {
  template <class T>
  struct parameters {
    cg::weight_vector<T, 2> scale;
    cg::state_vector<T, 3> means;
    cg::bias_vector<T, 1> shift;
  };
  static constexpr std::size_t inputs = 2, outputs = 2;
  static constexpr const char* names[]{"scale", "means", "shift"};
};

/// Whether ranges are these, in this order.
static constexpr bool are(const auto& ranges, std::initializer_list<cg::index_range> expected) {
  const cg::index_range* next = expected.begin();
  if (ranges.size != expected.size()) return false;
  for (const cg::index_range& range : ranges)
    if (range != *next++) return false;
  return true;
}

constexpr law trained_ranges_laws[] = {
    {"all parameters of all layers are one range",
     [] {
       using layers = pipeline<dense_layer<2, 3>, cg::softmax_layer<3>, dense_layer<3, 1>>;
       return holds_if(are(cg::trained_ranges<layers>, {{0, 13}}) &&
                       are(cg::untrained_ranges<layers>, {}) && are(cg::state_ranges<layers>, {}));
     }},
    {"frozen ones divide it, and are the rest",
     [] {
       using layers = pipeline<frozen_layer<dense_layer<2, 3>, "bias">, dense_layer<3, 1>,
                               frozen_layer<dense_layer<1, 2>, "weights">>;
       return holds_if(are(cg::trained_ranges<layers>, {{0, 6}, {9, 13}, {15, 17}}) &&
                       are(cg::untrained_ranges<layers>, {{6, 9}, {13, 15}}));
     }},
    {"frozen layers beside one another are one range; where all is frozen, nothing is trained",
     [] {
       using layers =
           pipeline<frozen_layer<dense_layer<2, 3>>, frozen_layer<dense_layer<3, 1>, "weights">>;
       using all = pipeline<frozen_layer<dense_layer<1, 1>>>;
       return holds_if(are(cg::trained_ranges<layers>, {{12, 13}}) &&
                       are(cg::untrained_ranges<layers>, {{0, 12}}) &&
                       are(cg::trained_ranges<all>, {}) &&
                       are(cg::untrained_ranges<all>, {{0, 2}}));
     }},
    {"a state is not trained: the layer changes it, unless it is frozen",
     [] {
       using layers = pipeline<dense_layer<1, 2>, layer_with_state>;
       using all = pipeline<dense_layer<1, 2>, frozen_layer<layer_with_state>>;
       return holds_if(are(cg::trained_ranges<layers>, {{0, 6}, {9, 10}}) &&
                       are(cg::untrained_ranges<layers>, {{6, 9}}) &&
                       are(cg::state_ranges<layers>, {{6, 9}}) &&
                       are(cg::trained_ranges<all>, {{0, 4}}) &&
                       are(cg::untrained_ranges<all>, {{4, 10}}) && are(cg::state_ranges<all>, {}));
     }},
    {"a layer without parameters has none",
     [] {
       return holds_if(are(cg::trained_ranges<cg::softmax_layer<2>>, {}) &&
                       are(cg::untrained_ranges<pipeline<cg::softmax_layer<2>>>, {}));
     }},
    {"a range that begins where the last one ends lengthens it",
     [] {
       cg::index_ranges<3> ranges{};
       ranges.add({given(std::size_t{0}), 2});
       ranges.add({2, 5});
       ranges.add({6, 7});
       ranges.add({7, 8});
       return holds_if(are(ranges, {{0, 5}, {6, 8}}) && ranges.end() - ranges.begin() == 2 &&
                       cg::index_range{1, 2} != cg::index_range{1, 3} &&
                       cg::index_range{1, 2} != cg::index_range{0, 2} &&
                       cg::index_range{} == cg::index_range{0, 0});
     }},
    {"any choice of names and roles makes ranges",
     [] {
       using layers = pipeline<dense_layer<2, 3>, dense_layer<3, 1>>;
       constexpr auto biases = cg::parameter_ranges<layers>(
           [](const cg::parameter_name&, cg::role of) { return of == cg::role::bias; });
       constexpr auto second = cg::parameter_ranges<layers>(
           [](const cg::parameter_name& name, cg::role) { return name.layer == 2; });
       return holds_if(are(biases, {{6, 9}, {12, 13}}) && are(second, {{9, 13}}));
     }},
};
static_assert(all_hold<trained_ranges_laws>);
