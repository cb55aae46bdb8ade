#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/softmax.hpp>

#include "static_tests/layer/layer_harness.hpp"

#include <type_traits>

namespace cg = constgrad;

/// A layer with all that a layer can have: y = (a x₀, x₁, x₀ x₁), with b = x₁ kept from forward to backward.
struct remembering_layer {
  static constexpr std::size_t inputs = 2, outputs = 3, memory = 2;
  static constexpr bool draws_random = true;
  static constexpr cg::output_kind range = cg::output_kind::probability;

  template <class T>
  struct parameters {
    cg::weight_vector<T, 1> scale;
  };
  static constexpr const char* names[]{"scale"};

  static constexpr void forward(const auto& p, const double* x, double* y) {
    y[0] = p.scale[0] * x[0];
    y[1] = x[1];
    y[2] = x[0] * x[1];
    p.memory[0] = x[0];
    p.memory[1] = p.is_training ? p.random->rand() : x[1];
  }

  /// dx = (a dy₀ + b dy₂, dy₁ + y₁ y₂ dy₂), da += x₀ dy₀ + y₂: not the derivative, but of every number that it may read.
  template <class Slopes>
  static constexpr void backward(const auto& p, const double* x, const double* y, const double* dy,
                                 Slopes dx, const auto& dp) {
    if constexpr (cg::is_needed<Slopes>) {
      dx[0] = p.scale[0] * dy[0] + p.memory[1] * dy[2];
      dx[1] = dy[1] + y[1] * y[2] * dy[2];
    }
    dp.scale[0] += x[0] * dy[0] + p.memory[0] - x[0] + y[2];
  }
};

/// A layer that has functions of several samples, which say so.
struct layer_of_batches {
  static constexpr std::size_t inputs = 1, outputs = 1;
  template <class>
  using parameters = cg::no_parameters;

  static constexpr void forward(cg::no_parameters, const double*, double* y) { y[0] = 1; }
  static constexpr void backward(cg::no_parameters, const double*, const double*, const double*,
                                 double* dx, cg::no_parameters) {
    dx[0] = 1;
  }
  template <std::size_t Samples>
  static constexpr void forward_samples(cg::no_parameters, const double*, double* y) {
    for (std::size_t k = 0; k < Samples; ++k) y[k] = static_cast<double>(Samples);
  }
  template <std::size_t Samples>
  static constexpr void backward_samples(cg::no_parameters, const double*, const double*,
                                         const double*, double* dx, cg::no_parameters) {
    for (std::size_t k = 0; k < Samples; ++k) dx[k] = static_cast<double>(10 * Samples);
  }
};

/// One that looks at all samples together, and one that has memory for all of them.
struct layer_of_whole_batch : layer_of_batches {
  static constexpr bool sees_whole_batch = true;
};
struct layer_with_memory_for : layer_of_batches {
  template <std::size_t Samples>
  static constexpr std::size_t memory_for = Samples + 5;
};
struct layer_of_single_samples : layer_of_batches {
  static constexpr bool sees_whole_batch = false, draws_random = false;
};

/// One that is spared dx for one sample only.
struct layer_sparing_one : layer_of_batches {
  static constexpr void backward(cg::no_parameters, const double*, const double*, const double*,
                                 auto, cg::no_parameters) {}
};

/// Two samples of the remembering layer: inputs and slopes.
static constexpr cg::vector two_samples{2.0, 3.0, 5.0, 7.0};
static constexpr cg::vector two_slopes{1.0, 10.0, 100.0, 2.0, 20.0, 200.0};

constexpr law layer_laws[] = {
    {"a layer of one sample does several, each with its own numbers and memory",
     [] {
       layer_harness<remembering_layer, 2> layer{.parameters = {given(0.5), 0}};
       layer.forward(given(two_samples));
       bool kept = true;
       for (std::size_t i = 0; i < 4; ++i) kept = kept && layer.memory[i] == two_samples[i];
       layer.backward(given(two_samples), two_slopes);
       // da = 2 · 1 + 6 + 5 · 2 + 35
       return holds_if(
           kept && layer.y == cg::vector{1.0, 3.0, 6.0, 2.5, 7.0, 35.0} && layer.memory[4] == 0 &&
           layer.dx == cg::vector{300.5, 10.0 + 3 * 6 * 100, 1401.0, 20.0 + 7 * 35 * 200} &&
           layer.gradient[0] == 53);
     }},
    {"without dx, where it is not needed",
     [] {
       layer_harness<remembering_layer, 2> layer{.parameters = {given(0.5), 0}};
       layer.forward(given(two_samples));
       layer.backward_of_first(given(two_samples), two_slopes);
       return holds_if(layer.dx == cg::vector{0.0, 0.0, 0.0, 0.0} && layer.gradient[0] == 53);
     }},
    // np.random.seed(42); np.random.rand(2)
    {"and each draws its own random numbers",
     [] {
       cg::numpy_random random{given(42)};
       layer_harness<remembering_layer, 2> layer{};
       layer.random = &random;
       layer.is_training = true;
       layer.forward(given(two_samples));
       return holds_if(layer.memory[1] == 0.3745401188473625 &&
                       layer.memory[3] == 0.9507143064099162);
     }},
    {"functions of several samples are taken for several",
     [] {
       layer_harness<layer_of_batches, 3> three{};
       layer_harness<layer_of_batches> one{};
       layer_harness<layer_of_whole_batch> batch_of_one{};
       three.forward(given(cg::vector{0.0, 0.0, 0.0}));
       three.backward(given(cg::vector{0.0, 0.0, 0.0}), {0.0, 0.0, 0.0});
       one.forward(given(cg::vector{0.0}));
       one.backward(given(cg::vector{0.0}), cg::vector{0.0});
       batch_of_one.forward(given(cg::vector{0.0}));
       batch_of_one.backward(given(cg::vector{0.0}), cg::vector{0.0});
       return holds_if(three.y == cg::vector{3.0, 3.0, 3.0} &&
                       three.dx == cg::vector{30.0, 30.0, 30.0} && one.y[0] == 1 &&
                       one.dx[0] == 1 && batch_of_one.y[0] == 1 && batch_of_one.dx[0] == 10);
     }},
    {"memory is what a layer says, for every sample; else none",
     [] {
       return holds_if(cg::memory_of<remembering_layer> == 2 &&
                       cg::memory_of<remembering_layer, 3> == 6 &&
                       cg::memory_of<layer_with_memory_for, 3> == 8 &&
                       cg::memory_of<layer_with_memory_for> == 6 &&
                       cg::memory_of<cg::dense_layer<2, 3>, 4> == 0);
     }},
    {"of outputs is known what a layer says; else nothing",
     [] {
       return holds_if(cg::range_of<remembering_layer> == cg::output_kind::probability &&
                       cg::range_of<cg::softmax_layer<2>> == cg::output_kind::distribution &&
                       cg::range_of<layer_of_batches> == cg::output_kind::any);
     }},
    {"where dx is not needed it is no array",
     [] {
       double number = given(1.0);
       double* const none{cg::not_needed{&number}};
       return holds_if(none == nullptr && !cg::is_needed<cg::not_needed> &&
                       cg::is_needed<double*> && number == 1);
     }},
};
static_assert(all_hold<layer_laws>);

