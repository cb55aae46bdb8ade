// The error of a file that cannot be used.
#pragma once

#include "constgrad/data/standard_headers.hpp"

#include <cstddef>

namespace constgrad {

/// Thrown by what reads a file: which file, the line or byte, what was expected and what was found.
class file_error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// Text in an error: what is long is cut off, and what cannot be printed is written as \x09.
inline std::string shown(const char* text, std::size_t size) {
  constexpr std::size_t most = 40;
  constexpr char digits[] = "0123456789abcdef";
  std::string words = "\"";
  std::size_t i = 0;
  for (; i < size && (i < most || (text[i] & 0xc0) == 0x80);
       ++i) { // no part of a character in UTF-8
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7f)
      words += {'\\', 'x', digits[byte / 16], digits[byte % 16]};
    else
      words += text[i];
  }
  words += i < size ? "…\"" : "\"";
  return words;
}

/// "cat, dog".
template <class Names>
std::string listed(const Names& names) {
  std::string words;
  for (const auto& each : names) words += (words.empty() ? "" : ", ") + std::string{each};
  return words;
}

/// "1 field", "2 fields".
inline std::string counted(std::size_t count, const char* noun) {
  return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

} // namespace constgrad
