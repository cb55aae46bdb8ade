// Texts as C++ has them, for headers that are written by a program.
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"

namespace constgrad {

/// A text in quotes: "a \"word\"\012".
inline std::string as_literal(const std::string& text) {
  std::string quoted = "\"";
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (each == '"' || each == '\\')
      quoted += '\\';
    else if (byte < 0x20 || byte == 0x7f) { // three octal digits end an escape
      quoted += {'\\', static_cast<char>('0' + byte / 64), static_cast<char>('0' + byte / 8 % 8),
                 static_cast<char>('0' + byte % 8)};
      continue;
    }
    quoted += each;
  }
  return quoted + '"';
}

/// The array name_classes, of the names of classes.
inline std::string text_of_classes(const std::string& name,
                                   const std::vector<std::string>& classes) {
  std::vector<std::string> literals;
  for (const std::string& each : classes) literals.push_back(as_literal(each));
  return "inline constexpr const char* " + name + "_classes[]{" + listed(literals) + "};\n";
}

} // namespace constgrad
