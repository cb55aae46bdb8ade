#include <constgrad/function/relu.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/clipping.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>
#include <constgrad/training/schedule.hpp>
#include <constgrad/training/trainer.hpp>

#include "static_tests/network/own_layers.hpp"
#include "static_tests/state_image.hpp"
#include "static_tests/training/line.hpp"

#include <limits>
#include <type_traits>

namespace cg = constgrad;

/// The training of y = x/2 by the squared error.
template <class T = double, class Optimizer>
static constexpr auto half_line(const Optimizer& optimizer) {
  return cg::trainer{line(T(0.5), T(0)), cg::squared_error, optimizer};
}

/// The claim where so many epochs with batches of Batch points lead.
template <std::size_t Batch, class T = double, class Optimizer>
static constexpr cg::verdict leads_to(const Optimizer& optimizer, int epochs, T w, T b) {
  auto training = half_line<T>(optimizer);
  for (int i = 0; i < epochs; ++i) training.template train_epoch<Batch>(points<T>);
  return is_line(training.network, w, b);
}

static constexpr cg::gradient_descent quarter{.learning_rate = 0.25},
    decaying{.learning_rate = 0.25, .weight_decay = 0.5};
static constexpr cg::momentum rolling{.learning_rate = 0.25, .momentum = 0.5};
static constexpr cg::scheduled halving{quarter, cg::step_decay{.every = 1, .factor = 0.5}};

// ---- what a trainer tells its optimizer

/// Each weight becomes the steps that it took, one hexadecimal digit each; the rate is 16 less the step.
struct step_digits {
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t step) const { return 16 - double(step); }
  template <class T>
  constexpr void update(std::size_t step, double rate, std::size_t n, T* weights, const T*,
                        std::type_identity_t<T>* first, std::type_identity_t<T>* second) const {
    if (first || second || rate != 16 - double(step)) throw step;
    for (std::size_t i = 0; i < n; ++i) weights[i] = 16 * weights[i] + T(step);
  }
  constexpr cg::precondition validate() const { return {}; }
};

/// Each weight becomes the sum of its gradients, by way of as many moments as there are.
template <std::size_t Moments>
struct sum_of_gradients {
  static constexpr std::size_t moments = Moments;
  constexpr double rate(std::size_t) const { return 1; }
  template <class T>
  constexpr void update(std::size_t, double, std::size_t n, T* weights, const T* gradient,
                        std::type_identity_t<T>* first, std::type_identity_t<T>* second) const {
    if (Moments == 1 && second) throw n;
    T* const sums = Moments == 1 ? first : second;
    for (std::size_t i = 0; i < n; ++i) {
      if (Moments == 2) first[i] += 1; // which must not be the same array
      weights[i] = sums[i] += gradient[i];
    }
  }
  constexpr cg::precondition validate() const { return {}; }
};

/// A gradient descent that goes nowhere.
struct standing_still : cg::gradient_descent {
  template <class T>
  constexpr void update(std::size_t, double, std::size_t, T*, const T*, std::type_identity_t<T>*,
                        std::type_identity_t<T>*) const {}
};

/// Each weight becomes the rate, as a multiple of 2^-30 above 1/10 in floats: 0 if it is a float itself.
struct tell_rate {
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return 0.1f + 0x3p-30; }
  template <class T>
  constexpr void update(std::size_t, double rate, std::size_t n, T* weights, const T*,
                        std::type_identity_t<T>*, std::type_identity_t<T>*) const {
    for (std::size_t i = 0; i < n; ++i) weights[i] = static_cast<T>((rate - 0.1f) * 0x1p30);
  }
  constexpr cg::precondition validate() const { return {}; }
};

// ---- networks of several parts

/// 2 → 2 → 1 with an activation between.
template <class Function>
static constexpr auto two_layers(const Function& function) {
  return cg::with_parameters(
      cg::sequential(cg::inputs<2>, cg::dense<2>, function, cg::dense<1>),
      cg::layer_parameters{given(cg::matrix<double, 2, 2>{{{0.5, -0.25}, {0.75, 1}}}),
                           cg::vector{0.125, -0.5}},
      cg::layer_parameters{given(cg::matrix<double, 1, 2>{{{1.5, -0.5}}}), cg::vector{0.25}});
}

static constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                            {{{0}, {1}, {1}, {0}}}};

