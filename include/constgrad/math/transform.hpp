// A function over many numbers at once, with the same bits as one at a time.
#pragma once

#include "constgrad/math/ziv_test.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::math {

/// How many numbers are computed before what is left undecided among them is looked for.
inline constexpr std::size_t block_size = 256;

/// Every number of a block goes the quick way without a branch, so that the compiler can compute
/// several with one instruction; 0 takes the place of those that it does not cover. What is
/// undecided then is computed one by one: a few in a hundred, and for tanh also every |x| < 1/16.
template <class Function, floating_point T>
constexpr void transform_block(const T* in, T* out, std::size_t count) {
  using bits = bits_of<T>;
  T values[block_size];
  bits undecided[block_size], any = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const bits covered = bits{0} - bits{Function::without_branch::covers(in[i])};
    const approximation near =
        Function::without_branch::quick(std::bit_cast<T>(std::bit_cast<bits>(in[i]) & covered));
    const T lower = static_cast<T>(near.high + (near.low - near.error)),
            upper = static_cast<T>(near.high + (near.low + near.error));
    values[i] = lower;
    undecided[i] = (std::bit_cast<bits>(lower) ^ std::bit_cast<bits>(upper)) | ~covered;
    any |= undecided[i];
  }
  if (any != 0) {
    for (std::size_t i = 0; i < count; ++i) {
      if (undecided[i] != 0) values[i] = correctly_rounded<Function>(in[i]);
    }
  }
  for (std::size_t i = 0; i < count; ++i) out[i] = values[i];
}

/// The same for any count, block by block.
template <class Function, floating_point T>
constexpr void transform_by_blocks(const T* in, T* out, std::size_t count) {
  for (; count > block_size; count -= block_size, in += block_size, out += block_size) {
    transform_block<Function>(in, out, block_size);
  }
  transform_block<Function>(in, out, count);
}

/// out[i] = f(in[i]) for every i < count; in and out are the same array, or do not overlap.
template <class Function, floating_point T>
constexpr void transform(const T* in, T* out, std::size_t count) {
  // For a few numbers, and for a constant, a block's bookkeeping would only cost.
  if (std::is_constant_evaluated() || count < 16) {
    for (std::size_t i = 0; i < count; ++i) out[i] = correctly_rounded<Function>(in[i]);
  } else {
    transform_by_blocks<Function>(in, out, count);
  }
}

} // namespace constgrad::math
