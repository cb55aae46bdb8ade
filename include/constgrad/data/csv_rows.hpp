// Text in the format CSV, cut into the fields of its rows: RFC 4180, Y. Shafranovich, "Common Format and MIME Type for
// Comma-Separated Values (CSV) Files", 2005.
//
//     a,"b, c","say ""d"""        a     b, c     say "d"
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"

#include <cstddef>

namespace constgrad {

/// The fields of all rows, each row with the line on which it begins. Lines end in LF or CRLF. A field in quotes may hold
/// separators, ends of lines, and quotes that are written twice. Every row has as many fields as the first. Throws file_error
/// where the text is not so.
class csv_rows {
public:
  csv_rows(std::string text_of_file, std::string name_of_file, char separator)
      : text{std::move(text_of_file)},
        name{std::move(name_of_file)} {
    if (separator == '"' || separator == '\n' || separator == '\r')
      throw file_error{name + ": the separator of fields is " + shown(&separator, 1)};
    if (text.starts_with("\xef\xbb\xbf")) place = 3; // a byte order mark
    if (place < text.size() && text.back() != '\n') text += '\n';
    while (place < text.size()) read_row(separator);
    if (lines.empty()) throw file_error{name + " is empty"};
  }

  /// How many rows there are, and how many fields each has.
  std::size_t size() const { return lines.size(); }
  std::size_t width() const { return fields.size() / lines.size(); }

  std::string_view field(std::size_t row, std::size_t column) const {
    const auto [first, size] = fields[row * width() + column];
    return std::string_view{text}.substr(first, size);
  }

  const std::string& file() const { return name; }
  /// "iris.csv, line 3", of a row.
  std::string at(std::size_t row) const { return at_line(lines[row]); }

private:
  struct extent {
    std::size_t first, size;
  };

  std::string text; // ends in LF; what a field in quotes means is written over it
  std::string name;
  std::vector<extent> fields{};
  std::vector<std::size_t> lines{};
  std::size_t place = 0, line = 1;

  std::string at_line(std::size_t number) const {
    return name + ", line " + std::to_string(number);
  }

  void read_row(char separator) {
    const std::size_t first_field = fields.size();
    lines.push_back(line);
    do fields.push_back(text[place] == '"' ? quoted_field(separator) : plain_field(separator));
    while (separated(separator));
    const std::size_t given = fields.size() - first_field;
    if (first_field > 0 && given != first_field / (lines.size() - 1))
      throw file_error{at(lines.size() - 1) + " has " + counted(given, "field") + ", but line " +
                       std::to_string(lines[0]) + " has " +
                       std::to_string(first_field / (lines.size() - 1))};
  }

  /// Goes on behind a separator, or behind the end of the line: then the row is over.
  bool separated(char separator) {
    const char found = text[place++];
    if (found == separator) return true;
    if (found == '\r') ++place; // ends_line has seen the LF behind it
    ++line;
    return false;
  }

  bool ends_line() const {
    return text[place] == '\n' || (text[place] == '\r' && text[place + 1] == '\n');
  }

  extent plain_field(char separator) {
    const std::size_t first = place;
    for (; text[place] != separator && !ends_line(); ++place) {
      if (text[place] == '"')
        throw file_error{at_line(line) + ": a quote in a field that does not begin with one: " +
                         shown(text.data() + first, place - first + 1)};
    }
    return {first, place - first};
  }

  extent quoted_field(char separator) {
    const std::size_t first = ++place, first_line = line;
    std::size_t end = first;
    for (; place < text.size(); ++place) {
      if (text[place] == '"') {
        ++place;
        if (text[place] == separator || ends_line()) return {first, end - first};
        if (text[place] != '"') break;
      }
      if (text[place] == '\n') ++line;
      text[end++] = text[place];
    }
    throw file_error{at_line(first_line) + ": a field in quotes does not end with a quote before " +
                     (place < text.size() ? shown(text.data() + place, 1) : "the end of the file")};
  }
};

} // namespace constgrad
