// Writes a file of samples as a header of C++, for constgrad_add_data: data_header name=… header=… file=… inputs=… …
#include <constgrad/data/csv_table.hpp>
#include <constgrad/data/idx_array.hpp>
#include <constgrad/data/npy_array.hpp>
#include <constgrad/data/text_literal.hpp>

#include <cstdio>
#include <exception>
#include <map>
#include <string>
#include <vector>

using namespace constgrad;

/// What was asked for: all values of each word.
using request = std::map<std::string, std::vector<std::string>>;

/// Samples as rows of numbers, one after another; with classes the targets are their labels.
template <class T>
struct samples {
  std::size_t count;
  std::vector<T> inputs{}, targets{};
  std::vector<int> labels{};
};

static std::string one(const request& asked, const std::string& word,
                       const std::string& otherwise = "") {
  const auto found = asked.find(word);
  return found == asked.end() ? otherwise : found->second[0];
}
static std::vector<std::string> all(const request& asked, const std::string& word) {
  const auto found = asked.find(word);
  return found == asked.end() ? std::vector<std::string>{} : found->second;
}

/// The number of a column.
static std::size_t number_of(const std::string& digits) {
  std::size_t number = 0;
  const char* const end = digits.data() + digits.size();
  if (const auto read = std::from_chars(digits.data(), end, number);
      read.ec != std::errc{} || read.ptr != end)
    throw file_error{"expected the number of a column, but found " +
                     shown(digits.data(), digits.size())};
  return number;
}

/// Columns by their numbers, of which "0-63" are several.
static std::vector<std::size_t> numbers_of(const std::vector<std::string>& columns) {
  std::vector<std::size_t> numbers;
  for (const std::string& each : columns) {
    const std::size_t dash = each.find('-'),
                      last = number_of(each.substr(dash + 1)); // npos + 1 is 0
    for (std::size_t i = number_of(each.substr(0, dash)); i <= last; ++i) numbers.push_back(i);
  }
  return numbers;
}

template <class T>
static samples<T> samples_of_csv(const request& asked, T unit) {
  const std::string separator = one(asked, "separator", ",");
  if (separator.size() != 1)
    throw file_error{"expected a separator of one character, but found " +
                     shown(separator.data(), separator.size())};
  const bool has_header = !asked.contains("no_header");
  const csv_table table = read_csv(one(asked, "file"), {separator[0], has_header});
  samples<T> read{table.size()};
  const auto inputs = all(asked, "inputs"), targets = all(asked, "targets"),
             column = all(asked, "class"), classes = all(asked, "classes");
  read.inputs = has_header ? table.rows_of<T>(inputs) : table.rows_of<T>(numbers_of(inputs));
  read.targets = has_header ? table.rows_of<T>(targets) : table.rows_of<T>(numbers_of(targets));
  for (T& number : read.inputs) number /= unit;
  if (!column.empty())
    read.labels = has_header ? table.classes(column[0], classes)
                             : table.classes(number_of(column[0]), classes);
  return read;
}

static file_array array_in(const std::string& file) {
  if (file.ends_with(".npy")) return read_npy(file);
  return read_idx(file);
}

/// The shortest digits that read back as the number.
template <class T>
static std::string literal(T number) {
  char digits[64];
  std::string text{+digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
  if constexpr (std::is_same_v<T, int>) return text;
  if (text.find_first_of(".e") == text.npos) text += ".0";
  return std::is_same_v<T, float> ? text + 'f' : text;
}

/// An array of C++, ten numbers in a line.
template <class T>
static std::string array_text(const char* type, const char* name, const std::vector<T>& numbers) {
  std::string text = std::string{"  constexpr "} + type + ' ' + name + "[]{";
  for (std::size_t i = 0; i < numbers.size(); ++i)
    text += (i == 0 ? "" : i % 10 == 0 ? ",\n      " : ", ") + literal(numbers[i]);
  return text + "};\n";
}

/// The whole header.
template <class T>
static std::string header_of(const request& asked, const samples<T>& read) {
  const std::string name = one(asked, "name");
  const char* const type = std::is_same_v<T, float> ? "float" : "double";
  const std::vector<std::string> classes = all(asked, "classes");
  if (!classes.empty() && read.labels.empty() && read.count > 0)
    throw file_error{one(asked, "file") + ": expected the column of the class, or labels"};
  if (read.count == 0) throw file_error{one(asked, "file") + " has no samples"};
  const std::size_t inputs = read.inputs.size() / read.count,
                    targets = classes.empty() ? read.targets.size() / read.count : classes.size();
  if (inputs == 0 || targets == 0)
    throw file_error{one(asked, "file") +
                     ": expected columns of inputs and of targets, or a class"};

  const std::string width = std::to_string(inputs), outputs = std::to_string(targets);
  std::string text = "// Made by constgrad_add_data, not by hand.\n#pragma once\n\n"
                     "#include <constgrad/data.hpp>\n\n#include <cstddef>\n\n"
                     "inline constexpr auto " +
                     name + " = [] {\n" + array_text(type, "inputs", read.inputs);
  text += classes.empty() ? array_text(type, "targets", read.targets)
                          : array_text("int", "labels", read.labels);
  text += std::string{"  constgrad::data_set<"} + type + ", " + width + ", " + outputs + ", " +
          std::to_string(read.count) +
          "> data{};\n"
          "  for (std::size_t i = 0; i < data.size(); ++i) {\n"
          "    for (std::size_t k = 0; k < " +
          width + "; ++k) data.inputs.elements[i].elements[k] = inputs[" + width + " * i + k];\n";
  text += classes.empty() ? "    for (std::size_t k = 0; k < " + outputs +
                                "; ++k) data.targets.elements[i].elements[k] = targets[" + outputs +
                                " * i + k];\n"
                          : "    data.targets.elements[i].elements[labels[i]] = 1;\n";
  text += "  }\n  return data;\n}();\n";
  return classes.empty() ? text : text + text_of_classes(name, classes);
}

template <class T>
static void write_header(const request& asked) {
  const T unit =
      csv_table{one(asked, "unit", "1"), "UNIT", {.has_header = false}}.numbers<T>(0)[0][0];
  const std::string file = one(asked, "file");
  if (!asked.contains("labels")) {
    write_file(one(asked, "header"), header_of(asked, samples_of_csv<T>(asked, unit)));
    return;
  }
  const file_array inputs = array_in(file);
  samples<T> read{inputs.dimensions().empty() ? 0 : inputs.dimensions()[0],
                  inputs.numbers<T>(unit),
                  {},
                  array_in(one(asked, "labels")).labels(all(asked, "classes").size())};
  if (read.labels.size() != read.count)
    throw file_error{file + " has " + counted(read.count, "sample") + ", but " +
                     one(asked, "labels") + " has " + counted(read.labels.size(), "label")};
  write_file(one(asked, "header"), header_of(asked, read));
}

int main(int argc, char** argv) try {
  request asked;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const std::size_t equals = argument.find('=');
    asked[argument.substr(0, equals)].push_back(argument.substr(equals + 1));
  }
  one(asked, "type") == "float" ? write_header<float>(asked) : write_header<double>(asked);
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
