// Files that gzip has compressed.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad/data/gzip.hpp>
#include <constgrad/data/whole_file.hpp>

#include <cstdio>
#include <string>

/// What `printf 'forward\nbackward\n' | gzip -n` writes.
static const std::string compressed{
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b\xcb\x2f\x2a\x4f\x2c"
    "\x4a\xe1\x4a\x4a\x4c\xce\x06\x33\x00\xa1\x17\x36\xaf\x11\x00\x00\x00",
    33};

static std::string error_of_reading(const std::string& file, std::size_t most = 100) {
  return error_of([&] { return constgrad::read_gzip(file, most); });
}

TEST_CASE("a file is read decompressed, and one that is not compressed as it is", "[gzip]") {
  const std::string file = "file_of_a_test.gz";
  constgrad::write_file(file, compressed);
  CHECK(constgrad::read_gzip(file) == "forward\nbackward\n");
  CHECK(error_of_reading(file, 17) == "nothing");
  CHECK(error_of_reading(file, 16) == file + ": would be longer than 16 bytes");
  for (std::size_t size = 11; size < compressed.size(); ++size) {
    constgrad::write_file(file, compressed.substr(0, size));
    CHECK(error_of_reading(file) == file + ": unexpected end of file");
  }
  std::string damaged = compressed;
  damaged[26] ^= 1; // of the checksum
  constgrad::write_file(file, damaged);
  CHECK(error_of_reading(file) == file + ": incorrect data check");
  constgrad::write_file(file, "plain");
  CHECK(constgrad::read_gzip(file) == "plain");
  std::remove(file.c_str());
  CHECK(error_of_reading(file) == file + ": can't be opened");
}
