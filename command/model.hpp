// What the command keeps in a file: a network with the scale of its inputs, and the names of its columns and classes. It is a file of
// constgrad/data/saved_network.hpp, or network_npz.hpp, which load and load_npz read as well, with the texts "layers", "columns" and "target" more.
#pragma once

#include "command/network.hpp"

#include <constgrad/data.hpp>
#include <constgrad/data/network_file.hpp>
#include <constgrad/data/npz_arrays.hpp>
#include <constgrad/data/safetensors.hpp>
#include <constgrad/data/whole_file.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace command {

struct model {
  command::network network;
  std::vector<cg::standardization<double, 1>> scale{}; ///< of each input
  std::vector<std::string> columns{},
      classes{}; ///< of the inputs, and of the outputs, if they are classes
  std::string target{};

  /// An input of the network, of one row of the columns.
  void standardize(double* input) const {
    for (std::size_t i = 0; i < scale.size(); ++i) input[i] = scale[i](cg::vector{input[i]})[0];
  }
};

inline bool is_npz(const std::string& file) { return file.ends_with(".npz"); }

/// Calls visit(name, shape, numbers) for the weights and the bias of each dense layer, where numbers(i) is number i by rows.
template <class Network, class Visit>
void visit_parameters(Network& net, const Visit& visit) {
  for (std::size_t k = 0; k < net.layers.size(); ++k) {
    const layer& each = net.layers[k];
    if (each.applied != nullptr) continue;
    const std::string name = "layer_" + std::to_string(k + 1) + ".";
    auto* const first = net.parameters.data() + each.first_parameter;
    visit(name + "weights", std::vector{each.outputs, each.inputs},
          [first, rows = each.outputs, columns = each.inputs](std::size_t i) -> auto& {
            return first[i % columns * rows + i / columns];
          });
    visit(name + "bias", std::vector{each.outputs},
          [first, &each](std::size_t i) -> auto& { return first[each.outputs * each.inputs + i]; });
  }
}

inline std::vector<double> witness_input(std::size_t inputs) {
  std::vector<double> input(inputs);
  for (std::size_t i = 0; i < inputs; ++i) input[i] = cg::witness_number<double>(i);
  return input;
}

/// The network as a function of a vector.
inline auto output_of(const network& net) {
  return [&net](const std::vector<double>& input) { return net(input.data()); };
}

inline cg::tensors tensors_of(const model& kept) {
  cg::tensors all;
  visit_parameters(kept.network,
                   [&](const std::string& name, const auto& shape, const auto& numbers) {
                     cg::tensor array{"F64", shape, {}};
                     const std::size_t count = shape.size() == 2 ? shape[0] * shape[1] : shape[0];
                     for (std::size_t i = 0; i < count; ++i)
                       cg::append_bytes(array.bytes, double{numbers(i)});
                     all.arrays[name] = array;
                   });
  for (const auto& of_column : kept.scale)
    cg::visit_scale(of_column, [&](const char* name, const auto& number) {
      cg::tensor& array = all.arrays[name];
      array.type = "F64", array.shape = {kept.scale.size()};
      cg::append_bytes(array.bytes, number[0]);
    });
  all.metadata["columns"] = cg::written(nlohmann::json(kept.columns));
  all.metadata["target"] = kept.target;
  all.metadata["layers"] = kept.network.text;
  cg::complete_file(all, witness_input(kept.network.inputs()), output_of(kept.network),
                    kept.classes);
  return all;
}

inline void write_model(const std::string& file, const model& kept) {
  const cg::tensors all = tensors_of(kept);
  cg::write_file(file, is_npz(file) ? cg::npz_of(all, cg::zip_method::stored)
                                    : cg::write_safetensors(all));
}

/// Throws file_error, or bad_input of layers that are none, unless the file holds exactly such a model, undamaged, which computes what it did.
inline model read_model(const std::string& file) {
  const std::string bytes = cg::read_file(file);
  const cg::tensors all =
      is_npz(file) ? cg::npz_arrays{bytes, file}.all() : cg::read_safetensors(bytes, file);
  cg::check_file(all, file, cg::saved_format);
  if (!all.metadata.contains("layers") || !all.metadata.contains("columns"))
    throw cg::file_error{file + " does not say its layers: it was not written by the command"};
  const auto columns = cg::texts_in(cg::text_in(all, "columns"), file);
  model kept{network{columns.size(), cg::text_in(all, "layers")}};
  kept.columns = columns;
  kept.target = cg::text_in(all, "target");
  visit_parameters(kept.network,
                   [&](const std::string& name, const auto& shape, const auto& numbers) {
                     const cg::tensor& array = cg::expect_tensor<double>(all, file, name, shape);
                     for (std::size_t i = 0; i < array.bytes.size() / 8; ++i)
                       numbers(i) = cg::number_in<double>(array.bytes, i);
                   });
  kept.scale.assign(columns.size(),
                    cg::standardization<double, 1>{cg::data_set<double, 1, 1, 1>{}});
  for (std::size_t i = 0; i < columns.size(); ++i)
    cg::visit_scale(kept.scale[i], [&](const char* name, cg::vector<double, 1>& number) {
      number[0] = cg::number_in<double>(
          cg::expect_tensor<double>(all, file, name, {columns.size()}).bytes, i);
    });
  kept.classes =
      cg::judge_file(all, file, std::vector<double>(columns.size()), output_of(kept.network));
  return kept;
}

} // namespace command
