// Several arrays of NumPy in a file .npz: np.savez("data.npz", inputs=inputs, labels=labels).
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/npy_array.hpp"
#include "constgrad/data/npy_header.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"
#include "constgrad/data/whole_file.hpp"
#include "constgrad/data/zip_archive.hpp"

#include <cstddef>

namespace constgrad {

/// Arrays by their names.
///
///     const auto arrays = read_npz("data.npz");
///     const data_set data{arrays["inputs"].numbers<double, 4>(), one_hot<3>(arrays["labels"].labels(3))};
class npz_arrays {
public:
  /// From the bytes of a file, under a name for the errors. Throws file_error where they are no archive of files .npy.
  npz_arrays(std::string_view bytes, std::string name_of_file)
      : file{std::move(name_of_file)},
        members{read_zip(bytes, file)} {
    for (const auto& [name, array] : members)
      if (!name.ends_with(".npy"))
        throw file_error{file + ": expected files named .npy, but found " +
                         shown(name.data(), name.size())};
  }

  /// What the arrays are called.
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const auto& [name, array] : members) all.push_back(name.substr(0, name.size() - 4));
    return all;
  }

  /// An array. Throws file_error where there is none of this name, or one that npy_array refuses.
  npy_array operator[](const std::string& name) const {
    const auto found = members.find(name + ".npy");
    if (found == members.end())
      throw file_error{file + " has no array " + shown(name.data(), name.size()) +
                       (members.empty() ? "" : ", but " + listed(names()))};
    return {found->second, where(name)};
  }

  /// All of them, and the texts beside them: arrays of no dimension and of the type "|S11", bytes.
  tensors all() const {
    tensors found;
    for (const std::string& name : names()) {
      const std::string& bytes = members.at(name + ".npy");
      const npy_header header = npy_header_reader{bytes, where(name)}.read();
      if (!header.type.starts_with("|S")) {
        found.arrays[name] = (*this)[name].as_tensor();
        continue;
      }
      const std::size_t size = bytes.size() - header.begin;
      if (!header.shape.empty() || header.type != "|S" + std::to_string(size))
        throw file_error{where(name) + ": expected one text of " + counted(size, "byte") +
                         ", but found " + shown(header.type.data(), header.type.size()) +
                         " of the shape " + text_of_shape(header.shape)};
      found.metadata[name] = bytes.substr(header.begin);
    }
    return found;
  }

private:
  std::string file;
  zip_members members;

  std::string where(const std::string& name) const { return file + ", array " + name; }
};

/// The arrays in a file.
inline npz_arrays read_npz(const std::string& file) { return {read_file(file), file}; }

/// The bytes of a file .npz with these arrays and texts, of which there is at least one. Throws file_error where NumPy has no such
/// type of number.
inline std::string npz_of(const tensors& all, zip_method method) {
  zip_members members;
  for (const auto& [name, array] : all.arrays) members[name + ".npy"] = npy_of(array);
  for (const auto& [name, text] : all.metadata)
    members[name + ".npy"] = write_npy_header("|S" + std::to_string(text.size()), {}) + text;
  return write_zip(members, method);
}

/// Writes arrays by their names to a file, which is there as a whole or as it was before. Throws file_error where it can't be
/// written.
///
///     write_npz("data.npz", {{"inputs", tensor_of(data.inputs)}, {"targets", tensor_of(data.targets)}});
inline void write_npz(const std::string& file, const std::map<std::string, tensor>& arrays,
                      zip_method method = zip_method::stored) {
  write_file(file, npz_of({arrays, {}}, method));
}

} // namespace constgrad
