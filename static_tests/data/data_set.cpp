#include <constgrad/data/data_set.hpp>
#include <constgrad/notebook/tutorial.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

static constexpr cg::vector three_inputs{cg::vector{1.0, 2.0}, cg::vector{3.0, 4.0},
                                         cg::vector{5.0, 6.0}};
static constexpr cg::vector three_targets{cg::vector{10.0, 20.0}, cg::vector{30.0, 40.0},
                                          cg::vector{50.0, 60.0}};

constexpr law data_set_laws[] = {
    {"each input keeps its target",
     [] {
       const cg::data_set data{given(three_inputs), given(three_targets)};
       for (std::size_t i = 0; i < 3; ++i) {
         const auto [input, target] = data[i];
         if (input != three_inputs[i] || target != three_targets[i]) return holds_if(false);
       }
       return holds_if(data.inputs == three_inputs && data.targets == three_targets);
     }},
    {"a target of one number can be given as a number",
     [] {
       const cg::data_set data{given(three_inputs), given(cg::vector{7.0, 8.0, 9.0})};
       return holds_if(data.inputs == three_inputs && data.targets[0] == cg::vector{7.0} &&
                       data.targets[1] == cg::vector{8.0} && data.targets[2] == cg::vector{9.0});
     }},
    {"so are the tutorial's",
     [] {
       const cg::data_set data{cg::notebook::input_vectors, cg::notebook::targets};
       return holds_if(data.size() == 8 && data[3].input == cg::vector{3.0, 4.0} &&
                       data[3].target == cg::vector{1.0} && data[7].target == cg::vector{0.0});
     }},
    {"all can be written in braces",
     [] {
       const cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                        {{{0}, {1}, {1}, {0}}}};
       for (std::size_t i = 0; i < 4; ++i) {
         const auto [input, target] = exclusive_or[i];
         if (target[0] != (input[0] != input[1])) return holds_if(false);
       }
       return holds_if(exclusive_or[1].input == cg::vector{0.0, 1.0});
     }},
    {"it is made empty and filled",
     [] {
       cg::data_set<float, 2, 1, 3> data{};
       if (data.inputs[2][1] != 0 || data.targets[2][0] != 0) return holds_if(false);
       data.inputs[1] = given(cg::vector{1.0f, 2.0f});
       return holds_if(data[1].input == cg::vector{1.0f, 2.0f} && data[2].input[0] == 0);
     }},
    {"data sets are equal where all inputs and targets are",
     [] {
       const cg::data_set data{given(three_inputs), three_targets};
       auto other_input = data, other_target = data;
       other_input.inputs[2][1] = 0;
       other_target.targets[0][0] = 0;
       return holds_if(data == cg::data_set{three_inputs, three_targets} && data != other_input &&
                       data != other_target);
     }},
    {"as<float> rounds every number of inputs and targets",
     [] {
       const cg::data_set<double, 2, 1, 2> doubles{{{{0.1, 0.2}, {given(0.3), 0.4}}},
                                                   {{{0.6}, {0.7}}}};
       const cg::data_set<float, 2, 1, 2> floats{{{{0.1f, 0.2f}, {0.3f, 0.4f}}},
                                                 {{{0.6f}, {0.7f}}}};
       return holds_if(cg::as<float>(doubles) == floats);
     }},
    {"with a pair of braces less, and targets of one number without their own",
     [] {
       const cg::data_set<double, 2, 1, 3> data{{{1, 2}, {3, 4}, {5, given(6.0)}}, {{7}, {8}, {9}}};
       const cg::data_set<double, 2, 1, 3> flat{{{1, 2}, {3, 4}, {5, given(6.0)}}, {7, 8, 9}};
       const cg::data_set<double, 2, 1, 3> mixed{three_inputs, {{{7}, {8}, {9}}}};
       return holds_if(data == cg::data_set{three_inputs, cg::vector{7.0, 8.0, 9.0}} &&
                       flat == data && mixed == data);
     }},
    {"of one sample, and of fractions",
     [] {
       const cg::data_set<double, 1, 1, 1> one{{{{given(3.0)}}}, {{{4}}}};
       const cg::data_set<cg::rational, 2, 1, 2> fractions{{{{3, {1, 2}}, {5, 6}}}, {{{4}, {7}}}};
       return holds_if(one[0].input[0] == 3 && one[0].target[0] == 4 &&
                       fractions[0].input[1] == cg::rational{1, 2} && fractions[1].target[0] == 7);
     }},
};
static_assert(all_hold<data_set_laws>);

static_assert(
    std::is_same_v<decltype(cg::data_set{cg::notebook::input_vectors, cg::notebook::targets}),
                   cg::data_set<double, 2, 1, 8>>);
static_assert(std::is_same_v<decltype(cg::data_set{three_inputs, three_targets}),
                             cg::data_set<double, 2, 2, 3>>);

using three_to_five = cg::data_set<float, 3, 5, 7>;
static_assert(three_to_five::size() == 7 && three_to_five::input_size() == 3 &&
              three_to_five::target_size() == 5);
static_assert(sizeof(three_to_five) == 7 * (3 + 5) * sizeof(float));

// A sample refers to its data set, and so is not had of a temporary one.
template <class Data>
concept has_samples = requires(Data&& data) { static_cast<Data&&>(data)[0]; };
static_assert(has_samples<three_to_five&> && has_samples<const three_to_five&> &&
              !has_samples<three_to_five> && !has_samples<const three_to_five>);

// Numbers are targets of one number only.
static_assert(!std::is_constructible_v<cg::data_set<double, 2, 2, 3>, decltype(three_inputs),
                                       cg::vector<double, 3>>);

static_assert(
    cg::proof::equal<cg::data_set{three_inputs, three_targets}.targets[1], cg::vector{30.0, 40.0}>);
template <auto Data>
constexpr std::size_t samples_of = Data.size();
static_assert(samples_of<cg::data_set{three_inputs, three_targets}> == 3); // a template argument
