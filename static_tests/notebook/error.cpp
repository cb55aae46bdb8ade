#include <constgrad/function/gradient.hpp>
#include <constgrad/notebook/error.hpp>
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/proof/identity.hpp>

#include "static_tests/law.hpp"
#include "static_tests/notebook/cells.hpp"

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr double prediction = cg::notebook::make_prediction(input_vector, weights, bias);
constexpr double error = cg::notebook::squared_error(prediction, target);
constexpr double derivative = cg::notebook::squared_error_derivative(prediction, target);
static_assert(
    proof::within<2, error, real_error>); // a square doubles the relative error of what it squares
static_assert(proof::prints_as<derivative, "1.71833678">);
static_assert(proof::within<1, derivative, real_derivative>);

/// The derivative of the squared error over the prediction, of any two numbers.
static constexpr auto slope_of_squared_error = [](const auto& p, const auto& t) {
  return cg::derivative([&t](const auto& q) { return cg::notebook::squared_error(q, {t}); }, p);
};

constexpr law error_laws[] = {
    {"2 (prediction - target) is the derivative, for all real numbers",
     [] {
       return cg::claim::identity(slope_of_squared_error, [](const auto& p, const auto& t) {
         return cg::notebook::squared_error_derivative(p, t);
       });
     }},
    {"and without the 2 it is not",
     [] {
       const auto judged = cg::claim::identity(slope_of_squared_error,
                                               [](const auto& p, const auto& t) { return p - t; });
       return holds_if(!judged && judged.reason ==
                                      "at (0.5, 0.75) the left side is -0.5, the right side -0.25");
     }},
    {"(prediction - target)², on both sides of the target",
     [] {
       return holds_if(cg::notebook::squared_error(given(0.75), 0.25) == 0.25 &&
                       cg::notebook::squared_error(given(0.25), 1.0) == 0.5625 &&
                       cg::notebook::squared_error(given(0.5f), 0.5f) == 0);
     }},
    {"2 (prediction - target): its sign says on which side of the target the prediction is",
     [] {
       return holds_if(cg::notebook::squared_error_derivative(given(0.75), 0.25) == 1 &&
                       cg::notebook::squared_error_derivative(given(0.25), 1.0) == -1.5);
     }},
    // (p + h - t)² - (p - h - t)² = 4h (p - t): the central difference of a square is exact.
    {"the derivative is the limit of differences, exactly",
     [] {
       for (double p : {-2.0, 0.0, 0.25, 1.0, 5.0}) {
         const double t = 0.75, h = 0.5;
         const double limit = (cg::notebook::squared_error(given(p + h), t) -
                               cg::notebook::squared_error(given(p - h), t)) /
                              (2 * h);
         if (cg::notebook::squared_error_derivative(given(p), t) != limit) return holds_if(false);
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<error_laws>);
