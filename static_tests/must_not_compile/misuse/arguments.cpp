// Arguments in another order than a function takes them, or more or fewer. Each case stops the build, and its
// message stands in the first error or its note, in at most 25 lines of the compiler's default output.
#include <constgrad/data.hpp>
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

namespace cg = constgrad;

constexpr auto net = cg::initialize<double>(
    cg::sequential(cg::inputs<2>, cg::dense<1>, cg::sigmoid), cg::zeros, cg::seed{0});
constexpr cg::vector xs{cg::vector{1.0, 2.0}, cg::vector{1.0, 0.0}};
constexpr cg::data_set data{xs, cg::vector{0.0, 1.0}};
constexpr cg::standardization fit{data};
constexpr double half = 0.5;
constexpr cg::vector v{1.0, 2.0};

#if CASE == 0
static_assert(cg::accuracy(net, cg::threshold{0.5}, data) == 0.5 && cg::correct(net, data) == 1 &&
              cg::confusion_matrix(net, data)(0, 1) == 1 &&
              cg::mean_loss(net, cg::squared_error, data) == 0.25);
static_assert(cg::weights_of_classes(data, cg::vector{1.0, 3.0})[1] == 3 &&
              cg::shuffled(data, cg::seed{0}).size() == 2 && cg::split<1>(data).first.size() == 1 &&
              cg::one_hot<2>(1)[1] == 1 && fit(data) == cg::standardized(data));
constexpr cg::early_stopping stop{.patience = 2};
static_assert(cg::proof::prints_as<half, "0.5"> && cg::power(2.0, 2) == 4 &&
              cg::max(v, 1.5) == cg::vector{1.5, 2.0} && cg::clamp(v, 0, 1)[1] == 1 &&
              cg::matrix{{1.0, 2.0}, {3.0, 4.0}}(1, 0) == 3 && (0.5 * net.parameters).count == 3);
