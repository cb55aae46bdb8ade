#include <constgrad/expression/formula_text.hpp>
#include <constgrad/linear_algebra/print.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/variable.hpp>
#include <constgrad/proof/elementwise.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// A judge that finds fault with pairs that do not add up to ten.
constexpr cg::verdict adds_up_to_ten(int a, int b) {
  return {a + b == 10, cg::message{} << a << " and " << b};
}

constexpr law elementwise_laws[] = {
    {"numbers are judged themselves",
     [] {
       return holds_if(cg::claim::for_each_element(given(3), 7, adds_up_to_ten) &&
                       cg::claim::for_each_element(given(3), 8, adds_up_to_ten).reason ==
                           "3 and 8");
     }},
    {"vectors pair by pair, and the first fault is named",
     [] {
       const cg::vector a = given(cg::vector{1, 2, 3});
       return holds_if(cg::claim::for_each_element(a, cg::vector{9, 8, 7}, adds_up_to_ten) &&
                       cg::claim::for_each_element(a, cg::vector{8, 7, 7}, adds_up_to_ten).reason ==
                           "element 0: 1 and 8" &&
                       cg::claim::for_each_element(a, cg::vector{9, 7, 8}, adds_up_to_ten).reason ==
                           "element 1: 2 and 7" &&
                       cg::claim::for_each_element(a, cg::vector{9, 8, 8}, adds_up_to_ten).reason ==
                           "element 2: 3 and 8");
     }},
    {"matrices as well, row by row",
     [] {
       using matrix = cg::matrix<int, 2, 3>;
       const auto a = given(matrix{{{1, 2, 3}, {4, 5, 6}}});
       const auto reason = [&](const matrix& b) {
         const cg::verdict judged = cg::claim::for_each_element(a, b, adds_up_to_ten);
         return judged ? cg::message{} : judged.reason;
       };
       return holds_if(
           cg::claim::for_each_element(a, matrix{{{9, 8, 7}, {6, 5, 4}}}, adds_up_to_ten) &&
           reason({{{8, 8, 7}, {6, 5, 4}}}) == "row 0, column 0: 1 and 8" &&
           reason({{{9, 8, 8}, {7, 5, 4}}}) == "row 0, column 2: 3 and 8" &&
           reason({{{9, 8, 7}, {7, 5, 4}}}) == "row 1, column 0: 4 and 7" &&
           reason({{{9, 8, 7}, {6, 5, 5}}}) == "row 1, column 2: 6 and 5");
     }},
    {"what a sentence can show is a number, and nothing else",
     [] {
       using cg::claim::printable;
       return holds_if(printable<double> && printable<char> && printable<cg::rational> &&
                       printable<cg::interval<float>> && printable<cg::expression> &&
                       !printable<cg::vector<double, 2>> && !printable<law> &&
                       !printable<cg::matrix<double, 2, 2>> && !printable<cg::dual<double, 1>> &&
                       !printable<cg::variable<double>>);
     }},
    {"numbers of any kind are judged, in vectors as well",
     [] {
       const auto is_same = [](const auto& a, const auto& b) {
         return cg::verdict{a == b, cg::message{} << a << " and " << b};
       };
       const cg::vector halves = given(cg::vector{cg::rational{1, 2}, cg::rational{1, 2}});
       return holds_if(cg::claim::for_each_element(
                           halves, cg::vector{cg::rational{1, 2}, cg::rational{1, 3}}, is_same)
                               .reason == "element 1: 1/2 and 1/3" &&
                       cg::claim::for_each_element(cg::interval<double>{given(1.0)},
                                                   cg::interval<double>{2}, is_same)
                               .reason == "[1.0, 1.0] and [2.0, 2.0]");
     }},
};
static_assert(all_hold<elementwise_laws>);

// What differs is no equal, and a view is as good as what it shows.
static_assert(cg::claim::equal(cg::vector{1, 2}, cg::vector{1, 2}) &&
              !cg::claim::equal(cg::vector{1, 2}, cg::vector{1, 3}) &&
              !cg::claim::equal(cg::vector{1, 2}, cg::vector{3, 2}));
static_assert([] {
  const double numbers[]{1, 2};
  const cg::vector_view<const double, 2> shown{numbers};
  return cg::claim::equal(shown, cg::vector{1.0, 2.0}) &&
         cg::claim::equal(cg::vector{1.0, 2.0}, shown) &&
         !cg::claim::equal(shown, cg::vector{1.0, 3.0});
}());
