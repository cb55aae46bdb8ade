// JSON for Modern C++, which reads and writes the headers of files, also after other code's macros.
#pragma once

#if !__has_include(<nlohmann/json.hpp>)
#error                                                                                             \
    "constgrad/data/json.hpp needs JSON for Modern C++: install nlohmann-json3-dev (Debian, Ubuntu) or nlohmann-json"
#endif

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"

#pragma push_macro("min")
#undef min
#pragma push_macro("max")
#undef max

#include <nlohmann/json.hpp>

#pragma pop_macro("max")
#pragma pop_macro("min")

namespace constgrad {

/// JSON as text. Throws file_error where a text in it is not in UTF-8.
inline std::string written(const nlohmann::json& value) {
  try {
    return value.dump();
  } catch (const nlohmann::json::type_error&) {
    throw file_error{"a name or a text for a file is not in UTF-8"};
  }
}

/// The texts of a list in JSON, as a text of a file's metadata may hold it. Throws file_error where it is none.
inline std::vector<std::string> texts_in(const std::string& list, const std::string& file) {
  const auto parsed = nlohmann::json::parse(list, nullptr, false);
  bool is_list = parsed.is_array();
  for (const auto& each : parsed) is_list = is_list && each.is_string();
  if (!is_list)
    throw file_error{file + ": expected a list of texts, but found " +
                     shown(list.data(), list.size())};
  std::vector<std::string> texts;
  for (const auto& each : parsed) texts.push_back(each.template get<std::string>());
  return texts;
}

} // namespace constgrad
