// Activations: those of the library are right, and each of a test's own that is wrong is refused.
#include <constgrad/function.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/network_proof/mistaken_functions.hpp"
#include "static_tests/network_proof/own_functions.hpp"

namespace cg = constgrad;
using namespace mistaken_functions;
using cg::claim::activation;

/// The claim that such a mistake is seen at a number, in the form that is named.
template <int Halves>
static constexpr cg::verdict sees_exception() {
  return wrong_function<wrong_by_exception<Halves>>("derivative: x: backward gives ");
}

constexpr law function_laws[] = {
    {"all forms at once are 3 of the first, 5 of the second and -7 of the third",
     [] {
       return holds_if(all_forms_at_once<true>() == 3 + 50 - 700 &&
                       all_forms_at_once<false>() == 3 - 20);
     }},
    {"of doubles each form for itself",
     [] {
       const cg::verdict told[]{
           judge_forms_of_doubles<0>(),
           refuted_from(judge_forms_of_doubles<1>(),
                        "value_and_derivative.value of the double 3.0 "),
           refuted_from(judge_forms_of_doubles<2>(), "derivative_from_value of the double 3.0 "),
           refuted_from(judge_forms_of_doubles<3>(), "each of the double 3.0 is 0.0")};
       for (const cg::verdict& each : told)
         if (!each) return each;
       return cg::verdict{};
     }},
    {"at a corner each form may tell another slope",
     [] {
       return holds_if(right_function<corner_of_slopes<true>>() &&
                       right_function<corner_of_slopes<false>>());
     }},
    {"a slope that is wrong at 0 alone", [] { return sees_exception<0>(); }},
    {"at 1/2", [] { return sees_exception<1>(); }},
    {"at 1", [] { return sees_exception<2>(); }},
    {"at -1", [] { return sees_exception<-2>(); }},
    {"at 2", [] { return sees_exception<4>(); }},
    {"a function without a value",
     [] {
       return wrong_function<no_value>("derivative: the value is defined at none of 24 random");
     }},
    {"one that has a value at 0 alone", [] { return right_function<value_at_0>(); }},
    {"one that has none at the first random place",
     [] { return wrong_function<wrong_from_3>("derivative: x: backward gives 3 times "); }},
    {"values of doubles that are wrong at one number",
     [] {
       return holds_if(!right_function<wrong_at<-480>>() && !right_function<wrong_at<480>>() &&
                       !right_function<wrong_at<640>>() && !right_function<wrong_at<63>>() &&
                       !right_function<wrong_at<-63>>());
     }},
    {"numbers beyond 40 are not tried", [] { return right_function<up_to_40>(); }},
    {"doubles may be rounded to 2^-40 of what they are plus 1, floats to 2^-16",
     [] {
       return holds_if(right_function<not_exact<double, 1600>>() &&
                       !right_function<not_exact<double, 1602>>() &&
                       right_function<not_exact<float, 1600>>() &&
                       !right_function<not_exact<float, 1608>>());
     }},
    {"tanh", [] { return activation(cg::tanh); }},
    {"sigmoid", [] { return activation(cg::sigmoid); }},
    {"relu", [] { return activation(cg::relu); }},
    {"leaky_relu", [] { return activation(cg::leaky_relu); }},
    {"elu", [] { return activation(cg::elu); }},
    {"silu", [] { return activation(cg::silu); }},
    {"gelu", [] { return activation(cg::gelu); }},
    {"softplus", [] { return activation(cg::softplus); }},
    {"identity", [] { return activation(cg::identity); }},
    {"square", [] { return activation(cg::square); }},
    {"abs", [] { return activation(cg::abs); }},
    {"heaviside", [] { return activation(cg::heaviside); }},
    {"exp and log", [] { return holds_if(activation(cg::exp) && activation(cg::log)); }},
    {"expm1 and log1p", [] { return holds_if(activation(cg::expm1) && activation(cg::log1p)); }},
    {"exp2, log2 and log10",
     [] {
       return holds_if(activation(cg::exp2) && activation(cg::log2) && activation(cg::log10));
     }},
    {"atan and erfc", [] { return holds_if(activation(cg::atan) && activation(cg::erfc)); }},
    {"sin and cos", [] { return holds_if(activation(cg::sin) && activation(cg::cos)); }},
    {"sqrt and erf", [] { return holds_if(activation(cg::sqrt) && activation(cg::erf)); }},
    {"a function of a test's own", [] { return right_function<right_square>(); }},
    {"a constant", [] { return right_function<constant_value>(); }},
    {"right modulo one prime",
     [] { return wrong_function<right_modulo_one_prime>("derivative: x: backward gives "); }},
    {"a wrong sign",
     [] {
       return wrong_function<wrong_sign>("derivative: x: backward gives -1 times the derivative");
     }},
    {"a forgotten factor",
     [] {
       return wrong_function<forgotten_factor>(
           "derivative: x: backward gives 1/2 times the derivative");
     }},
    {"too large by 2^61",
     [] { return wrong_function<too_large_by_2_to_61>("derivative: x: backward gives "); }},
    {"too large by a multiple of the prime",
     [] { return wrong_function<too_large_by_a_prime>("derivative: x: backward gives "); }},
    {"a slope that is wrong beside the value",
     [] {
       return wrong_function<wrong_beside>(
           "value_and_derivative: x: backward gives 1/2 times the derivative");
     }},
    {"a value that is wrong beside the slope",
     [] {
       return wrong_function<wrong_value_beside>(
           "value_and_derivative: the value beside the gradient is 1.0020938594782702, the value "
           "alone is 0.002093859478270159");
     }},
    {"a derivative of doubles",
     [] {
       return wrong_function<wrong_of_doubles>(
           "derivative of the double -40.0 is -40.0, by the formula -80.0");
     }},
    {"of floats, above 3",
     [] {
       return wrong_function<wrong_of_floats>(
           "derivative of the float 3.09375 is 3.09375, by the formula 6.1875");
     }},
    {"a value of doubles, below -20",
     [] {
       return wrong_function<wrong_value_of_doubles>(
           "value of the double -40.0 is 0.0, by the formula 1600.0");
     }},
    {"both together of doubles",
     [] {
       return wrong_function<wrong_both_of_doubles>(
           "value_and_derivative.derivative of the double -40.0 is -40.0, by the formula -80.0");
     }},
    {"a slope that nonsense tells from the value",
     [] { return wrong_function<slope_from_cube>("derivative_from_value: x: backward gives "); }},
    {"and one that is wrong on the left",
     [] {
       return wrong_function<leaky<100>>("derivative_from_value: x: backward gives 1/10 times the "
                                         "derivative at x = 0.0, at a corner");
     }},
};
static_assert(all_hold<function_laws>);
