#include <constgrad/data.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <utility>

namespace cg = constgrad;

using few_inputs = std::array<cg::vector<double, 2>, 4>;
using few_targets = std::array<cg::vector<double, 1>, 4>;

static constexpr few_inputs inputs{
    {cg::vector{1.0, 2.0}, cg::vector{3.0, 4.0}, cg::vector{5.0, 6.0}, cg::vector{7.0, 8.0}}};
static constexpr few_targets targets{
    {cg::vector{1.0}, cg::vector{2.0}, cg::vector{3.0}, cg::vector{4.0}}};

constexpr law view_rows_laws[] = {
    {"rows that are viewed are those of the array, and stay there",
     [] {
       few_inputs x = given(inputs);
       few_targets y = given(targets);
       cg::data_set data{cg::view_rows(x), cg::view_rows(y)};
       x[2][1] = 60;
       data.targets[0][0] = 10;
       return holds_if(data.size() == 4 && data.inputs.elements == x.data() &&
                       data[2].input == cg::vector{5.0, 60.0} && y[0][0] == 10);
     }},
    {"a copy has rows of its own",
     [] {
       few_inputs x = given(inputs);
       auto viewed = cg::view_rows(x);
       const auto copy = viewed;
       viewed[0][0] = 9;
       return holds_if(x[0][0] == 9 && copy[0][0] == 1 && copy.elements != x.data() &&
                       copy.size() == 4);
     }},
    {"what is moved is a view still, and what it was moved from is empty",
     [] {
       few_inputs x = given(inputs);
       auto first = cg::view_rows(x);
       auto second = std::move(first);
       cg::row_array<double, 2> third{2};
       third = std::move(second);
       first = cg::row_array<double, 2>{1};
       return holds_if(third.elements == x.data() && third.size() == 4 && second.size() == 0 &&
                       second.elements == nullptr && first.size() == 1);
     }},
    {"rows that are given over are not copied",
     [] {
       cg::row_array<double, 2> x{inputs};
       cg::row_array<double, 1> y{given(targets)};
       const auto* const at = x.elements;
       const cg::data_set<double, 2, 1> data{std::move(x), std::move(y)};
       return holds_if(data.inputs.elements == at && data[3].target == cg::vector{4.0} &&
                       x.size() == 0);
     }},
    {"shuffle changes the array, and shuffled, split and standardized do not",
     [] {
       few_inputs x = given(inputs);
       few_targets y = targets;
       cg::data_set data{cg::view_rows(x), cg::view_rows(y)};
       const cg::data_set<double, 2, 1> own{inputs, targets};
       const bool are_same = cg::shuffled(data, cg::seed{3}) == cg::shuffled(own, cg::seed{3}) &&
                             cg::split(data, 3).second == cg::split(own, 3).second &&
                             cg::standardized(data) == cg::standardized(own) &&
                             cg::standardization{data} == cg::standardization{own} && x == inputs &&
                             y == targets;
       cg::numpy_random random{cg::seed{3}};
       cg::shuffle(data, random);
       return holds_if(are_same && data == cg::shuffled(own, cg::seed{3}) && x != inputs &&
                       x[1] == data.inputs[1]);
     }},
    {"as many of both are needed",
     [] {
       return holds_if(!is_constant<[] {
         few_inputs x = inputs;
         std::array<cg::vector<double, 1>, 3> y{};
         return cg::data_set{cg::view_rows(x), cg::view_rows(y)}.size();
       }> && is_constant<[] {
         few_inputs x = inputs;
         few_targets y{};
         return cg::data_set{cg::view_rows(x), cg::view_rows(y)}.size();
       }>);
     }},
};
static_assert(all_hold<view_rows_laws>);
