#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

constexpr law vector_laws[] = {
    {"elements are read and written by index",
     [] {
       cg::vector<double, 3> v{1, 2, 3};
       v[1] = given(5.0);
       const auto& unchanged = v;
       return holds_if(v == cg::vector{1.0, 5.0, 3.0} && v[1] == 5 && unchanged[0] == 1 &&
                       unchanged[1] == 5 && unchanged[2] == 3);
     }},
    {"a range-for visits every element, in order",
     [] {
       cg::vector<int, 3> v = given(cg::vector{1, 2, 3});
       for (int& element : v) element *= 10;
       const auto& unchanged = v;
       int digits = 0;
       for (int element : unchanged) digits = digits * 100 + element;
       return cg::claim::equal(digits, 102030);
     }},
    {"+ and - go element by element",
     [] {
       const cg::vector a = given(cg::vector{1.0, -2.0, 4.0}),
                        b = given(cg::vector{0.5, 8.0, -1.0});
       return holds_if(a + b == cg::vector{1.5, 6.0, 3.0} && a - b == cg::vector{0.5, -10.0, 5.0});
     }},
    {"+= and -= change the left side, + and - do not",
     [] {
       cg::vector a = given(cg::vector{1.0, 2.0});
       const cg::vector before = a;
       const cg::vector sum = a + cg::vector{1.0, 1.0};
       if (!(a == before)) return holds_if(false);
       a += cg::vector{1.0, 1.0};
       if (!(a == sum)) return holds_if(false);
       a -= cg::vector{1.0, 1.0};
       return cg::claim::equal(a, before);
     }},
    {"a factor multiplies every element",
     [] {
       return cg::claim::equal(2.0 * given(cg::vector{1.5, -3.0, 0.25}),
                               cg::vector{3.0, -6.0, 0.5});
     }},
    {"on either side",
     [] { return holds_if(given(cg::vector{1.5, -3.0}) * 2.0 == cg::vector{3.0, -6.0}); }},
    {"as<float> rounds every element, as<double> gives whole numbers a point",
     [] {
       return holds_if(cg::as<float>(given(cg::vector{0.1, -0.3})) == cg::vector{0.1f, -0.3f} &&
                       cg::as<double>(given(cg::vector{1, 2})) == cg::vector{1.0, 2.0});
     }},
    {"vectors are equal when all elements are",
     [] {
       const cg::vector v = given(cg::vector{1.0, 2.0, 3.0});
       return holds_if(v == cg::vector{1.0, 2.0, 3.0} && v != cg::vector{1.0, 2.0, 4.0} &&
                       v != cg::vector{0.0, 2.0, 3.0} && v.size() == 3);
     }},
};
static_assert(all_hold<vector_laws>);

static_assert(std::is_same_v<decltype(cg::vector{1.54, 1.32}), cg::vector<double, 2>>);
static_assert(sizeof(cg::vector<double, 3>) == 3 * sizeof(double));
static_assert(cg::proof::equal<cg::vector{1, 2}, cg::vector{1, 2}>); // a template argument
