// Networks in files: they come back with every bit, and a file that is not as it was written is refused.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad.hpp>
#include <constgrad/data/saved_network.hpp>

#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace cg = constgrad;

/// Another one in every process, as tests run beside each other.
static const std::string file =
    "network_of_a_test_" + std::to_string(std::random_device{}()) + ".safetensors";

/// Removes it at the end of a test.
struct cleanup {
  ~cleanup() { std::remove(file.c_str()); }
};

static constexpr auto small = cg::sequential(cg::inputs<2>, cg::dense<3>, cg::tanh, cg::dense<2>);

template <class T>
static auto small_network() {
  return cg::initialize<T>(small, cg::glorot_uniform, cg::seed{3});
}

/// Its file, of which an array or a text is changed, with a checksum that fits.
template <class Change>
static std::string error_after(const Change& change) {
  cg::save(file, small_network<double>());
  cg::tensors all = cg::read_safetensors(cg::read_file(file), file);
  change(all);
  all.metadata["checksum"] = cg::checksum_of(all);
  cg::write_file(file, cg::write_safetensors(all));
  return error_of([] { return cg::load<double>(file, small); });
}

TEST_CASE("a network comes back from its file with every bit", "[saved]") {
  const cleanup at_the_end;
  const auto net = small_network<double>();
  cg::save(file, net);
  CHECK((cg::load<double>(file, small) == cg::saved_network{net}));

  const auto of_floats = small_network<float>();
  cg::save(file, of_floats);
  CHECK((cg::load<float>(file, small).network == of_floats));

  auto odd = net; // numbers that a text would lose
  odd.parameters.layer<1>().weights(0, 1) = -0.0;
  odd.parameters.layer<1>().weights(1, 0) = 0x1p-1074;
  odd.parameters.layer<1>().bias[2] = -0x1.fffffffffffffp+1023;
  cg::save(file, odd);
  const auto loaded = cg::load<double>(file, small).network;
  CHECK(std::signbit(loaded.parameters.layer<1>().weights(0, 1)));
  CHECK((loaded == odd));
}

TEST_CASE("what belongs to a network is saved with it", "[saved]") {
  const cleanup at_the_end;
  const cg::data_set<double, 2, 1> measured{std::vector<double>{1, 2, 3, 5, -1, 0.1},
                                            std::vector<double>{0, 0, 0}};
  const cg::saved_network saved{
      small_network<double>(), cg::standardization{measured}, {"cat", "say \"dog\""}};
  cg::save(file, saved);
  const auto loaded = cg::load<double>(file, small);
  CHECK((loaded == saved));
  CHECK(loaded.scale->mean[0] == 1);
  CHECK(loaded.classes[1] == "say \"dog\"");
}

TEST_CASE("a network on the heap, and one of nested layers", "[saved]") {
  const cleanup at_the_end;
  constexpr auto large = cg::sequential(cg::inputs<100>, cg::dense<100>, cg::relu, cg::dense<1>);
  const auto net = cg::initialize<double>(large, cg::he_normal, cg::seed{1});
  cg::save(file, net);
  CHECK((cg::load<double>(file, large).network == net));

  constexpr auto inner = cg::sequential(cg::inputs<2>, cg::dense<2>, cg::tanh);
  constexpr auto nested = cg::sequential(cg::inputs<2>, inner, cg::frozen<"bias">(cg::dense<1>));
  const auto of_nested = cg::initialize<double>(nested, cg::glorot_uniform, cg::seed{1});
  cg::save(file, of_nested);
  CHECK((cg::load<double>(file, nested).network == of_nested));
  CHECK(cg::read_safetensors(cg::read_file(file), file).arrays.contains("layer_1.1.weights"));
}

