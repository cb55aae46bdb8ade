#include <constgrad/function/square.hpp>
#include <constgrad/layer/activation.hpp>
#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/network/pipeline.hpp>

#include "static_tests/layer/layer_harness.hpp"
#include "static_tests/network/own_layers.hpp"

#include <type_traits>

namespace cg = constgrad;
using cg::vector;

template <std::size_t Size>
using squares = cg::activation_layer<cg::differentiable<cg::square_rule>, Size>;

// y = W₂ (W₁ x + b₁)² + b₂ of three inputs, two units and one output.
using three_layers = cg::pipeline<cg::dense_layer<3, 2>, squares<2>, cg::dense_layer<2, 1>>;

/// Two samples: W₁ = (1 0 -1; 2 1 0), b₁ = (1, -1), W₂ = (3 -2), b₂ = 5.
///   x = (1, 2, 3)    z = (-1, 3)    h = (1, 9)    y = -10
///   x = (0, 1, -1)   z = (2, 0)     h = (4, 0)    y = 17
static constexpr layer_harness<three_layers, 2> by_hand() {
  return {.parameters = {given(1.0), 2, 0, 1, -1, 0, 1, -1, 3, -2, 5},
          .gradient = {100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200}};
}
static constexpr vector two_samples{1.0, 2.0, 3.0, 0.0, 1.0, -1.0};

/// Three dense layers of two units without biases, W = (1 2; 3 4), (0 1; -1 2) and (2 -1; 1 1), so that
/// W₃ᵀ (1, 10) = (12, 9), W₂ᵀ (12, 9) = (-9, 30) and W₁ᵀ (-9, 30) = (81, 102).
using three_dense =
    cg::pipeline<cg::dense_layer<2, 2>, cg::dense_layer<2, 2>, cg::dense_layer<2, 2>>;
static constexpr layer_harness<three_dense> three_matrices() {
  return {.parameters = {given(1.0), 3, 2, 4, 0, 0, 0, -1, 1, 2, 0, 0, 2, 1, -1, 1, 0, 0}};
}

/// A layer with memory: y = x², where it keeps 2x.
struct remembering_square {
  static constexpr std::size_t inputs = 1, outputs = 1, memory = 1;
  template <class>
  using parameters = cg::no_parameters;
  static constexpr void forward(const auto& p, const auto* x, auto* y) {
    p.memory[0] = 2 * x[0];
    y[0] = x[0] * x[0];
  }
  static constexpr void backward(const auto& p, const auto*, const auto*, const auto* dy, auto* dx,
                                 const auto&) {
    dx[0] = p.memory[0] * dy[0];
  }
};

/// A layer of as many inputs as outputs that tells what it is given: forward adds 1, backward hands on y - x and dy.
template <std::size_t Size>
struct step_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  template <class>
  using parameters = cg::no_parameters;
  static constexpr void forward(const auto&, const auto* x, auto* y) {
    for (std::size_t i = 0; i < Size; ++i) y[i] = x[i] + 1;
  }
  static constexpr void backward(const auto&, const auto* x, const auto* y, const auto* dy,
                                 auto* dx, const auto&) {
    for (std::size_t i = 0; i < Size; ++i) dx[i] = (y[i] - x[i]) * dy[i];
  }
};