#elif CASE == 1
// must say: take a network and a data set, and between them if need be a loss or threshold{x}
constexpr double misuse = cg::accuracy(data, net);
#elif CASE == 2
// must say: take a network and a data set, and between them if need be a loss or threshold{x}
constexpr double misuse = cg::accuracy(net, data, cg::squared_error);
#elif CASE == 3
// must say: take a network and a data set, and between them if need be a loss or threshold{x}
constexpr double misuse = cg::accuracy(net, 0.5, data);
#elif CASE == 4
// must say: take a network and a data set, and between them if need be a loss or threshold{x}
constexpr auto misuse = cg::correct(data, net);
#elif CASE == 5
// must say: take a network and a data set, and between them if need be a loss or threshold{x}
constexpr auto misuse = cg::confusion_matrix(data, net);
#elif CASE == 6
// must say: mean_loss takes a network, a loss and a data set, and if need be sample_weights
constexpr auto misuse = cg::mean_loss(net, data, cg::squared_error);
#elif CASE == 7
// must say: weights_of_classes takes a data set and a vector with the weight of each class
constexpr auto misuse = cg::weights_of_classes(cg::vector{1.0, 3.0}, data);
#elif CASE == 8
// must say: shuffled takes a data set and a seed: shuffled(data, seed{42})
constexpr auto misuse = cg::shuffled(data, 42);
#elif CASE == 9
// must say: shuffle takes a data set, which it changes, and a numpy_random
void misuse(cg::data_set<double, 2, 1, 2>& to_change) { cg::shuffle(to_change, cg::seed{0}); }
#elif CASE == 10
// must say: split takes how many samples are in the first part, and a data set: split<100>(data)
constexpr auto misuse = cg::split(data, 1);
#elif CASE == 11
// must say: one_hot is told the number of classes, which is part of its type, so: one_hot<3>(labels)
constexpr auto misuse = cg::one_hot(cg::vector{0, 1}, 2);
#elif CASE == 12
// must say: standardize takes a data set, which it changes, and if need be what was fitted on another
void misuse(cg::data_set<double, 2, 1, 2>& to_change) { cg::standardize(fit, to_change); }
#elif CASE == 13
// must say: standardized takes a data set alone; by the fit of another one, standardization{training}(test)
constexpr auto misuse = cg::standardized(data, fit);
#elif CASE == 14
// must say: a data_set is made of its inputs and its targets, in this order
constexpr cg::data_set misuse{cg::vector{0.0, 1.0}, xs};
#elif CASE == 15
// must say: each input is a vector, also of one number: vector{1.0}
constexpr cg::data_set misuse{cg::vector{0.5, 1.5}, cg::vector{0.0, 1.0}};
#elif CASE == 16
// must say: a number of epochs or steps is left out, such as .patience, .steps or .every
constexpr cg::early_stopping misuse{};
#elif CASE == 17
// must say: a number of epochs or steps is left out, such as .patience, .steps or .every
constexpr cg::step_decay misuse{.factor = 0.5};
#elif CASE == 18
// must say: history: fewer records than that are kept
constexpr auto misuse = cg::history<double>{}[0];
#elif CASE == 19
// must say: text must be quoted: write "1.5" for 1.5
static_assert(cg::proof::prints_as<half, 1.5>);
#elif CASE == 20
// must say: power takes a number and an exponent: power(x, 2)
constexpr double misuse = cg::power(2.0);
#elif CASE == 21
// must say: clamp takes a number or a vector, and two ends: clamp(x, 0.0, 1.0)
constexpr auto misuse = cg::clamp(half, 1.0);
#elif CASE == 22
// must say: max takes two numbers, or vectors of numbers: max(x, 0.0)
constexpr auto misuse = cg::max(half);
#elif CASE == 23
// must say: min takes two numbers, or vectors of numbers: min(x, 0.0)
constexpr auto misuse = cg::min(half, 1.0, 2.0);
#elif CASE == 24
// must say: max takes two numbers, or vectors of numbers: max(x, 0.0)
constexpr auto misuse = cg::max(cg::matrix{{1.0, 2.0}, {3.0, 4.0}}, 0.0);
#elif CASE == 25
// must say: max expects 2 elements, but got 3
constexpr auto misuse = cg::max(v, cg::vector{1.0, 2.0, 3.0});
#elif CASE == 26
// must say: clamp expects 2 elements, but got 1
constexpr auto misuse = cg::clamp(v, 0.0, cg::vector{1.0});
#elif CASE == 27
// must say: power expects 2 elements, but got 3
constexpr auto misuse = cg::power(v, cg::vector{1, 2, 3});
#elif CASE == 28
// must say: vectors and matrices are not divided: multiply by 1 / x, or each element in a loop
constexpr auto misuse = v / 2.0;
#elif CASE == 29
// must say: vectors and matrices are not divided: multiply by 1 / x, or each element in a loop
constexpr auto misuse = 1.0 / cg::matrix{{1.0, 2.0}, {3.0, 4.0}};
#elif CASE == 30
// must say: parameters are not divided: multiply them by 1 / x
constexpr auto misuse = net.parameters / 2;
#elif CASE == 31
// must say: epochs are told their number: epochs{100}
constexpr cg::epochs misuse{};
#elif CASE == 32
// must say: a seed is told its number: seed{42}
constexpr cg::seed misuse{};
#elif CASE == 33
// must say: a loss compares two vectors, an output and its target: loss(net(input), target)
constexpr auto misuse = cg::squared_error(v);
#elif CASE == 34
// must say: a training_run is told a network, a data set of its numbers, a loss and an optimizer
constexpr cg::training_run misuse{data, net, cg::squared_error, cg::gradient_descent{0.1}};
#elif CASE == 35
// must say: a network is judged by a loss, such as mean_squared_error
constexpr double misuse = cg::mean_loss(net, cg::sigmoid, data);
#elif CASE == 36
// must say: a network takes one input, a vector of numbers: net(vector{1.0, 0.5})
constexpr auto misuse = net(1.0, 0.5);
#elif CASE == 37
// must say: a derivative is taken at a point: derivative(f, 2.0), or gradient(f, vector{2.0, 3.0})
constexpr double misuse = cg::derivative(cg::exp);
#elif CASE == 38
// must say: transform takes a function, an array that it reads and one that it writes to
void misuse() { cg::transform(v, cg::exp); }
#elif CASE == 39
// must say: each row of a matrix has its braces: {{{1, 2}, {3, 4}}}
constexpr cg::matrix misuse{1.0, 2.0};
#elif CASE == 40
// must say: a matrix has at least one element
constexpr cg::matrix misuse{};
#elif CASE == 41
// must say: matrix expects 2 columns, but got 1
constexpr cg::matrix misuse{{1.0, 2.0}, {3.0}};
#elif CASE == 42
// must say: proof::identity computes with fractions of 64-bit integers
static_assert(
    cg::proof::identity<[](auto x) { return x + 1e-9; }, [](auto x) { return 1e-9 + x; }>);
#elif CASE == 43
// must say: power takes two numbers, or vectors of numbers: power(x, 2)
constexpr auto misuse = cg::power(cg::matrix{{1.0, 2.0}, {3.0, 4.0}}, 2);
#elif CASE == 44
// must say: power takes two numbers, or vectors of numbers: power(x, 2)
constexpr auto misuse = cg::power("2", 2);
#elif CASE == 45
// must say: a seed is told its number: seed{42}
constexpr cg::reshuffled misuse{};
#elif CASE == 46
// must say: randint draws one whole number: randint(6) from 0 to 5, randint(1, 7) from 1 to 6
const auto misuse = cg::numpy_random{0}.randint(1, 6, 3);
#elif CASE == 47
// must say: choice is told what there is to choose from, and how many in its type: choice(6), choice<3>(6)
const auto misuse = cg::numpy_random{0}.choice(10, 3);
#elif CASE == 48
// must say: probabilities are doubles: as<double> converts a vector of floats
const auto misuse = cg::numpy_random{0}.choice(2, cg::vector{0.5f, 0.5f});
#elif CASE == 49
// must say: permutation is told its size: permutation<10>()
const auto misuse = cg::numpy_random{0}.permutation();
#elif CASE == 50
// must say: a generator is told its seed: numpy_random{42}
cg::numpy_random misuse;
#elif CASE == 51
// must say: rand() and randn() draw one number: fill a vector in a loop
const auto misuse = cg::numpy_random{0}.randn(3);
#elif CASE == 52
// must say: choice would draw the 0 that closes a string, too: write std::string_view
const auto misuse = cg::numpy_random{0}.choice("abc");
#elif CASE == 53
// must say: choice would draw the 0 that closes a string, too: write std::string_view
const auto misuse = cg::numpy_random{0}.choice<2>(u8"abc", cg::without_replacement);
#endif
