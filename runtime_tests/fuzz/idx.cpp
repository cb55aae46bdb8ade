// Any bytes are an array or a file_error, and so are its rows and labels.
#include "rows.hpp"

#include <constgrad/data/idx_array.hpp>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  ends([&] {
    const constgrad::idx_array read{{reinterpret_cast<const char*>(bytes), size}, "fuzz"};
    judge_rows_and_labels(read, size);
  });
  return 0;
}
