// Arrays of NumPy: what is read and written, and what is refused, word for word.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad/data/data_set.hpp>
#include <constgrad/data/iris.hpp>
#include <constgrad/data/npy_array.hpp>
#include <constgrad/data/one_hot.hpp>

#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace cg = constgrad;
using cg::npy_array;

/// A file of version 1 with this header, which is not padded.
static std::string bytes_of(const std::string& header, const std::string& numbers = "") {
  std::string bytes{"\x93NUMPY\1\0", 8};
  bytes += {static_cast<char>(header.size() & 0xff), static_cast<char>(header.size() >> 8)};
  return bytes + header + numbers;
}

/// The same with a type and a shape.
static std::string bytes_of(const std::string& type, const std::string& shape,
                            const std::string& numbers, bool by_columns = false) {
  return bytes_of("{'descr': '" + type + "', 'fortran_order': " + (by_columns ? "True" : "False") +
                      ", 'shape': " + shape + ", }\n",
                  numbers);
}

static npy_array array_of(const std::string& bytes) { return {bytes, "x.npy"}; }

TEST_CASE("what np.save writes is read", "[npy]") {
  // np.save(file, np.array([[1.5, -2], [0.25, 1e300], [0, 3]])), version 1.24.2
  const std::string numbers{"\0\0\0\0\0\0\xf8\x3f\0\0\0\0\0\0\0\xc0"
                            "\0\0\0\0\0\0\xd0\x3f\x9c\x75\x00\x88\x3c\xe4\x37\x7e"
                            "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\x40",
                            48};
  std::string header = "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }";
  header.resize(117, ' ');
  const std::string file = bytes_of(header + '\n', numbers);
  CHECK(file.size() == 128 + 48);
  const npy_array array = array_of(file);
  CHECK(array.dimensions() == std::vector<std::size_t>{3, 2});
  const auto rows = array.numbers<double, 2>();
  REQUIRE(rows.size() == 3);
  CHECK(rows[0] == cg::vector{1.5, -2.0});
  CHECK(rows[1] == cg::vector{0.25, 1e300});
  CHECK(rows[2] == cg::vector{0.0, 3.0});
  CHECK(cg::npy_of(cg::tensor_of(rows)) == file);
  CHECK(cg::npy_of(array.as_tensor()) == file);
}

TEST_CASE("every type of number is read, in both orders of bytes", "[npy]") {
  const auto first = [](const char* type, const std::string& number) {
    return array_of(bytes_of(type, "(1,)", number)).numbers<double, 1>()[0][0];
  };
  CHECK(first("|u1", "\xff") == 255);
  CHECK(first("|i1", "\xff") == -1);
  CHECK(first("<u2", "\xfe\xff") == 65534);
  CHECK(first("<i2", "\xfe\xff") == -2);
  CHECK(first(">i2", "\xff\xfe") == -2);
  CHECK(first(">u2", "\x01\x02") == 258);
  CHECK(first("<i4", "\xfd\xff\xff\xff") == -3);
  CHECK(first("<u4", "\xfd\xff\xff\xff") == 4294967293);
  CHECK(first(">i4", "\x7f\xff\xff\xff") == 2147483647);
  CHECK(first("<i8", "\xfd\xff\xff\xff\xff\xff\xff\xff") == -3);
  CHECK(first(">i8", std::string("\x80\0\0\0\0\0\0\0", 8)) == -0x1p63);
  CHECK(first("<u8", "\xff\xff\xff\xff\xff\xff\xff\xff") == 0x1p64);
  CHECK(first("<f4", std::string("\0\0\x20\xc0", 4)) == -2.5);
  CHECK(first(">f4", std::string("\xc0\x20\0\0", 4)) == -2.5);
  CHECK(first("<f8", "\x18\x2d\x44\x54\xfb\x21\x09\x40") == 0x1.921fb54442d18p+1);
  CHECK(first(">f8", "\x40\x09\x21\xfb\x54\x44\x2d\x18") == 0x1.921fb54442d18p+1);
  const auto large = array_of(bytes_of("<i8", "(1,)", std::string("\x01\0\0\x01\0\0\0\0", 8)));
  CHECK(large.numbers<float, 1>()[0][0] == 0x1p24f); // rounded once
  const auto pixels = array_of(bytes_of("|u1", "(1, 1, 2)", "\x33\xff"));
  CHECK(pixels.numbers<double, 2>(255)[0] == cg::vector{0.2, 1.0});
}

