#include <constgrad/layer/elementwise_loss.hpp>
#include <constgrad/layer/loss.hpp>
#include <constgrad/layer/loss_rule.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;

/// 3 (o - 2 t), of one output.
struct of_one {
  static constexpr auto value(const auto& o, const auto& t) { return 3 * (o - 2 * t); }
  static constexpr auto derivative(const auto&, const auto&) { return 3.0; }
};

/// The sum of all o t, of all outputs, with nothing else.
struct of_all {
  static constexpr double value(const double* o, const double* t, std::size_t n) {
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += o[i] * t[i];
    return sum;
  }
  static constexpr void gradient(const double*, const double* t, double* d_output, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) d_output[i] = t[i];
  }
};

/// The same with everything that has a default.
struct outspoken : of_all, cg::of_logits {
  static constexpr cg::fixed_string name = "outspoken";
  static constexpr double value_and_gradient(const double*, const double*, double* d_output,
                                             std::size_t) {
    d_output[0] = 7;
    return 5;
  }
};

/// What has not all that a rule needs.
struct only_a_value {
  static constexpr double value(double o, double t) { return o - t; }
};
struct only_a_gradient {
  static constexpr void gradient(const double*, const double*, double*, std::size_t) {}
};

constexpr cg::loss<of_one> mean_of_one{};
constexpr cg::loss<cg::elementwise_loss<of_one, cg::reduction::sum>> sum_of_one{};
constexpr cg::loss<of_all> product{};
constexpr cg::loss<outspoken> spoken_out{};

/// value_and_gradient of two outputs: the value and both slopes.
template <class Loss>
static constexpr cg::vector<double, 3> both(const Loss&, const cg::vector<double, 2>& o) {
  const double t[]{1, 2};
  double slopes[]{0, 0};
  const double value = Loss::value_and_gradient(o.elements, t, slopes, 2);
  return {value, slopes[0], slopes[1]};
}

constexpr law loss_rule_laws[] = {
    {"of a rule of one output the loss is the mean, or the sum where that is asked for",
     [] {
       const cg::vector o = given(cg::vector{4.0, 8.0});
       const cg::vector t{1.0, 2.0}; // 3 (4 - 2) + 3 (8 - 4) = 18
       return holds_if(mean_of_one(o, t) == 9 && sum_of_one(o, t) == 18 &&
                       mean_of_one.gradient(o, t) == cg::vector{1.5, 1.5} &&
                       both(mean_of_one, o) == cg::vector{9.0, 1.5, 1.5} &&
                       both(sum_of_one, o) == cg::vector{18.0, 3.0, 3.0});
     }},
    {"a rule of all outputs may have its two functions apart",
     [] {
       const cg::vector o = given(cg::vector{4.0, 8.0});
       return holds_if(both(product, o) == cg::vector{20.0, 1.0, 2.0});
     }},
    {"any outputs will do for a rule that asks for nothing, and it has a name",
     [] {
       using cg::output_kind;
       return holds_if(product.accepts(given(output_kind::probability)) &&
                       product.accepts(output_kind::any) && !product.classifies &&
                       mean_of_one.accepts(output_kind::distribution) &&
                       (cg::message{} << mean_of_one.name.characters) == "the loss");
     }},
    {"what a rule has is not replaced",
     [] {
       using cg::output_kind;
       return holds_if(both(spoken_out, given(cg::vector{4.0, 8.0})) == cg::vector{5.0, 7.0, 0.0} &&
                       (cg::message{} << spoken_out.name.characters) == "outspoken" &&
                       spoken_out.accepts(output_kind::any) &&
                       !spoken_out.accepts(output_kind::probability) && spoken_out.classifies);
     }},
    {"a rule needs a value and a slope",
     [] {
       return holds_if(given(cg::is_loss_rule<of_one>) && cg::is_loss_rule<of_all> &&
                       !cg::is_loss_rule<only_a_value> && !cg::is_loss_rule<only_a_gradient>);
     }},
    {"in place of another the loss is 0, after the build has stopped",
     [] {
       using refused = cg::completed_loss_rule<only_a_value>;
       double slopes[]{given(1.0), 2};
       const double value = refused::value_and_gradient(slopes, slopes, slopes, 2);
       return holds_if(value == 0 && slopes[0] == 0 && slopes[1] == 0 &&
                       refused::value(slopes, slopes, 2) == 0);
     }},
};
static_assert(all_hold<loss_rule_laws>);
