#include <constgrad/expression/expression_function.hpp>
#include <constgrad/expression/fold.hpp>
#include <constgrad/number/dual.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

namespace cg = constgrad;
using cg::elementary;
using cg::expression;
using cg::rational;

namespace symbols {
static constexpr expression x = cg::symbol("x"), y = cg::symbol("y");
}
using namespace symbols;

/// f for x = 3 and y = -2, where a function multiplies by 10.
template <class T>
static constexpr T value(const expression& f) {
  return cg::fold<T>(
      f, [](std::int64_t name) { return T(name == x.root().left ? 3 : -2); },
      [](elementary, const T& argument, std::size_t) { return T(10) * argument; });
}

constexpr law fold_laws[] = {
    {"every kind of node has its value",
     [] {
       return holds_if(value<double>(7) == 7 && value<double>(x) == 3 &&
                       value<double>(x + y) == 1 && value<double>(x * y) == -6 &&
                       value<double>(x * x * x) == 27 && value<double>(1 / y) == -0.5 &&
                       value<double>(cg::function_of(elementary::exp, x)) == 30);
     }},
    {"rationals are exact",
     [] { return holds_if(value<rational>(x / 7 + y / 3) == rational{-5, 21}); }},
    {"a fraction is a quotient in a number type without fractions",
     [] {
       return holds_if(cg::from_rational<double>(rational{given(1L), 3}) == 1.0 / 3 &&
                       cg::from_rational<float>(rational{given(1L), 3}) == 1.0f / 3 &&
                       cg::from_rational<rational>(rational{1, 3}) == rational{1, 3} &&
                       cg::from_rational<cg::dual<float, 1>>(rational{1, 4}).value == 0.25f &&
                       cg::from_rational<cg::dual<rational, 1>>(rational{1, 3}).value ==
                           rational{1, 3});
     }},
    {"a shared node is computed once, and a function is given its name and its place",
     [] {
       const expression e = cg::function_of(elementary::erf, x), f = e * (e + y) / (1 + e);
       int calls = 0;
       const double result = cg::fold<double>(
           f, [](std::int64_t) { return 1.0; },
           [&](elementary function, double argument, std::size_t place) {
             ++calls;
             return function == elementary::erf && argument == 1 &&
                            f.nodes[place].kind == cg::formula::node_kind::function
                        ? 3.0
                        : 0.0;
           });
       return holds_if(calls == 1 && result == 3);
     }},
};
static_assert(all_hold<fold_laws>);
