#include <constgrad/data/data_set.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/training/batch_gradient.hpp>
#include <constgrad/training/order.hpp>

#include "static_tests/network/own_layers.hpp"
#include "static_tests/training/line.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

/// 2 → 3 → 1, in numbers that are rounded in nearly every operation.
template <class T>
static constexpr auto net =
    cg::initialize<T>(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::tanh, cg::dense<1>),
                      cg::glorot_uniform, cg::seed{7});
using layers = std::remove_cvref_t<decltype(net<double>)>::pipeline_type;

/// So many samples that lie on no line.
template <class T, std::size_t Samples>
static constexpr auto samples = [] {
  cg::data_set<T, 2, 1, Samples> data{};
  for (std::size_t i = 0; i < Samples; ++i) {
    data.inputs[i] = {T(i % 7) / T(3) - T(1), T(0.1) * T(i % 11)};
    data.targets[i] = {T(i % 2)};
  }
  return data;
}();

/// 0, 1/3, 2/3, 1, 4/3, and again.
template <class T, std::size_t Samples>
static constexpr auto weights = [] {
  cg::vector<T, Samples> all{};
  for (std::size_t i = 0; i < Samples; ++i) all[i] = T(i % 5) / T(3);
  return all;
}();

/// The last sample first.
template <std::size_t Samples>
struct backwards {
  constexpr std::size_t operator()(std::size_t i) const { return Samples - 1 - i; }
};

/// y = x. Its gradient tells how many samples it sees at once: two digits for each block.
template <bool SeesWholeBatch>
struct telling_layer {
  static constexpr std::size_t inputs = 1, outputs = 1;
  static constexpr bool sees_whole_batch = SeesWholeBatch;

  template <class T>
  struct parameters {
    cg::bias_vector<T, 1> sizes;
  };
  static constexpr const char* names[]{"sizes"};

  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const parameters<const T>&, const T* x, T* y) {
    for (std::size_t i = 0; i < Samples; ++i) y[i] = x[i];
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const parameters<const T>&, const T*, const T*,
                                         const T* dy, T* dx, const parameters<T>& dp) {
    for (std::size_t i = 0; i < Samples; ++i) dx[i] = dy[i];
    dp.sizes[0] = 100 * dp.sizes[0] + T(Samples);
  }
};

using squared = std::remove_cvref_t<decltype(cg::squared_error)>;
using logits = std::remove_cvref_t<decltype(cg::binary_cross_entropy_with_logits)>;

/// A gradient, and what the samples added up to.
template <class T>
struct found {
  cg::network_parameters<T, layers> gradient{};
  cg::tally<T> of{};
};

/// By batch_gradient, of the samples after `First`.
template <std::size_t Batch, class T, class Loss, std::size_t First, class Data, class Order>
static constexpr found<T> by_blocks(const Data& data, const Order& order) {
  found<T> result;
  cg::batch_gradient<Batch, Loss, T, layers> add{
      net<T>.parameters.numbers.elements,
      cg::parameters_at<layers>(result.gradient.numbers.elements + 0), nullptr};
  result.of.losses.add(add(data, order, given(First), T(1) / T(Batch), 1, result.of));
  return result;
}

/// Of one sample after another: Σ ∂(w · loss/Batch)/∂parameters, and Σ w · loss as it is added in blocks of 32.
template <std::size_t Batch, class T, class Loss, std::size_t First, class Order, class Weight>
static constexpr found<T> one_by_one(const Order& order, const Weight& weight) {
  constexpr const auto& data = samples<T, First + Batch>;
  found<T> result;
  T sum(0), all(0);
  for (std::size_t i = 0; i < Batch; ++i) {
    const std::size_t place = order(First + i);
    const T *const x = data.inputs[place].elements, *const t = data.targets[place].elements;
    T error(0);
    static_cast<void>(cg::add_gradient<1>(
        net<T>, x,
        [&](const T* y, T* dy) {
          error = weight(place) * Loss::value_and_gradient(y, t, dy, 1);
          dy[0] *= T(1) / T(Batch) * weight(place);
          if (weight(place) != T(0)) result.of.right += (y[0] >= T(0)) == (t[0] == T(1));
          return error;
        },
        result.gradient));
    sum += error;
    if (i % 32 == 31 || i + 1 == Batch) all += sum, sum = T(0);
  }
  result.of.losses.add(all);
  return result;
}

template <class T, class Loss>
static constexpr cg::verdict are_same(const found<T>& got, const found<T>& expected) {
  if (!(got.gradient == expected.gradient)) return {false, cg::message{} << "the gradients differ"};
  return every(cg::claim::equal(got.of.losses.sum, expected.of.losses.sum),
               cg::claim::equal(got.of.right, Loss::classifies ? expected.of.right : 0));
}

/// What a telling layer tells of a batch of 76.
template <bool SeesWholeBatch>
static constexpr double told_sizes() {
  const double parameters[1]{};
  double sizes[1]{};
  cg::tally<double> of{};
  cg::batch_gradient<76, squared, double, cg::pipeline<telling_layer<SeesWholeBatch>>> add{
      parameters, cg::parameters_at<cg::pipeline<telling_layer<SeesWholeBatch>>>(sizes + 0),
      nullptr};
  static_cast<void>(add(cg::data_set<double, 1, 1, 76>{}, cg::in_order{}, 0, 1.0 / 76, 1, of));
  return sizes[0];
}

/// The claim that a batch has the bits of its samples one after another.
template <std::size_t Batch, class T = double, class Loss = squared, std::size_t First = 0,
          class Order = cg::in_order>
