#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/print_parameters.hpp>
#include <constgrad/network/sequential.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/training/adam_w.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>
#include <constgrad/training/parameter_update.hpp>
#include <constgrad/training/trainer.hpp>

#include "static_tests/training/line.hpp"
#include "static_tests/training/partly_trained.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

// ---- what an optimizer is told

/// Keeps how often and with how many weights it is called. The sizes are digits of base 100, the last call's the last.
struct calls {
  std::size_t sizes = 0;
  bool are_null[2]{true, true};
};

/// A step that reads and writes all that it is given, by Moments of the moments.
template <std::size_t Moments>
struct mixing {
  calls* seen;

  static constexpr std::size_t moments = Moments;
  constexpr double rate(std::size_t) const { return 1; }
  template <class T>
  constexpr void update(std::size_t step, double rate, std::size_t n, T* weights, const T* gradient,
                        std::type_identity_t<T>* first, std::type_identity_t<T>* second) const {
    seen->sizes = 100 * seen->sizes + n;
    seen->are_null[0] = seen->are_null[0] && first == nullptr;
    seen->are_null[1] = seen->are_null[1] && second == nullptr;
    for (std::size_t i = 0; i < n; ++i) {
      weights[i] -= T(rate) * gradient[i] + T(step);
      if constexpr (Moments > 0) first[i] += 2 * gradient[i];
      if constexpr (Moments > 1) second[i] += 3 * gradient[i];
    }
  }
  constexpr cg::precondition validate() const { return {}; }
};

/// Step 7 at the rate 1/4 of a pipeline whose parameters, slopes and moments are i + 1 times 1, 1000, 100 and 10.
template <class Pipeline, std::size_t Moments>
struct stepped {
  static constexpr std::size_t count = cg::parameter_count<Pipeline>;
  double parameters[count]{}, gradient[count]{}, first[count]{}, second[count]{};
  calls seen{};

  constexpr stepped() {
    for (std::size_t i = 0; i < count; ++i) {
      const double number = given(double(i + 1));
      parameters[i] = number, gradient[i] = 1000 * number;
      first[i] = 100 * number, second[i] = 10 * number;
    }
    cg::parameter_update<Pipeline>::apply(mixing<Moments>{&seen}, 7, 0.25, parameters, gradient,
                                          first, second);
  }

  /// The claim that exactly those for which is_changed(i) is true have changed, and the states are their slopes.
  template <class IsChanged>
  constexpr cg::verdict changes(const IsChanged& is_changed, std::size_t state) const {
    for (std::size_t i = 0; i < count; ++i) {
      const double number = double(i + 1), slope = 1000 * number;
      const bool changed = is_changed(i);
      const cg::verdict judged =
          cg::claim::equal(cg::vector{parameters[i], first[i], second[i]},
                           cg::vector{i == state ? slope : number - (changed ? slope / 4 + 7 : 0),
                                      100 * number + (changed && Moments > 0 ? 2 * slope : 0),
                                      10 * number + (changed && Moments > 1 ? 3 * slope : 0)});
      if (!judged) return {false, cg::message{} << "number " << i << ": " << judged.reason};
    }
    return {};
  }
};

using dense_3_2 = cg::dense_layer<3, 2>;
static constexpr std::size_t no_state = 99;
template <std::size_t Moments>
static constexpr cg::verdict takes_step() {
  return stepped<partly_trained, Moments>{}.changes(is_trained, state_place);
}
static constexpr bool always(std::size_t) { return true; }
static constexpr bool never(std::size_t) { return false; }

// ---- trainings

/// A frozen layer in the middle.
static constexpr auto middle_frozen =
    cg::sequential(cg::inputs<2>, cg::dense<2>, cg::frozen(cg::dense<2>), cg::dense<1>);
static constexpr auto none_frozen =
    cg::sequential(cg::inputs<2>, cg::dense<2>, cg::dense<2>, cg::dense<1>);

