// The walk through a network and back: that of the library is right, and drivers that are wrong are refused.
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/proof/refuted.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::claim::walk;

/// A driver whose gradients Spoil changes: spoil<Samples>(dp, before, x, dy), dp the slopes of a dense layer of Width, and one
/// of one. With a Width of 65 it has many parameters, and squares, which take less time than tanh.
template <std::size_t Width>
using activation_of = cg::activation_layer<
    cg::differentiable<std::conditional_t<Width == 2, cg::tanh_rule, cg::square_rule>>, Width>;
template <class Spoil, std::size_t Width = 2>
struct spoiled_walk
    : cg::pipeline<cg::dense_layer<2, Width>, activation_of<Width>, cg::dense_layer<Width, 1>> {
  using right =
      cg::pipeline<cg::dense_layer<2, Width>, activation_of<Width>, cg::dense_layer<Width, 1>>;
  template <std::size_t Samples, class Context, class T, class Slopes, class Gradient>
  static constexpr void backward_samples(const Context& p, const T* x, const T* y, const T* dy,
                                         Slopes dx, const Gradient& dp) {
    const T before = dp.template layer<1>().bias[0];
    right::template backward_samples<Samples>(p, x, y, dy, dx, dp);
    Spoil::template spoil<Samples>(dp, before, x, dy);
  }
};
struct nothing {
  template <std::size_t>
  static constexpr void spoil(const auto&, const auto&, auto*, auto*) {}
};
struct sign_of_first_bias {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto& before, auto*, auto*) {
    auto bias = dp.template layer<1>().bias;
    bias[0] = before - (bias[0] - before);
  }
};
struct overwritten {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto& before, auto*, auto*) {
    dp.template layer<1>().bias[0] -= before;
  }
};
template <std::size_t Count>
struct later_samples_times_3 {
  template <std::size_t Samples>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto* dy) {
    for (std::size_t k = 1; Samples == Count && k < Samples; ++k)
      dp.template layer<3>().bias[0] += 2 * dy[k];
  }
};
template <std::size_t Count>
struct weights_times_7 {
  template <std::size_t Samples>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto*) {
    if (Samples == Count) dp.template layer<3>().weights(0, 1) *= 7;
  }
};
struct forgotten_last_weight {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto*) {
    dp.template layer<3>().weights(0, 1) = 0;
  }
};
struct wrong_for_large_slopes {
  template <std::size_t>
  static constexpr void spoil(const auto& dp, const auto&, auto*, auto* dy) {
    if (dy[0] < 0) dp.template layer<3>().bias[0] += 1;
  }
};

/// A slope that is 1 + Number times its own, which is equal modulo a prime of that number.
template <std::uint64_t Number>
struct too_large_by {
  template <std::size_t, class T>
  static constexpr void spoil(const auto& dp, const auto&, auto*, T* dy) {
    dp.template layer<3>().bias[0] += T(Number) * dy[0];
  }
};
/// And one that is 1 + p / 2^100 times its own, so that doubles can't tell either.
struct too_large_by_little {
  template <std::size_t, class T>
  static constexpr void spoil(const auto& dp, const auto&, auto*, T* dy) {
    constexpr std::uint64_t p = cg::proof::golden_prime, below = (1 << 30) - 1;
    dp.template layer<3>().bias[0] += dy[0] * T(static_cast<double>(p >> 30) * 0x1p-70) +
                                      dy[0] * T(static_cast<double>(p & below) * 0x1p-100);
  }
};
/// Wrong of numbers of one type.
template <class Spoiled>
struct wrong_of {
  template <std::size_t, class T>
  static constexpr void spoil(const auto& dp, const auto&, auto*, T*) {
    if constexpr (std::same_as<std::remove_const_t<T>, Spoiled>)
      dp.template layer<3>().bias[0] *= 2;
  }
};
/// A network that predicts something else than it is trained for: twice as much, where T is double.
struct other_prediction : spoiled_walk<nothing, 65> {
  template <std::size_t Samples, class Context, class T>
  static constexpr void forward_samples(const Context& p, const T* x, T* y) {
    right::forward_samples<Samples>(p, x, y);
    if constexpr (std::same_as<T, double>)
      if (!p.is_training) y[0] += 1;
  }
};

template <class Spoil, std::size_t Width = 2>
static constexpr cg::verdict wrong(const char* words) {
  return refuted_from(walk(spoiled_walk<Spoil, Width>{}, cg::squared_error), words);
}