constexpr law pipeline_laws[] = {
    // The layers' own parameters are at 0, 8 and 11: dE/dW₂ = dy h, dE/db₂ = dy; the rest by hand below.
    {"in parts every layer's gradient comes to its own place, also in a pipeline in a pipeline",
     [] {
       auto whole = by_hand(), parts = whole;
       whole.forward(given(two_samples));
       parts.forward(given(two_samples));
       whole.backward(given(two_samples), vector{1.0, -2.0});
       parts.backward_in_parts(given(two_samples), vector{1.0, -2.0});
       using nested = cg::pipeline<three_layers, cg::dense_layer<1, 2>>;
       layer_harness<nested> all{.parameters = {given(1.0), 2, 0, 1, -1, 0, 1, -1, 3, -2, 5, 2, 3}};
       auto all_parts = all;
       all.forward(vector{1.0, 2.0, 3.0});
       all_parts.forward(vector{1.0, 2.0, 3.0});
       all.backward(vector{1.0, 2.0, 3.0}, vector{1.0, 10.0});
       all_parts.backward_in_parts(vector{1.0, 2.0, 3.0}, vector{1.0, 10.0});
       bool same = parts.dx == whole.dx && all_parts.dx == all.dx;
       for (std::size_t i = 0; i < 11; ++i) same = same && parts.gradient[i] == whole.gradient[i];
       for (std::size_t i = 0; i < 15; ++i) same = same && all_parts.gradient[i] == all.gradient[i];
       return holds_if(same && parts.gradient[0] != 100 && all_parts.gradient[14] == 10);
     }},
    {"the slopes go back through every layer, each with its own room",
     [] {
       auto net = three_matrices(), first = net;
       const vector x{1.0, 5.0}, dy{1.0, 10.0};
       net.forward(given(x));
       net.backward(given(x), dy);
       first.forward(given(x));
       first.backward_of_first(given(x), dy);
       bool same = true;
       for (std::size_t i = 0; i < 18; ++i) same = same && first.gradient[i] == net.gradient[i];
       return holds_if(same && net.dx == vector{81.0, 102.0} && net.gradient[0] == -9 &&
                       net.gradient[1] == 30 && net.gradient[2] == -45 && net.gradient[3] == 150);
     }},
    {"inputs of the first layer, outputs and their range of the last",
     [] {
       using classes = cg::pipeline<cg::dense_layer<4, 3>, cg::softmax_layer<3>>;
       return holds_if(three_layers::size == 3 && three_layers::inputs == 3 &&
                       three_layers::outputs == 1 && three_layers::range == cg::output_kind::any &&
                       classes::inputs == 4 && classes::outputs == 3 &&
                       classes::range == cg::output_kind::distribution &&
                       cg::pipeline<cg::softmax_layer<3>, cg::dense_layer<3, 1>>::range ==
                           cg::output_kind::any);
     }},
    {"forward is layer after layer, for every sample",
     [] {
       auto layers = by_hand();
       layers.forward(given(two_samples));
       return cg::claim::equal(layers.y, vector{-10.0, 17.0});
     }},
    // dy = (1, 2): dW₂ = h + 2 h', db₂ = 3; dz = 2 z (3, -2) dy = (-6, -12), (24, 0);
    // dx = W₁ᵀ dz = (-30, -12, 6), (24, 0, -24)
    {"backward is the chain rule, and adds to the gradient that is there",
     [] {
       auto layers = by_hand();
       layers.forward(given(two_samples));
       layers.backward(given(two_samples), vector{1.0, 2.0});
       const double expected[12]{94, -12, 12, -24, -42, -36, 18, -12, 9, 9, 203, 0};
       for (std::size_t i = 0; i < 12; ++i)
         if (layers.gradient[i] != expected[i]) return holds_if(false);
       return cg::claim::equal(layers.dx, vector{-30.0, -12.0, 6.0, 24.0, 0.0, -24.0});
     }},
    {"the gradient is the same without dx",
     [] {
       auto layers = by_hand(), first = by_hand();
       layers.forward(given(two_samples));
       layers.backward(given(two_samples), vector{1.0, 2.0});
       first.forward(given(two_samples));
       first.backward_of_first(given(two_samples), vector{1.0, 2.0});
       for (std::size_t i = 0; i < 12; ++i)
         if (layers.gradient[i] != first.gradient[i]) return holds_if(false);
       return cg::claim::equal(first.dx, vector{0.0, 0.0, 0.0, 0.0, 0.0, 0.0});
     }},
    {"also by a first layer that has to write it somewhere",
     [] {
       layer_harness<cg::pipeline<step_layer<2>, cg::dense_layer<2, 1>>, 2> layers{
           .parameters = {given(3.0), 5, 7}, .gradient = {}};
       layers.forward({1.0, 2.0, 3.0, 4.0});
       layers.backward_of_first({1.0, 2.0, 3.0, 4.0}, vector{1.0, 10.0});
       return holds_if(layers.y == vector{28.0, 44.0} && layers.gradient[0] == 42 &&
                       layers.gradient[1] == 53 && layers.gradient[2] == 11 &&
                       layers.dx == vector{0.0, 0.0, 0.0, 0.0});
     }},
    {"every layer finds its memory, and that of every sample, again",
     [] {
       using powers = cg::pipeline<remembering_square, remembering_square, remembering_square>;
       layer_harness<powers, 3> layers{};
       const vector x = given(vector{1.0, -1.0, 2.0});
       layers.forward(x); // x⁸, with the slope 8x⁷
       layers.backward(x, vector{1.0, 10.0, 0.5});
       return holds_if(layers.y == vector{1.0, 1.0, 256.0} &&
                       layers.dx == vector{8.0, -80.0, 512.0});
     }},
    {"a single layer maps the inputs to the outputs",
     [] {
       layer_harness<cg::pipeline<step_layer<3>>, 2> layers{};
       const vector x = given(vector{1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
       layers.forward(x);
       layers.backward(x, vector{1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
       return holds_if(layers.y == vector{2.0, 3.0, 4.0, 5.0, 6.0, 7.0} && layers.dx == x);
     }},
    {"wide layers have the results of narrow ones: 5 of seven samples, 17 of one",
     [] {
       using five = cg::pipeline<step_layer<5>, step_layer<5>, step_layer<5>, step_layer<5>>;
       using many = cg::pipeline<step_layer<17>, step_layer<17>, step_layer<17>>;
       layer_harness<five, 7> of_five{};
       layer_harness<many> of_many{};
       vector<double, 35> x{}, dy{};
       vector<double, 17> wide{}, slopes{};
       for (std::size_t i = 0; i < 35; ++i) x[i] = static_cast<double>(i) + given(0.5);
       for (std::size_t i = 0; i < 35; ++i) dy[i] = 100 - x[i];
       for (std::size_t i = 0; i < 17; ++i) wide[i] = x[i], slopes[i] = dy[i];
       of_five.forward(x);
       of_five.backward(x, dy);
       of_many.forward(wide);
       of_many.backward(wide, slopes);
       bool right = of_five.dx == dy && of_many.dx == slopes;
       for (std::size_t i = 0; i < 35; ++i) right = right && of_five.y[i] == x[i] + 4;
       for (std::size_t i = 0; i < 17; ++i) right = right && of_many.y[i] == x[i] + 3;
       return holds_if(right);
     }},
    {"a pipeline is a layer of another one",
     [] {
       using inner = cg::pipeline<squares<2>, cg::dense_layer<2, 1>>;
       layer_harness<cg::pipeline<cg::dense_layer<3, 2>, inner>, 2> nested{
           .parameters = {given(1.0), 2, 0, 1, -1, 0, 1, -1, 3, -2, 5}, .gradient = {}};
       auto flat = by_hand();
       nested.forward(given(two_samples));
       nested.backward(given(two_samples), vector{1.0, 2.0});
       flat.forward(given(two_samples));
       flat.backward(given(two_samples), vector{1.0, 2.0});
       bool same = nested.y == flat.y && nested.dx == flat.dx && nested.gradient[0] == -6 &&
                   nested.gradient[10] == 3;
       for (std::size_t i = 1; i < 10; ++i) same = same && nested.gradient[i] == flat.gradient[i];
       return holds_if(same);
     }},
    {"parameters are stored layer after layer, each with the number of its layer",
     [] {
       double numbers[11]{given(1.0), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
       const auto p = cg::parameters_at<three_layers>(static_cast<double*>(numbers));
       cg::message words;
       cg::visit_parameters<three_layers, double>(
           [&words]<class View>(const cg::parameter_name& name, std::size_t place) {
             words << name << ' ' << place << ';';
           });
       return holds_if(
           p.layer<1>().weights(1, 2) == 6 && p.layer<1>().bias[1] == 8 &&
           p.layer<3>().weights(0, 1) == 10 && p.layer<3>().bias[0] == 11 &&
           words == "layer 1 weights 0;layer 1 bias 6;layer 3 weights 8;"
                    "layer 3 bias 10;" &&
           three_layers::first_parameter_of<0> == 0 && three_layers::first_parameter_of<1> == 8 &&
           three_layers::first_parameter_of<2> == 8 && cg::parameter_count<three_layers> == 11);
     }},
    {"each layer is initialized in its turn, at its place",
     [] {
       double numbers[11]{};
       cg::numpy_random random{given(1)};
       double last = 0;
       three_layers::initialize_at(static_cast<double*>(numbers), random,
                                   [&last](cg::numpy_random&, const auto& weights) {
                                     for (double& weight : weights) weight = ++last;
                                   });
       const double expected[11]{1, 2, 3, 4, 5, 6, 0, 0, 7, 8, 0};
       for (std::size_t i = 0; i < 11; ++i)
         if (numbers[i] != expected[i]) return holds_if(false);
       return cg::verdict{};
     }},
    // Inputs of layers 2 and 3, layers' memory between, slopes of all inputs behind; from 16 numbers on by 16.
    {"everything has a place of its own in memory",
     [] {
       constexpr cg::pipeline_memory<2, remembering_square, cg::dense_layer<1, 9>,
                                     cg::dense_layer<9, 2>>
           at{};
       // memory of layer 1: 0, 1; input of layer 2: 2, 3; of layer 3: 16 … 33; slopes: 34, 35; 36, 37; 48 … 65
       return holds_if(at.memory[0] == 0 && at.input[1] == 2 && at.input[2] == 16 &&
                       at.input_slopes[0] == 34 && at.input_slopes[1] == 36 &&
                       at.input_slopes[2] == 48 && at.total == 66 && at.input[0] == 0);
     }},
    {"exactly 16 numbers begin at a multiple of 16, 15 where they are",
     [] {
       constexpr cg::pipeline_memory<1, step_layer<15>, step_layer<15>, step_layer<15>> below{};
       constexpr cg::pipeline_memory<1, step_layer<16>, step_layer<16>> from{};
       constexpr cg::pipeline_memory<1, cg::dense_layer<1, 15>, cg::dense_layer<15, 16>,
                                     step_layer<16>>
           mixed{};
       return holds_if(below.input[2] == 15 && below.total == 75 && from.input_slopes[0] == 16 &&
                       from.total == 48 && mixed.input[1] == 0 && mixed.input[2] == 16 &&
                       mixed.input_slopes[0] == 32 && mixed.input_slopes[1] == 33 &&
                       mixed.input_slopes[2] == 48 && mixed.total == 64);
     }},
    {"memory is as much as a pipeline says, and a pipeline in it has its own",
     [] {
       using inner = cg::pipeline<cg::dense_layer<1, 2>, cg::dense_layer<2, 1>>;
       return holds_if(cg::memory_of<inner> == 5 && cg::memory_of<inner, 3> == 15 &&
                       cg::memory_of<cg::pipeline<inner>> == 6 &&
                       cg::memory_of<cg::pipeline<step_layer<4>>> == 4);
     }},
    {"and reports what its layers need: random numbers, the whole batch",
     [] {
       using drawing = cg::pipeline<dropout_layer<2>, cg::dense_layer<2, 1>>;
       using centering = cg::pipeline<cg::dense_layer<2, 1>, centering_layer<1>>;
       return holds_if(drawing::draws_random && !drawing::sees_whole_batch &&
                       centering::sees_whole_batch && !centering::draws_random &&
                       !three_layers::draws_random && !three_layers::sees_whole_batch &&
                       cg::pipeline<drawing>::draws_random);
     }},
};
static_assert(all_hold<pipeline_laws>);

static_assert(std::is_same_v<three_layers::layer_type<0>, cg::dense_layer<3, 2>> &&
              std::is_same_v<three_layers::layer_type<1>, squares<2>> &&
              std::is_same_v<three_layers::layer_type<2>, cg::dense_layer<2, 1>>);

// A pipeline is a type that holds nothing.
static_assert(std::is_empty_v<three_layers>);

// What a sample costs in a constant is the sum of what it costs in the layers.
static_assert(three_layers::steps == cg::steps_of<cg::dense_layer<3, 2>> +
                                         cg::steps_of<squares<2>> +
                                         cg::steps_of<cg::dense_layer<2, 1>>);

// A pipeline learns in parts if all of its layers do.
static_assert(cg::learns_in_parts<three_layers> && cg::learns_in_parts<cg::pipeline<squares<2>>> &&
              !cg::learns_in_parts<
                  cg::pipeline<cg::dense_layer<1, 1>, cg::frozen_layer<cg::dense_layer<1, 1>>>>);
