// A file that gzip has compressed, by zlib: link with -lz.
#pragma once

#if !__has_include(<zlib.h>)
#error "constgrad/data/gzip.hpp needs zlib: install zlib1g-dev (Debian, Ubuntu) or zlib"
#endif

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"

#include <cstddef>
#include <zlib.h>

namespace constgrad {

/// The bytes of a file, decompressed if it is compressed: idx_array{read_gzip(file), file}. Throws file_error where it can't be
/// read, is damaged, or would be longer than `most` bytes.
inline std::string read_gzip(const std::string& file, std::size_t most = std::size_t{1} << 32) {
  const auto close = [](gzFile to_close) { gzclose(to_close); };
  const std::unique_ptr<gzFile_s, decltype(close)> in{gzopen(file.c_str(), "rb"), close};
  if (!in) throw file_error{file + ": can't be opened"};
  std::string bytes;
  std::vector<char> block(std::size_t{1} << 16);
  for (;;) {
    const int count = gzread(in.get(), block.data(), static_cast<unsigned>(block.size()));
    int error = Z_OK;
    const char* const words = gzerror(in.get(), &error);
    if (count < 0 || error == Z_BUF_ERROR)
      throw file_error{words}; // which begin with the name of the file
    if (count == 0) return bytes;
    bytes.append(block.data(), static_cast<std::size_t>(count));
    if (bytes.size() > most)
      throw file_error{file + ": would be longer than " + counted(most, "byte")};
  }
}

} // namespace constgrad
