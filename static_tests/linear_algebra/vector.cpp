#include <constgrad/linear_algebra/vector.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <bit>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

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
    {"*= also by an element of the vector itself, as it is before",
     [] {
       cg::vector v{given(2.0), 3.0, -0.5};
       v *= v[0];
       const cg::vector by_first = v;
       v *= -v[2];
       return holds_if(by_first == cg::vector{4.0, 6.0, -1.0} && v == by_first);
     }},
    {"- changes the sign of every element, also of 0",
     [] {
       const cg::vector v{given(0.0), -2.0};
       return holds_if(std::bit_cast<std::uint64_t>((-v)[0]) >> 63 == 1 && (-v)[1] == 2 &&
                       -cg::vector{1, -3} == cg::vector{-1, 3});
     }},
    {"of forty elements every one counts",
     [] {
       cg::vector<int, 40> zero{}, all{};
       for (int& element : all) element = given(1);
       for (std::size_t i = 0; i < 40; ++i) {
         cg::vector<int, 40> one{};
         one[i] = given(1);
         if (one == zero || zero == one || !(one != all) || (zero += one) != one ||
             (zero -= one) == one || (2 * one)[i] != 2 || cg::as<double>(one)[i] != 1) {
           return holds_if(false);
         }
       }
       return holds_if(all + all == 2 * all && all - all == zero);
     }},
    {"as<double> of doubles changes nothing",
     [] { return holds_if(cg::as<double>(given(cg::vector{0.1}))[0] == 0.1); }},
    {"as<float> gives no infinity for a finite number, but keeps one",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity(),
                        greatest = std::numeric_limits<float>::max();
       return holds_if(!is_constant<[] { cg::as<float>(cg::vector{1.0, 1e300}); }> &&
                       !is_constant<[] { cg::as<float>(cg::vector{-0x1.ffffffp+127}); }> &&
                       !is_constant<[] { cg::as<float>(cg::vector{0x1.fffffffffffffp+1023}); }> &&
                       cg::as<double>(given(cg::vector{1e300})) == cg::vector{1e300} &&
                       cg::as<float>(given(cg::vector{0x1.fffffefffffffp+127, -infinity})) ==
                           cg::vector{static_cast<float>(greatest), -static_cast<float>(infinity)});
     }},
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
    {"one pair of braces or two",
     [] {
       const cg::vector<double, 2> v{1, given(2.0)}, w{{1, given(2.0)}}, z = {1, given(2.0)};
       const cg::vector<double, 1> one{given(0.5)}, one_too{{given(0.5)}};
       return holds_if(v == w && v == z && one == one_too && one[0] == 0.5);
     }},
    {"of vectors, too, and of classes",
     [] {
       const cg::vector<cg::vector<double, 2>, 2> v{{1, given(2.0)}, {3, 4}},
           w{{{1, given(2.0)}, {3, 4}}};
       const cg::vector<cg::vector<double, 1>, 1> nested{{{given(0.5)}}};
       const cg::vector<cg::rational, 2> fractions{{{1, given(3)}, 2}};
       return holds_if(v == w && v[0][1] == 2 && v[1][0] == 3 && nested[0][0] == 0.5 &&
                       fractions[0] == cg::rational{1, 3} && fractions[1] == 2);
     }},
    {"more elements than a constructor has parameters",
     [] {
       return [&]<int... I>(std::integer_sequence<int, I...>) {
         const cg::vector v{I...};
         const cg::vector<double, 600> w{{I...}};
         return holds_if(v.size() == 600 && v[599] == 599 && v[1] == 1 && w[599] == 599);
       }(std::make_integer_sequence<int, 600>{});
     }},
    {"empty braces are zero",
     [] {
       const cg::vector<double, 3> zero{}, zero_too = {};
       const cg::vector<cg::rational, 3> fractions{};
       struct holder {
         cg::vector<double, 2> held;
       };
       return holds_if(zero == cg::vector{0.0, 0.0, 0.0} && zero_too == zero &&
                       holder{}.held == cg::vector{0.0, 0.0} && fractions[2] == cg::rational{0, 1});
     }},
    {"numbers of several types get their common type",
     [] {
       const cg::vector v{1, given(0.5)};
       const cg::vector w{given(0.5), 1, 2.5f};
       return holds_if(v[0] == 1 && v[1] == 0.5 && w[1] == 1 && w[2] == 2.5);
     }},
    {"structured bindings name the elements",
     [] {
       cg::vector v{given(1.0), 2.0};
       auto& [x, y] = v;
       x = 3;
       const auto [a, b] = v;
       return holds_if(v == cg::vector{3.0, 2.0} && a == 3 && b == 2 && &y == &v[1] &&
                       get<1>(cg::vector{1.0, given(4.0)}) == 4);
     }},
    {"integers times an integer that is no larger: nothing is cut off",
     [] {
       return holds_if(3 * cg::vector{given(7LL)} == cg::vector{21LL} &&
                       cg::vector{given(7), -1} * true == cg::vector{7, -1} &&
                       cg::vector{given(7), -1} * short{-2} == cg::vector{-14, 2} &&
                       2u * cg::vector{given(~std::size_t{0} / 2)} ==
                           cg::vector{~std::size_t{0} - 1} &&
                       -2 * cg::vector{given(0.5)} == cg::vector{-1.0});
     }},
};
static_assert(all_hold<vector_laws>);

static_assert(std::is_same_v<decltype(cg::vector{1, 2.5}), cg::vector<double, 2>>);
static_assert(std::is_same_v<decltype(cg::vector{1, 2}), cg::vector<int, 2>>);
static_assert(std::is_same_v<decltype(cg::vector{2.5f, 1.0, 1}), cg::vector<double, 3>>);
static_assert(std::is_same_v<decltype(cg::vector{1, 2LL}), cg::vector<long long, 2>>);
static_assert(
    std::is_same_v<decltype(cg::vector{cg::vector{1.0}}), cg::vector<double, 1>>); // a copy
static_assert(std::is_trivially_copyable_v<cg::vector<double, 3>> &&
              std::is_trivially_default_constructible_v<cg::vector<double, 3>>);
static_assert(!std::is_convertible_v<double, cg::vector<double, 3>>);
static_assert(!std::is_convertible_v<cg::vector<float, 2>, cg::vector<double, 2>>);

static_assert(std::is_same_v<decltype(cg::vector{1.54, 1.32}), cg::vector<double, 2>>);
static_assert(sizeof(cg::vector<double, 3>) == 3 * sizeof(double));
static_assert(cg::proof::equal<cg::vector{1, 2}, cg::vector{1, 2}>); // a template argument

// A vector of another size than 1 has a constructor of one element, which stops the build with its message.
static_assert(std::is_constructible_v<cg::vector<double, 2>, cg::single_element<double>> &&
              !std::is_constructible_v<cg::vector<double, 1>, cg::single_element<double>>);
