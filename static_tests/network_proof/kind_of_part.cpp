// What is no part of the kind that a proof expects is named, at run time as well.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network.hpp>
#include <constgrad/network_proof/kind_of_part.hpp>
#include <constgrad/network_proof/parts.hpp>
#include <constgrad/network_proof/step.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/gradient_descent.hpp>

#include "static_tests/law.hpp"
#include "static_tests/proof/refuted.hpp"

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr auto layers = cg::sequential(cg::inputs<2>, cg::dense<1>);
using net = cg::network<double, std::remove_cv_t<decltype(layers)>>;
using dense = cg::dense_layer<2, 1>;
using tanh = std::remove_cv_t<decltype(cg::tanh)>;
using huber = std::remove_cv_t<decltype(cg::huber)>;
struct nothing {};

/// E = o t of one output, with a kind of output.
struct rule_of_a_loss : cg::of_any_outputs {
  static constexpr auto value(const auto& o, const auto& t) { return o * t; }
  static constexpr auto derivative(const auto&, const auto& t) { return t; }
};

/// A loss without the function that gives both.
struct loss_of_two_functions : cg::of_any_outputs {
  static constexpr double value(const double*, const double*, std::size_t) { return 0; }
  static constexpr void gradient(const double*, const double*, double*, std::size_t) {}
};

/// A function of a test's own, and what begins like a layer.
struct own_function {
  constexpr double operator()(double x) const { return x; }
  static constexpr double derivative(double) { return 1; }
  static constexpr cg::differentiated<double> value_and_derivative(double x) { return {x, 1}; }
};
struct inputs_alone {
  static constexpr std::size_t inputs = 1;
};
struct outputs_alone {
  static constexpr std::size_t outputs = 1;
};

template <class Given>
constexpr bool is_named(std::string_view words) {
  return std::string_view{proof::kind_of<Given>()}.starts_with(words);
}

constexpr law kind_of_part_laws[] = {
    {"what has a name of its own",
     [] {
       return holds_if(is_named<int>("a number") && is_named<bool>("a number") &&
                       is_named<net>("a network: ") &&
                       is_named<std::remove_cv_t<decltype(layers)>>("a network: ") &&
                       is_named<tanh>("a function: ") && is_named<huber>("a loss: ") &&
                       is_named<cg::adam>("an optimizer: ") && is_named<dense>("a layer: "));
     }},
    {"what is to be written otherwise",
     [] {
       return holds_if(is_named<std::remove_cv_t<decltype(cg::dense<3>)>>("a description of a ") &&
                       is_named<cg::tanh_rule>("a rule: write differentiable<rule>{}") &&
                       is_named<rule_of_a_loss>("a rule: write loss<rule>{}") &&
                       is_named<loss_of_two_functions>("a rule: write loss<rule>{}") &&
                       is_named<nothing>("something else") && is_named<void>("something else") &&
                       is_named<int*>("something else"));
     }},
    {"what is judged",
     [] {
       return holds_if(proof::is_network<net> && !proof::is_network<dense> &&
                       proof::is_pipeline<std::remove_cv_t<decltype(layers)>> &&
                       !proof::is_pipeline<net> && proof::is_loss<huber> && !proof::is_loss<tanh> &&
                       !proof::is_loss<loss_of_two_functions> && proof::is_function<tanh> &&
                       proof::is_function<own_function> && !proof::is_function<huber> &&
                       !proof::is_function<net> && !proof::is_function<int>);
     }},
    {"a layer, also one that is constant", [] { return cg::claim::layer<const dense&>(); }},
    {"no layer",
     [] {
       return refuted(cg::claim::layer<net>(), "proof::layer expects the type of a layer, such as "
                                               "dense_layer<3, 2>, but got a network: take "
                                               "proof::backward<decltype(net)>");
     }},
    {"half a layer",
     [] {
       const cg::verdict one =
           refuted(cg::claim::layer<inputs_alone>(),
                   "the layer has no constant outputs, how many numbers come out");
       return one ? refuted(cg::claim::layer<outputs_alone>(),
                            "the layer has no constant inputs, how many numbers go in")
                  : one;
     }},
    {"no activation",
     [] {
       return refuted(cg::claim::activation(cg::huber),
                      "proof::activation expects a function with its derivative, such as tanh, but "
                      "got a loss: take proof::loss_gradient<loss>");
     }},
    {"no loss",
     [] {
       return refuted(cg::claim::loss_gradient(cg::tanh),
                      "proof::loss_gradient expects a loss, such "
                      "as huber, but got a function: take "
                      "proof::activation<f>");
     }},
    {"no optimizer",
     [] {
       return refuted(cg::claim::step(1, 1),
                      "proof::step expects an optimizer, such as gradient_descent{.learning_rate = "
                      "0.5}, but got a number");
     }},
    {"no formula",
     [] {
       return refuted(cg::claim::step(cg::gradient_descent{.learning_rate = 0.5}, 1),
                      "proof::step expects as its second a formula of intervals: [](const auto& "
                      "rate, auto& w, const auto& g, auto& m, auto& v, std::size_t step) { w = w - "
                      "rate * g; }");
     }},
};
static_assert(all_hold<kind_of_part_laws>);
