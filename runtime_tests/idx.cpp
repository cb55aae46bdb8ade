// Arrays in the format IDX: what is read, and what is refused, word for word.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad/data/data_set.hpp>
#include <constgrad/data/idx_array.hpp>
#include <constgrad/data/invalid_data.hpp>
#include <constgrad/data/one_hot.hpp>

#include <cstdio>
#include <limits>
#include <string>
#include <vector>

using constgrad::idx_array;

/// The bytes of an array: its type, its dimensions, and the bytes of its numbers.
static std::string bytes_of(char type, const std::vector<unsigned>& dimensions,
                            const std::string& numbers) {
  std::string bytes{0, 0, type, static_cast<char>(dimensions.size())};
  for (const unsigned size : dimensions)
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(size >> shift & 0xff);
  return bytes + numbers;
}

static idx_array array_of(const std::string& bytes) { return {bytes, "data.idx"}; }

TEST_CASE("images are rows, one after another", "[idx]") {
  const auto images = array_of(bytes_of(8, {2, 1, 3}, std::string("\0\x33\xff\x66\x01\x80", 6)));
  CHECK(images.dimensions() == std::vector<std::size_t>{2, 1, 3});
  const auto rows = images.numbers<double, 3>(255);
  CHECK(rows.size() == 2);
  CHECK(rows[0] == constgrad::vector{0.0, 0.2, 1.0});
  CHECK(rows[1] == constgrad::vector{0.4, 1.0 / 255, 128.0 / 255});
  CHECK(images.numbers<float, 3>(255)[1][1] == 1.0f / 255.0f);
  CHECK(images.numbers<float, 3>()[1][2] == 128);
}

TEST_CASE("every type of number is read", "[idx]") {
  const auto first = [](char type, const std::string& number) {
    return array_of(bytes_of(type, {1}, number)).numbers<double, 1>()[0][0];
  };
  CHECK(first(8, "\xff") == 255);
  CHECK(first(9, "\xff") == -1);
  CHECK(first(11, "\xff\xfe") == -2);
  CHECK(first(11, "\x01\x02") == 258);
  CHECK(first(12, "\xff\xff\xff\xfd") == -3);
  CHECK(first(12, "\x7f\xff\xff\xff") == 2147483647);
  CHECK(first(13, std::string("\xc0\x20\0\0", 4)) == -2.5);
  CHECK(first(14, std::string("\x40\x09\x21\xfb\x54\x44\x2d\x18", 8)) == 0x1.921fb54442d18p+1);
  CHECK(array_of(bytes_of(12, {1}, std::string("\x01\0\0\x01", 4))).numbers<float, 1>()[0][0] ==
        0x1p24f);
}

TEST_CASE("labels are classes from 0", "[idx]") {
  CHECK(array_of(bytes_of(8, {3}, std::string("\2\0\1", 3))).labels(3) ==
        std::vector<int>{2, 0, 1});
  CHECK(error_of([] { return array_of(bytes_of(8, {3}, std::string("\2\0\3", 3))).labels(3); }) ==
        "data.idx, byte 10: expected a label from 0 to 2, but found 3.0");
  CHECK(error_of([] { return array_of(bytes_of(9, {1}, "\xff")).labels(3); }) ==
        "data.idx, byte 8: expected a label from 0 to 2, but found -1.0");
  CHECK(error_of([] {
          return array_of(bytes_of(13, {1}, std::string("\x3f\0\0\0", 4))).labels(3);
        }) == "data.idx, byte 8: expected a label from 0 to 2, but found 0.5");
  CHECK(error_of([] {
          return array_of(bytes_of(13, {1}, std::string("\x7f\xc0\0\0", 4))).labels(3);
        }) == "data.idx, byte 8: expected a label from 0 to 2, but found nan");
  CHECK(error_of([] { return array_of(bytes_of(8, {1, 1}, "\1")).labels(3); }) ==
        "data.idx: its dimensions are 1 x 1, but labels have one");

  // The label 2^31 - 1 is the last that is an int.
  const auto last = array_of(bytes_of(12, {1}, "\x7f\xff\xff\xff"));
  CHECK(last.labels(std::size_t{1} << 31) == std::vector<int>{2147483647});
  const auto refused = [&](std::size_t classes) {
    try {
      return std::to_string(last.labels(classes).size());
    } catch (const constgrad::invalid_data& error) {
      return std::string{error.what()};
    }
  };
  CHECK(refused(0) == "labels are those of 1 to 2147483648 classes, but given 0");
  CHECK(refused((std::size_t{1} << 31) + 1) ==
        "labels are those of 1 to 2147483648 classes, but given 2147483649");
}

