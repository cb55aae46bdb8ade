// What an object shows of itself to a checkpoint, and whether another becomes the same by it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

/// All numbers that an object shows, one after another, and the greatest that each array of them may have.
struct state_image {
  double numbers[1500]{};
  std::size_t size = 0;
  std::uint64_t limits[20]{};
  std::size_t arrays = 0;

  template <class Object>
  constexpr explicit state_image(Object& object) {
    object.visit_state([this](const char*, std::size_t count, const auto& at,
                              std::uint64_t most_of_all = ~std::uint64_t{0}) {
      for (std::size_t i = 0; i < count; ++i) numbers[size++] = static_cast<double>(at(i));
      limits[arrays++] = most_of_all;
    });
  }

  /// Makes them the numbers of another object.
  template <class Object>
  constexpr void give(Object& object) const {
    std::size_t next = 0;
    object.visit_state([&](const char*, std::size_t count, const auto& at, auto...) {
      for (std::size_t i = 0; i < count; ++i) {
        auto& number = at(i);
        number = static_cast<std::remove_reference_t<decltype(number)>>(numbers[next++]);
      }
    });
  }
};
