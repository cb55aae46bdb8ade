// Several arrays of NumPy in an archive, and networks in such: what is read and written, and what is refused.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad.hpp>
#include <constgrad/data/network_npz.hpp>
#include <constgrad/data/npz_arrays.hpp>
#include <constgrad/data/saved_network.hpp>

#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace cg = constgrad;

/// Another one in every process, as tests run beside each other.
static const std::string file =
    "arrays_of_a_test_" + std::to_string(std::random_device{}()) + ".npz";

/// Removes it at the end of a test.
struct cleanup {
  ~cleanup() { std::remove(file.c_str()); }
};

static const cg::tensors some{
    {{"a", {"F64", {1, 2}, "1234567812345678"}}, {"b.c", {"U8", {}, "x"}}},
    {{"text", "é \"quoted\""}}};

/// What is said of these bytes.
static std::string error_in(const std::string& bytes) {
  return error_of([&] { return cg::npz_arrays{bytes, "x.npz"}.all(); });
}

/// The bytes with others at a place.
static std::string changed(std::string bytes, std::size_t place, const std::string& others) {
  return bytes.replace(place, others.size(), others);
}

TEST_CASE("arrays come back from an archive, stored or deflated", "[npz]") {
  for (const auto method : {cg::zip_method::stored, cg::zip_method::deflated}) {
    const std::string bytes = cg::npz_of(some, method);
    CHECK(bytes == cg::npz_of(some, method)); // no time, no order of the machine
    const cg::npz_arrays read{bytes, "x.npz"};
    CHECK(read.all() == some);
    CHECK(read.names() == std::vector<std::string>{"a", "b.c", "text"});
    CHECK(read["a"].as_tensor() == some.arrays.at("a"));
  }
  const cg::tensors zeros{{{"a", {"F64", {1000, 100}, std::string(800'000, '\0')}}}, {}};
  const std::string small = cg::npz_of(zeros, cg::zip_method::deflated);
  CHECK(small.size() < 2000);
  CHECK(cg::npz_arrays{small, "x.npz"}.all() == zeros);
  const cg::tensors one_text{{}, {{"a", "b"}}};
  CHECK(cg::npz_arrays{cg::npz_of(one_text, cg::zip_method::stored), "x.npz"}.all() == one_text);
}

TEST_CASE("a file becomes a data set, and a data set a file", "[npz]") {
  const cleanup at_the_end;
  const cg::data_set<float, 2, 1> data{std::vector<float>{1, 2, 3, 4}, std::vector<float>{5, 6}};
  cg::write_npz(file,
                {{"inputs", cg::tensor_of(data.inputs)}, {"targets", cg::tensor_of(data.targets)}});
  const auto arrays = cg::read_npz(file);
  CHECK((data == cg::data_set<float, 2, 1>{arrays["inputs"].numbers<float, 2>(),
                                           arrays["targets"].numbers<float, 1>()}));
  CHECK(error_of([&] { return arrays["labels"]; }) ==
        file + " has no array \"labels\", but inputs, targets");
  CHECK(error_of([&] { return arrays["inputs"].numbers<float, 3>(); }) ==
        file + ", array inputs: its dimensions are 2 x 2, so that each row has 2 numbers, not 3");
  CHECK(error_of([] { return cg::read_npz("no_such_file"); }) == "no_such_file: can't be opened");
}

TEST_CASE("archives that hold something else are refused", "[npz]") {
  CHECK(error_in("") == "x.npz is empty");
  CHECK(error_in(std::string(100, 'a')) == "x.npz: Not a zip archive");
  const auto zip = [](const cg::zip_members& members) {
    return cg::write_zip(members, cg::zip_method::stored);
  };
  CHECK(error_in(zip({{"a.txt", "a"}})) == "x.npz: expected files named .npy, but found \"a.txt\"");
  CHECK(error_in(zip({{"a.npy", "a"}})) ==
        "x.npz, array a, byte 0: expected \"\\x93NUMPY\", but found \"a\"");
  CHECK(error_in(zip({{"a.npy", cg::write_npy_header("|S3", {}) + "ab"}})) ==
        "x.npz, array a: expected one text of 2 bytes, but found \"|S3\" of the shape []");
  CHECK(error_in(zip({{"a.npy", cg::write_npy_header("|S2", {1}) + "ab"}})) ==
        "x.npz, array a: expected one text of 2 bytes, but found \"|S2\" of the shape [1]");
  CHECK(error_of([] {
          return cg::npz_of({{{"a", {"BF16", {1}, "12"}}}, {}}, cg::zip_method::stored);
        }) == "NumPy has no numbers of the type \"BF16\"");
}

TEST_CASE("archives that lie are refused", "[npz]") {
  // One member: at 0 its header, of which byte 8 begins the method, 14 the checksum, 18 the size, 22 the size before compression,
  // and 30 the name; the same in the directory from byte 10 on, 16, 20, 24 and 46.
  const std::string good = cg::write_zip({{"a.npy", "12345678"}}, cg::zip_method::stored);
  const std::size_t directory = good.find("PK\1\2");
  REQUIRE(directory != good.npos);
  const auto error = [](const std::string& bytes) {
    return error_of([&] { return cg::read_zip(bytes, "x.npz"); });
  };
  const auto both = [&](std::size_t place, const std::string& others) {
    return changed(changed(good, place, others), directory + place + 2, others);
  };
  CHECK(error(good) == "nothing");
  CHECK(error(changed(good, good.find("1234"), "2")) == "x.npz, \"a.npy\" is damaged");
  CHECK(error(both(14, "abcd")) == "x.npz, \"a.npy\" is damaged");
  CHECK(error(both(8, "\1")) ==
        "x.npz, \"a.npy\": expected method 0, stored, or 8, deflated, but found 1");
  CHECK(error(both(8, "\x0c")) ==
        "x.npz, \"a.npy\": expected method 0, stored, or 8, deflated, but found 12");
  CHECK(error(both(8, "\x08")) == "x.npz, \"a.npy\" is damaged");
  CHECK(error(both(6, "\1")) == "x.npz, \"a.npy\" is encrypted");
  CHECK(error(both(22, "\x09")) == "x.npz, \"a.npy\": 8 bytes can't be 9");
  CHECK(error(both(22, "\x07")) != "nothing");
  CHECK(error(both(8, std::string("\x08\0\0\0\0\0\0\0\0\0\x08\0\0\0\x41\x20\0\0", 18))) ==
        "x.npz, \"a.npy\": 8 bytes can't be 8257"); // 1032 · 8 + 1
  CHECK(error(changed(good, directory + 24, "\x09")) != "nothing");
  CHECK(error(changed(good, 30, "b")) != "nothing"); // another name in the directory

  const std::string two = cg::write_zip({{"a.npy", "1"}, {"b.npy", "2"}}, cg::zip_method::stored);
  std::string twice = two;
  for (std::size_t at = twice.find("b.npy"); at != twice.npos; at = twice.find("b.npy"))
    twice[at] = 'a';
  CHECK(error(twice) == "x.npz: File already exists");
  for (std::size_t size = 0; size < two.size(); ++size)
    CHECK(error(two.substr(0, size)) != "nothing");
}

static constexpr auto small = cg::sequential(cg::inputs<2>, cg::dense<3>, cg::tanh, cg::dense<2>);

template <class T>
static auto small_network() {
  return cg::initialize<T>(small, cg::glorot_uniform, cg::seed{3});
}

TEST_CASE("a network comes back from an npz with every bit", "[npz]") {
  const cleanup at_the_end;
  const auto net = small_network<double>();
  cg::save_npz(file, net);
  CHECK((cg::load_npz<double>(file, small) == cg::saved_network{net}));
  CHECK(cg::read_npz(file).names() == std::vector<std::string>{"checksum", "format", "layer_1.bias",
                                                               "layer_1.weights", "layer_3.bias",
                                                               "layer_3.weights", "witness.input",
                                                               "witness.output"});
  CHECK(
      cg::read_npz(file)["layer_1.weights"].numbers<double, 2>()[1] ==
      cg::vector{net.parameters.layer<1>().weights(1, 0), net.parameters.layer<1>().weights(1, 1)});

  const cg::data_set<float, 2, 1> measured{std::vector<float>{1, 2, 3, 5, -1, 0.1f},
                                           std::vector<float>{0, 0, 0}};
  const cg::saved_network saved{
      small_network<float>(), cg::standardization{measured}, {"cat", "say \"dog\""}};
  cg::save_npz(file, saved);
  CHECK((cg::load_npz<float>(file, small) == saved));
  CHECK((cg::read_npz(file).all() == cg::tensors_of(saved)));
}

TEST_CASE("another network in an npz is refused as in other files", "[npz]") {
  const cleanup at_the_end;
  cg::save_npz(file, small_network<double>());
  const auto error = [](const auto& other) {
    return error_of([&] { return cg::load_npz<double>(file, other); });
  };
  CHECK(error(cg::sequential(cg::inputs<3>, cg::dense<2>, cg::tanh, cg::dense<2>)) ==
        file + ": layer_1.weights has the shape [3, 2], but the network expects [2, 3]: the matrix "
               "is transposed");
  CHECK(error(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::relu, cg::dense<2>))
            .starts_with(file + ": output[0] for the witness is "));
  CHECK(error_of([] { return cg::load_npz<float>(file, small); }) ==
        file + ": layer_1.weights holds numbers F64, but expected F32");
  cg::tensors all = cg::read_npz(file).all();
  all.arrays["layer_1.bias"].bytes[3] ^= 1;
  cg::write_file(file, cg::npz_of(all, cg::zip_method::deflated));
  CHECK(error(small).starts_with(file + " is damaged: its checksum is "));
}

TEST_CASE("no bit of an npz gives another network", "[npz]") {
  const cleanup at_the_end;
  const auto net = small_network<float>();
  cg::save_npz(file, net);
  const std::string bytes = cg::read_file(file);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ (1 << i % 8));
    CAPTURE(i);
    const std::string said = error_of([&] {
      const cg::npz_arrays arrays{damaged, "x"};
      if (!(cg::network_from<float>(arrays.all(), "x", small).network == net)) FAIL();
      return 0;
    });
    if (said != "nothing") ++refused; // all but dates, rights and versions of the archive
    CHECK(error_of([&] {
            return cg::network_from<float>(cg::npz_arrays{bytes.substr(0, i), "x"}.all(), "x",
                                           small);
          }) != "nothing");
  }
  CHECK(refused > bytes.size() * 9 / 10);
}
