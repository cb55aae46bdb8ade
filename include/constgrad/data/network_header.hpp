// A network as a header of C++: a constant again, which proves while compiling that it computes what it did.
//
//     save_header("iris.hpp", "iris_net", "sequential(inputs<4>, dense<8>, tanh, dense<3>, softmax)", net);
//
//     #include "iris.hpp"
//     constexpr auto output = iris_net(iris_net_scale(vector{5.1, 3.5, 1.4, 0.2}));
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/saved_network.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/text_literal.hpp"
#include "constgrad/data/whole_file.hpp"
#include "constgrad/math/bracket.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A number in hexadecimal, which reads back as it: 0x1.8p-1, for a float with an f behind it. Throws file_error unless it is
/// finite.
template <floating_point T>
std::string as_literal(T number) {
  if (!math::is_finite(number))
    throw file_error{"a network with a parameter that is not finite is no constant"};
  char digits[64];
  const T size = has_sign(number) ? -number : number;
  char* const end = std::to_chars(digits, digits + sizeof digits, size, std::chars_format::hex).ptr;
  return (has_sign(number) ? "-0x" : "0x") + std::string(+digits, end) +
         (std::is_same_v<T, float> ? "f" : "");
}

/// Numbers in braces, eight in a line.
template <floating_point T>
std::string as_literals(const T* numbers, std::size_t count) {
  std::string text = "{";
  for (std::size_t i = 0; i < count; ++i)
    text += (i == 0 ? "" : i % 8 == 0 ? ",\n    " : ", ") + as_literal(numbers[i]);
  return text + "}";
}

/// The header's text. `name` is what the constant is called; beside it there are name_scale and name_classes, if the network
/// has such. The architecture is as in C++, with constgrad's names.
template <class T, class Pipeline, storage Storage>
std::string text_of_header(const std::string& name, const std::string& architecture,
                           const saved_network<T, Pipeline, Storage>& saved) {
  const std::string type = std::is_same_v<T, double> ? "double" : "float";
  const auto vector_of = [&]<std::size_t N>(const vector<T, N>& numbers) {
    return "constgrad::vector<" + type + ", " + std::to_string(N) + ">" +
           as_literals(numbers.elements, N);
  };
  const std::string count = std::to_string(parameter_count<Pipeline>);
  std::string text =
      "// A network that was trained by constgrad; made by save_header, not by hand.\n"
      "#pragma once\n\n"
      "#include <constgrad/data.hpp>\n#include <constgrad/function.hpp>\n"
      "#include <constgrad/network.hpp>\n\n"
      "inline constexpr auto " +
      name +
      " = [] {\n  using namespace constgrad;\n"
      "  auto net = initialize<" +
      type + ", storage::in_place>(" + architecture +
      ", zeros, seed{0});\n"
      "  constexpr " +
      type + " numbers[]" +
      as_literals(saved.network.parameters.numbers.elements + 0, parameter_count<Pipeline>) +
      ";\n"
      "  static_assert(net.parameters.count == " +
      count +
      ", \"the architecture has another number of parameters than the network that was saved\");\n"
      "  for (std::size_t i = 0; i < " +
      count +
      "; ++i) net.parameters.numbers.elements[i] = numbers[i];\n"
      "  return net;\n}();\n\n";
  if (saved.scale) {
    text += "inline constexpr auto " + name +
            "_scale = [] {\n"
            "  constgrad::standardization scale{constgrad::data_set<" +
            type + ", " + std::to_string(Pipeline::inputs) + ", 1, 1>{}};\n";
    visit_scale(*saved.scale, [&](const std::string& part, const auto& numbers) {
      text += "  scale." + part.substr(part.find('.') + 1) + " = " + vector_of(numbers) + ";\n";
    });
    text += "  return scale;\n}();\n\n";
  }
  if (!saved.classes.empty()) text += text_of_classes(name, saved.classes) + '\n';
  const auto input = witness_input<T, Pipeline::inputs>();
  return text + "static_assert(" + name + "(" + vector_of(input) + ") ==\n                  " +
         vector_of(saved.network(input)) +
         ",\n              \"the network computes something else than where it was saved\");\n";
}

/// Writes the header to a file, which is there as a whole or as it was before. Throws file_error where it can't be written, where
/// a parameter is not finite, and for a name that is none in C++.
template <class T, class Pipeline, storage Storage>
void save_header(const std::string& file, const std::string& name, const std::string& architecture,
                 const saved_network<T, Pipeline, Storage>& saved) {
  const auto is_letter = [](char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  bool is_name = !name.empty() && is_letter(name[0]);
  for (const char each : name)
    is_name = is_name && (is_letter(each) || (each >= '0' && each <= '9'));
  if (!is_name) throw file_error{shown(name.data(), name.size()) + " is no name of C++"};
  write_file(file, text_of_header(name, architecture, saved));
}
template <class T, class Pipeline, storage Storage>
void save_header(const std::string& file, const std::string& name, const std::string& architecture,
                 const network<T, Pipeline, Storage>& net) {
  save_header(file, name, architecture, saved_network<T, Pipeline, Storage>{net});
}

} // namespace constgrad
