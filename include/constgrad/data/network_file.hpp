// A network with what belongs to it as named arrays and texts, of which it comes back with every bit, or not at all.
//
//     layer_1.weights …      witness.input, witness.output      standardization.mean …      format, checksum, classes
#pragma once

#include "constgrad/data/checksum.hpp"
#include "constgrad/data/file_error.hpp"
#include "constgrad/data/json.hpp"
#include "constgrad/data/network_tensors.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/standardized.hpp"
#include "constgrad/data/tensor.hpp"
#include "constgrad/network/network.hpp"

#include <bit>
#include <cstddef>

namespace constgrad {

/// A network with what belongs to it: the scale of its inputs, if they are standardized, and the names of its classes, in the
/// order of its outputs, if it has such.
template <class T, class Pipeline, storage Storage = storage_for<T, parameter_count<Pipeline>>>
struct saved_network {
  static_assert(floating_point<T>, "a network of doubles or of floats can be saved");
  static constexpr std::size_t inputs = Pipeline::inputs, outputs = Pipeline::outputs;

  constgrad::network<T, Pipeline, Storage> network;
  std::optional<standardization<T, inputs>> scale{};
  std::vector<std::string> classes{};

  friend bool operator==(const saved_network&, const saved_network&) = default;
};
template <class T, class Pipeline, storage Storage>
saved_network(const network<T, Pipeline, Storage>&) -> saved_network<T, Pipeline, Storage>;
template <class T, class Pipeline, storage Storage, class Scale>
saved_network(const network<T, Pipeline, Storage>&, const Scale&)
    -> saved_network<T, Pipeline, Storage>;
template <class T, class Pipeline, storage Storage, class Scale, class Classes>
saved_network(const network<T, Pipeline, Storage>&, const Scale&, const Classes&)
    -> saved_network<T, Pipeline, Storage>;
template <class T, class Pipeline, storage Storage, class Scale>
saved_network(const network<T, Pipeline, Storage>&, const Scale&,
              std::initializer_list<const char*>) -> saved_network<T, Pipeline, Storage>;

/// What the files of this version are called. A later version reads them, or says that it does not.
inline constexpr const char* saved_format = "constgrad 1";

/// The checksum of the arrays with their names and shapes, and of the texts but this one, by which a changed file is noticed.
inline std::string checksum_of(const tensors& all) {
  checksum sum;
  for (const auto& [name, array] : all.arrays)
    sum.add(name + '\0' + array.type + text_of_shape(array.shape)), sum.add(array.bytes);
  for (const auto& [name, words] : all.metadata)
    if (name != "checksum") sum.add(name + '\0' + words + '\0');
  return sum.text();
}

/// A text of a file, or an empty one where it has none of this name.
inline std::string text_in(const tensors& all, const std::string& name) {
  const auto found = all.metadata.find(name);
  return found == all.metadata.end() ? std::string{} : found->second;
}

/// Throws file_error unless a file has this format and is undamaged.
inline void check_file(const tensors& all, const std::string& file, const std::string& format) {
  const std::string found = text_in(all, "format"), was = text_in(all, "checksum");
  if (found != format)
    throw file_error{file + ": expected the format " + format + ", but found " +
                     (found.empty() ? "none" : found)};
  if (was != checksum_of(all))
    throw file_error{file + " is damaged: its checksum is " + checksum_of(all) + ", but was " +
                     was};
}

/// The witness's input: numbers between -2 and 2 that are short in binary.
template <floating_point T>
T witness_number(std::size_t i) {
  return (static_cast<T>((37 * i + 11) % 64) - T(31.5)) / 16;
}
template <floating_point T, std::size_t N>
vector<T, N> witness_input() {
  vector<T, N> input{};
  for (std::size_t i = 0; i < N; ++i) input[i] = witness_number<T>(i);
  return input;
}

/// The numbers of a standardization by their names.
template <class Scale, class Visit>
void visit_scale(Scale& scale, const Visit& visit) {
  visit("standardization.mean", scale.mean);
  visit("standardization.deviation", scale.deviation);
  visit("standardization.scale", scale.scale);
  visit("standardization.center", scale.center);
  visit("standardization.rest", scale.rest);
  visit("standardization.spread", scale.spread);
}

/// Throws file_error unless there are no classes, or as many as outputs: of one output two.
inline void check_classes(const std::vector<std::string>& classes, std::size_t outputs,
                          const std::string& file) {
  const std::size_t expected = outputs == 1 ? 2 : outputs;
  if (!classes.empty() && classes.size() != expected && classes.size() != outputs)
    throw file_error{file + " has the names of " + std::to_string(classes.size()) +
                     (classes.size() == 1 ? " class" : " classes") + ", but expected " +
                     std::to_string(expected) + " of a network with " + counted(outputs, "output")};
}

/// Adds what every file of a network has beside its numbers, as the last: the witness, the classes, the format, and the checksum.
/// predict(input) is the network's output, and both lie one number after another.
template <class Input, class Predict>
void complete_file(tensors& all, const Input& input, const Predict& predict,
                   const std::vector<std::string>& classes) {
  const auto output = predict(input);
  check_classes(classes, count_of(output), "a network to be saved");
  all.arrays["witness.input"] = tensor_of(input);
  all.arrays["witness.output"] = tensor_of(output);
  if (!classes.empty()) all.metadata["classes"] = written(nlohmann::json(classes));
  all.metadata["format"] = saved_format;
  all.metadata["checksum"] = checksum_of(all);
}

/// The names of the classes of a file whose network has been read. Throws file_error unless they fit it, and unless it computes for the
/// witness what it computed where it was saved, bit for bit. The witness's input is read into `input`.
template <class Input, class Predict>
std::vector<std::string> judge_file(const tensors& all, const std::string& file, Input input,
                                    const Predict& predict) {
  using T = range_value<Input>;
  const tensor& given = expect_tensor<T>(all, file, "witness.input", {count_of(input)});
  for (std::size_t i = 0; i < count_of(input); ++i) input[i] = number_in<T>(given.bytes, i);
  const tensor got = tensor_of(predict(input));
  const tensor& expected = expect_tensor<T>(all, file, "witness.output", got.shape);
  for (std::size_t i = 0; i < got.shape[0]; ++i) {
    const T there = number_in<T>(expected.bytes, i), here = number_in<T>(got.bytes, i);
    if (std::bit_cast<bits_of<T>>(there) != std::bit_cast<bits_of<T>>(here)) {
      message words;
      words << ": output[" << i << "] for the witness is " << here << ", but was " << there
            << ": another architecture, or another arithmetic";
      throw file_error{file + words.characters};
    }
  }
  std::vector<std::string> classes;
  if (const std::string names = text_in(all, "classes"); !names.empty())
    classes = texts_in(names, file);
  check_classes(classes, got.shape[0], file);
  return classes;
}

/// What a file holds of a network. It has an input with the output's bits, as a witness that whoever loads it computes the same.
/// Throws file_error where the name of a class is not in UTF-8, and where there are not as many as outputs.
template <class T, class Pipeline, storage Storage>
tensors tensors_of(const saved_network<T, Pipeline, Storage>& saved) {
  tensors all;
  write_parameters(saved.network.parameters, all);
  if (saved.scale)
    visit_scale(*saved.scale, [&](const char* name, const auto& numbers) {
      all.arrays[name] = tensor_of(numbers);
    });
  complete_file(all, witness_input<T, Pipeline::inputs>(), saved.network, saved.classes);
  return all;
}

/// The network of this architecture that a file holds. Throws file_error unless it holds exactly its parameters, undamaged, and the
/// network computes the output that it computed where it was saved, bit for bit: so another activation is noticed, too.
template <floating_point T, class Pipeline>
saved_network<T, Pipeline> network_from(const tensors& all, const std::string& file,
                                        const Pipeline& /*architecture*/) {
  check_file(all, file, saved_format);
  saved_network<T, Pipeline> saved{{}};
  read_parameters(all, file, saved.network.parameters);
  constexpr std::size_t inputs = Pipeline::inputs;
  if (all.arrays.contains("standardization.mean")) {
    saved.scale.emplace(data_set<T, inputs, 1, 1>{});
    visit_scale(*saved.scale, [&](const char* name, vector<T, inputs>& numbers) {
      const tensor& array = expect_tensor<T>(all, file, name, {inputs});
      for (std::size_t i = 0; i < inputs; ++i) numbers[i] = number_in<T>(array.bytes, i);
    });
  }
  saved.classes = judge_file(all, file, vector<T, inputs>{}, saved.network);
  return saved;
}

} // namespace constgrad
