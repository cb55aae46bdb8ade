#include <constgrad/function/relu.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::inputs, cg::dense, cg::sigmoid, cg::sequential;

static constexpr auto two_dense = sequential(inputs<2>, dense<2>, sigmoid, cg::relu, dense<1>);
static constexpr cg::layer_parameters first_given{cg::matrix<double, 2, 2>{{{1, 2}, {3, 4}}},
                                                  cg::vector{5.0, 6.0}};
static constexpr cg::layer_parameters second_given{cg::matrix<double, 1, 2>{{{7, 8}}},
                                                   cg::vector{9.0}};

constexpr law initialize_laws[] = {
    // NumPy's np.random.seed(42); np.random.rand(6), with repr, less ½.
    {"weights are drawn layer after layer, row by row, as NumPy draws them; every bias is 0",
     [] {
       const auto net =
           cg::initialize<double>(two_dense, cg::uniform{.limit = 0.5}, cg::seed{given(42)});
       const auto first = net.parameters.layer<1>();
       const auto last = net.parameters.layer<4>();
       return holds_if(
           first.weights ==
               cg::matrix<double, 2, 2>{{{0.3745401188473625 - 0.5, 0.9507143064099162 - 0.5},
                                         {0.7319939418114051 - 0.5, 0.5986584841970366 - 0.5}}} &&
           last.weights ==
               cg::matrix<double, 1, 2>{{{0.15601864044243652 - 0.5, 0.15599452033620265 - 0.5}}} &&
           first.bias == cg::vector{0.0, 0.0} && last.bias == cg::vector{0.0});
     }},
    {"the same seed gives the same network, another seed another one",
     [] {
       const auto draw = [](int seed) {
         return cg::initialize<float>(two_dense, cg::glorot_uniform, cg::seed{given(seed)});
       };
       return holds_if(draw(7) == draw(7) && draw(7) != draw(8));
     }},
    // 65578 is 42 + 2^16: its lower 16 bits alone would be another seed.
    {"every bit of the seed counts: NumPy's numbers of 65578 and of 2^32 - 1",
     [] {
       const auto first_drawn = [](std::int64_t start) {
         const auto net =
             cg::initialize<double>(two_dense, cg::uniform{.limit = 0.5}, cg::seed{given(start)});
         return cg::matrix{net.parameters.layer<1>().weights};
       };
       return holds_if(
           first_drawn(65578) ==
               cg::matrix<double, 2, 2>{{{0.682231537211391 - 0.5, 0.4269752749532244 - 0.5},
                                         {0.473907558181351 - 0.5, 0.07392855288652678 - 0.5}}} &&
           first_drawn(4294967295) ==
               cg::matrix<double, 2, 2>{{{0.0976320289940138 - 0.5, 0.9123828453026218 - 0.5},
                                         {0.78903530185164 - 0.5, 0.7800035981134678 - 0.5}}});
     }},
    {"a layer's size decides how large its weights are",
     [] {
       const auto net = cg::initialize<double>(two_dense, cg::glorot_uniform, cg::seed{given(42)});
       const double limit = 1.4142135623730951; // √(6 / (2 + 1))
       return cg::claim::within(1, net.parameters.layer<4>().weights(0, 1),
                                limit * (2 * 0.15599452033620265 - 1));
     }},
    {"of any number, where nothing is drawn",
     [] {
       const auto net = cg::initialize<cg::rational>(two_dense, cg::zeros, cg::seed{given(1)});
       return holds_if(net.parameters == net.parameters - net.parameters);
     }},
    {"given parameters go to the dense layers in turn, past those that have none",
     [] {
       const auto apart = cg::with_parameters(two_dense, given(first_given), given(second_given));
       const auto together = cg::with_parameters(sequential(inputs<2>, dense<2>, dense<1>, sigmoid),
                                                 given(first_given), given(second_given));
       return holds_if(apart.parameters.layer<1>() == first_given &&
                       apart.parameters.layer<4>() == second_given &&
                       together.parameters.layer<1>() == first_given &&
                       together.parameters.layer<2>() == second_given);
     }},
    // relu(1 · 3 - 2 + 5) and relu(3 · 3 - 4 - 12)
    {"of floats and fractions too, to a layer with a fixed bias and to the only one",
     [] {
       constexpr auto layer = sequential(inputs<2>, cg::frozen<"bias">(dense<2>), cg::relu);
       const auto floats = cg::with_parameters(
           layer, cg::layer_parameters{cg::matrix<float, 2, 2>{{{1, 2}, {3, 4}}},
                                       cg::vector{given(5.0f), -12.0f}});
       const auto fractions =
           cg::with_parameters(sequential(inputs<1>, dense<1>),
                               cg::layer_parameters{cg::matrix<cg::rational, 1, 1>{{{{1, 3}}}},
                                                    cg::vector<cg::rational, 1>{{{1, 2}}}});
       return holds_if(floats(cg::vector{3.0f, -1.0f}) == cg::vector{6.0f, 0.0f} &&
                       fractions(cg::vector<cg::rational, 1>{{2}})[0] == cg::rational{7, 6});
     }},
    {"parameters go to the layers that have any, in their order",
     [] {
       using dense = cg::dense_layer<2, 3>;
       using activation = cg::activation_layer<decltype(cg::relu), 3>;
       constexpr auto& places =
           cg::layers_with_parameters<activation, dense, activation, activation, dense, dense>;
       return holds_if(places.size == 3 && places.elements[0] == 1 && places.elements[1] == 4 &&
                       places.elements[2] == 5);
     }},
    {"given are the parameters of another network's layers, also to frozen ones",
     [] {
       const auto trained = cg::with_parameters(two_dense, given(first_given), given(second_given));
       constexpr auto other = sequential(inputs<2>, cg::frozen(dense<2>), sigmoid, dense<1>);
       const auto net = cg::with_parameters(other, trained.parameters.layer<1>(),
                                            cg::layer_parameters{cg::matrix{{{7.0, 0.0}}}, //
                                                                 cg::vector{9.0}});
       return holds_if(net.parameters.layer<1>() == first_given &&
                       net.parameters.layer<3>().weights == cg::matrix{{{7.0, 0.0}}});
     }},
    {"a network lies in itself, or on the heap; both are of the same numbers",
     [] {
       const auto here = cg::initialize<double>(two_dense, cg::glorot_uniform, cg::seed{given(42)});
       const auto there = cg::initialize<double, cg::storage::on_heap>(
           two_dense, cg::glorot_uniform, cg::seed{given(42)});
       for (std::size_t i = 0; i < here.parameters.count; ++i)
         if (here.parameters.numbers.elements[i] != there.parameters.numbers.elements[i])
           return holds_if(false);
       return holds_if(there(cg::vector{1.0, 2.0}) == here(cg::vector{1.0, 2.0}));
     }},
};
static_assert(all_hold<initialize_laws>);

// Up to 64 KB of numbers are in place; more only where it is said.
static_assert(std::is_same_v<decltype(cg::initialize<double>(two_dense, cg::zeros, cg::seed{0})),
                             cg::network<double, std::remove_const_t<decltype(two_dense)>,
                                         cg::storage::in_place>>);
static_assert(std::is_same_v<
              decltype(cg::initialize<float>(sequential(inputs<128>, dense<128>), cg::zeros,
                                             cg::seed{0})),
              cg::network<float, cg::pipeline<cg::dense_layer<128, 128>>, cg::storage::on_heap>>);