/// y = x + 0 for x = w · 1 + b, w = b = 1/2, and its target 0: E = 1, and the gradient is 2 in each of its four parts,
/// its length 4.
template <class Clip>
static constexpr cg::verdict is_cut(const Clip& clip, double to) {
  const auto start = cg::with_parameters(
      cg::sequential(cg::inputs<1>, cg::dense<1>, cg::dense<1>),
      cg::layer_parameters{cg::matrix<double, 1, 1>{{{given(0.5)}}}, cg::vector{0.5}},
      cg::layer_parameters{cg::matrix<double, 1, 1>{{{given(1.0)}}}, cg::vector{0.0}});
  const cg::data_set<double, 1, 1, 1> data{{{{1}}}, {{{0}}}};
  cg::trainer training{start, cg::squared_error,
                       cg::clipped(cg::gradient_descent{.learning_rate = 1}, clip)};
  training.train_epoch(data);
  const auto& learned = training.network.parameters;
  const auto first = learned.template layer<1>();
  const auto second = learned.template layer<2>();
  return cg::claim::equal(
      cg::vector{first.weights(0, 0), first.bias[0], second.weights(0, 0), second.bias[0]},
      cg::vector{0.5 - to, 0.5 - to, 1 - to, -to});
}

// ---- records

/// The claim what the record of one epoch says, in which hardly anything is learned.
template <std::size_t Batch, class Network, class Loss, class Data>
static constexpr cg::verdict is_right_in(const Network& net, const Loss& judge, const Data& data,
                                         double accuracy) {
  cg::trainer training{net, judge, cg::gradient_descent{.learning_rate = 0x1p-30}};
  return cg::claim::equal(training.template train_epoch<Batch>(data).accuracy, accuracy);
}

/// Points whose targets are classes. y = 4 x - 1 gets three right; the last, 1/4, is no class 0 as a logit.
template <class T>
static constexpr cg::data_set<T, 1, 1, 4> classes{{{{1}, {-1}, {0}, {T(0.3125)}}},
                                                  {{{1}, {0}, {0}, {0}}}};

static constexpr cg::data_set<double, 1, 2, 4> one_of_two{{{{1}, {-1}, {2}, {-2}}},
                                                          {{{1, 0}, {0, 1}, {0, 1}, {0, 1}}}};

/// A loss that is 1, of a target above 1 infinite; it teaches nothing.
struct blow_up {
  template <class T>
  static constexpr T value(const T&, const T& target) {
    return target > 1 ? std::numeric_limits<T>::infinity() : T(1);
  }
  template <class T>
  static constexpr T derivative(const T&, const T&) {
    return 0;
  }
};
struct blow_up_rule : cg::of_any_outputs, cg::elementwise_loss<blow_up, cg::reduction::sum> {
  static constexpr cg::fixed_string name = "a loss that blows up";
};

/// One epoch with this number among the targets.
template <std::size_t Batch>
static constexpr double loss_with(double target) {
  const cg::data_set<double, 1, 1, 2> data{{{{1}, {1}}}, {{{1}, {target}}}};
  cg::trainer training{line(0.5, 0.0), cg::loss<blow_up_rule>{}, quarter};
  return training.train_epoch<Batch>(data).loss;
}

/// The last sample first.
struct backwards {
  constexpr std::size_t operator()(std::size_t i) const { return 3 - i; }
};

/// 34 samples of y = 0, the first with E = 2^54 / 32, as all of the first 32, and two with E = 1.
static constexpr auto long_tail = [] {
  cg::data_set<double, 1, 1, 34> data{};
  for (std::size_t i = 0; i < 34; ++i) data.targets[i][0] = i < 32 ? 0x1p24 : 1;
  return data;
}();

