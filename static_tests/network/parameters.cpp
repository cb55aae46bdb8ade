#include <constgrad/network/parameters.hpp>
#include <constgrad/network/sequential.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

// Three outputs of two inputs, sigmoid, one output: 2 · 3 + 3 and 3 + 1 numbers.
using three_layers = cg::network_parameters<
    double, cg::pipeline<cg::dense_layer<2, 3>,
                         cg::activation_layer<cg::differentiable<cg::sigmoid_rule>, 3>,
                         cg::dense_layer<3, 1>>>;

/// The parameters a, a + 1, …, written down layer by layer.
static constexpr three_layers from(double a) {
  three_layers all{};
  a = given(a);
  all.layer<1>().weights = {{{a, a + 1}, {a + 2, a + 3}, {a + 4, a + 5}}};
  all.layer<1>().bias = {a + 6, a + 7, a + 8};
  all.layer<3>().weights = {{{a + 9, a + 10, a + 11}}};
  all.layer<3>().bias = {a + 12};
  return all;
}

constexpr law parameters_laws[] = {
    {"as many as all layers have",
     [] {
       return holds_if(three_layers::count == 13 && three_layers::size == 3 &&
                       cg::network_parameters<float, cg::pipeline<cg::softmax_layer<2>>>::count ==
                           0);
     }},
    {"they lie in one array: weights column by column, the bias, the next layer that has any",
     [] {
       const double expected[13]{1, 3, 5, 2, 4, 6, 7, 8, 9, 10, 11, 12, 13};
       const three_layers all = from(1);
       for (std::size_t i = 0; i < 13; ++i)
         if (all.numbers.elements[i] != expected[i]) return holds_if(false);
       return cg::verdict{};
     }},
    {"also on the heap, where they are as good as others",
     [] {
       cg::network_parameters<double, three_layers::pipeline_type, cg::storage::on_heap> there{};
       there += from(1);
       three_layers here = from(2);
       here -= there;
       return holds_if(there.layer<3>().bias[0] == 13 && here.layer<3>().bias[0] == 1 &&
                       there + from(1) == there * 2.0 && -there - there == there * -2.0);
     }},
    {"the layers count from 1, those without parameters too",
     [] {
       const three_layers all = from(1);
       return holds_if(all.layer<1>().bias == cg::vector{7.0, 8.0, 9.0} &&
                       all.layer<2>() == cg::no_parameters{} && all.layer<2>().count == 0 &&
                       all.layer<3>().weights == cg::matrix<double, 1, 3>{{{10, 11, 12}}});
     }},
    {"they are equal if every number of every layer is",
     [] {
       three_layers first = from(1), last = from(1);
       first.layer<1>().weights(0, 0) = 0;
       last.layer<3>().bias[0] = 0;
       return holds_if(from(1) == from(1) && first != from(1) && last != from(1) &&
                       from(1) != first && from(1) != last);
     }},
    {"they are added, subtracted and scaled like a vector",
     [] {
       const three_layers numbers = from(1);
       three_layers sum = from(1), difference = from(5), product = from(2);
       sum += from(3); // a + 3: every number twice itself, and 2
       difference -= from(4);
       product *= 0.5;
       bool right = true;
       cg::for_each_parameter(
           [&right](const auto&, const auto& a, const auto& s, const auto& d, const auto& p) {
             for (std::size_t i = 0; i < a.size(); ++i) {
               right = right && s.elements[i] == 2 * a.elements[i] + 2 && d.elements[i] == 1 &&
                       p.elements[i] == (a.elements[i] + 1) / 2;
             }
           },
           numbers, sum, difference, product);
       return holds_if(right && from(1) + from(3) == sum && from(5) - from(4) == difference &&
                       0.5 * from(2) == product && from(2) * 0.5 == product);
     }},
    // 3, 4, …, 15 times 3; by their last number 15; twice and 0 times themselves.
    {"the factor may be one of the parameters, and the other parameters the same ones",
     [] {
       three_layers by_first = from(3), by_last = from(3), doubled = from(3), none = from(3);
       by_first *= by_first.layer<1>().weights(0, 0);
       by_last *= by_last.layer<3>().bias[0];
       const three_layers &same_doubled = doubled, &same_none = none;
       doubled += same_doubled;
       none -= same_none;
       const three_layers numbers = from(3);
       return holds_if(by_first == 3.0 * numbers && by_last == 15.0 * numbers &&
                       doubled == 2.0 * numbers && none == 0.0 * numbers &&
                       numbers.layer<1>().weights(0, 0) * numbers == by_first &&
                       numbers * numbers.layer<3>().bias[0] == by_last);
     }},
    {"what is added, subtracted and scaled stays as it is",
     [] {
       const three_layers a = from(1), b = from(2);
       const three_layers step = a - 0.5 * (a + b);
       return holds_if(a == from(1) && b == from(2) && step.layer<3>().bias[0] == -0.5);
     }},
    {"a step of gradient descent, as it is written in the text: 5 - ½ · 4",
     [] {
       const three_layers step = from(5) - 0.5 * from(4);
       return holds_if(step.layer<1>().weights(0, 0) == 3 && step.layer<1>().bias[2] == 7 &&
                       step.layer<3>().weights(0, 2) == 8.5 && step.layer<3>().bias[0] == 9);
     }},
    {"a walk over all by name, in the order of the layers, past those that have none",
     [] {
       const three_layers all = from(1);
       cg::message names;
       cg::for_each_parameter(
           [&names](const cg::parameter_name& name, const auto& part) {
             names << name << ": " << static_cast<int>(part.elements[0]) << ';';
           },
           all);
       return holds_if(names == "layer 1 weights: 1;layer 1 bias: 7;"
                                "layer 3 weights: 10;layer 3 bias: 13;");
     }},
    {"of matrices and vectors, which it can change",
     [] {
       three_layers all = from(1);
       cg::for_each_parameter(
           [](const cg::parameter_name& name, const auto& part) {
             if constexpr (requires { part.rows(); })
               part(0, 1) = -1;
             else
               part[0] = static_cast<double>(name.layer);
           },
           all);
       return holds_if(all.layer<1>().weights ==
                           cg::matrix<double, 3, 2>{{{1, -1}, {3, 4}, {5, 6}}} &&
                       all.layer<1>().bias == cg::vector{1.0, 8.0, 9.0} &&
                       all.layer<3>().weights == cg::matrix<double, 1, 3>{{{10, -1, 12}}} &&
                       all.layer<3>().bias == cg::vector{3.0});
     }},
    {"with those of other networks of these layers beside them",
     [] {
       three_layers sum = from(1);
       const three_layers second = from(2), third = from(3);
       cg::for_each_parameter(
           [](const auto&, const auto& a, const auto& b, const auto& c) {
             for (std::size_t i = 0; i < a.size(); ++i)
               a.elements[i] += 10 * b.elements[i] + 100 * c.elements[i];
           },
           sum, second, third);
       return holds_if(sum.layer<1>().weights(0, 0) == 321 && sum.layer<3>().bias[0] == 1653);
     }},
    {"fractions stay exact",
     [] {
       using fractions = cg::network_parameters<cg::rational, cg::pipeline<cg::dense_layer<1, 1>>>;
       fractions a{}, b{};
       a.layer<1>().weights = {{{cg::rational{1, 2}}}};
       a.layer<1>().bias = {{{1, 3}}};
       b.layer<1>().weights = {{{cg::rational{1, 5}}}};
       b.layer<1>().bias = {{{-2, 7}}};
       const fractions step = a - cg::rational{1, 3} * (a + b);
       return holds_if(step.layer<1>().weights(0, 0) == cg::rational{4, 15} &&
                       step.layer<1>().bias[0] == cg::rational{20, 63});
     }},
};
static_assert(all_hold<parameters_laws>);

// They are a template argument, and their layers are as const as they are.
template <three_layers Parameters>
inline constexpr double last_bias_of_argument = Parameters.template layer<3>().bias[0];
static_assert(last_bias_of_argument<from(1)> == 13);
static_assert(std::is_same_v<decltype(std::declval<const three_layers&>().layer<1>().bias[0]),
                             const double&> &&
              std::is_same_v<decltype(std::declval<three_layers&>().layer<1>().bias[0]), double&>);
static_assert(cg::same_layers<three_layers, three_layers>);
