// A function over many numbers at once, with the same bits as one at a time.
#pragma once

#include "constgrad/math/ziv_test.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::math {

/// How many numbers are computed before what is left undecided among them is looked for.
inline constexpr std::size_t block_size = 256;

/// What is undecided in a block, one by one.
template <class Function, floating_point T>
[[gnu::noinline, gnu::cold]] constexpr void
decide_the_rest(const T* in, const bits_of<T>* undecided, T* values, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (undecided[i] != 0) values[i] = correctly_rounded<Function>(in[i]);
  }
}

/// The fast algorithm is applied to every number of a block of at most Most, without a branch, so that the
/// compiler can vectorize the loop; a number that it does not cover is replaced by 0. Results that are
/// still undecided, about one in a thousand for ordinary numbers, are then computed one by one. The loop is
/// flat, for with a call in it nothing is computed together. The count may be an
/// integral_constant.
template <class Function, std::size_t Most = block_size, floating_point T, class Size>
[[gnu::flatten]] constexpr void transform_block(const T* in, T* out, Size count_of_them) {
  using bits = bits_of<T>;
  const std::size_t count = count_of_them;
  T values[Most];
  bits undecided[Most], any = 0;
#pragma GCC unroll 1 // several turns are one instruction, unless they are unrolled first
  for (std::size_t i = 0; i < count; ++i) {
    const bits covered = bits{0} - bits{Function::without_branch::covers(in[i])};
    const auto [value, unclear] = try_to_round<T>(
        Function::without_branch::quick(std::bit_cast<T>(std::bit_cast<bits>(in[i]) & covered)));
    values[i] = value;
    undecided[i] = unclear | ~covered;
    any |= undecided[i];
  }
  if (any != 0) decide_the_rest<Function>(in, undecided, values, count);
  for (std::size_t i = 0; i < count; ++i) out[i] = values[i];
}

/// The same for any count, block by block. A function of its own: in the midst of other code clang does not vectorize it.
template <class Function, floating_point T>
[[gnu::noinline]] constexpr void transform_by_blocks(const T* in, T* out, std::size_t count) {
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

/// The same for a count that is a constant: a few numbers have a block of their own size, in
/// which four cost little more than one.
template <class Function, std::size_t Count, floating_point T>
constexpr void transform_together(const T* in, T* out) {
  if constexpr (Count == 1) {
    *out = correctly_rounded<Function>(*in);
  } else if constexpr (Count > 64) {
    transform_by_blocks<Function>(in, out, Count);
  } else {
    constexpr std::size_t whole = Count - Count % (Count < 4 ? 2 : 4);
    transform_block<Function, whole>(in, out, std::integral_constant<std::size_t, whole>{});
    if constexpr (whole != Count)
      transform_together<Function, Count - whole>(in + whole, out + whole);
  }
}

/// out[i] = f(in[i]) for every i < Count; in and out are the same array, or do not overlap.
template <class Function, std::size_t Count, floating_point T>
constexpr void transform(const T* in, T* out) {
  if (std::is_constant_evaluated()) {
    for (std::size_t i = 0; i < Count; ++i) out[i] = correctly_rounded<Function>(in[i]);
  } else {
    transform_together<Function, Count>(in, out);
  }
}

} // namespace constgrad::math