static constexpr cg::verdict has_bits_of_one_by_one(const Order& order = {}) {
  return are_same<T, Loss>(
      by_blocks<Batch, T, Loss, First>(samples<T, First + Batch>, order),
      one_by_one<Batch, T, Loss, First>(order, [](std::size_t) { return T(1); }));
}

/// The same of weighted samples.
template <std::size_t Batch, class T = double, class Loss = squared, class Order = cg::in_order>
static constexpr cg::verdict has_weighted_bits(const Order& order = {}) {
  const cg::sample_weights of{weights<T, Batch>};
  return are_same<T, Loss>(
      by_blocks<Batch, T, Loss, 0>(cg::with_weights(samples<T, Batch>, of), order),
      one_by_one<Batch, T, Loss, 0>(order, [](std::size_t i) { return weights<T, Batch>[i]; }));
}

constexpr law batch_gradient_laws[] = {
    {"of one sample", [] { return has_bits_of_one_by_one<1>(); }},
    {"of two", [] { return has_bits_of_one_by_one<2>(); }},
    {"of several", [] { return has_bits_of_one_by_one<3>(); }},
    {"of as many as go through the layers together", [] { return has_bits_of_one_by_one<32>(); }},
    {"one less", [] { return has_bits_of_one_by_one<31>(); }},
    {"one more", [] { return has_bits_of_one_by_one<33>(); }},
    {"of two blocks", [] { return has_bits_of_one_by_one<64>(); }},
    {"and a rest", [] { return has_bits_of_one_by_one<65>(); }},
    {"in floats", [] { return has_bits_of_one_by_one<33, float>(); }},
    {"of two blocks and a longer rest", [] { return has_bits_of_one_by_one<70, float>(); }},
    {"from the middle of the data on",
     [] { return has_bits_of_one_by_one<33, double, squared, 5>(); }},
    {"in another order",
     [] {
       return every(has_bits_of_one_by_one<33>(backwards<33>{}),
                    has_bits_of_one_by_one<1, double, squared, 2>(backwards<3>{}));
     }},
    {"those of the right class are counted in every block",
     [] {
       return every(has_bits_of_one_by_one<33, double, logits>(),
                    has_bits_of_one_by_one<64, double, logits>());
     }},
    {"of weighted samples, one", [] { return has_weighted_bits<1>(); }},
    {"of weighted samples, more than one block",
     [] { return every(has_weighted_bits<33>(), has_weighted_bits<35, float>(backwards<35>{})); }},
    {"of the right class are counted that have a weight",
     [] { return has_weighted_bits<34, double, logits>(); }},
    {"at most 32 samples go through the layers together, unless one sees the whole batch",
     [] {
       return every(cg::claim::equal(told_sizes<false>(), 32'32'12.0),
                    cg::claim::equal(told_sizes<true>(), 76.0));
     }},
    // y = 3 x and y = -x. The differences of 1, 2, -1 from the targets are 1, -2; 1, -1; -5, 0.
    {"of two outputs, with weights, each has its target",
     [] {
       const cg::data_set<double, 1, 2, 3> data{{{{1}, {2}, {-1}}}, {{{2, 1}, {5, -1}, {2, 1}}}};
       const cg::sample_weights of{given(cg::vector{1.0, 4.0, 0.5})};
       const double parameters[]{3, -1, 0, 0};
       double slopes[4]{};
       cg::tally<double> counted{};
       cg::batch_gradient<3, squared, double, cg::pipeline<cg::dense_layer<1, 2>>> add{
           parameters, cg::parameters_at<cg::pipeline<cg::dense_layer<1, 2>>>(slopes + 0), nullptr};
       const double loss = add(cg::with_weights(data, of), cg::in_order{}, 0, 0.5, 1, counted);
       return holds_if(loss == 5 + 4 * 2 + 0.5 * 25 && slopes[0] == 1 + 4 * 2 + 0.5 * 5 &&
                       slopes[1] == -2 + 4 * -2 && slopes[2] == 1 + 4 * 1 + 0.5 * -5 &&
                       slopes[3] == -2 + 4 * -1);
     }},
    // NumPy's first number of the seed 0 is 0.549, so the layer's output is twice its input, and not the input itself.
    {"layers know that they are trained",
     [] {
       const double parameters[]{given(1.0), 0};
       double slopes[2]{};
       cg::tally<double> of{};
       cg::numpy_random random{cg::seed{0}};
       cg::batch_gradient<1, squared, double, cg::pipeline<dropout_layer<1>, cg::dense_layer<1, 1>>>
           add{parameters,
               cg::parameters_at<cg::pipeline<dropout_layer<1>, cg::dense_layer<1, 1>>>(slopes + 0),
               &random};
       const cg::data_set<double, 1, 1, 1> one{{{{1}}}, {{{0}}}};
       return holds_if(add(one, cg::in_order{}, 0, 1, 1, of) == 4 && slopes[0] == 8);
     }},
    {"it is added to what the gradient is",
     [] {
       auto twice = by_blocks<3, double, squared, 0>(samples<double, 3>, cg::in_order{});
       for (double& slope : twice.gradient.numbers.elements) slope = 1;
       cg::batch_gradient<1, squared, double, layers> add{
           net<double>.parameters.numbers.elements,
           cg::parameters_at<layers>(twice.gradient.numbers.elements + 0), nullptr};
       static_cast<void>(add(samples<double, 3>, cg::in_order{}, 0, 1, 1, twice.of));
       const auto once = by_blocks<1, double, squared, 0>(samples<double, 1>, cg::in_order{});
       // The first bias of layer 1 has one term alone.
       const double bias = once.gradient.layer<1>().bias[0];
       return cg::claim::equal(twice.gradient.layer<1>().bias[0], 1 + bias);
     }},
};
static_assert(all_hold<batch_gradient_laws>);
