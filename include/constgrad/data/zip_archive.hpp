// Files in one archive of the format ZIP, stored or deflated, by libzip: link with -lzip.
#pragma once

#if !__has_include(<zip.h>)
#error "constgrad/data/zip_archive.hpp needs libzip: install libzip-dev (Debian, Ubuntu) or libzip"
#endif

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"

#include <cstddef>
#include <zip.h>

namespace constgrad {

/// The bytes of each member of an archive, by its name.
using zip_members = std::map<std::string, std::string>;

/// How members are written: as they are, or compressed.
enum class zip_method { stored, deflated };

/// An error of libzip that goes with its scope.
struct zip_failure {
  zip_error_t error{};
  zip_failure() { zip_error_init(&error); }
  zip_failure(const zip_failure&) = delete;
  zip_failure& operator=(const zip_failure&) = delete;
  ~zip_failure() { zip_error_fini(&error); }

  [[noreturn]] void fail(const std::string& file) {
    throw file_error{file + ": " + zip_error_strerror(&error)};
  }
};

/// Closes what libzip has opened, without a change.
struct zip_closer {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* member) const { zip_fclose(member); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using open_zip = std::unique_ptr<zip_t, zip_closer>;

/// The members of the archive in these bytes. Throws file_error where one is encrypted, damaged, in another form than stored or deflated,
/// or there twice, and where the members say that they are longer than the bytes can hold: deflate makes at most 1032 of one
/// (zlib, "Technical details").
inline zip_members read_zip(std::string_view bytes, const std::string& file) {
  if (bytes.empty()) throw file_error{file + " is empty"};
  zip_failure failure;
  zip_source_t* const source =
      zip_source_buffer_create(bytes.data(), bytes.size(), 0, &failure.error);
  if (source == nullptr) failure.fail(file);
  const open_zip archive{zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &failure.error)};
  if (!archive) {
    zip_source_free(source);
    failure.fail(file);
  }

  zip_members members;
  std::size_t left = bytes.size(); // that no member has taken
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
  for (zip_uint64_t i = 0; i < count; ++i) {
    zip_stat_t about;
    if (zip_stat_index(archive.get(), i, 0, &about) != 0)
      throw file_error{file + ": " + zip_strerror(archive.get())};
    const std::string name = about.name, where = file + ", " + shown(name.data(), name.size());
    const bool is_stored = about.comp_method == ZIP_CM_STORE;
    if (about.encryption_method != ZIP_EM_NONE) throw file_error{where + " is encrypted"};
    if (!is_stored && about.comp_method != ZIP_CM_DEFLATE)
      throw file_error{where + ": expected method 0, stored, or 8, deflated, but found " +
                       std::to_string(about.comp_method)};
    if (about.comp_size > left)
      throw file_error{where + ": expected at most " + counted(left, "byte") + ", but it says " +
                       std::to_string(about.comp_size)};
    left -= about.comp_size;
    const zip_uint64_t most = is_stored ? about.comp_size : 1032 * about.comp_size;
    if (about.size > most)
      throw file_error{where + ": " + counted(about.comp_size, "byte") + " can't be " +
                       std::to_string(about.size)};

    const std::unique_ptr<zip_file_t, zip_closer> member{zip_fopen_index(archive.get(), i, 0)};
    if (!member) throw file_error{where + ": " + zip_strerror(archive.get())};
    std::string whole(about.size, '\0');
    const zip_int64_t got = zip_fread(member.get(), whole.data(), whole.size());
    char behind;
    if (got < 0 || static_cast<zip_uint64_t>(got) != whole.size() ||
        zip_fread(member.get(), &behind, 1) != 0) // which compares the checksum, too
      throw file_error{where + " is damaged"};
    if (!members.emplace(name, std::move(whole)).second)
      throw file_error{where + " is there twice"};
  }
  return members;
}

/// The bytes of an archive with at least one member, which depend on nothing else. Throws file_error where libzip fails.
inline std::string write_zip(const zip_members& members, zip_method method) {
  zip_failure failure;
  const std::unique_ptr<zip_source_t, zip_closer> written{
      zip_source_buffer_create(nullptr, 0, 0, &failure.error)};
  if (!written) failure.fail("an archive");
  zip_source_keep(written.get()); // beside the archive, which takes the source
  open_zip archive{zip_open_from_source(written.get(), ZIP_TRUNCATE, &failure.error)};
  if (!archive) {
    zip_source_free(written.get());
    failure.fail("an archive");
  }
  const auto must = [&](bool is_done) {
    if (!is_done) throw file_error{std::string{"an archive: "} + zip_strerror(archive.get())};
  };
  for (const auto& [name, bytes] : members) {
    zip_source_t* const source = zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0);
    must(source != nullptr);
    const zip_int64_t at = zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) zip_source_free(source);
    must(at >= 0);
    const auto place = static_cast<zip_uint64_t>(at);
    must(zip_set_file_compression(archive.get(), place,
                                  method == zip_method::deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                  0) == 0);
    must(zip_file_set_dostime(archive.get(), place, 0, 0x21, 0) ==
         0); // the first of January of 1980
  }
  must(zip_close(archive.get()) == 0);
  static_cast<void>(archive.release());

  zip_stat_t about;
  std::string bytes;
  bool is_read = zip_source_stat(written.get(), &about) == 0 && zip_source_open(written.get()) == 0;
  if (is_read) {
    bytes.resize(about.size);
    is_read = zip_source_read(written.get(), bytes.data(), bytes.size()) ==
              static_cast<zip_int64_t>(bytes.size());
    zip_source_close(written.get());
  }
  if (!is_read) throw file_error{"an archive can't be written"};
  return bytes;
}

} // namespace constgrad
