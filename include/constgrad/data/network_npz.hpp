// A network in a file .npz, which NumPy reads: np.load("iris.npz")["layer_1.weights"].
//
//     save_npz("iris.npz", saved_network{net, scale, {"setosa", "versicolor", "virginica"}});
//     const auto saved = load_npz<double>("iris.npz", architecture);     // saved.network, saved.scale, saved.classes
#pragma once

#include "constgrad/data/network_file.hpp"
#include "constgrad/data/npz_arrays.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/whole_file.hpp"

namespace constgrad {

/// Writes a network to a file .npz, with the arrays and texts that save writes, which is there as a whole or as it was before. Throws
/// file_error where the file can't be written.
template <class T, class Pipeline, storage Storage>
void save_npz(const std::string& file, const saved_network<T, Pipeline, Storage>& saved) {
  write_file(file, npz_of(tensors_of(saved), zip_method::stored));
}
template <class T, class Pipeline, storage Storage>
void save_npz(const std::string& file, const network<T, Pipeline, Storage>& net) {
  save_npz(file, saved_network<T, Pipeline, Storage>{net});
}

/// Reads a network of this architecture. Throws file_error unless the file holds exactly it, and it computes what it computed where
/// it was saved.
template <floating_point T, class Pipeline>
saved_network<T, Pipeline> load_npz(const std::string& file, const Pipeline& architecture) {
  return network_from<T>(read_npz(file).all(), file, architecture);
}

} // namespace constgrad