/// Each with the same parameters.
template <class Layers>
static constexpr auto three_layers(const Layers& layers) {
  return cg::with_parameters(
      layers,
      cg::layer_parameters{given(cg::matrix<double, 2, 2>{{{0.5, -0.25}, {0.75, 1}}}),
                           cg::vector{0.125, -0.5}},
      cg::layer_parameters{given(cg::matrix<double, 2, 2>{{{1.1, 0.3}, {-0.7, 0.9}}}),
                           cg::vector{0.1, -0.2}},
      cg::layer_parameters{given(cg::matrix<double, 1, 2>{{{1.5, -0.5}}}), cg::vector{0.25}});
}

static constexpr cg::data_set<double, 2, 1, 4> corners{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                       {{{0}, {1}, {1}, {0}}}};

/// The claim that training a network with a frozen layer is training one of which that layer is put back after each
/// epoch, of one step.
template <class Optimizer>
static constexpr cg::verdict freezes(const Optimizer& optimizer) {
  cg::trainer training{three_layers(middle_frozen), cg::squared_error, optimizer};
  cg::trainer free{three_layers(none_frozen), cg::squared_error, optimizer};
  const auto start = training.network;
  for (int i = 0; i < 3; ++i) {
    training.template train_epoch<4>(corners);
    free.template train_epoch<4>(corners);
    free.network.parameters.template layer<2>() = start.parameters.template layer<2>();
  }
  const auto& left = training.network.parameters;
  const auto& expected = free.network.parameters;
  return holds_if(left.template layer<2>() == start.parameters.template layer<2>() &&
                  left.template layer<1>() == expected.template layer<1>() &&
                  left.template layer<3>() == expected.template layer<3>() &&
                  !(left.template layer<1>() == start.parameters.template layer<1>()) &&
                  !(left.template layer<3>() == start.parameters.template layer<3>()));
}

/// A weight becomes 100 · n + step + rate + slope.
struct tells_step {
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return 1; }
  template <class T>
  constexpr void update(std::size_t step, double rate, std::size_t n, T* weights, const T* gradient,
                        T* first, T* second) const {
    if (first || second) throw n;
    weights[0] = static_cast<T>(100 * n + step) + static_cast<T>(rate) + gradient[0];
  }
};

