#include <constgrad/notebook/neural_network.hpp>
#include <constgrad/notebook/tutorial.hpp>

#include "static_tests/law.hpp"
#include "static_tests/notebook/training.hpp"

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;

// With seed 0 the class starts where NumPy's does.
constexpr auto fresh = [] {
  cg::numpy_random random{0};
  return nb::neural_network<double, 2>{0.1, random};
}();
static_assert(proof::within<1, fresh.weights, cg::vector{1.764052345967664, 0.4001572083672233}>);
static_assert(proof::within<1, fresh.bias, 0.9787379841057392>);

constexpr cg::vector<double, 2> undecided{2.0, 1.0};

constexpr law neural_network_laws[] = {
    {"predict is make_prediction with the network's weights and bias",
     [] {
       const nb::neural_network<double, 2> network{0.1, given(cg::vector{1.56, -0.45}), 0.25};
       const cg::vector input = given(cg::vector{1.54, 1.32});
       return cg::claim::equal(network.predict(input),
                               nb::make_prediction(input, network.weights, network.bias));
     }},
    {"compute_gradients returns both gradients, and changes nothing",
     [] {
       const nb::neural_network<double, 2> network{0.1, given(undecided), 0.0};
       const auto gradient = network.compute_gradients(cg::vector{2.0, -4.0}, 1.0);
       return holds_if(gradient.d_error_wrt_bias == -0.25 &&
                       gradient.d_error_wrt_weights == cg::vector{-0.5, 1.0} &&
                       network.weights == undecided);
     }},
    {"update_params takes learning_rate times each gradient",
     [] {
       nb::neural_network<double, 2> network{0.5, given(cg::vector{2.0, 1.0}), 0.25};
       network.update_params({0.5, {-1.0, 4.0}});
       return holds_if(network.bias == 0 && network.weights == cg::vector{2.5, -1.0});
     }},
    {"a step of gradient descent lowers the error of its sample",
     [] {
       nb::neural_network<double, 2> network{0.1, given(cg::vector{0.3, -0.2}), 0.1};
       const cg::vector input{3.0, 1.5};
       const double before = nb::squared_error(network.predict(input), 0.0);
       network.update_params(network.compute_gradients(input, 0.0));
       return holds_if(nb::squared_error(network.predict(input), 0.0) < before);
     }},
    // Without weights every prediction is ½: eight samples, each off by ½.
    {"the cumulative error is the sum over all samples",
     [] {
       const nb::neural_network<double, 2> network{0.1, given(cg::vector{0.0, 0.0}), 0.0};
       return cg::claim::equal(network.cumulative_error(nb::input_vectors, nb::targets), 8 * 0.25);
     }},
    {"training records the error after the iterations 1, 101, 201 …",
     [] {
       const auto trained =
           []<std::size_t Iterations>(std::integral_constant<std::size_t, Iterations>) {
             cg::numpy_random random{given(0u)};
             nb::neural_network<double, 2> network{0.1, random};
             const auto errors = network.train<Iterations>(nb::input_vectors, nb::targets, random);
             return std::pair{errors, network.cumulative_error(nb::input_vectors, nb::targets)};
           };
       const auto [one, after_1] = trained(std::integral_constant<std::size_t, 1>{});
       const auto [hundred, after_100] = trained(std::integral_constant<std::size_t, 100>{});
       const auto [two, after_101] = trained(std::integral_constant<std::size_t, 101>{});
       return holds_if(one.size() == 1 && one[0] == after_1 && hundred.size() == 1 &&
                       hundred[0] == after_1 && two.size() == 2 && two[0] == after_1 &&
                       two[1] == after_101 && after_100 != after_101);
     }},
    {"training for a number of iterations known at run time records the same",
     [] {
       cg::numpy_random random{given(0u)}, again{given(0u)};
       nb::neural_network<double, 2> network{0.1, random}, other{0.1, again};
       const auto errors = network.train<201>(nb::input_vectors, nb::targets, random);
       cg::vector<double, 3> recorded{};
       std::size_t calls = 0, last = 0;
       other.train(nb::input_vectors, nb::targets, again, 201,
                   [&](std::size_t iteration, double error) {
                     recorded[calls++] = error;
                     last = iteration;
                   });
       return holds_if(calls == 3 && last == 201 && recorded == errors && network == other);
     }},
    {"a network of floats trains as well",
     [] {
       cg::numpy_random random{given(0u)};
       nb::neural_network<float, 1> network{0.5f, random};
       const cg::vector<cg::vector<float, 1>, 2> inputs{{{-1.0f}, {1.0f}}};
       const cg::vector<float, 2> classes{0, 1};
       const auto errors = network.train<301>(inputs, classes, random);
       return holds_if(errors[3] < errors[0] && network.predict(cg::vector{1.0f}) > 0.8f);
     }},
};
static_assert(all_hold<neural_network_laws>);

// The tutorial's training, learning rate 0.1, 10,000 iterations: what NumPy 1.24 records and ends with, to
// twelve significant digits; NumPy rounds s' = s (1 - s) differently, which training carries on.
constexpr training_run seed_0 = train_tutorial(0);
static_assert(proof::prints_as<seed_0.errors[0], "3.91540221570">);
static_assert(proof::prints_as<seed_0.errors[1], "3.86577357186">);
static_assert(proof::prints_as<seed_0.errors[2], "3.79861170142">);
static_assert(proof::prints_as<seed_0.errors[50], "1.89891551935">);
static_assert(proof::prints_as<seed_0.errors[99], "2.25007138027">);
static_assert(proof::prints_as<seed_0.weights[0], "0.0387218354179">);
static_assert(proof::prints_as<seed_0.weights[1], "0.394051657401">);
static_assert(proof::prints_as<seed_0.bias, "-1.04761696171">);

constexpr training_run seed_42 = train_tutorial(42);
static_assert(proof::prints_as<seed_42.errors[0], "3.06751777662">);
static_assert(proof::prints_as<seed_42.errors[1], "2.88604364200">);
static_assert(proof::prints_as<seed_42.errors[50], "1.89795854458">);
static_assert(proof::prints_as<seed_42.errors[99], "1.90386619016">);
static_assert(proof::prints_as<seed_42.weights[0], "0.128288615341">);
static_assert(proof::prints_as<seed_42.weights[1], "0.466030916264">);
static_assert(proof::prints_as<seed_42.bias, "-0.947696525667">);

// The largest seed that NumPy takes.
constexpr training_run seed_max = train_tutorial(4294967295);
static_assert(proof::prints_as<seed_max.errors[0], "2.81605280211">);
static_assert(proof::prints_as<seed_max.errors[99], "1.99748969308">);
static_assert(proof::prints_as<seed_max.weights[0], "0.298163367503">);
static_assert(proof::prints_as<seed_max.weights[1], "0.653055182097">);
static_assert(proof::prints_as<seed_max.bias, "-0.972231723547">);
