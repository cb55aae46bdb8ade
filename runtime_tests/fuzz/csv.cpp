// Any bytes are a table or a file_error; a table written down again, with every field in quotes, is the same table.
#include <constgrad/data/csv_table.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

static std::string written(const constgrad::csv_table& table) {
  std::string text;
  for (std::size_t row = 0; row < table.size(); ++row) {
    for (std::size_t i = 0; i < table.width(); ++i) {
      text += i == 0 ? "\"" : ",\"";
      for (const char c : table.text(row, i))
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
      text += '"';
    }
    text += "\r\n";
  }
  return text;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using constgrad::csv_table;
  try {
    const csv_table table{
        {reinterpret_cast<const char*>(bytes), size}, "fuzz", {.has_header = false}};
    const csv_table again{written(table), "fuzz", {.has_header = false}};
    if (again.size() != table.size() || again.width() != table.width()) std::abort();
    for (std::size_t row = 0; row < table.size(); ++row)
      for (std::size_t i = 0; i < table.width(); ++i)
        if (again.text(row, i) != table.text(row, i)) std::abort();
    static_cast<void>(table.numbers<double>(table.width() - 1));
  } catch (const constgrad::file_error&) {
  }
  return 0;
}
