#include <constgrad/data.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <type_traits>

namespace cg = constgrad;

using any_irises = cg::data_set<double, 4, 3>;

static constexpr std::array<cg::vector<double, 2>, 3> three_inputs{
    {cg::vector{1.0, 2.0}, cg::vector{3.0, 4.0}, cg::vector{5.0, 6.0}}};
static constexpr std::array<int, 3> three_labels{2, 0, 1};

/// Whether all inputs and targets are those of a data set of fixed size.
template <class Data, class Expected>
static constexpr bool are_samples_of(const Data& data, const Expected& expected) {
  if (data.size() != expected.size()) return false;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const auto [input, target] = data[i];
    if (input != expected.inputs[i] || target != expected.targets[i]) return false;
  }
  return true;
}

constexpr law run_time_data_set_laws[] = {
    {"each input keeps its target, whose class may be a label",
     [] {
       const cg::data_set data{given(three_inputs), cg::one_hot<3>(given(three_labels))};
       return holds_if(data.size() == 3 && data.input_size() == 2 && data.target_size() == 3 &&
                       data[0].input == three_inputs[0] && data[2].input == three_inputs[2] &&
                       data[0].target == cg::vector{0.0, 0.0, 1.0} &&
                       data[1].target == cg::vector{1.0, 0.0, 0.0} &&
                       data[2].target == cg::vector{0.0, 1.0, 0.0});
     }},
    {"from the numbers of all inputs and of all targets",
     [] {
       const std::array<double, 4> inputs{1, 2, 3, 4};
       const std::array<double, 2> targets{5, 6};
       const cg::data_set<double, 2, 1> data{given(inputs), given(targets)};
       return holds_if(data.size() == 2 && data[1].input == cg::vector{3.0, 4.0} &&
                       data[0].target == cg::vector{5.0} && data[1].target == cg::vector{6.0});
     }},
    {"from a data set whose size is part of its type",
     [] { return holds_if(are_samples_of(any_irises{given(cg::iris)}, cg::iris)); }},
    {"a copy is another data set",
     [] {
       any_irises first{given(cg::iris)};
       const any_irises copy = first;
       first.targets[149][2] = 0;
       return holds_if(are_samples_of(copy, cg::iris) && first != copy);
     }},
    {"converted to floats, number by number",
     [] {
       return holds_if(
           are_samples_of(cg::as<float>(any_irises{given(cg::iris)}), cg::as<float>(cg::iris)));
     }},
    {"shuffled into the same order",
     [] {
       return holds_if(are_samples_of(cg::shuffled(any_irises{given(cg::iris)}, cg::seed{7}),
                                      cg::shuffled(cg::iris, cg::seed{7})));
     }},
    {"split into the same parts",
     [] {
       const auto parts = cg::split(any_irises{given(cg::iris)}, 100);
       const auto expected = cg::split<100>(cg::iris);
       return holds_if(are_samples_of(parts.first, expected.first) &&
                       are_samples_of(parts.second, expected.second));
     }},
    {"standardized to the same bits, alone and by the fit of another",
     [] {
       const any_irises irises{given(cg::iris)};
       const cg::standardization fit{irises};
       return holds_if(fit == cg::standardization{cg::iris} &&
                       are_samples_of(cg::standardized(irises), cg::standardized(cg::iris)) &&
                       are_samples_of(fit(irises), cg::standardized(cg::iris)));
     }},
    {"printed line by line",
     [] {
       const cg::data_set data{given(three_inputs), cg::one_hot<3>(three_labels)};
       cg::message words;
       words << data;
       return holds_if(words == "{1.0, 2.0} -> {0.0, 0.0, 1.0}\n"
                                "{3.0, 4.0} -> {1.0, 0.0, 0.0}\n"
                                "{5.0, 6.0} -> {0.0, 1.0, 0.0}\n");
     }},
    {"what does not fit is refused: no sample, another number of targets, a part without samples",
     [] {
       return holds_if(
           is_constant<[] { return cg::data_set<double, 1, 1>{1}.size(); }> &&
           !is_constant<[] { return cg::data_set<double, 1, 1>{0}.size(); }> && !is_constant<[] {
             return cg::data_set<double, 1, 1>{std::array{1.0, 2.0}, std::array{1.0}}.size();
           }> &&
           !is_constant<[] {
             return cg::data_set<double, 1, 1>{cg::row_array<double, 1>{2},
                                               cg::row_array<double, 1>{1}}
                 .size();
           }> &&
           !is_constant<[] { return cg::one_hot<2>(three_labels).size(); }> &&
           is_constant<[] { return cg::split(any_irises{3}, 2).first.size(); }> &&
           !is_constant<[] { return cg::split(any_irises{3}, 3).first.size(); }> &&
           !is_constant<[] { return cg::split(any_irises{3}, 0).first.size(); }> &&
           !is_constant<[] { return cg::split(any_irises{3}, -1).first.size(); }>);
     }},
};
static_assert(all_hold<run_time_data_set_laws>);

static_assert(cg::fixed_size<decltype(cg::iris)> && !cg::fixed_size<any_irises>);
static_assert(std::is_same_v<decltype(cg::data_set{three_inputs, three_inputs}),
                             cg::data_set<double, 2, 2, cg::run_time_size>>);