constexpr law parameter_update_laws[] = {
    {"what is trained takes its step, what is frozen none, and a state is its slope",
     [] { return takes_step<0>(); }},
    {"with one moment for each", [] { return takes_step<1>(); }},
    {"with two", [] { return takes_step<2>(); }},
    {"an optimizer is called once for each range of them, and gets null for what it does not keep",
     [] {
       const stepped<partly_trained, 0> none{};
       const stepped<partly_trained, 1> one{};
       const stepped<partly_trained, 2> two{};
       return every(cg::claim::equal(cg::vector{none.seen.sizes, one.seen.sizes, two.seen.sizes},
                                     cg::vector<std::size_t, 3>{6'01'02, 6'01'02, 6'01'02}),
                    holds_if(none.seen.are_null[0] && none.seen.are_null[1] &&
                             !one.seen.are_null[0] && one.seen.are_null[1] &&
                             !two.seen.are_null[0] && !two.seen.are_null[1]));
     }},
    {"where nothing is frozen it is called once",
     [] {
       using both = cg::pipeline<dense_3_2, cg::dense_layer<2, 1>>;
       const stepped<both, 1> all{};
       return every(all.changes(always, no_state), cg::claim::equal(all.seen.sizes, 11));
     }},
    {"where all is, never",
     [] {
       using frozen = cg::pipeline<cg::frozen_layer<dense_3_2>>;
       const stepped<frozen, 2> none{};
       return every(none.changes(never, no_state), cg::claim::equal(none.seen.sizes, 0));
     }},
    {"of a layer one part can be frozen",
     [] {
       using biased = cg::pipeline<cg::frozen_layer<dense_3_2, "bias">>;
       using weighted = cg::pipeline<cg::frozen_layer<dense_3_2, "weights">>;
       return every(stepped<biased, 1>{}.changes([](std::size_t i) { return i < 6; }, no_state),
                    stepped<weighted, 1>{}.changes([](std::size_t i) { return i >= 6; }, no_state));
     }},
    {"a state can be frozen, too, and alone",
     [] {
       using all = cg::pipeline<cg::frozen_layer<summing_layer>>;
       using state = cg::pipeline<cg::frozen_layer<summing_layer, "sum">>;
       using scale = cg::pipeline<cg::frozen_layer<summing_layer, "scale">>;
       return every(stepped<all, 2>{}.changes(never, no_state),
                    stepped<state, 2>{}.changes([](std::size_t i) { return i == 0; }, no_state),
                    stepped<scale, 2>{}.changes(never, 1));
     }},

    {"a training through a frozen layer is one of which the layer is put back, bit for bit",
     [] { return freezes(cg::gradient_descent{.learning_rate = 0.1}); }},
    {"with momentum and weight decay",
     [] { return freezes(cg::momentum{.learning_rate = 0.1, .weight_decay = 0.01}); }},
    {"by AdamW", [] { return freezes(cg::adam_w{.learning_rate = 0.1}); }},
    {"a frozen pipeline stays, nested layers and all; those around it move, and its layers have "
     "their names",
     [] {
       constexpr auto inner = cg::sequential(cg::inputs<2>, cg::dense<3>, cg::tanh, cg::dense<2>);
       constexpr auto outer =
           cg::sequential(cg::inputs<2>, cg::dense<2>, cg::frozen(inner), cg::dense<1>);
       const auto start = cg::initialize<double>(outer, cg::glorot_uniform, cg::seed{1});
       cg::trainer training{start, cg::squared_error, cg::momentum{.learning_rate = 0.1}};
       training.train_epoch<2>(corners);
       const auto &before = start.parameters, &after = training.network.parameters;
       cg::char_buffer<2000> names;
       names << after;
       const auto says = [&](const char* words) {
         for (const char* at = names.characters; *at != 0; ++at) {
           std::size_t i = 0;
           while (words[i] != 0 && at[i] == words[i]) ++i;
           if (words[i] == 0) return true;
         }
         return false;
       };
       return every(holds_if(after.template layer<2>() == before.template layer<2>()),
                    holds_if(!(after.template layer<1>() == before.template layer<1>()) &&
                             !(after.template layer<3>() == before.template layer<3>())),
                    holds_if(says("layer 2.1 weights") && says("layer 2.3 bias") &&
                             !says("layer 2.2") && says("layer 3 weights")));
     }},
    // The layer before it doubles: 2 · 5 is the rest of the first epoch, 2 · (1 + 2 + 5) the batch of the second.
    {"a state is of the last batch",
     [] {
       using layers = cg::pipeline<cg::frozen_layer<cg::dense_layer<1, 1>>, summing_layer>;
       cg::network<double, layers> net{};
       net.parameters.layer<1>().weights(0, 0) = given(2.0);
       net.parameters.layer<2>().scale[0] = given(1.0);
       cg::trainer training{net, cg::squared_error, cg::momentum{.learning_rate = 0.25}};
       const cg::data_set<double, 1, 1, 3> data{{{{1}, {2}, {5}}}, {{{2}, {4}, {10}}}};
       const auto sum = [&] { return training.network.parameters.template layer<2>().sum[0]; };
       training.train_epoch<2>(data);
       const double of_rest = sum();
       training.train_epoch<3>(data);
       return every(cg::claim::equal(cg::vector{of_rest, sum()}, cg::vector{10.0, 16.0}),
                    is_line(training.network, 2.0, 0.0));
     }},
    // w - ½ g of the second and third weight.
    {"a part of the parameters takes the step by its part of the gradient",
     [] {
       double weights[]{1, given(2.0), 3, 4};
       const cg::part_update<double, cg::gradient_descent> update{
           {.learning_rate = 100}, weights, 7, 0.5};
       const double part[]{2, -4};
       update(1, part);
       return holds_if(weights[0] == 1 && weights[1] == 1 && weights[2] == 5 && weights[3] == 4);
     }},
    {"by the step and the rate that it is given, and without moments",
     [] {
       double weights[]{0, given(0.0)};
       cg::part_update<double, tells_step> update{{}, weights};
       update.step = 3;
       update.rate = 0.25;
       const double part[]{8};
       update(1, part);
       return cg::claim::equal(weights[1], 3 + 0.25 + 8 + 100);
     }},
};
static_assert(all_hold<parameter_update_laws>);
