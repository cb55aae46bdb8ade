// Any bytes are arrays of NumPy and texts or a file_error, none longer than deflate can make of them; what is read and written
// again is the same.
#include <constgrad/data/npz_arrays.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
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

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  tensors all;
  try {
    all = read({reinterpret_cast<const char*>(bytes), size});
  } catch (const file_error&) {
    return 0;
  }
  std::size_t total = 0;
  for (const auto& [name, array] : all.arrays) total += array.bytes.size();
  for (const auto& [name, text] : all.metadata) total += text.size();
  if (total > 1032 * size) std::abort();
  if (all == tensors{}) return 0; // of which no archive is made
  write_and_read(all, zip_method::stored);
  write_and_read(all, zip_method::deflated);
  return 0;
}
