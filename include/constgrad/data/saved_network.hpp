// A network in a file, from which it comes back with every bit, or not at all.
//
//     save("iris.safetensors", saved_network{net, scale, {"setosa", "versicolor", "virginica"}});
//     const auto saved = load<double>("iris.safetensors", architecture);     // saved.network, saved.scale, saved.classes
#pragma once

#include "constgrad/data/network_file.hpp"
#include "constgrad/data/safetensors.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/whole_file.hpp"

namespace constgrad {

/// Writes a network to a file in the format safetensors, which is there as a whole or as it was before. Throws file_error where the
/// file can't be written.
template <class T, class Pipeline, storage Storage>
void save(const std::string& file, const saved_network<T, Pipeline, Storage>& saved) {
  write_file(file, write_safetensors(tensors_of(saved)));
}
template <class T, class Pipeline, storage Storage>
void save(const std::string& file, const network<T, Pipeline, Storage>& net) {
  save(file, saved_network<T, Pipeline, Storage>{net});
}

/// Reads a network of this architecture. Throws file_error unless the file holds exactly it, and it computes what it computed where
/// it was saved.
template <floating_point T, class Pipeline>
saved_network<T, Pipeline> load(const std::string& file, const Pipeline& architecture) {
  return network_from<T>(read_safetensors(read_file(file), file), file, architecture);
}

} // namespace constgrad