TEST_CASE("numbers are divided by a unit that is one", "[idx]") {
  const auto array = array_of(bytes_of(8, {1}, "\xff"));
  CHECK(array.numbers<double>(-255) == std::vector<double>{-1});
  for (const double unit : {0.0, -0.0, std::numeric_limits<double>::infinity(),
                            std::numeric_limits<double>::quiet_NaN()}) {
    CHECK_THROWS_AS(array.numbers<double>(unit), constgrad::invalid_data);
    CHECK_THROWS_AS((array.numbers<double, 1>(unit)), constgrad::invalid_data);
  }
  // Rounded to float, and then divided.
  CHECK(array_of(bytes_of(12, {1}, std::string("\x01\0\0\x01", 4))).numbers<float>(3)[0] ==
        0x1p24f / 3);
}

TEST_CASE("bytes that are no array are refused", "[idx]") {
  const auto error = [](const std::string& bytes) {
    return error_of([&] { return array_of(bytes); });
  };
  const std::string begin =
      "data.idx, byte 0: expected two zero bytes, a type and a number of dimensions";
  CHECK(error("") == begin);
  CHECK(error(std::string(3, '\0')) == begin);
  CHECK(error("\x1f\x8b\x08\x01") == begin); // compressed by gzip
  CHECK(error(std::string("\0\0\x07\x01\0\0\0\0", 8)) ==
        "data.idx, byte 2: expected a type from 8 to 14, but found 7");
  CHECK(error(std::string("\0\0\x0a\x01\0\0\0\0", 8)) ==
        "data.idx, byte 2: expected a type from 8 to 14, but found 10");
  CHECK(error(std::string("\0\0\x0f\x01\0\0\0\0", 8)) ==
        "data.idx, byte 2: expected a type from 8 to 14, but found 15");
  CHECK(error(std::string("\0\0\x08\0", 4)) ==
        "data.idx, byte 3: expected a number of dimensions from 1 to 0, but found 0");
  CHECK(error(std::string("\0\0\x08\x02\0\0\0\x01", 8)) ==
        "data.idx, byte 3: expected a number of dimensions from 1 to 1, but found 2");
  CHECK(error(bytes_of(8, {2, 3}, "12345")) ==
        "data.idx: its dimensions are 2 x 3, but 5 bytes of numbers follow");
  CHECK(error(bytes_of(8, {2, 3}, "1234567")) ==
        "data.idx: its dimensions are 2 x 3, but 7 bytes of numbers follow");
  CHECK(error(bytes_of(11, {1}, "1")) ==
        "data.idx: its dimensions are 1, but 1 byte of numbers follow");
  CHECK(error(bytes_of(8, {0xffffffff, 0xffffffff, 0xffffffff}, "1")) ==
        "data.idx: its dimensions are 4294967295 x 4294967295 x 4294967295, but 1 byte of numbers "
        "follow");
  CHECK(error(bytes_of(8, {0x80000000, 0x80000000, 4}, "")) ==
        "data.idx: its dimensions are 2147483648 x 2147483648 x 4, but 0 bytes of numbers follow");
  CHECK(error(bytes_of(8, {0, 28, 28}, "")) == "nothing");
}

TEST_CASE("what is no row of numbers is refused", "[idx]") {
  CHECK(error_of([] { return array_of(bytes_of(8, {1, 2, 3}, "123456")).numbers<float, 5>(); }) ==
        "data.idx: its dimensions are 1 x 2 x 3, so that each row has 6 numbers, not 5");
  CHECK(error_of([] {
          return array_of(bytes_of(13, {2}, std::string("\0\0\0\0\xff\x80\0\0", 8)))
              .numbers<double, 1>();
        }) == "data.idx, byte 12: expected a finite number, but found -inf");
  CHECK(error_of([] {
          return array_of(bytes_of(14, {1}, std::string("\x7f\xe0\0\0\0\0\0\0", 8)))
              .numbers<float, 1>();
        }) == "data.idx, byte 8: expected a finite number, but found 8.98846567431158e+307");
  CHECK(error_of([] { return constgrad::read_idx("no_such_file"); }) ==
        "no_such_file: can't be opened");
}

TEST_CASE("a file becomes a data set", "[idx]") {
  const std::string file = "images_of_a_test.idx";
  constgrad::write_file(file, bytes_of(8, {2, 2, 2}, std::string("\0\1\2\3\4\5\6\7", 8)));
  const constgrad::data_set data{constgrad::read_idx(file).numbers<float, 4>(),
                                 constgrad::one_hot<2, float>(std::vector<int>{1, 0})};
  std::remove(file.c_str());
  CHECK(data.size() == 2);
  CHECK(data[1].input == constgrad::vector{4.0f, 5.0f, 6.0f, 7.0f});
  CHECK(data[0].target == constgrad::vector{0.0f, 1.0f});
}
