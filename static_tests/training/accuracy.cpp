#include <constgrad/data/iris.hpp>
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy_with_logits.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/sequential.hpp>
#include <constgrad/training/accuracy.hpp>

#include "static_tests/law.hpp"

#include <limits>
#include <type_traits>

namespace cg = constgrad;

/// Output: the input. The classes by output are 0 1 2 2 0, by target 0 2 2 2 1.
static constexpr auto repeat = [](const auto& input) { return input; };
static constexpr cg::data_set<double, 3, 3, 5> five_guesses{
    {{{3, 2, 1}, {2, 3, 1}, {1, 2, 3}, {0, 0, 1}, {1, 1, 1}}},
    {{{1, 0, 0}, {0, 0, 1}, {0, 0, 1}, {0, 0, 1}, {0, 1, 0}}}};

/// The claim that of four numbers each first is the second after it.
static constexpr cg::verdict every_equal(double a, double to_a, double b, double to_b, double c,
                                         double to_c, double d, double to_d) {
  return cg::claim::equal(cg::vector{a, b, c, d}, cg::vector{to_a, to_b, to_c, to_d});
}

/// The decision tree of depth 2 that scikit-learn's documentation draws for the irises.
static constexpr auto decision_tree = [](const cg::vector<double, 4>& flower) {
  return cg::one_hot<3>(flower[2] <= 2.45 ? 0 : flower[3] <= 1.75 ? 1 : 2);
};

