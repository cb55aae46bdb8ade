// Everything that has a text, to a std::ostream by <<: std::cout << vector{1.0, 0.5}.
//
// No other header includes this one, since <ostream> and <string> cost more than most of the
// library. It works for whatever is included beside it.
#pragma once

#include "constgrad/diagnostic/print.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

// Also after macros named min and max.
#pragma push_macro("min")
#undef min
#pragma push_macro("max")
#undef max

#include <ostream>
#include <string>
#include <string_view>

#pragma pop_macro("max")
#pragma pop_macro("min")

namespace constgrad {

/// Text of any length, at run time.
template <>
struct char_buffer<0> {
  std::string characters{};

  template <std::same_as<char> C>
  char_buffer& operator<<(C c) {
    characters += c;
    return *this;
  }
  char_buffer& operator<<(const char* words) {
    characters += words;
    return *this;
  }
  template <std::size_t Other>
  char_buffer& operator<<(const char_buffer<Other>& other) {
    characters.append(other.characters, other.size);
    return *this;
  }
  template <std::integral T>
    requires(!std::same_as<T, char> && sizeof(T) <= 8)
  char_buffer& operator<<(T number) {
    return *this << (message{} << number);
  }
};

/// A class of the library that << puts into a text.
template <class T>
concept has_text = std::is_class_v<T> && !std::convertible_to<const T&, const char*> &&
                   requires(char_buffer<0>& out, const T& shown) { out << shown; };

/// The text of a number, vector, matrix, formula, parameters, history, … It is the same that a
/// writing takes: numbers have the fewest digits that read back as them, whatever precision and
/// format the stream has; nan, inf and -inf are written so. Of the stream's state only width, fill
/// and adjustment count, for the text as a whole; the width is 0 afterwards, as after a std::string.
template <class Traits, has_text T>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const T& shown) {
  char_buffer<0> whole;
  whole << shown;
  return out << std::basic_string_view<char, Traits>{whole.characters.data(),
                                                     whole.characters.size()};
}

namespace proof {
using constgrad::operator<<; // for residues, which belong here
}

} // namespace constgrad
