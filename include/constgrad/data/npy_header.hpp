// The header of an array of NumPy: numpy.org, "NEP 1, A simple file format for NumPy arrays", and its versions 2 and 3.
//
//     \x93NUMPY, version, 0      its length in 2 bytes, from version 2 on in 4      {'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }
#pragma once

#include "constgrad/data/file_array.hpp"
#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"

#include <cstddef>

namespace constgrad {

/// What such a header says.
struct npy_header {
  std::string type{};      ///< NumPy's name: "<f8"
  bool by_columns = false; ///< whether the first index runs first
  std::vector<std::size_t> shape{};
  std::size_t begin = 0; ///< the byte behind the header
};

/// Reads it. Throws file_error where the bytes do not begin with one.
class npy_header_reader {
public:
  npy_header_reader(std::string_view bytes_of_file, const std::string& name_of_file)
      : bytes{bytes_of_file},
        file{name_of_file} {}

  npy_header read() {
    if (!bytes.starts_with("\x93NUMPY")) fail("\"\\x93NUMPY\"");
    place = 6;
    const std::size_t version = byte(6);
    if (version < 1 || version > 3 || byte(7) != 0) fail("a version from 1.0 to 3.0");
    place = 8;
    const std::size_t begin = version == 1 ? 10 : 12;
    std::size_t length = 0;
    for (std::size_t i = begin; i-- > 8;) length = length << 8 | byte(i);
    if (bytes.size() < begin || length > bytes.size() - begin)
      throw file_error{file + ", byte 8: expected a header of at most " +
                       counted(bytes.size() < begin ? 0 : bytes.size() - begin, "byte") +
                       ", but it says " + std::to_string(length)};
    npy_header header;
    header.begin = begin + length;
    bytes = bytes.substr(0, header.begin);
    place = begin;
    read_entries(header);
    if (place != bytes.size()) fail("the end of the header");
    return header;
  }

private:
  std::string_view bytes;
  const std::string& file;
  std::size_t place = 0;

  /// A byte, or 0 behind the last.
  std::size_t byte(std::size_t i) const {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
  }

  [[noreturn]] void fail(const std::string& expected) const {
    throw file_error{
        file + ", byte " + std::to_string(place) + ": expected " + expected + ", but found " +
        (place < bytes.size() ? shown(bytes.data() + place, bytes.size() - place) : "the end")};
  }

  void skip_spaces() {
    while (byte(place) == ' ' || byte(place) == '\n' || byte(place) == '\t') ++place;
  }
  /// Goes behind these words, and the spaces after them, if they are next.
  bool took(std::string_view words) {
    if (!bytes.substr(place).starts_with(words)) return false;
    place += words.size();
    skip_spaces();
    return true;
  }
  void take(std::string_view words) {
    if (!took(words)) fail(shown(words.data(), words.size()));
  }

  void read_entries(npy_header& header) {
    std::set<std::string> missing{"descr", "fortran_order", "shape"};
    skip_spaces();
    take("{");
    while (!took("}")) {
      const std::size_t at = place;
      const std::string key = text("'descr', 'fortran_order' or 'shape'");
      if (missing.erase(key) == 0) {
        place = at;
        fail("'descr', 'fortran_order' or 'shape', each once");
      }
      take(":");
      if (key == "descr")
        header.type = text("a type in quotes, such as '<f8'");
      else if (key == "fortran_order")
        header.by_columns = truth();
      else
        header.shape = sizes();
      if (!took(",") && byte(place) != '}') fail("\",\" or \"}\"");
    }
    if (!missing.empty()) fail("'" + *missing.begin() + "' before it");
  }

  std::string text(const std::string& expected) {
    const std::size_t quote = byte(place);
    const std::size_t end =
        quote == '\'' || quote == '"' ? bytes.find(bytes[place], place + 1) : bytes.npos;
    if (end == bytes.npos) fail(expected);
    const std::string found{bytes.substr(place + 1, end - place - 1)};
    place = end + 1;
    skip_spaces();
    return found;
  }

  bool truth() {
    const bool is_true = took("True");
    if (!is_true && !took("False")) fail("True or False");
    return is_true;
  }

  /// (), (3,) or (3, 4).
  std::vector<std::size_t> sizes() {
    std::vector<std::size_t> found;
    take("(");
    bool goes_on = true;
    while (!took(")")) {
      if (!goes_on) fail("\",\" or \")\"");
      std::size_t size = 0;
      const char* const first = bytes.data() + place;
      const auto [after, error] = std::from_chars(first, bytes.data() + bytes.size(), size);
      if (error != std::errc{}) fail("a size below 2^64");
      place += static_cast<std::size_t>(after - first);
      skip_spaces();
      found.push_back(size);
      goes_on = took(",");
    }
    if (found.size() == 1 && !goes_on) fail("a comma before it, as in (3,)");
    return found;
  }
};

/// The bytes of such a header, of version 1 if it is short enough, up to a multiple of 64 bytes.
inline std::string write_npy_header(const std::string& type,
                                    const std::vector<std::size_t>& shape) {
  std::string text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (";
  for (const std::size_t size : shape) text += std::to_string(size) + ", ";
  if (shape.size() > 1) text.resize(text.size() - 2);
  if (shape.size() == 1) text.pop_back();
  text += "), }";
  const bool is_short = text.size() + 64 < 0x10000;
  const std::size_t begin = is_short ? 10 : 12, end = (begin + text.size() + 64) / 64 * 64;
  text.resize(end - begin - 1, ' ');
  text += '\n';
  std::string header = "\x93NUMPY";
  header += {static_cast<char>(is_short ? 1 : 2), '\0'};
  for (std::size_t i = 8; i < begin; ++i)
    header += static_cast<char>(text.size() >> (8 * (i - 8)) & 0xff);
  return header + text;
}

} // namespace constgrad