constexpr law trainer_laws[] = {
    {"an epoch of single samples", [] { return leads_to<1>(quarter, 1, -0.9375, -0.71875); }},
    {"two epochs", [] { return leads_to<1>(quarter, 2, -0.66796875, -0.583984375); }},
    {"in floats", [] { return leads_to<1>(quarter, 1, -0.9375f, -0.71875f); }},
    {"batches of two", [] { return leads_to<2>(quarter, 1, 0.625, 0.28125); }},
    {"all at once, twice", [] { return leads_to<4>(quarter, 2, 0.53125, 0.265625); }},
    {"in floats as well", [] { return leads_to<4>(quarter, 2, 0.53125f, 0.265625f); }},
    {"what is left over is a batch of its own",
     [] {
       auto of_three = half_line(quarter), of_two = half_line(quarter);
       const cg::data_set<double, 1, 1, 3> three{{{{1}, {2}, {-1}}}, {{{2}, {1}, {0.5}}}};
       const cg::data_set<double, 1, 1, 2> two{{{{1}, {2}}}, {{{2}, {1}}}};
       const double loss = of_three.train_epoch<2>(three).loss;
       of_two.train_epoch<4>(two); // no batch is full
       return every(is_line(of_three.network, 0.375, 0.875), is_line(of_two.network, 0.875, 0.375),
                    holds_if(of_three.steps == 2 && of_two.steps == 1 && loss == 3.25 / 3));
     }},
    {"its record: the number of the epoch, the mean loss before the steps",
     [] {
       auto training = half_line(quarter);
       const auto first = training.train_epoch(points<double>);
       const auto second = training.train_epoch<2>(points<double>);
       auto in_pairs = half_line(quarter), whole = half_line(quarter);
       const double of_pairs = in_pairs.train_epoch<2>(points<double>).loss,
                    of_all = whole.train_epoch<4>(points<double>).loss,
                    of_all_again = whole.train_epoch<4>(points<double>).loss;
       return every(holds_if(first == cg::epoch_record<double>{1, 1.9111328125, 0} &&
                             second.epoch == 2 && training.epochs == 2 && training.steps == 6 &&
                             training.history.size() == 0),
                    cg::claim::equal(cg::vector{of_pairs, of_all, of_all_again},
                                     cg::vector{1.28515625, 1.0625, 0.958984375}));
     }},
    {"in another order",
     [] {
       auto singly = half_line(quarter), in_pairs = half_line(quarter);
       singly.train_epoch(points<double>, backwards{});
       in_pairs.train_epoch<2>(points<double>, backwards{});
       return every(is_line(singly.network, 1.0625, 0.9375),
                    is_line(in_pairs.network, 0.9375, 0.5625));
     }},

    {"weight decay", [] { return leads_to<1>(decaying, 1, -0.7528076171875, -0.6669921875); }},
    {"of batches", [] { return leads_to<2>(decaying, 1, 0.4765625, 0.21875); }},
    {"a frozen bias does not decay, while another does",
     [] {
       const auto start = cg::with_parameters(
           cg::sequential(cg::inputs<1>, cg::frozen<"bias">(cg::dense<1>), cg::dense<1>),
           cg::layer_parameters{cg::matrix<double, 1, 1>{{{given(0.0)}}}, cg::vector{1.0}},
           cg::layer_parameters{cg::matrix<double, 1, 1>{{{given(0.0)}}}, cg::vector{1.0}});
       const cg::data_set<double, 1, 1, 1> data{{{{0}}}, {{{1}}}}; // nothing else to learn
       cg::trainer training{start, cg::squared_error, decaying};
       training.train_epoch(data);
       const auto& learned = training.network.parameters;
       return cg::claim::equal(
           cg::vector{learned.template layer<1>().bias[0], learned.template layer<2>().bias[0]},
           cg::vector{1.0, 0.875});
     }},
    {"momentum lasts over batches", [] { return leads_to<1>(rolling, 1, -1.9375, -0.9375); }},
    {"and over epochs", [] { return leads_to<2>(rolling, 2, 0.091796875, 0.166015625); }},
    {"each step has its rate", [] { return leads_to<1>(halving, 1, 0.0703125, 0.16455078125); }},
    {"each batch has its rate", [] { return leads_to<2>(halving, 1, 0.75, 0.328125); }},
    {"steps are batches, counted from 1 through all epochs",
     [] { return leads_to<2>(step_digits{}, 3, 0x.8p24 + 0x123456, double{0x123456}); }},
    {"single samples are steps as well",
     [] { return leads_to<1>(step_digits{}, 1, 0x.8p16 + 0x1234, double{0x1234}); }},
    {"the rate is a double also for floats",
     [] { return leads_to<1>(tell_rate{}, 1, 3.0f, 3.0f); }},
    {"what is derived from gradient descent may update otherwise",
     [] { return leads_to<1>(standing_still{{.learning_rate = 0.25}}, 1, 0.5, 0.0); }},
    // 2 (y - t) x and 2 (y - t) of y = x/2 and, after it, of the line of the sums so far.
    {"one moment for each parameter",
     [] { return leads_to<4>(sum_of_gradients<1>{}, 2, -3.5, -3.75); }},
    {"two moments for each parameter",
     [] { return leads_to<4>(sum_of_gradients<2>{}, 2, -3.5, -3.75); }},
    {"Adam's moments and step are those of each weight alone",
     [] {
       constexpr cg::adam adam{.learning_rate = 0.125};
       cg::vector<double, 2> weights = given(cg::vector{0.5, 0.0}), first{}, second{};
       for (std::size_t step = 1; step <= 4; ++step) {
         cg::vector<double, 2> gradient{};
         for (const std::size_t i : {step % 2 == 1 ? 0u : 2u, step % 2 == 1 ? 1u : 3u}) {
           const auto [x, t] = points<double>[i];
           const double off = weights[0] * x[0] + weights[1] - t[0]; // half of dE/dy
           gradient += cg::vector{off * x[0], off};
         }
         adam.update(step, 0.125, 2, weights.elements, gradient.elements, first.elements,
                     second.elements);
       }
       return leads_to<2>(adam, 2, weights[0], weights[1]);
     }},
    {"the length that is cut is that of the gradient of all parameters",
     [] {
       return every(is_cut(cg::clip_by_norm{2}, 2 * (2 / (4 + 1e-6))),
                    is_cut(cg::clip_by_norm{5}, 2), is_cut(cg::clip_by_value{0.75}, 0.75));
     }},

    {"single samples: the steps of parameters -= rate gradient, bit for bit",
     [] {
       cg::trainer training{two_layers(cg::tanh), cg::squared_error,
                            cg::gradient_descent{.learning_rate = 0.1}};
       auto net = training.network;
       training.train_epoch(exclusive_or);
       for (std::size_t i = 0; i < 4; ++i) {
         const auto [x, t] = exclusive_or[i];
         net.parameters -= 0.1 * cg::value_and_gradient(net, cg::squared_error, x, t).gradient;
       }
       return holds_if(training.network == net);
     }},
    {"a batch of four: the mean of four gradients, bit for bit",
     [] {
       cg::trainer training{two_layers(cg::tanh), cg::squared_error,
                            cg::gradient_descent{.learning_rate = 0.1}};
       auto net = training.network;
       training.train_epoch<4>(exclusive_or);
       decltype(net.parameters) gradient{};
       for (std::size_t i = 0; i < 4; ++i) {
         const auto [x, t] = exclusive_or[i];
         gradient += 0.25 * cg::value_and_gradient(net, cg::squared_error, x, t).gradient;
       }
       net.parameters -= 0.1 * gradient;
       return holds_if(training.network == net);
     }},
    {"a batch of 64, which is learned in two parts: exactly the plain mean",
     [] {
       cg::data_set<double, 1, 1, 64> many{};
       double slope = 0, offset = 0, loss = 0;
       for (std::size_t i = 0; i < 64; ++i) {
         const double x = double(i % 8) - 3, t = double(i % 5), off = 0.5 * x - t;
         many.inputs[i][0] = x;
         many.targets[i][0] = t;
         slope += 2 * off * x / 64, offset += 2 * off / 64, loss += off * off / 64;
       }
       auto training = half_line(quarter);
       const double told = training.train_epoch<64>(many).loss;
       return every(cg::claim::equal(told, loss),
                    is_line(training.network, 0.5 - slope / 4, -offset / 4),
                    holds_if(training.steps == 1));
     }},
    {"a batch of 40 with its rest, up to the rounding of 1/40",
     [] {
       cg::data_set<double, 1, 1, 40> many{};
       double slope = 0;
       for (std::size_t i = 0; i < 40; ++i) {
         many.inputs[i][0] = double(i);
         many.targets[i][0] = double(i) / 2 - 1; // off by 1
         slope += 2 * double(i) / 40;
       }
       auto training = half_line(quarter);
       training.train_epoch<40>(many);
       return every(cg::claim::within(8, training.network.parameters.layer<1>().weights(0, 0),
                                      0.5 - slope / 4),
                    cg::claim::within(8, training.network.parameters.layer<1>().bias[0], -0.5));
     }},
    // 2^53 + (1 + 1), where (2^53 + 1) + 1 is 2^53.
    {"the losses of 32 samples are added, then those of the next",
     [] {
       cg::trainer training{line(0.0, 0.0), cg::squared_error, quarter};
       return cg::claim::equal(training.train_epoch<34>(long_tail).loss, (0x1p53 + 2) / 34);
     }},

    {"of losses that classify the fraction that was right",
     [] {
       const auto net = cg::with_parameters(
           cg::sequential(cg::inputs<1>, cg::dense<1>, cg::sigmoid),
           cg::layer_parameters{cg::matrix<double, 1, 1>{{{given(4.0)}}}, cg::vector{-1.0}});
       return every(is_right_in<1>(net, cg::binary_cross_entropy, classes<double>, 0.75),
                    is_right_in<2>(net, cg::binary_cross_entropy, classes<double>, 0.75),
                    is_right_in<3>(net, cg::binary_cross_entropy, classes<double>, 0.75));
     }},
    // 5/3, where 5 · (1/3) rounds otherwise; and 1/3 in doubles.
    {"the mean loss is the sum over the number of samples, and the accuracy is a double",
     [] {
       const cg::data_set<double, 1, 1, 3> losses{{{{1}, {2}, {-1}}}, {{{2}, {0}, {-1}}}};
       auto still = cg::trainer{line(1.0, 0.0), cg::squared_error, standing_still{1}};
       const cg::data_set<float, 1, 1, 3> thirds{{{{1}, {2}, {-1}}}, {{{1}, {0}, {1}}}};
       auto third =
           cg::trainer{line(4.0f, -1.0f), cg::binary_cross_entropy_with_logits, standing_still{1}};
       return every(cg::claim::equal(still.train_epoch(losses).loss, 5.0 / 3),
                    cg::claim::equal(still.train_epoch<2>(losses).loss, 5.0 / 3),
                    cg::claim::equal(third.train_epoch(thirds).accuracy, 1.0 / 3));
     }},
    {"a single logit stands for class 1 from 0 on, also where it is below 1/2",
     [] {
       const cg::data_set<double, 1, 1, 1> at_0{{{{0.25}}}, {{{1}}}};
       return every(is_right_in<1>(line(4.0, -1.0), cg::binary_cross_entropy_with_logits,
                                   classes<double>, 0.75),
                    is_right_in<4>(line(4.0, -1.0), cg::binary_cross_entropy_with_logits,
                                   classes<double>, 0.75),
                    is_right_in<1>(line(4.0, -1.0), cg::binary_cross_entropy_with_logits, at_0, 1));
     }},
    {"of several outputs the greatest",
     [] {
       const auto net =
           cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<2>, cg::softmax),
                               cg::layer_parameters{given(cg::matrix<double, 2, 1>{{{1}, {-1}}}),
                                                    cg::vector{0.0, 0.0}});
       return every(is_right_in<1>(net, cg::categorical_cross_entropy, one_of_two, 0.75),
                    is_right_in<4>(net, cg::categorical_cross_entropy, one_of_two, 0.75));
     }},
    {"a finite loss goes on",
     [] {
       return every(cg::claim::equal(loss_with<1>(1), 1.0), cg::claim::equal(loss_with<2>(1), 1.0));
     }},
};
static_assert(all_hold<trainer_laws>);

