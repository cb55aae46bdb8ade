#include <constgrad/linear_algebra/elements.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace cg = constgrad;

template <std::size_t N>
using row = cg::row_in_braces<double, N, "a row", "elements">;

/// Whether a T can be made of Number arguments of type E.
template <class T, class E, std::size_t Number>
constexpr bool is_made_of = []<std::size_t... I>(std::index_sequence<I...>) {
  return std::is_constructible_v<T, std::enable_if_t<I + 1 != 0, E>...>;
}(std::make_index_sequence<Number>{});

/// Whether one variable, or two, of type double in braces make a T: of floats they do not, for they are narrowed.
template <class T>
concept takes_a_double = requires(double x) { T{x}; };
template <class T>
concept takes_two_doubles = requires(double x) { T{x, x}; };

constexpr law elements_laws[] = {
    {"an element of class type is written in its own braces",
     [] {
       const cg::element_array<cg::rational, 1> one{{1, given(3)}};
       const cg::element_array<cg::rational, 2> two{{1, given(3)}, {2, 5}};
       return holds_if(one.elements[0] == cg::rational{1, 3} &&
                       two.elements[0] == cg::rational{1, 3} &&
                       two.elements[1] == cg::rational{2, 5});
     }},
    {"one number is taken from an array",
     [] {
       const double number[]{given(0.5)};
       return holds_if(cg::element_array<double, 1>{number}.elements[0] == 0.5);
     }},
    {"a row is taken from an array, element by element",
     [] {
       const double numbers[]{given(1.0), 2, 3};
       const row<3> taken{numbers};
       return holds_if(taken.elements[0] == 1 && taken.elements[1] == 2 && taken.elements[2] == 3);
     }},
};
static_assert(all_hold<elements_laws>);

static_assert(takes_a_double<cg::element_array<double, 1>> &&
              !takes_a_double<cg::element_array<float, 1>>);
static_assert(takes_two_doubles<cg::element_array<double, 2>> &&
              !takes_two_doubles<cg::element_array<float, 2>>);
static_assert(sizeof(cg::element_array<double, 1>) == sizeof(double));
static_assert(sizeof(cg::element_array<double, 0>) == sizeof(double));

// Up to 512 elements are parameters of their own, more are a pack of as many, each of which converts.
static_assert(std::same_as<cg::element_array<double, 512>,
                           cg::element_array<double, 512, std::make_index_sequence<512>>>);
static_assert(std::same_as<cg::element_array<double, 513>,
                           cg::element_array<double, 513, std::index_sequence<>>>);
static_assert(is_made_of<cg::element_array<double, 513>, double, 513> &&
              !is_made_of<cg::element_array<double, 513>, double, 512> &&
              !is_made_of<cg::element_array<double, 513>, const char*, 513>);

// What stops the build of a row with its own message is there to be chosen.
static_assert(is_made_of<row<2>, cg::single_element<double>, 1> &&
              !is_made_of<row<1>, cg::single_element<double>, 1>);
static_assert(is_made_of<row<3>, double, 2> && is_made_of<row<3>, double, 4>);
