// Messages of Protocol Buffers, by the examples of its documentation; and which function is written by which operators.
#include "runtime_tests/catch.hpp"

#include <constgrad/data/onnx_graph.hpp>

#include <cstdint>
#include <string>

namespace cg = constgrad;

TEST_CASE("fields of a message", "[onnx]") {
  CHECK(cg::protobuf_message{}.number(1, 150).bytes == "\x08\x96\x01");
  CHECK(cg::protobuf_message{}.text(2, "testing").bytes == "\x12\x07testing");
  CHECK(cg::protobuf_message{}.message(3, cg::protobuf_message{}.number(1, 150)).bytes ==
        "\x1a\x03\x08\x96\x01");
  CHECK(cg::protobuf_message{}.number(1, 0).bytes == std::string("\x08\0", 2));
  CHECK(cg::protobuf_message{}.number(1, 127).bytes == "\x08\x7f");
  CHECK(cg::protobuf_message{}.number(1, 128).bytes == "\x08\x80\x01");
  CHECK(cg::protobuf_message{}.number(20, 1).bytes == "\xa0\x01\x01");
  CHECK(cg::protobuf_message{}.number(1, ~std::uint64_t{0}).bytes ==
        "\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
  CHECK(cg::protobuf_message{}.real(2, 1.0f).bytes == std::string("\x15\0\0\x80\x3f", 5));
  CHECK(cg::protobuf_message{}.text(1, std::string(300, 'a')).bytes ==
        "\x0a\xac\x02" + std::string(300, 'a'));
}

TEST_CASE("a graph names what its nodes compute", "[onnx]") {
  cg::onnx_graph<float> graph;
  const std::string first = cg::add_function(graph, "input", cg::tanh),
                    second = cg::add_function(graph, first, cg::leaky_relu);
  CHECK(first != second);
  const std::string model = graph.model(second, 2, 3);
  for (const std::string& part :
       {"Tanh" + std::string("*\0", 0), std::string("LeakyRelu"),
        "\x0a\x05input\x12" + std::string(1, static_cast<char>(first.size())) + first,
        std::string("\x0a\x05"
                    "alpha\x15\x0a\xd7\x23\x3c\xa0\x01\x01")}) // 0.01
    CHECK(model.find(part) != model.npos);
}
