// Any bytes are an array of NumPy or a file_error, and so are its rows and labels; what is read and written again is the same.
#include "rows.hpp"

#include <constgrad/data/npy_array.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using constgrad::npy_array;
  ends([&] {
    const npy_array read{{reinterpret_cast<const char*>(bytes), size}, "fuzz"};
    const auto array = read.as_tensor();
    if (array.bytes.size() > size) std::abort();
    if (!ends([&] {
          if (!(npy_array{constgrad::npy_of(array), "again"}.as_tensor() == array)) std::abort();
        }))
      std::abort();
    judge_rows_and_labels(read, size);
  });
  return 0;
}
