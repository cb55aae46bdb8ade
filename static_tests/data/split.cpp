#include <constgrad/data/iris.hpp>
#include <constgrad/data/split.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

static constexpr cg::data_set<double, 1, 2, 5> five_samples{
    {{{1}, {2}, {3}, {4}, {5}}}, {{{10, 11}, {20, 21}, {30, 31}, {40, 41}, {50, 51}}}};
static constexpr cg::data_set<double, 1, 2, 2> first_two{{{{1}, {2}}}, {{{10, 11}, {20, 21}}}};
static constexpr cg::data_set<double, 1, 2, 3> last_three{{{{3}, {4}, {5}}},
                                                          {{{30, 31}, {40, 41}, {50, 51}}}};

constexpr law split_laws[] = {
    {"the first samples and the rest, in their order",
     [] {
       const auto parts = cg::split<2>(given(five_samples));
       return holds_if(parts.first == first_two && parts.second == last_three);
     }},
    {"one sample in a part is enough",
     [] {
       return holds_if(cg::split<1>(given(five_samples)).first.inputs[0][0] == 1 &&
                       cg::split<4>(given(five_samples)).second.targets[0][1] == 51);
     }},
    {"into two data sets that are there",
     [] {
       cg::data_set<double, 1, 2, 2> first{};
       cg::data_set<double, 1, 2, 3> second{};
       cg::split(given(five_samples), first, second);
       return holds_if(first == first_two && second == last_three);
     }},
    {"parts are equal where both are",
     [] {
       const auto parts = cg::split<2>(given(five_samples));
       auto other_first = parts, other_second = parts;
       other_first.first.inputs[0][0] = 0;
       other_second.second.inputs[0][0] = 0;
       return holds_if(parts == cg::split<2>(five_samples) && parts != other_first &&
                       parts != other_second);
     }},
    {"the irises: the last fifty are virginica",
     [] {
       const auto parts = cg::split<100>(given(cg::iris));
       return holds_if(parts.first[99].input == cg::iris_inputs[99] &&
                       parts.second[0].input == cg::vector{6.3, 3.3, 6.0, 2.5} &&
                       parts.second[49].target == cg::vector{0.0, 0.0, 1.0});
     }},
    {"of any size, by a number that is known at run time",
     [] {
       const cg::data_set<double, 1, 2> any{given(five_samples)};
       const auto parts = cg::split(any, 2), shortest = cg::split(any, 1);
       return holds_if(parts.first == cg::data_set<double, 1, 2>{first_two} &&
                       parts.second == cg::data_set<double, 1, 2>{last_three} &&
                       shortest.first.size() == 1 && shortest.second.size() == 4);
     }},
};
static_assert(all_hold<split_laws>);

static_assert(
    std::is_same_v<decltype(cg::split<100>(cg::iris).second), cg::data_set<double, 4, 3, 50>>);