TEST_CASE("columns one after another are read as rows", "[npy]") {
  const std::string columns = "\1\4\2\5\3\6"; // of ((1, 2, 3), (4, 5, 6))
  const auto array = array_of(bytes_of("|u1", "(2, 3)", columns, true));
  CHECK(array.numbers<double, 3>()[0] == cg::vector{1.0, 2.0, 3.0});
  CHECK(array.numbers<double, 3>()[1] == cg::vector{4.0, 5.0, 6.0});
  CHECK(array.as_tensor() == cg::tensor{"U8", {2, 3}, "\1\2\3\4\5\6"});
  // np.arange(24).reshape(2, 3, 4), written with order="F"
  std::string cube;
  for (int k = 0; k < 4; ++k)
    for (int j = 0; j < 3; ++j)
      for (int i = 0; i < 2; ++i) cube += static_cast<char>(12 * i + 4 * j + k);
  const auto rows = array_of(bytes_of("|u1", "(2, 3, 4)", cube, true)).numbers<double, 12>();
  for (std::size_t i = 0; i < 24; ++i) CHECK(rows[i / 12][i % 12] == static_cast<double>(i));
  CHECK(array_of(bytes_of(">i2", "(2, 0)", "", true)).as_tensor() == cg::tensor{"I16", {2, 0}, ""});
  CHECK(array_of(bytes_of(">u2", "(1,)", "\1\2", true)).as_tensor() ==
        cg::tensor{"U16", {1}, "\2\1"});
}

