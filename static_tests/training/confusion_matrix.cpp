#include <constgrad/data/iris.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/training/confusion_matrix.hpp>

#include "static_tests/law.hpp"

#include <limits>
#include <type_traits>

namespace cg = constgrad;

static constexpr auto same = [](const auto& input) { return input; };

constexpr law confusion_matrix_laws[] = {
    // By target 0 2 2 2 1, by output 0 1 2 2 0.
    {"a row for each class, a column for each class that it is taken for",
     [] {
       const cg::data_set<double, 3, 3, 5> data{
           {{{given(3.0), 2, 1}, {2, 3, 1}, {1, 2, 3}, {0, 0, 1}, {1, 1, 1}}},
           {{{1, 0, 0}, {0, 0, 1}, {0, 0, 1}, {0, 0, 1}, {0, 1, 0}}}};
       return holds_if(cg::confusion_matrix(same, data) ==
                       cg::matrix<std::size_t, 3, 3>{{{1, 0, 0}, {1, 0, 0}, {0, 1, 2}}});
     }},
    {"targets of one number tell two classes apart",
     [] {
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {0.5}, {0.75}, {1}}},
                                                {{{0}, {1}, {0}, {0}}}};
       return holds_if(cg::confusion_matrix(same, data) ==
                       cg::matrix<std::size_t, 2, 2>{{{1, 2}, {0, 1}}});
     }},
    {"as logits, where the loss says so",
     [] {
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {-0.5}, {-0.75}, {1}}},
                                                {{{0}, {1}, {0}, {0}}}};
       return holds_if(cg::confusion_matrix(same, cg::binary_cross_entropy_with_logits, data) ==
                           cg::matrix<std::size_t, 2, 2>{{{1, 2}, {1, 0}}} &&
                       cg::confusion_matrix(same, cg::binary_cross_entropy, data) ==
                           cg::matrix<std::size_t, 2, 2>{{{2, 1}, {1, 0}}});
     }},
    {"by a threshold, where one is named",
     [] {
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {-0.5}, {-0.75}, {1}}},
                                                {{{0}, {1}, {0}, {0}}}};
       return holds_if(cg::confusion_matrix(same, cg::threshold{-0.5}, data) ==
                       cg::matrix<std::size_t, 2, 2>{{{1, 2}, {0, 1}}});
     }},
    // The leaves of scikit-learn's decision tree of depth 2, as its documentation draws it: 50 setosa;
    // 49 versicolor and 5 virginica; 1 versicolor and 45 virginica.
    {"the irises by scikit-learn's tree",
     [] {
       const auto tree = [](const cg::vector<double, 4>& flower) {
         return cg::one_hot<3>(flower[2] <= 2.45 ? 0 : flower[3] <= 1.75 ? 1 : 2);
       };
       return holds_if(cg::confusion_matrix(tree, given(cg::iris)) ==
                       cg::matrix<std::size_t, 3, 3>{{{50, 0, 0}, {0, 49, 1}, {0, 5, 45}}});
     }},
};
static_assert(all_hold<confusion_matrix_laws>);

// An output or a target that is NaN has no place in it, and throws.
static constexpr double nan = std::numeric_limits<double>::quiet_NaN();
template <cg::vector<double, 2> Output, cg::vector<double, 2> Target>
static constexpr bool is_counted = is_constant<[] {
  return cg::confusion_matrix(
      same, cg::data_set<double, 2, 2, 1>{cg::vector<cg::vector<double, 2>, 1>{Output},
                                          cg::vector<cg::vector<double, 2>, 1>{Target}});
}>;
static_assert(is_counted<cg::vector{1.0, 2.0}, cg::vector{1.0, 0.0}> &&
              !is_counted<cg::vector{nan, 2.0}, cg::vector{1.0, 0.0}> &&
              !is_counted<cg::vector{1.0, nan}, cg::vector{1.0, 0.0}> &&
              !is_counted<cg::vector{1.0, 2.0}, cg::vector{1.0, nan}> &&
              !is_counted<cg::vector{1.0, nan}, cg::vector{1.0, nan}>);
