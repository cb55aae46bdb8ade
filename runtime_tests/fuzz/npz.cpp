// Any bytes, and an archive with any bytes as a member, are arrays of NumPy and texts or a file_error, none longer than deflate can
// make of them; what is read and written again is the same.
#include <constgrad/data/npz_arrays.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace constgrad;

/// What bytes are.
static tensors read(std::string_view bytes) { return npz_arrays{bytes, "fuzz"}.all(); }

/// Stops unless these arrays and texts come back from an archive.
static void write_and_read(const tensors& all, zip_method method) {
  try {
    if (read(npz_of(all, method)) == all) return;
  } catch (const file_error&) {
  }
  std::abort();
}

/// Reads bytes, and what they hold once more.
static void judge(std::string_view bytes) {
  tensors all;
  try {
    all = read(bytes);
  } catch (const file_error&) {
    return;
  }
  std::size_t total = 0;
  for (const auto& [name, array] : all.arrays) total += array.bytes.size();
  for (const auto& [name, text] : all.metadata) total += text.size();
  if (total > 1032 * bytes.size()) std::abort();
  if (all == tensors{}) return; // of which no archive is made
  write_and_read(all, zip_method::stored);
  write_and_read(all, zip_method::deflated);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view given{reinterpret_cast<const char*>(bytes), size};
  judge(given);
  judge(write_zip({{"a.npy", std::string{given}}}, zip_method::stored));
  return 0;
}
