#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/missing_part.hpp>
#include <constgrad/layer/softmax.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <string_view>

namespace cg = constgrad;

/// A layer that grows part by part.
struct with_inputs {
  static constexpr std::size_t inputs = 2;
};
struct with_outputs : with_inputs {
  static constexpr std::size_t outputs = 2;
};
struct with_parameters : with_outputs {
  template <class T>
  struct parameters {
    cg::weight_vector<T, 2> scale;
    cg::bias_vector<T, 2> shift;
  };
};
struct with_one_name : with_parameters {
  static constexpr const char* names[]{"scale"};
};
struct with_three_names : with_parameters {
  static constexpr const char* names[]{"scale", "shift", "other"};
};
struct with_names : with_parameters {
  static constexpr const char* names[]{"scale", "shift"};
};
struct with_forward : with_names {
  static constexpr void forward(const auto&, const auto*, auto*) {}
};
struct complete : with_forward {
  static constexpr void backward(const auto&, const auto*, const auto*, const auto*, auto*,
                                 const auto&) {}
};
struct without_y : with_forward {
  static constexpr void backward(const auto&, const auto*, const auto*, auto*, const auto&) {}
};
struct of_several : with_names {
  template <std::size_t Samples>
  static constexpr void forward_samples(const auto&, const auto*, auto*) {}
  template <std::size_t Samples>
  static constexpr void backward_samples(const auto&, const auto*, const auto*, const auto*, auto*,
                                         const auto&) {}
};

/// Functions of one sample that are never called: the layer inherits those of several.
struct made_of_layers : of_several {
  template <std::size_t Samples>
  static constexpr std::size_t memory_for = Samples;
};
struct with_forward_of_its_own : made_of_layers {
  static constexpr void forward(const auto&, const auto*, auto*) {}
};
struct with_backward_of_its_own : made_of_layers {
  static constexpr void backward(const auto&, const auto*, const auto*, const auto*, auto*,
                                 const auto&) {}
};
struct of_a_whole_batch : complete {
  static constexpr bool sees_whole_batch = true;
};

/// Rules of functions.
struct no_rule {};
struct only_a_value {
  static constexpr double value(double x) { return x; }
};
template <class Rule>
using activation = cg::activation_layer<cg::differentiable<Rule>, 2>;

/// Whether a layer lacks this part.
template <class Layer>
static constexpr bool lacks(const char* part) {
  return !cg::is_layer<Layer> && std::string_view{cg::missing_part<Layer>} == part;
}

constexpr law missing_part_laws[] = {
    {"the first part that a layer has not is named",
     [] {
       constexpr const char names[] = "names[] of its parameters, a name for each";
       return holds_if(lacks<no_rule>(given("constant inputs, how many numbers go in")) &&
                       lacks<with_inputs>("constant outputs, how many numbers come out") &&
                       lacks<with_outputs>("template parameters<T>, or no_parameters as such") &&
                       lacks<with_parameters>(names) && lacks<with_one_name>(names) &&
                       lacks<with_three_names>(names) &&
                       lacks<with_names>("function forward(p, x, y)"));
     }},
    {"backward with another number of arguments is missing",
     [] {
       constexpr const char backward[] = "function backward(p, x, y, dy, dx, dp)";
       return holds_if(lacks<with_forward>(given(&backward[0])) && lacks<without_y>(backward));
     }},
    {"a layer is complete with the functions of one sample, or with those of several",
     [] {
       return holds_if(given(cg::is_layer<complete>) && cg::is_layer<of_several> &&
                       cg::is_layer<cg::dense_layer<3, 2>> && cg::is_layer<cg::softmax_layer<3>> &&
                       cg::is_layer<cg::frozen_layer<cg::dense_layer<3, 2>>> &&
                       cg::is_layer<activation<cg::tanh_rule>>);
     }},
    {"a function of one sample is refused where one of several hides it",
     [] {
       return holds_if(
           lacks<with_forward_of_its_own>(
               given("use for forward(p, x, y), since it is made of layers or sees the whole "
                     "batch: write forward_samples<Samples>")) &&
           lacks<with_backward_of_its_own>(
               "use for backward(p, x, y, dy, dx, dp), since it is made of layers or sees the "
               "whole batch: write backward_samples<Samples>") &&
           cg::is_layer<made_of_layers> && cg::is_layer<of_a_whole_batch>);
     }},
    {"of an activation the rule is looked at",
     [] {
       return holds_if(lacks<activation<no_rule>>(given("function value(x)")) &&
                       lacks<activation<only_a_value>>("function derivative(x)"));
     }},
};
static_assert(all_hold<missing_part_laws>);
