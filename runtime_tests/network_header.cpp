// Networks as headers of C++: the text, and what is refused.
#include "runtime_tests/catch.hpp"
#include "runtime_tests/error_of.hpp"

#include <constgrad/data/data_set.hpp>
#include <constgrad/data/network_header.hpp>
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>

#include <cstdio>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace cg = constgrad;

static constexpr auto line = cg::sequential(cg::inputs<1>, cg::dense<1>);

template <class T>
static auto network_of(T weight, T bias) {
  return cg::with_parameters(
      line, cg::layer_parameters{cg::matrix<T, 1, 1>{{{weight}}}, cg::vector<T, 1>{bias}});
}

TEST_CASE("a number is written so that it reads back", "[header]") {
  CHECK(cg::as_literal(0.1) == "0x1.999999999999ap-4");
  CHECK(cg::as_literal(0.0) == "0x0p+0");
  CHECK(cg::as_literal(-0.0) == "-0x0p+0");
  CHECK(cg::as_literal(-1.5f) == "-0x1.8p+0f");
  CHECK(cg::as_literal(-0x1.fffffffffffffp-1022) == "-0x1.fffffffffffffp-1022");
  CHECK(error_of([] { return cg::as_literal(std::numeric_limits<double>::infinity()); }) ==
        "a network with a parameter that is not finite is no constant");
}

TEST_CASE("eight numbers are a line", "[header]") {
  const double numbers[]{0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 1, 1, 1, 1, 1, 1, 0.5};
  CHECK(cg::as_literals(numbers, 0) == "{}");
  CHECK(cg::as_literals(numbers, 2) == "{0x0p+0, 0x1p+0}");
  CHECK(cg::as_literals(numbers, 17) ==
        "{0x0p+0, 0x1p+0, 0x1p+1, 0x1.8p+1, 0x1p+2, 0x1.4p+2, 0x1.8p+2, 0x1.cp+2,\n"
        "    0x1p+3, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0,\n"
        "    0x1p-1}");
}

TEST_CASE("a text is written so that it reads back", "[header]") {
  CHECK(cg::as_literal(std::string("a\"\\\n\x01"
                                   "7é")) == "\"a\\\"\\\\\\012\\0017é\"");
  CHECK(cg::as_literal(std::string(" \x1f~\x7f")) == "\" \\037~\\177\"");
}

TEST_CASE("a header is a network, and proves that it computes the same", "[header]") {
  CHECK(cg::text_of_header("f", "sequential(inputs<1>, dense<1>)",
                           cg::saved_network{network_of(0.5, -0.25)}) ==
        R"(// A network that was trained by constgrad; made by save_header, not by hand.
#pragma once

#include <constgrad/data.hpp>
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>

inline constexpr auto f = [] {
  using namespace constgrad;
  auto net = initialize<double, storage::in_place>(sequential(inputs<1>, dense<1>), zeros, seed{0});
  constexpr double numbers[]{0x1p-1, -0x1p-2};
  static_assert(net.parameters.count == 2, "the architecture has another number of parameters than the network that was saved");
  for (std::size_t i = 0; i < 2; ++i) net.parameters.numbers.elements[i] = numbers[i];
  return net;
}();

static_assert(f(constgrad::vector<double, 1>{-0x1.48p+0}) ==
                  constgrad::vector<double, 1>{-0x1.c8p-1},
              "the network computes something else than where it was saved");
)");
}

TEST_CASE("the scale and the classes are in the header", "[header]") {
  cg::standardization scale{cg::data_set<float, 1, 1, 1>{}};
  scale.mean = {1.0f};
  scale.deviation = {2.0f};
  scale.scale = {3.0f};
  scale.center = {4.0f};
  scale.rest = {5.0f};
  scale.spread = {6.0f};
  const std::string text =
      cg::text_of_header("net", "sequential(inputs<1>, dense<1>)",
                         cg::saved_network{network_of(1.0f, 0.0f), scale, {"cat", "say \"dog\""}});
  CHECK(text.find("initialize<float, ") != text.npos);
  CHECK(text.find(R"(  return net;
}();

inline constexpr auto net_scale = [] {
  constgrad::standardization scale{constgrad::data_set<float, 1, 1, 1>{}};
  scale.mean = constgrad::vector<float, 1>{0x1p+0f};
  scale.deviation = constgrad::vector<float, 1>{0x1p+1f};
  scale.scale = constgrad::vector<float, 1>{0x1.8p+1f};
  scale.center = constgrad::vector<float, 1>{0x1p+2f};
  scale.rest = constgrad::vector<float, 1>{0x1.4p+2f};
  scale.spread = constgrad::vector<float, 1>{0x1.8p+2f};
  return scale;
}();

inline constexpr const char* net_classes[]{"cat", "say \"dog\""};

static_assert(net()") != text.npos);
}

TEST_CASE("a header is in its file, under a name of C++", "[header]") {
  const std::string file = "header_of_a_test.hpp";
  const auto net = network_of(0.5, 2.0);
  const auto error = [&](const std::string& name) {
    return error_of([&] {
      cg::save_header(file, name, "sequential(inputs<1>, dense<1>)", net);
      return 0;
    });
  };
  for (const std::string name : {"n", "azAZ09_", "_1", "Z", "A"}) {
    CAPTURE(name);
    CHECK(error(name) == "nothing");
    CHECK(cg::read_file(file) ==
          cg::text_of_header(name, "sequential(inputs<1>, dense<1>)", cg::saved_network{net}));
    std::remove(file.c_str());
  }
  CHECK(error("") == "\"\" is no name of C++");
  for (const std::string name : {"2nd", "9", "a-b", "a b", "@", "[", "^", "`", "{", "a/", "a:"}) {
    CAPTURE(name);
    CHECK(error(name) == '"' + name + "\" is no name of C++");
  }
  CHECK(error_of([&] { return cg::read_file(file); }) == file + ": can't be opened");
}