// A loss that is infinite ends the training, and so the constant.
static_assert(is_constant<[] { return loss_with<1>(1); }>);
static_assert(!is_constant<[] { return loss_with<1>(2); }>);
static_assert(!is_constant<[] { return loss_with<2>(2); }>);

// So do an optimizer's numbers that make no sense, before the first step.
static_assert(is_constant<[] { return half_line(quarter).steps == 0; }>);
static_assert(
    !is_constant<[] { return half_line(cg::gradient_descent{.learning_rate = 0}).steps; }>);
static_assert(!is_constant<[] { return half_line(cg::momentum{0.5, 1}).steps; }>);

// So does a learning rate that makes no sense, if it is not the optimizer's own: before the step.
/// A descent whose rate is what is left of a number, which may be its learning rate.
struct falling_rate {
  double first;
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t step) const { return first - double(step); }
  template <class T>
  constexpr void update(std::size_t, double rate, std::size_t n, T* weights, const T*,
                        std::type_identity_t<T>*, std::type_identity_t<T>*) const {
    for (std::size_t i = 0; i < n; ++i) weights[i] = T(rate);
  }
};
struct falling_learning_rate : falling_rate {
  double learning_rate = 1;
};
struct below_0 {
  constexpr double operator()(double, std::size_t step) const { return 2 - double(step); }
};
template <auto Optimizer>
static constexpr bool takes_four_steps =
    is_constant<[] { half_line(Optimizer).train_epoch(points<double>); }>;
