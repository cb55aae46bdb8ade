// ln 2 = 2 artanh(1/3) = 2/3 + 2/(3 · 3³) + 2/(5 · 3⁵) + …, with more digits than any of its parts has.
#pragma once

#include <constgrad/math/wide.hpp>

#include <cstddef>
#include <cstdint>

/// A number in [0, 1) by its first 320 binary digits, 32 at a time.
struct fraction {
  static constexpr std::size_t size = 10;
  std::uint32_t digits[size]{};

  /// 128 digits, the first `skipped` left out.
  constexpr constgrad::math::uint128 leading(std::size_t skipped) const {
    constgrad::math::uint128 bits = 0;
    for (std::size_t i = skipped; i < skipped + 128; ++i) {
      bits = bits << 1 | (digits[i / 32] >> (31 - i % 32) & 1);
    }
    return bits;
  }
};

/// x / divisor, rounded down.
constexpr fraction divided(fraction x, std::uint64_t divisor) {
  std::uint64_t remainder = 0;
  for (std::uint32_t& digit : x.digits) {
    const std::uint64_t dividend = remainder << 32 | digit;
    digit = static_cast<std::uint32_t>(dividend / divisor);
    remainder = dividend % divisor;
  }
  return x;
}

/// a + b.
constexpr fraction sum(fraction a, const fraction& b) {
  std::uint64_t carry = 0;
  for (std::size_t i = fraction::size; i-- > 0;) {
    carry += std::uint64_t{a.digits[i]} + b.digits[i];
    a.digits[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  return a;
}

/// ln 2 to 2^-310.
constexpr fraction ln_2_digits() {
  fraction power, all;
  for (std::uint32_t& digit : power.digits) digit = 0xaaaaaaaa; // 2/3
  for (std::uint64_t n = 1; n < 200; n += 2) {
    all = sum(all, divided(power, n));
    power = divided(power, 9);
  }
  return all;
}
