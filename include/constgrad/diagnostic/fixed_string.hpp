// Text that can be a template argument, and text that is put together piece by piece.
#pragma once

#include "constgrad/math/requirements.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A string literal as a template argument: `prints_as<value, "0.85916839">`.
template <std::size_t Size>
struct fixed_string {
  char characters[Size]{};

  constexpr fixed_string() = default;
  constexpr fixed_string(const char (&literal)[Size]) {
    for (std::size_t i = 0; i < Size; ++i) characters[i] = literal[i];
  }

  /// A number in its place is no constant, for which compilers show the line of this constructor.
  template <class Number>
    requires std::is_arithmetic_v<Number>
  fixed_string(Number); // text must be quoted: write "1.5" for 1.5
};
template <class Number>
  requires std::is_arithmetic_v<Number>
fixed_string(Number) -> fixed_string<1>;

/// Text of fewer than Capacity characters, put together with <<. What does not fit is left off, and the
/// text is then equal to no other.
template <std::size_t Capacity>
struct char_buffer {
  char characters[Capacity]{};
  std::size_t size = 0;
  bool truncated = false;

  /// A character, and nothing that would only convert to one.
  template <std::same_as<char> C>
  constexpr char_buffer& operator<<(C c) {
    if (size + 1 < sizeof characters) {
      characters[size++] = c;
    } else {
      truncated = true;
    }
    return *this;
  }

  constexpr char_buffer& operator<<(const char* words) {
    const char* end = words;
    while (*end != '\0') ++end; // which moves if these are characters of this text
    while (words != end) *this << *words++;
    return *this;
  }

  template <std::size_t Other>
  constexpr char_buffer& operator<<(const char_buffer<Other>& other) {
    const std::size_t end = other.size; // which grows if it is this text
    for (std::size_t i = 0; i < end; ++i) *this << other.characters[i];
    truncated = truncated || other.truncated;
    return *this;
  }

  /// An integer of at most 64 bits, in decimal; a bool as 0 or 1.
  template <std::integral T>
    requires(!std::same_as<T, char> && sizeof(T) <= 8)
  constexpr char_buffer& operator<<(T number) {
    char digits[20]{};
    std::size_t count = 0;
    bool negative = false;
    if constexpr (std::signed_integral<T>) negative = number < 0;
    do {
      const int digit = static_cast<int>(number % 10);
      digits[count++] = static_cast<char>('0' + (negative ? -digit : digit));
      number = static_cast<T>(number / 10);
    } while (number != 0);
    if (negative) *this << '-';
    while (count > 0) *this << digits[--count];
    return *this;
  }

  /// The same characters.
  friend constexpr bool operator==(const char_buffer& left, const char_buffer& right) {
    return left == right.characters && !right.truncated;
  }
  friend constexpr bool operator==(const char_buffer& left, const char* right) {
    std::size_t i = 0;
    while (right[i] != '\0' && right[i] == left.characters[i]) ++i; // a zero ends left
    return i == left.size && right[i] == '\0' && !left.truncated;
  }
};

/// The characters of a text up to its first zero.
template <std::size_t Capacity, std::size_t Size>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const fixed_string<Size>& words) {
  for (std::size_t i = 0; i < Size && words.characters[i] != '\0'; ++i) out << words.characters[i];
  return out;
}

/// A message of at most 255 characters.
using message = char_buffer<256>;

/// The left side of a << that needs constgrad/ostream.hpp: a std::ostream or what is like one.
struct stream_without_header {
  template <class Stream>
    requires requires(Stream& out) { out.rdbuf(), out.width(); }
  stream_without_header(Stream&&);
};

namespace asking {
struct anything {
  template <class T>
  anything(const T&);
};
/// Chosen for what has no text, so that asking always has an answer.
void operator<<(message&, anything);

template <class T>
concept has_text = std::is_class_v<T> && requires(message& out, const T& shown) {
  { out << shown } -> std::same_as<message&>;
};
} // namespace asking

/// Its right side: an object of the library that has a text.
struct text_without_header {
  template <asking::has_text T>
  text_without_header(const T&);
};

/// Says what is missing in std::cout << vector{1.0}. Both sides are converted, so every other << is
/// preferred: that of constgrad/ostream.hpp, and those of users. Whoever asks whether << compiles, as
/// test frameworks do, learns that it does not: of clang by the attribute, which shows no other
/// candidates, and of g++ by `delete`, since g++ takes what is unavailable for an answer.
#ifdef __clang__
__attribute__((unavailable("include constgrad/ostream.hpp to write this to a stream"))) void
operator<<(stream_without_header, text_without_header);
#else
template <fixed_string = "include constgrad/ostream.hpp to write this to a stream">
void operator<<(stream_without_header, text_without_header) = delete;
#endif

/// The right side of a << that nothing helps: an object that has no text, as an optimizer, a function or a layer.
struct no_text {
  template <class T>
    requires(std::is_class_v<T> && !asking::has_text<T>)
  no_text(const T&);
};

/// Says so of std::cout << gradient_descent{.learning_rate = 0.1}, in the same way.
#ifdef __clang__
__attribute__((unavailable("this has no text: write its members to the stream, one by one"))) void
operator<<(stream_without_header, no_text);
#else
template <fixed_string = "this has no text: write its members to the stream, one by one">
void operator<<(stream_without_header, no_text) = delete;
#endif

namespace proof {
using constgrad::operator<<; // for residues, which belong here
}

} // namespace constgrad
