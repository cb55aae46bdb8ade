// The sum of the losses of an epoch, which can be greater than the greatest number; their mean cannot.
//
//     sum + 2^64 beyond          mean = (2^-64 sum + beyond) / n · 2^64
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <cstddef>

namespace constgrad {

/// The sum of any number of losses, added from the first to the last. A loss that is infinite or NaN makes it so.
template <class T>
struct loss_sum {
  T sum{};
  T beyond{}; ///< 2^-64 of what would overflow the sum; 0 if nothing does

  /// Adds a loss, or the sum of several.
  constexpr void add(T loss) {
    sum = (sum + loss) - (sum + loss) == T(0) ? sum + loss : carried(loss);
  }
  constexpr void add(const loss_sum& others) {
    add(others.sum);
    beyond += others.beyond;
  }

  /// The mean of n losses.
  constexpr T mean(std::size_t n) const {
    if constexpr (floating_point<T>) {
      if (beyond != T(0) && sum - sum == T(0)) {
        constexpr T most = (std::numeric_limits<T>::max)();
        const T part = (sum * T(0x1p-64) + beyond) / static_cast<T>(n);
        return part >= most * T(0x1p-64)    ? most
               : part <= -most * T(0x1p-64) ? -most
                                            : part * T(0x1p64);
      }
    }
    return sum / static_cast<T>(n);
  }

private:
  /// The sum where sum + loss is not finite.
  constexpr T carried(T loss) {
    if constexpr (floating_point<T>) {
      if (sum - sum == T(0) && loss - loss == T(0)) {
        beyond += sum * T(0x1p-64) + loss * T(0x1p-64);
        return T(0);
      }
    }
    return sum + loss;
  }
};

/// What the samples of an epoch add up to: their losses, and how many are of the right class.
template <class T>
struct tally {
  loss_sum<T> losses{};
  std::size_t right = 0;
};

} // namespace constgrad
