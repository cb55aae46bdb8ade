// A file as one string of bytes: read as a whole, and written so that it is there as a whole or not at all.
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace constgrad {

/// The bytes of a file. Throws file_error where it can't be read.
inline std::string read_file(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  if (!in) throw file_error{file + ": can't be opened"};
  std::string bytes;
  std::vector<char> block(std::size_t{1} << 16);
  while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
    bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
  if (in.bad()) throw file_error{file + ": can't be read"};
  return bytes;
}

/// Has the system put on the disk what was written to an open file, or to a folder: whether it could.
inline bool synchronized(const std::string& path) {
  const int opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool is_done = opened != -1 && ::fsync(opened) == 0;
  if (opened != -1) ::close(opened);
  return is_done;
}

/// Makes an empty file beside another one, whose name no other has, also where several write at once. Returns the name. Throws
/// file_error where none can be made.
inline std::string new_file_beside(const std::string& file) {
  for (std::size_t i = 0;; ++i) {
    const std::string part =
        file + '.' + std::to_string(::getpid()) + '.' + std::to_string(i) + ".part";
    const int opened = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (opened != -1) {
      ::close(opened);
      return part;
    }
    if (errno != EEXIST) throw file_error{file + ": can't be written"};
  }
}

/// Throws file_error if write_file could not write this file now: where its folder is none or takes no files, and where it is the
/// name of a folder.
inline void check_can_be_written(const std::string& file) {
  std::error_code unknown;
  if (std::filesystem::is_directory(file, unknown)) throw file_error{file + ": is a folder"};
  std::remove(new_file_beside(file).c_str());
}

/// Writes a file under another name, has it put on the disk, and gives it its own name when it is complete: whoever reads it, a
/// program that ends on the way, and a machine that stops, find the old file or the new one; of several that write it at once, one's.
/// Throws file_error where it can't be written; then the old one is as before. A program that is killed on the way leaves the part
/// that it has written, <file>.<process>.<number>.part, which may be removed.
inline void write_file(const std::string& file, const std::string& bytes) {
  const std::string part = new_file_beside(file);
  std::ofstream out{part, std::ios::binary};
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out || !synchronized(part) || std::rename(part.c_str(), file.c_str()) != 0) {
    std::remove(part.c_str());
    throw file_error{file + ": can't be written"};
  }
  // The new name is put on the disk, too, where a file system can be told to: before that, the old file may come back.
  synchronized(file.substr(0, file.rfind('/') + 1) + ".");
}

} // namespace constgrad
