// Named arrays of numbers in the format safetensors, which most of the field reads: Hugging Face, "Safetensors".
//
//     8 bytes: n      n bytes of JSON: {"layer_1.weights": {"dtype": "F64", "shape": [4, 2], "data_offsets": [0, 64]}, …}
//     the numbers of all arrays, one array after another, each row by row, little-endian
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/json.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {

/// An unsigned number as 8 bytes, the lowest first.
inline std::string as_bytes(std::uint64_t number) {
  std::string bytes;
  append_bytes(bytes, number);
  return bytes;
}

/// The bytes of a file that holds these. Throws file_error where a name or a text is not in UTF-8.
inline std::string write_safetensors(const tensors& all) {
  auto header = nlohmann::json::object();
  if (!all.metadata.empty()) header["__metadata__"] = all.metadata;
  std::string numbers;
  for (const auto& [name, array] : all.arrays) {
    const std::size_t begin = numbers.size();
    numbers += array.bytes;
    header[name] = {
        {"dtype", array.type}, {"shape", array.shape}, {"data_offsets", {begin, numbers.size()}}};
  }
  std::string text = written(header);
  text.resize((text.size() + 7) / 8 * 8, ' '); // so that the numbers are aligned
  return as_bytes(text.size()) + text + numbers;
}

/// Reads the bytes of a file, and checks that its header describes exactly these. Throws file_error.
class safetensors_reader {
public:
  safetensors_reader(std::string_view bytes_of_file, std::string name_of_file)
      : bytes{bytes_of_file},
        file{std::move(name_of_file)} {}

  tensors read() const {
    if (bytes.size() < 8)
      throw file_error{file + ": expected a length of 8 bytes, but the file has " +
                       counted(bytes.size(), "byte")};
    const auto length = number_in<std::uint64_t>(bytes, 0);
    if (length > bytes.size() - 8)
      throw file_error{file + ", byte 0: expected a header of at most " +
                       counted(bytes.size() - 8, "byte") + ", but it says " +
                       std::to_string(length)};
    const auto header = parsed(bytes.substr(8, static_cast<std::size_t>(length)));
    const std::string_view numbers = bytes.substr(8 + static_cast<std::size_t>(length));

    tensors found;
    std::map<std::size_t, std::size_t> extents; // begin and end of each array
    for (const auto& [name, entry] : header.items()) {
      if (name == "__metadata__")
        read_texts(entry, found.metadata);
      else
        found.arrays[name] = read_array(name, entry, numbers, extents);
    }
    std::size_t end = 0;
    for (const auto& [begin, next] : extents) {
      if (begin != end)
        fail("expected an array that begins at byte " + std::to_string(end) +
             " of the numbers, but found one at " + std::to_string(begin));
      end = next;
    }
    if (end != numbers.size())
      fail("expected " + counted(end, "byte") + " of numbers, but found " +
           std::to_string(numbers.size()));
    return found;
  }

private:
  std::string_view bytes;
  std::string file;

  [[noreturn]] void fail(const std::string& words) const { throw file_error{file + ": " + words}; }

  /// The header, which must be an object without a name twice.
  nlohmann::json parsed(std::string_view text) const {
    using nlohmann::json;
    std::set<std::string> names;
    const auto refuse_twice = [&](int depth, json::parse_event_t event, json& found) {
      if (depth == 1 && event == json::parse_event_t::key &&
          !names.insert(found.template get<std::string>()).second)
        fail(shown(found.template get<std::string>()) + " is there twice");
      return true;
    };
    if (text.find('\0') != text.npos) fail("the header has a zero byte"); // would end it
    json header;
    try {
      header = json::parse(text, refuse_twice);
    } catch (const json::parse_error& error) {
      throw file_error{file + ", byte " + std::to_string(8 + error.byte) +
                       ": the header is no JSON"};
    } catch (const json::exception&) {
      fail("the header has a number that is too large");
    }
    if (!header.is_object()) fail("the header is no object of JSON");
    return header;
  }

  static std::string shown(const std::string& name) {
    return constgrad::shown(name.data(), name.size());
  }

  void read_texts(const nlohmann::json& entry, std::map<std::string, std::string>& texts) const {
    if (!entry.is_object()) fail("\"__metadata__\" is no object of texts");
    for (const auto& [name, text] : entry.items()) {
      if (!text.is_string()) fail("\"__metadata__\" has " + shown(name) + ", which is no text");
      texts[name] = text.template get<std::string>();
    }
  }

  tensor read_array(const std::string& name, const nlohmann::json& entry, std::string_view numbers,
                    std::map<std::size_t, std::size_t>& extents) const {
    if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string() ||
        !entry.contains("shape") || !entry.contains("data_offsets") || entry.size() != 3)
      fail(shown(name) + ": expected dtype, shape and data_offsets");
    tensor array{entry["dtype"].template get<std::string>(), sizes(name, entry["shape"]), {}};
    const auto ends = sizes(name, entry["data_offsets"]);
    if (ends.size() != 2 || ends[0] > ends[1] || ends[1] > numbers.size())
      fail(shown(name) + ": expected data_offsets within " + counted(numbers.size(), "byte"));
    array.bytes = numbers.substr(ends[0], ends[1] - ends[0]);
    if (!fits_its_shape(array))
      fail(shown(name) + ": its shape is of another size than its " +
           counted(array.bytes.size(), "byte"));
    if (ends[0] != ends[1] && !extents.emplace(ends[0], ends[1]).second)
      fail(shown(name) + ": another array begins at the same byte");
    return array;
  }

  /// A list of numbers of at least 0.
  std::vector<std::size_t> sizes(const std::string& name, const nlohmann::json& list) const {
    std::vector<std::size_t> found;
    if (!list.is_array()) fail(shown(name) + ": expected a list of whole numbers");
    for (const auto& each : list) {
      if (!each.is_number_unsigned()) fail(shown(name) + ": expected a list of whole numbers");
      found.push_back(each.template get<std::size_t>());
    }
    return found;
  }
};

/// What the bytes of a file hold. Throws file_error where they are no safetensors.
inline tensors read_safetensors(std::string_view bytes, const std::string& file) {
  return safetensors_reader{bytes, file}.read();
}

} // namespace constgrad
