// The data, the network and the training of docs/derivations/digits.md: handwritten digits, 64-16-10.
#pragma once

// [includes]
#include <constgrad/data.hpp>
#include <constgrad/function.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

#include "images.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
// [includes]

namespace digits {

// [data]
/// All images, in the order of the file: pixels from 0, white, to 1, black, and the digit as a one-hot target.
inline constexpr auto all = [] {
  cg::data_set<double, 64, 10, image_count> data{};
  for (std::size_t i = 0; i < image_count; ++i) {
    auto& pixels = data.inputs[i];
    for (std::size_t j = 0; j < 64; ++j) pixels[j] = (images[i][j] - 'a') / 16.0;
    data.targets[i][static_cast<std::size_t>(images[i][64] - '0')] = 1;
  }
  return data;
}();

inline constexpr auto parts = cg::split<1437>(cg::shuffled(all, cg::seed{0}));
inline constexpr auto& training = parts.first;
inline constexpr auto& held_out = parts.second;
static_assert(training.size() == 1437 && held_out.size() == 360);
// [data]

// [network]
inline constexpr auto architecture =
    cg::sequential(cg::inputs<64>, cg::dense<16>, cg::tanh, cg::dense<10>);
inline constexpr auto untrained =
    cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});
static_assert(untrained.parameters.count ==
              1210); // 16 · 64 + 16 weights and biases, then 10 · 16 + 10
// [network]

// [run]
inline constexpr std::size_t epochs = 6;
inline constexpr auto batches = cg::batches_of<32>;
inline constexpr cg::adam optimizer{.learning_rate = 0.02};
inline constexpr cg::training_run run{
    untrained, training, cg::categorical_cross_entropy_with_logits, optimizer, batches};
// [run]

/// What trained.cpp makes of it: a constant of that file, which other files see as an object.
using trained_network = cg::trained_network<std::remove_const_t<decltype(untrained)>>;
extern const trained_network by_the_compiler;

// [bits]
/// All bits of all parameters in one number (FNV-1a of G. Fowler, L. C. Noll and K.-P. Vo).
constexpr std::uint64_t digest(const trained_network& trained) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const double parameter : trained.network.parameters.numbers.elements) {
    const auto bits = std::bit_cast<std::uint64_t>(parameter);
    for (int shift = 0; shift < 64; shift += 8)
      hash = (hash ^ (bits >> shift & 0xff)) * 0x100000001b3;
  }
  return hash;
}
/// That of the trained network: what a compiler finds, and every program.
inline constexpr std::uint64_t digest_after_training = 0x1ce4af223ad95aee;
// [bits]

} // namespace digits
