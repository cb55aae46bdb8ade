// What the errors of files say: texts as they are shown, and things as they are counted.
#include "runtime_tests/catch.hpp"

#include <constgrad/data/file_error.hpp>

#include <string>

static std::string shown(const std::string& text) {
  return constgrad::shown(text.data(), text.size());
}

TEST_CASE("a text is shown in quotes, and what can't be printed by its byte", "[file_error]") {
  CHECK(shown("") == "\"\"");
  CHECK(shown("a b~") == "\"a b~\"");
  CHECK(shown(std::string("\0\x01\x10\x1f", 4)) == "\"\\x00\\x01\\x10\\x1f\"");
  CHECK(shown("\x7f\xc3\xa9") == "\"\\x7f\xc3\xa9\"");
  CHECK(shown("\xff") == "\"\xff\"");
}

TEST_CASE("a long text is cut off, but no character of UTF-8", "[file_error]") {
  const std::string x39(39, 'x'), x40(40, 'x'), e = "\xc3\xa9";
  CHECK(shown(x40) == '"' + x40 + '"');
  CHECK(shown(x40 + "y") == '"' + x40 + "…\"");
  CHECK(shown(x40 + e) == '"' + x40 + "…\"");
  CHECK(shown(x39 + e) == '"' + x39 + e + '"');
  CHECK(shown(x39 + e + "y") == '"' + x39 + e + "…\"");
  CHECK(shown(x39 + "\xe2\x80\xa6y") == '"' + x39 + "\xe2\x80\xa6…\"");
  CHECK(shown(x39 + "\xf0\x9f\x98\x80") == '"' + x39 + "\xf0\x9f\x98\x80\"");
}

TEST_CASE("one is counted without an s", "[file_error]") {
  CHECK(constgrad::counted(0, "byte") == "0 bytes");
  CHECK(constgrad::counted(1, "byte") == "1 byte");
  CHECK(constgrad::counted(2, "byte") == "2 bytes");
  CHECK(constgrad::counted(std::size_t{1} << 40, "byte") == "1099511627776 bytes");
}