constexpr law walk_laws[] = {
    {"a network of a neuron",
     [] { return walk(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::squared_error); }},
    {"frozen parameters are constants",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::frozen<"bias">(cg::dense<2>), cg::tanh,
                                  cg::dense<3>, cg::frozen(cg::dense<2>)),
                   cg::mean_squared_error);
     }},
    {"a classifier",
     [] {
       return walk(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::softmax),
                   cg::categorical_cross_entropy);
     }},
    {"a driver of a test's own", [] { return walk(spoiled_walk<nothing>{}, cg::squared_error); }},

    {"a sign in the first layer",
     [] {
       return wrong<sign_of_first_bias>("layer 1 bias[0]: backward gives -1 times the derivative");
     }},
    {"a gradient that is overwritten",
     [] { return wrong<overwritten>("layer 1 bias[0]: a batch of 2 samples gives the slope "); }},
    {"later samples of two times 3",
     [] {
       return wrong<later_samples_times_3<2>>(
           "layer 3 bias[0]: a batch of 2 samples gives the slope ");
     }},
    {"of three",
     [] {
       return wrong<later_samples_times_3<3>>(
           "layer 3 bias[0]: a batch of 3 samples gives the slope ");
     }},
    {"of 31",
     [] {
       return wrong<later_samples_times_3<31>>(
           "layer 3 bias[0]: a batch of 31 samples gives the slope ");
     }},
    {"of 32",
     [] {
       return wrong<later_samples_times_3<32>>(
           "layer 3 bias[0]: a batch of 32 samples gives the slope ");
     }},
    {"weights of a batch of three times 7",
     [] {
       return wrong<weights_times_7<3>>(
           "layer 3 weights(0, 1): a batch of 3 samples gives the slope ");
     }},
    {"a forgotten weight of the last layer",
     [] {
       return wrong<forgotten_last_weight>(
           "layer 3 weights(0, 1): backward gives 0 times the derivative");
     }},
    {"wrong for some samples",
     [] { return wrong<wrong_for_large_slopes>("layer 3 bias[0]: backward gives "); }},

    {"a slope that is equal modulo the one prime",
     [] {
       return wrong<too_large_by<cg::proof::golden_prime>>("layer 3 bias[0]: backward gives ");
     }},
    {"modulo the other one",
     [] {
       return wrong<too_large_by<cg::proof::mersenne_prime>>("layer 3 bias[0]: backward gives ");
     }},
    {"modulo the one prime, and as doubles",
     [] { return wrong<too_large_by_little>("layer 3 bias[0]: backward gives "); }},
    {"of doubles",
     [] { return wrong<wrong_of<double>>("layer 3 bias[0]: of doubles the slope is "); }},
    {"of floats",
     [] { return wrong<wrong_of<float>>("layer 3 bias[0]: of floats the slope is "); }},
};
static_assert(all_hold<walk_laws>);

// Networks of many parameters, which are judged by one pass.
constexpr law walk_of_many_laws[] = {
    {"a driver of a test's own",
     [] { return walk(spoiled_walk<nothing, 65>{}, cg::squared_error); }},
    {"frozen parameters",
     [] {
       return walk(cg::sequential(cg::inputs<8>, cg::frozen<"bias">(cg::dense<30>), cg::dense<3>),
                   cg::mean_squared_error);
     }},
    {"a sign in the first layer",
     [] {
       return wrong<sign_of_first_bias, 65>(
           "layer 1 bias[0]: backward gives -1 times the derivative");
     }},
    {"a forgotten weight",
     [] {
       return wrong<forgotten_last_weight, 65>(
           "layer 3 weights(0, 1): backward gives 0 times the derivative");
     }},
    {"a slope that is equal modulo the prime",
     [] {
       return wrong<too_large_by<cg::proof::golden_prime>, 65>("layer 3 bias[0]: backward gives ");
     }},
    {"modulo the prime that is not used",
     [] {
       return wrong<too_large_by<cg::proof::mersenne_prime>, 65>(
           "layer 3 bias[0]: backward gives ");
     }},
    {"of doubles",
     [] { return wrong<wrong_of<double>, 65>("layer 3 bias[0]: of doubles the slope is "); }},
    {"of floats",
     [] { return wrong<wrong_of<float>, 65>("layer 3 bias[0]: of floats the slope is "); }},
    {"another prediction",
     [] {
       return refuted_from(walk(other_prediction{}, cg::squared_error),
                           "the loss of what the network predicts is ");
     }},
    {"later samples of two times 3",
     [] {
       return wrong<later_samples_times_3<2>, 65>(
           "layer 3 bias[0]: a batch of 2 samples gives the slope ");
     }},
};
static_assert(all_hold<walk_of_many_laws>);