static_assert(takes_four_steps<falling_rate{4}> && !takes_four_steps<falling_rate{3}>);
static_assert(takes_four_steps<falling_learning_rate{{3}}>); // it is judged before the first alone
static_assert(takes_four_steps<halving> && !takes_four_steps<cg::scheduled{quarter, below_0{}}>);
static_assert(leads_to<1>(falling_learning_rate{{3}}, 1, -1.0, -1.0));

// A trainer knows whether all its parameters, and all that is remembered, are finite.
static_assert(half_line(quarter).is_finite() && half_line(rolling).is_finite());
static_assert(!cg::trainer{line(std::numeric_limits<double>::infinity(), 0.0), cg::squared_error,
                           rolling}
                   .is_finite());

// A batch is of one sample, with or without weights, unless it is told otherwise.
static_assert([] {
  auto training = half_line(quarter), weighted = training;
  training.train_epoch(points<double>);
  const cg::sample_weights same{cg::vector{1.0, 1.0, 1.0, 1.0}};
  weighted.train_epoch(cg::with_weights(points<double>, same));
  return weighted.steps == 4 && weighted.network == training.network;
}());

// The numbers of layers that draw some are NumPy's of the seed 0, of which the first is 0.549, or of another seed: of 1 it
// is 0.417.
static constexpr double weight_after_one(auto... start) {
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, dropout_layer<1>{}, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}});
  cg::trainer training{net, cg::squared_error, quarter, start...};
  if constexpr (sizeof...(start) == 0) { // also where it is given back what it remembers
    const state_image state{training};
    training = {net, cg::squared_error, quarter, cg::seed{1}};
    state.give(training);
  }
  training.train_epoch(cg::data_set<double, 1, 1, 1>{{{{1}}}, {{{0}}}});
  return training.network.parameters.numbers.elements[0];
}
static_assert(weight_after_one() == -1 && weight_after_one(cg::seed{0}) == -1 &&
              weight_after_one(cg::seed{1}) == 1);

