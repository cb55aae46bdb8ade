#include <constgrad/math/sigmoid.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/point.hpp"

namespace cg = constgrad;
using cg::math::accurate_sigmoid, cg::math::sigmoid, cg::math::sigmoid_derivative,
    cg::math::sigmoid_function, cg::math::wide, cg::math::wide_logistic_tail;

// s(x) in both tails, where the answer is subnormal or next to 1, and between.
constexpr point sigmoid_points[] = {{-745.0, 2.82235073047193707635e-324},
                                    {-720.0, 2.03223080242429315287e-313},
                                    {-708.0, 3.3075530036384079962e-308},
                                    {-599.5, 4.36976517272850687166e-261},
                                    {-100.0, 3.72007597602083596296e-44},
                                    {-40.5, 2.57675710915498094148e-18},
                                    {-36.0, 2.31952283024356885029e-16},
                                    {-11.5, 1.01299909808739211912e-5},
                                    {-10.9, 1.84578932956670376141e-5},
                                    {-5.62, 3.61155053443154809819e-3},
                                    {-5.0, 6.69285092428485555936e-3},
                                    {-3.1060431827212014, 4.28586667092109886639e-2},
                                    {-1.0, 2.68941421369995120749e-1},
                                    {-0.7, 3.31812227831833903315e-1},
                                    {-0.35, 4.1338242108266994759e-1},
                                    {-0.1, 4.75020812521060012516e-1},
                                    {-1e-10, 4.99999999975e-1},
                                    {1e-300, 5.0e-1},
                                    {0.1, 5.24979187478939987484e-1},
                                    {0.35, 5.8661757891733005241e-1},
                                    {0.7, 6.68187772168166096685e-1},
                                    {1.0, 7.31058578630004879251e-1},
                                    {1.8084, 8.5916838858762260603e-1},
                                    {3.5, 9.70687769248643681135e-1},
                                    {10.0, 9.99954602131297565605e-1},
                                    {21.9, 9.99999999691716098781e-1},
                                    {22.1, 9.99999999747598489379e-1},
                                    {28.9, 9.9999999999971888147e-1},
                                    {36.0, 9.99999999999999768048e-1},
                                    {36.7, 9.99999999999999884816e-1},
                                    {36.8, 9.99999999999999895777e-1},
                                    {745.0, 1.0}};

// Where ½ + x/4 is a tie, of which x³/48 is left, or x is 2 artanh of a number next to a tie.
constexpr point hard_points[] = {{0x1p-52, 0x1p-1},
                                 {0x1.8p-51, 0x1.0000000000001p-1},
                                 {0x1.cp-50, 0x1.0000000000003p-1},
                                 {0x1.c3ep-41, 0x1.000000000070fp-1},
                                 {-0x1p-53, 0x1p-1},
                                 {-0x1.8p-52, 0x1.fffffffffffffp-2},
                                 {0x1.17d1e8a63711fp-1, 0x1.4443a5a9b0b65p-1},
                                 {-0x1.e611aa58ab608p-1, 0x1.1db611bb30dadp-2},
                                 {-0x1.01efe7ac8c15dp0, 0x1.11e00f256dbfp-2}};

// 1/2 + x/4 is a tie, or, for the second, next to one: -x³/48 decides.
constexpr point solved_points[] = {{0x1p-52, 0x1p-1},
                                   {-0x1p-53, 0x1p-1},
                                   {0x1.8p-51, 0x1.0000000000001p-1},
                                   {-0x1.8p-52, 0x1.fffffffffffffp-2},
                                   {0x1.001p-40, 0x1.00000000008p-1},
                                   {-0x1.0008p-40, 0x1.ffffffffffp-2},
                                   {0x1.000004p-30, 0x1.00000002p-1},
                                   {-0x1.0000002p-26, 0x1.ffffffcp-2}};

constexpr float_point float_points[] = {{-103.5f, 0x1p-149f},       {-95.25f, 0x1.7f8p-138f},
                                        {-50.0f, 0x1.d257d6p-73f},  {-1.0f, 0x1.136562p-2f},
                                        {0x1p-20f, 0x1.000008p-1f}, {0.7f, 0x1.561cb6p-1f},
                                        {1.0f, 0x1.764d5p-1f},      {15.0f, 0x1.fffff6p-1f},
                                        {17.0f, 0x1.fffffep-1f},    {149.0f, 0x1p0f}};

template <class T, class N = numbers<T>>
static constexpr known<T> special_values[] = {
    {N::nan, N::nan}, {N::infinity, 1}, {-N::infinity, 0},       {N::max, 1}, {-N::max, 0},
    {0, T{0.5}},      {-T{0}, T{0.5}},  {N::denorm_min, T{0.5}}, {-800, 0},   {800, 1}};

constexpr double quick_arguments[] = {
    -0x1.5ffffffffffffp3, -5.5, -0.7, -0.0027077, -1e-3, 0.0, 0.0027076, 0.35, 1.1, 4.4,
    0x1.5ffffffffffffp4};
constexpr double accurate_arguments[] = {-599.9, -37.7, -11.0, -1.1, -0.01,
                                         0.2,    3.3,   22.0,  36.0, 599.9};

constexpr wide exact(double x) { return wide_logistic_tail(-x); }

/// s(x) and s'(x) computed together are the same as apart.
template <class T>
constexpr bool is_consistent(T x) {
  const auto [value, slope] = cg::math::sigmoid_and_derivative(given(x));
  return value == sigmoid(given(x)) && slope == sigmoid_derivative(given(x)) &&
         slope == sigmoid_derivative(given(-x));
}

