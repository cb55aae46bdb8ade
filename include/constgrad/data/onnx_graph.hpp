// A graph of ONNX: named arrays, and nodes that compute one from others; and how functions are written in its operators.
//
//     node("Tanh", {"x"}) computes tanh x elementwise, under a name that it returns
#pragma once

#include "constgrad/data/protobuf.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"
#include "constgrad/function.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

/// A graph of numbers T, from "input" to "output", as https://onnx.ai/onnx/repo-docs/IR.html describes it.
template <floating_point T>
class onnx_graph {
public:
  /// Adds a constant array. Returns its name.
  std::string array(const std::string& name, const tensor& numbers) {
    protobuf_message of_array;
    for (const std::size_t size : numbers.shape) of_array.number(1, size);
    of_array.number(2, element_type).text(8, name).text(9, numbers.bytes);
    arrays.push_back(of_array);
    return name;
  }
  /// Adds a constant number.
  std::string number(double value) {
    return array(next_name(), tensor_of(vector{static_cast<T>(value)}));
  }
  /// Adds a node of an operator. Returns the name of what it computes.
  std::string node(const std::string& operation, const std::vector<std::string>& from,
                   const protobuf_message& attribute = {}) {
    protobuf_message of_node;
    for (const std::string& name : from) of_node.text(1, name);
    const std::string result = next_name();
    of_node.text(2, result).text(4, operation);
    if (!attribute.bytes.empty()) of_node.message(5, attribute);
    nodes.push_back(of_node);
    return result;
  }

  /// The model, for any number of samples of so many inputs and outputs each; `last` is the name of the last result.
  std::string model(const std::string& last, std::size_t inputs, std::size_t outputs) {
    protobuf_message all, result, version;
    for (const protobuf_message& each : nodes) all.message(1, each);
    result.text(1, last).text(2, "output").text(4, "Identity");
    all.message(1, result).text(2, "constgrad");
    for (const protobuf_message& each : arrays) all.message(5, each);
    all.message(11, value("input", inputs)).message(12, value("output", outputs));
    version.text(1, "").number(2, 15); // of the operators
    protobuf_message whole;
    whole.number(1, 8).text(2, "constgrad").message(7, all).message(8, version);
    return whole.bytes;
  }

private:
  static constexpr std::uint64_t element_type = std::is_same_v<T, float> ? 1 : 11;
  std::vector<protobuf_message> nodes{}, arrays{};
  std::size_t names = 0;

  std::string next_name() { return "value_" + std::to_string(++names); }

  /// An array of samples with so many numbers each.
  static protobuf_message value(const char* name, std::size_t size) {
    protobuf_message samples, numbers, shape, array, type, whole;
    samples.text(2, "samples");
    numbers.number(1, size);
    shape.message(1, samples).message(1, numbers);
    array.number(1, element_type).message(2, shape);
    type.message(1, array);
    return whole.text(1, name).message(2, type);
  }
};

/// Attributes of a node: a real number, and an integer, which may be negative.
inline protobuf_message onnx_attribute(const char* name, float value) {
  return protobuf_message{}.text(1, name).real(2, value).number(20, 1);
}
inline protobuf_message onnx_attribute(const char* name, std::int64_t value) {
  return protobuf_message{}
      .text(1, name)
      .number(3, static_cast<std::uint64_t>(value))
      .number(20, 2);
}

/// The operator of a function that ONNX has under a name of its own; of others null.
template <class Rule>
inline constexpr const char* onnx_operator = nullptr;
template <>
inline constexpr const char* onnx_operator<tanh_rule> = "Tanh";
template <>
inline constexpr const char* onnx_operator<sigmoid_rule> = "Sigmoid";
template <>
inline constexpr const char* onnx_operator<relu_rule> = "Relu";
template <>
inline constexpr const char* onnx_operator<elu_rule> = "Elu";
template <>
inline constexpr const char* onnx_operator<softplus_rule> = "Softplus";
template <>
inline constexpr const char* onnx_operator<identity_rule> = "Identity";
template <>
inline constexpr const char* onnx_operator<abs_rule> = "Abs";
template <>
inline constexpr const char* onnx_operator<erf_rule> = "Erf";
template <>
inline constexpr const char* onnx_operator<exp_rule> = "Exp";
template <>
inline constexpr const char* onnx_operator<log_rule> = "Log";
template <>
inline constexpr const char* onnx_operator<sqrt_rule> = "Sqrt";

/// Adds what a function makes of x. Returns its name. A function that it has no operators for stops the build.
template <class T, class Rule>
std::string add_function(onnx_graph<T>& graph, const std::string& x, differentiable<Rule>) {
  if constexpr (onnx_operator<Rule> != nullptr) {
    return graph.node(onnx_operator<Rule>, {x});
  } else if constexpr (std::is_same_v<Rule, square_rule>) {
    return graph.node("Mul", {x, x});
  } else if constexpr (std::is_same_v<Rule, silu_rule>) {
    return graph.node("Mul", {x, graph.node("Sigmoid", {x})});
  } else if constexpr (std::is_same_v<Rule, gelu_rule>) { // x (1 + erf(x / √2)) / 2
    const std::string error =
        graph.node("Erf", {graph.node("Mul", {x, graph.number(0.70710678118654752)})});
    return graph.node("Mul", {graph.node("Mul", {x, graph.number(0.5)}),
                              graph.node("Add", {error, graph.number(1)})});
  } else {
    static_assert(onnx_operator<Rule> != nullptr,
                  "save_onnx has no operators for this function: it knows tanh, sigmoid, relu, "
                  "leaky_relu, elu, "
                  "silu, gelu, softplus, identity, abs, square, erf, exp, log and sqrt");
    return x;
  }
}
template <class T, std::intmax_t Numerator, std::intmax_t Denominator>
std::string add_function(onnx_graph<T>& graph, const std::string& x,
                         differentiable<leaky_relu_rule<Numerator, Denominator>>) {
  return graph.node(
      "LeakyRelu", {x},
      onnx_attribute("alpha", static_cast<float>(Numerator) / static_cast<float>(Denominator)));
}

} // namespace constgrad