TEST_CASE("headers of all versions, in any order and with any spaces", "[npy]") {
  const std::string header = "{ \"shape\" :( 1 , ),\t'fortran_order':False,'descr':'|u1'}\n\n ";
  CHECK(array_of(bytes_of(header, "\7")).numbers<double, 1>()[0][0] == 7);
  for (const char version : {'\2', '\3'}) {
    std::string bytes{"\x93NUMPY", 6};
    bytes += {version, '\0', static_cast<char>(header.size()), '\0', '\0', '\0'};
    CHECK(array_of(bytes + header + "\7").numbers<double, 1>()[0][0] == 7);
  }
  const cg::tensor deep{"U8", std::vector<std::size_t>(30'000, 1), "\7"}; // too long for version 1
  const std::string written = cg::npy_of(deep);
  CHECK(written[6] == 2);
  CHECK((written.size() - 1) % 64 == 0);
  CHECK(array_of(written).as_tensor() == deep);
  for (std::size_t dimensions = 0; dimensions < 40; ++dimensions) {
    const cg::tensor ones{"F32", std::vector<std::size_t>(dimensions, 1), "1234"};
    CHECK((cg::npy_of(ones).size() - 4) % 64 == 0);
    CHECK(array_of(cg::npy_of(ones)).as_tensor() == ones);
  }
}

TEST_CASE("other arrays are refused by their names", "[npy]") {
  const auto error = [](const std::string& type, const std::string& numbers) {
    return error_of([&] { return array_of(bytes_of(type, "(1,)", numbers)); });
  };
  const std::string expected = "x.npy: expected numbers of the type f4, f8, i1 to i8 or u1 to u8, "
                               "but found ";
  CHECK(error("<f2", "12") == expected + "\"<f2\"");
  CHECK(error("<c8", "12345678") == expected + "\"<c8\"");
  CHECK(error("|O", "") == expected + "\"|O\"");
  CHECK(error("|b1", "\1") == expected + "\"|b1\"");
  CHECK(error("<U4", "") == expected + "\"<U4\"");
  CHECK(error("<f16", "") == expected + "\"<f16\"");
  CHECK(error("<i3", "123") == expected + "\"<i3\"");
  CHECK(error("|i2", "12") == expected + "\"|i2\"");
  CHECK(error("=f8", "12345678") == expected + "\"=f8\"");
  CHECK(error("<M8[ns]", "12345678") == expected + "\"<M8[ns]\"");
  CHECK(error("", "") == expected + "\"\"");
  CHECK(error_of([] {
          return array_of(bytes_of("{'descr': [('a', '<f8')], 'fortran_order': False}"));
        }) == "x.npy, byte 20: expected a type in quotes, such as '<f8', but found \"[('a', "
              "'<f8')], 'fortran_order': False}\"");
  for (const char* type : {"", "F16", "BF16", "F8_E5M2", "BOOL", "F", "U128", "F032"})
    CHECK(error_of([&] { return cg::npy_of({type, {0}, ""}); }) ==
          "NumPy has no numbers of the type \"" + std::string{type} + "\"");
}

TEST_CASE("bytes that are no array of NumPy are refused", "[npy]") {
  const auto error = [](const std::string& bytes) {
    return error_of([&] { return array_of(bytes); });
  };
  CHECK(error("") == "x.npy, byte 0: expected \"\\x93NUMPY\", but found the end");
  CHECK(error("PK\3\4") == "x.npy, byte 0: expected \"\\x93NUMPY\", but found \"PK\\x03\\x04\"");
  CHECK(error("\x93NUMPY") ==
        "x.npy, byte 6: expected a version from 1.0 to 3.0, but found the end");
  CHECK(error(std::string("\x93NUMPY\4\0", 8)) ==
        "x.npy, byte 6: expected a version from 1.0 to 3.0, but found \"\\x04\\x00\"");
  CHECK(error("\x93NUMPY\1\1") ==
        "x.npy, byte 6: expected a version from 1.0 to 3.0, but found \"\\x01\\x01\"");
  CHECK(error(std::string("\x93NUMPY\1\0\x05", 9)) ==
        "x.npy, byte 8: expected a header of at most 0 bytes, but it says 5");
  CHECK(error(std::string("\x93NUMPY\1\0\3\0{}", 12)) ==
        "x.npy, byte 8: expected a header of at most 2 bytes, but it says 3");
  CHECK(error(std::string("\x93NUMPY\2\0\xff\xff\xff\xff{}", 14)) ==
        "x.npy, byte 8: expected a header of at most 2 bytes, but it says 4294967295");

  const auto error_in = [&](const std::string& header) { return error(bytes_of(header)); };
  CHECK(error_in("") == "x.npy, byte 10: expected \"{\", but found the end");
  CHECK(error_in("[]") == "x.npy, byte 10: expected \"{\", but found \"[]\"");
  CHECK(error_in("{}") == "x.npy, byte 12: expected 'descr' before it, but found the end");
  CHECK(error_in("{'descr': '<f8'}") ==
        "x.npy, byte 26: expected 'fortran_order' before it, but found the end");
  CHECK(error_in("{'shape': (), 'descr': '<f8'}\n") ==
        "x.npy, byte 40: expected 'fortran_order' before it, but found the end");
  CHECK(error_in("{'descr': '<f8', 'descr': '<f8'}") ==
        "x.npy, byte 27: expected 'descr', 'fortran_order' or 'shape', each once, but found "
        "\"'descr': '<f8'}\"");
  CHECK(error_in("{'size': 3}") == "x.npy, byte 11: expected 'descr', 'fortran_order' or 'shape', "
                                   "each once, but found \"'size': 3}\"");
  CHECK(error_in("{3: 3}") ==
        "x.npy, byte 11: expected 'descr', 'fortran_order' or 'shape', but found \"3: 3}\"");
  CHECK(error_in("{'descr' '<f8'}") == "x.npy, byte 19: expected \":\", but found \"'<f8'}\"");
  CHECK(error_in("{'descr': '<f8") ==
        "x.npy, byte 20: expected a type in quotes, such as '<f8', but found \"'<f8\"");
  CHECK(error_in("{'fortran_order': 1}") ==
        "x.npy, byte 28: expected True or False, but found \"1}\"");
  CHECK(error_in("{'fortran_order': True 'shape'") ==
        "x.npy, byte 33: expected \",\" or \"}\", but found \"'shape'\"");
  CHECK(error_in("{'shape': 3}") == "x.npy, byte 20: expected \"(\", but found \"3}\"");
  CHECK(error_in("{'shape': (3)}") ==
        "x.npy, byte 23: expected a comma before it, as in (3,), but found \"}\"");
  CHECK(error_in("{'shape': (3 4)}") ==
        "x.npy, byte 23: expected \",\" or \")\", but found \"4)}\"");
  CHECK(error_in("{'shape': (-3,)}") ==
        "x.npy, byte 21: expected a size below 2^64, but found \"-3,)}\"");
  CHECK(error_in("{'shape': (18446744073709551616,)}") ==
        "x.npy, byte 21: expected a size below 2^64, but found \"18446744073709551616,)}\"");
  CHECK(error_in("{'shape': (3,") ==
        "x.npy, byte 23: expected a size below 2^64, but found the end");
  CHECK(error(bytes_of("{'descr': '|u1', 'fortran_order': False, 'shape': (1,)} x")) ==
        "x.npy, byte 66: expected the end of the header, but found \"x\"");

  CHECK(error(bytes_of("<f8", "(2,)", "123456789012345")) ==
        "x.npy: its dimensions are 2, but 15 bytes of numbers follow");
  CHECK(error(bytes_of("<f8", "()", "")) ==
        "x.npy: its dimensions are none, but 0 bytes of numbers follow");
  CHECK(error(bytes_of("|u1", "(4294967296, 4294967296)", "")) ==
        "x.npy: its dimensions are 4294967296 x 4294967296, but 0 bytes of numbers follow");
  CHECK(error(bytes_of("<f8", "(2305843009213693952,)", "")) == // whose bytes are 2^64
        "x.npy: its dimensions are 2305843009213693952, but 0 bytes of numbers follow");
  CHECK(error(bytes_of("|u1", "(0, 18446744073709551615, 2)", "")) == "nothing");
}

TEST_CASE("what is no row or label is refused", "[npy]") {
  const auto one = array_of(bytes_of("|u1", "()", "\1"));
  CHECK(error_of([&] { return one.numbers<double, 1>(); }) ==
        "x.npy: it has no dimensions, but rows have one");
  CHECK(error_of([&] { return one.labels(3); }) ==
        "x.npy: its dimensions are none, but labels have one");
  const auto bytes = bytes_of("<f4", "(2, 1)", std::string("\0\0\x80\x7f\0\0\0\0", 8), true);
  CHECK(error_of([&] { return array_of(bytes).numbers<double, 1>(); }) ==
        "x.npy, byte " + std::to_string(bytes.size() - 8) +
            ": expected a finite number, but found inf");
  const auto labels =
      array_of(bytes_of("<i8", "(2,)", std::string(8, '\0') + std::string(8, '\xff')));
  CHECK(error_of([&] { return labels.labels(3); }) ==
        "x.npy, byte 76: expected a label from 0 to 2, but found -1.0");
}

TEST_CASE("files of NumPy become a data set, and rows a file", "[npy]") {
  const std::string file = "array_of_a_test_" + std::to_string(std::random_device{}()) + ".npy";
  const cg::data_set<float, 2, 1> data{std::vector<float>{1, 2, 3, 4}, std::vector<float>{5, 6}};
  cg::write_npy(file, cg::tensor_of(data.inputs));
  const auto read = cg::read_npy(file);
  std::remove(file.c_str());
  CHECK(read.dimensions() == std::vector<std::size_t>{2, 2});
  CHECK((read.numbers<float, 2>() == data.inputs));
  CHECK(cg::tensor_of(cg::vector{1.0, 2.0, 3.0}).shape == std::vector<std::size_t>{3});
  CHECK(cg::tensor_of(std::vector<int>{1, -2}) ==
        cg::tensor{"I32", {2}, {"\1\0\0\0\xfe\xff\xff\xff", 8}});
  CHECK(cg::tensor_of(std::vector<unsigned char>{1, 255}) == cg::tensor{"U8", {2}, "\1\xff"});
  CHECK(cg::tensor_of(cg::iris.inputs).shape == std::vector<std::size_t>{150, 4});
  CHECK(cg::tensor_of(std::vector<double>{}).shape == std::vector<std::size_t>{0});
  CHECK(error_of([&] { return cg::read_npy(file); }) == file + ": can't be opened");
}
