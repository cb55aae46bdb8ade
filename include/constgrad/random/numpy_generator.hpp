// NumPy's seeded random numbers: np.random.seed(s) and the legacy functions that follow it.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/log.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/random/mersenne_twister.hpp"
#include "constgrad/random/seed.hpp"

#include <concepts>
#include <cstdint>

namespace constgrad {

/// The numbers of NumPy's global generator after `np.random.seed(seed)`; numpy_random also chooses
/// and shuffles by them. All have NumPy's bits, except that randn differs by no more than the last
/// bits in which the logarithm of NumPy's C library differs from ours.
class numpy_generator {
public:
  /// np.random.seed(seed), for 0 <= seed < 2^32; throws invalid_argument otherwise, as NumPy does.
  constexpr explicit numpy_generator(seed start) : next_bits{checked(start.value)} {}
  constexpr explicit numpy_generator(std::int64_t start) : numpy_generator{seed{start}} {}
  template <std::floating_point Real>
  constexpr explicit numpy_generator(Real start)
      : numpy_generator{seed{start}} {} // stops the build

  /// A real number from the uniform distribution on [0, 1): 53 random bits, a multiple of 2^-53.
  constexpr double rand() {
    const std::uint32_t high = next_bits() >> 5, low = next_bits() >> 6;
    return (high * 0x1p26 + low) * 0x1p-53;
  }

  /// A real number from the uniform distribution on [low, high): np.random.uniform(low, high), computed as
  /// low + (high - low) · rand(), which is high itself where that rounds up to it. Throws invalid_argument if
  /// high - low is not finite, where NumPy raises OverflowError.
  constexpr double uniform(double low, double high) {
    const double range = high - low;
    if (range - range != 0) throw invalid_argument{"uniform(low, high) needs a finite high - low"};
    return low + range * rand();
  }

  /// A real number from the standard normal distribution, by G. Marsaglia's polar method:
  /// for (u, v) uniform in the unit circle, r² = u² + v², both
  ///
  ///     u · √(-2 ln r² / r²)   and   v · √(-2 ln r² / r²)
  ///
  /// are normal and independent. The first is kept for the next call, as NumPy does.
  constexpr double randn() {
    if (has_kept) {
      has_kept = false;
      return kept;
    }
    double u, v, r_squared;
    do {
      u = 2 * rand() - 1;
      v = 2 * rand() - 1;
      r_squared = u * u + v * v;
    } while (r_squared >= 1 || r_squared == 0);
    const double factor = math::sqrt(-2 * math::log(r_squared) / r_squared);
    kept = factor * u;
    has_kept = true;
    return factor * v;
  }

  /// An integer from 0, 1, …, n - 1, all equally likely: as many random bits as n - 1 has, drawn
  /// again until they are below n. Needs n >= 1; throws invalid_argument otherwise.
  constexpr std::int64_t randint(std::int64_t n) {
    if (n < 1) throw invalid_argument{"randint(n) draws from 0 to n - 1 and needs n >= 1"};
    return static_cast<std::int64_t>(draw_below(static_cast<std::uint64_t>(n)));
  }

  /// An integer from low, low + 1, …, high - 1, all equally likely: np.random.randint(low, high), the bits of
  /// low + randint(high - low), also where high - low is 2^63 or more. Needs low < high; throws invalid_argument
  /// otherwise, where NumPy raises ValueError.
  constexpr std::int64_t randint(std::int64_t low, std::int64_t high) {
    if (low >= high)
      throw invalid_argument{"randint(low, high) draws from low to high - 1 and needs low < high"};
    const auto begin = static_cast<std::uint64_t>(low), end = static_cast<std::uint64_t>(high);
    return static_cast<std::int64_t>(begin + draw_below(end - begin));
  }

  /// A number with a size, as np.random.rand(3): stops the build.
  template <class... Sizes>
    requires(sizeof...(Sizes) > 0)
  constexpr double rand(Sizes...) {
    static_assert(sizeof...(Sizes) == 0,
                  "rand() and randn() draw one number: fill a vector in a loop");
    return 0;
  }
  template <class... Sizes>
    requires(sizeof...(Sizes) > 0)
  constexpr double randn(Sizes... sizes) {
    return rand(sizes...);
  }

  /// Without a limit, or with more than two: stops the build.
  template <class... Numbers>
    requires(sizeof...(Numbers) == 0 || sizeof...(Numbers) > 2)
  constexpr std::int64_t randint(Numbers...) {
    static_assert(
        sizeof...(Numbers) == 1,
        "randint draws one whole number: randint(6) from 0 to 5, randint(1, 7) from 1 to 6");
    return 0;
  }

  /// A limit with a fraction would be cut to a whole number: it stops the build.
  template <class... Numbers>
    requires(sizeof...(Numbers) > 0 && sizeof...(Numbers) < 3 &&
             (std::floating_point<Numbers> || ...))
  constexpr std::int64_t randint(Numbers...) {
    static_assert(sizeof...(Numbers) == 0,
                  "randint draws whole numbers between whole numbers: write 6 for 6.0");
    return 0;
  }

  /// Visits all that it remembers, as mersenne_twister does.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    next_bits.visit_state(visit);
    visit("kept", 1, [this](auto) -> auto& { return kept; });
    visit("has_kept", 1, [this](auto) -> auto& { return has_kept; }, 1u);
  }

protected:
  /// 0, …, limit - 1, for limit >= 1: as many random bits as limit - 1 has, drawn again until they are below.
  constexpr std::uint64_t draw_below(std::uint64_t limit) {
    if (limit == 1) return 0; // and draws nothing
    std::uint64_t drawn, mask = ~std::uint64_t{0} >> __builtin_clzll(limit - 1);
    do drawn = (mask <= 0xffffffff ? next_bits() : next_64_bits()) & mask;
    while (drawn >= limit);
    return drawn;
  }

private:
  static constexpr std::uint32_t checked(std::int64_t start) {
    if (start < 0 || start > 0xffffffff) throw invalid_argument{"a seed is from 0 to 2^32 - 1"};
    return static_cast<std::uint32_t>(start);
  }

  constexpr std::uint64_t next_64_bits() {
    const std::uint64_t high = next_bits(); // drawn first
    return high << 32 | next_bits();
  }

  mersenne_twister next_bits;
  double kept{};
  bool has_kept = false;
};

} // namespace constgrad
