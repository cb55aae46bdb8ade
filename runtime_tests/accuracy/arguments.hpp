// Where a function is tried: the same arguments in every run.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <random>

namespace accuracy {

inline constexpr double infinity = std::numeric_limits<double>::infinity(),
                        not_a_number = std::numeric_limits<double>::quiet_NaN(),
                        max = std::numeric_limits<double>::max(),
                        min = std::numeric_limits<double>::min(),
                        denorm_min = std::numeric_limits<double>::denorm_min();

/// Hands arguments to a visitor, a function of one double.
class argument_generator {
public:
  /// Evenly spread over [low, high).
  template <class Visitor>
  void uniform(long count, double low, double high, Visitor&& visit) {
    for (; count > 0; --count) visit(low + (high - low) * unit());
  }

  /// Of both signs, every power of two between `smallest` and `largest` as often as every other.
  template <class Visitor>
  void geometric(long count, double smallest, double largest, Visitor&& visit) {
    const auto first = std::bit_cast<std::uint64_t>(smallest),
               last = std::bit_cast<std::uint64_t>(largest);
    for (; count > 0; --count) {
      const double x = std::bit_cast<double>(first + random() % (last - first + 1));
      visit((random() & 1) != 0 ? -x : x);
    }
  }

  /// Every pattern of 64 bits, as likely as every other.
  template <class Visitor>
  void bit_patterns(long count, Visitor&& visit) {
    for (; count > 0; --count) visit(std::bit_cast<double>(random()));
  }

  /// The nearest neighbours of x, one half of them on either side.
  template <class Visitor>
  void neighbours(long count, double x, Visitor&& visit) {
    const auto middle = static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(x));
    for (auto bits = middle - count / 2; bits < middle + count / 2; ++bits) {
      visit(std::bit_cast<double>(bits));
    }
  }

  /// x + d with d of both signs and every magnitude from 2^-50 to 2^-5.
  template <class Visitor>
  void near(long count, double x, Visitor&& visit) {
    geometric(count, 0x1p-50, 0x1p-5, [&](double d) { visit(x + d); });
  }

private:
  double unit() { return static_cast<double>(random() >> 11) * 0x1p-53; }

  std::mt19937_64 random{20'240'229};
};

/// Hands every 1021st float of all 2^32 to a visitor: 1021 is odd, so that all last bits occur.
template <class Visitor>
void every_1021st_float(Visitor&& visit) {
  for (std::uint64_t bits = 0; bits <= std::numeric_limits<std::uint32_t>::max(); bits += 1021) {
    visit(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
  }
}

} // namespace accuracy
