#include <constgrad/math/sigmoid.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;

// s(x) in both tails, where the answer is subnormal or next to 1, and between.
constexpr point sigmoid_points[] = {{-745.0, 2.82235073047193707635e-324},
                                    {-720.0, 2.03223080242429315287e-313},
                                    {-708.0, 3.30755300363840799620e-308},
                                    {-100.0, 3.72007597602083596296e-44},
                                    {-40.5, 2.57675710915498094148e-18},
                                    {-40.0, 4.24835425529158897728e-18},
                                    {-39.9, 4.69515757263119632659e-18},
                                    {-20.0, 2.06115361819020358143e-9},
                                    {-10.0, 4.53978687024343945048e-5},
                                    {-5.0, 6.69285092428485555936e-3},
                                    {-3.1060431827212014, 4.28586667092109886639e-2},
                                    {-2.0, 1.19202922022117555940e-1},
                                    {-1.0, 2.68941421369995120749e-1},
                                    {-0.7, 3.31812227831833903315e-1},
                                    {-0.35, 4.13382421082669947590e-1},
                                    {-0.25, 4.37823499114201895973e-1},
                                    {-0.1, 4.75020812521060012516e-1},
                                    {-1e-10, 4.99999999975000000000e-1},
                                    {1e-300, 5.00000000000000000000e-1},
                                    {0.1, 5.24979187478939987484e-1},
                                    {0.35, 5.86617578917330052410e-1},
                                    {0.7, 6.68187772168166096685e-1},
                                    {1.0, 7.31058578630004879251e-1},
                                    {1.8084, 8.59168388587622606030e-1},
                                    {2.0, 8.80797077977882444060e-1},
                                    {3.5, 9.70687769248643681135e-1},
                                    {5.0, 9.93307149075715144441e-1},
                                    {10.0, 9.99954602131297565605e-1},
                                    {20.0, 9.99999997938846381810e-1},
                                    {36.0, 9.99999999999999768048e-1},
                                    {39.9, 9.99999999999999995305e-1},
                                    {40.0, 9.99999999999999995752e-1},
                                    {745.0, 1.00000000000000000000e+0}};

// s'(x) from its tails, where s (1 - s) would be 0, to its top at 0.
constexpr point sigmoid_derivative_points[] = {
    {-745.0, 2.82235073047193707635e-324}, {-708.0, 3.30755300363840799620e-308},
    {-100.0, 3.72007597602083596296e-44},  {-40.5, 2.57675710915498093485e-18},
    {-39.9, 4.69515757263119630455e-18},   {-20.0, 2.06115361394184934365e-9},
    {-5.0, 6.64805667079015491400e-3},     {-3.1060431827212014, 4.10218013971197583876e-2},
    {-1.0, 1.96611933241481852537e-1},     {-0.35, 2.42497395022500100426e-1},
    {-0.1, 2.49376040192891967752e-1},     {0.0, 2.50000000000000000000e-1},
    {0.1, 2.49376040192891967752e-1},      {0.35, 2.42497395022500100426e-1},
    {0.7, 2.21712873293109053717e-1},      {1.0, 1.96611933241481852537e-1},
    {1.8084, 1.20998068639370527334e-1},   {2.0, 1.04993585403506517349e-1},
    {5.0, 6.64805667079015491400e-3},      {20.0, 2.06115361394184934365e-9},
    {36.0, 2.31952283024356831228e-16},    {37.0, 8.53304762574406433802e-17},
    {39.9, 4.69515757263119630455e-18},    {40.0, 4.24835425529158895923e-18},
    {100.0, 3.72007597602083596296e-44},   {700.0, 9.85967654375977085671e-305}};

// s(x), where what the exponential loses when it rounds decides the last bit.
constexpr point last_bit_points[] = {{-5.62, 3.61155053443154809819e-3},
                                     {-1.95, 1.24553358187416426426e-1},
                                     {-0.84, 3.01534783997461231073e-1},
                                     {0.75, 6.79178699175392973160e-1},
                                     {0.9, 7.10949502625003968026e-1}};

constexpr double derivative(double x) { return cg::math::sigmoid_and_derivative(x).derivative; }

constexpr law sigmoid_laws[] = {
    {"sigmoid is at most 1 ulp off at the known points",
     [] { return hits(sigmoid_points, 1, [](double x) { return cg::math::sigmoid(x); }); }},
    {"its derivative is at most 2 ulp off at the known points",
     [] { return hits(sigmoid_derivative_points, 2, derivative); }},
    {"what e^x loses when it rounds is carried on: here it decides, and s is correctly rounded",
     [] { return hits(last_bit_points, 0, [](double x) { return cg::math::sigmoid(x); }); }},
    {"s(0) = ½ and s'(0) = ¼, exactly",
     [] {
       const auto [value, slope] = cg::math::sigmoid_and_derivative(given(0.0));
       return holds_if(value == 0.5 && slope == 0.25);
     }},
    {"s(x) and the value beside its derivative are the same number, and s' is even",
     [] {
       for (double x : {-800.0, -50.0, -40.0, -7.5, -0.3, 0.2, 3.0, 39.5, 40.0, 60.0, 800.0}) {
         const auto here = cg::math::sigmoid_and_derivative(given(x));
         if (here.value != cg::math::sigmoid(given(x)) ||
             here.derivative != derivative(given(-x))) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"nothing overflows: s is 0 and 1 at the ends, s' is 0, and nan stays nan",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       const auto of_nan =
           cg::math::sigmoid_and_derivative(given(std::numeric_limits<double>::quiet_NaN()));
       return holds_if(
           cg::math::sigmoid(given(-infinity)) == 0 && cg::math::sigmoid(given(infinity)) == 1 &&
           cg::math::sigmoid(given(-1e300)) == 0 && cg::math::sigmoid(given(1e300)) == 1 &&
           derivative(given(infinity)) == 0 && derivative(given(-infinity)) == 0 &&
           of_nan.value != of_nan.value && of_nan.derivative != of_nan.derivative);
     }},
    {"of a float both are the double's, rounded",
     [] {
       const auto [value, slope] = cg::math::sigmoid_and_derivative(given(-2.5f));
       return holds_if(value == 0.0758581800212435535857f &&
                       value == cg::math::sigmoid(given(-2.5f)) && slope == 0.0701037165451082344f);
     }},
};
static_assert(all_hold<sigmoid_laws>);
