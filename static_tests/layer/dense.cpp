#include <constgrad/layer/dense.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/layer/on_the_way.hpp"

#include <boost/hana/accessors.hpp>
#include <boost/hana/at_key.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/keys.hpp>

#include <type_traits>

namespace cg = constgrad;
namespace hana = boost::hana;

// y = W x + b of two samples, by hand:
//   W = (½ -1 2; 3 ¼ -2), b = (1, -½)
//   x = (2, 4, ½)     y = (-1, 5½)
//   x = (-1, 0, 1)    y = (2½, -5½)
static constexpr cg::dense_parameters by_hand{
    cg::matrix<double, 2, 3>{{{0.5, -1, 2}, {3, 0.25, -2}}}, cg::vector{1.0, -0.5}};
static constexpr cg::vector two_samples{2.0, 4.0, 0.5, -1.0, 0.0, 1.0};

// Back, with dE/dy = (2, -1) and (½, 4):
//   dE/dx = Wᵀ dE/dy = (-2, -2¼, 6) and (12¼, ½, -7)
//   dE/dW = (3½ 8 1½; -6 -4 3½), dE/db = (2½, 3)
static constexpr sum_of_outputs<double, 4> two_slopes{{2.0, -1.0, 0.5, 4.0}};

/// What a gradient holds already, to which another is added.
static constexpr cg::dense_parameters summed_before{
    cg::matrix<double, 2, 3>{{{100, 0, 0}, {0, 200, 0}}}, cg::vector{10.0, 20.0}};

