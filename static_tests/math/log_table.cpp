#include <constgrad/math/log_table.hpp>

#include <constgrad/math/floating_point.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;
using cg::math::log_entry, cg::math::log_table;

__extension__ using int128 = __int128;

/// A multiple of 2^-120, by its factor.
constexpr int128 fixed(double x) { return static_cast<int128>(x * 0x1p120); }

/// log(b / a) = 2 artanh s = 2s + 2s³/3 + 2s⁵/5 + …, s = (b - a) / (b + a), as a multiple of 2^-120.
constexpr int128 log_of_quotient(int a, int b) {
  const int128 difference = b - a, total = b + a;
  int128 power = (difference << 121) / total, logarithm = 0;
  for (int n = 1; power != 0; n += 2) {
    logarithm += power / n;
    power = power * difference / total * difference / total;
  }
  return logarithm;
}

/// Whether an entry is right, where its reciprocal is n / 512 and log(n / 512) is known.
constexpr bool is_right(const log_entry& entry, int n, int128 logarithm) {
  const auto [reciprocal, high, low] = entry;
  const int128 off = fixed(given(high)) + fixed(given(low)) + logarithm,
               half_ulp = int128{1} << (cg::parts_of(low).e + 120 - 1);
  return given(reciprocal) * 512 == n &&
         high * 0x1p42 == static_cast<double>(static_cast<std::int64_t>(high * 0x1p42)) &&
         (off < 0 ? -off : off) <= half_ulp + 0x400;
}

/// Follows the table from 1 away: from one reciprocal to the next the logarithm's step is log of a quotient.
constexpr cg::verdict is_right_from(int begin, int end) {
  int before = 512;
  int128 logarithm = 0;
  for (int i = begin; i != end; begin < end ? ++i : --i) {
    const int n = static_cast<int>(log_table[i].reciprocal * 512);
    logarithm += log_of_quotient(before, n);
    if (!is_right(log_table[i], n, logarithm)) {
      return {false, cg::message{} << "the entry " << i << " is wrong"};
    }
    before = n;
  }
  return {};
}

/// Where the i-th interval begins: the first 80 are 2^-8 wide, the others 2^-7.
constexpr double begin_of(std::size_t i) {
  const double steps = static_cast<double>(i) - 80;
  return 1 + (i < 80 ? steps / 256 : steps / 128);
}

constexpr law log_table_laws[] = {
    {"below 1 every entry is the logarithm of its reciprocal, low rounded",
     [] { return is_right_from(79, -1); }},
    {"from 1 on every entry is the logarithm of its reciprocal, low rounded",
     [] { return is_right_from(80, int{std::extent_v<decltype(log_table)>}); }},
    {"no other multiple of 2^-9 is nearer to the reciprocal of the interval's middle",
     [] {
       for (std::size_t i = 0; i < std::extent_v<decltype(log_table)>; ++i) {
         const double middle = (begin_of(i) + begin_of(i + 1)) / 2,
                      off = given(log_table[i].reciprocal) * middle - 1;
         if (__builtin_fabs(off) > 0x1p-10 * middle) {
           return cg::verdict{false, cg::message{} << "the reciprocal " << i << " is not"};
         }
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<log_table_laws>);
