// Numbers that can be added and multiplied, and nothing else: "or" and "and" of truth values.
#pragma once

struct truth {
  bool value = false;

  friend constexpr truth operator*(truth a, truth b) { return {a.value && b.value}; }
  constexpr truth& operator+=(truth b) {
    value = value || b.value;
    return *this;
  }
  friend constexpr bool operator==(truth, truth) = default;
};

inline constexpr truth yes{true}, no{false};
