#include <constgrad/data/print_data_set.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law print_data_set_laws[] = {
    {"a sample is its input and its target",
     [] {
       const cg::data_set<double, 2, 1, 1> data{{{{given(0.5), 1}}}, {{{-2}}}};
       cg::message words;
       words << data[0];
       return holds_if(words == "{0.5, 1.0} -> {-2.0}");
     }},
    {"a data set has a line for each sample, in their order",
     [] {
       const cg::data_set<double, 1, 2, 3> data{{{{given(1.0)}, {2}, {3}}},
                                                {{{10, 11}, {20, 21}, {30, 31}}}};
       cg::message words;
       words << data;
       return holds_if(words == "{1.0} -> {10.0, 11.0}\n"
                                "{2.0} -> {20.0, 21.0}\n"
                                "{3.0} -> {30.0, 31.0}\n");
     }},
};
static_assert(all_hold<print_data_set_laws>);
