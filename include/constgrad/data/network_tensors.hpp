// The parameters of a network as named arrays of a file, and back.
//
//     layer 1 weights (4 x 2)        "layer_1.weights", shape [4, 2], row by row
//     layer 2.1 bias (3)             "layer_2.1.bias", shape [3]
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/network/parameters.hpp"

#include <cstddef>

namespace constgrad {

/// The name of a parameter in a file.
inline std::string name_in_file(const parameter_name& which) {
  std::string name = "layer_" + std::to_string(which.layer);
  for (const std::size_t number : which.inner)
    if (number != 0) name += '.' + std::to_string(number);
  return name + '.' + which.part;
}

/// The array of this name, of numbers T and of this shape. Throws file_error where the file has another or none.
template <number_of_file T>
const tensor& expect_tensor(const tensors& all, const std::string& file, const std::string& name,
                            const std::vector<std::size_t>& shape) {
  const auto found = all.arrays.find(name);
  if (found == all.arrays.end())
    throw file_error{file + " has no " + name + ", which the network expects with the shape " +
                     text_of_shape(shape)};
  const tensor& array = found->second;
  if (array.shape != shape) {
    const bool is_transposed = shape.size() == 2 && array.shape == std::vector{shape[1], shape[0]};
    throw file_error{file + ": " + name + " has the shape " + text_of_shape(array.shape) +
                     ", but the network expects " + text_of_shape(shape) +
                     (is_transposed ? ": the matrix is transposed" : "")};
  }
  if (array.type != type_in_file<T>())
    throw file_error{file + ": " + name + " holds numbers " + array.type + ", but expected " +
                     type_in_file<T>()};
  if (!fits_its_shape(array))
    throw file_error{file + ": " + name + " has the shape " + text_of_shape(shape) + ", but " +
                     counted(array.bytes.size(), "byte") + " of numbers"};
  return array;
}

/// Calls visit(name, shape, at) for every parameter, where at(i) is number i of the array of the file.
template <class Parameters, class Visit>
void visit_as_in_file(Parameters& parameters, const Visit& visit) {
  for_each_parameter(
      [&](const parameter_name& which, auto part) {
        if constexpr (requires { part.columns(); })
          visit(name_in_file(which), std::vector<std::size_t>{part.rows(), part.columns()},
                [part](std::size_t i) mutable -> auto& {
                  return part(i / part.columns(), i % part.columns());
                });
        else
          visit(name_in_file(which), std::vector<std::size_t>{part.size()},
                [part](std::size_t i) mutable -> auto& { return part[i]; });
      },
      parameters);
}

/// The parameters as arrays.
template <class Parameters>
void write_parameters(const Parameters& parameters, tensors& all) {
  using T = typename Parameters::value_type;
  visit_as_in_file(parameters, [&](const std::string& name, const auto& shape, auto at) {
    tensor array{type_in_file<T>(), shape, {}};
    std::size_t count = 1;
    for (const std::size_t size : shape) count *= size;
    for (std::size_t i = 0; i < count; ++i) append_bytes(array.bytes, T(at(i)));
    all.arrays[name] = array;
  });
}

/// The arrays as parameters. Throws file_error where the file has no array for one of them, or one of another shape or type, or
/// a layer more; then some of them may have been read.
template <class Parameters>
void read_parameters(const tensors& all, const std::string& file, Parameters& parameters) {
  using T = typename Parameters::value_type;
  std::set<std::string> expected;
  visit_as_in_file(parameters, [&](const std::string& name, const auto& shape, auto at) {
    const tensor& array = expect_tensor<T>(all, file, name, shape);
    for (std::size_t i = 0; i < array.bytes.size() / sizeof(T); ++i)
      at(i) = number_in<T>(array.bytes, i);
    expected.insert(name);
  });
  for (const auto& [name, array] : all.arrays)
    if (name.starts_with("layer_") && !expected.contains(name))
      throw file_error{file + " has " + name + " with the shape " + text_of_shape(array.shape) +
                       ", which the network has not"};
}

} // namespace constgrad
