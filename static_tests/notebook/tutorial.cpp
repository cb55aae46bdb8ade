#include <constgrad/notebook/tutorial.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
namespace nb = constgrad::notebook;

/// The cross product of b - a and c - a: its sign says on which side of the line from a to b the point c is.
constexpr double side(const cg::vector<double, 2>& a, const cg::vector<double, 2>& b,
                      const cg::vector<double, 2>& c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

constexpr law tutorial_laws[] = {
    {"four points of each class",
     [] {
       double ones = 0;
       for (double target : nb::targets) ones += given(target);
       return cg::claim::equal(ones, 4.0);
     }},
    {"the centre of the points is (3, 1.375)",
     [] {
       cg::vector sum{0.0, 0.0};
       for (const auto& point : nb::input_vectors) sum += given(point);
       return cg::claim::equal(sum, 8.0 * cg::vector{3.0, 1.375});
     }},
    // A line that separates two classes has every segment between points of one class on one side. Where
    // a segment of class 0 crosses one of class 1, there is no such line.
    {"no line separates the classes: a segment of one crosses a segment of the other",
     [] {
       const auto zero_a = given(nb::input_vectors[0]),
                  zero_b = given(nb::input_vectors[7]); // (3, 1.5), (1, 1)
       const auto one_a = given(nb::input_vectors[3]),
                  one_b = given(nb::input_vectors[5]); // (3, 4), (2, 0.5)
       return holds_if(nb::targets[0] == 0 && nb::targets[7] == 0 && nb::targets[3] == 1 &&
                       nb::targets[5] == 1 &&
                       side(zero_a, zero_b, one_a) * side(zero_a, zero_b, one_b) < 0 &&
                       side(one_a, one_b, zero_a) * side(one_a, one_b, zero_b) < 0);
     }},
};
static_assert(all_hold<tutorial_laws>);