// A float for which the one double is farther off than for 8 million others.
constexpr precise_point farthest_of_float[] = {
    {-0x1.738e6p5, 0x1.fe216beee70d8p-68, -0x1.a73ad966a29fcp-122, -0x1.8457f8777f062p-176}};

constexpr law sigmoid_laws[] = {
    {"of a float the quick way keeps its error, where it is farthest off",
     [] { return keeps_its_units<cg::math::sigmoid_function>(farthest_of_float); }},
    {"s(0) = ½ and s'(0) = ¼, exactly",
     [] {
       const auto [value, slope] = cg::math::sigmoid_and_derivative(given(0.0));
       return holds_if(value == 0.5 && slope == 0.25);
     }},
    {"the quick way covers the numbers between -11 and 22, the accurate one those below 600, of "
     "floats those below 87",
     [] {
       return holds_if(
           sigmoid_function::covers(given(quick_arguments[0])) &&
           sigmoid_function::covers(given(quick_arguments[10])) &&
           !sigmoid_function::covers(given(-11.0)) && !sigmoid_function::covers(given(22.0)) &&
           accurate_sigmoid::covers(given(-599.9)) && accurate_sigmoid::covers(given(599.9)) &&
           !accurate_sigmoid::covers(given(-600.0)) && !accurate_sigmoid::covers(given(600.0)) &&
           sigmoid_function::covers(given(-86.9f)) && sigmoid_function::covers(given(86.9f)) &&
           !sigmoid_function::covers(given(-87.0f)) && !sigmoid_function::covers(given(87.0f)));
     }},
    {"the quick way keeps its error, which is that of the brief tail",
     [] {
       const auto judged = keeps_its_error(
           quick_arguments, [](double x) { return sigmoid_function::quick(x); }, exact);
       return judged ? holds_if(sigmoid_function::quick(given(0.0)).error == 0x1.cp-60) : judged;
     }},
    {"the accurate way keeps its error, which is that of the tail, above 0 with half an ulp of 1 - "
     "t's low part",
     [] {
       const auto judged = keeps_its_error(
           accurate_arguments, [](double x) { return accurate_sigmoid::quick(x); }, exact);
       return judged ? holds_if(accurate_sigmoid::quick(given(0.0)).error == 0x1p-67 + 0x1p-106 &&
                                accurate_sigmoid::quick(given(-40.0)).error ==
                                    cg::math::logistic_tail(40.0).high * 0x1p-66)
                     : judged;
     }},
    {"all three ways agree",
     [] {
       const auto careful = [](double x) { return accurate_sigmoid::careful(x); };
       const auto judged = ways_agree<sigmoid_function>(quick_arguments, careful);
       return judged ? ways_agree<accurate_sigmoid>(accurate_arguments, careful) : judged;
     }},
    {"sigmoid is correctly rounded at the known points",
     [] { return hits(sigmoid_points, 0, [](double x) { return sigmoid(x); }); }},
    {"sigmoid is correctly rounded where it is hard",
     [] { return hits(hard_points, 0, [](double x) { return sigmoid(x); }); }},
    {"sigmoid is correctly rounded where 1/2 + x/4 is a tie",
     [] { return hits(solved_points, 0, [](double x) { return cg::math::sigmoid(x); }); }},
    {"sigmoid of a float is correctly rounded",
     [] { return hits(float_points, 0, [](float x) { return sigmoid(x); }); }},
    {"nothing overflows: s is 0 and 1 at the ends, and nan stays nan, of floats, too",
     [] {
       const auto judged = takes(special_values<double>, [](double x) { return sigmoid(x); });
       return judged ? takes(special_values<float>, [](float x) { return sigmoid(x); }) : judged;
     }},
    {"a tie that only x³/48 breaks",
     [] { return holds_if(sigmoid(given(0x1.8p-51)) == 0x1.0000000000001p-1); }},
    {"the careful way ends where s is 0 and 1",
     [] {
       return holds_if(accurate_sigmoid::careful(given(-745.13)) == 0x1p-1074 &&
                       accurate_sigmoid::careful(given(-745.14)) == 0 &&
                       accurate_sigmoid::careful(given(-1e5)) == 0 &&
                       accurate_sigmoid::careful(given(1e5)) == 1);
     }},
    {"s and s' computed together are the same as apart, and s' is even",
     [] {
       for (const double x :
            {-800.0, -50.0, -11.0, -7.5, -0.3, 0.2, 3.0, 21.9, 22.0, 60.0, 800.0}) {
         if (!is_consistent(x)) return holds_if(false);
       }
       return holds_if(is_consistent(-2.5f) && is_consistent(30.1f) && is_consistent(-120.0f));
     }},
    {"s' is at most 0.54 ulp off, of floats half an ulp and a little",
     [] {
       for (const double x : {-745.0, -100.0, -36.0, -11.5, -3.1, -0.35, 0.1, 1.0, 20.0, 700.0}) {
         const wide t = wide_logistic_tail(__builtin_fabs(x));
         if (!(ulps_off(t - t * t, sigmoid_derivative(given(x))) <= 0.54)) return holds_if(false);
       }
       return holds_if(sigmoid_derivative(given(-2.5f)) == 0.0701037165451082344f);
     }},
    {"s' is nan of nan, and 0 at both ends",
     [] {
       const auto [value, slope] = cg::math::sigmoid_and_derivative(given(numbers<double>::nan));
       return holds_if(value != value && slope != slope &&
                       sigmoid_derivative(-numbers<double>::infinity) == 0 &&
                       sigmoid_derivative(numbers<float>::infinity) == 0);
     }},
};
static_assert(all_hold<sigmoid_laws>);
