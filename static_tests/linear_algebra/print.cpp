#include <constgrad/linear_algebra/print.hpp>
#include <constgrad/linear_algebra/view.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law print_laws[] = {
    {"a vector's elements in braces, each with its shortest digits",
     [] {
       const cg::vector<double, 3> numbers = given(cg::vector{0.1, -2.0, 1e300});
       return holds_if((cg::message{} << numbers << '!') == "{0.1, -2.0, 1e+300}!" &&
                       (cg::message{} << "v = " << given(cg::vector{0.1f})) == "v = {0.1}");
     }},
    {"whole numbers, fractions, and vectors of vectors",
     [] {
       const cg::vector nested{given(cg::vector{1, 2}), cg::vector{3, 4}};
       return holds_if((cg::message{} << nested) == "{{1, 2}, {3, 4}}" &&
                       (cg::message{} << cg::vector{cg::rational{given(1), 2}}) == "{1/2}");
     }},
    {"a matrix row by row, as it is written in a program",
     [] {
       const cg::matrix<double, 2, 3> m = given(cg::matrix<double, 2, 3>{{{1, 2, 3}, {4, 5, 0.5}}});
       return holds_if((cg::message{} << m << '!') == "{{1.0, 2.0, 3.0}, {4.0, 5.0, 0.5}}!" &&
                       (cg::message{} << "m = " << cg::matrix<int, 1, 1>{{{given(7)}}}) ==
                           "m = {{7}}");
     }},
    {"of a view what it shows",
     [] {
       const double numbers[]{given(1.0), 4, 2, 5, 3, 0.5};
       return holds_if((cg::message{} << cg::matrix_view<const double, 2, 3>{numbers} << '!') ==
                           "{{1.0, 2.0, 3.0}, {4.0, 5.0, 0.5}}!" &&
                       (cg::message{} << cg::vector_view<const double, 2>{numbers}) ==
                           "{1.0, 4.0}");
     }},
    {"what is too long for a text is marked as truncated",
     [] {
       cg::message many;
       many << given(cg::vector<double, 60>{});
       return holds_if(many.truncated && many.size == 255);
     }},
};
static_assert(all_hold<print_laws>);
