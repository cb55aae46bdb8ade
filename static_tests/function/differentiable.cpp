#include <constgrad/function/differentiable.hpp>
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/square.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law differentiable_laws[] = {
    {"a function of a vector goes element by element",
     [] {
       return cg::claim::equal(cg::square(given(cg::vector{1.0, -2.0, 0.5})),
                               cg::vector{1.0, 4.0, 0.25});
     }},
    {"and so does its derivative",
     [] {
       return cg::claim::equal(cg::square.derivative(given(cg::vector{1.0, -2.0, 0.5})),
                               cg::vector{2.0, -4.0, 1.0});
     }},
    {"of a vector it is what it is of each element",
     [] {
       const cg::vector x = given(cg::vector{-3.0, 0.1, 2.0});
       return cg::claim::equal(cg::sigmoid(x),
                               cg::vector{cg::sigmoid(-3.0), cg::sigmoid(0.1), cg::sigmoid(2.0)});
     }},
    {"the argument is not changed",
     [] {
       const cg::vector x = given(cg::vector{3.0, 4.0});
       const cg::vector squares = cg::square(x), derivatives = cg::square.derivative(x);
       return holds_if(x == cg::vector{3.0, 4.0} && squares[0] == 9 && derivatives[1] == 8);
     }},
};
static_assert(all_hold<differentiable_laws>);