constexpr law accuracy_laws[] = {
    {"samples count where output and target are of one class",
     [] { return cg::claim::equal(cg::correct(repeat, given(five_guesses)), std::size_t{3}); }},
    {"three right of five are 0.6",
     [] { return cg::claim::equal(cg::accuracy(repeat, given(five_guesses)), 0.6); }},
    {"all right are 1, none right 0",
     [] {
       const cg::data_set<double, 1, 1, 2> right{{{{given(0.25)}, {0.5}}}, {{{0}, {1}}}},
           wrong{{{{given(0.25)}, {0.5}}}, {{{1}, {0}}}};
       return holds_if(cg::accuracy(repeat, right) == 1 && cg::accuracy(repeat, wrong) == 0);
     }},
    {"an output of one number is of class 1 from 1/2 on",
     [] {
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {0.5}, {0.75}, {0.4375}}},
                                                {{{0}, {1}, {0}, {1}}}};
       return cg::claim::equal(cg::accuracy(repeat, data), 0.5);
     }},
    // As probabilities all four are of class 0.
    {"by a loss of logits from 0 on",
     [] {
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {0.0}, {-0.75}, {-0x1p-1074}}},
                                                {{{1}, {1}, {0}, {1}}}};
       return every_equal(cg::accuracy(repeat, cg::binary_cross_entropy_with_logits, data), 0.75,
                          cg::accuracy(repeat, cg::binary_cross_entropy, data), 0.25,
                          cg::accuracy(repeat, cg::mean_squared_error, data), 0.25,
                          cg::accuracy(repeat, data), 0.25);
     }},
    // Classes by the threshold 0: 1 1 0 0, by 1/4: 1 0 0 0; by target 1 1 0 1.
    {"by a threshold from that number on; of floats it is not rounded",
     [] {
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {0.0}, {-0.75}, {-0x1p-1074}}},
                                                {{{1}, {1}, {0}, {1}}}};
       const cg::data_set<float, 1, 1, 2> floats{{{{given(1.0f)}, {2.0f}}}, {{{0}, {1}}}};
       return every_equal(cg::accuracy(repeat, cg::threshold{0}, data), 0.75,
                          cg::accuracy(repeat, cg::threshold{0.25}, data), 0.5,
                          cg::accuracy(repeat, cg::threshold{-1}, data), 0.75,
                          cg::accuracy(repeat, cg::threshold{1 + 0x1p-40}, floats), 1);
     }},
    {"a network that ends in sigmoid has its threshold at 1/2, by any loss that is not of logits",
     [] {
       constexpr auto net = cg::with_parameters(
           cg::sequential(cg::inputs<1>, cg::dense<1>, cg::sigmoid),
           cg::layer_parameters{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}});
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {-0.25}, {0.0}, {-1}}},
                                                {{{1}, {1}, {1}, {0}}}};
       return every_equal(cg::accuracy(net, data), 0.75,
                          cg::accuracy(net, cg::mean_squared_error, data), 0.75,
                          cg::accuracy(net, cg::binary_cross_entropy, data), 0.75,
                          cg::accuracy(net, cg::threshold{0.25}, data), 0.75);
     }},
    {"a network that ends in a logit has it at 0, by the loss or by the threshold that is named",
     [] {
       constexpr auto net = cg::with_parameters(
           cg::sequential(cg::inputs<1>, cg::dense<1>),
           cg::layer_parameters{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}});
       const cg::data_set<double, 1, 1, 4> data{{{{given(0.25)}, {-0.25}, {0.0}, {1}}},
                                                {{{1}, {1}, {1}, {0}}}};
       return every_equal(cg::accuracy(net, cg::binary_cross_entropy_with_logits, data), 0.5,
                          cg::accuracy(net, cg::threshold{0}, data), 0.5,
                          cg::accuracy(net, cg::threshold{0.5}, data), 0,
                          double(cg::correct(net, cg::threshold{0.25}, data)), 1);
     }},
    {"a NaN counts as wrong: in an output, in a target, in both",
     [] {
       constexpr double nan = std::numeric_limits<double>::quiet_NaN();
       const cg::data_set<double, 1, 1, 4> one{{{{given(nan)}, {nan}, {nan}, {1}}},
                                               {{{0}, {1}, {nan}, {nan}}}};
       const cg::data_set<double, 3, 3, 4> several{
           {{{given(nan), 0, 0}, {0, nan, 0}, {0, 1, nan}, {1, 0, 0}}},
           {{{1, 0, 0}, {0, 1, 0}, {0, 0, nan}, {1, nan, 0}}}};
       return holds_if(cg::correct(repeat, one) == 0 &&
                       cg::correct(repeat, cg::binary_cross_entropy_with_logits, one) == 0 &&
                       cg::correct(repeat, cg::threshold{0.5}, one) == 0 &&
                       cg::accuracy(repeat, several) == 0 &&
                       cg::accuracy(repeat, cg::categorical_cross_entropy, several) == 0);
     }},
    {"of several outputs the loss does not matter",
     [] {
       return holds_if(cg::correct(repeat, cg::categorical_cross_entropy_with_logits,
                                   given(five_guesses)) == 3 &&
                       cg::correct(repeat, cg::mean_squared_error, given(five_guesses)) == 3);
     }},
    {"a network with several outputs of any range needs no loss: the greatest decides",
     [] {
       const auto net =
           cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<2>),
                               cg::layer_parameters{given(cg::matrix<double, 2, 1>{{{3}, {-1}}}),
                                                    cg::vector{0.0, 8.0}});
       const cg::data_set<double, 1, 2, 3> data{{{{1}, {3}, {1.5}}}, {{{0, 1}, {1, 0}, {1, 0}}}};
       return holds_if(cg::correct(net, data) == 2 &&
                       cg::accuracy(net, cg::squared_error, data) == 2.0 / 3);
     }},
    // Its leaves hold 50 setosa; 49 versicolor and 5 virginica; 1 versicolor and 45 virginica.
    {"the irises: scikit-learn's tree has 144 right",
     [] {
       return holds_if(cg::correct(decision_tree, given(cg::iris)) == 144 &&
                       cg::accuracy(decision_tree, given(cg::iris)) == 0.96);
     }},
};
static_assert(all_hold<accuracy_laws>);

// A threshold that is no number throws.
static_assert(is_constant<[] {
                return cg::correct(repeat, cg::threshold{0.5},
                                   cg::data_set<double, 1, 1, 1>{{{{1}}}, {{{1}}}});
              }> &&
              !is_constant<[] {
                return cg::correct(repeat, cg::threshold{std::numeric_limits<double>::quiet_NaN()},
                                   cg::data_set<double, 1, 1, 1>{{{{1}}}, {{{1}}}});
              }>);

// A threshold that is left out is not 0.
static_assert(!std::is_default_constructible_v<cg::threshold>);
