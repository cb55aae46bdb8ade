// Fractions of polynomials with square roots among their variables.
//
//     (a + b r) (c + d r) = ac + bd u + (ad + bc) r        r² = u
//     1 / (a + b r) = (a - b r) / (a² - b² u)
//
// a, b, u are of the same kind with one root less. What is 0 for every sign of every root has only zeros for its
// parts.
#pragma once

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// The squares u₁, u₂, … of the roots r₁, r₂, …, each made of the roots before it.
template <class Ring, int Most>
struct root_squares {
  static constexpr std::size_t half = Most == 0 ? 1 : std::size_t{1} << (Most - 1);
  Ring of_root[std::size_t{Most == 0 ? 1 : Most}][half]{};
  int count = 0;
};

/// parts / denominator: the i-th part is multiplied by those roots whose digit in i is 1. Nothing is cancelled.
template <class Ring, int Most>
struct root_fraction {
  static constexpr std::size_t size = std::size_t{1} << Most;
  Ring parts[size]{}, denominator = Ring::of(1);

  using squares = root_squares<Ring, Most>;

  static constexpr root_fraction of(std::int64_t numerator, std::int64_t denominator = 1) {
    root_fraction result;
    result.parts[0] = Ring::of(numerator);
    result.denominator = Ring::of(denominator);
    return result;
  }

  constexpr void add(const root_fraction& b, const squares& u) {
    for (int i = 0; i < 1 << u.count; ++i)
      parts[i] = parts[i] * b.denominator + b.parts[i] * denominator;
    denominator = denominator * b.denominator;
  }
  constexpr void multiply_by(const root_fraction& b, const squares& u) {
    if constexpr (Most == 0) {
      parts[0] = parts[0] * b.parts[0];
    } else {
      Ring product[size]{};
      multiply(parts, b.parts, product, u.count, u);
      for (std::size_t i = 0; i < size; ++i) parts[i] = product[i];
    }
    denominator = denominator * b.denominator;
  }
  constexpr void invert(const squares& u) {
    Ring inverse[size]{}, below{};
    invert(parts, inverse, below, u.count, u);
    for (int i = 0; i < 1 << u.count; ++i) parts[i] = inverse[i] * denominator;
    denominator = below;
  }
  constexpr void raise_to(std::int64_t n, const squares& u) {
    if (n < 0) invert(u);
    auto rest = n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
    root_fraction square = *this;
    *this = of(1);
    for (;;) {
      if (rest % 2 != 0) multiply_by(square, u);
      rest /= 2;
      if (rest == 0) break;
      square.multiply_by(square, u);
    }
  }

private:
  /// out = a b, of the first k roots.
  static constexpr void multiply(const Ring* a, const Ring* b, Ring* out, int k, const squares& u) {
    if (k == 0) {
      out[0] = a[0] * b[0];
    } else {
      const int half = 1 << (k - 1);
      Ring high[squares::half]{}, product[squares::half]{};
      multiply(a, b, out, k - 1, u);
      multiply(a + half, b + half, high, k - 1, u);
      multiply(high, u.of_root[k - 1], product, k - 1, u);
      for (int i = 0; i < half; ++i) out[i] = out[i] + product[i];
      multiply(a, b + half, out + half, k - 1, u);
      multiply(a + half, b, product, k - 1, u);
      for (int i = 0; i < half; ++i) out[half + i] = out[half + i] + product[i];
    }
  }

  /// 1 / a = out / below, of the first k roots.
  static constexpr void invert(const Ring* a, Ring* out, Ring& below, int k, const squares& u) {
    if (k == 0) {
      out[0] = Ring::of(1);
      below = a[0];
    } else {
      const int half = 1 << (k - 1);
      Ring low[squares::half]{}, high[squares::half]{}, norm[squares::half]{};
      multiply(a + half, a + half, low, k - 1, u);
      multiply(low, u.of_root[k - 1], high, k - 1, u);
      multiply(a, a, norm, k - 1, u);
      for (int i = 0; i < half; ++i) norm[i] = norm[i] + -high[i];
      invert(norm, low, below, k - 1, u);
      multiply(a, low, out, k - 1, u);
      multiply(a + half, low, high, k - 1, u);
      for (int i = 0; i < half; ++i) out[half + i] = -high[i];
    }
  }
};

} // namespace constgrad::proof
