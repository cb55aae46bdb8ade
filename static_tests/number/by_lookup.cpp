#include <constgrad/expression.hpp>
#include <constgrad/number.hpp>

#include "static_tests/law.hpp"

#include <type_traits>

namespace cg = constgrad;

using dual = cg::dual<double, 1>;

/// A value as a template argument.
template <auto Value>
struct argument {};

constexpr law by_lookup_laws[] = {
    {"every number has the base, what is no number has not",
     [] {
       using cg::by_lookup::has_functions;
       return holds_if(has_functions<dual> && has_functions<cg::dual<dual, 2>> &&
                       has_functions<cg::variable<double>> && has_functions<cg::interval<float>> &&
                       has_functions<cg::rational> && has_functions<cg::expression> &&
                       !has_functions<double> && !has_functions<int> &&
                       !has_functions<cg::by_lookup::functions_of<dual>> &&
                       !has_functions<cg::tape<double, 1>>);
     }},
    {"which no number has grown by, nor a number of numbers",
     [] {
       using twice = cg::dual<dual, 1>;
       return holds_if(sizeof(dual) == 2 * sizeof(double) && sizeof(twice) == 4 * sizeof(double) &&
                       sizeof(cg::dual<twice, 1>) == 8 * sizeof(double) &&
                       sizeof(cg::dual<float, 1>) == 2 * sizeof(float) &&
                       sizeof(cg::interval<double>) == 2 * sizeof(double) &&
                       sizeof(cg::dual<cg::interval<double>, 2>) == 6 * sizeof(double) &&
                       sizeof(cg::rational) == 16 &&
                       sizeof(cg::variable<double>) == sizeof(double) + 2 * sizeof(void*) &&
                       sizeof(cg::expression) ==
                           sizeof(cg::expression::nodes) + sizeof(std::size_t));
     }},
    {"all of them are template arguments, and are copied byte by byte",
     [] {
       static_cast<void>(argument<dual{1}>{});
       static_cast<void>(argument<cg::rational{1, 2}>{});
       static_cast<void>(argument<cg::interval{1.0}>{});
       return holds_if(std::is_trivially_copyable_v<dual> &&
                       std::is_trivially_copyable_v<cg::rational> &&
                       std::is_trivially_copyable_v<cg::interval<double>> &&
                       std::is_trivially_copyable_v<cg::variable<double>>);
     }},
};
static_assert(all_hold<by_lookup_laws>);

// Neither becomes the other, in either order.
template <class A, class B>
constexpr bool are_unrelated =
    cg::by_lookup::unrelated_numbers<A, B> && cg::by_lookup::unrelated_numbers<B, A>;
static_assert(are_unrelated<cg::rational, double> && are_unrelated<dual, cg::dual<double, 2>>);
static_assert(!are_unrelated<dual, dual> && !are_unrelated<dual, double> &&
              !are_unrelated<int, double> && !are_unrelated<cg::rational, const char*>);
