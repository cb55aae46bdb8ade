// Drivers through a network and back whose gradients are wrong, each in its own way.
#pragma once

#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network_proof/backward.hpp>

#include "static_tests/proof/refuted.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

/// A driver whose gradients Spoil changes: spoil<Samples>(dp, before, x, dy), dp the slopes of a dense layer of Width, and one
/// of one. With a Width of 65 it has many parameters, and squares, which take less time than tanh.
template <std::size_t Width>
using activation_of =
    constgrad::activation_layer<constgrad::differentiable<std::conditional_t<
                                    Width == 2, constgrad::tanh_rule, constgrad::square_rule>>,
                                Width>;
template <class Spoil, std::size_t Width = 2>
struct spoiled_walk : constgrad::pipeline<constgrad::dense_layer<2, Width>, activation_of<Width>,
                                          constgrad::dense_layer<Width, 1>> {
  using right = constgrad::pipeline<constgrad::dense_layer<2, Width>, activation_of<Width>,
                                    constgrad::dense_layer<Width, 1>>;
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
    constexpr std::uint64_t p = constgrad::proof::golden_prime, below = (1 << 30) - 1;
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
/// The claim that such a driver is refuted in words that begin so.
template <class Spoil, std::size_t Width = 2>
static constexpr constgrad::verdict wrong(const char* words) {
  return refuted_from(
      constgrad::claim::walk(spoiled_walk<Spoil, Width>{}, constgrad::squared_error), words);
}
