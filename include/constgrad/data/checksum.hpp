// 64 bits by which one notices that bytes or numbers are others: FNV-1a of G. Fowler, L. C. Noll and K.-P. Vo.
//
//     hash ← (hash xor next) · (2⁴⁰ + 435)
#pragma once

#include "constgrad/data/standard_headers.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

/// What is added byte by byte has the published hash. Of a number all bits are one step: then any one that differs is noticed.
class checksum {
public:
  void add(std::string_view bytes) {
    for (const char each : bytes) step(static_cast<unsigned char>(each));
  }
  template <class Number>
    requires std::is_arithmetic_v<Number>
  void add(Number number) {
    if constexpr (std::is_floating_point_v<Number>)
      step(std::bit_cast<std::conditional_t<sizeof(Number) == 4, std::uint32_t, std::uint64_t>>(
          number));
    else
      step(static_cast<std::uint64_t>(number));
  }
  template <class Number>
  void add(const Number* numbers, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) add(numbers[i]);
  }

  std::string text() const { return std::to_string(hash); }

private:
  std::uint64_t hash = 0xcbf29ce484222325;

  void step(std::uint64_t next) { hash = (hash ^ next) * 0x100000001b3; }
};

} // namespace constgrad
