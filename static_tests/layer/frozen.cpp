#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/frozen.hpp>

#include "static_tests/layer/layer_harness.hpp"

#include <type_traits>

namespace cg = constgrad;

/// A layer of one parameter, and its description.
struct layer_of_one {
  static constexpr std::size_t inputs = 1, outputs = 1;
  template <class T>
  struct parameters {
    cg::weight_vector<T, 1> scale;
  };
  static constexpr const char* names[]{"scale"};
};
struct description_of_one {
  template <std::size_t>
  using layer_after = layer_of_one;
};

/// Which parameters of a layer are frozen, and where they are.
template <class Layer>
static constexpr cg::message frozen_of() {
  cg::message words;
  cg::visit_parameters<Layer, double>(
      [&words]<class View>(const cg::parameter_name& name, std::size_t place) {
        words << (name.is_frozen ? "frozen " : "") << name.part << ' ' << place << ';';
      });
  return words;
}
template <class Description>
static constexpr cg::message frozen_after_three(Description) {
  return frozen_of<typename Description::template layer_after<3>>();
}

constexpr law frozen_laws[] = {
    {"the parameter of this name, or all",
     [] {
       return holds_if(
           frozen_after_three(cg::dense<2>) == "weights 0;bias 6;" &&
           frozen_after_three(cg::frozen(cg::dense<2>)) == "frozen weights 0;frozen bias 6;" &&
           frozen_after_three(cg::frozen<"bias">(cg::dense<2>)) == "weights 0;frozen bias 6;" &&
           frozen_after_three(cg::frozen<"weights">(cg::dense<2>)) == "frozen weights 0;bias 6;" &&
           frozen_after_three(cg::frozen<"bias", "weights">(cg::dense<2>)) ==
               "frozen weights 0;frozen bias 6;");
     }},
    {"once frozen, it stays so",
     [] {
       return holds_if(frozen_after_three(cg::frozen<"weights">(
                           cg::frozen<"bias">(cg::dense<2>))) == "frozen weights 0;frozen bias 6;");
     }},
    {"of one parameter as of several, also in a layer whose inputs are known",
     [] {
       return holds_if(frozen_after_three(cg::frozen(description_of_one{})) == "frozen scale 0;" &&
                       frozen_of<decltype(cg::frozen(layer_of_one{}))>() == "frozen scale 0;");
     }},
    {"a layer has the parameters that it names, and no other",
     [] {
       using layer = cg::dense_layer<3, 2>;
       return holds_if(cg::has_parameter<layer, "weights"> && cg::has_parameter<layer, "bias"> &&
                       !cg::has_parameter<layer, "weight"> &&
                       !cg::has_parameter<layer, "weightss">);
     }},
    // y = (½ · 2 - 1 · 4 + 1)
    {"the layer is the same: its size, its functions, its parameters",
     [] {
       using layer = cg::frozen_layer<cg::dense_layer<2, 1>, "bias">;
       layer_harness<layer> harness{.parameters = {given(0.5), -1, 1}};
       harness.forward(given(cg::vector{2.0, 4.0}));
       harness.backward(given(cg::vector{2.0, 4.0}), cg::vector{3.0});
       return holds_if(layer::inputs == 2 && layer::outputs == 1 &&
                       cg::parameter_count<layer> == 3 && harness.y[0] == -2 &&
                       harness.dx == cg::vector{1.5, -3.0});
     }},
};
static_assert(all_hold<frozen_laws>);

static_assert(std::is_same_v<decltype(cg::frozen<"bias">(cg::dense<2>))::layer_after<3>,
                             cg::frozen_layer<cg::dense_layer<3, 2>, "bias">>);
static_assert(std::is_same_v<decltype(cg::frozen<"bias">(cg::dense_layer<3, 2>{})),
                             cg::frozen_layer<cg::dense_layer<3, 2>, "bias">>);
static_assert(std::is_same_v<cg::frozen_layer<cg::dense_layer<3, 2>>::parameters<double>,
                             cg::dense_layer<3, 2>::parameters<double>>);
