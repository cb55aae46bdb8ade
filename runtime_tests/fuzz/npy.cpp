// Any bytes are an array of NumPy or a file_error, and so are its rows and labels; what is read and written again is the same.
#include <constgrad/data/npy_array.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

/// Whether a computation ends, with a result or a file_error.
template <class Computation>
static bool ends(const Computation& compute) {
  try {
    compute();
    return true;
  } catch (const constgrad::file_error&) {
    return false;
  }
}

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
    ends([&] {
      const auto rows = read.numbers<double, 4>();
      if (rows.size() != read.dimensions()[0] || rows.size() * 4 > size) std::abort();
    });
    ends([&] {
      for (const int label : read.labels(7))
        if (label < 0 || label > 6) std::abort();
    });
  });
  return 0;
}