TEST_CASE("weights lie in a file row by row", "[saved]") {
  const cleanup at_the_end;
  auto net = small_network<double>();
  net.parameters.layer<1>() = cg::layer_parameters{
      cg::matrix<double, 3, 2>{{{1, 2}, {3, 4}, {5, 6}}}, cg::vector{7.0, 8.0, 9.0}};
  cg::save(file, net);
  const auto all = cg::read_safetensors(cg::read_file(file), file);
  const cg::tensor& weights = all.arrays.at("layer_1.weights");
  CHECK(weights.shape == std::vector<std::size_t>{3, 2});
  for (std::size_t i = 0; i < 6; ++i)
    CHECK(cg::number_in<double>(weights.bytes, i) == static_cast<double>(i + 1));
  CHECK(weights.bytes.substr(0, 8) == std::string("\0\0\0\0\0\0\xf0\x3f", 8)); // 1.0
  CHECK(cg::number_in<double>(all.arrays.at("layer_1.bias").bytes, 2) == 9);
}

TEST_CASE("another architecture is refused, and says which layer differs", "[saved]") {
  const cleanup at_the_end;
  cg::save(file, small_network<double>());
  const auto error = [](const auto& other) {
    return error_of([&] { return cg::load<double>(file, other); });
  };
  CHECK(error(small) == "nothing");
  CHECK(error(cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<2>)) ==
        file + ": layer_1.weights has the shape [3, 2], but the network expects [4, 2]");
  CHECK(error(cg::sequential(cg::inputs<3>, cg::dense<2>, cg::tanh, cg::dense<2>)) ==
        file + ": layer_1.weights has the shape [3, 2], but the network expects [2, 3]: the matrix "
               "is transposed");
  CHECK(error(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::dense<2>)) ==
        file + " has no layer_2.weights, which the network expects with the shape [2, 3]");
  CHECK(error(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::tanh)) ==
        file + " has layer_3.bias with the shape [2], which the network has not");
  CHECK(error_of([] { return cg::load<float>(file, small); }) ==
        file + ": layer_1.weights holds numbers F64, but expected F32");
  const std::string other =
      error(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::relu, cg::dense<2>));
  CHECK(other.starts_with(file + ": output[0] for the witness is "));
  CHECK(other.ends_with(": another architecture, or another arithmetic"));
}

TEST_CASE("every bit of a file counts", "[saved]") {
  const cleanup at_the_end;
  cg::save(file,
           cg::saved_network{small_network<float>(), std::optional<cg::standardization<float, 2>>{},
                             std::vector<std::string>{"a", "b"}});
  const std::string bytes = cg::read_file(file);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ (1 << i % 8));
    cg::write_file(file, damaged);
    CAPTURE(i);
    CHECK(error_of([] { return cg::load<float>(file, small); }) != "nothing");
    cg::write_file(file, bytes.substr(0, i));
    CHECK(error_of([] { return cg::load<float>(file, small); }) != "nothing");
  }
  cg::write_file(file, bytes + '\0');
  CHECK(error_of([] { return cg::load<float>(file, small); }) != "nothing");
}

TEST_CASE("what a file says otherwise than this version is refused", "[saved]") {
  const cleanup at_the_end;
  CHECK(error_after([](cg::tensors&) {}) == "nothing");
  CHECK(error_after([](cg::tensors& all) { all.metadata["format"] = "constgrad 2"; }) ==
        file + ": expected the format constgrad 1, but found constgrad 2");
  CHECK(error_after([](cg::tensors& all) { all.metadata.erase("format"); }) ==
        file + ": expected the format constgrad 1, but found none");
  CHECK(error_after([](cg::tensors& all) { all.metadata["classes"] = "[1]"; }) ==
        file + ": expected a list of texts, but found \"[1]\"");
  for (const std::string none : {"null", "{}", "\"a\"", "{\"a\":\"b\"}", "["}) {
    CAPTURE(none);
    CHECK(error_after([&](cg::tensors& all) {
            all.metadata["classes"] = none;
          }).starts_with(file + ": expected a list of texts, but found "));
  }
  CHECK(error_after([](cg::tensors& all) { all.metadata["classes"] = R"(["a"])"; }) ==
        file + " has the names of 1 class, but expected 2 of a network with 2 outputs");
  CHECK(error_after([](cg::tensors& all) { all.metadata["classes"] = R"(["a","b","c"])"; }) ==
        file + " has the names of 3 classes, but expected 2 of a network with 2 outputs");
  CHECK(error_after([](cg::tensors& all) { all.arrays.erase("witness.output"); }) ==
        file + " has no witness.output, which the network expects with the shape [2]");
  CHECK(error_after([](cg::tensors& all) {
          all.arrays["witness.input"] = all.arrays["layer_3.bias"];
        }).starts_with(file + ": output[0] for the witness is "));
  CHECK(error_after([](cg::tensors& all) {
          all.arrays["standardization.mean"] = all.arrays["layer_3.bias"];
        }) ==
        file + " has no standardization.deviation, which the network expects with the shape [2]");
}