constexpr law dense_laws[] = {
    {"inputs, outputs, and as many parameters as weights and biases",
     [] {
       using layer = cg::dense_layer<3, 2>;
       return holds_if(layer::inputs == 3 && layer::outputs == 2 && layer::parameter_count == 8 &&
                       layer::range == cg::output_range::any &&
                       std::is_same_v<layer::parameters<float>, cg::dense_parameters<float, 3, 2>>);
     }},
    {"forward: W x + b for every sample",
     [] {
       cg::vector<double, 4> y{};
       const cg::dense_parameters p = given(by_hand);
       const cg::vector x = given(two_samples);
       last_layer<cg::dense_layer<3, 2>>::forward<2>(
           x.elements,
           [&y](const double* output) {
             for (std::size_t i = 0; i < 4; ++i) y[i] = output[i];
           },
           p);
       return cg::claim::equal(y, cg::vector{-1.0, 5.5, 2.5, -5.5});
     }},
    {"backward: dE/dx; dE/dW and dE/db, which are added to what is there",
     [] {
       cg::vector<double, 6> dx{};
       cg::dense_parameters gradient = summed_before;
       const cg::dense_parameters p = given(by_hand);
       const cg::vector x = given(two_samples);
       const double error = last_layer<cg::dense_layer<3, 2>>::propagate<2>(
           x.elements, dx.elements, two_slopes, cg::gradient_slot{p, gradient});
       return holds_if(error == -28.25 && dx == cg::vector{-2.0, -2.25, 6.0, 12.25, 0.5, -7.0} &&
                       gradient.weights ==
                           cg::matrix<double, 2, 3>{{{103.5, 8, 1.5}, {-6, 196, 3.5}}} &&
                       gradient.bias == cg::vector{12.5, 23.0});
     }},
    {"a fixed bias takes part and does not learn",
     [] {
       cg::vector<double, 6> dx{};
       cg::dense_parameters gradient = summed_before;
       const cg::dense_parameters p = given(by_hand);
       const cg::vector x = given(two_samples);
       const double error = last_layer<cg::dense_layer<3, 2, cg::bias::fixed>>::propagate<2>(
           x.elements, dx.elements, two_slopes, cg::gradient_slot{p, gradient});
       return holds_if(error == -28.25 && dx == cg::vector{-2.0, -2.25, 6.0, 12.25, 0.5, -7.0} &&
                       gradient.weights ==
                           cg::matrix<double, 2, 3>{{{103.5, 8, 1.5}, {-6, 196, 3.5}}} &&
                       gradient.bias == cg::vector{10.0, 20.0});
     }},
    // W -= ½ (2, -1) (2, 4, ½)ᵀ, b -= ½ (2, -1)
    {"a step goes straight into the parameters, after dE/dx of the weights as they were",
     [] {
       cg::vector<double, 3> dx{};
       cg::dense_parameters p = given(by_hand);
       const cg::vector x = given(two_samples);
       const double error = last_layer<cg::dense_layer<3, 2>>::propagate<1>(
           x.elements, dx.elements, sum_of_outputs<double, 2>{{2.0, -1.0}},
           cg::descent_slot{p, 0.5});
       return holds_if(error == -7.5 && dx == cg::vector{-2.0, -2.25, 6.0} &&
                       p.weights == cg::matrix<double, 2, 3>{{{-1.5, -5, 1.5}, {4, 2.25, -1.75}}} &&
                       p.bias == cg::vector{0.0, 0.0});
     }},
    {"and leaves a fixed bias alone",
     [] {
       cg::dense_parameters p = given(by_hand);
       const cg::vector x = given(two_samples);
       last_layer<cg::dense_layer<3, 2, cg::bias::fixed>>::propagate<1>(
           x.elements, static_cast<double*>(nullptr), sum_of_outputs<double, 2>{{2.0, -1.0}},
           cg::descent_slot{p, 0.5});
       return holds_if(p.weights == cg::matrix<double, 2, 3>{{{-1.5, -5, 1.5}, {4, 2.25, -1.75}}} &&
                       p.bias == by_hand.bias);
     }},
    {"who does not ask for dE/dx, the first layer's, learns the same",
     [] {
       cg::dense_parameters gradient = summed_before;
       const cg::dense_parameters p = given(by_hand);
       const cg::vector x = given(two_samples);
       const double error = last_layer<cg::dense_layer<3, 2>>::propagate<2>(
           x.elements, static_cast<double*>(nullptr), two_slopes, cg::gradient_slot{p, gradient});
       return holds_if(error == -28.25 && gradient.bias == cg::vector{12.5, 23.0} &&
                       gradient.weights ==
                           cg::matrix<double, 2, 3>{{{103.5, 8, 1.5}, {-6, 196, 3.5}}});
     }},
    // y = ⅓ · 3 + ½, dE/dx = 2 · ⅓, dE/dw = 2 · 3
    {"fractions stay exact",
     [] {
       using exact = cg::rational;
       const cg::dense_parameters<exact, 1, 1> p{{{{exact{1, 3}}}}, {{{1, 2}}}};
       cg::dense_parameters<exact, 1, 1> gradient{};
       const exact x = 3;
       exact dx = 0;
       const exact error = last_layer<cg::dense_layer<1, 1>>::propagate<1>(
           &x, &dx, sum_of_outputs<exact, 1>{{2}}, cg::gradient_slot{p, gradient});
       return holds_if(error == 3 && dx == exact{2, 3} && gradient.weights(0, 0) == 6 &&
                       gradient.bias[0] == 2);
     }},
    {"parameters are equal if all weights and biases are",
     [] {
       cg::dense_parameters weight = given(by_hand), bias = weight;
       weight.weights(1, 2) = 0;
       bias.bias[1] = 0;
       return holds_if(given(by_hand) == by_hand && weight != by_hand && bias != by_hand);
     }},
    {"Hana knows them by name, in this order, and reaches what they hold",
     [] {
       cg::dense_parameters p = given(by_hand);
       hana::at_key(p, hana::string_c<'w', 'e', 'i', 'g', 'h', 't', 's'>)(1, 2) = 7;
       hana::at_key(p, hana::string_c<'b', 'i', 'a', 's'>)[0] = 8;
       constexpr auto keys = hana::make_tuple(hana::string_c<'w', 'e', 'i', 'g', 'h', 't', 's'>,
                                              hana::string_c<'b', 'i', 'a', 's'>);
       return holds_if(p.weights(1, 2) == 7 && p.bias[0] == 8 && hana::keys(p) == keys);
     }},
};
static_assert(all_hold<dense_laws>);

static_assert(hana::Struct<cg::dense_parameters<float, 1, 1>>::value);
static_assert(std::is_same_v<decltype(by_hand), const cg::dense_parameters<double, 3, 2>>);

// What is written in sequential(…), of which a network's first layer is one.
static_assert(std::is_same_v<decltype(cg::dense<4>), const cg::dense_description<4>>);
static_assert(std::is_same_v<decltype(cg::dense<4, cg::bias::fixed>),
                             const cg::dense_description<4, cg::bias::fixed>>);

// Eight doubles are 64 bytes, whether of one sample or of several.
static_assert(cg::dense_layer<2, 7>::alignment<double, 1> == alignof(double));
static_assert(cg::dense_layer<2, 8>::alignment<double, 1> == 64);
static_assert(cg::dense_layer<2, 2>::alignment<double, 4> == 64);
static_assert(cg::dense_layer<2, 21>::alignment<char, 3> == alignof(char)); // 63 bytes