// Which layers see the whole batch: those that say so, and mean it.
static_assert(cg::sees_whole_batch<layer_of_whole_batch> &&
              !cg::sees_whole_batch<layer_of_single_samples> &&
              !cg::sees_whole_batch<layer_of_batches>);

// And which draw random numbers.
static_assert(cg::draws_random<remembering_layer> && !cg::draws_random<layer_of_single_samples> &&
              !cg::draws_random<layer_of_batches>);

// A layer for one sample is its own two functions, if it has them; for several, it is taken as it is made for them.
static_assert(std::is_same_v<cg::layer_for<layer_of_batches, 1>, layer_of_batches> &&
              std::is_same_v<cg::layer_for<layer_of_single_samples, 1>, layer_of_single_samples>);
static_assert(
    std::is_same_v<cg::layer_for<layer_of_whole_batch, 1>,
                   cg::of_samples<layer_of_whole_batch, 1>> &&
    std::is_same_v<cg::layer_for<layer_with_memory_for, 1>,
                   cg::of_samples<layer_with_memory_for, 1>> &&
    std::is_same_v<cg::layer_for<layer_of_batches, 2>, cg::of_samples<layer_of_batches, 2>>);

// Who takes not_needed for dx is spared it, by the function that goes back through so many samples.
template <class Layer, std::size_t Samples = 1>
inline constexpr bool spares = cg::spares_input_slopes<
    Layer, Samples, cg::layer_context<typename Layer::template parameters<const double>, double>,
    double, typename Layer::template parameters<double>>;
static_assert(spares<remembering_layer> && spares<remembering_layer, 2> &&
              spares<cg::dense_layer<2, 3>> && spares<cg::dense_layer<2, 3>, 2>);
static_assert(!spares<cg::softmax_layer<2>> && !spares<cg::softmax_layer<2>, 2> &&
              !spares<layer_of_batches> && !spares<layer_of_batches, 2> &&
              !spares<layer_of_whole_batch>);
static_assert(spares<layer_sparing_one> && !spares<layer_sparing_one, 2>);

// A layer without parameters takes no room.
static_assert(std::is_empty_v<cg::no_parameters>);

// What a sample costs in a constant, if a layer does not say it: 3 steps for each parameter, 25 for each of the two inputs,
// three outputs and two numbers in memory, and 50.
static_assert(cg::steps_of<remembering_layer> == 3 * 1 + 25 * (2 + 3 + 2) + 50);

struct layer_of_two_numbers : layer_of_batches {
  template <class T>
  struct parameters {
    cg::weight_vector<T, 2> numbers;
  };
  static constexpr const char* names[]{"numbers"};
};
static_assert(cg::steps_of<layer_of_two_numbers> == 3 * 2 + 25 * (1 + 1) + 50);

// A layer needs more than its parameters for any one of these reasons.
struct with_memory_of_one {
  static constexpr std::size_t memory = 1;
};
struct drawing {
  static constexpr bool draws_random = true;
};
struct seeing_all {
  static constexpr bool sees_whole_batch = true;
};
struct with_no_memory_for_one {
  template <std::size_t Samples>
  static constexpr std::size_t memory_for = Samples - 1;
};
struct training_otherwise {
  static constexpr bool trains_otherwise = true;
};
struct without_memory {
  static constexpr std::size_t memory = 0;
};
static_assert(cg::needs_context<with_memory_of_one> && cg::needs_context<drawing> &&
              cg::needs_context<seeing_all> && cg::needs_context<with_no_memory_for_one> &&
              cg::needs_context<training_otherwise>);
static_assert(!cg::needs_context<without_memory> && !cg::needs_context<cg::dense_layer<2, 3>>);