TEST_CASE("bytes that are no safetensors are refused", "[saved]") {
  const auto error = [](const std::string& header, const std::string& numbers) {
    return error_of(
        [&] { return cg::read_safetensors(cg::as_bytes(header.size()) + header + numbers, "x"); });
  };
  const std::string eight(8, '\0');
  CHECK(error("{}", "") == "nothing");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})", eight) == "nothing");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[],"data_offsets":[0,8]}})", eight) == "nothing");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[0,3],"data_offsets":[0,0]}})", "") == "nothing");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[3,0],"data_offsets":[0,0]}})", "") == "nothing");
  CHECK(error_of([] { return cg::read_safetensors("1234567", "x"); }) ==
        "x: expected a length of 8 bytes, but the file has 7 bytes");
  CHECK(error_of([] { return cg::read_safetensors(cg::as_bytes(3) + "{}", "x"); }) ==
        "x, byte 0: expected a header of at most 2 bytes, but it says 3");
  CHECK(error_of([] { return cg::read_safetensors(std::string(8, '\xff') + "{}", "x"); }) ==
        "x, byte 0: expected a header of at most 2 bytes, but it says 18446744073709551615");
  CHECK(error("{,}", "") == "x, byte 10: the header is no JSON");
  CHECK(error("[1e999]", "") == "x: the header has a number that is too large");
  CHECK(error("[]", "") == "x: the header is no object of JSON");
  CHECK(error(R"({"a":1})", "") == "x: \"a\": expected dtype, shape and data_offsets");
  CHECK(error(R"({"__metadata__":{"a":1}})", "") ==
        "x: \"__metadata__\" has \"a\", which is no text");
  CHECK(error(R"({"__metadata__":[]})", "") == "x: \"__metadata__\" is no object of texts");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"a":1})", eight) ==
        "x: \"a\" is there twice");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[2],"data_offsets":[0,8]}})", eight) ==
        "x: \"a\": its shape is of another size than its 8 bytes");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[4294967296,4294967296],"data_offsets":[0,8]}})",
              eight) == "x: \"a\": its shape is of another size than its 8 bytes");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[-1],"data_offsets":[0,8]}})", eight) ==
        "x: \"a\": expected a list of whole numbers");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[0,16]}})", eight) ==
        "x: \"a\": expected data_offsets within 8 bytes");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[8,0]}})", eight) ==
        "x: \"a\": expected data_offsets within 8 bytes");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[8,16]}})", eight + eight) ==
        "x: expected an array that begins at byte 0 of the numbers, but found one at 8");
  CHECK(error(std::string("{}\0", 3), "") == "x: the header has a zero byte");
  CHECK(error("{}", eight) == "x: expected 0 bytes of numbers, but found 8");
  CHECK(error(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},)"
              R"("b":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})",
              eight) == "x: \"b\": another array begins at the same byte");
}

TEST_CASE("a file that can't be written leaves the old one", "[saved]") {
  const cleanup at_the_end;
  CHECK(error_of([] {
          cg::save("no_such_folder/net.safetensors", small_network<double>());
          return 0;
        }) == "no_such_folder/net.safetensors: can't be written");
  CHECK(error_of([] {
          cg::save(file, cg::saved_network{small_network<double>(),
                                           std::optional<cg::standardization<double, 2>>{},
                                           std::vector<std::string>{"a", "\xff"}});
          return 0;
        }) == "a name or a text for a file is not in UTF-8");
}
