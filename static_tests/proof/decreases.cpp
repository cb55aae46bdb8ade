#include <constgrad/function/log.hpp>
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/square.hpp>
#include <constgrad/linear_algebra/dot.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/proof/decreases.hpp>

#include "static_tests/proof/refuted.hpp"

namespace cg = constgrad;
namespace proof = constgrad::proof;
using cg::claim::decreases;
using set = cg::interval<double>;

/// The squared error of a neuron with the input (1, -2) for the target 0, of (weights, bias).
struct squared_error_of_a_neuron {
  template <class Number>
  constexpr Number operator()(const cg::vector<Number, 3>& v) const {
    return cg::square(cg::sigmoid(v[0] - 2 * v[1] + v[2]));
  }
};

/// x², and log x.
static constexpr auto parabola = [](const auto& v) { return cg::square(v[0]); };
static constexpr auto logarithm = [](const auto& v) { return cg::log(v[0]); };

static_assert(proof::decreases<squared_error_of_a_neuron{}, cg::vector{0.5, 0.25, 0.0},
                               cg::vector{0.25, 0.5, -0.25}>);
static_assert(proof::decreases<parabola, cg::vector{1.0}, cg::vector{-0.5}>);

/// One number as a vector.
static constexpr cg::vector<double, 1> at(double x) { return {x}; }
static constexpr cg::vector<set, 1> at(const set& x) { return {x}; }

constexpr law decreases_laws[] = {
    {"a step downhill lowers the error, a step back does not",
     [] {
       const squared_error_of_a_neuron error{};
       const cg::vector from = given(cg::vector{0.5, 0.25, 0.0}), to{0.25, 0.5, -0.25};
       return holds_if(decreases(error, from, to) && !decreases(error, to, from));
     }},
    {"every parameter counts",
     [] {
       const auto last = [](const auto& v) { return v[1] - v[0]; };
       return holds_if(decreases(last, given(cg::vector{0.0, 2.0}), cg::vector{0.0, 1.0}) &&
                       decreases(last, given(cg::vector{0.0, 2.0}), cg::vector{1.0, 2.0}) &&
                       !decreases(last, given(cg::vector{0.0, 2.0}), cg::vector{-1.0, 2.0}));
     }},
    {"no step lowers nothing",
     [] {
       return refuted(decreases(parabola, at(given(1.0)), at(-1.0)),
                      "the error is in [1.0, 1.0] before and in [1.0, 1.0] after the step");
     }},
    {"too large a step increases the error, and the message has both errors",
     [] {
       return refuted(decreases(parabola, at(given(0.5)), at(-1.0)),
                      "the error is in [0.25, 0.25] before and in [1.0, 1.0] after the step");
     }},
    {"of intervals every number counts",
     [] {
       return holds_if(decreases(parabola, at(set{given(1.0), 2}), at(set{-0.5, 0.75})) &&
                       !decreases(parabola, at(set{given(1.0), 2}), at(set{-0.5, 1})) &&
                       !decreases(parabola, at(set{given(0.75), 2}), at(set{-1, 0.5})));
     }},
    {"a fraction is itself, and no double: 1/3 is not below the double next to it",
     [] {
       const cg::vector third{cg::rational{given(1L), 3}};
       return holds_if(
           !decreases([](const auto& v) { return v[0]; }, at(0x1.5555555555555p-2), third) &&
           !decreases([](const auto& v) { return v[0]; }, third, at(0x1.5555555555555p-2)) &&
           decreases([](const auto& v) { return v[0]; }, at(0x1.5555555555556p-2),
                     at(0x1.5555555555555p-2)));
     }},
    // 0.1 + 0.2 - 0.3 is 2^-54 from left to right, 2^-55 from right to left and as real numbers.
    {"rounding is no descent: where the intervals overlap nothing is proved",
     [] {
       const auto sum = [](const auto& v) { return v[0] + v[1] + v[2]; };
       const cg::vector from = given(cg::vector{0.1, 0.2, -0.3}), to{-0.3, 0.2, 0.1};
       return holds_if(sum(to) < sum(from) && !decreases(sum, from, to));
     }},
    {"an error that has no value is neither before nor after",
     [] {
       return holds_if(decreases(logarithm, at(given(2.0)), at(1.0)) &&
                       !decreases(logarithm, at(given(2.0)), at(-1.0)) &&
                       !decreases(logarithm, at(given(-1.0)), at(1.0)));
     }},
    {"and the sentence says that there is none",
     [] {
       return refuted(decreases(logarithm, at(given(1.0)), at(-1.0)),
                      "the error is in [0.0, 0.0] before and in [empty] after the step");
     }},
};
static_assert(all_hold<decreases_laws>);
