#include <constgrad/training/weights_of_classes.hpp>

#include "static_tests/training/line.hpp"

#include <limits>

namespace cg = constgrad;

template <class T>
static constexpr cg::data_set<T, 1, 1, 4> two_classes{{{{1}, {2}, {3}, {4}}},
                                                      {{{0}, {1}, {T(0.25)}, {T(0.5)}}}};

constexpr law weights_of_classes_laws[]{
    {"a target of one number is of class 1 from 1/2 on",
     [] {
       return every(cg::claim::equal(
                        cg::weights_of_classes(two_classes<double>, given(cg::vector{1.0, 3.0})),
                        cg::vector{1.0, 3.0, 1.0, 3.0}),
                    cg::claim::equal(
                        cg::weights_of_classes(two_classes<float>, given(cg::vector{1.0f, 3.0f})),
                        cg::vector{1.0f, 3.0f, 1.0f, 3.0f}));
     }},
    {"one of several numbers is of the class of its greatest",
     [] {
       const cg::data_set<double, 1, 3, 2> three{{{{1}, {2}}}, {{{0, 0, 1}, {0, 1, 0}}}};
       return cg::claim::equal(cg::weights_of_classes(three, given(cg::vector{1.0, 2.0, 4.0})),
                               cg::vector{4.0, 2.0});
     }},
    {"a data set of any size has as many weights",
     [] {
       const cg::data_set<double, 1, 1> data{two_classes<double>.inputs,
                                             two_classes<double>.targets};
       const auto weights = cg::weights_of_classes(data, given(cg::vector{1.0, 3.0}));
       return holds_if(weights.size() == 4 && weights[0][0] == 1 && weights[1][0] == 3 &&
                       weights[2][0] == 1 && weights[3][0] == 3);
     }},
    {"a target that is NaN is no class",
     [] {
       return holds_if(!is_constant<[] {
         auto data = two_classes<double>;
         data.targets[3][0] = std::numeric_limits<double>::quiet_NaN();
         cg::weights_of_classes(data, cg::vector{1.0, 3.0});
       }>);
     }},
};
static_assert(all_hold<weights_of_classes_laws>);