// What an optimizer does not remember takes next to no room.
template <class Optimizer>
static constexpr std::size_t size_with =
    sizeof(cg::trainer{cg::initialize<double>(cg::sequential(cg::inputs<99>, cg::dense<1>),
                                              cg::glorot_uniform, cg::seed{0}),
                       cg::squared_error, Optimizer{}});
static_assert(size_with<step_digits> + 12 * 64 == size_with<sum_of_gradients<1>> &&
              size_with<sum_of_gradients<1>> + 12 * 64 == size_with<sum_of_gradients<2>>);

// A trainer can be a constant, and goes on from there with all that it remembers.
constexpr auto after_one = [] {
  auto training = half_line(rolling);
  training.train_epoch<2>(points<double>);
  return training;
}();
constexpr auto after_two = [] {
  auto training = after_one;
  training.train_epoch<2>(points<double>);
  return training;
}();
static_assert(is_line(after_one.network, 0.8125, 0.46875));
static_assert(is_line(after_two.network, 0.091796875, 0.166015625));
static_assert(after_one.steps == 2 && after_two.steps == 4 && after_two.epochs == 2);

// Another trainer that is given what one remembers goes on as it, if it has its parameters.
template <class Optimizer>
static constexpr bool goes_on_as(const Optimizer& optimizer, std::size_t size) {
  auto one = half_line(optimizer), other = half_line(optimizer);
  one.template train_epoch<2>(points<double>);
  one.history.add({1, 2.0});
  const state_image state{one};
  state.give(other);
  other.network = one.network;
  const bool is_same = one.history == other.history && one.steps == other.steps && one.epochs == 1;
  one.template train_epoch<2>(points<double>);
  other.template train_epoch<2>(points<double>);
  return is_same && one.network == other.network && other.epochs == 2 && state.size == size;
}
static_assert(goes_on_as(halving, 329) && goes_on_as(rolling, 331) && goes_on_as(cg::adam{}, 333));
